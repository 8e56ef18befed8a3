# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Shapes a value in a script can have. The reader and the JSON Schema are both made from these."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Text:
    """Words. ``pattern``: anchored, for Python and JSON Schema; ``asks``: the same in words."""

    longest: int = 4000
    pattern: str | None = None
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A number from ``least`` (``above``: not that itself) to ``most``; ``whole``: no fraction."""

    least: float
    most: float
    whole: bool = False
    above: bool = False


@dataclass(frozen=True, slots=True)
class Duration:
    """0.2 s to 30 minutes, as a number of seconds or written out."""


@dataclass(frozen=True, slots=True)
class Truth:
    """true or false."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these words, or numbers."""

    words: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Nullable:
    """A shape, or null."""

    shape: Shape


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of ``least`` to ``most`` things, called ``things``; ``distinct``: none twice."""

    shape: Shape
    least: int
    most: int
    things: str
    distinct: bool = False


@dataclass(frozen=True, slots=True)
class WordOr:
    """One word that stands for something, or else the shape."""

    word: str
    shape: Shape


@dataclass(frozen=True, slots=True)
class Field:
    """The value of a key, and whether the key has to be there."""

    shape: Shape
    required: bool = False


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values; ``name`` is what a person would call it, with its article: "a step"."""

    name: str
    fields: dict[str, Field] = field(hash=False)
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Free keys, each with a value of one shape."""

    key: Text
    shape: Shape
    most: int
    example: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of cue: the shape of its value, and its options."""

    value: Shape
    options: dict[str, Field] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class CueTable:
    """A mapping with exactly one kind's name as a key, and options of that kind or common."""

    kinds: dict[str, Kind] = field(hash=False)
    common: dict[str, Field] = field(hash=False)


Shape: TypeAlias = (
    Text
    | Number
    | Duration
    | Truth
    | OneOf
    | Nullable
    | ListOf
    | WordOr
    | Mapping
    | Table
    | CueTable
)
