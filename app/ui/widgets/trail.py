# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The way of one quality through time, as points and strokes to paint. No target, no sum, no trend.

Where it was left out, and over a long time without a reading, there is a gap.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby, pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from app.reflections.eight import EightReading
from app.ui.theme import Theme

MOST: Final = 4
LONG: Final = timedelta(weeks=6)
"""Readings that are farther apart than this are not joined."""

_LEAST_SPAN: Final = timedelta(weeks=2)
"""A few readings of one evening stand close together, and don't fill the whole picture."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A reading, and where it is painted."""

    reading: EightReading
    at: QPointF


@dataclass(frozen=True, slots=True)
class Stroke:
    """From one spot to the next; ``within`` one session, or between two moments."""

    start: Spot
    end: Spot
    within: bool


def trail(
    readings: Sequence[EightReading], word: str, box: QRectF, apart: float
) -> tuple[Spot | None, ...]:
    """A place in the box for each reading, in their order; None where the word was left out.

    The time goes from left to right for all words alike. Before and after of one session are at
    least ``apart`` pixels from each other, so that both can be seen.
    """
    lefts = _lefts(readings, box, apart)
    return tuple(_spot(reading, word, x, box) for reading, x in zip(readings, lefts, strict=True))


def strokes(spots: Sequence[Spot | None]) -> Iterator[Stroke]:
    """What joins the spots, as far as nothing is missing in between."""
    for present, run in groupby(spots, key=lambda spot: spot is not None):
        if not present:
            continue
        for start, end in pairwise(spot for spot in run if spot is not None):
            within = start.reading.source == end.reading.source
            if within or end.reading.at - start.reading.at <= LONG:
                yield Stroke(start, end, within)


def paint_strokes(painter: QPainter, theme: Theme, spots: Sequence[Spot | None]) -> None:
    """Soft lines between moments, and a short stroke within a session."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes(spots):
        pen = QPen(theme.color("ember-low", 1.0 if stroke.within else 0.55), 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(_bend(stroke.start.at, stroke.end.at))


def paint_spot(painter: QPainter, theme: Theme, spot: Spot, radius: float, ground: str) -> None:
    """A ring before a session, a light after it, a dot of its own outside of any."""
    paint_mark(painter, theme, spot.reading.which, spot.at, radius, ground)


def paint_mark(
    painter: QPainter, theme: Theme, which: str, at: QPointF, radius: float, ground: str
) -> None:
    """The mark for one side; ``ground`` is the purpose of the colour behind it."""
    if which == "before":
        painter.setPen(QPen(theme.color("line"), 1.5))
        painter.setBrush(theme.color(ground))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ember" if which == "after" else "sage"))
    painter.drawEllipse(at, radius, radius)


def radius_for(spots: Sequence[Spot | None], widest: float) -> float:
    """How large the marks are, so that many of them still leave the lines to be seen."""
    xs = [spot.at.x() for spot in spots if spot is not None]
    room = (xs[-1] - xs[0]) / (len(xs) - 1) if len(xs) > 1 else widest
    return max(widest * 0.45, min(widest, room))


def _lefts(readings: Sequence[EightReading], box: QRectF, apart: float) -> list[float]:
    if not readings:
        return []
    lefts = [_left(reading.at, readings, box) for reading in readings]
    for at, (one, other) in enumerate(pairwise(readings)):
        missing = apart - (lefts[at + 1] - lefts[at])
        if one.source == other.source and missing > 0:
            lefts[at] -= missing / 2
            lefts[at + 1] += missing / 2
    return [min(max(x, box.left()), box.right()) for x in lefts]


def _left(at: datetime, readings: Sequence[EightReading], box: QRectF) -> float:
    first, last = readings[0].at, readings[-1].at
    span = max(last - first, _LEAST_SPAN)
    middle = first + (last - first) / 2
    return box.left() + box.width() * (0.5 + (at - middle) / span)


def _spot(reading: EightReading, word: str, x: float, box: QRectF) -> Spot | None:
    value = reading.value_of(word)
    if value is None:
        return None
    return Spot(reading, QPointF(x, box.bottom() - box.height() * value / MOST))


def _bend(start: QPointF, end: QPointF) -> QPainterPath:
    """A soft line, level at both ends: it never goes beyond what was given."""
    middle = (start.x() + end.x()) / 2
    path = QPainterPath(start)
    path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
    return path
