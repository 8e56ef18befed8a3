# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A file that was opened from outside, in the file manager: a practice is shown on its own page.

It never takes anything away: while a session goes on, or the window is locked, it waits. Nothing is
heard, and nothing is kept, before the person says so.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import is_zipfile

from PySide6.QtCore import QObject, QTimer, Signal

from app.script.library import Practice, read_practice
from app.script.own import PracticeNotKept
from app.script.reader import read_script
from app.ui.pages.after import AfterPage
from app.ui.pages.unreadable import UnreadablePage
from app.ui.rooms import Rooms
from app.ui.theme import Theme
from app.ui.widgets.keeping_practice import KeepingPractice

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_LOOK_MS = 500
"""How often is looked whether a file that waits can be shown."""


class Opening(QObject):
    """Opens one file after the other. ``waits``: a file can't be shown just now."""

    waits = Signal(str)

    def __init__(self, window: MainWindow, theme: Theme, rooms: Rooms) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._rooms = rooms
        self._waiting: Path | None = None
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._open_what_waits)
        self.waits.connect(window.tell)

    def open(self, path: Path) -> None:
        """Shows the practice in this file, now or as soon as that takes nothing away."""
        if self._is_busy:
            self._waiting = path
            self._look.start()
            if self._window.covered_by is None and not self._is_to_be_locked:
                words = self.tr("{name} waits until this practice is over.")
                self.waits.emit(words.format(name=path.name))
            return
        self._look.stop()
        self._waiting = None
        self._show(path)

    @property
    def _is_busy(self) -> bool:
        visits = self._window.visits
        is_away = self._window.covered_by is not None or visits.must_be_waited_for
        is_after = isinstance(self._window.page, AfterPage)
        is_busy = is_away or is_after or visits.practises or visits.goes_on_by_itself
        return is_busy or self._is_to_be_locked

    @property
    def _is_to_be_locked(self) -> bool:
        """At the start, the lock is there a moment after the first frame."""
        locking = self._window.visits.locking
        is_locked = self._rooms.vault.key is None and locking.has_passphrase
        return is_locked and not locking.is_apart

    def _open_what_waits(self) -> None:
        if self._waiting is None:
            self._look.stop()
        elif not self._is_busy:
            self.open(self._waiting)

    def _show(self, path: Path) -> None:
        visits = self._window.visits
        practice = read_practice(path) if _is(path.is_file) else None
        if practice is None or practice.problem is not None:
            page = self._unreadable(path)
            page.left.connect(lambda: visits.go_to("home"))
            visits.show(page, "practices")
            visits.came_by(lambda: self._show(path))
            return
        visits.open_practice(practice)
        visits.came_by(lambda: self._show(path))
        self._offer_to_keep(practice)

    def _unreadable(self, path: Path) -> UnreadablePage:
        """The page that says in a sentence why, and what to do now."""
        details: tuple[str, ...] = ()
        if not _is(path.exists):
            words = self.tr("This file isn't there any more. It may have been moved, or renamed.")
        elif _is(path.is_file) and is_zipfile(path):
            words = self.tr(
                "This is a practice pack. Inner Hearth can't take packs in yet. Nothing was"
                " changed."
            )
        elif path.suffix.lower() not in (".yaml", ".yml"):
            words = self.tr("This isn't a practice: those are files that end in .yaml.")
        else:
            words = self.tr(
                "This practice can't be read yet. Nothing was changed. Whoever wrote it can mend it"
                " with the places below."
            )
            faults = (fault for fault in read_script(path).faults if fault.severity == "error")
            details = tuple(f"{fault.line}:{fault.column}  {fault.message}" for fault in faults)
        return UnreadablePage(self._theme, path.name, words, details)

    def _offer_to_keep(self, practice: Practice) -> None:
        from app.ui.pages.practice import PracticePage

        page = self._window.page
        standing = self._rooms.own_practices().standing(practice)
        if standing == "there" or not isinstance(page, PracticePage):
            return
        card = KeepingPractice(self._theme, standing)
        card.wanted.connect(lambda: self._keep(practice, card))
        page.show_offer(card)

    def _keep(self, practice: Practice, card: KeepingPractice) -> None:
        script = self._rooms.script(practice)
        if script is None:
            words = self.tr("The file can't be read any more, so it was not kept.")
            card.tell(words, is_kept=False)
            return
        try:
            self._rooms.own_practices().keep(practice, script)
        except PracticeNotKept as failure:
            words = self.tr("It could not be kept ({reason}). The file itself is as it was.")
            card.tell(words.format(reason=failure.reason), is_kept=False)
        else:
            card.tell(self.tr("It is among your practices now."), is_kept=True)


def _is(so: Callable[[], bool]) -> bool:
    """Whether it is so; not, where it lies behind a folder that can't be looked into."""
    try:
        return so()
    except OSError:
        return False
