# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The lock of the window, and the blank that stands for it where there is no passphrase.

To lock: what is being written is kept, a session is held where it is, the pages that show what a
person wrote are destroyed, the store is closed, the key forgotten. Coming back, one is where one
was. What could not be saved before (a full disk) is still in memory, and so is its page, unseen.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog

from app.reflections.errors import StoreError
from app.ui.idle import IdleWatch
from app.ui.pages.lock import LockPage
from app.ui.pages.rekeying import RekeyingPage
from app.ui.pages.rest import RestPage
from app.ui.rekeying import RekeyWork
from app.ui.rooms import Rooms
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.reflections.vault import Rekeyed
    from app.ui.behind import Behind
    from app.ui.desktop.bedtime import Bedtime
    from app.ui.main_window import MainWindow
    from app.ui.rekeying import Rekey

LOCK_KEY = "Ctrl+L"


class Locking(QObject):
    """Locks on a key, after a while without a touch, and before or after the computer's sleep."""

    locked = Signal()
    unlocked = Signal()

    def __init__(
        self,
        window: MainWindow,
        behind: Behind,
        theme: Theme,
        rooms: Rooms,
        now: Callable[[], datetime],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``now``: aware. ``clock``: a monotonic one, in seconds, for the time without a touch."""
        super().__init__(window)
        self._window = window
        self._behind = behind
        self._theme = theme
        self._rooms = rooms
        self._now = now
        self._is_away = False
        self.is_apart = False
        self._is_in_file = False
        self._bedtime: Bedtime | None = None
        self._work: RekeyWork | None = None
        self._is_lock_due = False
        self.idle = IdleWatch(self._patience, self._goes_on, clock, self)
        self.idle.idle.connect(self._lock_if_there_is_a_passphrase)
        key = QShortcut(QKeySequence(LOCK_KEY), window)
        key.setContext(Qt.ShortcutContext.ApplicationShortcut)
        key.activated.connect(self.lock)

    @property
    def is_covered(self) -> bool:
        """Whether the window shows nothing of the person's just now."""
        return self._window.covered_by is not None

    @property
    def is_locked(self) -> bool:
        """Whether the window waits for the passphrase."""
        return isinstance(self._window.covered_by, LockPage)

    @property
    def is_working(self) -> bool:
        """Whether a passphrase is being set, changed or removed."""
        return self._work is not None

    def settle_in(self) -> bool:
        """At the start: locks a window whose store is locked. False where it is not."""
        self._listen_for_bedtime()
        if not self.has_passphrase or self._rooms.vault.key is not None:
            return False
        self._is_away = True
        self._show_lock()
        return True

    def lock(self) -> None:
        """Locks; without a passphrase, only nothing can be seen any more."""
        if self.is_working:
            self._is_lock_due = True  # nothing can be seen; the key is taken when it is done
            return
        if self._behind.must_be_waited_for:
            return  # all of it is being deleted, and the key with it
        if isinstance(self._window.covered_by, LockPage):
            if self._rooms.vault.key is None:
                return
            self._rooms.vault.lock()  # it was opened by the recovery key
            self._show_lock()
            return
        self._close_dialogs()
        self._behind.hold_session()
        self._behind.save_page()
        if self.has_passphrase and not self.is_apart:
            self._put_down()
            self._show_lock()
        else:
            self._rest()

    def end_apart(self) -> None:
        """Back to the lock, from a practice without the reflections."""
        self._behind.take_away()
        self._behind.forget_where()
        self._set_apart(apart=False)
        self._is_away = True
        self._show_lock()

    def show_help(self) -> None:
        """Who to call, over the lock."""
        page = self._window.covered_by
        if isinstance(page, LockPage):
            page.show_help()

    def rekey(
        self,
        words: str,
        rekey: Rekey,
        then: Callable[[Rekeyed], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Runs ``rekey`` aside while nothing can reach the store; then calls one of the others.

        ``words`` are shown meanwhile. ``failed`` is called with CalledOff where it was called off.
        """
        if self._work is not None:
            return
        self._behind.save_page()
        keeper = self._rooms.keeper
        keeper.put_down()
        if keeper.pending and keeper.trouble is not None:
            failed(keeper.trouble)  # what is held is tried again every second: not now
            return
        page = RekeyingPage(self._theme, self._behind.help_page, words)
        self._work = work = RekeyWork(lambda tell: self._rekey_at_rest(rekey, tell), self)
        work.progressed.connect(page.show_way)
        page.cancelled.connect(work.cancel)
        work.ended.connect(lambda: self._end_work(work, then, failed))
        self._window.cover(page)
        work.begin()

    def _rekey_at_rest(self, rekey: Rekey, tell: Callable[[int, int], None]) -> Rekeyed:
        """In a thread of its own: no copy is made of the store meanwhile, and none is waited for
        in the window's.
        """
        with self._rooms.copies.at_rest():
            return rekey(tell)

    def may_close(self, *, has_unsaved: bool) -> bool:
        """Whether the window may close now. Words that are locked in with it are not shown."""
        if self._work is not None:
            self._work.cancel()
            self._work.ended.connect(self._window.close, Qt.ConnectionType.QueuedConnection)
            return False
        page = self._window.covered_by
        if not has_unsaved:
            return True
        if isinstance(page, LockPage):
            if self._is_in_file:
                return True  # it comes back once the store is opened again
            page.tell_unsaved()
            return False
        self._window.uncover()
        return True

    # -- within ----------------------------------------------------------------------------------

    @property
    def has_passphrase(self) -> bool:
        """Whether the store is encrypted, as far as that can be told."""
        try:
            return self._rooms.vault.is_encrypted
        except StoreError:
            return self._rooms.vault.key is not None

    def _patience(self) -> float:
        # Asked every second: the file itself is looked at only when it comes to locking.
        if self.is_covered or self._rooms.vault.key is None:
            return 0.0
        return 60 * self._rooms.settings.now.lock_after_minutes

    def _goes_on(self) -> bool:
        return self._behind.goes_on_by_itself

    def _lock_if_there_is_a_passphrase(self) -> None:
        if not self.is_covered and self.has_passphrase:
            self.lock()

    def _close_dialogs(self) -> None:
        for other in QApplication.topLevelWidgets():
            if other is self._window or not other.isVisible():
                continue
            if isinstance(other, QDialog):
                other.reject()
            else:
                other.close()

    def _put_down(self) -> None:
        keeper = self._rooms.keeper
        keeper.retry()
        self._is_away = False
        if not self._behind.practises and not keeper.pending:
            # Before the store is closed: what goes may still have something to keep.
            self._behind.take_away()
            self._is_away = True
        self.locked.emit()
        keeper.put_down()
        self._is_in_file = keeper.refuge == "file"
        self._rooms.vault.lock()

    def _rest(self) -> None:
        if self.is_covered:
            return
        page = RestPage(self._theme, self._behind.help_page)
        page.left.connect(self._window.uncover)
        self._window.cover(page)

    def _show_lock(self) -> None:
        holds = self._behind.practises or self._rooms.keeper.pending > 0
        page = LockPage(
            self._theme,
            self._rooms.vault,
            self._behind.help_page,
            may_begin_anew=not holds,
            may_practise=self._is_away,
        )
        page.practised.connect(self._practise_apart)
        page.opened.connect(self._open)
        page.chose_passphrase.connect(self._change)
        page.began_anew.connect(self._begin_anew)
        page.closed.connect(self._window.close_all_the_same)
        self._window.cover(page)

    def _practise_apart(self) -> None:
        self._is_away = False
        self._set_apart(apart=True)
        self._behind.practise_apart()
        self._window.uncover()
        self._window.tell(
            self.tr(
                "Your reflections stay locked. Nothing of this practice is kept until you unlock"
                " them: it is held in this window, and is gone when it closes."
            )
        )

    def _set_apart(self, *, apart: bool) -> None:
        self.is_apart = apart
        self._window.keep_apart(apart=apart)

    def _open(self) -> None:
        self._rooms.keeper.retry()
        # The page that comes back shows what can be done with an open store, and the store is
        # looked after from now on.
        with contextlib.suppress(StoreError):  # the keeper tells of it
            self._rooms.keeper.store()
        self._window.uncover()
        self._listen_for_bedtime()
        self.idle.touch()
        was_away, self._is_away = self._is_away, False
        if was_away:
            self._behind.come_back()
        self.unlocked.emit()

    def _change(self, new: str) -> None:
        """A new passphrase after the recovery key."""
        vault = self._rooms.vault
        words = self.tr("Setting your passphrase")
        self.rekey(
            words,
            lambda tell: vault.change_passphrase(new, tell),
            lambda _done: self._tell_open(self.tr("Your new passphrase is set.")),
            lambda _failure: self._tell_open(
                self.tr("The passphrase is as it was. You can set one in Settings, under Privacy.")
            ),
        )

    def _tell_open(self, words: str) -> None:
        self._open()
        self._window.tell(words)

    def _begin_anew(self) -> None:
        from app.reflections.anew import set_locked_aside
        from app.ui.sentences import store_sentence

        page = self._window.covered_by
        try:
            aside = set_locked_aside(self._rooms.vault.path, self._now())
        except StoreError as error:
            if isinstance(page, LockPage):
                page.tell(store_sentence(error))
            return
        self._behind.forget_where()
        words = self.tr("A new place is begun. What is locked lies unharmed at {path}.")
        self._tell_open(words.format(path=aside))

    def _end_work(
        self,
        work: RekeyWork,
        then: Callable[[Rekeyed], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._work = None
        self._window.uncover()
        self._rooms.keeper.retry()
        self._listen_for_bedtime()
        if work.done is not None:
            then(work.done)
        elif work.failure is not None:
            failed(work.failure)
        is_due, self._is_lock_due = self._is_lock_due, False
        if is_due:
            self.lock()

    def _listen_for_bedtime(self) -> None:
        """Only where there is a passphrase: nothing else needs to know."""
        has_one = self.has_passphrase
        if has_one and self._bedtime is None:
            from app.ui.desktop.bedtime import Bedtime

            self._bedtime = Bedtime(parent=self)
            self._bedtime.came.connect(self._lock_if_there_is_a_passphrase)
        elif not has_one and self._bedtime is not None:
            self._bedtime.close()
            self._bedtime = None
