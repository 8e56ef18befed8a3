# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which voice speaks: those that the system has are looked for when this is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.aside import do_aside
from app.ui.theme import Theme
from app.ui.voice_words import far_voice_words, missing_voice_words, near_and_far, voice_words
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.labels import Label
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import Roving

if TYPE_CHECKING:
    from app.sound.voices import OfferedVoice
    from app.ui.rooms import Rooms


class VoiceChoice(QWidget):
    """``looked``: it is known now which voices there are. ``grown``: more of them are shown.

    Attributes:
        picks: by what the settings say for it.
        offered: the keys of the voices that are there; empty while that is not known.
    """

    looked = Signal()
    grown = Signal()

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        self.picks: dict[str, Pick] = {}
        self.offered: tuple[str, ...] = ()
        self.setAccessibleName(self.tr("Voice"))
        self._list: QWidget = QWidget()
        self.waiting = Label(self.tr("Looking for the voices of this computer …"), "faint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._list)
        self._column.addWidget(self.waiting)
        self.look()

    def look(self) -> None:
        """Asks again which voices there are."""
        rooms = self._rooms
        self.waiting.show()
        do_aside(
            self, "voices", rooms.available_voices, self._show, lambda _failure: self._show(())
        )

    def _show(self, voices: Sequence[OfferedVoice]) -> None:
        self.waiting.hide()
        self.offered = tuple(voice.key for voice in voices)
        self.picks = {}
        chosen = self._rooms.settings.now.voice
        near, far = near_and_far(voices, chosen)
        before, self._list = self._list, QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        picks = [self._pick(voice.key, voice_words(voice)) for voice in near]
        if chosen not in self.offered:
            picks.append(self._pick(chosen, missing_voice_words(chosen)))
        column.addWidget(self._columns(picks))
        if far:
            self._add_rest(column, far)
        self._column.replaceWidget(before, self._list)
        before.hide()
        before.deleteLater()
        self.looked.emit()

    def _columns(self, picks: Sequence[Pick]) -> QWidget:
        columns = EqualColumns(picks, self._theme.px(240), 2, gaps=(8, 6))
        columns.setAccessibleName(self.tr("Voice"))
        Roving(columns, picks)
        return columns

    def _add_rest(self, column: QVBoxLayout, voices: Sequence[OfferedVoice]) -> None:
        words = self.tr("Voices for other languages ({n})").format(n=len(voices))
        self.others = Button(self._theme, words, "back", "more")
        rest: list[QWidget] = []

        def show_rest() -> None:
            # They are made when they are wanted: a system may have hundreds.
            if not rest:
                picks = [self._pick(voice.key, far_voice_words(voice)) for voice in voices]
                rest.append(self._columns(picks))
                rest[0].hide()
                column.addWidget(rest[0])
            shown = rest[0].isHidden()
            rest[0].setVisible(shown)
            self.others.show_icon("less" if shown else "more")
            self.grown.emit()

        self.others.clicked.connect(show_rest)
        column.addWidget(self.others, 0, Qt.AlignmentFlag.AlignLeft)

    def _pick(self, key: str, words: str) -> Pick:
        pick = Pick(self._theme, words, "one")
        pick.setChecked(key == self._rooms.settings.now.voice)
        pick.clicked.connect(lambda _on=False: self._choose(key))
        self.picks[key] = pick
        return pick

    def _choose(self, key: str) -> None:
        # Those for other languages have a parent of their own, so that these are unmarked by hand.
        for other, pick in self.picks.items():
            if other != key and pick.isChecked():
                pick.setAutoExclusive(False)
                pick.setChecked(False)
                pick.setAutoExclusive(True)
        self._rooms.settings.change(voice=key)
