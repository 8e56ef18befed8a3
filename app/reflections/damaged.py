# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads the rows of a file of which pages are damaged, and goes on behind each damaged place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

from app.reflections.connection import Database, connect_to_inspect
from app.reflections.errors import PassphraseWrong, StoreBroken, StoreError, StoreUnreachable
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey

Row: TypeAlias = tuple[Any, ...]

# Rows are numbered one by one: none of ours ever comes near this.
_LAST_ROWID = 2**32


class DamagedFile:
    """Reads only. Each try has a connection of its own: SQLCipher gives nothing more after a fault.

    Attributes:
        was_damaged: whether anything could not be read so far.
    """

    def __init__(self, path: Path, key: StoreKey | None) -> None:
        """Raises StoreUnreachable where there is no file."""
        if not path.is_file():
            raise StoreUnreachable(path, "there is no file")
        self.was_damaged = False
        self._path = path
        self._key = key

    def version(self) -> int | None:
        """The version of the store; None where it can't be read. Raises StoreLocked."""
        try:
            with self._opened() as db, store_errors(self._path):
                return int(db.execute("PRAGMA user_version").fetchone()[0]) or None
        except (StoreBroken, PassphraseWrong, StoreUnreachable):
            self.was_damaged = True
            return None

    def rows(self, table: str, columns: Sequence[str]) -> Iterator[Row]:
        """The rows of the table that can be read, in the order in which they were written."""
        query = (
            f"SELECT rowid, {', '.join(columns)} FROM {table} NOT INDEXED"
            " WHERE rowid >= ? ORDER BY rowid"
        )
        start: int | None = 0
        while start is not None:
            last = start - 1
            try:
                with self._opened() as db, store_errors(self._path):
                    rows = db.execute(query, (start,))
                    while row := rows.fetchone():
                        last = row[0]
                        yield row[1:]
            except StoreError:
                self.was_damaged = True
                start = self._next_readable(query, last + 1)
            else:
                start = None

    def _next_readable(self, query: str, damaged: int) -> int | None:
        """The first row behind the damage, which begins here; None where nothing more comes."""
        below, step = damaged, 1
        while not self._can_be_read(query, damaged + step):
            below = damaged + step
            step *= 2
            if step > _LAST_ROWID:
                return None
        above = damaged + step
        while above - below > 1:
            middle = (above + below) // 2
            if self._can_be_read(query, middle):
                above = middle
            else:
                below = middle
        return above

    def _can_be_read(self, query: str, start: int) -> bool:
        try:
            with self._opened() as db, store_errors(self._path):
                db.execute(f"{query} LIMIT 1", (start,)).fetchall()
        except StoreError:
            return False
        return True

    def _opened(self) -> closing[Database]:
        db = connect_to_inspect(self._path, self._key)
        # Letters that were damaged shall not cost the others.
        db.text_factory = lambda text: text.decode("utf-8", "replace")
        return closing(db)
