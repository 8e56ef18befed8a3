# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Takes a document into the store: nothing of either is lost, and nothing is there twice.

What is not there yet comes in under its own id. Where both have an item and they differ, the one
that was changed later stays under the id; what the other says and this one doesn't is kept as a
copy, under an id that is made of its words: so taking the same document in again adds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from app.reflections.connection import Database
from app.reflections.exchange.conversion import item_of, session_without_links, without_links
from app.reflections.exchange.document import Document, document_in
from app.reflections.exchange.moments import encoded
from app.reflections.exchange.sessions_in import merged_session, write_session
from app.reflections.exchange.shapes import (
    BeliefShape,
    EntryShape,
    ItemShape,
    OutwardShape,
    PartShape,
    SessionShape,
)
from app.reflections.exchange.words import copy_id, holds
from app.reflections.shelf import upsert_item
from app.reflections.store import ReflectionStore
from app.reflections.store_file import StoreFile

Progress = Callable[[int, int], None]
"""Is told how many are done, and of how many. What it raises ends the merge, with no change."""


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of a document: how many of its sessions and items …

    new: were not there before. already: were there, with all that the document says. updated: were
    there, and were brought up to date. both: differed, so that the other version is kept beside.
    """

    new: int = 0
    already: int = 0
    updated: int = 0
    both: int = 0

    @property
    def total(self) -> int:
        """Of how many the document told."""
        return self.new + self.already + self.updated + self.both


def merge(store: ReflectionStore, document: Document, progress: Progress | None = None) -> Merged:
    """Takes all of the document in, or, where that fails (StoreError), nothing of it.

    A session that is open in the store goes on.
    """
    return merge_by(store.file, document, progress)


def merge_by(file: StoreFile, document: Document, progress: Progress | None = None) -> Merged:
    """As ``merge``, by a connection of the caller's own: for a long one, in another thread.

    The window's writes wait meanwhile: they are held, and saved when this is done.
    """
    with file.writing() as db:
        return _Merge(db, document, progress).run()


class _Merge:
    def __init__(self, db: Database, document: Document, progress: Progress | None) -> None:
        here = document_in(db)
        self._db = db
        self._document = document
        self._progress = progress
        self._parts = {part.id for part in (*here.parts, *document.parts)}
        self._steps = {step.id for step in (*here.steps, *document.steps)}
        self._items = {(type(shape), shape.id): shape for shape in _items(here)}
        self._sessions = {session.id: session for session in here.sessions}
        self._done = 0
        self._total = len(document.sessions) + sum(1 for _ in _items(document))
        self._counts = dict.fromkeys(("new", "already", "updated", "both"), 0)

    def run(self) -> Merged:
        for shape in _items(self._document):
            known = without_links(shape, self._parts, self._steps)
            self._count(self._take_item(known))
        for session in self._document.sessions:
            known_session = session_without_links(session, self._parts)
            self._count(self._take_session(known_session))
        return Merged(**self._counts)

    def _count(self, outcome: str) -> None:
        self._counts[outcome] += 1
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self._total)

    def _take_item(self, theirs: ItemShape) -> str:
        ours = self._items.get((type(theirs), theirs.id))
        if ours is None:
            self._put(theirs)
            return "new"
        if _bytes(theirs) == _bytes(ours):
            return "already"
        winner, other = ours, theirs
        if _later(theirs, ours):
            winner, other = theirs, ours
        lost = not holds(winner, other)
        if winner is ours:
            winner = _with_links(winner, theirs) if winner.changed == theirs.changed else winner
        elif not self._document.complete or winner.changed == ours.changed:
            winner = _with_links(winner, ours)
        changed = _bytes(winner) != _bytes(ours)
        if changed:
            self._put(winner)
        if lost and self._keep_copy(other):
            return "both"
        return "updated" if changed else "already"

    def _keep_copy(self, shape: ItemShape) -> bool:
        """True where it was not kept before."""
        return self._take_item(replace(shape, id=copy_id(shape))) == "new"

    def _put(self, shape: ItemShape) -> None:
        upsert_item(self._db, item_of(shape))
        self._items[type(shape), shape.id] = shape

    def _take_session(self, theirs: SessionShape) -> str:
        ours = self._sessions.get(theirs.id)
        if ours is None:
            self._sessions[theirs.id] = write_session(self._db, theirs, None)
            return "new"
        if _bytes(theirs) == _bytes(ours):
            return "already"
        merged = merged_session(ours, theirs)
        changed = _bytes(merged) != _bytes(ours)
        if changed:
            merged = write_session(self._db, merged, ours)
            self._sessions[theirs.id] = merged
            changed = _bytes(merged) != _bytes(ours)
        lost = [each for each in (ours, theirs) if not holds(merged, each)]
        copied = [self._copy_session(each) for each in lost]
        if any(copied):
            return "both"
        return "updated" if changed else "already"

    def _copy_session(self, shape: SessionShape) -> bool:
        copy = replace(shape, id=copy_id(shape), bookmark=None)
        if copy.ended is None:
            # A copy is to read; it is not going on.
            last = max((answer.at for answer in copy.answers), default=copy.began)
            copy = replace(copy, ended=last, how="left")
        return self._take_session(copy) == "new"


def _items(document: Document) -> Iterator[ItemShape]:
    """In an order in which each finds what it points at."""
    yield from document.parts
    yield from document.steps
    yield from document.beliefs
    yield from document.entries
    yield from document.readings


def _later(one: ItemShape, other: ItemShape) -> bool:
    """Whether ``one`` was changed later; of two at the same moment, always the same one."""
    if one.changed != other.changed:
        return one.changed > other.changed
    if holds(one, other) != holds(other, one):
        return holds(one, other)
    return _bytes(one) > _bytes(other)


def _with_links(winner: ItemShape, other: ItemShape) -> ItemShape:
    """The winner, pointing also at what only the other one points at."""
    match winner, other:
        case EntryShape(), EntryShape():
            return replace(
                winner,
                part_ids=tuple(sorted({*winner.part_ids, *other.part_ids})),
                themes=tuple(sorted({*winner.themes, *other.themes})),
            )
        case PartShape(), PartShape():
            more = tuple(tie for tie in other.ties if tie not in winner.ties)
            return replace(winner, ties=(*winner.ties, *more))
        case OutwardShape(), OutwardShape():
            return replace(winner, part_id=winner.part_id or other.part_id)
        case BeliefShape(), BeliefShape():
            came_of = {(each.at, each.text): each.step_id for each in other.experiences}
            experiences = tuple(
                replace(each, step_id=each.step_id or came_of.get((each.at, each.text)))
                for each in winner.experiences
            )
            part_id = winner.part_id or other.part_id
            return replace(winner, part_id=part_id, experiences=experiences)
        case _:
            return winner


def _bytes(shape: ItemShape | SessionShape) -> bytes:
    return msgspec.json.encode(shape, enc_hook=encoded)
