# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What of an item a person wrote, and whether another one holds all of it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Final
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
    RatingsShape,
    ReadingShape,
    SessionShape,
    TextShape,
)

_COPIES = UUID("6f0a2b0c-9a3d-5b62-8a35-0d5f1c7e44b1")
_OF_PART: Final = (
    "name", "looks", "toward", "job", "fear", "wants_known", "since", "appreciated",
)  # fmt: skip


def texts_of(shape: ItemShape | SessionShape) -> tuple[str, ...]:
    """Each text that a person wrote in it."""
    return tuple(text for _, text in _written(shape) if text.strip())


def holds(winner: ItemShape | SessionShape, other: ItemShape | SessionShape) -> bool:
    """Whether all that was written in ``other`` is in ``winner`` too, in the same field.

    Spaces don't count, but only whole words are the same: "no" is not in "nothing".
    """
    held: dict[str, list[str]] = defaultdict(list)
    for field, text in _written(winner):
        held[field].append(_spaced(text))
    return all(
        any(_is_in(_spaced(text), each) for each in held[field])
        for field, text in _written(other)
        if text.strip()
    )


def copy_id(shape: ItemShape | SessionShape) -> str:
    """Under which id this is kept beside another version: the same for the same words."""
    content = msgspec.json.encode([type(shape).__name__, shape.id, *texts_of(shape)])
    return str(uuid5(_COPIES, content.decode()))


def _written(shape: ItemShape | SessionShape) -> Iterable[tuple[str, str]]:
    """Each text, and the name of what it was written in."""
    match shape:
        case EntryShape():
            return (("text", shape.text),)
        case PartShape():
            words = (("places", mark.word) for mark in shape.places)
            return (*_fields(shape, *_OF_PART), *words)
        case BeliefShape():
            spoke = (("experiences", each.text) for each in shape.experiences)
            return (*_fields(shape, "text", "since", "rather"), *spoke)
        case OutwardShape():
            return _fields(shape, "area", "text", "planned", "happened", "glimmer")
        case ReadingShape():
            # Where each of the eight is put is all there is to a reading.
            return (("values", f"{each.word} {each.value}") for each in shape.values)
        case SessionShape():
            return (
                (str(answer.ordinal), text) for answer in shape.answers for text in _said(answer)
            )


def _fields(shape: Any, *names: str) -> tuple[tuple[str, str], ...]:
    return tuple((name, getattr(shape, name)) for name in names)


def _said(answer: AnswerShape) -> Iterator[str]:
    match answer.value:
        case TextShape(text=text):
            yield text
        case ChoiceShape(label=label):
            yield label
        case RatingsShape(ratings=ratings):
            yield from (f"{each.word} {each.value}" for each in ratings)
        case MarksShape(marks=marks):
            yield from (f"{mark.place} {mark.word}" for mark in marks)


def _is_in(text: str, held: str) -> bool:
    if text not in held:
        return False
    return re.search(rf"(?<!\w){re.escape(text)}(?!\w)", held) is not None


def _spaced(text: str) -> str:
    return " ".join(text.split())
