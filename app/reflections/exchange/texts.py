# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Texts and Markdown of a person's own, or of ours, as entries: a file is an entry.

The day is that of our front matter, else the one its name begins with, else when the file was last
changed. The id is made of day and text, so that the same file is one entry however often it comes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path
from uuid import UUID, uuid5

import msgspec

from app.reflections.exchange.document import Document, document_of
from app.reflections.exchange.errors import TextRefused
from app.reflections.exchange.escaping import typed
from app.reflections.exchange.markdown import everything_in, kind_of, moment_of
from app.reflections.exchange.merging import Merged, Progress, merge
from app.reflections.exchange.moments import Moment
from app.reflections.exchange.shapes import FORMAT, VERSION, EntryShape
from app.reflections.store import ReflectionStore

ENDINGS = (".md", ".markdown", ".txt")
AT_MOST = 1_000_000
"""Bytes of a text that is read."""

_ENTRIES = UUID("0d8f5c34-70b2-5d0e-9f50-5b3f1f0a9b6e")
_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:[ _T](\d\d)(\d\d)(?!\d))?", re.ASCII)
_FRONT = re.compile(r"---\n((?:[^\n]*\n){0,50}?)---\n+")
_NOT_IN_TEXTS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


@dataclass(frozen=True, slots=True)
class TextRead:
    """A text as an entry. kind: of what it tells, where it is out of Markdown of ours."""

    entry: EntryShape
    kind: str = "entry"


@dataclass(frozen=True, slots=True)
class _Front:
    """What our front matter says, and what comes below it."""

    text: str
    date: str = ""
    kind: str = "entry"
    themes: tuple[str, ...] = ()


def text_files(path: Path) -> tuple[Path, ...]:
    """The file itself; of a folder, the texts in it and in those below, by name. Raises OSError."""
    if not path.is_dir():
        return (path,)
    found = (file for file in path.rglob("*") if file.suffix.lower() in ENDINGS)
    return tuple(sorted(file for file in found if file.is_file()))


def read_text_file(path: Path) -> TextRead:
    """The file as an entry. Raises TextRefused, or OSError."""
    with path.open("rb") as file:
        content = file.read(AT_MOST + 1)
        changed = datetime.fromtimestamp(path.stat().st_mtime, UTC).astimezone()
    if len(content) > AT_MOST:
        raise TextRefused("too large")
    return entry_of(path.name, decoded_text(content), changed)


def decoded_text(content: bytes) -> str:
    """The text of these bytes, in the encodings that are met. Raises TextRefused."""
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _plain(content[len(mark) :], encoding)
    try:
        return _plain(content, "utf-8")
    except TextRefused:
        return _plain(content, "cp1252")


def entry_of(name: str, text: str, changed: datetime) -> TextRead:
    """The text as an entry; ``changed``: when the file was. Raises TextRefused for an empty one."""
    front = _front_of(text)
    if not front.text.strip():
        raise TextRefused("empty")
    at = _moment_in(front.date) or _day_in(name) or Moment.of(changed)
    entry = EntryShape(
        id=str(uuid5(_ENTRIES, f"{at.written} {front.text}")),
        at=at,
        changed=at,
        text=front.text,
        themes=tuple(sorted(set(front.themes))),
    )
    return TextRead(entry, front.kind)


def take_texts(
    store: ReflectionStore, texts: Sequence[TextRead], progress: Progress | None = None
) -> Merged:
    """Takes these texts in as entries, but for those whose very words are there at their minute.

    So too, of Markdown of ours, what tells of a session or an item that is there: JSON is what
    brings those back. Raises StoreError.
    """
    here = document_of(store)
    entries = {_minute(entry) for entry in here.entries}
    others = {(kind_of(told), moment_of(told)) for told in everything_in(here)}
    new = {
        each.entry.id: each.entry
        for each in texts
        if _minute(each.entry) not in entries
        and (each.kind == "entry" or (each.kind, each.entry.at) not in others)
    }
    document = Document(format=FORMAT, version=VERSION, complete=False, entries=tuple(new.values()))
    merged = merge(store, document, progress)
    return Merged(new=merged.new, already=len(texts) - merged.new)


def _minute(entry: EntryShape) -> tuple[datetime, str]:
    """Where Markdown of ours would have this entry, and with which words."""
    return entry.at.astimezone(UTC).replace(second=0, microsecond=0), _lines(entry.text).strip()


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _plain(content: bytes, encoding: str) -> str:
    try:
        text = content.decode(encoding)
    except UnicodeDecodeError:
        raise TextRefused("not a text") from None
    if _NOT_IN_TEXTS.search(text):
        raise TextRefused("not a text")
    return _lines(text)


def _front_of(text: str) -> _Front:
    found = _FRONT.match(text)
    fields = dict(_fields(found[1])) if found else {}
    date, kind = fields.get("date", ""), fields.get("kind", "")
    if not found or not date or not kind:
        return _Front(text)
    below = text[found.end() :]
    if kind != "entry":
        return _Front(below, date, kind)
    try:
        themes = msgspec.json.decode(fields.get("themes", "[]"), type=tuple[str, ...])
    except msgspec.DecodeError:
        themes = ()
    return _Front(typed(below.removesuffix("\n")), date, kind, themes)


def _fields(front: str) -> list[tuple[str, str]]:
    rows = (line.partition(":") for line in front.splitlines())
    return [(key.strip(), value.strip()) for key, _, value in rows]


def _moment_in(date: str) -> Moment | None:
    try:
        return Moment.read(date)
    except ValueError:
        return None


def _day_in(name: str) -> Moment | None:
    """The day that the name begins with, at the hour it says; at noon where it says none."""
    found = _DAY.match(name)
    if found is None:
        return None
    try:
        day = datetime.fromisoformat(found[1]).date()
        hour = time(int(found[2]), int(found[3])) if found[2] else time(12)
        return Moment.of(datetime.combine(day, hour).astimezone())
    except (ValueError, OverflowError, OSError):
        return None
