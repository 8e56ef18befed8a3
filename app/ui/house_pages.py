# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the pages about the house itself, each when it is visited: practices, settings, help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from app.ui.practice_pages import PracticePages
from app.ui.rooms import Rooms
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.script.model import Script
    from app.ui.pages.export import ExportPage
    from app.ui.pages.help import HelpPage
    from app.ui.pages.prepare import PreparePage
    from app.ui.pages.settings import SettingsPage
    from app.ui.visits import Visits


class HousePages:
    """The pages by their names; ``visits`` is where their ways on lead."""

    def __init__(self, visits: Visits, theme: Theme, rooms: Rooms) -> None:
        self._visits = visits
        self._theme = theme
        self._rooms = rooms
        self.practices = PracticePages(visits, theme, rooms)

    def by_name(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each page."""
        return {
            **self.practices.by_name(),
            "settings": self._settings_page,
            "help": self.help_page,
            "prepare": self._prepare_page,
        }

    def help_page(self) -> HelpPage:
        """Who to call."""
        from app.ui.contacts import read_contacts, with_first
        from app.ui.pages.help import HelpPage

        contacts = read_contacts(self._rooms.resources / "contacts.json")
        here = QLocale.territoryToCode(QLocale.system().territory())
        return HelpPage(self._theme, with_first(contacts, here))

    def export_page(self, script: Script, back: Callable[[], None]) -> ExportPage:
        """A practice becomes a sound file. ``back`` leads to its page, as it was."""
        from app.chosen import pacing_of
        from app.ui.pages.export import ExportPage

        now = self._rooms.settings.now
        pacing = replace(pacing_of(now), settling=0.0)
        page = ExportPage(self._theme, script, pacing, self._rooms.begin_export, voice=now.voice)
        page.left.connect(back)
        return page

    def _settings_page(self) -> SettingsPage:
        from app.ui.pages.settings import SettingsPage
        from app.ui.widgets.deep_settings import DeepSettings
        from app.ui.widgets.privacy_settings import PrivacySettings

        page = SettingsPage(self._theme, self._rooms)
        page.asked_for_recording.connect(lambda: self._visits.go_to("prepare"))
        page.backups.put_back.connect(self._visits.look_for_left)
        page.reflections.asked_for.connect(self._visits.go_to)
        deep = DeepSettings(self._theme, self._rooms.settings)
        deep.asked_for_deep.connect(lambda: self._visits.go_to("deep"))
        page.add_card(QCoreApplication.translate("HousePages", "Deeper practices"), deep)
        privacy = PrivacySettings(self._theme, self._rooms, self._visits.locking)
        words = QCoreApplication.translate("HousePages", "Privacy")
        page.add_card(words, privacy, privacy.grown)
        return page

    def _prepare_page(self) -> PreparePage:
        from app.ui.pages.prepare import PreparePage

        page = PreparePage(self._theme, self._rooms.preparer(), self._rooms)
        page.left.connect(lambda: self._visits.go_to("settings"))
        return page
