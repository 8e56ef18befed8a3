# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The statements about free entries and readings. Whoever calls holds the transaction."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from app.reflections.connection import Database
from app.reflections.encoding import moment_from_columns, moment_to_columns, storable
from app.reflections.index import link_parts, link_themes, linked_parts, linked_themes, note_item
from app.reflections.items import Entry, Reading

_SELECT_ENTRIES = """
    SELECT entry.id, entry.at, entry.at_offset, changed, changed_offset, text, number
    FROM entry JOIN item ON kind = 'entry' AND item.id = entry.id
"""
_SELECT_READINGS = "SELECT id, at, at_offset, changed, changed_offset, value FROM reading"


def upsert_entry(db: Database, entry: Entry) -> None:
    """Writes the entry, in the place of an earlier one with its id."""
    at, text = moment_to_columns(entry.at), storable(entry.text)
    db.execute(
        "INSERT INTO entry (id, at, at_offset, changed, changed_offset, text) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, "
        "at_offset = excluded.at_offset, changed = excluded.changed, "
        "changed_offset = excluded.changed_offset, text = excluded.text",
        (entry.id, *at, *moment_to_columns(entry.changed), text),
    )
    number = note_item(db, "entry", entry.id, at, text)
    link_parts(db, number, entry.part_ids)
    link_themes(db, number, (storable(theme) for theme in entry.themes))


def select_entries(db: Database, ids: Sequence[str] | None = None) -> tuple[Entry, ...]:
    """The entries with these ids, or all; the oldest first."""
    where, values = among("entry.id", ids)
    rows = db.execute(f"{_SELECT_ENTRIES} {where} ORDER BY entry.at, entry.id", values).fetchall()
    return tuple(_entry(db, row) for row in rows)


def upsert_reading(db: Database, reading: Reading) -> None:
    """Writes the reading, in the place of an earlier one with its id."""
    at = moment_to_columns(reading.at)
    value = json.dumps(reading.values, ensure_ascii=False, separators=(",", ":"))
    db.execute(
        "INSERT INTO reading (id, at, at_offset, changed, changed_offset, value) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at, "
        "at_offset = excluded.at_offset, changed = excluded.changed, "
        "changed_offset = excluded.changed_offset, value = excluded.value",
        (reading.id, *at, *moment_to_columns(reading.changed), storable(value)),
    )
    note_item(db, "reading", reading.id, at, "")


def select_readings(db: Database, ids: Sequence[str] | None = None) -> tuple[Reading, ...]:
    """The readings with these ids, or all; the oldest first."""
    where, values = among("id", ids)
    rows = db.execute(f"{_SELECT_READINGS} {where} ORDER BY at, id", values).fetchall()
    return tuple(
        Reading(
            id=row[0],
            at=moment_from_columns(row[1], row[2]),
            changed=moment_from_columns(row[3], row[4]),
            values=tuple((word, place) for word, place in json.loads(row[5])),
        )
        for row in rows
    )


def among(column: str, ids: Sequence[str] | None) -> tuple[str, tuple[str, ...]]:
    """A condition that lets through these ids (all of them for None), and its values."""
    if ids is None:
        return "", ()
    return f"WHERE {column} IN (SELECT value FROM json_each(?))", (json.dumps(list(ids)),)


def _entry(db: Database, row: Any) -> Entry:
    entry_id, at, at_offset, changed, changed_offset, text, number = row
    return Entry(
        id=entry_id,
        at=moment_from_columns(at, at_offset),
        changed=moment_from_columns(changed, changed_offset),
        text=text,
        part_ids=linked_parts(db, number),
        themes=linked_themes(db, number),
    )
