# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps ``item``, ``item_part``, ``item_theme`` and ``words`` true to what they point at.

Whoever writes a session or an item calls this inside the same transaction.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from app.reflections.connection import Database
from app.reflections.folding import folded
from app.reflections.items import FindableKind

_UPSERT = """
    INSERT INTO item (kind, id, at, at_offset) VALUES (?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET at = excluded.at, at_offset = excluded.at_offset
    RETURNING number
"""
_SESSION_TEXTS = """
    SELECT kind, value FROM answer
    WHERE session_id = ? AND value IS NOT NULL AND (kind != 'ask' OR keep IS NOT NULL)
    ORDER BY ordinal
"""


def note_item(
    db: Database, kind: FindableKind, item_id: str, at: tuple[str, int], text: str
) -> int:
    """Puts an item in the index, or anew; ``at`` as two columns. Returns its number there."""
    number = int(db.execute(_UPSERT, (kind, item_id, *at)).fetchall()[0][0])
    db.execute("DELETE FROM words WHERE rowid = ?", (number,))
    db.execute("INSERT INTO words (rowid, text) VALUES (?, ?)", (number, folded(text)))
    return number


def drop_item(db: Database, kind: FindableKind, item_id: str) -> None:
    """Takes an item out of the index, with its links."""
    number = number_of(db, kind, item_id)
    if number is not None:
        db.execute("DELETE FROM words WHERE rowid = ?", (number,))
        db.execute("DELETE FROM item WHERE number = ?", (number,))


def number_of(db: Database, kind: FindableKind, item_id: str) -> int | None:
    """The number of an item in the index, or None."""
    row = db.execute(
        "SELECT number FROM item WHERE kind = ? AND id = ?", (kind, item_id)
    ).fetchone()
    return None if row is None else int(row[0])


def note_session(db: Database, session_id: str) -> int | None:
    """Puts a session in the index as it is now; None where there is no such session."""
    row = db.execute(
        "SELECT began, began_offset, title FROM session WHERE id = ?", (session_id,)
    ).fetchone()
    if row is None:
        return None
    began, offset, title = row
    found = db.execute(_SESSION_TEXTS, (session_id,)).fetchall()
    words = (word for kind, value in found for word in answered_words(kind, value))
    return note_item(db, "session", session_id, (began, offset), "\n".join((title, *words)))


def link_parts(db: Database, number: int, part_ids: Iterable[str]) -> None:
    """The item tells of these parts, and of no others. Parts that are not there are left out."""
    db.execute("DELETE FROM item_part WHERE item = ?", (number,))
    for part_id in part_ids:
        link_part(db, number, part_id)


def link_part(db: Database, number: int, part_id: str) -> None:
    """The item tells of this part too, if it is there."""
    db.execute(
        "INSERT INTO item_part (item, part_id) SELECT ?, id FROM part WHERE id = ? "
        "ON CONFLICT DO NOTHING",
        (number, part_id),
    )


def linked_parts(db: Database, number: int) -> tuple[str, ...]:
    """The parts that the item tells of, by their ids."""
    found = db.execute("SELECT part_id FROM item_part WHERE item = ? ORDER BY part_id", (number,))
    return tuple(row[0] for row in found.fetchall())


def link_themes(db: Database, number: int, themes: Iterable[str]) -> None:
    """The item has these themes, and no others."""
    db.execute("DELETE FROM item_theme WHERE item = ?", (number,))
    for theme in themes:
        db.execute(
            "INSERT INTO item_theme (item, theme) VALUES (?, ?) ON CONFLICT DO NOTHING",
            (number, theme),
        )


def linked_themes(db: Database, number: int) -> tuple[str, ...]:
    """The themes of the item, by the alphabet."""
    found = db.execute("SELECT theme FROM item_theme WHERE item = ? ORDER BY theme", (number,))
    return tuple(row[0] for row in found.fetchall())


def answered_words(kind: str, value: str) -> Iterable[str]:
    """What a person said or wrote in an answer. Words of a scale are everywhere, and left out."""
    plain = json.loads(value)
    match kind:
        case "ask":
            yield plain["label"]
        case "name" | "write":
            yield plain["text"]
        case "body":
            for mark in plain["marks"]:
                yield f"{mark['place']} {mark['word']}".strip()
