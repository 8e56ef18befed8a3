# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Opens the file of the store: how it is written, who may read it, and its transactions."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from app.reflections.errors import PassphraseWrong, StoreBroken, StoreHeld, StoreLocked
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey, kind_of_file, salt_of
from app.reflections.pages import fits_a_page

BUSY_SECONDS = 0.1
"""How long a write waits for another program. Short: the window's thread is the one that waits."""

_NOT_A_DATABASE = 26  # SQLITE_NOTADB, which is what SQLCipher says of a wrong key

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    # Sorting must not leave a person's words in a temporary file.
    "PRAGMA temp_store = MEMORY",
    "PRAGMA synchronous = FULL",
    # Only macOS knows these; without them its disks answer before they have written.
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    # Half a megabyte of log (4 by itself): on a full disk it is room that nobody gets back.
    "PRAGMA wal_autocheckpoint = 128",
)
# Stays in the file's own mode on the few network disks that can't do it; still safe, slower.
_LOG = "PRAGMA journal_mode = WAL"


class Cursor(Protocol):
    """What we use of a DB-API cursor."""

    @property
    def rowcount(self) -> int:
        """Rows that the last statement changed."""

    def fetchone(self) -> Any:
        """The next row as a tuple, or None."""

    def fetchall(self) -> list[Any]:
        """The remaining rows, as tuples."""

    def __iter__(self) -> Iterator[Any]:
        """The remaining rows, one at a time."""


class Database(Protocol):
    """What we use of a DB-API connection (sqlcipher3 ships no types).

    Attributes:
        text_factory: what texts are read as; ``str`` at first.
    """

    text_factory: Any

    def set_progress_handler(self, handler: Callable[[], int] | None, steps: int, /) -> None:
        """Has ``handler`` called every so many steps of a statement; other than 0 ends that."""

    def execute(self, statement: str, values: Sequence[object] = (), /) -> Cursor:
        """Runs one statement."""

    def backup(
        self,
        target: Database,
        /,
        *,
        pages: int,
        progress: Callable[[int, int, int], None] | None = None,
    ) -> None:
        """Copies everything into ``target``, so many pages at a time; see Connection.backup."""

    def close(self) -> None:
        """Closes the file."""


def make_private_folder(folder: Path) -> None:
    """Makes the folder and what is missing above it, for this person only (mode 0700).

    A folder that is there already is left as it is: it may be shared on purpose. Raises OSError.
    """
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_private_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)


def make_private_file(path: Path) -> None:
    """Makes the store's file where it is missing; only this person may read it (mode 0600).

    SQLite gives its two helper files (``-wal``, ``-shm``) the mode of the main one.
    Raises StoreError.
    """
    with store_errors(path):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        file = path.with_name(name)
        # A disk without file modes (a USB stick) may refuse; that must not keep the store shut.
        with suppress(OSError):
            if file.stat().st_mode & 0o077:
                file.chmod(0o600)


def connect(path: Path, key: StoreKey | None = None, *, with_log: bool = True) -> Database:
    """The store's file, ready for reading and writing; ``key`` where it is to be encrypted.

    with_log: it writes to a log beside the file first (WAL); else the file stays in its own mode.

    Raises StoreError; StoreLocked or PassphraseWrong where the file needs a key, or another one.
    """
    with store_errors(path):
        from sqlcipher3 import dbapi2

        _require_key(path, key)
        db: Database = dbapi2.connect(str(path), timeout=BUSY_SECONDS, isolation_level=None)
        try:
            _give_key(db, path, key)
            for pragma in (*_PRAGMAS, _LOG) if with_log else _PRAGMAS:
                db.execute(pragma).fetchall()
        except BaseException:
            db.close()
            raise
        return db


def connect_to_inspect(path: Path, key: StoreKey | None = None) -> Database:
    """The store's file, to be looked at before anything is done to it. Raises as ``connect``.

    A writing connection replays the log into the file and deletes it as it closes. In a broken
    store that would destroy what a rescue might still find; so this one only reads, unless an
    unfinished transaction in a rollback journal has to be taken back before it can be read.
    """
    if path.with_name(f"{path.name}-journal").exists():
        return connect(path, key)
    with store_errors(path):
        from sqlcipher3 import dbapi2

        _require_key(path, key)
        is_still = _stands_still(path)
        db: Database = dbapi2.connect(
            f"{path.absolute().as_uri()}?immutable=1" if is_still else str(path),
            timeout=BUSY_SECONDS,
            isolation_level=None,
            flags=dbapi2.SQLITE_OPEN_READONLY,
            uri=is_still,
        )
        try:
            _give_key(db, path, key)
        except BaseException:
            db.close()
            raise
        return db


def _stands_still(path: Path) -> bool:
    """Whether it lies where nothing can be written: there SQLite could not make its helper files.

    Where a log is left, it has to be read too; that is for SQLite to try.
    """
    for_us = os.access in os.supports_effective_ids
    is_writable = os.access(path.parent, os.W_OK, effective_ids=for_us)
    return not is_writable and not path.with_name(f"{path.name}-wal").exists()


def _require_key(path: Path, key: StoreKey | None) -> None:
    is_encrypted = kind_of_file(path) == "encrypted"
    if is_encrypted and key is None:
        raise StoreLocked(path)
    is_other_salt = is_encrypted and key is not None and salt_of(path) != key.salt
    # Where only the salt in the file is damaged, the key opens it, and the next write mends it.
    if is_other_salt and key is not None and not fits_a_page(path, key):
        raise PassphraseWrong(path, "the key is that of another file")


def _give_key(db: Database, path: Path, key: StoreKey | None) -> None:
    """Opens an encrypted file. A plain one is read as it is, whatever the key."""
    if key is None or kind_of_file(path) == "plain":
        return
    from sqlcipher3 import dbapi2

    # By itself SQLCipher would tell the terminal of a wrong key.
    db.execute("PRAGMA cipher_log_level = NONE").fetchall()
    db.execute(f'PRAGMA key = "{key.pragma}"').fetchall()
    if kind_of_file(path) == "encrypted":
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchall()
        except dbapi2.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != _NOT_A_DATABASE:
                raise
            if key.is_proven or fits_a_page(path, key):
                raise StoreBroken(path, "the first page is damaged") from error
            raise PassphraseWrong(path) from error


@contextmanager
def transaction(db: Database, path: Path) -> Iterator[None]:
    """All of what happens inside is written for good when this is left, or none of it.

    Raises StoreError.
    """
    with store_errors(path):
        db.execute("BEGIN IMMEDIATE")
        try:
            yield
            db.execute("COMMIT")
        except BaseException:
            # SQLite has rolled back by itself after some errors, such as a full disk.
            with suppress(Exception):
                db.execute("ROLLBACK")
            raise


def require_sound(db: Database, path: Path) -> None:
    """Reads the whole file through. Raises StoreBroken where anything in it doesn't fit."""
    with store_errors(path):
        finding = db.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if finding != "ok":
        raise StoreBroken(path, str(finding))


def forget_deleted(db: Database, path: Path) -> None:
    """Leaves no byte of what was deleted in the file or its log. Raises StoreError.

    secure_delete blanks freed pages, but a page that was rearranged may keep a stale copy in its
    gap, and the log keeps earlier pages until it is cut: so the file is rewritten, the log emptied.
    """
    with store_errors(path):
        # The index of words keeps those of deleted rows until its parts are merged into one.
        if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'words'").fetchall():
            db.execute("INSERT INTO words (words) VALUES ('optimize')")
        db.execute("VACUUM")
        blocked = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    if blocked:
        raise StoreHeld(path, "another program is reading the log")
