# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A desk on which one step outward lies while it is written to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from app.reflections.desk import Desk, is_empty, steps_now
from app.reflections.items import Belief, Experience, OutwardStep
from app.reflections.keeper import Keeper

__all__ = ["StepDesk", "is_told", "new_step", "steps_now"]


class StepDesk(Desk[OutwardStep]):
    """Knows besides when it was told what came of the step.

    With the first word about what happened the step has its moment, and loses it with the last.
    A new one may begin in an area of life: that alone says nothing yet.
    """

    def __init__(
        self,
        keeper: Keeper,
        item: OutwardStep,
        now: Callable[[], datetime],
        *,
        is_new: bool = False,
    ) -> None:
        super().__init__(keeper, item, now, is_new=is_new)
        self._began_in = item.area if is_new else ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all is said in it."""
        step = self.step
        return is_empty(replace(step, area="") if step.area == self._began_in else step)

    @property
    def step(self) -> OutwardStep:
        """The step as it is now."""
        return self.item

    def keep_for(self, belief: Belief, text: str) -> Belief:
        """Adds what came of the step to the experiences that spoke for this belief; returns it."""
        now = self._now()
        at = self.step.happened_at or now
        experience = Experience(at, text, self.step.id if self._is_kept else None)
        grown = replace(belief, changed=now, experiences=(*belief.experiences, experience))
        self._keeper.put(grown)
        return grown

    def _dated(self, item: OutwardStep) -> OutwardStep:
        dated = super()._dated(item)
        told_at = (item.happened_at or self._now()) if is_told(item) else None
        return replace(dated, happened_at=told_at)


def new_step(now: datetime) -> OutwardStep:
    """A step of which nothing is said yet."""
    return OutwardStep(id=str(uuid4()), created=now, changed=now)


def is_told(step: OutwardStep) -> bool:
    """Whether anything is said of what came of it."""
    return bool(step.happened.strip() or step.glimmer.strip())
