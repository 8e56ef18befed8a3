# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is done on the map: parts put down, moved and taken off, ties made and taken away.

All of it is kept, and all of it can be put back, the latest first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.reflections.desk import Desk
from app.reflections.items import Part, Tie
from app.reflections.ties import AskedKind, SeenTie, take_apart, tie_up, ties_among, ties_of
from app.ui.part_words import seen_tie_words
from app.ui.parts_map.ground import Ground, freest_bearing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.reflections.keeper import Keeper


@dataclass(frozen=True, slots=True)
class _Before:
    """What a part was like. part_id: the one that something was done to."""

    part_id: str
    places: dict[str, tuple[float | None, float | None]]
    ties: dict[str, tuple[Tie, ...]]


class MapDesk(QObject):
    """Holds every part on a desk of its own.

    Signals:
        changed: something is different now. moved: only where a part stands, with its id.
    """

    changed = Signal()
    moved = Signal(str)

    def __init__(
        self,
        keeper: Keeper,
        parts: Iterable[Part],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desks = {part.id: Desk(keeper, part, now) for part in parts}
        self._moving: tuple[str, float, float] | None = None
        self._before: list[_Before] = []
        self._is_one_move = False

    @property
    def parts(self) -> tuple[Part, ...]:
        """All parts as they are now, in the order in which they were given."""
        return tuple(self.part(part_id) for part_id in self._desks)

    @property
    def ties(self) -> tuple[SeenTie, ...]:
        """All ties among them."""
        return ties_among(desk.item for desk in self._desks.values())

    @property
    def placed(self) -> tuple[Part, ...]:
        """Those that have a place on the map: of which it is known how near they feel."""
        return tuple(part for part in self.parts if part.nearness is not None)

    @property
    def waiting(self) -> tuple[Part, ...]:
        """Those that have none yet."""
        return tuple(part for part in self.parts if part.nearness is None)

    def places(self, ground: Ground) -> dict[str, tuple[float, float]]:
        """Nearness and bearing; one whose side is not known stands where there is room."""
        places: dict[str, tuple[float, float]] = {}
        for part in self.placed:
            nearness, bearing = part.nearness or 0.0, part.bearing
            if bearing is None:
                there = {other: ground.at(*place) for other, place in places.items()}
                bearing = freest_bearing(there, ground)
            places[part.id] = nearness, bearing
        return places

    @property
    def can_put_back(self) -> bool:
        """Whether something was done that can be undone."""
        return bool(self._before)

    def part(self, part_id: str) -> Part:
        """This one, as it is now: also while it is being moved."""
        part = self._desks[part_id].item
        if self._moving is not None and self._moving[0] == part_id:
            _, nearness, bearing = self._moving
            return replace(part, nearness=nearness, bearing=bearing)
        return part

    def ties_of(self, part_id: str) -> tuple[SeenTie, ...]:
        """Those of this part, its own first."""
        return ties_of(part_id, self.ties)

    def told_ties(self, part_id: str) -> list[str]:
        """The same as sentences about this part."""
        return [
            seen_tie_words(tie, part_id, self.part(tie.other_than(part_id)))
            for tie in self.ties_of(part_id)
        ]

    def move(self, part_id: str, nearness: float, bearing: float) -> None:
        """The part is there now; it is kept with ``settle``. nearness 0 to 1, bearing in degrees.

        Until another thing is done, it is one move that can be put back.
        """
        if self._moving is not None and self._moving[0] != part_id:
            self.settle()
        is_further = self._is_one_move and self._before[-1].part_id == part_id
        if not is_further:
            self._before.append(self._now(part_id))
            self._is_one_move = True
        self._moving = part_id, nearness, bearing
        self.moved.emit(part_id)

    def settle(self) -> None:
        """Keeps what was moved."""
        if self._moving is not None:
            part_id, nearness, bearing = self._moving
            self._moving = None
            self._desks[part_id].change(nearness=nearness, bearing=bearing)

    def end_move(self) -> None:
        """What is moved next is another move, to be put back by itself."""
        self.settle()
        self._is_one_move = False

    def put_down(self, part_id: str, nearness: float, bearing: float) -> None:
        """The part is there now, and that is kept."""
        self.end_move()
        self.move(part_id, nearness, bearing)
        self.end_move()
        self.changed.emit()

    def take_off(self, part_id: str) -> None:
        """The part has no place any more: how near it feels is open."""
        with self._one_step(part_id):
            self._desks[part_id].change(nearness=None, bearing=None)

    def tie(self, kind: AskedKind, part_id: str, other_id: str) -> None:
        """Ties the one to the other."""
        with self._one_step(part_id):
            tie_up(self._desks, kind, part_id, other_id)

    def untie(self, part_id: str, tie: SeenTie) -> None:
        """Takes a tie away; ``part_id``: from where that was done."""
        with self._one_step(part_id):
            take_apart(self._desks, tie)

    def put_back(self) -> str | None:
        """Undoes what was done last; the part that it was done to."""
        self.end_move()
        if not self._before:
            return None
        before = self._before.pop()
        for part_id, (nearness, bearing) in before.places.items():
            ties = before.ties[part_id]
            self._desks[part_id].change(nearness=nearness, bearing=bearing, ties=ties)
        self.changed.emit()
        return before.part_id

    @contextmanager
    def _one_step(self, part_id: str) -> Iterator[None]:
        self.end_move()
        before, was = self._now(part_id), self.parts
        yield
        if self.parts != was:
            self._before.append(before)
            self.changed.emit()

    def _now(self, part_id: str) -> _Before:
        items = {held: desk.item for held, desk in self._desks.items()}
        places = {held: (item.nearness, item.bearing) for held, item in items.items()}
        return _Before(part_id, places, {held: item.ties for held, item in items.items()})
