# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A body, front and back, in a soft line: large to mark places on, small to show where a part is.

It is nobody's in particular, and has no gender and no face. ``paint_body`` draws it at any height
from 40 pixels on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QLinearGradient,
    QPainter,
    QPen,
    QRadialGradient,
)

from app.ui.theme import Theme
from app.ui.widgets.body_line import (
    CROWN,
    HEIGHT,
    MIDDLE,
    WIDTH,
    View,
    fine_lines,
    outline,
)

_SMALL: Final = 120.0
"""Below this height, in pixels, the fine lines within the outline are left out."""

_FALL: Final = ((0.0, 1.0), (0.35, 0.78), (0.65, 0.32), (1.0, 0.0))
_FALL_SMALL: Final = ((0.0, 1.0), (0.5, 0.9), (0.8, 0.35), (1.0, 0.0))
"""How a glow fades: (share of its radius, share of its light)."""


class Spot(NamedTuple):
    """Where a place glows: around (``x``, ``y``), so far to each side, in the drawing's measure."""

    x: float
    y: float
    across: float
    down: float


def _both(from_middle: float, y: float, across: float, down: float) -> tuple[Spot, Spot]:
    return (
        Spot(MIDDLE - from_middle, CROWN + y, across, down),
        Spot(MIDDLE + from_middle, CROWN + y, across, down),
    )


def _one(y: float, across: float, down: float, beside: float = 0) -> tuple[Spot]:
    return (Spot(MIDDLE + beside, CROWN + y, across, down),)


_ON_BOTH_SIDES: Final[dict[str, tuple[Spot, ...]]] = {
    "shoulders": _both(23, 60, 13, 11),
    "arms": _both(33, 92, 10, 26),
    "hands": _both(41.5, 139, 10, 14),
    "hips": _both(15.5, 125, 11, 13),
    "legs": _both(12, 172, 11, 36),
    "feet": _both(12, 235, 12, 10),
}
SPOTS: Final[dict[View, dict[str, tuple[Spot, ...]]]] = {
    "front": {
        "head": _one(14, 14, 11),
        "face": _one(29, 12, 12),
        "throat": _one(47, 9, 8),
        "chest": _one(72, 21, 14),
        "heart": _one(77, 10, 10, beside=7),
        "stomach": _one(96, 16, 11),
        "belly": _one(113, 16, 12),
        **_ON_BOTH_SIDES,
    },
    "back": {
        "head": _one(22, 15, 18),
        "back": _one(84, 21, 30),
        **_ON_BOTH_SIDES,
    },
}
"""The places that can be seen from each side; two spots where the body has two."""

_BEHIND: Final = Spot(MIDDLE, CROWN + 84, 42, 42)
"""What is seen of the back from the front: a light past the trunk."""


def view_for(places: Iterable[str]) -> View:
    """The side from which one figure alone shows these places best."""
    there = set(places)
    only_in_front = SPOTS["front"].keys() - SPOTS["back"].keys()
    return "back" if "back" in there and not there & only_in_front else "front"


def width_for(height: float) -> float:
    """How wide the figure is at this height, in the same measure."""
    return height * WIDTH / HEIGHT


def paint_body(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    places: Iterable[str] | Mapping[str, float] = (),
    *,
    view: View = "front",
    colour: str = "ember",
) -> None:
    """Draws the figure into the middle of ``box``, as large as it fits.

    ``places``: those that glow, or {place: 0..1} for how strongly; "all over" and "around me" too.
    ``colour``: the purpose of the colour they glow in.
    """
    glows = dict(places) if isinstance(places, Mapping) else dict.fromkeys(places, 1.0)
    scale = min(box.width() / WIDTH, box.height() / HEIGHT)
    is_small = HEIGHT * scale < _SMALL
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.center() - QPointF(WIDTH, HEIGHT) * scale / 2)
    painter.scale(scale, scale)
    light = theme.color(colour)
    _paint_behind(painter, light, glows, view)
    _paint_ground(painter, theme)
    light.setAlphaF(0.45 * glows.get("all over", 0))
    painter.fillPath(outline(), light)
    most = 1.0 if is_small else _most_light(theme)
    for place, strength in glows.items():
        for spot in SPOTS[view].get(place, ()):
            _paint_glow(painter, light, spot, most * strength, is_small=is_small)
    if not is_small:
        _paint_fine_lines(painter, theme, view)
    edge = QPen(theme.color("line"), (1.1 if is_small else 1.5) / scale)
    edge.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline(), edge)
    painter.restore()


def _paint_behind(painter: QPainter, light: QColor, glows: Mapping[str, float], view: View) -> None:
    """What is seen past the edge: all around, or from behind the trunk."""
    if "around me" in glows:
        _paint_around(painter, light, glows["around me"])
    if view == "front" and "back" in glows:
        _paint_glow(painter, light, _BEHIND, 0.7 * glows["back"])


def _most_light(theme: Theme) -> float:
    """On paper a glow is laid on thinly: full colour would look like a stain."""
    return 0.66 if theme.color("surface").lightness() > 127 else 0.95


def _paint_ground(painter: QPainter, theme: Theme) -> None:
    ground = QLinearGradient(0, 0, 0, HEIGHT)
    ground.setColorAt(0, theme.color("raised-high"))
    ground.setColorAt(1, theme.color("raised"))
    painter.fillPath(outline(), QBrush(ground))


def _paint_glow(
    painter: QPainter, light: QColor, spot: Spot, strength: float, *, is_small: bool = False
) -> None:
    """Warm in the middle and gone a little beyond the spot; in small, a clear round light."""
    glow = QRadialGradient(0, 0, 1)
    for at, share in _FALL_SMALL if is_small else _FALL:
        light.setAlphaF(share * strength)
        glow.setColorAt(at, light)
    least = 19.0 if is_small else 0.0
    painter.save()
    painter.translate(spot.x, spot.y)
    painter.scale(max(least, spot.across * 1.3), max(least, spot.down * 1.3))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()


def _paint_around(painter: QPainter, light: QColor, strength: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width in range(2, 20, 2):
        light.setAlphaF(0.08 * strength)
        pen = QPen(light, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(outline())


def _paint_fine_lines(painter: QPainter, theme: Theme, view: View) -> None:
    pen = QPen(theme.color("line", 0.55), 0.9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(fine_lines(view))
