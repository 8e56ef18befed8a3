# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Takes the person from page to page. Pages say what was pressed; this decides where it leads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.ui.kept_pages import KeptPages
from app.ui.rooms import Rooms
from app.ui.store_care import StoreCare
from app.ui.theme import Theme
from app.ui.words import length_range, level_name

if TYPE_CHECKING:
    from app.keeping import Continued
    from app.reflections.keeper import Report
    from app.reflections.model import SessionRecord
    from app.script.library import Practice
    from app.script.model import Script
    from app.ui.left_off import LeftOff, WayBack
    from app.ui.main_window import MainWindow
    from app.ui.pages.help import HelpPage
    from app.ui.session_driver import SessionDriver
    from app.ui.widgets.sound_panel import SoundPanel

FIVE_STEPS = "five-step"
_BELOW = {"take-out": "reflections", "bring-in": "reflections", "erase": "settings"}
"""Pages that stand below one of those in the bar."""


class Visits(QObject):
    """Makes each page when it is visited, and holds the driver of the practice that is open."""

    def __init__(
        self, window: MainWindow, theme: Theme, rooms: Rooms, now: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._rooms = rooms
        self._now = now
        self._driver: SessionDriver | None = None
        self._left: LeftOff | None = None
        self._kept = KeptPages(self, theme, rooms, now)
        self.care = StoreCare(theme, rooms, window.home, self)
        self.care.told.connect(window.tell)
        self.care.put_back.connect(self._look_for_left)
        self.care.offered.connect(self._leave_it_to_home)
        rooms.reported.connect(self._tell)

    @property
    def is_ready(self) -> bool:
        """Whether a practice is open that could be started now."""
        return self._driver is not None

    def settle_in(self) -> None:
        """After the first frame: reads the library, and tells Home what it says."""
        practice = self._five_steps()
        if practice is not None:
            length = length_range(practice.shortest, practice.longest)
            self._window.home.card.show_facts((length, level_name(practice.level)))
        # In a moment of its own: the store is opened for it. Then it is looked after, aside.
        QTimer.singleShot(0, self, self._look_for_left)
        QTimer.singleShot(0, self, self.care.begin)

    def go_to(self, name: str) -> None:
        """Goes to home, practices, settings, help, prepare, or a page about what was kept."""
        self._let_go()
        pages: dict[str, Callable[[], QWidget]] = {
            "home": self._home_page,
            "practices": self._practices_page,
            "settings": self._settings_page,
            "help": self._help_page,
            "prepare": self._prepare_page,
            **self._kept.by_name(),
        }
        self._window.show_page(pages[name](), _BELOW.get(name, name))

    def show(self, page: QWidget, name: str) -> None:
        """Shows a page that was just made, under this name of the bar."""
        self._let_go()
        self._window.show_page(page, name)

    def begin_five_steps(self, here: str = "") -> None:
        """Opens the five steps; ``here`` is what the person came with, in their own choice."""
        practice = self._five_steps()
        if practice is None:
            self.go_to("practices")
        else:
            self.open_practice(practice, here)

    def continue_left(self) -> None:
        """Opens the practice that was left, to go on with it."""
        if self._left is not None:
            self.open_practice(self._left.practice, left=self._left)

    def let_rest(self) -> None:
        """The practice that was left is not offered any more; what was written stays."""
        left, self._left = self._left, None
        if left is not None:
            self._rooms.keeper.bookmark(left.session_id, None)
        self._window.home.setFocus()
        self._look_for_left()

    def open_practice(
        self, practice: Practice, here: str = "", *, left: LeftOff | None = None
    ) -> None:
        """Opens the page of a practice, and lets its voice be made ready. Nothing is heard yet.

        ``left``: the session of it that is to be gone on with.
        """
        from app.keeping import Continued
        from app.ui.pages.practice import PracticePage

        self._let_go()
        script = self._rooms.script(practice)
        if script is None:
            self.go_to("practices")
            return
        back = None if left is None else self._way_back(left, script)
        continued = None if left is None or back is None else Continued(left.session_id, back.start)
        names, is_first = self._rooms.sound_names(script), self._is_first()
        page = PracticePage(
            self._theme, practice, script, self._rooms.settings, names, here, is_first, back
        )
        page.started.connect(lambda: self._start(script, continued))
        page.began_anew.connect(lambda: self._start_anew(script))
        page.left.connect(lambda: self.go_to("home"))
        page.asked_for_help.connect(lambda: self.go_to("help"))
        page.asked_for_file.connect(lambda: self._save_as_file(practice, script))
        self._window.show_page(page, "practices")
        # The page is shown first; then the voice is loaded, in a thread of its own.
        QTimer.singleShot(0, page, lambda: self._make_ready_once(script, continued))

    def land(self) -> None:
        """Grounding by itself, without a practice around it."""
        from app.ui.widgets.grounding import Grounding

        self._let_go()
        page = Grounding(self._theme, back=self.tr("Home"), out=self.tr("Begin again"))
        page.left_to_practice.connect(lambda: self.go_to("home"))
        page.left_for_good.connect(page.begin)
        self._window.show_page(page)
        page.setFocus()

    def _tell(self, report: Report) -> None:
        from app.reflections.keeper import StoreSetAside
        from app.ui.sentences import report_sentence

        self._window.tell(report_sentence(report))
        if isinstance(report, StoreSetAside):
            self.care.offer()

    def _leave_it_to_home(self) -> None:
        """What Home says now need not be said below it, too."""
        if self._window.page is self._window.home:
            self._window.notice.hide()

    def leave(self) -> bool:
        """The window is to close: a session that goes on is a finished visit.

        False where words would be lost with it; they are shown then, to be copied.
        """
        self._let_go()
        records = self._rooms.unsaved()
        if records:
            self._show_unsaved(records)
            return False
        self._rooms.close()
        return True

    def _show_unsaved(self, records: tuple[SessionRecord, ...]) -> None:
        from app.ui.pages.unsaved import UnsavedPage

        page = UnsavedPage(self._theme, records)
        page.tried_again.connect(self._window.close)
        page.left.connect(self._window.close_all_the_same)
        self._window.show_page(page)

    # -- the session -----------------------------------------------------------------------------

    def _make_ready(self, script: Script, continued: Continued | None) -> SessionDriver:
        self._let_go()
        self._driver = driver = self._rooms.make_driver(script, continued)
        driver.prepare()
        return driver

    def _make_ready_once(self, script: Script, continued: Continued | None) -> None:
        if self._driver is None:
            self._make_ready(script, continued)

    def _start_anew(self, script: Script) -> None:
        self._let_go()
        self._start(script, None)

    def _start(self, script: Script, continued: Continued | None) -> None:
        from app.ui.desktop.presence import DesktopPresence
        from app.ui.pages.session import SessionPage

        # Start may be pressed before the page had its first quiet moment.
        driver = self._driver or self._make_ready(script, continued)
        page = SessionPage(self._theme, driver, self._help_page, lambda: self._sound_panel(script))
        page.ended.connect(lambda how: self._show_after(driver, how))
        DesktopPresence(driver, script.title, self._window)
        self._window.show_page(page, alone=True)
        driver.begin()

    def _sound_panel(self, script: Script) -> SoundPanel:
        from app.ui.widgets.sound_panel import SoundPanel

        return SoundPanel(self._theme, self._rooms.settings, self._rooms.sound_names(script))

    def _show_after(self, driver: SessionDriver, how: str) -> None:
        from app.ui.pages.after import AfterPage

        self._driver = None
        keeper = self._rooms.keeper
        record = next((r for r in keeper.records() if r.summary.id == driver.session_id), None)
        page = AfterPage(self._theme, keeper, record, how, self._now)
        page.left.connect(lambda: self.go_to("home"))
        page.asked_for_reflections.connect(lambda: self.go_to("reflections"))
        self._window.show_page(page)

    def _let_go(self) -> None:
        driver, self._driver = self._driver, None
        if driver is not None:
            driver.stop()

    # -- what was left ---------------------------------------------------------------------------

    def _look_for_left(self) -> None:
        from app.ui.left_off import left_off

        if not self._window.isVisible():
            return  # closed meanwhile: the store must not be opened again
        self._left = left_off(self._rooms.left_sessions(), self._rooms.practices())
        if self._left is None:
            self._window.home.hide_left()
        else:
            words = self._left.words(self._now())
            self._window.home.show_left(self._left.practice.title, words)

    def _way_back(self, left: LeftOff, script: Script) -> WayBack:
        from app.ui.left_off import way_back

        return way_back(left, script, self._now())

    # -- the other pages -------------------------------------------------------------------------

    def _home_page(self) -> QWidget:
        self._look_for_left()
        return self._window.home

    def _save_as_file(self, practice: Practice, script: Script) -> None:
        from app.chosen import pacing_of
        from app.ui.pages.export import ExportPage

        self._let_go()
        now = self._rooms.settings.now
        pacing = replace(pacing_of(now), settling=0.0)
        page = ExportPage(self._theme, script, pacing, self._rooms.begin_export, voice=now.voice)
        page.left.connect(lambda: self.open_practice(practice))
        self._window.show_page(page, "practices")

    def _practices_page(self) -> QWidget:
        from app.ui.pages.practices import PracticesPage

        page = PracticesPage(self._theme, self._rooms.practices())
        page.opened.connect(self.open_practice)
        return page

    def _settings_page(self) -> QWidget:
        from app.ui.pages.settings import SettingsPage

        page = SettingsPage(self._theme, self._rooms)
        page.asked_for_recording.connect(lambda: self.go_to("prepare"))
        page.backups.put_back.connect(self._look_for_left)
        page.reflections.asked_for.connect(self.go_to)
        return page

    def forget_what_was(self) -> None:
        """All reflections are deleted: nothing is left to go on with, or to be put back."""
        self.care.withdraw()
        self._look_for_left()

    def _prepare_page(self) -> QWidget:
        from app.ui.pages.prepare import PreparePage

        page = PreparePage(self._theme, self._rooms.preparer())
        page.left.connect(lambda: self.go_to("settings"))
        return page

    def _help_page(self) -> HelpPage:
        from app.ui.contacts import read_contacts, with_first
        from app.ui.pages.help import HelpPage

        contacts = read_contacts(self._rooms.resources / "contacts.json")
        here = QLocale.territoryToCode(QLocale.system().territory())
        return HelpPage(self._theme, with_first(contacts, here))

    def _five_steps(self) -> Practice | None:
        practices = self._rooms.practices()
        return next((practice for practice in practices if practice.id == FIVE_STEPS), None)

    def _is_first(self) -> bool:
        """Whether no session has been kept yet, as far as the store can tell."""
        from app.reflections.errors import StoreError

        try:
            return not self._rooms.keeper.store().sessions(limit=1)
        except StoreError:
            return True
