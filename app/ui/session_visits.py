# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A visit to a session: its voice made ready, its start, and the page after it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.ui.rooms import Rooms
from app.ui.theme import Theme
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.keeping import Continued
    from app.reflections.model import SessionRecord
    from app.script.model import Script
    from app.session.check_in import CheckIn
    from app.ui.main_window import MainWindow
    from app.ui.pages.after import AfterPage
    from app.ui.session_driver import SessionDriver
    from app.ui.visits import Visits
    from app.ui.widgets.sound_panel import SoundPanel


class SessionVisits(QObject):
    """Holds the driver of the practice that is open.

    Attributes:
        driver: None while no practice is open.
    """

    def __init__(self, visits: Visits, window: MainWindow, theme: Theme, rooms: Rooms) -> None:
        super().__init__(visits)
        self._visits = visits
        self._window = window
        self._theme = theme
        self._rooms = rooms
        self.driver: SessionDriver | None = None

    def make_ready(self, script: Script, continued: Continued | None) -> SessionDriver:
        """The voice is loaded and the first words are spoken, aside. Nothing is heard."""
        self.let_go()
        self.driver = driver = self._rooms.make_driver(script, continued)
        driver.prepare()
        return driver

    def make_ready_once(self, script: Script, continued: Continued | None) -> None:
        """The same, unless that was done already."""
        if self.driver is None:
            self.make_ready(script, continued)

    def start_anew(self, script: Script) -> None:
        """From the beginning, whatever was left."""
        self.let_go()
        self.start(script, None)

    def start_answered(
        self, script: Script, continued: Continued | None, asked: CheckIn | None, choice: int
    ) -> None:
        """Goes on with a deep practice, from where the answer at its beginning leads."""
        from app.session.check_in import answered

        if continued is None or asked is None:
            return
        if asked.goes_on(choice):
            self.start(script, continued)
            return
        start = answered(script, asked, choice, continued.start)
        if start is None:
            self._visits.go_to("home")
            return
        self.let_go()
        self.start(script, replace(continued, start=start))

    def start(self, script: Script, continued: Continued | None) -> None:
        """The person pressed start."""
        from app.ui.desktop.presence import DesktopPresence
        from app.ui.pages.session import SessionPage

        # Start may be pressed before the page had its first quiet moment.
        driver = self.driver or self.make_ready(script, continued)
        page = SessionPage(
            self._theme,
            driver,
            self._rooms.settings,
            self._visits.help_page,
            lambda: self._sound_panel(script),
        )
        page.ended.connect(lambda how: self._show_after(driver, how))
        DesktopPresence(driver, script.title, self._window)
        self._window.show_page(page, alone=True)
        driver.begin()

    def let_go(self) -> None:
        """Ends the session that goes on, if there is one."""
        driver, self.driver = self.driver, None
        if driver is not None:
            driver.stop()

    def hold(self) -> None:
        """Holds a session that goes on, until the person lets it go on."""
        if self.driver is not None and self.practises:
            self.driver.interrupt()

    @property
    def practises(self) -> bool:
        """Whether a session goes on, or is held."""
        return self.driver is not None and bool(self.driver.session_id)

    # -- within ----------------------------------------------------------------------------------

    def _sound_panel(self, script: Script) -> SoundPanel:
        from app.ui.widgets.sound_panel import SoundPanel

        return SoundPanel(self._theme, self._rooms.settings, self._rooms.sound_names(script))

    def _show_after(self, driver: SessionDriver, how: str) -> None:
        from app.ui.pages.after import AfterPage

        visits = self._visits
        self.driver = None
        visits.came_by(lambda: self._show_after(driver, how))
        keeper = self._rooms.keeper
        record = next((r for r in keeper.records() if r.summary.id == driver.session_id), None)
        page = AfterPage(self._theme, keeper, record, how, visits.now)
        page.left.connect(lambda: visits.go_to("home"))
        page.asked_for_reflections.connect(lambda: visits.go_to("reflections"))
        page.asked_for_part.connect(visits.open_part)
        self._offer_beside(page, record)
        self._window.show_page(page)

    def _offer_beside(self, page: AfterPage, record: SessionRecord | None) -> None:
        if self._visits.is_apart:
            page.add_offer(Label(self.tr("This is kept once you unlock your reflections."), "soft"))
        elif record is not None and record.has_words:
            self._offer_passphrase(page)

    def _offer_passphrase(self, page: AfterPage) -> None:
        """Once, when something was written first; it is in the settings ever after."""
        from app.ui.widgets.passphrase_offer import PassphraseOffer

        settings = self._rooms.settings
        if settings.now.passphrase_offered or self._visits.locking.has_passphrase:
            return
        settings.change(passphrase_offered=True)
        offer = PassphraseOffer(self._theme)
        offer.wanted.connect(self._set_passphrase)
        page.add_offer(offer)

    def _set_passphrase(self) -> None:
        from app.ui.pages.settings import SettingsPage
        from app.ui.widgets.privacy_settings import PrivacySettings

        self._visits.go_to("settings")
        page = self._window.page
        if isinstance(page, SettingsPage):
            page.go_to("privacy")
        for card in page.findChildren(QWidget):
            if isinstance(card, PrivacySettings):
                card.show_setting()
