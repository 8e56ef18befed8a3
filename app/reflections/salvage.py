# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads what can still be read of a store's file: of a broken one, or of a copy of any version.

Everything goes into a store in memory, row by row, so that nothing of the file is changed and
nothing readable comes to the disk. What fails to be read, or makes no sense, is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.reflections.connection import Database
from app.reflections.copying import tables_in
from app.reflections.damaged import DamagedFile, Row
from app.reflections.errors import StoreTooNew
from app.reflections.exchange.document import Document, document_in
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey
from app.reflections.mending import begin_sessions_that_were_lost, is_fitting, let_go_of_the_lost
from app.reflections.migrations import migrate
from app.reflections.schema import LATEST, VERSIONS


@dataclass(frozen=True, slots=True)
class ReadOut:
    """What could be read of a file.

    is_whole: whether nothing had to be passed over. headless: the ids of sessions of which only
    answers are left; they have no title.
    """

    document: Document
    is_whole: bool
    headless: frozenset[str] = frozenset()


def read_out(path: Path, key: StoreKey | None) -> ReadOut:
    """All that can be read of the file. Damage raises nothing, be it as great as it may.

    Raises StoreUnreachable where there is no file, StoreTooNew, and StoreLocked without its key.
    """
    from sqlcipher3 import dbapi2

    file = DamagedFile(path, key)
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as db, store_errors(path):
        version = file.version()
        if version is not None and version > LATEST:
            raise StoreTooNew(path, version, LATEST)
        _make_tables(db, version or LATEST)
        # Without a version there is no beginning, and so no way to any row.
        tables = () if version is None else tables_in(db)
        lost = sum(_take_over(db, file, table) for table in tables)
        headless = begin_sessions_that_were_lost(db)
        lost += len(headless) + let_go_of_the_lost(db)
        migrate(db, path)
        document = document_in(db)
    return ReadOut(document, is_whole=not (lost or file.was_damaged), headless=headless)


def _make_tables(db: Database, version: int) -> None:
    db.execute("PRAGMA foreign_keys = OFF")
    for statements in VERSIONS[:version]:
        for statement in statements:
            db.execute(statement)
    db.execute(f"PRAGMA user_version = {version}")


def _take_over(db: Database, file: DamagedFile, table: str) -> int:
    """Copies the table, and returns how many rows of it made no sense."""
    from sqlcipher3 import dbapi2

    columns = [row[1] for row in db.execute(f"PRAGMA table_info({table})").fetchall()]
    places = ", ".join("?" * len(columns))
    statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"
    unfit = 0
    db.execute("BEGIN")
    for row in _fitting(file.rows(table, columns), table, columns):
        try:
            if row is None:
                unfit += 1
            else:
                db.execute(statement, row)
        except dbapi2.DatabaseError:  # of another type than its column, or a second time there
            unfit += 1
    db.execute("COMMIT")
    return unfit


def _fitting(rows: Iterator[Row], table: str, columns: list[str]) -> Iterator[Row | None]:
    for row in rows:
        yield row if is_fitting(table, dict(zip(columns, row, strict=True))) else None
