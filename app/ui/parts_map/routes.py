# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The ways of the ties: gentle curves around names and parts, each with its words on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from math import hypot
from typing import Final

from app.reflections.ties import SeenTie
from app.ui.parts_map.ground import Box, Disc, Ground, Point
from app.ui.parts_map.names import Size

_EVEN: Final = (
    0.16, 0.28, -0.16, 0.08, -0.08, 0.42, -0.28, 0.58, -0.42, 0.8, -0.6, 1.05, -0.85, 1.3,
)  # fmt: skip
_UNEVEN: Final = (0.3, -0.3, 0.55, -0.55, 0.85, -0.85)
_BENDS: Final = (*((bulge, 0.0) for bulge in _EVEN), *product(_UNEVEN, (0.3, -0.3)))
"""How far a curve is bent, as a share of its length: outward first, as seen from the middle; and
how much nearer to its end, by another share."""

_EVERY: Final = 8.0
_GAP: Final = 6.0
_ALONG: Final = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74)
_LINE_SHOWN: Final = 14.0
"""So much of a tie is seen at least on both sides of its words."""


@dataclass(frozen=True, slots=True)
class Route:
    """points: the line, from the edge of one part to that of the other. words: where they stand.

    hull: all of the line is in it.
    """

    tie: SeenTie
    points: tuple[Point, ...]
    words: Box | None
    hull: Box

    def runs_through(self, box: Box) -> bool:
        """Whether the line goes through the box."""
        return box.meets(self.hull) and runs_through(box, self.points)


@dataclass(frozen=True, slots=True)
class Obstacles:
    """What a tie goes around: names, the spots of other parts (and the light), words of ties."""

    names: Sequence[Box]
    spots: Sequence[Disc]
    words: Sequence[Box]
    routes: Sequence[Route]


def find_route(
    tie: SeenTie, start: Point, end: Point, ground: Ground, size: Size, around: Obstacles
) -> Route:
    """The best way from one part to the other; ``size``: of its words."""
    found: list[tuple[float, Route]] = []  # each better than the one before
    for number, (bulge, lean) in enumerate(_BENDS):
        bent = _outward(start, end, ground) * bulge
        points = curve(start, end, (bent, lean), ground.spot)
        cost = number + _cost(points, ground, around)
        if found and cost >= found[-1][0]:
            continue
        words = place_words(points, size, ground, around, (start, end))
        cost += 25 if words is None else 1.5 * words[0]
        if not found or cost < found[-1][0]:
            route = Route(tie, points, words[1] if words else None, _hull(points, ground))
            found.append((cost, route))
        if cost <= number:  # none of the others can be better
            break
    return found[-1][1]


def curve(start: Point, end: Point, bend: tuple[float, float], spot: float) -> tuple[Point, ...]:
    """From edge to edge, in steps of some pixels; ``bend``: how far it is bent, and where."""
    (x1, y1), (x2, y2) = start, end
    bulge, lean = bend
    across, down = x2 - x1, y2 - y1
    bend_x = (x1 + x2) / 2 - down * bulge + across * lean
    bend_y = (y1 + y2) / 2 + across * bulge + down * lean
    steps = max(12, round(hypot(across, down) * (1 + abs(bulge)) / _EVERY))
    points = []
    for step in range(steps + 1):
        t = step / steps
        one, two, three = (1 - t) ** 2, 2 * t * (1 - t), t * t
        point = Point(one * x1 + two * bend_x + three * x2, one * y1 + two * bend_y + three * y2)
        if min(_apart(point, start), _apart(point, end)) >= spot + _GAP:
            points.append(point)
    return tuple(points)


def place_words(
    points: Sequence[Point],
    size: Size,
    ground: Ground,
    around: Obstacles,
    ends: tuple[Point, Point],
) -> tuple[int, Box] | None:
    """Where the words of a tie stand: on it, near its middle; beside it where it is short.

    With it, how many places would have been better.
    """
    own = [Disc(end, ground.spot + 6) for end in ends]
    for rank, box in _boxes(points, size):
        near = box.grown(3)
        if (
            ground.area.holds(box)
            and not _meets_any(near, around.names)
            and not any(near.meets_disc(disc) for disc in (*around.spots, *own))
            and not _meets_any(near, around.words)
            and not any(route.runs_through(near) for route in around.routes)
        ):
            return rank, box
    return None


def runs_through(box: Box, points: Iterable[Point]) -> bool:
    """Whether the line goes through the box."""
    return any(box.has(point) for point in points)


def _boxes(points: Sequence[Point], size: Size) -> Iterable[tuple[int, Box]]:
    if len(points) < 2:
        return
    width, height = size
    length = sum(_apart(one, two) for one, two in pairwise(points))
    start, end = points[0], points[-1]
    across, down = abs(end.x - start.x), abs(end.y - start.y)
    whole = max(1.0, hypot(across, down))
    covered = min(width * whole / max(1.0, across), height * whole / max(1.0, down))
    for rank, share in enumerate(_ALONG):
        if min(share, 1 - share) * length >= covered / 2 + _LINE_SHOWN:
            yield rank, Box.around(points[round(share * (len(points) - 1))], width, height)
    normal = Point(-(end.y - start.y) / whole, (end.x - start.x) / whole)
    away = abs(normal.x) * width / 2 + abs(normal.y) * height / 2 + 6
    for rank, (share, side) in enumerate(product(_ALONG, (1, -1))):
        beside = points[round(share * (len(points) - 1))]
        at = Point(beside.x + side * away * normal.x, beside.y + side * away * normal.y)
        box = Box.around(at, width, height)
        if not runs_through(box, points):
            yield len(_ALONG) + rank // 2, box


def _cost(points: Sequence[Point], ground: Ground, around: Obstacles) -> float:
    whole = _hull(points, ground)
    cost = 0.0
    for boxes, weight in ((around.names, 100.0), (around.words, 60.0)):
        near = (box.grown(3) for box in boxes if box.grown(3).meets(whole))
        cost += weight * sum(runs_through(box, points) for box in near)
    some = points[::2]  # no part is as small as two steps
    for disc in around.spots:
        if whole.meets_disc(disc) and any(disc.has(point) for point in some):
            cost += 75 if disc.middle == ground.middle else 40
    return cost + (0 if ground.area.holds(whole) else 80)


def _hull(points: Sequence[Point], ground: Ground) -> Box:
    xs = [point.x for point in points] or [ground.middle.x]
    ys = [point.y for point in points] or [ground.middle.y]
    return Box(min(xs) - 1, min(ys) - 1, max(xs) + 1, max(ys) + 1)


def _outward(start: Point, end: Point, ground: Ground) -> int:
    """The sign with which a curve bends away from the middle."""
    across, down = end.x - start.x, end.y - start.y
    x, y = (start.x + end.x) / 2 - ground.middle.x, (start.y + end.y) / 2 - ground.middle.y
    return 1 if -down * x + across * y >= 0 else -1


def _meets_any(box: Box, others: Iterable[Box]) -> bool:
    return any(box.meets(other) for other in others)


def _apart(one: Point, two: Point) -> float:
    return hypot(one[0] - two[0], one[1] - two[1])
