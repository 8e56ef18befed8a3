# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What lives in each area of life: small steps open, told of, at rest, and glimmers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.reflections.areas import AREAS
from app.reflections.items import OutwardStep


@dataclass(frozen=True, slots=True)
class LifeArea:
    """One area, by the key or the own word it is kept under, and how many of each are in it."""

    area: str
    open: int = 0
    told: int = 0
    glimmers: int = 0
    resting: int = 0

    @property
    def is_lived_in(self) -> bool:
        """Whether any step is kept here."""
        return bool(self.open or self.told or self.resting)


def life_areas(steps: Iterable[OutwardStep]) -> tuple[LifeArea, ...]:
    """All areas: those of the app in their order, the person's own words, then "" if it is used."""
    held: dict[str, list[OutwardStep]] = {area: [] for area in AREAS}
    for step in steps:
        held.setdefault(area_of(step), []).append(step)
    own = sorted(held.keys() - {*AREAS, ""}, key=str.casefold)
    nowhere = [""] if "" in held else []
    return tuple(_lived(area, held[area]) for area in (*AREAS, *own, *nowhere))


def area_of(step: OutwardStep) -> str:
    """The area under which a step is shown."""
    return step.area.strip()


def _lived(area: str, steps: list[OutwardStep]) -> LifeArea:
    awake = [step for step in steps if not step.resting]
    told = sum(step.happened_at is not None for step in awake)
    return LifeArea(
        area,
        open=len(awake) - told,
        told=told,
        glimmers=sum(bool(step.glimmer.strip()) for step in awake),
        resting=len(steps) - len(awake),
    )
