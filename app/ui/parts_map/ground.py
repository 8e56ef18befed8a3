# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The ground of the map: rings around the person, and where near and far lie on them.

All lengths are pixels, all angles degrees from 0 (above) clockwise.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from itertools import combinations
from math import atan2, cos, degrees, hypot, radians, sin, sqrt
from typing import Final, NamedTuple

_LEAST_SPOT: Final = 13.0
_MOST_SPOT: Final = 42.0
_AROUND: Final = 10.0
"""Room around a part for its ring."""

_BETWEEN: Final = 6.0
_FOR_A_TIE: Final = 56.0
"""Room between two parts, and between two that are tied to each other."""

_TRIES: Final = 40
_GOLDEN: Final = 137.508


class Point(NamedTuple):
    """A place on the map."""

    x: float
    y: float


class Box(NamedTuple):
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, middle: Point, width: float, height: float) -> Box:
        x, y = middle
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    def grown(self, by: float) -> Box:
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: Box) -> bool:
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )

    def has(self, point: Point) -> bool:
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom

    def meets_disc(self, disc: Disc) -> bool:
        x, y = disc.middle
        across = x - min(max(x, self.left), self.right)
        down = y - min(max(y, self.top), self.bottom)
        return hypot(across, down) < disc.radius


class Disc(NamedTuple):
    """A part, or the light."""

    middle: Point
    radius: float

    def has(self, point: Point) -> bool:
        return hypot(point[0] - self.middle.x, point[1] - self.middle.y) < self.radius


@dataclass(frozen=True, slots=True)
class Ground:
    """light: radius of the light in the middle; spot: radius of a part."""

    width: float
    height: float
    light: float
    spot: float

    @classmethod
    def fitting(cls, width: float, height: float, count: int, light: float) -> Ground:
        """For so many parts; ``light``: the least radius of the light, which holds a word."""
        half = min(width, height) / 2
        share = min(0.105, 0.29 / sqrt(max(1, count)))
        spot = min(_MOST_SPOT, max(_LEAST_SPOT, half * share))
        return cls(width, height, min(max(light, half * 0.1), half * 0.4), spot)

    @property
    def middle(self) -> Point:
        return Point(self.width / 2, self.height / 2)

    @property
    def area(self) -> Box:
        return Box(0, 0, self.width, self.height)

    @property
    def here(self) -> float:
        """How far from the middle a part is that is right here."""
        return self.light + self.spot + _AROUND

    @property
    def far(self) -> float:
        """How far from the middle one is that is far away: the outermost ring."""
        return max(self.here + 1, min(self.width, self.height) / 2 - self.spot - _AROUND)

    def distance(self, nearness: float) -> float:
        """From the middle, for a nearness of 0 (far) to 1 (here)."""
        return self.here + (1 - nearness) * (self.far - self.here)

    def at(self, nearness: float, bearing: float) -> Point:
        """Where a part stands."""
        angle, distance = radians(bearing), self.distance(nearness)
        x, y = self.middle
        return Point(x + distance * sin(angle), y - distance * cos(angle))

    def read(self, point: Point) -> tuple[float, float]:
        """Nearness and bearing of a part that is put down there; the rings are not left."""
        x, y = point[0] - self.middle.x, self.middle.y - point[1]
        nearness = 1 - (hypot(x, y) - self.here) / (self.far - self.here)
        return min(1.0, max(0.0, nearness)), degrees(atan2(x, y)) % 360


def spread(
    wanted: Mapping[str, Point], ground: Ground, tied: Collection[frozenset[str]] = ()
) -> dict[str, Point]:
    """The same places, moved as little as is needed so that no part covers another.

    ``tied``: pairs between which there is to be room for a line.
    """
    at = dict(wanted)
    for _ in range(_TRIES):
        is_still = True
        for number, (one, two) in enumerate(combinations(at, 2)):
            (x1, y1), (x2, y2) = at[one], at[two]
            apart = hypot(x2 - x1, y2 - y1)
            least = 2 * ground.spot + (_FOR_A_TIE if {one, two} in tied else _BETWEEN)
            if apart >= least - 0.01:
                continue
            is_still = False
            angle = atan2(y2 - y1, x2 - x1) if apart > 0.5 else radians(number * _GOLDEN)
            push = (least - apart) / 2
            x, y = push * cos(angle), push * sin(angle)
            at[one], at[two] = Point(x1 - x, y1 - y), Point(x2 + x, y2 + y)
        if is_still:
            break
        at = {part: ground.at(*ground.read(point)) for part, point in at.items()}
    return at


def freest_bearing(taken: Mapping[str, Point], ground: Ground) -> float:
    """The bearing at which a part half-way out has most room around it."""

    def room(angle: int) -> float:
        x, y = ground.at(0.5, angle)
        return min((hypot(x - a, y - b) for a, b in taken.values()), default=0)

    return float(max(range(0, 360, 15), key=lambda angle: (round(room(angle)), -angle)))
