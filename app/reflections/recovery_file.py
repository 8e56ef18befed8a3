# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One recovery file: the writes that wait, as they wait, encrypted like the store they are for.

It holds writes and no sessions or items, for two reasons. A store drops what points at a part that
it doesn't have, and a recovery file has only what waits. And it has to fit where there is hardly
room.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from app.reflections.connection import (
    Database,
    connect,
    connect_to_inspect,
    make_private_file,
    require_sound,
    transaction,
)
from app.reflections.durable import wipe
from app.reflections.errors import StoreBroken, StoreTooNew, StoreUnreachable
from app.reflections.faults import store_errors
from app.reflections.held import Slot, Write
from app.reflections.keys import StoreKey, kind_of_file
from app.reflections.lock import StoreLock
from app.reflections.write_text import from_text, to_text

_VERSION = 1
_TABLE = """
    CREATE TABLE held (
        position INTEGER PRIMARY KEY, slot TEXT NOT NULL UNIQUE, write TEXT NOT NULL
    ) STRICT
"""
_PUT = """
    INSERT INTO held (slot, write) VALUES (?, ?)
    ON CONFLICT (slot) DO UPDATE SET write = excluded.write
"""
_HELPERS = ("-journal", "-wal", "-shm")


class RecoveryFile:
    """A new recovery file, being written. Nobody else takes it until it is let go of.

    Attributes:
        path: where it lies.
        key: what it is encrypted with, or None.
    """

    def __init__(self, path: Path, key: StoreKey | None) -> None:
        """Makes the file. Raises StoreError, and leaves nothing then."""
        self.path = path
        self.key = key
        self._written: dict[Slot, Write] = {}
        self._lock = StoreLock(path)
        self._db: Database | None = None
        try:
            make_private_file(path)
            self._db = _begun(path, key)
        except BaseException:
            self.wipe()
            raise

    def hold(self, writes: Sequence[Write]) -> None:
        """From now on the file has these writes, and no others. Raises StoreError."""
        db = self._db
        if db is None or not self.path.exists():
            raise StoreUnreachable(self.path, "the file was removed")
        wanted = {write.slot: write for write in writes}
        gone = [slot for slot in self._written if slot not in wanted]
        news = [write for slot, write in wanted.items() if self._written.get(slot) != write]
        if not gone and not news:
            return
        with transaction(db, self.path):
            for slot in gone:
                db.execute("DELETE FROM held WHERE slot = ?", (json.dumps(slot),))
            for write in news:
                db.execute(_PUT, (json.dumps(write.slot), to_text(write)))
        self._written = wanted

    def let_go(self) -> None:
        """Leaves the file for whoever opens the store next."""
        self._close()
        self._lock.release()

    def wipe(self) -> None:
        """Takes the file away, and what was in it from the disk, as far as the disk lets us."""
        self._close()
        _wipe(self.path)
        self._lock.release()

    def _close(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            with suppress(Exception):
                db.close()


class LeftFile:
    """A recovery file that another run of the app has left."""

    def __init__(self, path: Path) -> None:
        """Raises StoreHeld where the other run still goes on, or another StoreError."""
        self.path = path
        self._lock = StoreLock(path)

    def writes(self, key: StoreKey | None) -> tuple[Write, ...]:
        """What it holds, in the order in which a store takes it.

        Raises StoreBroken, StoreTooNew where another version of the app must read it, StoreLocked
        or PassphraseWrong, or another StoreError; the file is not changed.
        """
        with store_errors(self.path):
            kind = kind_of_file(self.path)
        if kind == "new":
            return ()
        if kind == "other":
            raise StoreBroken(self.path, "not a recovery file")
        with closing(connect_to_inspect(self.path, key)) as db, store_errors(self.path):
            require_sound(db, self.path)
            version = int(db.execute("PRAGMA user_version").fetchone()[0])
            if version == 0:
                return ()  # its maker ended before anything was in it
            if version > _VERSION:
                raise StoreTooNew(self.path, version, _VERSION)
            rows = db.execute("SELECT write FROM held ORDER BY position").fetchall()
        writes = [from_text(text) for (text,) in rows]
        known = tuple(write for write in writes if write is not None)
        if len(known) < len(writes):
            raise StoreTooNew(self.path, version, _VERSION)
        return known

    def wipe(self) -> None:
        """Takes the file away."""
        _wipe(self.path)
        self._lock.release()

    def release(self) -> None:
        """Leaves it where it is."""
        self._lock.release()


def _wipe(path: Path) -> None:
    """Blanks the file and what lies beside it, and takes them away, where that can be done."""
    for ending in (*_HELPERS, "", "-lock"):
        with suppress(OSError):
            wipe(path.with_name(path.name + ending))


def _begun(path: Path, key: StoreKey | None) -> Database:
    db = connect(path, key, with_log=False)
    try:
        with store_errors(path):
            # One small file beside it, which stays to be blanked at the end. A log would need more
            # room, and the room is what is missing.
            db.execute("PRAGMA journal_mode = PERSIST").fetchall()
        with transaction(db, path):
            db.execute(_TABLE)
            db.execute(f"PRAGMA user_version = {_VERSION}")
    except BaseException:
        db.close()
        raise
    return db
