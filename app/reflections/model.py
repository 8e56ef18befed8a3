# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is kept of a session, as frozen values: who answered what, when, and how it ended.

Times are aware datetimes. The offset a person's clock had is kept with them, so that an evening
stays an evening after a journey.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, TypeAlias

AnswerKind: TypeAlias = Literal["ask", "name", "write", "rate", "body"]
"""The kind of cue that asked."""

SessionEnd: TypeAlias = Literal["completed", "stopped", "left"]
"""``left``: found open on the next start, after a crash or a power cut. None of these is bad."""

EXCERPT_LENGTH = 140


@dataclass(frozen=True, slots=True)
class ChosenAnswer:
    """One of the choices of an ``ask``; ``index`` counts from 0."""

    label: str
    index: int


@dataclass(frozen=True, slots=True)
class TextAnswer:
    """What a person wrote for a ``name`` or a ``write``, letter by letter."""

    text: str


@dataclass(frozen=True, slots=True)
class Ratings:
    """Each rated word with its place on the scale of 0 to 4, in the order they were shown."""

    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class BodyMark:
    """A place on the body figure, and a word for it where there is one."""

    place: str
    word: str = ""


@dataclass(frozen=True, slots=True)
class BodyMarks:
    """The places a person marked, in the order in which they marked them."""

    marks: tuple[BodyMark, ...]


Answer: TypeAlias = ChosenAnswer | TextAnswer | Ratings | BodyMarks


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """One answer in its session. ``answer`` is None where the question was passed over.

    ``ordinal`` counts the questions of this session as the person met them, from 0: a question that
    a detour led back to has two of them. ``keep`` is the name that the script gave the answer.
    """

    ordinal: int
    step_id: str
    step_name: str
    kind: AnswerKind
    keep: str | None
    question: str
    answer: Answer | None
    at: datetime


@dataclass(frozen=True, slots=True)
class SessionStep:
    """A step of the practice as it was when the session began."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class SessionStart:
    """What is known of a session at its first moment. themes: those of its practice."""

    id: str
    script_id: str
    title: str
    began: datetime
    steps: tuple[SessionStep, ...] = ()
    themes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session as a list shows it. ``ended`` and ``how`` are None while it is open."""

    id: str
    script_id: str
    title: str
    began: datetime
    ended: datetime | None
    how: SessionEnd | None
    excerpt: str


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """A whole session: its answers in the order of their ordinals.

    themes: those of the practice, by the alphabet. part_ids: the parts that were met in it, sorted.
    """

    summary: SessionSummary
    steps: tuple[SessionStep, ...]
    answers: tuple[KeptAnswer, ...]
    themes: tuple[str, ...] = ()
    part_ids: tuple[str, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether the person wrote anything in it."""
        texts = (kept.answer.text for kept in self.answers if isinstance(kept.answer, TextAnswer))
        return any(text.strip() for text in texts)


@dataclass(frozen=True, slots=True)
class RatedSession:
    """A session in which words were rated: its steps in their order, and those answers alone."""

    id: str
    step_ids: tuple[str, ...]
    answers: tuple[KeptAnswer, ...]


@dataclass(frozen=True, slots=True)
class LeftSession:
    """A session that ended before its script did: ``place`` leads back to where it was ``at``.

    What ``place`` says is known to those who wrote it; the store only keeps it.
    """

    summary: SessionSummary
    place: str
    at: datetime


def excerpt_of(texts: Iterable[tuple[AnswerKind, str]]) -> str:
    """A line to know a session by: the first thing written, else the first name given, else ""."""
    name = ""
    for kind, text in texts:
        line = " ".join(text[: 4 * EXCERPT_LENGTH].split())
        if line and kind == "write":
            return _shortened(line)
        name = name or line
    return _shortened(name)


def _shortened(line: str) -> str:
    if len(line) <= EXCERPT_LENGTH:
        return line
    return line[: EXCERPT_LENGTH - 1].rstrip() + "…"
