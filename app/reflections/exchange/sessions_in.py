# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Two versions of one session made one, and a session written into the store."""

from __future__ import annotations

from typing import Final

import msgspec
from msgspec.structs import replace

from app.reflections.connection import Database
from app.reflections.encoding import moment_to_columns, storable
from app.reflections.exchange.conversion import answer_of, start_of
from app.reflections.exchange.moments import encoded
from app.reflections.exchange.shapes import AnswerShape, BookmarkShape, SessionShape
from app.reflections.index import link_part, link_themes, note_session
from app.reflections.sessions import (
    insert_session,
    update_end,
    upsert_bookmark,
    write_answer,
)

_ENDS: Final = ("left", "stopped", "completed")
_OTHER_BOOKMARK = """
    SELECT 1 FROM bookmark JOIN session ON session.id = session_id
    WHERE script_id = ? AND session_id != ? AND at >= ?
"""


def merged_session(ours: SessionShape, theirs: SessionShape) -> SessionShape:
    """The store's session with what the other version knows beyond it.

    Of two answers to a question, the later one stays. One that is open in the store stays open.
    """
    answers = {answer.ordinal: answer for answer in ours.answers}
    for answer in theirs.answers:
        known = answers.get(answer.ordinal)
        if known is None or _rank(answer) > _rank(known):
            answers[answer.ordinal] = answer
    taken = _ended_later(theirs, ours)
    return replace(
        ours,
        ended=theirs.ended if taken else ours.ended,
        how=theirs.how if taken else ours.how,
        themes=tuple(sorted({*ours.themes, *theirs.themes})),
        part_ids=tuple(sorted({*ours.part_ids, *theirs.part_ids})),
        steps=ours.steps or theirs.steps,
        answers=tuple(answers[ordinal] for ordinal in sorted(answers)),
        bookmark=_bookmark(ours, theirs, taken=taken),
    )


def write_session(db: Database, shape: SessionShape, before: SessionShape | None) -> SessionShape:
    """Writes the session, in the place of what the store had of it; returns it as it is now."""
    if before is None or before.steps != shape.steps:
        insert_session(db, start_of(shape))
    for answer in shape.answers:
        if before is None or answer not in before.answers:
            write_answer(db, shape.id, answer_of(answer))
    if shape.ended is not None and shape.how is not None:
        update_end(db, shape.id, shape.how, shape.ended)
    number = note_session(db, shape.id)
    if number is not None:
        link_themes(db, number, (storable(theme) for theme in shape.themes))
        for part_id in shape.part_ids:
            link_part(db, number, part_id)
    return _with_bookmark(db, shape, before)


def _with_bookmark(db: Database, shape: SessionShape, before: SessionShape | None) -> SessionShape:
    """There is one bookmark for a practice, the latest: an older one is not taken in."""
    mark = shape.bookmark
    known = None if before is None else before.bookmark
    if mark is None:
        db.execute("DELETE FROM bookmark WHERE session_id = ?", (shape.id,))
    elif mark != known:
        moment = moment_to_columns(mark.at)[0]
        asked = (shape.script_id, shape.id, moment)
        if db.execute(_OTHER_BOOKMARK, asked).fetchall():
            return replace(shape, bookmark=known)
        upsert_bookmark(db, shape.id, mark.place, mark.at)
    return shape


def _ended_later(theirs: SessionShape, ours: SessionShape) -> bool:
    if ours.ended is None or ours.how is None or theirs.ended is None or theirs.how is None:
        return False
    one, other = (theirs.ended, _ENDS.index(theirs.how)), (ours.ended, _ENDS.index(ours.how))
    return one > other


def _bookmark(ours: SessionShape, theirs: SessionShape, *, taken: bool) -> BookmarkShape | None:
    """That of the later version; one that the person let go of does not come back."""
    if taken:
        return theirs.bookmark
    is_ours_later = _ended_later(ours, theirs)
    if is_ours_later or ours.bookmark is None or theirs.bookmark is None:
        return ours.bookmark
    return max(ours.bookmark, theirs.bookmark, key=lambda mark: (mark.at, mark.place))


def _rank(answer: AnswerShape) -> tuple[object, bytes]:
    return answer.at, msgspec.json.encode(answer, enc_hook=encoded)
