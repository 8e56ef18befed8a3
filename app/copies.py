# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The copies of the reflections, with the key that there is: made, found, and put back.

What takes long says so: it is for a thread of its own, and reads and writes by its own connection.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from threading import Lock

from app.reflections.backups import Backup, Backups
from app.reflections.broken import BrokenFile, files_set_aside, note_put_back
from app.reflections.caretaking import Care, Caretaker
from app.reflections.copying import Progress
from app.reflections.erasing import erase_all
from app.reflections.restoring import PutBack, Return, prepare_return, put_back_beside
from app.reflections.vault import Vault


class Copies:
    """What the window does about copies.

    Attributes:
        backups: the copies themselves.
        is_putting_back: whether a thread writes to the store just now.
    """

    def __init__(self, vault: Vault, now: Callable[[], datetime]) -> None:
        self.backups = Backups(vault.path)
        self.is_putting_back = False
        self._vault = vault
        self._now = now
        self._working = Lock()

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """Inside this no copy is made or put back by another thread; waits until none is.

        For whoever gives the store another key: not in the window's thread.
        """
        with self._working:
            yield

    def broken_files(self) -> tuple[BrokenFile, ...]:
        """The files that were set aside, the latest first."""
        return files_set_aside(self._vault.path, self._now())

    @property
    def has_to_put_back(self) -> bool:
        """Whether a file was set aside, of which nothing was put back yet."""
        return any(not broken.is_put_back for broken in self.broken_files())

    def look_after(self) -> Care:
        """Reads a large store through and makes the copy of the day. Takes long.

        Raises StoreBroken where the store is not sound.
        """
        with self._working:
            return Caretaker(self._vault.path, self._now).look_after(self._vault.key)

    def make(self) -> Backup:
        """Makes one now. Takes long. Raises StoreError."""
        with self._working:
            return self.backups.make(self._now(), self._vault.key)

    def replace_all(self) -> None:
        """After something was deleted for good: no copy has it any more. Takes long.

        Raises StoreError, where the older copies may still have it.
        """
        with self._working:
            self.backups.replace_all(self._now(), self._vault.key)

    def erase_all(self) -> None:
        """Deletes the store and everything that was made of it, and forgets its passphrase.

        Nobody may have the store open. Takes long. Raises StoreError, see ``erasing``.
        """
        with self._working:
            erase_all(self._vault.path)
            self._vault.lock()

    def after_the_break(self) -> Return | None:
        """As ``of_broken`` for the file that was set aside last; None where there is none.

        Nor where it was put back already.
        """
        for broken in self.broken_files()[:1]:
            return None if broken.is_put_back else self.of_broken(broken)
        return None

    def of_broken(self, broken: BrokenFile) -> Return:
        """What can be put back: from the newest good copy made before it broke, and from itself.

        Takes long. Raises StoreError.
        """
        backup = self.backups.newest_good(self._vault.key, before=broken.at)
        return prepare_return(backup, broken, self._vault.key)

    def of_copy(self, backup: Backup) -> Return:
        """What can be put back of this copy. Takes long. Raises StoreError."""
        return prepare_return(backup, None, self._vault.key)

    def put_back(self, what: Return, progress: Progress, given_up: Callable[[], bool]) -> PutBack:
        """Puts it back. Takes long. Raises StoreError, or GivenUp."""
        with self._working:
            self.is_putting_back = True
            try:
                done = put_back_beside(
                    self._vault.path, self._now, self._vault.key, what, progress, given_up
                )
            finally:
                self.is_putting_back = False
        if what.broken is not None:
            with suppress(OSError):  # only means that the copy is kept longer
                note_put_back(what.broken)
        return done
