# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes a row of each thing that was found, out of its own words. Whoever calls holds the file."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, TypeAlias

from app.reflections.asking import Found
from app.reflections.connection import Database
from app.reflections.encoding import moment_from_columns
from app.reflections.excerpts import excerpt_around, in_a_line
from app.reflections.index import answered_words
from app.reflections.items import FindableKind
from app.reflections.query import Query

Texts: TypeAlias = tuple[str, str]
"""The title, and all the rest that can be found by its words."""
Values: TypeAlias = tuple[tuple[str, int], ...]

_AMONG: Final = "IN (SELECT value FROM json_each(?))"
_ITEMS: Final = f"SELECT number, kind, id, at, at_offset FROM item WHERE number {_AMONG}"
_READINGS: Final = f"SELECT id, value FROM reading WHERE id {_AMONG}"
_ENTRIES: Final = f"SELECT id, text FROM entry WHERE id {_AMONG}"
_TITLES: Final = f"SELECT id, title FROM session WHERE id {_AMONG}"
_ANSWERS: Final = f"""
    SELECT session_id, kind, value FROM answer
    WHERE session_id {_AMONG} AND value IS NOT NULL AND kind != 'rate'
        AND (kind != 'ask' OR keep IS NOT NULL)
    ORDER BY session_id, kind NOT IN ('write', 'name'), kind = 'name', ordinal
"""
_PARTS: Final = f"""
    SELECT id, name, looks, toward, job, fear, wants_known, since, appreciated,
        (SELECT group_concat(word, ' ') FROM part_place WHERE part_id = part.id)
    FROM part WHERE id {_AMONG}
"""
_BELIEFS: Final = f"""
    SELECT id, text, rather, since,
        (SELECT group_concat(text, ' ') FROM experience WHERE belief_id = belief.id)
    FROM belief WHERE id {_AMONG}
"""
_STEPS: Final = f"""
    SELECT id, text, happened, glimmer, planned, area FROM step WHERE id {_AMONG}
"""
_FIRST_LINE: Final = 200
_BETWEEN: Final = " · "
"""Between what was said at one time and at another."""


def rows_of(db: Database, numbers: Sequence[int], query: Query) -> dict[int, Found]:
    """The rows by their numbers, with the words of the query marked."""
    items = db.execute(_ITEMS, (json.dumps(list(numbers)),)).fetchall()
    ids: dict[FindableKind, list[str]] = defaultdict(list)
    for _number, kind, item_id, _at, _offset in items:
        ids[kind].append(item_id)
    texts: dict[str, Texts] = {}
    for kind, among in ids.items():
        texts.update(_TEXTS[kind](db, json.dumps(among)))
    values = _values(db, json.dumps(ids["reading"]))
    return {
        row[0]: _found(row, *texts.get(row[2], ("", "")), query, values.get(row[2], ()))
        for row in items
    }


def _found(row: Any, title: str, rest: str, query: Query, values: Values) -> Found:
    number, kind, item_id, at, offset = row
    name = in_a_line(title)
    excerpt, spans = excerpt_around(rest, query)
    return Found(
        number=number,
        kind=kind,
        id=item_id,
        at=moment_from_columns(at, offset),
        title=name,
        excerpt=excerpt,
        title_spans=query.spans(name),
        excerpt_spans=spans,
        values=values,
    )


def _sessions(db: Database, ids: str) -> Iterator[tuple[str, Texts]]:
    """What was written stands first, then names, then what was chosen and marked.

    A choice that only says how the practice goes on is not kept, and tells nothing.
    """
    words: dict[str, list[str]] = defaultdict(list)
    for session_id, kind, value in db.execute(_ANSWERS, (ids,)).fetchall():
        words[session_id].extend(filter(None, answered_words(kind, value)))
    for session_id, title in db.execute(_TITLES, (ids,)).fetchall():
        yield session_id, (title, _BETWEEN.join(words[session_id]))


def _entries(db: Database, ids: str) -> Iterator[tuple[str, Texts]]:
    for entry_id, text in db.execute(_ENTRIES, (ids,)).fetchall():
        title, _, rest = text.strip().partition("\n")
        if len(title) > _FIRST_LINE:
            # One long line: all of it is in the excerpt, so that each of its words can be marked.
            title, rest = f"{title[:_FIRST_LINE]}…", f"{title}\n{rest}"
        yield entry_id, (title, rest)


def _readings(_db: Database, _ids: str) -> Iterator[tuple[str, Texts]]:
    """A reading has no words."""
    yield from ()


def _values(db: Database, ids: str) -> dict[str, Values]:
    """What was given in each reading: its words are those of the window's language."""
    rows = db.execute(_READINGS, (ids,)).fetchall()
    return {
        reading_id: tuple((word, place) for word, place in json.loads(value))
        for reading_id, value in rows
    }


def _rows(statement: str) -> Callable[[Database, str], Iterator[tuple[str, Texts]]]:
    """For what has its title in the second column, and the rest in those after it."""

    def texts(db: Database, ids: str) -> Iterator[tuple[str, Texts]]:
        for item_id, title, *rest in db.execute(statement, (ids,)).fetchall():
            yield item_id, (title, _BETWEEN.join(text for text in rest if text))

    return texts


_TEXTS: Final[dict[FindableKind, Callable[[Database, str], Iterator[tuple[str, Texts]]]]] = {
    "session": _sessions,
    "entry": _entries,
    "part": _rows(_PARTS),
    "belief": _rows(_BELIEFS),
    "step": _rows(_STEPS),
    "reading": _readings,
}
