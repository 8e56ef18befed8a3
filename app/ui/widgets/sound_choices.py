# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The few choices of sound and pace before a practice; the rest stands behind one quiet button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.sound_words import SoundNames
from app.ui.theme import Theme
from app.ui.widgets import sound_rows as rows
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.roving import order_tabs

if TYPE_CHECKING:
    from app.script.model import Script
    from app.settings import SettingsFile
    from app.ui.rooms import Rooms
    from app.ui.widgets.voice_choice import VoiceChoice

_GAP = 16


class QuietBells(QWidget):
    """Bells inside long silences: how often, and which, where there are any."""

    def __init__(
        self,
        theme: Theme,
        settings: SettingsFile,
        names: SoundNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.every = rows.bell_times_choice(theme, settings)
        self.which = rows.bell_choice(theme, settings, names)
        below(self, self.every, self.which)


class PracticeSound(QWidget):
    """Whatever is chosen here is in the settings at once; an open session follows them."""

    def __init__(
        self, theme: Theme, rooms: Rooms, script: Script, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        settings, names = rooms.settings, rooms.sound_names(script)
        self.text_only = rows.text_only_choice(theme, settings)
        self.pace = rows.silences_choice(theme, settings)
        self.backgrounds = rows.background_choice(theme, settings, names)
        self.settling = rows.settling_choice(theme, settings)
        self.voices: VoiceChoice | None = None
        self.rest = QWidget()
        self.more = Button(theme, "", "back", "more")
        self.more.clicked.connect(lambda: self._show_rest(shown=self.rest.isHidden()))
        self.bells = QuietBells(theme, settings, names)
        self.voice_pace = rows.pace_row(theme, settings)
        self.voice_pace.setMaximumWidth(theme.px(320))
        self._rest_column = below(self.rest, self.voice_pace, self.bells)
        column = below(self, self.pace, self.backgrounds, self.settling, self.text_only)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.rest)
        self._show_rest(shown=False)

    def _show_rest(self, *, shown: bool) -> None:
        if shown and self.voices is None:
            self._add_voices()
        self.rest.setVisible(shown)
        words = self.tr("Hide voice and bells") if shown else self.tr("Voice and bells")
        self.more.show_icon("less" if shown else "more")
        self.more.say(words)
        self.more.setAccessibleName(words)

    def _add_voices(self) -> None:
        """Which voice speaks. The system is asked for its own only where one wants to choose."""
        from app.ui.widgets.voice_choice import VoiceChoice

        self.voices = VoiceChoice(self._theme, self._rooms)
        self._rest_column.insertWidget(0, Label(self.tr("Voice"), "soft"))
        self._rest_column.insertWidget(1, self.voices)
        for filled in (self.voices.looked, self.voices.grown):
            filled.connect(lambda: order_tabs(self))


def below(whole: QWidget, *widgets: QWidget) -> QVBoxLayout:
    """One below the other in ``whole``, without margins."""
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(_GAP)
    for widget in widgets:
        column.addWidget(widget)
    return column
