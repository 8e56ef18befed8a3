# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Puts back what a copy of the store, or a broken file of it, holds and the store doesn't.

Nothing in the store is lost by it, and nothing is there twice (see ``exchange.merging``). All of it
may run in a thread of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from msgspec.structs import replace

from app.reflections.backups import Backup
from app.reflections.broken import BrokenFile
from app.reflections.copying import Progress
from app.reflections.exchange.document import Document
from app.reflections.exchange.merging import merge
from app.reflections.exchange.shapes import (
    BeliefShape,
    EntryShape,
    ItemShape,
    OutwardShape,
    PartShape,
    ReadingShape,
    SessionShape,
)
from app.reflections.items import FindableKind
from app.reflections.keys import StoreKey
from app.reflections.salvage import ReadOut, read_out
from app.reflections.store import ReflectionStore


@dataclass(frozen=True, slots=True)
class Found:
    """One thing that was kept. title: what it is known by, in the person's words; may be empty.

    at: when it was begun. is_changed: the copy has it too, as it was before.
    """

    kind: FindableKind
    title: str
    at: datetime
    is_changed: bool = False


@dataclass(frozen=True, slots=True)
class Return:
    """What can be put back.

    backup: the copy that is put back, or None. broken: the broken file from which the rest comes,
    or None. holds: how many things there are in the copy; is_whole: whether all of it can be read.
    lacks: what the copy lacks and the broken file
    still gives, oldest first. is_all: whether the broken file gave all that was in it.
    """

    backup: Backup | None
    broken: BrokenFile | None
    holds: int
    is_whole: bool
    lacks: tuple[Found, ...]
    is_all: bool
    documents: tuple[Document, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to put back."""
        return not (self.holds or self.lacks)


@dataclass(frozen=True, slots=True)
class PutBack:
    """How many things came back, and of how many a later version is there now, or a second one."""

    new: int = 0
    updated: int = 0
    both: int = 0


class GivenUp(Exception):
    """The person has given it up, and nothing was changed."""


def prepare_return(
    backup: Backup | None, broken: BrokenFile | None, key: StoreKey | None
) -> Return:
    """Reads both. Raises StoreError."""
    copy = None if backup is None else read_out(backup.path, key)
    salvaged = None if broken is None else read_out(broken.path, key)
    known = None if copy is None else copy.document
    documents = [known] if known is not None else []
    if salvaged is not None:
        documents.append(_with_heads(salvaged, known))
    return Return(
        backup,
        broken,
        holds=0 if known is None else sum(1 for _ in _everything(known)),
        is_whole=copy is None or copy.is_whole,
        lacks=() if salvaged is None else lacking(documents[-1], known),
        is_all=salvaged is None or salvaged.is_whole,
        documents=tuple(documents),
    )


def lacking(salvaged: Document, backup: Document | None) -> tuple[Found, ...]:
    """What of the one the other lacks, or has as it was before; oldest first."""
    there = {} if backup is None else {_key(shape): shape for shape in _everything(backup)}
    found = [
        _found(shape, is_changed=_key(shape) in there)
        for shape in _everything(salvaged)
        if _says_more(shape, there.get(_key(shape)))
    ]
    return tuple(sorted(found, key=lambda each: each.at))


def put_back(
    store: ReflectionStore,
    what: Return,
    progress: Progress = lambda _share: None,
    given_up: Callable[[], bool] = lambda: False,
) -> PutBack:
    """Takes all of it into the store.

    Raises StoreError, or GivenUp; what was put back of the copy until then may stay, nothing else
    is changed, and beginning again goes on from there.
    """
    outcome = PutBack()
    whole = len(what.documents)
    for at, document in enumerate(what.documents):

        def tell(done: int, total: int, at: int = at) -> None:
            if given_up():
                raise GivenUp
            progress((at + done / total) / whole)

        merged = merge(store, document, tell)
        outcome = PutBack(
            outcome.new + merged.new, outcome.updated + merged.updated, outcome.both + merged.both
        )
    return outcome


def put_back_beside(
    path: Path,
    now: Callable[[], datetime],
    key: StoreKey | None,
    what: Return,
    progress: Progress = lambda _share: None,
    given_up: Callable[[], bool] = lambda: False,
) -> PutBack:
    """As ``put_back``, into the store at ``path``, which the window has open meanwhile."""
    with closing(ReflectionStore.open_beside(path, now, key)) as store:
        done = put_back(store, what, progress, given_up)
        with store.file.writing():  # raises where the file was replaced meanwhile, by a new key
            return done


def _with_heads(salvaged: ReadOut, backup: Document | None) -> Document:
    """Sessions of which only answers are left have what the copy knows of their beginning."""
    known = {} if backup is None else {session.id: session for session in backup.sessions}
    sessions = []
    for session in salvaged.document.sessions:
        head = known.get(session.id)
        if session.id in salvaged.headless and head is not None:
            sessions.append(replace(head, answers=session.answers))
        else:
            sessions.append(session)
    return replace(salvaged.document, sessions=tuple(sessions))


def _everything(document: Document) -> Iterator[SessionShape | ItemShape]:
    yield from document.sessions
    yield from document.entries
    yield from document.parts
    yield from document.beliefs
    yield from document.steps
    yield from document.readings


def _key(shape: SessionShape | ItemShape) -> tuple[type, str]:
    return type(shape), shape.id


def _says_more(shape: SessionShape | ItemShape, before: SessionShape | ItemShape | None) -> bool:
    if isinstance(shape, SessionShape) and isinstance(before, SessionShape):
        return any(answer not in before.answers for answer in shape.answers)
    if isinstance(shape, SessionShape) or isinstance(before, SessionShape) or before is None:
        return True
    return shape.changed > before.changed


def _found(shape: SessionShape | ItemShape, *, is_changed: bool) -> Found:
    match shape:
        case SessionShape(title=title, began=at):
            return Found("session", title, at, is_changed)
        case EntryShape(text=text, at=at):
            return Found("entry", text.strip().split("\n", 1)[0], at, is_changed)
        case PartShape(name=name, created=at):
            return Found("part", name, at, is_changed)
        case BeliefShape(text=text, created=at):
            return Found("belief", text, at, is_changed)
        case OutwardShape(text=text, created=at):
            return Found("step", text, at, is_changed)
        case ReadingShape(at=at):
            return Found("reading", "", at, is_changed)
