# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes what a recovery file held into the store: what the store lacks, and what is newer there.

Doing it twice changes nothing. Where both have an answer or an item, the one changed last stays.
But clocks are set back at times: so words that only the other one has are kept beside it, an item
under an id of its own, an answer further down in its session.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from app.reflections.errors import ItemUnknown, SessionUnknown, StoreUnreachable
from app.reflections.folding import folded_name
from app.reflections.held import (
    AnswerWrite,
    BeginWrite,
    BookmarkWrite,
    EndWrite,
    ItemWrite,
    MeetWrite,
    Slot,
    Write,
)
from app.reflections.items import Item, kind_of
from app.reflections.model import Answer, BodyMarks, SessionRecord, TextAnswer
from app.reflections.store import ReflectionStore

_FURTHER = 100_000
"""More than the questions of any session."""


def bring_back(
    store: ReflectionStore, writes: Sequence[Write], later: Collection[Slot] = ()
) -> bool:
    """Writes what the store lacks, and reads it back; False where it lacked nothing.

    later: of these the store has what was written afterwards, whatever the clock said.

    Raises StoreError, and StoreUnreachable where what was written is not found again.
    """
    lacking = _lacking(store, writes, later)
    for write in lacking:
        write.write_to(store)
    # Items may point at one another: what pointed at a later one finds it now.
    put_again(store, lacking)
    _end_what_was_left(store, lacking)
    if _lacking(store, writes, later):
        raise StoreUnreachable(store.path, "what was brought back was not read back")
    return bool(lacking)


def put_again(store: ReflectionStore, writes: Iterable[Write]) -> None:
    """Writes the items among these once more, where there are several. Raises StoreError."""
    items = [write for write in writes if isinstance(write, ItemWrite)]
    if len(items) > 1:
        for write in items:
            write.write_to(store)


def _lacking(
    store: ReflectionStore, writes: Sequence[Write], later: Collection[Slot]
) -> list[Write]:
    by_session: dict[str, list[Write]] = defaultdict(list)
    lacking: list[Write] = []
    for write in writes:
        if isinstance(write, ItemWrite):
            there = _found_item(store, write.item)
            item = _beside(write.item, there, is_earlier=write.slot in later)
            if _is_newer(item, _found_item(store, item)):
                lacking.append(ItemWrite(item))
        else:
            by_session[write.slot[0]].append(write)
    of_sessions = [
        write
        for session_id, its in by_session.items()
        for write in _lacking_of_session(store, session_id, its, later)
    ]
    return [*of_sessions, *lacking]


def _lacking_of_session(
    store: ReflectionStore, session_id: str, writes: list[Write], later: Collection[Slot]
) -> list[Write]:
    try:
        record = store.session(session_id)
    except SessionUnknown:
        # One that the store never had is begun; of one that was deleted there is nothing to add.
        return writes if any(isinstance(write, BeginWrite) for write in writes) else []
    placed = [
        _further_down(write, record, is_earlier=write.slot in later)
        if isinstance(write, AnswerWrite)
        else write
        for write in writes
    ]
    return [write for write in placed if _is_lacking(store, record, write)]


def _is_lacking(store: ReflectionStore, record: SessionRecord, write: Write) -> bool:
    of = record.summary
    match write:
        case AnswerWrite(kept=kept):
            there = next((each for each in record.answers if each.ordinal == kept.ordinal), None)
            return there is None or (there.answer != kept.answer and there.at <= kept.at)
        case EndWrite(how=how, at=at):
            return (of.how, of.ended) != (how, at) and (of.ended is None or of.ended <= at)
        case MeetWrite(name=name, new_id=new_id):
            # The part that was made for it may go by another name by now.
            return new_id not in record.part_ids and not _is_met(store, of.id, name)
        case BookmarkWrite(place=place, at=at):
            return _is_latest_place(store, record, place, at)
        case _:
            return False  # begun it is; beginning anew would take its end away


def _is_latest_place(
    store: ReflectionStore, record: SessionRecord, place: str | None, at: datetime
) -> bool:
    of = record.summary
    others = [each for each in store.left_sessions() if each.summary.script_id == of.script_id]
    own = next((each for each in others if each.summary.id == of.id), None)
    if place is None:
        return own is not None and own.at <= at
    if of.how == "completed" or any(each.at > at for each in others):
        return False
    return own is None or (own.place, own.at) != (place, at)


def _is_met(store: ReflectionStore, session_id: str, name: str) -> bool:
    met = store.items.parts_met(session_id)
    return folded_name(name) in {folded_name(part.name) for part in met}


def _found_item(store: ReflectionStore, item: Item) -> Item | None:
    try:
        return store.items.find(kind_of(item), item.id)
    except ItemUnknown:
        return None


def _is_newer(item: Item, there: Item | None) -> bool:
    return there is None or there.changed < item.changed


def _beside(item: Item, there: Item | None, *, is_earlier: bool) -> Item:
    """The item; under another id where the one there is later, and lacks words of it."""
    if there is None or (_is_newer(item, there) and not is_earlier):
        return item
    # Seldom needed, and not to be loaded with the window.
    from app.reflections.exchange.conversion import shape_of_item
    from app.reflections.exchange.words import copy_id, holds

    shape = shape_of_item(item)
    return there if holds(shape_of_item(there), shape) else replace(item, id=copy_id(shape))


def _further_down(write: AnswerWrite, record: SessionRecord, *, is_earlier: bool) -> AnswerWrite:
    """The write; an answer under another ordinal where that there is later, and lacks words of it.

    The ordinals are far from those that the session goes on with.
    """
    kept, there = write.kept, {each.ordinal: each for each in record.answers}
    before = there.get(kept.ordinal)
    if before is None or (before.at <= kept.at and not is_earlier):
        return write
    if _holds_answer(before.answer, kept.answer):
        return replace(write, kept=before)
    ordinal = kept.ordinal + _FURTHER
    while ordinal in there and there[ordinal].answer != kept.answer:
        ordinal += _FURTHER
    return replace(write, kept=replace(kept, ordinal=ordinal))


def _holds_answer(there: Answer | None, answer: Answer | None) -> bool:
    """Whether the one says all that was written in the other. Places on a scale are no words."""
    match answer:
        case TextAnswer(text=text):
            return isinstance(there, TextAnswer) and text.strip() in there.text
        case BodyMarks(marks=marks):
            known = there.marks if isinstance(there, BodyMarks) else ()
            return all(not mark.word.strip() or mark in known for mark in marks)
        case _:
            return True


def _end_what_was_left(store: ReflectionStore, written: Sequence[Write]) -> None:
    """A session without an end was left at its last answer, as the store says of its own."""
    for session_id in {write.slot[0] for write in written if not isinstance(write, ItemWrite)}:
        try:
            record = store.session(session_id)
        except SessionUnknown:
            continue
        of = record.summary
        last = max((answer.at for answer in record.answers), default=of.began)
        if of.how is None or (of.how == "left" and of.ended is not None and of.ended < last):
            store.end_session(session_id, "left", at=last)
