# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What waits in memory to be written: each write once, in the order in which it came."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from app.reflections.items import Item
from app.reflections.model import (
    KeptAnswer,
    SessionEnd,
    SessionRecord,
    SessionStart,
    SessionSummary,
    TextAnswer,
    excerpt_of,
)
from app.reflections.store import ReflectionStore

Slot: TypeAlias = tuple[str, int | str]
"""An id of a session or an item, and what of it is written: an ordinal, "begin", "end", "bookmark",
"met" and a name, or "item". A slot holds one write at a time."""


@dataclass(frozen=True, slots=True)
class BeginWrite:
    """A session begins."""

    start: SessionStart

    @property
    def slot(self) -> Slot:
        """Where it waits."""
        return self.start.id, "begin"

    def write_to(self, store: ReflectionStore) -> None:
        """Raises StoreError."""
        start = self.start
        store.begin_session(
            start.script_id,
            start.title,
            start.steps,
            themes=start.themes,
            session_id=start.id,
            began=start.began,
        )


@dataclass(frozen=True, slots=True)
class AnswerWrite:
    """An answer, or the newest draft of it."""

    session_id: str
    kept: KeptAnswer

    @property
    def slot(self) -> Slot:
        """Where it waits: a newer draft takes the place of an older one."""
        return self.session_id, self.kept.ordinal

    def write_to(self, store: ReflectionStore) -> None:
        """Raises StoreError."""
        store.keep(self.session_id, self.kept)


@dataclass(frozen=True, slots=True)
class EndWrite:
    """A session ends."""

    session_id: str
    how: SessionEnd
    at: datetime

    @property
    def slot(self) -> Slot:
        """Where it waits."""
        return self.session_id, "end"

    def write_to(self, store: ReflectionStore) -> None:
        """Raises StoreError."""
        store.end_session(self.session_id, self.how, at=self.at)


@dataclass(frozen=True, slots=True)
class BookmarkWrite:
    """Where a session is; None where there is nothing to come back to any more."""

    session_id: str
    place: str | None
    at: datetime

    @property
    def slot(self) -> Slot:
        """Where it waits: only the newest one matters."""
        return self.session_id, "bookmark"

    def write_to(self, store: ReflectionStore) -> None:
        """Raises StoreError."""
        if self.place is None:
            store.remove_bookmark(self.session_id)
        else:
            store.put_bookmark(self.session_id, self.place, at=self.at)


@dataclass(frozen=True, slots=True)
class MeetWrite:
    """A part was met in a session. ``new_id``: what it is called by where it is a new one."""

    session_id: str
    name: str
    at: datetime
    new_id: str

    @property
    def slot(self) -> Slot:
        """Where it waits."""
        return self.session_id, f"met {self.name}"

    def write_to(self, store: ReflectionStore) -> None:
        """Raises StoreError."""
        store.items.meet(self.session_id, self.name, self.at, self.new_id)


@dataclass(frozen=True, slots=True)
class ItemWrite:
    """An entry, a part, a belief, a step or a reading, as it is now."""

    item: Item

    @property
    def slot(self) -> Slot:
        """Where it waits: a newer draft takes the place of an older one."""
        return self.item.id, "item"

    def write_to(self, store: ReflectionStore) -> None:
        """Raises StoreError."""
        store.items.put(self.item)


Write: TypeAlias = BeginWrite | AnswerWrite | EndWrite | BookmarkWrite | MeetWrite | ItemWrite


@dataclass(slots=True)
class SessionInMemory:
    """One whole session, as it would be written again from nothing."""

    start: SessionStart
    answers: dict[int, KeptAnswer] = field(default_factory=dict)
    met: dict[str, MeetWrite] = field(default_factory=dict)
    end: EndWrite | None = None
    bookmark: BookmarkWrite | None = None

    @classmethod
    def of(cls, record: SessionRecord) -> SessionInMemory:
        """The session that a store holds, with its beginning, its answers and its end."""
        of = record.summary
        start = SessionStart(of.id, of.script_id, of.title, of.began, record.steps, record.themes)
        end = EndWrite(of.id, of.how, of.ended) if of.how and of.ended else None
        return cls(start, {answer.ordinal: answer for answer in record.answers}, end=end)

    def writes(self) -> list[Write]:
        """All of it, in an order in which a store takes it."""
        kept = [AnswerWrite(self.start.id, answer) for answer in self.answers.values()]
        last = [write for write in (self.bookmark, self.end) if write is not None]
        return [BeginWrite(self.start), *kept, *self.met.values(), *last]

    def record(self) -> SessionRecord:
        """The session as the store would give it."""
        answers = tuple(answer for _, answer in sorted(self.answers.items()))
        summary = SessionSummary(
            id=self.start.id,
            script_id=self.start.script_id,
            title=self.start.title,
            began=self.start.began,
            ended=self.end.at if self.end else None,
            how=self.end.how if self.end else None,
            excerpt=excerpt_of(
                (answer.kind, answer.answer.text)
                for answer in answers
                if isinstance(answer.answer, TextAnswer)
            ),
        )
        return SessionRecord(summary, self.start.steps, answers, self.start.themes)


class HeldWrites:
    """The writes that no store has taken yet, oldest first.

    Attributes:
        taken: the slots of which a store has taken something.
        again: items that were taken while others still waited at which they may point.
    """

    def __init__(self) -> None:
        self.taken: set[Slot] = set()
        self.again: dict[Slot, ItemWrite] = {}
        self._waiting: dict[Slot, Write] = {}

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def first(self) -> Write | None:
        """The oldest, or None."""
        return next(iter(self._waiting.values()), None)

    @property
    def all(self) -> tuple[Write, ...]:
        """All of them."""
        return tuple(self._waiting.values())

    @property
    def session_ids(self) -> frozenset[str]:
        """The sessions of which something waits."""
        return frozenset(id_ for id_, what in self._waiting if what != "item")

    @property
    def items(self) -> tuple[Item, ...]:
        """The items that wait."""
        return tuple(w.item for w in self._waiting.values() if isinstance(w, ItemWrite))

    def add(self, write: Write) -> None:
        """Puts the write last, or in the place of an earlier one of its slot."""
        self.again.pop(write.slot, None)
        self._waiting[write.slot] = write

    def add_first(self, writes: list[Write]) -> None:
        """Puts these before all others, and in the place of those of the same slots."""
        ahead = {write.slot: write for write in writes}
        rest = {slot: write for slot, write in self._waiting.items() if slot not in ahead}
        self._waiting = ahead | rest

    def written(self, write: Write) -> None:
        """This one is in the store."""
        self.taken.add(write.slot)
        if isinstance(write, ItemWrite):
            self.again[write.slot] = write
        del self._waiting[write.slot]

    def take_back(self, slot: Slot) -> None:
        """This is not to be written any more, where it still waits."""
        self._waiting.pop(slot, None)

    def forget(self, id_: str) -> None:
        """Lets go of what waits for this session, or item."""
        self.again.pop((id_, "item"), None)
        for slot in [slot for slot in self._waiting if slot[0] == id_]:
            del self._waiting[slot]
