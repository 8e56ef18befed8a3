# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Opens practices: the five steps, any other, and the one that was left in the middle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.once_painted import once_painted
from app.ui.practice_finding import FIVE_STEPS
from app.ui.rooms import Rooms
from app.ui.session_visits import SessionVisits
from app.ui.theme import Theme
from app.ui.words import length_range, level_name

if TYPE_CHECKING:
    from app.script.library import Practice
    from app.script.model import Script
    from app.ui.left_off import LeftOff, WayBack
    from app.ui.main_window import MainWindow
    from app.ui.visits import Visits


class PracticeVisits(QObject):
    """Shows the page of a practice, from which its session is started."""

    def __init__(
        self,
        visits: Visits,
        sessions: SessionVisits,
        window: MainWindow,
        theme: Theme,
        rooms: Rooms,
    ) -> None:
        super().__init__(visits)
        self._visits = visits
        self._sessions = sessions
        self._window = window
        self._theme = theme
        self._rooms = rooms
        self._left: LeftOff | None = None

    def tell_home(self) -> None:
        """Says on Home how long the five steps take."""
        practice = self._five_steps()
        if practice is not None:
            length = length_range(practice.shortest, practice.longest)
            self._window.home.card.show_facts((length, level_name(practice.level)))

    def begin_five_steps(self) -> None:
        """Opens the five steps; all practices where they are not there."""
        practice = self._five_steps()
        if practice is None:
            self._visits.go_to("practices")
        else:
            self.open(practice)

    def continue_left(self) -> None:
        """Opens the practice that was left, to go on with it."""
        if self._left is not None:
            self.open(self._left.practice, left=self._left)

    def let_rest(self) -> None:
        """The practice that was left is not offered any more; what was written stays."""
        left, self._left = self._left, None
        if left is not None:
            self._rooms.keeper.bookmark(left.session_id, None)
        self._window.home.setFocus()
        self.look_for_left()

    def open(
        self,
        practice: Practice,
        here: str = "",
        *,
        left: LeftOff | None = None,
        back: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Opens the page of a practice, and lets its voice be made ready. Nothing is heard yet.

        ``left``: the session of it that is to be gone on with. ``back``: the page that one comes
        from, by its words and the way there; None for Home.
        """
        from app.keeping import Continued
        from app.session.check_in import check_in
        from app.ui.pages.practice import Coming, PracticePage

        def again() -> None:
            self.open(practice, here, left=left, back=back)

        self._sessions.let_go()
        self._visits.came_by(again)
        script = self._rooms.script(practice)
        if script is None:
            self._visits.go_to("practices")
            return
        if here:
            # What one comes with is kept as a theme of the session, to find it by.
            script = replace(script, themes=(*script.themes, here))
        words, way = back or ("", lambda: self._visits.go_to("home"))
        way_back = None if left is None else self._way_back(left, script)
        asked = None if way_back is None else check_in(script, way_back.start)
        start = None if way_back is None else way_back.start
        continued = None if left is None or start is None else Continued(left.session_id, start)
        coming = Coming(words, here, self._is_first(), way_back, asked)
        page = PracticePage(self._theme, practice, script, self._rooms, coming)
        page.started.connect(lambda: self._sessions.start(script, continued))
        page.began_anew.connect(lambda: self._sessions.start_anew(script))
        page.answered.connect(
            lambda at: self._sessions.start_answered(script, continued, asked, at)
        )
        page.voice_changed.connect(lambda: self._sessions.make_ready(script, continued))
        page.left.connect(way)
        page.asked_for_help.connect(lambda: self._visits.go_to("help"))
        page.asked_for_file.connect(lambda: self._save_as_file(script, again))
        self._window.show_page(page, "practices")
        # The page is painted first; then the voice is loaded, in a thread of its own.
        once_painted(page, lambda: self._sessions.make_ready_once(script, continued))

    def forget_left(self) -> None:
        """Nothing is offered to go on with, as long as nobody looks anew."""
        self._left = None
        self._window.home.hide_left()

    def look_for_left(self) -> None:
        """Offers on Home what there is to go on with."""
        from app.ui.left_off import left_off

        if not self._window.isVisible() or self._visits.is_shut:
            return  # the store must not be opened now
        self._left = left_off(self._rooms.left_sessions(), self._rooms.practices())
        if self._left is None:
            self._window.home.hide_left()
        else:
            words = self._left.words(self._visits.now())
            self._window.home.show_left(self._left.practice.title, words)

    def _way_back(self, left: LeftOff, script: Script) -> WayBack:
        from app.ui.left_off import way_back

        return way_back(left, script, self._visits.now())

    def _save_as_file(self, script: Script, back: Callable[[], None]) -> None:
        """Shows the page on which a practice becomes a sound file; ``back`` leads to its own."""
        self._sessions.let_go()
        self._visits.came_by(lambda: self._save_as_file(script, back))
        self._window.show_page(self._visits.export_page(script, back), "practices")

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
