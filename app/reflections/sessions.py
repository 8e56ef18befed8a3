# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The statements about sessions and their answers. Whoever calls holds the transaction."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from app.reflections.connection import Database
from app.reflections.encoding import (
    answer_from_json,
    answer_to_json,
    moment_from_columns,
    moment_to_columns,
    storable,
)
from app.reflections.index import (
    link_themes,
    linked_parts,
    linked_themes,
    note_session,
    number_of,
)
from app.reflections.model import (
    EXCERPT_LENGTH,
    AnswerKind,
    KeptAnswer,
    LeftSession,
    RatedSession,
    SessionEnd,
    SessionRecord,
    SessionStart,
    SessionStep,
    SessionSummary,
    excerpt_of,
)

_SELECT_PAGE = """
    SELECT id, script_id, title, began, began_offset, ended, ended_offset, how
    FROM session ORDER BY began DESC, id LIMIT ? OFFSET ?
"""
_SELECT_ONE = """
    SELECT id, script_id, title, began, began_offset, ended, ended_offset, how
    FROM session WHERE id = ?
"""
_SELECT_SOME = """
    SELECT id, script_id, title, began, began_offset, ended, ended_offset, how
    FROM session WHERE id IN (SELECT value FROM json_each(?)) ORDER BY began, id
"""
_SELECT_TEXTS = """
    SELECT session_id, kind, substr(json_extract(value, '$.text'), 1, ?)
    FROM answer
    WHERE session_id IN (SELECT value FROM json_each(?))
        AND kind IN ('write', 'name') AND value IS NOT NULL
    ORDER BY session_id, ordinal
"""
_SELECT_RATED = """
    SELECT session_id, ordinal, step_id, step_name, kind, keep, question, value, at, at_offset
    FROM answer WHERE kind = 'rate' AND value IS NOT NULL ORDER BY session_id, ordinal
"""
_SELECT_STEPS = """
    SELECT session_id, step_id FROM session_step
    WHERE session_id IN (SELECT value FROM json_each(?)) ORDER BY session_id, position
"""
_UPSERT_ANSWER = """
    INSERT INTO answer (session_id, ordinal, step_id, step_name, kind, keep, question, value, at,
                        at_offset)
    SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM session WHERE id = ?
    ON CONFLICT (session_id, ordinal) DO UPDATE SET
        step_id = excluded.step_id, step_name = excluded.step_name, kind = excluded.kind,
        keep = excluded.keep, question = excluded.question, value = excluded.value,
        at = excluded.at, at_offset = excluded.at_offset
"""
_UPDATE_LEFT = """
    UPDATE session SET how = 'left', (ended, ended_offset) = (
        SELECT at, at_offset FROM (
            SELECT at, at_offset FROM answer WHERE session_id = session.id
            UNION ALL SELECT session.began, session.began_offset
        ) ORDER BY at DESC LIMIT 1
    )
    WHERE how IS NULL
"""
_UPSERT_BOOKMARK = """
    INSERT INTO bookmark (session_id, place, at, at_offset)
    SELECT id, ?, ?, ? FROM session WHERE id = ?
    ON CONFLICT (session_id) DO UPDATE SET
        place = excluded.place, at = excluded.at, at_offset = excluded.at_offset
"""
_DELETE_OLDER_BOOKMARKS = """
    DELETE FROM bookmark WHERE session_id != ? AND session_id IN (
        SELECT id FROM session WHERE script_id = (SELECT script_id FROM session WHERE id = ?)
    )
"""
_SELECT_LEFT = """
    SELECT id, script_id, title, began, began_offset, ended, ended_offset, how,
           place, at, at_offset
    FROM bookmark JOIN session ON id = session_id
    WHERE how IN ('stopped', 'left') ORDER BY at DESC, id
"""


_NAMED_PARTS = """
    SELECT json_extract(value, '$.text') FROM answer
    WHERE session_id = ? AND kind = 'name' AND keep = 'part' AND value IS NOT NULL ORDER BY ordinal
"""


def insert_session(db: Database, start: SessionStart) -> None:
    """Begins a session, or opens again the one with this id; doing it twice changes nothing."""
    began = moment_to_columns(start.began)
    db.execute(
        "INSERT INTO session (id, script_id, title, began, began_offset) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET ended = NULL, ended_offset = NULL, how = NULL",
        (start.id, storable(start.script_id), storable(start.title), *began),
    )
    for position, step in enumerate(start.steps):
        db.execute(
            "INSERT INTO session_step (session_id, position, step_id, name) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING",
            (start.id, position, storable(step.id), storable(step.name)),
        )
    number = note_session(db, start.id)
    if number is not None and start.themes:
        link_themes(db, number, (storable(theme) for theme in start.themes))


def upsert_answer(db: Database, session_id: str, kept: KeptAnswer) -> bool:
    """Writes the answer, in the place of an earlier one with its ordinal.

    False where there is no such session.
    """
    return write_answer(db, session_id, kept) and note_session(db, session_id) is not None


def write_answer(db: Database, session_id: str, kept: KeptAnswer) -> bool:
    """As ``upsert_answer``, for those who put the session in the index themselves."""
    done = db.execute(
        _UPSERT_ANSWER,
        (
            kept.ordinal,
            storable(kept.step_id),
            storable(kept.step_name),
            kept.kind,
            None if kept.keep is None else storable(kept.keep),
            storable(kept.question),
            answer_to_json(kept.answer),
            *moment_to_columns(kept.at),
            session_id,
        ),
    )
    return done.rowcount > 0


