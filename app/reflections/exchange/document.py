# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The complete document: read from JSON, written as JSON, and made of what a store holds.

The JSON has nothing in it that changes by itself (no time of export, no version of the app), and
everything in one order: the oldest first, then by id. So the same reflections give the same bytes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import msgspec

from app.reflections.beliefs import select_beliefs
from app.reflections.connection import Database
from app.reflections.encoding import moment_from_columns
from app.reflections.entries import among, select_entries, select_readings
from app.reflections.exchange.conversion import (
    ShapeT,
    session_without_links,
    shape_of_item,
    shape_of_session,
    without_links,
)
from app.reflections.exchange.errors import (
    DocumentBroken,
    DocumentForeign,
    DocumentTooLarge,
    DocumentTooNew,
    DocumentUnfit,
)
from app.reflections.exchange.moments import Moment, decoded, encoded
from app.reflections.exchange.shapes import (
    FORMAT,
    VERSION,
    BeliefShape,
    BookmarkShape,
    Document,
    EntryShape,
    OutwardShape,
    PartShape,
    ReadingShape,
    SessionShape,
)
from app.reflections.items import Item
from app.reflections.outward import select_steps
from app.reflections.parts import select_parts
from app.reflections.sessions import select_session
from app.reflections.store import ReflectionStore

__all__ = ["Document", "Picked", "document_of", "read_document", "write_document"]

AT_MOST = 200_000_000
"""Bytes of a document that is read."""

_BOM = b"\xef\xbb\xbf"
_PLACE = re.compile(r" - at `\$\.?([^`]*)`$")
_BYTE = re.compile(r"\(byte (\d+)\)$")


@dataclass(frozen=True, slots=True)
class Picked:
    """What is to go out, by ids."""

    sessions: frozenset[str] = frozenset()
    entries: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    beliefs: frozenset[str] = frozenset()
    steps: frozenset[str] = frozenset()
    readings: frozenset[str] = frozenset()


class _Head(msgspec.Struct, frozen=True):
    format: str
    version: int


def read_document(content: bytes) -> Document:
    """The document in these bytes. Raises one of the errors of ``exchange.errors``."""
    if len(content) > AT_MOST:
        raise DocumentTooLarge(AT_MOST)
    content = content.removeprefix(_BOM)
    try:
        head = msgspec.json.decode(content, type=_Head)
    except msgspec.ValidationError:
        raise DocumentForeign("no reflections of Inner Hearth") from None
    except (ValueError, RecursionError) as error:
        raise _broken(content, error) from None
    if head.format != FORMAT:
        raise DocumentForeign("no reflections of Inner Hearth")
    if head.version > VERSION:
        raise DocumentTooNew(head.version, VERSION)
    try:
        return msgspec.json.decode(content, type=Document, dec_hook=decoded)
    except msgspec.ValidationError as error:
        raise _unfit(str(error)) from None
    except (ValueError, RecursionError) as error:
        raise _broken(content, error) from None


def write_document(document: Document) -> bytes:
    """The document as JSON: UTF-8, indented by two spaces, with a newline at its end."""
    return msgspec.json.format(msgspec.json.encode(document, enc_hook=encoded), indent=2) + b"\n"


def document_of(store: ReflectionStore, picked: Picked | None = None) -> Document:
    """All that the store holds; or exactly what was picked, pointing at nothing else.

    Ids that are not there are passed over. Raises StoreError.
    """
    with store.file.reading() as db:
        return document_in(db, picked)


def document_in(db: Database, picked: Picked | None = None) -> Document:
    """As ``document_of``, by an open connection."""
    wanted = Picked() if picked is None else picked
    ids = {
        kind: None if picked is None else tuple(sorted(chosen))
        for kind, chosen in (
            ("session", wanted.sessions),
            ("entry", wanted.entries),
            ("part", wanted.parts),
            ("belief", wanted.beliefs),
            ("step", wanted.steps),
            ("reading", wanted.readings),
        )
    }
    document = Document(
        format=FORMAT,
        version=VERSION,
        complete=picked is None,
        sessions=tuple(_sessions(db, ids["session"])),
        entries=_shapes(EntryShape, select_entries(db, ids["entry"])),
        parts=_shapes(PartShape, select_parts(db, ids["part"])),
        beliefs=_shapes(BeliefShape, select_beliefs(db, ids["belief"])),
        steps=_shapes(OutwardShape, select_steps(db, ids["step"])),
        readings=_shapes(ReadingShape, select_readings(db, ids["reading"])),
    )
    return document if picked is None else _pointing_inside(document)


def _shapes(kind: type[ShapeT], items: Iterable[Item]) -> tuple[ShapeT, ...]:
    return tuple(shape for shape in map(shape_of_item, items) if isinstance(shape, kind))


def _sessions(db: Database, ids: Sequence[str] | None) -> Iterator[SessionShape]:
    where, values = among("id", ids)
    rows = db.execute(f"SELECT id FROM session {where} ORDER BY began, id", values).fetchall()
    for (session_id,) in rows:
        shape = session_in(db, session_id)
        if shape is not None:
            yield shape


def session_in(db: Database, session_id: str) -> SessionShape | None:
    """The session of this id as the document has it, or None."""
    record = select_session(db, session_id)
    if record is None:
        return None
    row = db.execute(
        "SELECT place, at, at_offset FROM bookmark WHERE session_id = ?", (session_id,)
    ).fetchone()
    mark = None if row is None else BookmarkShape(row[0], _moment(row[1], row[2]))
    return shape_of_session(record, mark)


def _moment(text: str, offset: int) -> Moment:
    return Moment.of(moment_from_columns(text, offset))


def _pointing_inside(document: Document) -> Document:
    parts = {part.id for part in document.parts}
    steps = {step.id for step in document.steps}
    return msgspec.structs.replace(
        document,
        sessions=tuple(session_without_links(each, parts) for each in document.sessions),
        entries=tuple(without_links(each, parts, steps) for each in document.entries),
        parts=tuple(without_links(each, parts, steps) for each in document.parts),
        beliefs=tuple(without_links(each, parts, steps) for each in document.beliefs),
        steps=tuple(without_links(each, parts, steps) for each in document.steps),
    )


def _unfit(message: str) -> DocumentUnfit:
    """What msgspec found, without what it quotes of the document."""
    found = _PLACE.search(message)
    reason = message[: found.start()] if found else message
    if reason.startswith("Object contains unknown field"):
        reason = "a field that this format doesn't have"
    elif reason.startswith("Invalid"):
        reason = "none of the words that can stand here"
    return DocumentUnfit(found[1] if found else "", reason)


def _broken(content: bytes, error: Exception) -> DocumentBroken:
    if isinstance(error, RecursionError):
        return DocumentBroken("nested too deeply")
    at = _BYTE.search(str(error))
    try:
        text = content.decode()
    except UnicodeDecodeError as undecodable:
        return _broken_at("not UTF-8", content, undecodable.start)
    if at:
        return _broken_at("no JSON", content, int(at[1]))
    try:
        json.loads(text)
    except json.JSONDecodeError as failure:
        return DocumentBroken("no JSON, or not all of it", failure.lineno, failure.colno)
    except RecursionError:
        return DocumentBroken("nested too deeply")
    return DocumentBroken("half of a character")


def _broken_at(reason: str, content: bytes, byte: int) -> DocumentBroken:
    before = content[:byte]
    column = len(before[before.rfind(b"\n") + 1 :].decode(errors="replace")) + 1
    return DocumentBroken(reason, before.count(b"\n") + 1, column)
