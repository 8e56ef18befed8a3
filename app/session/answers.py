# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person answers to an interactive cue, and how it reads where a text names it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeAlias

from app.script.model import Ask, Body, Cue, Name, Rate, Write


@dataclass(frozen=True, slots=True)
class Chosen:
    """The choice at ``index`` of an Ask."""

    index: int
    label: str


@dataclass(frozen=True, slots=True)
class Told:
    """What was given to a Name or a Write."""

    text: str


@dataclass(frozen=True, slots=True)
class Rated:
    """A reading: each word with a whole number from 0 to 4."""

    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Marked:
    """Places on the body, each with a word for it, or an empty one."""

    marks: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Ready:
    """The person is ready to go on, or the longest wait is over."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """The person went on without an answer."""


Answer: TypeAlias = Chosen | Told | Rated | Marked | Ready | Skipped
Draft: TypeAlias = Told | Rated | Marked
"""What has been written or marked so far, and not been given yet."""


class AnswerUnfit(ValueError):
    """An answer of a kind, or with a value, that its cue cannot take."""


def in_words(answer: Answer) -> str:
    """The answer as it reads inside a sentence; empty where nothing was given."""
    match answer:
        case Chosen(label=label):
            return label
        case Told(text=text):
            return text.strip()
        case Rated(values=values):
            return ", ".join(word for word, _ in values)
        case Marked(marks=marks):
            return " and ".join(place for place, _ in marks)
        case _:
            return ""


def kept_name(cue: Cue) -> str | None:
    """The name under which this cue keeps its answer, if it keeps one."""
    return cue.keep if isinstance(cue, Ask | Name | Write | Rate | Body) else None


@dataclass(frozen=True, slots=True)
class Kept:
    """The answers given so far, by the names their cues keep them under."""

    words: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def with_answer(self, cue: Cue, answer: Answer) -> Kept:
        """A copy that also holds this answer. An empty one leaves an earlier answer in place."""
        name = kept_name(cue)
        if name is None or not in_words(answer):
            return self
        return Kept(MappingProxyType({**self.words, name: in_words(answer)}))


def check_answer(cue: Cue, answer: Answer) -> None:
    """Raise AnswerUnfit where this cue cannot take this answer."""
    if isinstance(answer, Chosen):
        if not isinstance(cue, Ask) or not 0 <= answer.index < len(cue.choices):
            raise AnswerUnfit(f"There is no choice {answer.index + 1} here.")
    elif isinstance(cue, Ask):
        raise AnswerUnfit("This question waits for one of its choices.")
    elif isinstance(answer, Told) and not isinstance(cue, Name | Write):
        raise AnswerUnfit("This is not a place for words.")
    elif isinstance(answer, Rated):
        _check_rating(cue, answer)
    elif isinstance(answer, Marked) and not isinstance(cue, Body):
        raise AnswerUnfit("This is not a place for marks on the body.")


def _check_rating(cue: Cue, answer: Rated) -> None:
    if not isinstance(cue, Rate):
        raise AnswerUnfit("This is not a reading.")
    if not all(word in cue.words and 0 <= number <= 4 for word, number in answer.values):
        raise AnswerUnfit("Each of the words asked here is rated from 0 to 4.")