def named_parts(db: Database, session_id: str) -> tuple[str, ...]:
    """The names that parts were given in this session."""
    rows = db.execute(_NAMED_PARTS, (session_id,)).fetchall()
    return tuple(name.strip() for (name,) in rows if name and name.strip())


def update_end(db: Database, session_id: str, how: SessionEnd, at: datetime) -> bool:
    """Writes how and when the session ended. False where there is no such session."""
    done = db.execute(
        "UPDATE session SET ended = ?, ended_offset = ?, how = ? WHERE id = ?",
        (*moment_to_columns(at), how, session_id),
    )
    return done.rowcount > 0


def upsert_bookmark(db: Database, session_id: str, place: str, at: datetime) -> bool:
    """Writes where the session is; other sessions of the same script lose their bookmarks.

    False where there is no such session.
    """
    values = (storable(place), *moment_to_columns(at), session_id)
    found = db.execute(_UPSERT_BOOKMARK, values).rowcount > 0
    db.execute(_DELETE_OLDER_BOOKMARKS, (session_id, session_id))
    return found


def delete_bookmark(db: Database, session_id: str) -> None:
    """Deletes the session's bookmark, where it has one."""
    db.execute("DELETE FROM bookmark WHERE session_id = ?", (session_id,))


def update_left(db: Database) -> None:
    """Ends every open session as left, at the moment of its last answer."""
    db.execute(_UPDATE_LEFT)


def delete_session(db: Database, session_id: str) -> None:
    """Deletes the session and its answers."""
    db.execute("DELETE FROM session WHERE id = ?", (session_id,))


def select_sessions(db: Database, limit: int, offset: int) -> tuple[SessionSummary, ...]:
    """A page of the sessions, newest first."""
    rows = db.execute(_SELECT_PAGE, (limit, offset)).fetchall()
    excerpts = _excerpts(db, [row[0] for row in rows])
    return tuple(_summary(row, excerpts.get(row[0], "")) for row in rows)


def select_summaries(db: Database, ids: Sequence[str]) -> tuple[SessionSummary, ...]:
    """The sessions with these ids, oldest first."""
    rows = db.execute(_SELECT_SOME, (json.dumps(list(ids)),)).fetchall()
    excerpts = _excerpts(db, [row[0] for row in rows])
    return tuple(_summary(row, excerpts.get(row[0], "")) for row in rows)


def select_session(db: Database, session_id: str) -> SessionRecord | None:
    """The whole session, or None."""
    row = db.execute(_SELECT_ONE, (session_id,)).fetchone()
    if row is None:
        return None
    steps = db.execute(
        "SELECT step_id, name FROM session_step WHERE session_id = ? ORDER BY position",
        (session_id,),
    ).fetchall()
    answers = db.execute(
        "SELECT ordinal, step_id, step_name, kind, keep, question, value, at, at_offset "
        "FROM answer WHERE session_id = ? ORDER BY ordinal",
        (session_id,),
    ).fetchall()
    number = number_of(db, "session", session_id)
    return SessionRecord(
        summary=_summary(row, _excerpts(db, [session_id]).get(session_id, "")),
        steps=tuple(SessionStep(*step) for step in steps),
        answers=tuple(_answer(answer) for answer in answers),
        themes=() if number is None else linked_themes(db, number),
        part_ids=() if number is None else linked_parts(db, number),
    )


def select_rated(db: Database) -> tuple[RatedSession, ...]:
    """The sessions in which words were rated, in no order that matters."""
    answers: dict[str, list[KeptAnswer]] = defaultdict(list)
    for session_id, *answer in db.execute(_SELECT_RATED).fetchall():
        answers[session_id].append(_answer(answer))
    steps: dict[str, list[str]] = defaultdict(list)
    for session_id, step_id in db.execute(_SELECT_STEPS, (json.dumps([*answers]),)).fetchall():
        steps[session_id].append(step_id)
    return tuple(RatedSession(id_, tuple(steps[id_]), tuple(answers[id_])) for id_ in answers)


def select_left(db: Database) -> tuple[LeftSession, ...]:
    """The ended sessions that have a bookmark, the latest bookmark first."""
    rows = db.execute(_SELECT_LEFT).fetchall()
    excerpts = _excerpts(db, [row[0] for row in rows])
    return tuple(
        LeftSession(
            summary=_summary(row[:8], excerpts.get(row[0], "")),
            place=row[8],
            at=moment_from_columns(row[9], row[10]),
        )
        for row in rows
    )


def _excerpts(db: Database, session_ids: Sequence[str]) -> dict[str, str]:
    texts: dict[str, list[tuple[AnswerKind, str]]] = defaultdict(list)
    asked = (4 * EXCERPT_LENGTH, json.dumps(session_ids))
    for session_id, kind, text in db.execute(_SELECT_TEXTS, asked).fetchall():
        texts[session_id].append((kind, text))
    return {session_id: excerpt_of(found) for session_id, found in texts.items()}


def _summary(row: Any, excerpt: str) -> SessionSummary:
    session_id, script_id, title, began, began_offset, ended, ended_offset, how = row
    return SessionSummary(
        id=session_id,
        script_id=script_id,
        title=title,
        began=moment_from_columns(began, began_offset),
        ended=None if ended is None else moment_from_columns(ended, ended_offset),
        how=how,
        excerpt=excerpt,
    )


def _answer(row: Any) -> KeptAnswer:
    ordinal, step_id, step_name, kind, keep, question, value, at, at_offset = row
    return KeptAnswer(
        ordinal=ordinal,
        step_id=step_id,
        step_name=step_name,
        kind=kind,
        keep=keep,
        question=question,
        answer=answer_from_json(kind, value),
        at=moment_from_columns(at, at_offset),
    )
