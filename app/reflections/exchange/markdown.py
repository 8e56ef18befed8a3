# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reflections to read without the app: as one Markdown file, or as a file for each of them.

The names of files tell day and kind alone, for they are seen by whoever sees the folder.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from app.reflections.exchange.conversion import item_of
from app.reflections.exchange.escaping import as_typed
from app.reflections.exchange.markdown_items import ItemWriter, Told, day_of
from app.reflections.exchange.markdown_words import Words
from app.reflections.exchange.shapes import (
    BeliefShape,
    Document,
    EntryShape,
    OutwardShape,
    PartShape,
    ReadingShape,
    SessionShape,
)
from app.reflections.items import known_from

__all__ = ["MarkdownFile", "Words", "as_files", "as_one_file"]


@dataclass(frozen=True, slots=True)
class MarkdownFile:
    """A file to be written: its name, and its text."""

    name: str
    text: str


def as_one_file(document: Document, words: Words | None = None) -> str:
    """Day by day, and then the parts, each with its beliefs and the steps for it."""
    words = words or Words()
    writer = ItemWriter(words, {part.id: part.name for part in document.parts})
    blocks = [f"# {words.title}"]
    for day, dated in groupby(_dated(document), key=lambda told: day_of(moment_of(told))):
        blocks.append(f"## {day}")
        for told in dated:
            blocks.append(f"### {moment_of(told):%H:%M} · {writer.heading(told)}")
            blocks.extend(writer.blocks(told))
    if document.parts:
        blocks.append(f"## {words.parts}")
    for part in document.parts:
        blocks.append(f"### {writer.heading(part)}")
        blocks.extend(_of_part(document, part, writer, "####"))
    return _text(blocks)


def as_files(document: Document, words: Words | None = None) -> tuple[MarkdownFile, ...]:
    """A file for each session, entry and part, and for what belongs to no part."""
    words = words or Words()
    names = {part.id: part.name for part in document.parts}
    writer = ItemWriter(words, names)
    files = []
    taken: Counter[str] = Counter()
    for told in _dated(document):
        stem = f"{moment_of(told):%Y-%m-%d %H%M} {kind_of(told)}"
        taken[stem] += 1
        name = stem if taken[stem] == 1 else f"{stem} {taken[stem]}"
        blocks = [_front(told, names), *_titled(writer, told)]
        files.append(MarkdownFile(f"{name}.md", _text(blocks)))
    digits = max(2, len(str(len(document.parts))))
    for number, part in enumerate(document.parts, start=1):
        blocks = [_front(part, names), f"# {writer.heading(part)}"]
        blocks.extend(_of_part(document, part, writer, "##"))
        files.append(MarkdownFile(f"part {number:0{digits}}.md", _text(blocks)))
    return tuple(files)


def everything_in(document: Document) -> tuple[Told, ...]:
    """Every session and item of the document."""
    return (
        *document.sessions,
        *document.entries,
        *document.parts,
        *document.beliefs,
        *document.steps,
        *document.readings,
    )


def kind_of(told: Told) -> str:
    """The kind, as a word of our formats."""
    match told:
        case SessionShape():
            return "session"
        case EntryShape():
            return "entry"
        case ReadingShape():
            return "reading"
        case PartShape():
            return "part"
        case BeliefShape():
            return "belief"
        case OutwardShape():
            return "step"


def moment_of(told: Told) -> datetime:
    """The moment under which it is told."""
    return told.began if isinstance(told, SessionShape) else known_from(item_of(told))


def _dated(document: Document) -> list[Told]:
    """What is told by its day, the oldest first: all but parts, and what is told with them."""
    parts = {part.id for part in document.parts}
    free: list[BeliefShape | OutwardShape] = [*document.beliefs, *document.steps]
    free = [each for each in free if each.part_id not in parts]
    told: Iterable[Told] = (*document.sessions, *document.entries, *document.readings, *free)
    # By the day that the person lived: a journey can put a later moment on an earlier day.
    return sorted(told, key=lambda each: (day_of(moment_of(each)), moment_of(each), each.id))


def _titled(writer: ItemWriter, told: Told) -> Iterator[str]:
    # Below its front matter the file of an entry holds what was written and nothing else, so that
    # it can be brought in again.
    if isinstance(told, EntryShape):
        yield as_typed(told.text)
    else:
        yield f"# {writer.heading(told)}"
        yield from writer.blocks(told)


def _of_part(document: Document, part: PartShape, writer: ItemWriter, level: str) -> Iterator[str]:
    yield from writer.blocks(part)
    belong: list[BeliefShape | OutwardShape] = [*document.beliefs, *document.steps]
    for told in belong:
        if told.part_id == part.id:
            yield f"{level} {writer.heading(told)}, {day_of(moment_of(told))}"
            yield from writer.blocks(told)


def _front(told: Told, names: Mapping[str, str]) -> str:
    lines = [f"date: {moment_of(told).isoformat()}", f"kind: {kind_of(told)}"]
    if isinstance(told, EntryShape):
        met = [names[part_id] for part_id in told.part_ids if names.get(part_id)]
        lists = (("with", met), ("themes", told.themes))
        # A list of JSON is one of YAML too.
        lines += [f"{key}: {json.dumps(each, ensure_ascii=False)}" for key, each in lists if each]
    return "\n".join(("---", *lines, "---"))


def _text(blocks: Iterable[str]) -> str:
    return "\n\n".join(block for block in blocks if block) + "\n"
