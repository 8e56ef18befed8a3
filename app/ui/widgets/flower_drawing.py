# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A flower with a petal for each quality, as long as there is much of it. No sum, no verdict."""

from __future__ import annotations

from collections.abc import Sequence
from math import atan2, cos, degrees, hypot, pi, radians, sin, tan
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen, QRadialGradient

from app.ui.theme import Theme

MOST: Final = 4
FEWEST_PETALS, MOST_PETALS = 2, 8
"""With fewer or more there is no flower."""

_BUD: Final = 0.3
"""How long a petal is at nought: a part of the longest."""


def has_flower(words: int) -> bool:
    """Whether so many words can be shown as petals."""
    return FEWEST_PETALS <= words <= MOST_PETALS


def paint_flower(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    amounts: Sequence[float | None],
    *,
    room: bool = False,
    pointed: int | None = None,
) -> None:
    """Draws the flower into the middle of ``box``, as large as it fits.

    ``amounts``: 0 to 4 for each petal, the first on top and on to the right; None where it was left
    open. ``room``: shows faintly how far they can grow. ``pointed``: one that stands out.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center())
    radius, count = _radius(box), len(amounts)
    for at in range(count if room else 0):
        share = 0.16 if at == pointed else 0.07
        painter.fillPath(_petal(count, at, radius, MOST), theme.color("ember", share))
    glow = _glow(theme, radius)
    for at, amount in enumerate(amounts):
        petal = _petal(count, at, radius, amount or 0)
        if amount is not None:
            painter.fillPath(petal, glow)
        edge = _edge(theme, radius, is_open=amount is None, stands_out=at == pointed)
        painter.strokePath(petal, edge)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("flame-core", 0.9))
    painter.drawEllipse(QPointF(0, 0), radius * 0.075, radius * 0.075)
    painter.restore()


def petal_at(box: QRectF, count: int, position: QPointF) -> int:
    """Whose petal grows in this direction from the middle, as an index."""
    away = position - box.center()
    turned = degrees(atan2(away.y(), away.x())) + 90
    return round(turned / (360 / count)) % count


def amount_at(box: QRectF, count: int, petal: int, position: QPointF) -> int:
    """How much of it is meant, 0 to 4, where its tip is drawn to this position."""
    away = position - box.center()
    angle = _angle(count, petal)
    along = (away.x() * cos(angle) + away.y() * sin(angle)) / _radius(box)
    return min(max(round((along - _BUD) / (1 - _BUD) * MOST), 0), MOST)


def tip_of(box: QRectF, count: int, petal: int, amount: float) -> QPointF:
    """Where the petal ends with so much of it."""
    angle, length = _angle(count, petal), _radius(box) * _share(amount)
    return box.center() + QPointF(cos(angle), sin(angle)) * length


def is_on(box: QRectF, position: QPointF) -> bool:
    """Whether this is within what the petals can reach."""
    away = position - box.center()
    return hypot(away.x(), away.y()) <= _radius(box) + 4


def _radius(box: QRectF) -> float:
    return min(box.width(), box.height()) / 2 - 3


def _share(amount: float) -> float:
    return _BUD + (1 - _BUD) * amount / MOST


def _angle(count: int, petal: int) -> float:
    return radians(360 / count * petal - 90)


def _petal(count: int, at: int, radius: float, amount: float) -> QPainterPath:
    """From the middle out and back, broadest towards its round tip."""
    long = radius * _share(amount)
    # A bud is a little stouter than what has grown; many petals are slimmer than few.
    half = long * min(0.52, 1.06 * tan(pi / max(count, 4))) * (1.25 - 0.25 * amount / MOST)
    angle = _angle(count, at)
    ahead, aside = QPointF(cos(angle), sin(angle)), QPointF(-sin(angle), cos(angle))
    tip = ahead * long
    path = QPainterPath(QPointF(0, 0))
    path.cubicTo(ahead * long * 0.3 + aside * half, tip + aside * half, tip)
    path.cubicTo(tip - aside * half, ahead * long * 0.3 - aside * half, QPointF(0, 0))
    return path


def _glow(theme: Theme, radius: float) -> QRadialGradient:
    """Fuller in the middle, where all begin, and lighter to the tips."""
    glow = QRadialGradient(0, 0, radius)
    glow.setColorAt(0.0, theme.color("flame-core", 0.6))
    glow.setColorAt(0.35, theme.color("ember", 0.44))
    glow.setColorAt(1.0, theme.color("ember", 0.3))
    return glow


def _edge(theme: Theme, radius: float, *, is_open: bool, stands_out: bool) -> QPen:
    """Dotted and empty where nothing was said, which is not the same as nothing being there."""
    colour = "line" if is_open else "ember"
    # Where all edges meet they would be a dark star.
    fading = QRadialGradient(0, 0, radius)
    fading.setColorAt(0.05, theme.color(colour, 0.0))
    fading.setColorAt(0.2, theme.color(colour, 0.85))
    pen = QPen(QBrush(fading), 2.2 if stands_out else 1.3)
    if is_open:
        pen.setDashPattern([1.2, 2.4])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
