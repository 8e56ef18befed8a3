# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps a session as it goes: every answer, from the moment it is given, in the reflections."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from app.reflections import model as kept
from app.reflections.errors import StoreError
from app.reflections.keeper import Keeper
from app.script.model import Ask, Body, Cue, Name, Rate, Script, Wait, Write
from app.script.text import sentence_case
from app.session.answers import Answer, Chosen, Marked, Rated, Skipped, Told, kept_name
from app.session.bookmark import to_text
from app.session.bookmarking import Bookmarking
from app.session.moments import Answered, Ended, Moment
from app.session.resume import Resumption
from app.session.timeline import PlacedCue


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
        self._draft = ""
        self._bookmarking = Bookmarking(script, continued.start if continued else None)
        self.session_id, self._next_ordinal = self._begun(continued)

    def _begun(self, continued: Continued | None) -> tuple[str, int]:
        """The session's id, and the ordinal of its first answer from here on."""
        if continued is not None:
            # What can't be gone on with, since it can't be read or was deleted, begins anew.
            with suppress(StoreError):
                next_ordinal = self._keeper.go_on_with(continued.session_id)
                return continued.session_id, next_ordinal
        steps = (kept.SessionStep(step.id, step.name) for step in self._script.steps)
        return self._keeper.begin(self._script.id, self._script.title, tuple(steps)), 0

    def hear(self, moment: Moment) -> None:
        """Take in what the guide tells."""
        self._hear(moment)
        if self._bookmarking.hear(moment):
            bookmark = self._bookmarking.bookmark
            place = None if bookmark is None else to_text(bookmark)
            self._keeper.bookmark(self.session_id, place)

    def _hear(self, moment: Moment) -> None:
        if isinstance(moment, Answered) and not isinstance(moment.placed.cue, Wait):
            answer = _kept_answer(moment.answer)
            if isinstance(moment.answer, Skipped) and self._draft:
                answer = kept.TextAnswer(self._draft)  # passed over, but not before writing
            self._keep(moment.placed, answer)
            self._next_ordinal += 1
            self._draft = ""
        elif isinstance(moment, Ended):
            self._keeper.end(self.session_id, moment.how)

    def draft(self, placed: PlacedCue, text: str) -> None:
        """What has been written so far to the question that is open now."""
        self._draft = text
        self._keep(placed, kept.TextAnswer(text) if text else None)

    @property
    def next_ordinal(self) -> int:
        """The ordinal of the question that is open now, or comes next."""
        return self._next_ordinal

    def _keep(self, placed: PlacedCue, answer: kept.Answer | None) -> None:
        step = self._script.steps[placed.place.step]
        self._keeper.keep(
            self.session_id,
            kept.KeptAnswer(
                ordinal=self._next_ordinal,
                step_id=step.id,
                step_name=step.name,
                kind=cast(kept.AnswerKind, placed.kind),
                keep=kept_name(placed.cue),
                question=question_of(placed.cue, placed.text),
                answer=answer,
                at=self._now(),
            ),
        )


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
            return kept.Ratings(values)
        case Marked(marks=marks):
            return kept.BodyMarks(tuple(kept.BodyMark(place, word) for place, word in marks))
        case _:
            return None
