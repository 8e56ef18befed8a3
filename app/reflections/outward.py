# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The statements about steps outward. Whoever calls holds the transaction."""

from __future__ import annotations

from collections.abc import Sequence

from app.reflections.connection import Database
from app.reflections.encoding import moment_from_columns, moment_to_columns, storable
from app.reflections.entries import among
from app.reflections.index import link_parts, note_item
from app.reflections.items import OutwardStep, known_from

_COLUMNS = (
    "id, created, created_offset, changed, changed_offset, area, text, planned, size, part_id, "
    "happened, happened_at, happened_offset, glimmer, resting"
)
_UPSERT = f"""
    INSERT INTO step ({_COLUMNS})
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM part WHERE id = ?), ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        created = excluded.created, created_offset = excluded.created_offset,
        changed = excluded.changed, changed_offset = excluded.changed_offset,
        area = excluded.area, text = excluded.text, planned = excluded.planned,
        size = excluded.size, part_id = excluded.part_id, happened = excluded.happened,
        happened_at = excluded.happened_at, happened_offset = excluded.happened_offset,
        glimmer = excluded.glimmer, resting = excluded.resting
"""


def upsert_step(db: Database, step: OutwardStep) -> None:
    """Writes the step, in the place of an earlier one. A part that is not there is left out."""
    area, text, planned, happened, glimmer = (
        storable(text) for text in (step.area, step.text, step.planned, step.happened, step.glimmer)
    )
    happened_at = moment_to_columns(step.happened_at) if step.happened_at else (None, None)
    db.execute(
        _UPSERT,
        (
            step.id,
            *moment_to_columns(step.created),
            *moment_to_columns(step.changed),
            area,
            text,
            planned,
            step.size,
            step.part_id,
            happened,
            *happened_at,
            glimmer,
            int(step.resting),
        ),
    )
    words = f"{text}\n{area}\n{planned}\n{happened}\n{glimmer}"
    number = note_item(db, "step", step.id, moment_to_columns(known_from(step)), words)
    link_parts(db, number, [step.part_id] if step.part_id else [])


def select_steps(db: Database, ids: Sequence[str] | None = None) -> tuple[OutwardStep, ...]:
    """The steps with these ids, or all; the oldest first."""
    where, values = among("id", ids)
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM step {where} ORDER BY created, id", values
    ).fetchall()
    return tuple(
        OutwardStep(
            id=row[0],
            created=moment_from_columns(row[1], row[2]),
            changed=moment_from_columns(row[3], row[4]),
            area=row[5],
            text=row[6],
            planned=row[7],
            size=row[8],
            part_id=row[9],
            happened=row[10],
            happened_at=None if row[11] is None else moment_from_columns(row[11], row[12]),
            glimmer=row[13],
            resting=bool(row[14]),
        )
        for row in rows
    )
