# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where everything of a ring with names goes: its arcs, and the names beside or below them.

Angles are degrees clockwise from the top; all lengths are pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, radians, sin, sqrt
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF, QSizeF

Side: TypeAlias = Literal["left", "right"]
Measure: TypeAlias = Callable[[str, float], QSizeF]
"""How large a text is when it is wrapped to a width."""

_SMALLEST, _LARGEST = 84.0, 132.0
_BESIDE: Final = 14.0
"""Between the ring and a name."""
_APART: Final = 12.0
"""Between one name and the next."""
_ABOVE: Final = 8.0


@dataclass(frozen=True, slots=True)
class Place:
    """One arc and its name.

    side: on which side of the ring the name is, or would be. mark: a small ring beside a name that
    is below the ring, on which its arc is shown; empty where the name is at the arc itself.
    """

    start: float
    span: float
    name: QRectF
    side: Side
    mark: QRectF

    @property
    def middle(self) -> float:
        """The angle in the middle of the arc."""
        return self.start + self.span / 2


@dataclass(frozen=True, slots=True)
class RingPlan:
    """The whole; ``radius`` is of the outer edge, ``band`` how thick the ring is."""

    height: float
    centre: QPointF
    radius: float
    band: float
    places: tuple[Place, ...]

    @property
    def middle_radius(self) -> float:
        """To the middle of the band."""
        return self.radius - self.band / 2

    def at(self, angle: float, radius: float) -> QPointF:
        """The point in this direction, so far from the centre."""
        turn = radians(angle)
        return self.centre + QPointF(radius * sin(turn), -radius * cos(turn))


def plan_ring(width: float, names: Sequence[str], measure: Measure) -> RingPlan:
    """A ring with an arc for each name, ``width`` wide and as high as it comes out.

    The names stand beside the ring where their longest word fits there, and below it otherwise.
    """
    radius = min(_LARGEST, max(_SMALLEST, 0.235 * width))
    beside = width / 2 - radius - _BESIDE
    longest = max(measure(word, 0).width() for name in names for word in name.split() or [""])
    plan = _beside if beside >= longest else _below
    return plan(width, min(radius, width / 2), names, measure)


def _band(radius: float, count: int) -> float:
    return min(0.23 * radius, 0.5 * 2 * pi * radius / count)


def _beside(width: float, radius: float, names: Sequence[str], measure: Measure) -> RingPlan:
    around, room = radius + _BESIDE, width / 2 - radius - _BESIDE
    span = 360 / len(names)
    middles = [(at + 0.5) * span for at in range(len(names))]
    lowest = next((at for at, middle in enumerate(middles) if abs(middle - 180) < 1), -1)
    sides: list[Side] = ["right" if middle <= 180 else "left" for middle in middles]
    tops: dict[int, float] = {}
    heights = [measure(name, room).height() for name in names]
    for side in ("right", "left"):
        members = [at for at in range(len(names)) if sides[at] == side and at != lowest]
        members.sort(key=lambda at: -cos(radians(middles[at])))
        wanted = [-around * cos(radians(middles[at])) - heights[at] / 2 for at in members]
        tops.update(zip(members, _spread(wanted, [heights[at] for at in members]), strict=True))
    if lowest >= 0:
        heights[lowest] = _evened(names[lowest], width / 2, measure).height()
        tops[lowest] = max([around, *(tops[at] + heights[at] + _APART for at in tops)])
    top = min(-radius, *tops.values()) - _ABOVE
    bottom = max([radius, *(tops[at] + heights[at] for at in tops)]) + _ABOVE
    centre = QPointF(width / 2, -top)
    places = []
    for at, name in enumerate(names):
        if at == lowest:  # in the middle below its arc
            size = _evened(name, width / 2, measure)
            corner = QPointF(centre.x() - size.width() / 2, centre.y() + tops[at])
            places.append(Place(at * span, span, QRectF(corner, size), sides[at], QRectF()))
            continue
        middle = tops[at] + heights[at] / 2
        x = _clear_of(around, middle, heights[at])
        size = _evened(name, width / 2 - x, measure)
        # Fewer lines than were thought of at first leave the ring a little nearer.
        x = _clear_of(around, middle, size.height())
        left = x if sides[at] == "right" else -x - size.width()
        box = QRectF(centre.x() + left, centre.y() + middle - size.height() / 2, 0, 0)
        box.setSize(size)
        places.append(Place(at * span, span, box, sides[at], QRectF()))
    return RingPlan(bottom - top, centre, radius, _band(radius, len(names)), tuple(places))


def _evened(name: str, room: float, measure: Measure) -> QSizeF:
    """The size of a name in as few lines as fit, all of about one length."""
    size = measure(name, room)
    for part in (0.55, 0.62, 0.7, 0.78, 0.86, 0.93):
        smaller = measure(name, part * room)
        if smaller.height() <= size.height() and smaller.width() <= part * room:
            return smaller
    return size


def _clear_of(radius: float, middle: float, height: float) -> float:
    """How far from the axis a box at this height is clear of the circle."""
    nearest = max(0.0, abs(middle) - height / 2)
    return sqrt(max(0.0, radius**2 - nearest**2)) if nearest < radius else 0.0


def _spread(wanted: list[float], heights: list[float]) -> list[float]:
    """Tops as near to the wanted ones as leaves all of them apart, from the top down."""
    tops = list(wanted)
    for at in range(1, len(tops)):
        tops[at] = max(tops[at], tops[at - 1] + heights[at - 1] + _APART)
    if tops and tops[-1] > wanted[-1]:
        # They were pushed down: half of it is taken back, so that the ring stays in their middle.
        shift = (tops[-1] - wanted[-1]) / 2
        tops = [top - shift for top in tops]
        for at in range(len(tops) - 1, 0, -1):
            tops[at - 1] = min(tops[at - 1], tops[at] - heights[at - 1] - _APART)
    return tops


def _below(width: float, radius: float, names: Sequence[str], measure: Measure) -> RingPlan:
    line = measure("x", 0).height()
    before = 1.2 * line
    half = (width - 2 * _BESIDE) / 2
    columns = 2 if all(_fits(name, half - before, measure) for name in names) else 1
    room = (half if columns == 2 else width) - before
    span, sizes = 360 / len(names), [measure(name, room) for name in names]
    top = 2 * radius + _ABOVE + 2 * _APART
    places: list[Place] = []
    for at, size in enumerate(sizes):
        left = (at % columns) * (half + 2 * _BESIDE)
        name = QRectF(QPointF(left + before, top), size)
        mark = QRectF(left, top + 0.1 * line, 0.8 * line, 0.8 * line)
        places.append(Place(at * span, span, name, "right", mark))
        if at % columns == columns - 1 or at == len(sizes) - 1:
            top += max(one.height() for one in sizes[at - at % columns : at + 1]) + 1.5 * _APART
    centre = QPointF(width / 2, radius + _ABOVE)
    return RingPlan(top, centre, radius, _band(radius, len(names)), tuple(places))


def _fits(name: str, room: float, measure: Measure) -> bool:
    return measure(name, room).width() <= room
