# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Held writes as text for a recovery file, and back.

JSON with the shape of the values themselves: an object names its class under "is", a moment is
``{"is": "moment", "iso": …}``, a list stands for a tuple. Nothing is left out and nothing is
looked up, so that a write comes back as it was, whatever else it points at.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, Final

from app.reflections import held, items, model
from app.reflections.encoding import storable

_IS = "is"
_MOMENT = "moment"
_WRITES: Final = (
    held.BeginWrite,
    held.AnswerWrite,
    held.EndWrite,
    held.BookmarkWrite,
    held.MeetWrite,
    held.ItemWrite,
)
_WITHIN: Final = (
    *(model.ChosenAnswer, model.TextAnswer, model.Ratings, model.BodyMark, model.BodyMarks),
    *(model.KeptAnswer, model.SessionStep, model.SessionStart),
    *(items.Entry, items.Tie, items.Part, items.Experience, items.Belief),
    *(items.OutwardStep, items.Reading),
)
_CLASSES: Final[dict[str, type[Any]]] = {each.__name__: each for each in (*_WRITES, *_WITHIN)}


def to_text(write: held.Write) -> str:
    """The write as one line of ASCII."""
    return json.dumps(_plain(write), separators=(",", ":"))


def from_text(text: str) -> held.Write | None:
    """The write, or None where a version of the app wrote it that had other fields."""
    try:
        write = _value(json.loads(text))
    except (ValueError, TypeError, KeyError):
        return None
    return write if isinstance(write, _WRITES) else None


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return {_IS: _MOMENT, "iso": value.isoformat()}
    if is_dataclass(value):
        within = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {_IS: type(value).__name__, **within}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _value(plain: Any) -> Any:
    match plain:
        case {"is": "moment", "iso": iso}:
            return datetime.fromisoformat(iso)
        case dict():
            given = {name: _value(each) for name, each in plain.items() if name != _IS}
            return _CLASSES[plain[_IS]](**given)
        case list():
            return tuple(_value(each) for each in plain)
        case str():
            return storable(plain)
        case _:
            return plain
