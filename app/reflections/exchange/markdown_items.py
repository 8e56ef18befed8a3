# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One item as blocks of Markdown. A block is a paragraph, a heading or a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from app.reflections.exchange.escaping import as_typed, in_a_line
from app.reflections.exchange.markdown_words import Words
from app.reflections.exchange.shapes import (
    AnswerShape,
    BeliefShape,
    ChoiceShape,
    EntryShape,
    ItemShape,
    MarkShape,
    MarksShape,
    OutwardShape,
    PartShape,
    RatingShape,
    RatingsShape,
    ReadingShape,
    SessionShape,
    TextShape,
)

Told = ItemShape | SessionShape


class ItemWriter:
    """Writes items. names: those of the parts that go out with them, by id; no others are told."""

    def __init__(self, words: Words, names: Mapping[str, str]) -> None:
        self._words = words
        self._names = names

    def blocks(self, told: Told) -> Iterator[str]:
        """All of the item below its heading."""
        match told:
            case SessionShape():
                yield from self._session(told)
            case EntryShape():
                yield from self._entry(told)
            case ReadingShape():
                yield self._ratings(told.values)
            case PartShape():
                yield from self._part(told)
            case BeliefShape():
                yield from self._belief(told)
            case OutwardShape():
                yield from self._step(told)

    def heading(self, told: Told) -> str:
        """What it is, without a moment, on one line."""
        words = self._words
        match told:
            case SessionShape():
                return f"{words.session}: {in_a_line(told.title)}"
            case EntryShape():
                return words.entry
            case ReadingShape():
                return words.reading
            case PartShape():
                return in_a_line(told.name) or words.part
            case BeliefShape():
                return words.belief
            case OutwardShape():
                return words.step

    def _session(self, session: SessionShape) -> Iterator[str]:
        if session.how is not None:
            yield f"*{self._words.name(session.how)}*"
        yield from self._about(session.part_ids, session.themes)
        for answer in session.answers:
            asked = in_a_line(answer.question) or in_a_line(answer.step_name)
            if asked:
                yield f"**{asked}**"
            yield self._answer(answer)

    def _answer(self, answer: AnswerShape) -> str:
        match answer.value:
            case TextShape(text=text) if text.strip():
                return as_typed(text)
            case ChoiceShape(label=label):
                return as_typed(label)
            case RatingsShape(ratings=ratings) if ratings:
                return self._ratings(ratings)
            case MarksShape(marks=marks) if marks:
                return self._places(marks)
        return f"*{self._words.passed_over}*"

    def _entry(self, entry: EntryShape) -> Iterator[str]:
        if entry.text.strip():
            yield as_typed(entry.text)
        yield from self._about(entry.part_ids, entry.themes)

    def _part(self, part: PartShape) -> Iterator[str]:
        words = self._words
        if part.role != "unknown":
            yield _named(words.role, words.name(part.role))
        if part.places:
            yield from (f"**{words.where}**", self._places(part.places))
        for name, text in (
            (words.looks, part.looks),
            (words.toward, part.toward),
            (words.job, part.job),
            (words.fear, part.fear),
            (words.wants_known, part.wants_known),
            (words.since, part.since),
            (words.appreciated, part.appreciated),
        ):
            yield from _field(name, text)
        if part.nearness is not None:
            yield _named(words.nearness, words.percent.format(value=round(100 * part.nearness)))
        ties = [
            f"{words.name(tie.kind)} {in_a_line(self._names[tie.other_id]) or words.part}"
            for tie in part.ties
            if tie.other_id in self._names
        ]
        if ties:
            yield from (f"**{words.ties}**", _list(ties))

    def _belief(self, belief: BeliefShape) -> Iterator[str]:
        words = self._words
        if belief.text.strip():
            yield as_typed(belief.text)
        yield from _field(words.since, belief.since)
        yield from _field(words.rather, belief.rather)
        if belief.experiences:
            yield f"**{words.experiences}**"
            yield _list(f"{day_of(each.at)}: {in_a_line(each.text)}" for each in belief.experiences)

    def _step(self, step: OutwardShape) -> Iterator[str]:
        words = self._words
        if step.text.strip():
            yield as_typed(step.text)
        yield from _field(words.area, words.name(step.area))
        yield from _field(words.planned, step.planned)
        if step.size is not None:
            yield _named(words.size, words.of_four.format(value=step.size))
        yield from _field(words.happened, step.happened)
        yield from _field(words.glimmer, step.glimmer)
        if step.resting:
            yield f"*{words.resting}*"

    def _about(self, part_ids: Iterable[str], themes: Iterable[str]) -> Iterator[str]:
        names = [in_a_line(self._names[part_id]) for part_id in part_ids if part_id in self._names]
        if any(names):
            yield _named(self._words.met, ", ".join(name for name in names if name))
        told = [in_a_line(theme) for theme in themes]
        if told:
            yield _named(self._words.themes, ", ".join(told))

    def _ratings(self, ratings: Iterable[RatingShape]) -> str:
        words = self._words
        return _list(
            f"{in_a_line(words.name(each.word))}: {words.of_four.format(value=each.value)}"
            for each in ratings
        )

    def _places(self, marks: Iterable[MarkShape]) -> str:
        return _list(
            ": ".join(in_a_line(text) for text in (self._words.name(mark.place), mark.word) if text)
            for mark in marks
        )


def day_of(moment: datetime) -> str:
    """The day, where the person was."""
    return moment.date().isoformat()


def _field(name: str, text: str) -> Iterator[str]:
    if text.strip():
        yield from (f"**{name}**", as_typed(text))


def _named(name: str, value: str) -> str:
    return f"{name}: {value}"


def _list(rows: Iterable[str]) -> str:
    return "\n".join(f"- {row}" for row in rows)
