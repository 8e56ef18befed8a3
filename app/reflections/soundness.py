# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether a store is whole: its pages, what points at what, and that everything can be found."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias

from app.reflections.connection import Database, connect_to_inspect, require_sound
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey
from app.reflections.migrations import is_of_earlier_version, require_ours

Fault: TypeAlias = Literal["dangling", "unlisted", "listed-only", "wordless"]
"""dangling: something points at what is not there. unlisted: something kept is not in the index.
listed-only: the index has what is not kept. wordless: the index has something without its words."""

_KINDS: Final = ("session", "entry", "part", "belief", "step", "reading")


@dataclass(frozen=True, slots=True)
class Soundness:
    """What was found. counts: how many of each kind. is_earlier: of an earlier version, which has
    no index before the app opens it.
    """

    counts: tuple[tuple[str, int], ...]
    faults: tuple[tuple[Fault, int], ...]
    is_earlier: bool = False


def look_through(path: Path, key: StoreKey | None) -> Soundness:
    """Reads all of the store. Raises StoreBroken where its pages don't fit, or a StoreError."""
    with closing(connect_to_inspect(path, key)) as db, store_errors(path):
        require_ours(db, path)
        require_sound(db, path)
        db.execute("BEGIN")
        is_earlier = is_of_earlier_version(db)
        kinds = _KINDS[:1] if is_earlier else _KINDS
        found: list[tuple[Fault, int]] = [
            ("dangling", len(db.execute("PRAGMA foreign_key_check").fetchall())),
            *([] if is_earlier else _of_index(db)),
        ]
        return Soundness(
            counts=tuple((kind, _count(db, kind)) for kind in kinds),
            faults=tuple(each for each in found if each[1]),
            is_earlier=is_earlier,
        )


def _of_index(db: Database) -> list[tuple[Fault, int]]:
    unlisted = listed_only = 0
    for kind in _KINDS:
        listed = f"SELECT id FROM item WHERE kind = '{kind}'"
        unlisted += _count(db, f"{kind} WHERE id NOT IN ({listed})")
        listed_only += _count(
            db, f"item WHERE kind = '{kind}' AND id NOT IN (SELECT id FROM {kind})"
        )
    wordless = _count(db, "item WHERE number NOT IN (SELECT rowid FROM words)")
    return [("unlisted", unlisted), ("listed-only", listed_only), ("wordless", wordless)]


def _count(db: Database, of: str) -> int:
    return int(db.execute(f"SELECT count(*) FROM {of}").fetchone()[0])
