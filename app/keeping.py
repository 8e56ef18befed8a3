# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps a session as it goes: every answer, from the moment it is given, in the reflections."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from app.reflections import model as kept
from app.reflections.errors import StoreError
from app.reflections.keeper import Keeper
from app.script import walk
from app.script.model import INTERACTIVE, Ask, Body, Cue, Name, Rate, Script, Wait, Write
from app.script.text import sentence_case
from app.session.answers import (
    Answer,
    Chosen,
    Draft,
    Marked,
    Rated,
    Skipped,
    Told,
    kept_name,
)
from app.session.bookmark import to_text
from app.session.bookmarking import Bookmarking
from app.session.moments import Answered, Ended, Moment, Reached
from app.session.resume import Resumption
from app.session.timeline import PlacedCue, shown_text

_PART = "part"
"""The name under which a script keeps what the person calls a part."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """What there is so far to the question at ``spot`` (its step and cue), under this ordinal."""

    ordinal: int
    spot: tuple[int, int]
    so_far: Draft


@dataclass(frozen=True, slots=True)
class Continued:
    """A session that was left and goes on: its reflection's id, and where it starts now."""

    session_id: str
    start: Resumption


class SessionKeeping:
    """Writes one session through a keeper. Drafts take the place the finished answer will have.

    A session that goes on after it was left adds to the reflection that it began.
    """

    def __init__(
        self,
        keeper: Keeper,
        script: Script,
        now: Callable[[], datetime],
        continued: Continued | None = None,
    ) -> None:
        self._keeper = keeper
        self._script = script
        self._now = now
        self._last_ordinal = -1
        self._draft: _Draft | None = None
        self._bookmarking = Bookmarking(script, continued.start if continued else None)
        self.session_id = self._gone_on_with(continued) or self._begun()

    def hear(self, moment: Moment) -> None:
        """Take in what the guide tells."""
        if isinstance(moment, Reached) and isinstance(moment.placed.cue, INTERACTIVE):
            self._leave_draft_for(moment.placed)
        elif isinstance(moment, Answered) and not isinstance(moment.placed.cue, Wait):
            self._keep_answer(moment)
        elif isinstance(moment, Ended):
            self._keeper.end(self.session_id, moment.how)
        if self._bookmarking.hear(moment):
            bookmark = self._bookmarking.bookmark
            place = None if bookmark is None else to_text(bookmark)
            self._keeper.bookmark(self.session_id, place)

    def draft(self, placed: PlacedCue, so_far: Draft) -> None:
        """What has been written or marked so far at the question that is open now."""
        self._draft = _Draft(self.next_ordinal, _spot(placed.place), so_far)
        self._keep(placed, _kept_answer(so_far))

    def drafted(self, placed: PlacedCue) -> str:
        """What was written to this question and is not answered yet, be it from days ago."""
        draft = self._draft
        if draft is None or draft.spot != _spot(placed.place):
            return ""
        return draft.so_far.text if isinstance(draft.so_far, Told) else ""

    @property
    def next_ordinal(self) -> int:
        """The ordinal of the question that is open now, or comes next."""
        return self._draft.ordinal if self._draft is not None else self._last_ordinal + 1

    # -- within ----------------------------------------------------------------------------------

    def _begun(self) -> str:
        steps = (kept.SessionStep(step.id, step.name) for step in self._script.steps)
        script = self._script
        return self._keeper.begin(script.id, script.title, tuple(steps), script.themes)

    def _gone_on_with(self, continued: Continued | None) -> str | None:
        """The id of the session that goes on. What can't be read, or was deleted, begins anew."""
        if continued is None:
            return None
        try:
            record = self._keeper.go_on_with(continued.session_id)
        except StoreError:
            return None
        self._last_ordinal = max((answer.ordinal for answer in record.answers), default=-1)
        self._draft = self._left_unfinished(record, continued.start)
        return continued.session_id

    def _left_unfinished(self, record: kept.SessionRecord, start: Resumption) -> _Draft | None:
        """What was being written to the very question with which the session goes on."""
        step, cue = self._script.steps[start.where.step], walk.cue_at(self._script, start.where)
        steps = {each.id for each in self._script.steps}
        last = next((each for each in reversed(record.answers) if each.step_id in steps), None)
        if last is None or not isinstance(last.answer, kept.TextAnswer):
            return None
        question = question_of(cue, shown_text(cue, start.kept.words))
        kind = type(cue).__name__.lower()
        asked = (step.id, kind, kept_name(cue), question)
        if asked != (last.step_id, last.kind, last.keep, last.question):
            return None
        return _Draft(last.ordinal, _spot(start.where), Told(last.answer.text))

    def _leave_draft_for(self, placed: PlacedCue) -> None:
        """Another question than the one that was being written to keeps a place of its own."""
        if self._draft is not None and self._draft.spot != _spot(placed.place):
            self._leave_draft()

    def _leave_draft(self) -> None:
        self._last_ordinal = max(self._last_ordinal, self.next_ordinal)
        self._draft = None

    def _keep_answer(self, answered: Answered) -> None:
        given: Answer = answered.answer
        if isinstance(given, Skipped) and self._draft is not None:
            given = self._draft.so_far  # passed over, but not before something was there
        answer = _kept_answer(given)
        self._keep(answered.placed, answer)
        self._leave_draft()
        names_part = kept_name(answered.placed.cue) == _PART
        if names_part and isinstance(answer, kept.TextAnswer) and answer.text.strip():
            self._keeper.meet(self.session_id, answer.text.strip())

    def _keep(self, placed: PlacedCue, answer: kept.Answer | None) -> None:
        step = self._script.steps[placed.place.step]
        self._keeper.keep(
            self.session_id,
            kept.KeptAnswer(
                ordinal=self.next_ordinal,
                step_id=step.id,
                step_name=step.name,
                kind=cast(kept.AnswerKind, placed.kind),
                keep=kept_name(placed.cue),
                question=question_of(placed.cue, placed.text),
                answer=answer,
                at=self._now(),
            ),
        )


def _spot(place: walk.Place) -> tuple[int, int]:
    return place.step, place.cue


def question_of(cue: Cue, text: str) -> str:
    """What was asked, as the person saw it."""
    if isinstance(cue, Rate):
        return "" if cue.eight_cs else text
    return sentence_case(text) if isinstance(cue, Ask | Name | Write | Body) else ""


def _kept_answer(answer: Answer) -> kept.Answer | None:
    match answer:
        case Chosen(index=index, label=label):
            return kept.ChosenAnswer(label, index)
        case Told(text=text):
            return kept.TextAnswer(text) if text else None
        case Rated(values=values):
            return kept.Ratings(values) if values else None
        case Marked(marks=marks):
            places = tuple(kept.BodyMark(place, word) for place, word in marks)
            return kept.BodyMarks(places) if places else None
        case _:
            return None
