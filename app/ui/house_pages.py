# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the pages about the house itself, each when it is visited: practices, settings, help."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.practice_pages import PracticePages
from app.ui.rooms import Rooms
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.script.model import Script
    from app.ui.pages.contacts import ContactsPage
    from app.ui.pages.export import ExportPage
    from app.ui.pages.help import HelpPage
    from app.ui.pages.licences import LicencesPage
    from app.ui.pages.prepare import PreparePage
    from app.ui.pages.settings import SettingsPage
    from app.ui.pages.understand import UnderstandPage
    from app.ui.readings import Readings
    from app.ui.visits import Visits


class HousePages:
    """The pages by their names; ``visits`` is where their ways on lead."""

    def __init__(self, visits: Visits, theme: Theme, rooms: Rooms) -> None:
        self._visits = visits
        self._theme = theme
        self._rooms = rooms
        self._from_settings = False
        self.practices = PracticePages(visits, theme, rooms)

    def by_name(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each page."""
        return {
            **self.practices.by_name(),
            "settings": self._settings_page,
            "understand": self._understand_page,
            "help": self._visited_help_page,
            "prepare": self._prepare_page,
            "contacts": self._contacts_page,
            "licences": self._licences_page,
        }

    def help_page(self) -> HelpPage:
        """Who to call, over whatever is shown."""
        from app.contacts.layers import read_layers
        from app.ui.contact_words import country_here
        from app.ui.pages.help import HelpPage

        settings = self._rooms.settings
        listed = read_layers(self._rooms.contact_layers)
        page = HelpPage(self._theme, listed, country_here(settings.now.country))
        page.country_wanted.connect(lambda code: settings.change(country=code))
        return page

    def _visited_help_page(self) -> HelpPage:
        page = self.help_page()
        page.offer_editing()
        page.asked_to_edit.connect(self._edit_contacts)
        page.country_wanted.connect(lambda: self._visits.go_to("help"))
        return page

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
        page.put_back.connect(self._visits.look_for_left)
        page.asked_for.connect(self._go_from_settings)

        def deep() -> QWidget:
            card = DeepSettings(self._theme, self._rooms.settings)
            card.asked_for_deep.connect(lambda: self._visits.go_to("deep"))
            return card

        def privacy() -> QWidget:
            card = PrivacySettings(self._theme, self._rooms, self._visits.locking)
            card.grown.connect(page.order_tabs)
            return card

        page.add_to("care", QCoreApplication.translate("HousePages", "Deeper practices"), deep)
        words = QCoreApplication.translate("HousePages", "Passphrase and lock")
        page.add_to("privacy", words, privacy, first=True)
        return page

    def _go_from_settings(self, name: str) -> None:
        if name == "welcome":
            self._visits.welcome.show_again()
            return
        self._from_settings = name == "contacts"
        self._visits.go_to(name)

    def _licences_page(self) -> LicencesPage:
        from app.ui.pages.licences import LicencesPage

        page = LicencesPage(self._theme, self._rooms.resources)
        page.left.connect(lambda: self._visits.go_to("settings"))
        return page

    def _edit_contacts(self) -> None:
        self._from_settings = False
        self._visits.go_to("contacts")

    def _contacts_page(self) -> ContactsPage:
        from app.ui.pages.contacts import ContactsPage

        page = ContactsPage(self._theme, self._rooms, self._rooms.now)
        back = "settings" if self._from_settings else "help"
        page.left.connect(lambda: self._visits.go_to(back))
        return page

    def _readings(self) -> Readings:
        from app.ui.language import spoken
        from app.ui.readings import read_readings

        return read_readings(self._rooms.resources / "readings", spoken())

    def _understand_page(self) -> UnderstandPage:
        from app.ui.pages.understand import UnderstandPage

        page = UnderstandPage(self._theme, self._readings())
        page.opened.connect(self.open_reading)
        return page

    def open_reading(self, name: str) -> None:
        """Shows the short reading of this name; all of them where it is not there."""
        from app.ui.pages.short_reading import ShortReadingPage

        readings = self._readings()
        if all(reading.name != name for reading in readings.readings):
            self._visits.go_to("understand")
            return
        page = ShortReadingPage(self._theme, readings, name)
        page.left.connect(lambda: self._visits.go_to("understand"))
        page.opened.connect(self.open_reading)
        page.asked_for.connect(self._go_on_from_reading)
        page.asked_for_help.connect(lambda: self._visits.go_to("help"))
        self._visits.show(page, "understand")
        self._visits.came_by(lambda: self.open_reading(name))

    def _go_on_from_reading(self, way: str) -> None:
        if way == "five-steps":
            self._visits.begin_five_steps()
        elif way == "ground":
            self._visits.land()
        else:
            self._visits.go_to(way)

    def _prepare_page(self) -> PreparePage:
        from app.ui.pages.prepare import PreparePage

        page = PreparePage(self._theme, self._rooms.preparer(), self._rooms)
        page.left.connect(lambda: self._visits.go_to("settings"))
        return page
