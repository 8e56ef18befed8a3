# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A desk on which one item lies while it is written to, and what lies in the store by now."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any, Generic, TypeVar
from uuid import uuid4

from app.reflections.errors import StoreError
from app.reflections.items import Belief, OutwardStep, Part, kind_of
from app.reflections.keeper import Keeper
from app.reflections.shelf import ItemShelf

DeskT = TypeVar("DeskT", Part, Belief, OutwardStep)


class Desk(Generic[DeskT]):
    """Holds the one present value of an item. Several fields write to it, and none undoes another.

    Nothing is read again while it lies here. A new item without any words is not kept, and goes
    again if its words do.

    Attributes:
        item: the item as it is now.
    """

    def __init__(
        self,
        keeper: Keeper,
        item: DeskT,
        now: Callable[[], datetime],
        *,
        is_new: bool = False,
        needs: Callable[[], None] | None = None,
    ) -> None:
        """``is_new``: the item has never been kept. ``needs`` keeps, before it, what it is of."""
        self.item: DeskT = item
        self._keeper = keeper
        self._now = now
        self._needs = needs
        self._is_new = is_new
        self._is_kept = not is_new
        self._is_cleared = False

    @property
    def is_new(self) -> bool:
        """Whether it was begun on this desk."""
        return self._is_new

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is said in it."""
        return is_empty(self.item)

    def change(self, **fields: Any) -> None:
        """Replaces these fields and keeps the item; where they are as before, nothing is done."""
        changed = replace(self.item, **fields)
        if self._is_cleared or changed == self.item:
            return
        self.item = self._dated(changed)
        if self._is_kept or not self.is_empty:
            self.keep()

    def keep(self) -> None:
        """Keeps the item as it is, so that others can be tied to it."""
        if not self._is_kept and self._needs is not None:
            self._needs()
        self._keeper.put(self.item)
        self._is_kept = True

    def leave(self) -> None:
        """The person turns to something else: a new item that is empty after all goes again."""
        if self._is_new and self._is_kept and self.is_empty and not self._is_cleared:
            with suppress(StoreError):  # an empty item stays behind then, which does no harm
                self._keeper.let_go(kind_of(self.item), self.item.id)
                self._is_kept = False

    def clear(self) -> None:
        """Deletes the item, truly. Nothing is written any more. Raises StoreError."""
        if self._is_kept:
            self._keeper.remove(kind_of(self.item), self.item.id)
        self._is_cleared = True

    def _dated(self, item: DeskT) -> DeskT:
        """The item, changed now."""
        return replace(item, changed=self._now())


def new_part(now: datetime) -> Part:
    """A part of which nothing is known yet."""
    return Part(id=str(uuid4()), created=now, changed=now)


def new_belief(now: datetime, part_id: str | None = None) -> Belief:
    """A belief without words, of this part or of none."""
    return Belief(id=str(uuid4()), created=now, changed=now, part_id=part_id)


def is_empty(item: Part | Belief | OutwardStep) -> bool:
    """Whether nothing at all is said in it."""
    match item:
        case Part():
            return item.is_bare and not item.name.strip()
        case Belief():
            texts = (item.text, item.since, item.rather, *(e.text for e in item.experiences))
            return not any(text.strip() for text in texts)
        case OutwardStep():
            texts = (item.text, item.area, item.planned, item.happened, item.glimmer)
            is_said = any(text.strip() for text in texts)
            return not is_said and item.size is None and item.part_id is None


def parts_now(keeper: Keeper) -> tuple[Part, ...]:
    """All parts, the oldest first, as they are now: those that can't be saved yet, too.

    Raises StoreError where the store can't be read and nothing is held either.
    """
    return _now(keeper, Part, lambda items: items.parts())


def beliefs_now(keeper: Keeper) -> tuple[Belief, ...]:
    """All beliefs, in the same way."""
    return _now(keeper, Belief, lambda items: items.beliefs())


def steps_now(keeper: Keeper) -> tuple[OutwardStep, ...]:
    """All steps outward, in the same way."""
    return _now(keeper, OutwardStep, lambda items: items.steps())


def _now(
    keeper: Keeper, kind: type[DeskT], read: Callable[[ItemShelf], tuple[DeskT, ...]]
) -> tuple[DeskT, ...]:
    held = {item.id: item for item in keeper.unsaved_items if isinstance(item, kind)}
    try:
        stored = {item.id: item for item in read(keeper.store().items)}
    except StoreError:
        if not held:
            raise
        stored = {}
    return tuple(sorted((stored | held).values(), key=lambda item: (item.created, item.id)))
