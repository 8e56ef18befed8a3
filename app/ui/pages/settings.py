# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Settings: sound, voice, pace and quiet. What is changed here holds from then on, by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from app.ui.asking_for_files import AskForFolder, ask_for_folder
from app.ui.theme import Theme
from app.ui.widgets import sound_rows as rows
from app.ui.widgets.backup_settings import BackupSettings
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.labels import Label
from app.ui.widgets.output_choice import OutputChoice
from app.ui.widgets.reflections_settings import ReflectionsSettings
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.sound_choices import QuietBells, below
from app.ui.widgets.voice_settings import VoiceSettings

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class SettingsPage(ScrollColumn):
    """One card to a subject. Nothing is heard before a sample is asked for.

    ``asked_for_recording``: the person wants to bring one in.
    """

    asked_for_recording = Signal()

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        ask: AskForFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(760, parent)
        self._theme = theme
        self._settings = rooms.settings
        self._names = rooms.sound_names()
        self.setAccessibleName(self.tr("Settings"))
        self.column.addWidget(Label(self.tr("Settings"), "title"))
        words = self.tr("What you change here is kept at once.")
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.voice = VoiceSettings(theme, rooms, ask)
        self.backups = BackupSettings(theme, rooms)
        self.reflections = ReflectionsSettings(theme)
        for heading, content in (
            (self.tr("Sound"), self._sound()),
            (self.tr("Voice"), self.voice),
            (self.tr("Pace and quiet"), self._pace_and_quiet()),
            (self.tr("Your own voice"), self._recordings()),
            (self.tr("Backups"), self.backups),
            (self.tr("Your reflections"), self.reflections),
        ):
            self.column.addWidget(self._card(heading, content))
            self.column.addSpacing(8)
        self.column.addStretch(1)
        voices = self.voice.voices
        for filled in (self.outputs.changed, voices.looked, voices.grown, self.backups.changed):
            filled.connect(self._order_tabs)

    def add_card(
        self, heading: str, content: QWidget, changed: SignalInstance | None = None
    ) -> None:
        """One more card, below those that are there. ``changed``: it holds other buttons now."""
        if changed is not None:
            changed.connect(self._order_tabs)
        self.column.insertWidget(self.column.count() - 1, self._card(heading, content))
        self.column.insertSpacing(self.column.count() - 1, 8)

    def _order_tabs(self) -> None:
        """Devices and voices come later than what stands below them."""
        content = self.widget()
        if content is not None:
            order_tabs(content)

    def _card(self, heading: str, content: QWidget) -> Card:
        card = Card()
        card.setAccessibleName(heading)
        card.box.addWidget(Label(heading, "subheading"))
        card.box.addSpacing(8)
        card.box.addWidget(content)
        return card

    def _sound(self) -> QWidget:
        theme, settings = self._theme, self._settings
        self.voice_volume = rows.volume_row(theme, settings, "voice_volume")
        self.background_volume = rows.volume_row(theme, settings, "background_volume")
        self.bell_volume = rows.volume_row(theme, settings, "bell_volume")
        self.backgrounds = rows.background_choice(theme, settings, self._names)
        self.outputs = OutputChoice(theme, settings)
        volumes = QWidget()
        column = below(volumes, self.voice_volume, self.background_volume, self.bell_volume)
        column.setSpacing(8)
        volumes.setMaximumWidth(theme.px(320))
        whole = QWidget()
        below(whole, volumes, self.backgrounds, self.outputs)
        return whole

    def _recordings(self) -> QWidget:
        self.bring_in = Button(self._theme, self.tr("Bring in a recording"), "plain", "add")
        self.bring_in.clicked.connect(self.asked_for_recording)
        words = self.tr("Trimmed, and made as loud as the voice around it, for a practice to use.")
        whole = QWidget()
        column = below(whole, Label(words, "soft"))
        column.addWidget(self.bring_in, 0, Qt.AlignmentFlag.AlignLeft)
        return whole

    def _pace_and_quiet(self) -> QWidget:
        theme, settings = self._theme, self._settings
        self.silences = rows.silences_row(theme, settings)
        self.silences.setMaximumWidth(theme.px(320))
        self.settling = rows.settling_choice(theme, settings)
        self.bells = QuietBells(theme, settings, self._names)
        whole = QWidget()
        below(whole, self.silences, self.settling, self.bells)
        return whole
