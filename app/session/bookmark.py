# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A bookmark: which cue a session is in, told so that it is found again days later.

It names steps and cues as their author did and knows them by what they say, so that it can be told
whether the script is still the same one. Its text holds the person's own words: it belongs into the
reflections store and nowhere else.
"""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import dataclass, field, fields, is_dataclass
from types import MappingProxyType
from typing import Any

from app.script import walk
from app.script.model import Background, Cue, Script
from app.session.answers import Kept

_VERSION = 1
_NOT_SAID = frozenset(("id", "line", "column", "recording"))
"""What may differ in a cue that says the same: its name and place in the file, who reads it out."""
_MOST_RETURNS = 1000


@dataclass(frozen=True, slots=True)
class Mark:
    """One cue. ``step``: the id of its step; ``cue``: its index there; ``id``: its own, if any.

    content: a digest of what it says.
    """

    step: str
    cue: int
    id: str | None
    content: str


@dataclass(frozen=True, slots=True)
class Bookmark:
    """Where a session is, and what it needs to go on from there.

    fingerprint: of the script, as it was. step_name: what the person knows the step by.
    at: the cue. returns, question: as in ``walk.Place``.
    kept: the answers so far. background: the script's latest change of it (None: it is still the
    one the script began with); background_before: the same, as this step began.
    """

    script: str
    fingerprint: str
    step_name: str
    at: Mark
    returns: tuple[Mark, ...] = ()
    question: Mark | None = None
    kept: Kept = field(default_factory=Kept)
    background: Background | None = None
    background_before: Background | None = None


def mark_of(script: Script, place: walk.Place) -> Mark:
    """The mark of the cue at ``place``."""
    step = script.steps[place.step]
    cue = step.cues[place.cue]
    return Mark(step.id, place.cue, cue.id, content_of(cue))


def content_of(cue: Cue) -> str:
    """A digest of what a cue says and does."""
    return _digest(_said(cue))


def fingerprint_of(script: Script) -> str:
    """A digest of all that decides where a session is: the steps, and what their cues say and do.

    The file, its comments, and what it says about the practice may change without changing this.
    """
    return _digest(
        [[step.id, step.detour, [_said(cue) for cue in step.cues]] for step in script.steps]
    )


def _said(value: Any) -> Any:
    """As plain JSON. What is as it is by default is left out: a later format may add to it."""
    if isinstance(value, tuple):
        return [_said(each) for each in value]
    if not is_dataclass(value):
        return value
    named = ((each, getattr(value, each.name)) for each in fields(value))
    return [type(value).__name__] + [
        [each.name, _said(held)]
        for each, held in named
        if each.name not in _NOT_SAID and held != each.default
    ]


def _digest(plain: Any) -> str:
    return hashlib.sha256(json.dumps(plain).encode()).hexdigest()[:32]


def to_text(bookmark: Bookmark) -> str:
    """The bookmark as JSON in plain ASCII; half characters from a keyboard survive in it."""
    question = bookmark.question
    return json.dumps(
        {
            "version": _VERSION,
            "script": bookmark.script,
            "fingerprint": bookmark.fingerprint,
            "step_name": bookmark.step_name,
            "at": _from_mark(bookmark.at),
            "returns": [_from_mark(mark) for mark in bookmark.returns],
            "question": None if question is None else _from_mark(question),
            "kept": dict(bookmark.kept.words),
            "background": _from_background(bookmark.background),
            "background_before": _from_background(bookmark.background_before),
        },
        separators=(",", ":"),
    )


def from_text(text: str) -> Bookmark | None:
    """The bookmark that ``to_text`` wrote; None where the text is none, whatever it is."""
    try:
        plain = json.loads(text)
        if not isinstance(plain, dict) or plain.get("version") != _VERSION:
            return None
        return _bookmark(plain)
    except (TypeError, ValueError, KeyError, OverflowError, RecursionError):
        return None


def _bookmark(plain: dict[str, Any]) -> Bookmark:
    return Bookmark(
        script=_text(plain["script"]),
        fingerprint=_text(plain["fingerprint"]),
        step_name=_text(plain["step_name"]),
        at=_mark(plain["at"]),
        returns=tuple(_mark(each) for each in _list(plain["returns"], _MOST_RETURNS)),
        question=None if plain["question"] is None else _mark(plain["question"]),
        kept=_kept(plain["kept"]),
        background=_background(plain["background"]),
        background_before=_background(plain["background_before"]),
    )


def _from_mark(mark: Mark) -> list[Any]:
    return [mark.step, mark.cue, mark.id, mark.content]


def _mark(plain: Any) -> Mark:
    step, cue, cue_id, content = _list(plain, 4)
    if type(cue) is not int or cue < 0:
        raise ValueError("not an index")
    return Mark(_text(step), cue, None if cue_id is None else _text(cue_id), _text(content))


def _from_background(background: Background | None) -> list[Any] | None:
    return None if background is None else [background.sound, background.level]


def _background(plain: Any) -> Background | None:
    if plain is None:
        return None
    sound, level = _list(plain, 2)
    if level is not None and (type(level) not in (int, float) or not math.isfinite(level)):
        raise ValueError("not a level")
    return Background(None if sound is None else _text(sound), level)


def _kept(plain: Any) -> Kept:
    if not isinstance(plain, dict):
        raise TypeError("not kept words")
    return Kept(MappingProxyType({name: _text(words) for name, words in plain.items()}))


def _list(plain: Any, most: int) -> list[Any]:
    if not isinstance(plain, list) or len(plain) > most:
        raise TypeError("not such a list")
    return plain


def _text(plain: Any) -> str:
    if not isinstance(plain, str):
        raise TypeError("not a text")
    return plain
