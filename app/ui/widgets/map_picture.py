# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How the map is painted: rings, the light in the middle, ties, words."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from math import atan2, degrees

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

from app.ui.part_words import colour_of
from app.ui.parts_map.arrangement import Arrangement
from app.ui.parts_map.ground import Box
from app.ui.parts_map.routes import Route
from app.ui.theme import Theme
from app.ui.widgets.map_texts import MapTexts

_RINGS = (0.0, 1 / 3, 2 / 3)
"""The nearness at which a ring is drawn."""

_AROUND_WORDS = 4
_FADED = 0.3


def you() -> str:
    """What stands in the light."""
    return QCoreApplication.translate("PartsMap", "you")


def light_for(theme: Theme) -> float:
    """The least radius of the light, in which that word has room."""
    word = QFontMetrics(theme.font(15, "prompt")).horizontalAdvance(you())
    return max(theme.px(26), word / 2 + 10)


class MapPicture:
    """Paints an arrangement. No line runs through words: they are left out where words stand."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(
        self,
        painter: QPainter,
        shown: Arrangement,
        texts: MapTexts,
        attended: AbstractSet[str] = frozenset(),
    ) -> None:
        """``attended``: parts whose ties are seen best; the others step back a little."""
        self._paint_glow(painter, shown)
        painter.save()
        painter.setClipPath(_without_words(shown))
        self._paint_rings(painter, shown)
        concerned = [r for r in shown.routes if attended & {r.tie.holder_id, r.tie.other_id}]
        for route in shown.routes:
            painter.setOpacity(_FADED if concerned and route not in concerned else 1.0)
            self._paint_tie(painter, route)
        painter.restore()
        self._paint_light(painter, shown)
        self._paint_you(painter, shown)
        for part, place in shown.names.items():
            texts.paint_name(painter, part, place.box, place.form)
        for route in shown.routes:
            if route.words is not None:
                texts.paint_tie(painter, route.tie.kind, route.words)

    def _paint_rings(self, painter: QPainter, shown: Arrangement) -> None:
        ground = shown.ground
        painter.setPen(QPen(self._theme.color("line-soft"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for nearness in _RINGS:
            radius = ground.distance(nearness)
            painter.drawEllipse(QPointF(*ground.middle), radius, radius)

    def _paint_glow(self, painter: QPainter, shown: Arrangement) -> None:
        middle, radius = QPointF(*shown.ground.middle), shown.ground.light
        glow = QRadialGradient(middle, radius * 2.6)
        for at, opacity in ((0.0, 0.36), (0.38, 0.3), (0.55, 0.12), (0.8, 0.03), (1.0, 0.0)):
            glow.setColorAt(at, self._theme.color("ember", opacity))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(middle, radius * 2.6, radius * 2.6)

    def _paint_light(self, painter: QPainter, shown: Arrangement) -> None:
        middle, radius = QPointF(*shown.ground.middle), shown.ground.light
        painter.setPen(Qt.PenStyle.NoPen)
        core = QRadialGradient(middle, radius)
        core.setColorAt(0.0, self._theme.color("flame-core"))
        core.setColorAt(1.0, self._theme.blend("flame-core", "ember", 0.72))
        painter.setBrush(core)
        painter.drawEllipse(middle, radius, radius)

    def _paint_you(self, painter: QPainter, shown: Arrangement) -> None:
        x, y = shown.ground.middle
        radius = shown.ground.light
        painter.setFont(self._theme.font(15, "prompt"))
        painter.setPen(self._theme.color("on-flame"))
        words = you()
        box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_tie(self, painter: QPainter, route: Route) -> None:
        if len(route.points) < 2:
            return
        points = [QPointF(*point) for point in route.points]
        path = QPainterPath(points[0])
        for point in points[1:]:
            path.lineTo(point)
        light = QLinearGradient(points[0], points[-1])
        light.setColorAt(0, self._theme.color(colour_of(route.tie.holder_id)))
        light.setColorAt(1, self._theme.color(colour_of(route.tie.other_id)))
        pen = QPen(light, 1.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if route.tie.kind == "at-odds-with":
            pen.setDashPattern([0.1, 3.2])
            pen.setWidthF(2.4)
        painter.strokePath(path, pen)
        if route.tie.kind == "protects":
            pen.setDashPattern([])
            self._paint_direction(painter, points, pen)

    def _paint_direction(self, painter: QPainter, points: list[QPointF], pen: QPen) -> None:
        """A small open arrow at the end of the one that is protected."""
        end, before = points[-1], points[max(0, len(points) - 3)]
        arrow = QPainterPath(QPointF(-7, -4.5))
        arrow.lineTo(0, 0)
        arrow.lineTo(-7, 4.5)
        painter.save()
        painter.translate(end)
        painter.rotate(degrees(atan2(end.y() - before.y(), end.x() - before.x())))
        pen.setBrush(pen.brush().gradient().stops()[-1][1])
        painter.strokePath(arrow, pen)
        painter.restore()


def _without_words(shown: Arrangement) -> QPainterPath:
    """Everything but where words stand."""
    words = QPainterPath()
    words.setFillRule(Qt.FillRule.WindingFill)
    for box in shown.texts:
        words.addRoundedRect(_rect(box.grown(_AROUND_WORDS)), 6, 6)
    everything = QPainterPath()
    everything.addRect(_rect(shown.ground.area))
    return everything.subtracted(words)


def _rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
