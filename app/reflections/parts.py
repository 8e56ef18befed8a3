# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The statements about parts and the ties between them. Whoever calls holds the transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import uuid4

from app.reflections.connection import Database
from app.reflections.encoding import moment_from_columns, moment_to_columns, storable
from app.reflections.entries import among
from app.reflections.folding import folded_name
from app.reflections.index import link_part, note_item
from app.reflections.items import Part, Tie
from app.reflections.model import BodyMark

_COLUMNS = (
    "id, created, created_offset, changed, changed_offset, name, folded, role, looks, toward, job, "
    "fear, wants_known, since, appreciated, nearness, bearing"
)
_UPSERT = f"""
    INSERT INTO part ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        created = excluded.created, created_offset = excluded.created_offset,
        changed = excluded.changed, changed_offset = excluded.changed_offset,
        name = excluded.name, folded = excluded.folded, role = excluded.role,
        looks = excluded.looks, toward = excluded.toward, job = excluded.job,
        fear = excluded.fear, wants_known = excluded.wants_known, since = excluded.since,
        appreciated = excluded.appreciated, nearness = excluded.nearness,
        bearing = excluded.bearing
"""
_LAST_MET = """
    SELECT part.id FROM part
    LEFT JOIN item_part ON part_id = part.id LEFT JOIN item ON number = item
    WHERE folded = ? ORDER BY max(coalesce(item.at, ''), created) DESC, part.id LIMIT 1
"""


def upsert_part(db: Database, part: Part) -> None:
    """Writes the part, its places and its ties, in the place of an earlier one with its id.

    A tie to a part that is not there when the transaction ends undoes all of it.
    """
    created = moment_to_columns(part.created)
    name = storable(part.name)
    texts = [
        storable(text)
        for text in (
            part.looks,
            part.toward,
            part.job,
            part.fear,
            part.wants_known,
            part.since,
            part.appreciated,
        )
    ]
    db.execute(
        _UPSERT,
        (
            part.id,
            *created,
            *moment_to_columns(part.changed),
            name,
            folded_name(name),
            part.role,
            *texts,
            part.nearness,
            part.bearing,
        ),
    )
    _replace_places(db, part)
    _replace_ties(db, part)
    where = [storable(word) for mark in part.places for word in (mark.place, mark.word)]
    number = note_item(db, "part", part.id, created, "\n".join((name, *texts, *where)))
    link_part(db, number, part.id)


def select_parts(db: Database, ids: Sequence[str] | None = None) -> tuple[Part, ...]:
    """The parts with these ids, or all; the oldest first."""
    where, values = among("id", ids)
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM part {where} ORDER BY created, id", values
    ).fetchall()
    places, ties = _places(db), _ties(db)
    return tuple(_part(row, tuple(places[row[0]]), tuple(ties[row[0]])) for row in rows)


def part_named(db: Database, name: str, now: datetime, new_id: str | None = None) -> str:
    """The id of the part that goes by this name, met last where there are several; else a new one.

    ``new_id``: what a new part is to be called by; else a random id.
    """
    found = db.execute(_LAST_MET, (folded_name(storable(name)),)).fetchone()
    if found is not None:
        return str(found[0])
    if new_id is not None and db.execute("SELECT 1 FROM part WHERE id = ?", (new_id,)).fetchall():
        return new_id  # it was made for this name, and goes by another one by now
    part = Part(id=new_id or str(uuid4()), created=now, changed=now, name=name.strip())
    upsert_part(db, part)
    return part.id


def _replace_places(db: Database, part: Part) -> None:
    db.execute("DELETE FROM part_place WHERE part_id = ?", (part.id,))
    for position, mark in enumerate(part.places):
        db.execute(
            "INSERT INTO part_place (part_id, position, place, word) VALUES (?, ?, ?, ?)",
            (part.id, position, storable(mark.place), storable(mark.word)),
        )


def _replace_ties(db: Database, part: Part) -> None:
    db.execute("DELETE FROM tie WHERE part_id = ?", (part.id,))
    for position, tie in enumerate(part.ties):
        db.execute(
            "INSERT INTO tie (part_id, position, kind, other_id) VALUES (?, ?, ?, ?)",
            (part.id, position, tie.kind, tie.other_id),
        )


def _places(db: Database) -> dict[str, list[BodyMark]]:
    found: dict[str, list[BodyMark]] = defaultdict(list)
    rows = db.execute("SELECT part_id, place, word FROM part_place ORDER BY part_id, position")
    for part_id, place, word in rows.fetchall():
        found[part_id].append(BodyMark(place, word))
    return found


def _ties(db: Database) -> dict[str, list[Tie]]:
    found: dict[str, list[Tie]] = defaultdict(list)
    rows = db.execute("SELECT part_id, kind, other_id FROM tie ORDER BY part_id, position")
    for part_id, kind, other_id in rows.fetchall():
        found[part_id].append(Tie(kind, other_id))
    return found


def _part(row: Any, places: tuple[BodyMark, ...], ties: tuple[Tie, ...]) -> Part:
    return Part(
        id=row[0],
        created=moment_from_columns(row[1], row[2]),
        changed=moment_from_columns(row[3], row[4]),
        name=row[5],
        role=row[7],
        looks=row[8],
        toward=row[9],
        job=row[10],
        fear=row[11],
        wants_known=row[12],
        since=row[13],
        appreciated=row[14],
        nearness=row[15],
        bearing=row[16],
        places=places,
        ties=ties,
    )
