# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What of an item a person wrote, and whether another one holds all of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID, uuid5

import msgspec

from app.reflections.exchange.shapes import (
    AnswerShape,
    BeliefShape,
    ChoiceShape,
    EntryShape,
    ItemShape,
    MarksShape,
    OutwardShape,
    PartShape,
    ReadingShape,
    SessionShape,
    TextShape,
)

_COPIES = UUID("6f0a2b0c-9a3d-5b62-8a35-0d5f1c7e44b1")


def texts_of(shape: ItemShape | SessionShape) -> tuple[str, ...]:
    """Each text that a person wrote in it."""
    return tuple(text for text in _texts(shape) if text.strip())


def holds(winner: ItemShape | SessionShape, other: ItemShape | SessionShape) -> bool:
    """Whether all that was written in ``other`` is in ``winner`` too, whatever its spaces."""
    held = [_spaced(text) for text in texts_of(winner)]
    return all(any(_spaced(text) in each for each in held) for text in texts_of(other))


def copy_id(shape: ItemShape | SessionShape) -> str:
    """Under which id this is kept beside another version: the same for the same words."""
    content = msgspec.json.encode([type(shape).__name__, shape.id, *texts_of(shape)])
    return str(uuid5(_COPIES, content.decode()))


def _texts(shape: ItemShape | SessionShape) -> Iterable[str]:
    match shape:
        case EntryShape():
            return (shape.text,)
        case PartShape():
            fields = ("name", "looks", "toward", "job", "fear", "wants_known", "since")
            words = (mark.word for mark in shape.places)
            return (*_fields(shape, *fields, "appreciated"), *words)
        case BeliefShape():
            spoke = (each.text for each in shape.experiences)
            return (*_fields(shape, "text", "since", "rather"), *spoke)
        case OutwardShape():
            return _fields(shape, "area", "text", "planned", "happened", "glimmer")
        case ReadingShape():
            # Where each of the eight is put is all there is to a reading.
            return tuple(f"{each.word} {each.value}" for each in shape.values)
        case SessionShape():
            return tuple(text for answer in shape.answers for text in _answered(answer))


def _fields(shape: Any, *names: str) -> tuple[str, ...]:
    return tuple(getattr(shape, name) for name in names)


def _answered(answer: AnswerShape) -> Iterator[str]:
    match answer.value:
        case TextShape(text=text):
            yield text
        case ChoiceShape(label=label):
            yield label
        case MarksShape(marks=marks):
            yield from (mark.word for mark in marks)


def _spaced(text: str) -> str:
    return " ".join(text.split())
