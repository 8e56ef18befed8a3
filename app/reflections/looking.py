# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks back on all that was kept: by its words, and by part, practice, theme and time."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from app.reflections.asking import TIMELINE, Asked, Choice, Found
from app.reflections.index import number_of
from app.reflections.items import FindableKind
from app.reflections.query import Query
from app.reflections.rows import rows_of
from app.reflections.store_file import StoreFile

_DAY: Final = timedelta(days=1)
_LOCAL_DAY: Final = "date(at, at_offset || ' seconds')"
_HAPPENED: Final = """
    (kind != 'step' OR EXISTS (
        SELECT 1 FROM step WHERE step.id = item.id AND happened_at IS NOT NULL
    ))
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
        with self._file.reading() as db:
            condition, values = _condition(asked)
            rows = db.execute(
                f"SELECT number FROM item WHERE {condition} ORDER BY at DESC, number", values
            ).fetchall()
        return tuple(row[0] for row in rows)

    def has(self, asked: Asked) -> bool:
        """Whether anything fits."""
        with self._file.reading() as db:
            condition, values = _condition(asked)
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
                "SELECT number, kind, id FROM item WHERE number IN "
                "(SELECT value FROM json_each(?))",
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


def _condition(asked: Asked) -> tuple[str, list[object]]:
    """What a row of ``item`` has to fulfil, and the values in it."""
    query = Query(asked.words)
    terms: list[tuple[str, list[object]]] = []
    if query:
        terms.append(("number IN (SELECT rowid FROM words WHERE words MATCH ?)", [query.match]))
    if asked.kinds is not None or not query:
        terms.append(_of_kinds(asked))
    if asked.part_id is not None:
        part = "number IN (SELECT item FROM item_part WHERE part_id = ?)"
        terms.append((part, [asked.part_id]))
    if asked.script_id is not None:
        terms.append((_OF_PRACTICE, [asked.script_id]))
    if asked.theme is not None:
        theme = "number IN (SELECT item FROM item_theme WHERE theme = ?)"
        terms.append((theme, [asked.theme]))
    terms.extend(_of_days(asked.since, asked.until))
    condition = " AND ".join(f"({term})" for term, _values in terms) or "1"
    return condition, [value for _term, values in terms for value in values]


def _of_kinds(asked: Asked) -> tuple[str, list[object]]:
    kinds = sorted(TIMELINE if asked.kinds is None else asked.kinds)
    among = f"kind IN ({', '.join('?' * len(kinds))})"
    return (f"{among} AND {_HAPPENED}" if asked.kinds is None else among), [*kinds]


def _of_days(since: date | None, until: date | None) -> list[tuple[str, list[object]]]:
    """A day is that of the person's own clock; UTC alone decides, but near the two ends."""
    terms: list[tuple[str, list[object]]] = []
    if since is not None and since > date.min + _DAY:
        sure = [str(since - _DAY), str(since + _DAY) if since < date.max else "a"]
        terms.append((f"at >= ? AND (at >= ? OR {_LOCAL_DAY} >= ?)", [*sure, str(since)]))
    if until is not None and until < date.max - 2 * _DAY:
        sure = [str(until + 2 * _DAY), str(until - _DAY) if until > date.min else ""]
        terms.append((f"at < ? AND (at < ? OR {_LOCAL_DAY} <= ?)", [*sure, str(until)]))
    return terms
