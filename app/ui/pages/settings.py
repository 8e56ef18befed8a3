# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Settings, in sections. What is changed here holds from then on, by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.asking_for_files import AskForFolder, ask_for_folder
from app.ui.theme import Theme
from app.ui.widgets import sound_rows as rows
from app.ui.widgets.about_settings import AboutSettings
from app.ui.widgets.backup_settings import BackupSettings
from app.ui.widgets.buttons import Button
from app.ui.widgets.care_settings import CareSettings
from app.ui.widgets.labels import Label
from app.ui.widgets.look_settings import LookSettings
from app.ui.widgets.output_choice import OutputChoice
from app.ui.widgets.reflections_settings import ReflectionsSettings
from app.ui.widgets.sectioned import SectionedPage
from app.ui.widgets.sound_choices import QuietBells, below
from app.ui.widgets.voice_settings import VoiceSettings

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class SettingsPage(SectionedPage):
    """One section to a subject, of one card or more. Nothing is heard before a sample is asked for.

    ``asked_for_recording``: the person wants to bring one in. ``asked_for`` carries the name of a
    page that one of the cards leads to. ``put_back``: something came back from a copy.
    """

    asked_for_recording = Signal()
    asked_for = Signal(str)
    put_back = Signal()

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        ask: AskForFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            self.tr("Settings"),
            self.tr("What you change here is kept at once."),
            self._named(),
            parent,
            at_once=("sound", "voice"),
        )
        self._settings = rooms.settings
        self._names = rooms.sound_names()
        self._rooms = rooms
        self._ask = ask
        for section, heading, make in (
            ("sound", self.tr("Sound"), self._sound),
            ("voice", self.tr("Voice"), self._voice),
            ("voice", self.tr("Your own voice"), self._recordings),
            ("pace", self.tr("Pace and quiet"), self._pace_and_quiet),
            ("look", self.tr("Look"), self._look),
            ("care", self.tr("Care"), self._care),
            ("privacy", self.tr("Backups"), self._backups),
            ("privacy", self.tr("Your reflections"), self._reflections),
            ("about", self.tr("About"), self._about),
        ):
            self.add_to(section, heading, make)

    def _named(self) -> tuple[tuple[str, str], ...]:
        return (
            ("sound", self.tr("Sound")),
            ("voice", self.tr("Voice")),
            ("pace", self.tr("Pace")),
            ("look", self.tr("Look")),
            ("care", self.tr("Care")),
            ("privacy", self.tr("Privacy")),
            ("about", self.tr("About")),
        )

    def _sound(self) -> QWidget:
        theme, settings = self._theme, self._settings
        self.voice_volume = rows.volume_row(theme, settings, "voice_volume")
        self.background_volume = rows.volume_row(theme, settings, "background_volume")
        self.bell_volume = rows.volume_row(theme, settings, "bell_volume")
        self.backgrounds = rows.background_choice(theme, settings, self._names)
        self.outputs = OutputChoice(theme, settings)
        self.outputs.changed.connect(self.order_tabs)
        self.text_only = rows.text_only_choice(theme, settings)
        volumes = QWidget()
        column = below(volumes, self.voice_volume, self.background_volume, self.bell_volume)
        column.setSpacing(8)
        volumes.setMaximumWidth(theme.px(320))
        whole = QWidget()
        below(whole, self.text_only, volumes, self.backgrounds, self.outputs)
        return whole

    def _voice(self) -> QWidget:
        self.voice = VoiceSettings(self._theme, self._rooms, self._ask)
        for filled in (self.voice.voices.looked, self.voice.voices.grown):
            filled.connect(self.order_tabs)
        return self.voice

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

    def _look(self) -> QWidget:
        self.look = LookSettings(self._theme, self._settings, self._rooms.resources)
        return self.look

    def _care(self) -> QWidget:
        self.care = CareSettings(self._theme, self._rooms)
        self.care.asked_for.connect(self.asked_for)
        return self.care

    def _backups(self) -> QWidget:
        self.backups = BackupSettings(self._theme, self._rooms)
        self.backups.changed.connect(self.order_tabs)
        self.backups.put_back.connect(self.put_back)
        return self.backups

    def _reflections(self) -> QWidget:
        self.reflections = ReflectionsSettings(self._theme)
        self.reflections.asked_for.connect(self.asked_for)
        return self.reflections

    def _about(self) -> QWidget:
        self.about = AboutSettings(self._theme, self._rooms)
        self.about.asked_for.connect(self.asked_for)
        return self.about
