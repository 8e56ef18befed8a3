# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes what a recovery file held into the store: what the store lacks, and what is newer there.

Doing it twice changes nothing. Where both have an answer or an item, the one changed last stays.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
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
    Write,
)
from app.reflections.items import Item, kind_of
from app.reflections.model import SessionRecord
from app.reflections.store import ReflectionStore


def bring_back(store: ReflectionStore, writes: Sequence[Write]) -> bool:
    """Writes what the store lacks, and reads it back; False where it lacked nothing.

    Raises StoreError, and StoreUnreachable where what was written is not found again.
    """
    lacking = _lacking(store, writes)
    for write in lacking:
        write.write_to(store)
    # Items may point at one another: what pointed at a later one finds it now.
    put_again(store, lacking)
    _end_what_was_left(store, lacking)
    if _lacking(store, writes):
        raise StoreUnreachable(store.path, "what was brought back was not read back")
    return bool(lacking)


def put_again(store: ReflectionStore, writes: Iterable[Write]) -> None:
    """Writes the items among these once more, where there are several. Raises StoreError."""
    items = [write for write in writes if isinstance(write, ItemWrite)]
    if len(items) > 1:
        for write in items:
            write.write_to(store)


def _lacking(store: ReflectionStore, writes: Sequence[Write]) -> list[Write]:
    by_session: dict[str, list[Write]] = defaultdict(list)
    lacking: list[Write] = []
    for write in writes:
        if isinstance(write, ItemWrite):
            if _is_newer(write.item, _found_item(store, write.item)):
                lacking.append(write)
        else:
            by_session[write.slot[0]].append(write)
    of_sessions = [
        write
        for session_id, its in by_session.items()
        for write in _lacking_of_session(store, session_id, its)
    ]
    return [*of_sessions, *lacking]


def _lacking_of_session(
    store: ReflectionStore, session_id: str, writes: list[Write]
) -> list[Write]:
    try:
        record = store.session(session_id)
    except SessionUnknown:
        # One that the store never had is begun; of one that was deleted there is nothing to add.
        return writes if any(isinstance(write, BeginWrite) for write in writes) else []
    return [write for write in writes if _is_lacking(store, record, write)]


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
