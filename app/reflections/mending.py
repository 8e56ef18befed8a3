# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes a store of what was read of a broken one, though some of its rows are missing."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from app.reflections.connection import Database
from app.reflections.encoding import answer_from_json, moment_from_columns
from app.reflections.sessions import update_left

# What may be without that which it points at. All else that points at something lost is lost.
_LETS_GO: Final = {("belief", "part"): "part_id", ("step", "part"): "part_id"} | {
    ("experience", "step"): "step_id"
}
_HEADLESS = (
    "SELECT DISTINCT session_id FROM answer WHERE session_id NOT IN (SELECT id FROM session)"
)
_BEGIN = """
    INSERT INTO session (id, script_id, title, began, began_offset)
    SELECT session_id, '', '', at, at_offset FROM answer WHERE session_id = ? ORDER BY at LIMIT 1
"""
_INDEX = """
    INSERT OR IGNORE INTO item (kind, id, at, at_offset)
    SELECT 'session', id, began, began_offset FROM session
    UNION ALL SELECT 'entry', id, at, at_offset FROM entry
    UNION ALL SELECT 'part', id, created, created_offset FROM part
    UNION ALL SELECT 'belief', id, created, created_offset FROM belief
    UNION ALL SELECT 'step', id, created, created_offset FROM step
    UNION ALL SELECT 'reading', id, at, at_offset FROM reading
"""


def is_fitting(table: str, row: Mapping[str, Any]) -> bool:
    """Whether the app can make sense of the row of this table, given by its columns."""
    try:
        for name, offset in row.items():
            if name.endswith("_offset") and offset is not None:
                moment = name.removesuffix("_offset")
                moment_from_columns(row.get(f"{moment}_at") or row[moment], offset)
        if table == "answer":
            answer_from_json(row["kind"], row["value"])
        if table == "reading":
            return all(isinstance(place, int) for _word, place in json.loads(row["value"]))
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        return False
    return True


def begin_sessions_that_were_lost(db: Database) -> frozenset[str]:
    """Answers of which the session was lost have one again, without a title. Returns their ids."""
    ids = frozenset(row[0] for row in db.execute(_HEADLESS).fetchall())
    for session_id in ids:
        db.execute(_BEGIN, (session_id,))
    update_left(db)
    return ids


def let_go_of_the_lost(db: Database) -> int:
    """Nothing points any more at what was lost. Returns how many rows were in vain."""
    gone = 0
    while pointing := db.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, parent, _number in pointing:
            column = _LETS_GO.get((table, parent))
            if column is None:
                db.execute(f"DELETE FROM {table} WHERE rowid = ?", (rowid,))
            else:
                db.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", (rowid,))
            gone += 1
    if db.execute("SELECT 1 FROM sqlite_master WHERE name = 'item'").fetchall():
        db.execute(_INDEX)
    return gone
