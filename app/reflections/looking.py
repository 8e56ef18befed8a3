# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks back on all that was kept: by its words, and by part, practice, theme and time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, TypeAlias

from app.reflections.asking import TIMELINE, Asked, Choice, Found
from app.reflections.connection import Database
from app.reflections.index import number_of
from app.reflections.items import FindableKind
from app.reflections.query import Query
from app.reflections.rows import rows_of
from app.reflections.store_file import StoreFile

Term: TypeAlias = tuple[str, list[object]]

_FEW: Final = 500
_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_OF_WORDS: Final = "number IN (SELECT rowid FROM words WHERE words MATCH ?)"
_HITS: Final = "SELECT json_group_array(rowid) FROM words WHERE words MATCH ?"
_DAY: Final = timedelta(days=1)
_LOCAL_DAY: Final = "date(at, at_offset || ' seconds')"
# Said by what is not in it: that is little, and the rest then comes from the index alone.
_IN_TIMELINE: Final = """
    number NOT IN (
        SELECT other.number FROM item AS other WHERE kind IN ('part', 'belief')
        UNION ALL
        SELECT other.number FROM item AS other JOIN step ON step.id = other.id
        WHERE kind = 'step' AND happened_at IS NULL
    )
"""
_OF_PRACTICE: Final = """
    kind = 'session' AND id IN (SELECT session.id FROM session WHERE script_id = ?)
"""
_PRACTICES: Final = """
    SELECT script_id, title FROM (
        SELECT script_id, title, max(began) FROM session GROUP BY script_id
    ) ORDER BY title, script_id
"""
_PARTS: Final = f"""
    SELECT id, name FROM part WHERE EXISTS (
        SELECT 1 FROM item_part JOIN item ON number = item
        WHERE part_id = part.id AND kind IN ({", ".join(f"'{kind}'" for kind in sorted(TIMELINE))})
    ) ORDER BY folded, created
"""


class LookBack:
    """Part of the store: every method may raise StoreError."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def numbers(self, asked: Asked) -> tuple[int, ...]:
        """Everything that fits, newest first."""
        query = Query(asked.words)
        terms = _terms(asked, query)
        with self._file.reading() as db:
            hits = _hits(db, query) if query else None
            if hits is not None and len(hits) <= _FEW:
                terms.append((f"number {_AMONG}", [json.dumps([*hits])]))
            condition, values = _all_of(terms)
            rows = db.execute(
                f"SELECT number FROM item WHERE {condition} ORDER BY at DESC, number", values
            ).fetchall()
        # Among many hits, to pass by the others here is twice as fast as to have them sorted.
        return tuple(number for (number,) in rows if hits is None or number in hits)

    def has(self, asked: Asked) -> bool:
        """Whether anything fits."""
        query = Query(asked.words)
        terms = _terms(asked, query)
        if query:
            terms.append((_OF_WORDS, [query.match]))
        with self._file.reading() as db:
            condition, values = _all_of(terms)
            row = db.execute(f"SELECT 1 FROM item WHERE {condition} LIMIT 1", values).fetchone()
        return row is not None

    def found(self, numbers: Sequence[int], words: str = "") -> tuple[Found, ...]:
        """The rows of these numbers, in their order; what is no longer there is left out.

        words: those that were asked for, to be marked.
        """
        with self._file.reading() as db:
            rows = rows_of(db, numbers, Query(words))
        return tuple(rows[number] for number in numbers if number in rows)

    def one(self, kind: FindableKind, item_id: str) -> Found | None:
        """The row of this one; None where it is not there."""
        with self._file.reading() as db:
            number = number_of(db, kind, item_id)
        return None if number is None else next(iter(self.found([number])), None)

    def named(self, numbers: Sequence[int]) -> tuple[tuple[FindableKind, str], ...]:
        """Kind and id of each of these, in their order; what is no longer there is left out."""
        with self._file.reading() as db:
            rows = db.execute(
                f"SELECT number, kind, id FROM item WHERE number {_AMONG}",
                (json.dumps(list(numbers)),),
            ).fetchall()
        named = {number: (kind, item_id) for number, kind, item_id in rows}
        return tuple(named[number] for number in numbers if number in named)

    def practices(self) -> tuple[Choice, ...]:
        """The practices of the sessions there are, by their latest titles."""
        with self._file.reading() as db:
            return tuple(Choice(*row) for row in db.execute(_PRACTICES).fetchall())

    def parts(self) -> tuple[Choice, ...]:
        """The parts that anything in the timeline tells of, by their names."""
        with self._file.reading() as db:
            return tuple(Choice(*row) for row in db.execute(_PARTS).fetchall())

    def themes(self) -> tuple[str, ...]:
        """The themes there are, by the alphabet."""
        with self._file.reading() as db:
            rows = db.execute("SELECT DISTINCT theme FROM item_theme ORDER BY theme").fetchall()
        return tuple(row[0] for row in rows)


def _hits(db: Database, query: Query) -> frozenset[int]:
    """Everything that has the words, whatever it is."""
    found = db.execute(_HITS, (query.match,)).fetchone()[0]
    return frozenset(json.loads(found))


def _terms(asked: Asked, query: Query) -> list[Term]:
    """What a row of ``item`` has to fulfil beside the words, each with its values."""
    terms: list[Term] = []
    if asked.kinds is not None or not query:
        terms.append(_of_kinds(asked.kinds))
    if asked.part_id is not None:
        part = "number IN (SELECT item FROM item_part WHERE part_id = ?)"
        terms.append((part, [asked.part_id]))
    if asked.script_id is not None:
        terms.append((_OF_PRACTICE, [asked.script_id]))
    if asked.theme is not None:
        theme = "number IN (SELECT item FROM item_theme WHERE theme = ?)"
        terms.append((theme, [asked.theme]))
    return terms + _of_days(asked.since, asked.until)


def _all_of(terms: Sequence[Term]) -> tuple[str, list[object]]:
    condition = " AND ".join(f"({term})" for term, _values in terms) or "1"
    return condition, [value for _term, values in terms for value in values]


def _of_kinds(kinds: frozenset[FindableKind] | None) -> Term:
    if kinds is None:
        return _IN_TIMELINE, []
    return f"kind IN ({', '.join('?' * len(kinds))})", [*sorted(kinds)]


def _of_days(since: date | None, until: date | None) -> list[Term]:
    """A day is that of the person's own clock; UTC alone decides, but near the two ends."""
    terms: list[Term] = []
    if since is not None and since > date.min + _DAY:
        sure = [str(since - _DAY), str(since + _DAY) if since < date.max else "a"]
        terms.append((f"at >= ? AND (at >= ? OR {_LOCAL_DAY} >= ?)", [*sure, str(since)]))
    if until is not None and until < date.max - 2 * _DAY:
        sure = [str(until + 2 * _DAY), str(until - _DAY) if until > date.min else ""]
        terms.append((f"at < ? AND (at < ? OR {_LOCAL_DAY} <= ?)", [*sure, str(until)]))
    return terms
