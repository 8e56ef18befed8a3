# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the names stand: beside their parts, whole, and on nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from app.ui.parts_map.ground import Box, Disc, Ground, Point

Size: TypeAlias = tuple[float, float]
Line: TypeAlias = tuple[Point, Point]

_GAP: Final = 9.0
"""Between a part and its name."""

_MARGIN: Final = 3.0
"""Free room around each text."""


class NamePlace(NamedTuple):
    """form: which of its texts stands there, the longest first."""

    box: Box
    form: int


def place_names(
    centres: Mapping[str, Point],
    ground: Ground,
    forms: Mapping[str, Sequence[Size]],
    lines: Sequence[Line],
) -> dict[str, NamePlace]:
    """A place for the shortest text of each name, where there is one.

    ``forms``: the sizes of its texts, longest first. ``lines``: straight ways from part to part,
    which are rather left free.
    """
    placed: dict[str, NamePlace] = {}
    for part, at in centres.items():
        others = discs(centres, ground, part)
        names = [place.box.grown(_MARGIN) for place in placed.values()]
        place = best_place(at, ground, forms[part][-1:], names, others, lines)
        if place is not None:
            placed[part] = NamePlace(place.box, len(forms[part]) - 1)
    return placed


def discs(centres: Mapping[str, Point], ground: Ground, without: str = "") -> list[Disc]:
    """The light and all parts but this one, with a little room around them."""
    spots = [Disc(at, ground.spot + 4) for part, at in centres.items() if part != without]
    return [Disc(ground.middle, ground.light + 8), *spots]


def best_place(
    at: Point,
    ground: Ground,
    forms: Sequence[Size],
    taken: Sequence[Box],
    others: Sequence[Disc],
    lines: Sequence[Line] = (),
) -> NamePlace | None:
    """The best free place for the name of a part that stands there."""
    found: list[tuple[float, NamePlace]] = []
    for form, size in enumerate(forms):
        for number, box in enumerate(candidates(at, ground, size)):
            is_free = not any(box.meets(other) for other in taken)
            if is_free and not any(box.meets_disc(disc) for disc in others):
                crossed = sum(crosses(box.grown(_MARGIN), line) for line in lines)
                found.append((number + 3 * form + 10 * crossed, NamePlace(box, form)))
    return min(found, default=(0, None))[1]


def candidates(at: Point, ground: Ground, size: Size) -> Iterable[Box]:
    """Where a name of this size may stand, the best first; all of it is on the map."""
    width, height = size
    away = ground.spot + _GAP
    x, y = at
    below, above = y + away + height / 2, y - away - height / 2
    beside = away + width / 2
    slant = ground.spot * 0.72 + _GAP
    aside, lower = slant + width / 2, slant + height / 2
    for middle in (
        Point(x, below),
        Point(x, above),
        Point(x + beside, y),
        Point(x - beside, y),
        Point(x - width / 3, below),
        Point(x + width / 3, below),
        Point(x - width / 3, above),
        Point(x + width / 3, above),
        Point(x + aside, y + lower),
        Point(x - aside, y + lower),
        Point(x + aside, y - lower),
        Point(x - aside, y - lower),
    ):
        box = Box.around(middle, width, height)
        if middle.y in (below, above):
            box = _shifted(box, ground)
        if ground.area.holds(box):
            yield box


def crosses(box: Box, line: Line) -> bool:
    """Whether the straight line runs through the box."""
    (x1, y1), (x2, y2) = line
    begin, end = 0.0, 1.0
    for start, way, least, most in (
        (x1, x2 - x1, box.left, box.right),
        (y1, y2 - y1, box.top, box.bottom),
    ):
        if way == 0:
            if not least < start < most:
                return False
            continue
        one, two = sorted(((least - start) / way, (most - start) / way))
        begin, end = max(begin, one), min(end, two)
    return begin < end


def _shifted(box: Box, ground: Ground) -> Box:
    """The same, moved sideways onto the map where it hangs over its edge."""
    by = max(0.0, -box.left) - max(0.0, box.right - ground.width)
    return Box(box.left + by, box.top, box.right + by, box.bottom)
