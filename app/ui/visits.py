# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Takes the person from page to page. Pages say what was pressed; this decides where it leads."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.ui.ahead import Ahead
from app.ui.house_pages import HousePages
from app.ui.kept_pages import KeptPages
from app.ui.practice_visits import PracticeVisits
from app.ui.rooms import Rooms
from app.ui.session_visits import SessionVisits
from app.ui.store_care import StoreCare
from app.ui.theme import Theme
from app.ui.whereabouts import Whereabouts

if TYPE_CHECKING:
    from app.reflections.reports import Report, Unsaved
    from app.script.library import Practice
    from app.script.model import Script
    from app.ui.locking import Locking
    from app.ui.main_window import MainWindow
    from app.ui.opening import Opening
    from app.ui.pages.help import HelpPage
    from app.ui.same_spot import Spot
    from app.ui.session_driver import SessionDriver
    from app.ui.welcome import Welcome

_BELOW = {
    "take-out": "reflections",
    "bring-in": "reflections",
    "eight": "reflections",
    "beliefs": "parts",
    "contacts": "help",
    "erase": "settings",
    "prepare": "settings",
    "licences": "settings",
    "deep": "practices",
}
"""Pages that stand below one of those in the bar."""


class Visits(QObject):
    """Makes each page when it is visited. A session has visits of its own, which this starts."""

    def __init__(
        self, window: MainWindow, theme: Theme, rooms: Rooms, now: Callable[[], datetime]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._rooms = rooms
        self._now = now
        self._kept = KeptPages(self, theme, rooms, now)
        self._house = HousePages(self, theme, rooms)
        self._sessions = SessionVisits(self, window, theme, rooms)
        self._practices = PracticeVisits(self, self._sessions, window, theme, rooms)
        self.care = StoreCare(theme, rooms, window.home, self)
        self.care.told.connect(window.tell)
        self.care.put_back.connect(self._practices.look_for_left)
        self.care.offered.connect(self._leave_it_to_home)
        self._locking: Locking | None = None
        self._opening: Opening | None = None
        self._whereabouts = Whereabouts(lambda: self.go_to("home"))
        rooms.reported.connect(self._tell)

    @property
    def is_ready(self) -> bool:
        """Whether a practice is open that could be started now."""
        return self._driver is not None

    @property
    def now(self) -> Callable[[], datetime]:
        """What tells the time."""
        return self._now

    @property
    def _driver(self) -> SessionDriver | None:
        """Of the practice that is open."""
        return self._sessions.driver

    def settle_in(self) -> None:
        """After the first frame: reads the library, and tells Home what it says."""
        self._practices.tell_home()
        # In a moment of its own: the store is opened for it. Then it is looked after, aside.
        QTimer.singleShot(0, self, self._open_up)
        QTimer.singleShot(0, self, self.care.begin)
        Ahead(self)

    def make_anew(self, spot: Spot | None = None) -> None:
        """The page that is shown is made again, and the person is where they were on it.

        ``spot``: where that was, should it stand elsewhere already.
        """
        from app.ui.same_spot import Spot

        spot = spot or Spot(self._window.page)
        self._practices.tell_home()
        if self._window.page is self._window.home:
            self._practices.look_for_left()
            return
        self.save_page()
        self._whereabouts.remember(self._window.page)
        self._whereabouts.come_back(lambda: self._window.page)
        spot.return_to(self._window.page)

    def go_to(self, name: str) -> None:
        """Goes to home, or to a page of HousePages or KeptPages."""
        if self.must_be_waited_for:
            self._window.side_bar.mark("settings")
            return
        if self.is_apart:
            self._end_apart(name)
            return
        self._sessions.let_go()
        self.save_page()
        if not self._may_go:
            self._window.side_bar.mark("help")
            return
        self._whereabouts.now(lambda: self.go_to(name))
        pages: dict[str, Callable[[], QWidget]] = {
            "home": self._home_page,
            **self._house.by_name(),
            **self._kept.by_name(),
        }
        self._window.show_page(pages[name](), _BELOW.get(name, name))

    def show(self, page: QWidget, name: str) -> None:
        """Shows a page that was just made, under this name of the bar."""
        self._sessions.let_go()
        self._whereabouts.now(lambda: self.go_to(name))
        self._window.show_page(page, name)

    def came_by(self, way: Callable[[], None]) -> None:
        """The page that was just shown can be made again by this, after a lock."""
        self._whereabouts.now(way)

    def save_page(self) -> None:
        """What is being written on the page is kept now, before another page reads it."""
        from app.ui.widgets.soon import save_all

        save_all(self._window.page)

    def open_file(self, path: Path) -> None:
        """Shows what is in a file that was opened from outside."""
        from app.ui.opening import Opening

        if self._opening is None:
            self._opening = Opening(self._window, self._theme, self._rooms)
        self._opening.open(path)

    def open_part(self, part_id: str) -> None:
        """Shows the page of this part."""
        self._kept.open_part(part_id)

    def open_reading(self, name: str) -> None:
        """Shows the short reading of this name."""
        self._house.open_reading(name)

    def begin_five_steps(self) -> None:
        """Opens the five steps."""
        self._practices.begin_five_steps()

    def open_practice(
        self,
        practice: Practice,
        here: str = "",
        *,
        back: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Opens the page of a practice; see PracticeVisits."""
        self._practices.open(practice, here, back=back)

    def continue_left(self) -> None:
        """Opens the practice that was left, to go on with it."""
        self._practices.continue_left()

    def let_rest(self) -> None:
        """The practice that was left is not offered any more; what was written stays."""
        self._practices.let_rest()

    def open_fitting(self, kind: str, here: str) -> None:
        """Shows what fits the tile of Home that was chosen: its key, and its words."""
        self._house.practices.open_fitting(kind, here)

    def land(self) -> None:
        """Grounding by itself, without a practice around it."""
        from app.ui.widgets.grounding import Grounding

        self._sessions.let_go()
        self._whereabouts.now(self.land)
        page = Grounding(self._theme, back=self.tr("Home"), out=self.tr("Begin again"))
        page.left_to_practice.connect(lambda: self.go_to("home"))
        page.left_for_good.connect(page.begin)
        self._window.show_page(page)
        page.setFocus()

    def _tell(self, report: Report) -> None:
        from app.reflections.errors import StoreLocked
        from app.reflections.keeper import StoreSetAside, TroubleBegan
        from app.ui.sentences import report_sentence

        if isinstance(report, TroubleBegan) and isinstance(report.error, StoreLocked):
            return  # the lock itself says so
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
        locking = self._locking
        if not self.is_shut:
            # Behind a lock it could not be ended: it can be gone on with instead.
            self._sessions.let_go()
        self.save_page()
        if not self.is_shut and not self._may_go:
            return False
        unsaved = self._rooms.unsaved()
        if locking is not None and not locking.may_close(has_unsaved=unsaved is not None):
            return False
        if unsaved is not None and not self.is_shut:
            self._show_unsaved(unsaved)
            return False
        # What tidies up as it goes out of sight does so while the store is open.
        self._window.page.hide()
        self._rooms.close()
        return True

    def leave_all_the_same(self) -> None:
        """The window closes with words that could not be saved; a recovery file may have them."""
        self._rooms.close()

    def _show_unsaved(self, unsaved: Unsaved) -> None:
        from app.ui.pages.unsaved import UnsavedPage

        page = UnsavedPage(self._theme, unsaved)
        page.tried_again.connect(self._window.close)
        page.left.connect(self._window.close_all_the_same)
        self._window.show_page(page)

    @cached_property
    def welcome(self) -> Welcome:
        """The pages of the first start; made after the first frame."""
        from app.ui.welcome import Welcome

        return Welcome(self._window, self, self._theme, self._rooms)

    # -- the lock --------------------------------------------------------------------------------

    @property
    def locking(self) -> Locking:
        """The lock; it is made after the first frame."""
        from app.ui.locking import Locking

        if self._locking is None:
            self._locking = Locking(self._window, self, self._theme, self._rooms, self._now)
            self._locking.locked.connect(self.care.rest)
            self._locking.unlocked.connect(self.care.begin)
        return self._locking

    @property
    def practises(self) -> bool:
        """Whether a session goes on, or is held."""
        return self._sessions.practises

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether a session, or a long work on the page, goes on without a touch."""
        return bool(getattr(self._window.page, "goes_on_by_itself", False))

    @property
    def must_be_waited_for(self) -> bool:
        """Whether the page does for a moment what can't be left: it deletes everything."""
        return bool(getattr(self._window.page, "must_be_waited_for", False))

    @property
    def _may_go(self) -> bool:
        """Whether nothing would be lost with the page that the person has not been told of."""
        may_go = getattr(self._window.page, "may_go", None)
        return may_go is None or bool(may_go())

    def hold_session(self) -> None:
        """Holds a session that goes on, until the person lets it go on."""
        self._sessions.hold()

    def take_away(self) -> None:
        """Destroys the page that is shown; ``come_back`` makes it again."""
        self._whereabouts.remember(self._window.page)
        self._sessions.let_go()
        self._practices.forget_left()
        self._window.show_page(self._window.home, "home")

    def come_back(self) -> None:
        """To where the person was."""
        self._whereabouts.come_back(lambda: self._window.page)

    def practise_apart(self) -> None:
        """Opens the five steps while what was kept is locked."""
        self.begin_five_steps()

    def forget_where(self) -> None:
        """``come_back`` leads Home."""
        self._whereabouts.now(lambda: self.go_to("home"))

    @property
    def is_shut(self) -> bool:
        """Whether what was kept can't be reached just now."""
        locking = self._locking
        return locking is not None and (locking.is_locked or locking.is_working)

    @property
    def is_apart(self) -> bool:
        """Whether one practises while what was kept is locked."""
        return self._locking is not None and self._locking.is_apart

    def _end_apart(self, name: str) -> None:
        self.locking.end_apart()
        if name == "help":
            self.locking.show_help()

    def _open_up(self) -> None:
        if self._window.isVisible() and not self.locking.settle_in():
            self._practices.look_for_left()

    # -- the other pages -------------------------------------------------------------------------

    def _home_page(self) -> QWidget:
        self._practices.look_for_left()
        return self._window.home

    def forget_what_was(self) -> None:
        """All reflections are deleted: nothing is left to go on with, or to be put back."""
        self.care.withdraw()
        self._practices.look_for_left()

    def look_for_left(self) -> None:
        """Something was put back: there may be a session to go on with, and less to be told."""
        self.care.was_put_back()
        self._window.notice.hide()
        self._practices.look_for_left()

    def help_page(self) -> HelpPage:
        """Who to call."""
        return self._house.help_page()

    def export_page(self, script: Script, back: Callable[[], None]) -> QWidget:
        """On which a practice becomes a sound file; ``back`` leads to its own."""
        return self._house.export_page(script, back)
