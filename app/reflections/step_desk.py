# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A desk on which one step outward lies while it is written to, and the steps as they are now."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

from app.reflections.errors import StoreError
from app.reflections.items import Belief, Experience, OutwardStep
from app.reflections.keeper import Keeper


class StepDesk:
    """Holds the one present value of a step. Several fields write to it, and none undoes another.

    A new step in which nothing is said is not kept, and goes again if what was said in it does.

    Attributes:
        step: the step as it is now.
    """

    def __init__(
        self,
        keeper: Keeper,
        step: OutwardStep,
        now: Callable[[], datetime],
        *,
        is_new: bool = False,
    ) -> None:
        """``is_new``: the step has never been kept."""
        self.step = step
        self._keeper = keeper
        self._now = now
        self._is_new = is_new
        self._is_kept = not is_new
        self._is_cleared = False

    @property
    def is_new(self) -> bool:
        """Whether it was begun on this desk."""
        return self._is_new

    def change(self, **fields: Any) -> None:
        """Replaces these fields and keeps the step; where they are as before, nothing is done.

        With the first word about what happened the step has its moment, and loses it with the last.
        """
        changed = replace(self.step, **fields)
        if self._is_cleared or changed == self.step:
            return
        now = self._now()
        told_at = (changed.happened_at or now) if is_told(changed) else None
        self.step = replace(changed, changed=now, happened_at=told_at)
        if self._is_kept or not is_blank(self.step):
            self._keeper.put(self.step)
            self._is_kept = True

    def keep_for(self, belief: Belief, text: str) -> Belief:
        """Adds what came of the step to the experiences that spoke for this belief; returns it."""
        at = self.step.happened_at or self._now()
        experience = Experience(at, text, self.step.id if self._is_kept else None)
        grown = replace(belief, changed=self._now(), experiences=(*belief.experiences, experience))
        self._keeper.put(grown)
        return grown

    def leave(self) -> None:
        """The person turns to something else: a new step that is blank after all goes again."""
        if self._is_new and self._is_kept and is_blank(self.step) and not self._is_cleared:
            with suppress(StoreError):  # a blank step stays behind then, and can be deleted
                self._keeper.remove("step", self.step.id)
                self._is_kept = False

    def clear(self) -> None:
        """Deletes the step, truly. Nothing is written any more. Raises StoreError."""
        if self._is_kept:
            self._keeper.remove("step", self.step.id)
        self._is_cleared = True


def new_step(now: datetime) -> OutwardStep:
    """A step of which nothing is said yet."""
    return OutwardStep(id=str(uuid4()), created=now, changed=now)


def is_told(step: OutwardStep) -> bool:
    """Whether anything is said of what came of it."""
    return bool(step.happened.strip() or step.glimmer.strip())


def is_blank(step: OutwardStep) -> bool:
    """Whether nothing at all is said in it."""
    texts = (step.text, step.area, step.planned, step.happened, step.glimmer)
    return not any(text.strip() for text in texts) and step.size is None and step.part_id is None


def steps_now(keeper: Keeper) -> tuple[OutwardStep, ...]:
    """All steps, the oldest first, as they are now: those that can't be saved yet, too.

    Raises StoreError where the store can't be read and nothing is held either.
    """
    held = {item.id: item for item in keeper.unsaved_items if isinstance(item, OutwardStep)}
    try:
        stored = {step.id: step for step in keeper.store().items.steps()}
    except StoreError:
        if not held:
            raise
        stored = {}
    return tuple(sorted((stored | held).values(), key=lambda step: (step.created, step.id)))
