# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The statements about beliefs and what spoke for others. Whoever calls holds the transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from app.reflections.connection import Database
from app.reflections.encoding import moment_from_columns, moment_to_columns, storable
from app.reflections.entries import among
from app.reflections.index import link_parts, note_item
from app.reflections.items import Belief, Experience

_COLUMNS = "id, created, created_offset, changed, changed_offset, part_id, text, since, rather"
_UPSERT = f"""
    INSERT INTO belief ({_COLUMNS})
    VALUES (?, ?, ?, ?, ?, (SELECT id FROM part WHERE id = ?), ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
        created = excluded.created, created_offset = excluded.created_offset,
        changed = excluded.changed, changed_offset = excluded.changed_offset,
        part_id = excluded.part_id, text = excluded.text, since = excluded.since,
        rather = excluded.rather
"""


def upsert_belief(db: Database, belief: Belief) -> None:
    """Writes the belief and its experiences, in the place of an earlier one with its id.

    A part that is not there is left out; an experience's step that is not there when the
    transaction ends undoes all of it.
    """
    created = moment_to_columns(belief.created)
    texts = [storable(text) for text in (belief.text, belief.since, belief.rather)]
    db.execute(
        _UPSERT,
        (belief.id, *created, *moment_to_columns(belief.changed), belief.part_id, *texts),
    )
    db.execute("DELETE FROM experience WHERE belief_id = ?", (belief.id,))
    for position, experience in enumerate(belief.experiences):
        text = storable(experience.text)
        texts.append(text)
        db.execute(
            "INSERT INTO experience (belief_id, position, at, at_offset, text, step_id) "
            "VALUES (?, ?, ?, ?, ?, ?)",
            (belief.id, position, *moment_to_columns(experience.at), text, experience.step_id),
        )
    number = note_item(db, "belief", belief.id, created, "\n".join(texts))
    link_parts(db, number, [belief.part_id] if belief.part_id else [])


def select_beliefs(db: Database, ids: Sequence[str] | None = None) -> tuple[Belief, ...]:
    """The beliefs with these ids, or all; the oldest first."""
    where, values = among("id", ids)
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM belief {where} ORDER BY created, id", values
    ).fetchall()
    experiences = _experiences(db)
    return tuple(
        Belief(
            id=row[0],
            created=moment_from_columns(row[1], row[2]),
            changed=moment_from_columns(row[3], row[4]),
            part_id=row[5],
            text=row[6],
            since=row[7],
            rather=row[8],
            experiences=tuple(experiences[row[0]]),
        )
        for row in rows
    )


def _experiences(db: Database) -> dict[str, list[Experience]]:
    found: dict[str, list[Experience]] = defaultdict(list)
    rows = db.execute(
        "SELECT belief_id, at, at_offset, text, step_id FROM experience "
        "ORDER BY belief_id, position"
    )
    for belief_id, at, offset, text, step_id in rows.fetchall():
        found[belief_id].append(Experience(moment_from_columns(at, offset), text, step_id))
    return found
