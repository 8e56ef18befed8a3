# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a store holds, as one value to compare; and whether a copy of it holds the same."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.reflections.connection import Database, require_sound
from app.reflections.errors import CopyDiffers
from app.reflections.faults import store_errors


@dataclass(frozen=True, slots=True)
class TableContent:
    """What a table holds. ``digest``: of all rows, in whatever order they lie."""

    name: str
    rows: int
    digest: int


@dataclass(frozen=True, slots=True)
class StoreContent:
    """All that a store holds, and what it says of itself."""

    numbers: tuple[int, ...]
    schema: tuple[tuple[object, ...], ...]
    tables: tuple[TableContent, ...]


def require_same_content(
    original: Database, copy: Database, path: Path, tick: Callable[[], None] = lambda: None
) -> None:
    """Passes where ``copy`` is sound and holds what ``original`` holds.

    path: the original's. tick: called after each table. Raises CopyDiffers, StoreBroken where the
    copy can't be read through, or another StoreError.
    """
    require_sound(copy, path)
    with store_errors(path):
        # Each page's own checksum; in a plain file there are none, and nothing is found.
        if copy.execute("PRAGMA cipher_integrity_check").fetchall():
            raise CopyDiffers(path, "a page of the copy is not as it was written")
        if content_of(original, tick) != content_of(copy, tick):
            raise CopyDiffers(path, "the copy holds something else")


def content_of(
    db: Database, tick: Callable[[], None] = lambda: None, tables: Sequence[str] | None = None
) -> StoreContent:
    """What the store holds in these tables, else in all. Raises the errors of SQLite."""
    numbers = tuple(
        int(db.execute(f"PRAGMA {name}").fetchone()[0])
        for name in ("user_version", "application_id")
    )
    schema = db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall()
    names = _tables_in(db) if tables is None else tables
    before, db.text_factory = db.text_factory, bytearray
    try:
        contents = tuple(_content_of_table(db, name, tick) for name in names)
    finally:
        db.text_factory = before
    return StoreContent(numbers, tuple(sorted(schema, key=repr)), contents)


def _tables_in(db: Database) -> Sequence[str]:
    rows = db.execute(
        # A virtual table has no pages of its own: what it holds lies in the tables behind it.
        "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name"
    ).fetchall()
    return [row[0] for row in rows]


def _content_of_table(db: Database, name: str, tick: Callable[[], None]) -> TableContent:
    rows = digest = 0
    for row in db.execute(f'SELECT * FROM "{name}"'):
        rows += 1
        # As bytearrays, texts are told from blobs and need not be sound UTF-8.
        each = hashlib.blake2b(repr(row).encode(), digest_size=16).digest()
        digest = (digest + int.from_bytes(each, "big")) % 2**128
    tick()
    return TableContent(name, rows, digest)
