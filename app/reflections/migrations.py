# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Brings a store of any earlier version to the present one, a version at a time."""

from __future__ import annotations

from pathlib import Path

from app.reflections.connection import Database, transaction
from app.reflections.errors import StoreForeign, StoreTooNew
from app.reflections.schema import APPLICATION_ID, LATEST, VERSIONS
from app.reflections.shelf import name_parts_of_old_sessions

_INDEX_FROM = 3


def require_ours(db: Database, path: Path) -> None:
    """Passes where this is a store of ours, or still empty, in a version that we know.

    Raises StoreForeign or StoreTooNew; the file is not changed.
    """
    version = _number(db, "PRAGMA user_version")
    if _number(db, "PRAGMA application_id") != APPLICATION_ID:
        if version or _number(db, "SELECT count(*) FROM sqlite_master"):
            raise StoreForeign(path, "not one of our databases")
    elif version > LATEST:
        raise StoreTooNew(path, version, LATEST)


def is_of_earlier_version(db: Database) -> bool:
    """Whether an earlier version of the app wrote this store; an empty file was written by none."""
    return 0 < _number(db, "PRAGMA user_version") < LATEST


def migrate(db: Database, path: Path) -> None:
    """Applies what is missing. Each version is one transaction: all of it or nothing."""
    for version in range(_number(db, "PRAGMA user_version"), LATEST):
        with transaction(db, path):
            for statement in VERSIONS[version]:
                db.execute(statement)
            if version + 1 == _INDEX_FROM:
                name_parts_of_old_sessions(db)
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute(f"PRAGMA user_version = {version + 1}")


def _number(db: Database, statement: str) -> int:
    return int(db.execute(statement).fetchone()[0])
