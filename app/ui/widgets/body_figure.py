# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A plain standing figure on which marked places glow. A picture beside the list of places."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme

_WIDTH, _HEIGHT = 100.0, 200.0
PLACES: dict[str, tuple[tuple[float, float], ...]] = {
    "head": ((50, 10),),
    "face": ((50, 20),),
    "throat": ((50, 34),),
    "shoulders": ((33, 43), (67, 43)),
    "chest": ((50, 54),),
    "heart": ((56, 60),),
    "back": ((42, 66),),
    "stomach": ((50, 78),),
    "belly": ((50, 94),),
    "arms": ((24, 72), (76, 72)),
    "hands": ((20, 106), (80, 106)),
    "hips": ((40, 106), (60, 106)),
    "legs": ((42, 142), (58, 142)),
    "feet": ((41, 190), (59, 190)),
}
"""Where each place lies on the figure; both sides where there are two."""


class BodyFigure(QWidget):
    """Emits ``touched`` with the place nearest to where it was clicked."""

    touched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: frozenset[str] = frozenset()
        self.setAccessibleName(self.tr("Figure of a body; the places are in the list beside it"))
        self.setFixedSize(self.sizeHint())

    def mark(self, places: Iterable[str]) -> None:
        """Shows these places, and no others, with a glow."""
        self._marked = frozenset(places)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(130, 260)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position() / self._scale()
        self.touched.emit(min(PLACES, key=lambda place: _distance(place, at)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._scale(), self._scale())
        painter.setPen(QPen(self._theme.color("line"), 1.2))
        painter.setBrush(self._theme.color("raised"))
        painter.drawPath(_outline())
        painter.drawEllipse(QRectF(39, 4, 22, 25))
        painter.setPen(Qt.PenStyle.NoPen)
        for place in self._marked & PLACES.keys():
            for x, y in PLACES[place]:
                self._paint_glow(painter, QPointF(x, y))

    def _paint_glow(self, painter: QPainter, centre: QPointF) -> None:
        glow = QRadialGradient(centre, 13)
        glow.setColorAt(0.0, self._theme.color("ember", 0.95))
        glow.setColorAt(0.3, self._theme.color("ember", 0.6))
        glow.setColorAt(1.0, self._theme.color("ember", 0.0))
        painter.setBrush(glow)
        painter.drawEllipse(centre, 13, 13)

    def _scale(self) -> float:
        return min(self.width() / _WIDTH, self.height() / _HEIGHT)


def _distance(place: str, at: QPointF) -> float:
    return min((x - at.x()) ** 2 + (y - at.y()) ** 2 for x, y in PLACES[place])


def _outline() -> QPainterPath:
    """Neck to feet, drawn for the left side and mirrored."""
    left = QPainterPath(QPointF(50, 31))
    left.lineTo(45.5, 31)
    left.cubicTo(45.5, 37, 42, 38, 36, 39.500)
    left.cubicTo(28, 41, 26, 47, 25, 56)
    left.lineTo(18, 100)
    left.cubicTo(16, 108, 22, 112, 25, 103)
    left.lineTo(33, 66)
    left.cubicTo(35, 80, 36, 88, 34.500, 104)
    left.lineTo(37, 184)
    left.cubicTo(36, 190, 35, 194, 40, 194)
    left.lineTo(46, 194)
    left.lineTo(49, 116)
    left.lineTo(50, 116)
    whole = QPainterPath(left)
    mirrored = QPainterPath(QPointF(50, 31))
    for at in range(left.elementCount()):
        element = left.elementAt(at)
        point = QPointF(100 - element.x, element.y)
        if element.isLineTo():
            mirrored.lineTo(point)
        elif element.isCurveTo():
            second, end = left.elementAt(at + 1), left.elementAt(at + 2)
            mirrored.cubicTo(point, QPointF(100 - second.x, second.y), QPointF(100 - end.x, end.y))
    whole.addPath(mirrored)
    return whole.simplified()
