# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Between what the store gives and takes, and the shapes of the document."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final, TypeVar

import msgspec
from msgspec.structs import asdict, replace

from app.reflections.exchange.moments import Moment, decoded
from app.reflections.exchange.shapes import (
    AnswerShape,
    BeliefShape,
    BookmarkShape,
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
    StepShape,
    TextShape,
    ValueShape,
)
from app.reflections.items import Belief, Entry, Experience, Item, OutwardStep, Part, Reading, Tie
from app.reflections.model import (
    Answer,
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    KeptAnswer,
    Ratings,
    SessionRecord,
    SessionStart,
    SessionStep,
    TextAnswer,
)

ShapeT = TypeVar(
    "ShapeT", EntryShape, PartShape, BeliefShape, OutwardShape, ReadingShape, ItemShape
)

_SHAPES: Final[dict[type[Item], type[ItemShape]]] = {
    Entry: EntryShape,
    Part: PartShape,
    Belief: BeliefShape,
    OutwardStep: OutwardShape,
}


def shape_of_item(item: Item) -> ItemShape:
    """The item as the document has it."""
    if isinstance(item, Reading):
        return ReadingShape(
            id=item.id,
            at=Moment.of(item.at),
            changed=Moment.of(item.changed),
            values=_ratings(item.values),
        )
    shape: ItemShape = msgspec.convert(
        item, _SHAPES[type(item)], from_attributes=True, dec_hook=decoded
    )
    return shape


def item_of(shape: ItemShape) -> Item:
    """The item as the store takes it."""
    fields = asdict(shape)
    match shape:
        case EntryShape():
            return Entry(**fields)
        case OutwardShape():
            return OutwardStep(**fields)
        case PartShape():
            fields["places"] = tuple(BodyMark(mark.place, mark.word) for mark in shape.places)
            fields["ties"] = tuple(Tie(tie.kind, tie.other_id) for tie in shape.ties)
            return Part(**fields)
        case BeliefShape():
            fields["experiences"] = tuple(
                Experience(each.at, each.text, each.step_id) for each in shape.experiences
            )
            return Belief(**fields)
        case ReadingShape():
            fields["values"] = tuple((each.word, each.value) for each in shape.values)
            return Reading(**fields)


def shape_of_session(record: SessionRecord, bookmark: BookmarkShape | None) -> SessionShape:
    """The session as the document has it."""
    summary = record.summary
    return SessionShape(
        id=summary.id,
        script_id=summary.script_id,
        title=summary.title,
        began=Moment.of(summary.began),
        ended=None if summary.ended is None else Moment.of(summary.ended),
        how=summary.how,
        themes=record.themes,
        part_ids=record.part_ids,
        steps=tuple(StepShape(step.id, step.name) for step in record.steps),
        answers=tuple(_shape_of_answer(kept) for kept in record.answers),
        bookmark=bookmark,
    )


def start_of(shape: SessionShape) -> SessionStart:
    """The first moment of the session, as the store takes it."""
    return SessionStart(
        id=shape.id,
        script_id=shape.script_id,
        title=shape.title,
        began=shape.began,
        steps=tuple(SessionStep(step.id, step.name) for step in shape.steps),
        themes=shape.themes,
    )


def answer_of(shape: AnswerShape) -> KeptAnswer:
    """The answer as the store takes it."""
    return KeptAnswer(
        ordinal=shape.ordinal,
        step_id=shape.step_id,
        step_name=shape.step_name,
        kind=shape.kind,
        keep=shape.keep,
        question=shape.question,
        answer=None if shape.value is None else _value_of(shape.value),
        at=shape.at,
    )


def without_links(shape: ShapeT, parts: Collection[str], steps: Collection[str]) -> ShapeT:
    """The item, pointing at no other parts and steps than these."""
    match shape:
        case EntryShape():
            return replace(shape, part_ids=tuple(i for i in shape.part_ids if i in parts))
        case PartShape():
            return replace(shape, ties=tuple(t for t in shape.ties if t.other_id in parts))
        case OutwardShape(part_id=part_id):
            return replace(shape, part_id=part_id if part_id in parts else None)
        case BeliefShape(part_id=part_id):
            experiences = tuple(
                each if each.step_id in steps else replace(each, step_id=None)
                for each in shape.experiences
            )
            kept = part_id if part_id in parts else None
            return replace(shape, part_id=kept, experiences=experiences)
        case ReadingShape():
            return shape


def session_without_links(shape: SessionShape, parts: Collection[str]) -> SessionShape:
    """The session, pointing at no other parts than these."""
    return replace(shape, part_ids=tuple(i for i in shape.part_ids if i in parts))


def _shape_of_answer(kept: KeptAnswer) -> AnswerShape:
    return AnswerShape(
        ordinal=kept.ordinal,
        step_id=kept.step_id,
        step_name=kept.step_name,
        kind=kept.kind,
        keep=kept.keep,
        question=kept.question,
        value=None if kept.answer is None else _shape_of_value(kept.answer),
        at=Moment.of(kept.at),
    )


def _shape_of_value(answer: Answer) -> ValueShape:
    match answer:
        case ChosenAnswer(label, index):
            return ChoiceShape(label, index)
        case TextAnswer(text):
            return TextShape(text)
        case Ratings(values):
            return RatingsShape(_ratings(values))
        case BodyMarks(marks):
            return MarksShape(tuple(MarkShape(mark.place, mark.word) for mark in marks))


def _value_of(shape: ValueShape) -> Answer:
    match shape:
        case ChoiceShape():
            return ChosenAnswer(shape.label, shape.index)
        case TextShape():
            return TextAnswer(shape.text)
        case RatingsShape():
            return Ratings(tuple((each.word, each.value) for each in shape.ratings))
        case MarksShape():
            return BodyMarks(tuple(BodyMark(mark.place, mark.word) for mark in shape.marks))


def _ratings(values: tuple[tuple[str, int], ...]) -> tuple[RatingShape, ...]:
    return tuple(RatingShape(word, value) for word, value in values)
