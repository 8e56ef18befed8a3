# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The line that a body is drawn in: its edge, and the little that is seen within it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from math import hypot
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainterPath

View: TypeAlias = Literal["front", "back"]

WIDTH: Final = 116.0
HEIGHT: Final = 260.0
"""The drawing's own measure, with room for a glow around the body."""

MIDDLE: Final = WIDTH / 2
CROWN: Final = 7.0
"""Where the body's own measure begins: 0 in the middle, 3 at the crown, 244 at the soles."""

_OVER = (
    (0, 3), (7.6, 4.7), (12.7, 10.6), (14.4, 19), (13.5, 28), (10.9, 34.8), (8.5, 39.3), (7.9, 44),
    (9.6, 48.8), (14.8, 52.2), (22, 54.6), (28.4, 58), (32.4, 64.5), (34.2, 74), (35.6, 85),
    (37.8, 96), (40.4, 108), (42.6, 119.5), (45.2, 126.5), (46.8, 134), (46.3, 142), (44, 147.6),
    (41, 148.6), (39, 144.6), (38.4, 138.4), (37.3, 136), (35.8, 138), (34.4, 136.6), (34.8, 130),
    (36.6, 122), (35, 112.5), (31.2, 101), (28.4, 91), (26.4, 82), (24, 73.5),
)  # fmt: skip
"""From the crown over the shoulder, down the arm and up within it to the armpit."""

_DOWN = (
    (24, 73.5), (23.4, 81), (21.6, 91), (20.7, 99), (21.6, 107.5), (23.6, 117), (24.8, 128),
    (24.2, 146), (21.4, 168), (20.6, 186), (18.6, 204), (15.8, 219),
    (16.6, 229), (19.4, 236), (19.8, 241), (16, 244), (10.6, 244), (7, 241), (6, 234),
    (6.8, 224), (6, 210), (4.5, 192), (4.2, 174), (3.2, 154), (1.8, 140), (0, 132.5),
)  # fmt: skip
"""From the armpit down the side and the leg, and up within it."""


@cache
def outline() -> QPainterPath:
    """The edge of the figure, closed, in the drawing's own measure."""
    over = [*_mirrored(_OVER[1:]), *(_placed(point) for point in _OVER)]
    path = QPainterPath(over[0])
    _curve_through(path, over)
    _curve_through(path, [_placed(point) for point in _DOWN])
    _curve_through(path, _mirrored(_DOWN))
    path.closeSubpath()
    return path


@cache
def fine_lines(view: View) -> QPainterPath:
    """What is seen within the outline: collar bones, or the spine and the shoulder blades."""
    path = QPainterPath()
    strokes: tuple[tuple[tuple[float, float], ...], ...]
    if view == "front":
        strokes = (((8.9, 37), (5.2, 40.9), (0, 42.2)), ((4.5, 57.2), (11, 55.8), (17.5, 56.8)))
    else:
        strokes = (((8.4, 67), (14, 73.5), (12, 83)), ((0, 57), (0, 84), (0, 111)))
    for stroke in strokes:
        for points in ([_placed(point) for point in stroke], _mirrored(stroke)):
            path.moveTo(points[0])
            _curve_through(path, points)
    return path


def _placed(point: tuple[float, float]) -> QPointF:
    return QPointF(MIDDLE + point[0], CROWN + point[1])


def _mirrored(points: Iterable[tuple[float, float]]) -> list[QPointF]:
    """The same on the other side, in the other direction."""
    return [_placed((-x, y)) for x, y in reversed(tuple(points))]


def _curve_through(path: QPainterPath, points: list[QPointF]) -> None:
    """A soft line from the first point, where the path is, through all of them."""
    ends = [points[0], *points, points[-1]]
    ways = [QLineF(ends[at], ends[at + 2]) for at in range(len(points))]
    for (start, here), (end, there) in pairwise(zip(points, ways, strict=True)):
        third = QLineF(start, end).length() / 3
        path.cubicTo(start + _step(here, third), end - _step(there, third), end)


def _step(way: QLineF, length: float) -> QPointF:
    """So far in this direction."""
    whole = hypot(way.dx(), way.dy()) or 1.0
    return QPointF(way.dx(), way.dy()) * (length / whole)
