# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A store so large that it is opened before it was read through."""

from datetime import timedelta
from uuid import UUID

from app.reflections import sessions
from app.reflections.items import Entry
from app.reflections.model import SessionStart
from app.reflections.shelf import upsert_item
from app.reflections.store import CHECKED_AT_ONCE, ReflectionStore
from tests.reflections.samples import EVENING, written

ENTRIES = 500
SESSIONS = 60
_LONG = "and there is more to tell of it, slowly, as it comes. " * 175


def fill(store: ReflectionStore) -> None:
    """Entries and sessions of some years, written at once."""
    with store.file.writing() as db:
        for number in range(ENTRIES):
            upsert_item(db, entry(number))
        for number in range(SESSIONS):
            began = EVENING - timedelta(days=number)
            start = SessionStart(_id(5, number), "five-step", "Five steps", began)
            sessions.insert_session(db, start)
            for ordinal in range(4):
                sessions.upsert_answer(db, start.id, written(ordinal, f"{number}, {ordinal}"))
            sessions.update_end(db, start.id, "completed", began + timedelta(minutes=20))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert store.path.stat().st_size > CHECKED_AT_ONCE


def entry(number: int) -> Entry:
    """The entry of this number."""
    at = EVENING - timedelta(hours=ENTRIES - number)
    return Entry(id=_id(7, number), at=at, changed=at, text=f"Entry {number}\n{_LONG}")


def _id(kind: int, number: int) -> str:
    return str(UUID(int=kind << 64 | number))
