# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Puts the store and its backups under another key, or none: by copies that are read back.

What is promised: at any moment, whatever happens, the store is there whole, under the old key or
the new one. After a passphrase was set, no file of the store's folder, nor any recovery file that
was set aside, can be read without it, save those that ``Rekeyed.readable`` names.

What is not: that a disk holds no trace of what was written before. The old file is overwritten
before it is removed, but flash memory and disks with a journal or snapshots write the zeros where
they like, and programs that copy the person's files have their own copies.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from app.reflections.beside import backups_of, readable_beside
from app.reflections.connection import Database, connect, connect_to_inspect, make_private_file
from app.reflections.durable import sync_file, wipe
from app.reflections.errors import (
    CopyDiffers,
    PassphraseWrong,
    StoreBroken,
    StoreError,
    StoreForeign,
    StoreLocked,
    StoreTooNew,
    StoreUnreachable,
)
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey
from app.reflections.migrations import migrate, require_ours
from app.reflections.same_content import require_same_content
from app.reflections.swapping import (
    copy_of,
    discard_copy,
    exchange_backup,
    exchange_store,
    finish_exchange,
)

Progress: TypeAlias = Callable[[int, int], None]
"""Told how much is done, of how much. Raises whatever it likes to call it off."""

_STEPS_BETWEEN = 50_000
"""Of SQLite's machine, between two looks at whether it was called off: some milliseconds."""
_NO_COPY: Final = (
    CopyDiffers,
    PassphraseWrong,
    StoreBroken,
    StoreForeign,
    StoreLocked,
    StoreTooNew,
)


@dataclass(frozen=True, slots=True)
class Rekeyed:
    """What was done.

    Attributes:
        files: those under the new key (or none): the store, then its backups, the newest first.
        unreadable: backups that the old key did not open, or that are broken: they are as they
            were.
        readable: files beside the store that can, or might, be read without the new passphrase;
            none where there is none. The person is asked about them: see ``Vault.wipe_files``.
    """

    files: tuple[Path, ...] = ()
    unreadable: tuple[Path, ...] = ()
    readable: tuple[Path, ...] = ()


class Rekeying:
    """One change of key. The caller holds the store's lock, and has closed the store."""

    def __init__(
        self,
        store: Path,
        old: StoreKey | None,
        new: StoreKey | None,
        progress: Progress,
        refuges: Sequence[Path] = (),
    ) -> None:
        """``old`` opens the store as it is; ``new`` is to open it, with a salt of its own.

        refuges: where recovery files may lie.
        """
        self._store = store
        self._old = old
        self._new = new
        self._progress = progress
        self._refuges = tuple(refuges)
        self._backups: tuple[Path, ...] = ()
        self._copied: list[Path] = []
        self._done = self._whole = 0
        self._called_off: BaseException | None = None

    def prepare(self) -> None:
        """Makes a copy of each file beside it, and reads it back.

        Raises StoreError, or what ``progress`` raised: then all is as it was before.
        """
        finish_exchange(self._store)
        try:
            with store_errors(self._store):
                make_private_file(self._store)
                self._backups = backups_of(self._store)
                files = (self._store, *self._backups)
                self._whole = sum(file.stat().st_size for file in files)
            for backup in self._backups:
                self._copy_where_readable(backup)
            # Last, so that it lies open to other programs no longer than it must.
            self._copy(self._store)
            self._advance(self._whole)
        except BaseException:
            self.call_off()
            if self._called_off is not None:
                raise self._called_off from None
            raise

    def call_off(self) -> None:
        """Wipes the copies; the store and its backups are as they were."""
        for file in (self._store, *self._backups):
            discard_copy(file)

    def exchange_store(self) -> None:
        """Puts the store under the new key. Raises StoreError: then all is as it was before."""
        try:
            exchange_store(self._store)
        except StoreError:
            self.call_off()
            raise

    def exchange_backups(self) -> Rekeyed:
        """Puts the backups under the new key, as the store is now.

        One that can't be moved just now is counted among the unreadable; the next opening of the
        store tries again.
        """
        moved = [file for file in self._copied if exchange_backup(file)]
        behind = tuple(file for file in self._backups if file not in moved)
        with store_errors(self._store):
            readable = self._readable()
        return Rekeyed((self._store, *moved), behind, readable)

    def _readable(self) -> tuple[Path, ...]:
        if self._new is None:
            return ()
        return readable_beside(self._store, self._old, self._new, refuges=self._refuges)

    def _copy_where_readable(self, backup: Path) -> None:
        try:
            self._copy(backup)
        except _NO_COPY:
            discard_copy(backup)
        else:
            self._copied.append(backup)

    def _copy(self, file: Path) -> None:
        original = self._opened_alone(file)
        with closing(original), store_errors(file):
            before, size = self._done, file.stat().st_size
            self._write_copy(original, file)
            self._advance(min(before + size // 2, self._whole))
            with closing(connect_to_inspect(copy_of(file), self._new)) as copy:
                copy.execute("PRAGMA temp_store = MEMORY")
                copy.set_progress_handler(self._look_whether_called_off, _STEPS_BETWEEN)
                require_same_content(original, copy, file, lambda: self._advance(self._done))
        with store_errors(file):
            sync_file(copy_of(file))
        self._advance(min(before + size, self._whole))

    def _opened_alone(self, file: Path) -> Database:
        """The file, whole in itself without a log, and nobody else reads or writes it."""
        db = connect(file, self._old, with_log=False)
        try:
            with store_errors(file):
                require_ours(db, file)
                if file == self._store:
                    migrate(db, file)  # one that is still empty is to be a store of ours
                db.execute("PRAGMA journal_mode = DELETE").fetchall()
                db.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
                db.execute("BEGIN EXCLUSIVE")
                db.execute("COMMIT")
                # What it held was taken back as the file was opened, if there was anything.
                wipe(file.with_name(f"{file.name}-journal"))
        except BaseException:
            db.close()
            raise
        return db

    def _write_copy(self, original: Database, file: Path) -> None:
        copy = copy_of(file)
        if copy.exists():
            raise StoreUnreachable(file, "what an earlier attempt left can't be cleared away")
        make_private_file(copy)
        numbers = {
            name: int(original.execute(f"PRAGMA main.{name}").fetchone()[0])
            for name in ("user_version", "application_id")
        }
        key = "" if self._new is None else self._new.pragma
        original.execute("ATTACH ? AS copy KEY ?", (str(copy), key))
        original.execute("PRAGMA foreign_keys = OFF")
        # Should this be cut short, the copy is of no use anyway; it is synced as it is whole.
        original.execute("PRAGMA copy.journal_mode = OFF").fetchall()
        original.execute("PRAGMA copy.synchronous = OFF")
        original.set_progress_handler(self._look_whether_called_off, _STEPS_BETWEEN)
        try:
            original.execute("SELECT sqlcipher_export('copy')").fetchall()
        finally:
            original.set_progress_handler(None, 0)
        for name, number in numbers.items():
            original.execute(f"PRAGMA copy.{name} = {number}")
        original.execute("DETACH copy")

    def _look_whether_called_off(self) -> int:
        try:
            self._advance(self._done)
        except BaseException:  # noqa: BLE001 (SQLite would swallow it; ``prepare`` raises it)
            return 1
        return 0

    def _advance(self, done: int) -> None:
        self._done = done
        try:
            self._progress(done, self._whole)
        except BaseException as error:
            self._called_off = error
            raise
