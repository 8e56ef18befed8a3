# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes a copy of the store that was read back, and tells whether two hold the same.

A copy is one file, without a log beside it, and encrypted with the same key where the store is.
The store may be written to meanwhile: the copy has it as it was at one moment.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app.reflections.connection import Database, connect_to_inspect, require_sound
from app.reflections.durable import sync_file, sync_folder, wipe
from app.reflections.errors import CopyUnsound, StoreBroken
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey, kind_of_file, salt_of
from app.reflections.same_content import StoreContent, content_of

MAKING = ".making"
"""Ends the name of a copy that is not whole yet."""

Progress: TypeAlias = Callable[[float], None]
"""Is told how much is done, from 0 to 1."""

_PAGES_AT_ONCE = 256
# The tables themselves: not the virtual ones, nor what the index of words is made of.
_TABLES = """
    SELECT name FROM sqlite_master
    WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        AND name NOT LIKE 'words\\_%' ESCAPE '\\'
    ORDER BY name
"""


@dataclass(frozen=True, slots=True)
class Inventory:
    """What is in a store. rows: how many each table has."""

    version: int
    application: int
    rows: tuple[tuple[str, int], ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is kept."""
        return not any(count for _table, count in self.rows)


def copy_store(
    path: Path, target: Path, key: StoreKey | None, progress: Progress = lambda _share: None
) -> None:
    """Copies the store at ``path`` to ``target``, where there must be nothing. Reads it back.

    For this person only (mode 0600). Raises StoreBroken where it is the store that is not sound,
    CopyUnsound where it is the copy, or another StoreError; then nothing is left behind.
    """
    part = target.with_name(target.name + MAKING)
    try:
        try:
            _copy_and_read_back(path, part, key, progress)
        except (StoreBroken, CopyUnsound) as error:
            read_through(path, key)
            raise CopyUnsound(target, error.reason) from error
        with store_errors(target):
            sync_file(part)
            part.rename(target)
            sync_folder(target.parent)
            if salt_of(path) != salt_of(target):
                # A passphrase was set or changed meanwhile: none of our copies may lack it.
                wipe(target)
                raise CopyUnsound(target, "the store has another key by now")
    finally:
        forget_unfinished(part)


def forget_unfinished(part: Path) -> None:
    """Deletes a copy that was not finished, and what SQLite may have left beside it."""
    with suppress(OSError):
        for ending in ("", "-journal", "-wal", "-shm"):
            wipe(part.with_name(part.name + ending))


def read_through(path: Path, key: StoreKey | None) -> Inventory:
    """Reads all of the file and returns what is in it. Raises StoreBroken, or a StoreError."""
    with closing(connect_to_inspect(path, key)) as db, store_errors(path):
        require_sound(db, path)
        return inventory(db)


def inventory(db: Database) -> Inventory:
    """What is in the store that this connection reads."""
    return Inventory(
        version=_number(db, "PRAGMA user_version"),
        application=_number(db, "PRAGMA application_id"),
        rows=tuple(
            (table, _number(db, f"SELECT count(*) FROM {table}")) for table in tables_in(db)
        ),
    )


def tables_in(db: Database) -> tuple[str, ...]:
    """The tables with what was kept and how it is found, without the index of words."""
    return tuple(row[0] for row in db.execute(_TABLES).fetchall())


def holds_anything(path: Path, key: StoreKey | None) -> bool:
    """Whether anything is kept in the store. Raises StoreError."""
    if kind_of_file(path) == "new":
        return False
    with closing(connect_to_inspect(path, key)) as db, store_errors(path):
        return not inventory(db).is_empty


def hold_the_same(one: Path, other: Path, key: StoreKey | None) -> bool:
    """Whether the same is kept in both files. Raises StoreError."""
    return _content(one, key) == _content(other, key)


def _copy_and_read_back(path: Path, part: Path, key: StoreKey | None, progress: Progress) -> None:
    with closing(connect_to_inspect(path, key)) as source, store_errors(part):
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        # From here on the source stands still for us, whatever the window writes.
        source.execute("BEGIN")
        wanted = inventory(source)
        _copy(source, part, key if kind_of_file(path) == "encrypted" else None, progress)
    if kind_of_file(part) != kind_of_file(path) or read_through(part, key) != wanted:
        raise CopyUnsound(part, "it does not hold what it was made of")


def _copy(source: Database, part: Path, key: StoreKey | None, progress: Progress) -> None:
    from sqlcipher3 import dbapi2

    def tell(_status: int, left: int, whole: int) -> None:
        progress(1 - left / whole if whole else 1.0)

    with closing(dbapi2.connect(str(part), isolation_level=None)) as target:
        if key is not None:
            target.execute(f'PRAGMA key = "{key.pragma}"').fetchall()
        source.backup(target, pages=_PAGES_AT_ONCE, progress=tell)
        # One file, which can be read where nothing can be written.
        target.execute("PRAGMA journal_mode = DELETE").fetchall()


def _content(path: Path, key: StoreKey | None) -> StoreContent:
    with closing(connect_to_inspect(path, key)) as db, store_errors(path):
        db.execute("BEGIN")
        # The index of words may lie otherwise though it says the same.
        return content_of(db, tables=tables_in(db))


def _number(db: Database, statement: str) -> int:
    return int(db.execute(statement).fetchone()[0])
