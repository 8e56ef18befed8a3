# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The items beside sessions, in the store: written, read, and taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Final

from app.reflections import sessions
from app.reflections.beliefs import select_beliefs, upsert_belief
from app.reflections.connection import Database
from app.reflections.encoding import moment_from_columns
from app.reflections.entries import select_entries, select_readings, upsert_entry, upsert_reading
from app.reflections.errors import ItemUnknown, SessionUnknown
from app.reflections.index import (
    drop_item,
    link_part,
    linked_parts,
    note_session,
    number_of,
)
from app.reflections.items import (
    Belief,
    Entry,
    FindableKind,
    Item,
    ItemKind,
    OutwardStep,
    Part,
    Reading,
)
from app.reflections.model import SessionSummary
from app.reflections.outward import select_steps, upsert_step
from app.reflections.parts import part_named, select_parts, upsert_part
from app.reflections.store_file import StoreFile

_SELECTS: Final[dict[ItemKind, Callable[[Database, Sequence[str] | None], Sequence[Item]]]] = {
    "entry": select_entries,
    "part": select_parts,
    "belief": select_beliefs,
    "step": select_steps,
    "reading": select_readings,
}
_LOOSE_TIES = "DELETE FROM tie WHERE part_id = ? AND other_id NOT IN (SELECT id FROM part)"
_LOOSE_EXPERIENCES = """
    UPDATE experience SET step_id = NULL
    WHERE belief_id = ? AND step_id NOT IN (SELECT id FROM step)
"""
_PARTS_OF_SESSION = """
    SELECT id FROM part WHERE id IN (
        SELECT part_id FROM item_part JOIN item ON number = item
        WHERE kind = 'session' AND item.id = ?
    )
"""
_IS_TOLD_OF = """
    SELECT 1 FROM item_part JOIN item ON number = item
    WHERE part_id = ? AND NOT (kind = 'part' AND item.id = part_id)
    UNION ALL SELECT 1 FROM tie WHERE other_id = ?
"""
_TELLING_OF = """
    SELECT item.id FROM item_part JOIN item ON number = item WHERE part_id = ? AND kind = ?
"""


class ItemShelf:
    """Part of the store: every method may raise StoreError, and then has changed nothing."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def put(self, item: Item) -> None:
        """Writes the item, in the place of an earlier one with its id.

        What it points at and isn't there is left out, lest its words are refused for that.
        """
        with self._file.writing() as db:
            upsert_item(db, item)
            db.execute(_LOOSE_TIES, (item.id,))
            db.execute(_LOOSE_EXPERIENCES, (item.id,))

    def find(self, kind: ItemKind, item_id: str) -> Item:
        """The item. Raises ItemUnknown."""
        with self._file.reading() as db:
            found = _SELECTS[kind](db, [item_id])
        if not found:
            raise ItemUnknown(self._file.path, kind, item_id)
        return found[0]

    def entries(self, ids: Sequence[str] | None = None) -> tuple[Entry, ...]:
        """All entries, or those with these ids; the oldest first. So for the other kinds."""
        with self._file.reading() as db:
            return select_entries(db, ids)

    def parts(self, ids: Sequence[str] | None = None) -> tuple[Part, ...]:
        with self._file.reading() as db:
            return select_parts(db, ids)

    def beliefs(self, ids: Sequence[str] | None = None) -> tuple[Belief, ...]:
        with self._file.reading() as db:
            return select_beliefs(db, ids)

    def steps(self, ids: Sequence[str] | None = None) -> tuple[OutwardStep, ...]:
        with self._file.reading() as db:
            return select_steps(db, ids)

    def readings(self, ids: Sequence[str] | None = None) -> tuple[Reading, ...]:
        with self._file.reading() as db:
            return select_readings(db, ids)

    def meet(self, session_id: str, name: str, now: datetime, new_id: str | None = None) -> str:
        """In this session the part of this name was met, which is made where there is none.

        Returns its id. Names are the same whatever their case and accents. Raises SessionUnknown.
        """
        with self._file.writing() as db:
            number = number_of(db, "session", session_id)
            if number is None:
                raise SessionUnknown(self._file.path, session_id)
            part_id = part_named(db, name, now, new_id)
            link_part(db, number, part_id)
        return part_id

    def parts_met(self, session_id: str) -> tuple[Part, ...]:
        """The parts that were met in this session."""
        with self._file.reading() as db:
            number = number_of(db, "session", session_id)
            return () if number is None else select_parts(db, linked_parts(db, number))

    def sessions_with(self, part_id: str) -> tuple[SessionSummary, ...]:
        """Every session in which this part was met, the oldest first."""
        ids = self.telling_of(part_id, "session")
        with self._file.reading() as db:
            return sessions.select_summaries(db, ids)

    def telling_of(self, part_id: str, kind: FindableKind) -> tuple[str, ...]:
        """The ids of what is of this kind and tells of this part."""
        with self._file.reading() as db:
            rows = db.execute(_TELLING_OF, (part_id, kind)).fetchall()
        return tuple(row[0] for row in rows)

    def remove(self, kind: ItemKind, item_id: str) -> None:
        """Deletes the item so that no byte of it stays in the store's files.

        What points at it lets go of it. Where it can't be wiped from the disk just now
        (NotWipedYet), it is deleted all the same; calling again wipes it.
        """
        with self._file.writing() as db:
            drop_item(db, kind, item_id)
            db.execute(f"DELETE FROM {kind} WHERE id = ?", (item_id,))
        self._file.forget_deleted()


def upsert_item(db: Database, item: Item) -> None:
    """Writes the item. Whoever calls holds the transaction."""
    match item:
        case Entry():
            upsert_entry(db, item)
        case Part():
            upsert_part(db, item)
        case Belief():
            upsert_belief(db, item)
        case OutwardStep():
            upsert_step(db, item)
        case Reading():
            upsert_reading(db, item)


def delete_session(db: Database, session_id: str) -> None:
    """Deletes the session, and the parts of which nothing else is known than that it met them."""
    met = [row[0] for row in db.execute(_PARTS_OF_SESSION, (session_id,)).fetchall()]
    drop_item(db, "session", session_id)
    sessions.delete_session(db, session_id)
    for part in select_parts(db, met):
        if part.is_bare and not db.execute(_IS_TOLD_OF, (part.id, part.id)).fetchall():
            drop_item(db, "part", part.id)
            db.execute("DELETE FROM part WHERE id = ?", (part.id,))


def name_parts_of_old_sessions(db: Database) -> None:
    """Puts what an earlier version kept in the index, with the parts that were named in it."""
    rows = db.execute("SELECT id, began, began_offset FROM session ORDER BY began, id").fetchall()
    for session_id, began, offset in rows:
        number = note_session(db, session_id)
        for name in sessions.named_parts(db, session_id):
            if number is not None:
                now = moment_from_columns(began, offset)
                link_part(db, number, part_named(db, name, now))
