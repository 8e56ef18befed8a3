# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether the store needs a passphrase, the key as long as it is unlocked, and how to change it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path

from app.reflections import recovery_key
from app.reflections.beside import newest_encrypted_backup, readable_beside
from app.reflections.connection import make_private_folder
from app.reflections.durable import wipe
from app.reflections.errors import (
    PassphraseEmpty,
    PassphraseWrong,
    StoreError,
    StoreLocked,
    TooSoon,
)
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey, kind_of_file, new_salt, salt_of
from app.reflections.lock import StoreLock
from app.reflections.pages import fits_a_page
from app.reflections.rekeying import Progress, Rekeyed, Rekeying
from app.reflections.waiting import Waiting

__all__ = ["Progress", "Rekeyed", "Vault"]


def _untold(_done: int, _whole: int) -> None:
    """Nobody wants to know how far it is."""


class Vault:
    """Holds the key of one store.

    Store and backups have one key and one salt: so one passphrase, or one recovery key, opens them
    all. Where the store is missing or its beginning is damaged, an encrypted backup tells that it
    had a passphrase, and whether this is the one; a store begun in its place has it again.

    Attributes:
        path: the store's file.
        key: what opens it; None while it is locked, and for a store without a passphrase.
    """

    def __init__(
        self,
        path: Path,
        clock: Callable[[], float] = time.monotonic,
        *,
        refuges: Sequence[Path] = (),
    ) -> None:
        """clock: seconds that only ever go forward, for the waits after wrong tries.

        refuges: where recovery files may lie.
        """
        self.path = path
        self.key: StoreKey | None = None
        self._refuges = tuple(refuges)
        self._waiting = Waiting(clock)
        self._times_locked = 0
        self._was_encrypted: bool | None = None

    @property
    def is_encrypted(self) -> bool:
        """Whether the store needs a passphrase. Raises StoreError."""
        with store_errors(self.path):
            kind = kind_of_file(self.path)
            if kind in ("plain", "encrypted"):
                self._was_encrypted = kind == "encrypted"
                return self._was_encrypted
            return self.key is not None or newest_encrypted_backup(self.path) is not None

    @property
    def is_locked(self) -> bool:
        """Whether the passphrase has to be given first. Raises StoreError."""
        return self.key is None and self.is_encrypted

    def seconds_to_wait(self) -> float:
        """Until the next try; 0 where it may come now."""
        return self._waiting.seconds

    def unlock(self, passphrase: str) -> None:
        """Takes the passphrase. Takes 0.2 s, and may run in a thread of its own.

        Nothing is done where the store needs none.

        Raises PassphraseWrong, TooSoon while one has to wait after wrong tries, or StoreError.
        """
        self._try(cache(lambda salt: StoreKey.derive(passphrase, salt)))

    def unlock_with(self, typed: str) -> None:
        """Takes the recovery key, as a person types it.

        Raises RecoveryKeyMistyped, else as ``unlock``.
        """
        raw = recovery_key.read_typed(typed, self.path)
        self._try(lambda salt: StoreKey(raw, salt))

    def lock(self) -> None:
        """Forgets the key. The memory it lay in is used again when Python sees fit."""
        self._times_locked += 1
        self.key = None

    def key_for_opening(self) -> StoreKey | None:
        """The key to open the store with. Raises StoreLocked where it has to be given first."""
        if self.is_locked:
            raise StoreLocked(self.path)
        return self.key

    def key_beside(self) -> StoreKey | None:
        """The key for a file that holds what the store can't take. Asked for at any moment.

        Raises StoreLocked where the key is not at hand, and where the store can't be read and was
        not read before, so that nobody can tell whether there has to be one.
        """
        if self.key is not None:
            return self.key
        was_encrypted = self._was_encrypted
        try:
            with store_errors(self.path):
                kind = kind_of_file(self.path)
            is_encrypted = self.is_encrypted
        except StoreError:
            kind, is_encrypted = "other", False
        is_unknown = kind == "other" and was_encrypted is None
        if is_encrypted or is_unknown or (was_encrypted and kind != "plain"):
            raise StoreLocked(self.path)
        return None

    def recovery_key(self) -> str:
        """The key as it can be printed and typed. Raises StoreLocked where there is none."""
        if self.key is None:
            raise StoreLocked(self.path)
        return recovery_key.written_out(self.key.raw)

    def set_passphrase(self, new: str, progress: Progress = _untold) -> Rekeyed:
        """Encrypts the store and its backups, or puts them under a new passphrase.

        The store is to be closed; nobody can open it meanwhile. May run in a thread of its own.
        ``progress`` may raise to call it off. Where anything is raised, all is as it was before:
        PassphraseEmpty, StoreLocked, StoreHeld (by another window), StoreFull (copies of all files
        have to fit), or another StoreError.
        """
        if not new:
            raise PassphraseEmpty(self.path)
        return self._rekey(StoreKey.derive(new, new_salt()), progress)

    def change_passphrase(self, new: str, progress: Progress = _untold) -> Rekeyed:
        """The same, for a store that has one. The old recovery key is of no use any more."""
        return self.set_passphrase(new, progress)

    def remove_passphrase(self, progress: Progress = _untold) -> Rekeyed:
        """Leaves the store and its backups readable by anybody; else as ``set_passphrase``."""
        return self._rekey(None, progress) if self.is_encrypted else Rekeyed()

    def readable_files(self) -> tuple[Path, ...]:
        """Files beside an encrypted store that can, or might, be read without its passphrase.

        Raises StoreError.
        """
        with store_errors(self.path):
            if not self.is_encrypted:
                return ()
            return readable_beside(self.path, self.key, refuges=self._refuges)

    def wipe_files(self, files: Iterable[Path]) -> None:
        """Overwrites and removes files that ``readable_files`` named. Raises StoreError."""
        with store_errors(self.path):
            for file in set(files) & set(self.readable_files()):
                wipe(file)

    def _rekey(self, new: StoreKey | None, progress: Progress) -> Rekeyed:
        old, times_locked = self.key_for_opening(), self._times_locked
        with self._locked():
            rekeying = Rekeying(self.path, old, new, progress, self._refuges)
            rekeying.prepare()
            rekeying.exchange_store()
            # Who locked meanwhile is to find it locked.
            keeps = new is not None and times_locked == self._times_locked
            self.key = replace(new, is_proven=True) if new and keeps else None
            return rekeying.exchange_backups()

    @contextmanager
    def _locked(self) -> Iterator[None]:
        with store_errors(self.path):
            make_private_folder(self.path.parent)
        lock = StoreLock(self.path)
        try:
            yield
        finally:
            lock.release()

    def _try(self, make: Callable[[bytes], StoreKey]) -> None:
        if self._waiting.seconds > 0:
            raise TooSoon(self.path, self._waiting.seconds)
        if not self.is_encrypted:
            return
        with store_errors(self.path):
            key = self._proven(make)
        if key is None:
            self._waiting.was_wrong()
            raise PassphraseWrong(self.path)
        self._waiting.was_right()
        self.key = replace(key, is_proven=True)

    def _proven(self, make: Callable[[bytes], StoreKey]) -> StoreKey | None:
        """The key, where it opens the store, or the newest backup of the same key."""
        store, backup = self.path, newest_encrypted_backup(self.path)
        has_salt = kind_of_file(store) == "encrypted"
        if has_salt and fits_a_page(store, key := make(salt_of(store))):
            return key
        if backup is None or not fits_a_page(backup, key := make(salt_of(backup))):
            return None
        # A backup may be of an older passphrase; not so where the store's own salt, or a page of
        # the store, says that the key is the store's too.
        is_of_store = not has_salt or key.salt == salt_of(store) or fits_a_page(store, key)
        return key if is_of_store else None
