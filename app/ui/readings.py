# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The short readings of *Understand*, read from ``resources/readings``. Knows nothing of Qt.

How a file is written is told in the README beside them. A fault in one file hides no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

BlockKind: TypeAlias = Literal["heading", "paragraph", "point"]
Way: TypeAlias = Literal["five-steps", "parts", "beliefs", "steps", "eight", "ground"]

_WAYS: Final[tuple[Way, ...]] = get_args(Way)
_KNOWN: Final = ("title", "summary", "order", "minutes", "ways", "touches")
_LIMIT: Final = 200_000
"""No reading is so long, in bytes."""


class ReadingFault(Exception):
    """A reading that can't be shown. ``str`` says where and why, and what would help."""

    def __init__(self, path: Path, line: int, what: str) -> None:
        """``line``: from 1 on."""
        super().__init__(f"{path.name}, line {line}: {what}")
        self.path = path
        self.line = line


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or a point of a list, as one line of plain text."""

    kind: BlockKind
    text: str


@dataclass(frozen=True, slots=True)
class ShortReading:
    """One reading. ``name`` is that of its file, without a language or ``.md``.

    minutes: about how long it takes. ways: where one can go from its end. touches_harm: it speaks
    of abuse or of hurting oneself.
    """

    name: str
    title: str
    summary: str
    order: int
    minutes: int
    ways: tuple[Way, ...]
    touches_harm: bool
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Readings:
    """All readings in their order, and what is wrong with those that are missing from them."""

    readings: tuple[ShortReading, ...]
    faults: tuple[ReadingFault, ...] = ()

    def neighbours(self, name: str) -> tuple[ShortReading | None, ShortReading | None]:
        """The readings before and after the one of this name; None where there is none."""
        names = [reading.name for reading in self.readings]
        at = names.index(name)
        before = self.readings[at - 1] if at else None
        return before, self.readings[at + 1] if at + 1 < len(names) else None


def read_readings(folder: Path, language: str = "en") -> Readings:
    """The readings in ``folder``, each in this language (ISO 639) where it is translated."""
    found: list[ShortReading] = []
    faults: list[ReadingFault] = []
    for path in sorted(folder.glob("*.md")):
        if path.name == "README.md" or "." in path.stem:
            continue
        try:
            reading = read_reading(path)
        except ReadingFault as fault:
            faults.append(fault)
            continue
        translation = path.with_name(f"{path.stem}.{language}.md")
        try:
            found.append(_translated(reading, translation) if translation.is_file() else reading)
        except ReadingFault as fault:
            found.append(reading)
            faults.append(fault)
    return Readings(tuple(sorted(found, key=lambda r: (r.order, r.name))), tuple(faults))


def read_reading(path: Path) -> ShortReading:
    """The reading in this file. Raises ReadingFault."""
    return _read(path, None)


def _translated(original: ShortReading, path: Path) -> ShortReading:
    return _read(path, original)


def _read(path: Path, original: ShortReading | None) -> ShortReading:
    lines = _lines(path)
    end = _end_of_head(path, lines)
    head = _head(path, lines[1:end])
    blocks = tuple(_blocks(lines[end + 1 :]))
    if not blocks:
        raise ReadingFault(path, end + 1, "there is no text below the second ---.")
    given = _Head(path, end + 1, head)
    return ShortReading(
        name=path.name.partition(".")[0],
        title=given.text("title"),
        summary=given.text("summary"),
        order=given.number("order", original.order if original else None),
        minutes=given.number("minutes", original.minutes if original else None),
        ways=given.ways() or (original.ways if original else ()),
        touches_harm=given.touches_harm() or (original is not None and original.touches_harm),
        blocks=blocks,
    )


def _lines(path: Path) -> list[str]:
    try:
        held = path.read_bytes()
    except OSError as error:
        raise ReadingFault(path, 1, f"it can't be opened: {error.strerror}.") from None
    if len(held) > _LIMIT:
        raise ReadingFault(path, 1, f"it is larger than {_LIMIT:,} bytes.")
    try:
        return held.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        line = held.count(b"\n", 0, error.start) + 1
        raise ReadingFault(path, line, "this is not UTF-8: save the file as UTF-8.") from None


def _end_of_head(path: Path, lines: list[str]) -> int:
    """Which line ends the head, from 0 on."""
    if not lines or lines[0].strip() != "---":
        raise ReadingFault(path, 1, "a reading begins with a line of three dashes: ---.")
    for at, line in enumerate(lines[1:], 1):
        if line.strip() == "---":
            return at
    raise ReadingFault(path, 1, "the lines about the reading have no end: a second --- is missing.")


def _head(path: Path, lines: list[str]) -> Mapping[str, tuple[int, str]]:
    """What is said of the reading, with the number of its line."""
    found: dict[str, tuple[int, str]] = {}
    for number, line in enumerate(lines, 2):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        key, colon, value = line.partition(":")
        key = key.strip()
        if not colon:
            raise ReadingFault(path, number, "a line here is a word, a colon and what it says.")
        if key not in _KNOWN:
            known = ", ".join(_KNOWN)
            raise ReadingFault(path, number, f"“{key}” is not known here. There are {known}.")
        if key in found:
            raise ReadingFault(path, number, f"“{key}” is said twice.")
        found[key] = (number, value.strip())
    return found


@dataclass(frozen=True, slots=True)
class _Head:
    """What is said of a reading in ``path``; ``end`` is the line where that ends."""

    path: Path
    end: int
    said: Mapping[str, tuple[int, str]]

    def text(self, key: str) -> str:
        number, value = self.said.get(key, (self.end, ""))
        if not value:
            raise ReadingFault(self.path, number, f"“{key}” is missing, or says nothing.")
        return value

    def number(self, key: str, otherwise: int | None) -> int:
        if key not in self.said and otherwise is not None:
            return otherwise
        value = self.text(key)
        if not re.fullmatch(r"[1-9][0-9]{0,3}", value):
            words = f"“{key}” is a whole number from 1 on, not “{value}”."
            raise ReadingFault(self.path, self.said[key][0], words)
        return int(value)

    def ways(self) -> tuple[Way, ...]:
        number, value = self.said.get("ways", (self.end, ""))
        asked = [word.strip() for word in value.split(",") if word.strip()]
        for word in asked:
            if word not in _WAYS:
                words = f"“{word}” is no way on. There are {', '.join(_WAYS)}."
                raise ReadingFault(self.path, number, words)
        return tuple(way for word in asked for way in _WAYS if way == word)

    def touches_harm(self) -> bool:
        number, value = self.said.get("touches", (self.end, ""))
        if value not in {"", "harm"}:
            words = f"“touches” is harm, or is left out; it is not “{value}”."
            raise ReadingFault(self.path, number, words)
        return value == "harm"


def _blocks(lines: list[str]) -> Iterator[Block]:
    """What is read, each paragraph in one line."""
    kind: BlockKind = "paragraph"
    words: list[str] = []
    for line in [*lines, ""]:
        text = line.strip()
        begins: BlockKind | None = (
            "heading" if text.startswith("## ") else "point" if text.startswith("- ") else None
        )
        if words and (not text or begins or kind == "heading"):
            yield Block(kind, " ".join(words))
            words = []
        if not text:
            continue
        if not words:
            kind = begins or "paragraph"
        words.append(text.partition(" ")[2].strip() if begins else text)
