# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One of the eight over time, in large: readings can be pointed at, or reached by the arrows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.reflections.eight import EightReading
from app.ui.early import paint_rounded
from app.ui.eight_words import how_much, quality_name, short_day, value_in_words
from app.ui.theme import RADIUS, Theme
from app.ui.widgets.trail import (
    MOST,
    Spot,
    paint_spot,
    paint_strokes,
    radius_for,
    trail,
)

_SPOKEN = 12
"""So many readings, the latest, are told at once by a screen reader; the list has all of them."""


class QualityPicture(QWidget):
    """``chosen`` carries the reading that is pointed at.

    Attributes:
        pointed: the reading that is pointed at, or None.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        word: str,
        readings: Sequence[EightReading],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._word, self._today = theme, word, today
        self._readings = tuple(readings)
        self.pointed: EightReading | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        name = self.tr("{quality} over time").format(quality=quality_name(word))
        self.setAccessibleName(name[:1].upper() + name[1:])
        self._describe()
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._theme.px(260))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(260))

    def point_at(self, reading: EightReading | None) -> None:
        """Marks this reading, and tells of it."""
        if reading == self.pointed:
            return
        self.pointed = reading
        self._describe()
        self.update()
        if reading is not None:
            self.chosen.emit(reading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = [spot.reading for spot in self._spots() if spot is not None]
        at = there.index(self.pointed) if self.pointed in there else len(there)
        to = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(there) - 1,
        }.get(Qt.Key(event.key()))
        if to is None or not there:
            event.ignore()
            return
        self.point_at(there[min(max(to, 0), len(there) - 1)])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        near = self._nearest(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if near else Qt.CursorShape.ArrowCursor)
        if near is not None:
            self.point_at(near.reading)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_rounded(painter, QRectF(self.rect()), RADIUS, theme.brush("raised"))
        self._paint_scale(painter)
        spots = self._spots()
        paint_strokes(painter, theme, spots)
        radius = radius_for(spots, theme.px(5))
        for spot in spots:
            if spot is not None:
                paint_spot(painter, theme, spot, radius, "raised")
                if spot.reading == self.pointed:
                    self._paint_ring(painter, spot.at, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _paint_ring(self, painter: QPainter, at: QPointF, radius: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("ink"), 1.5))
        painter.drawEllipse(at, radius + self._theme.px(4), radius + self._theme.px(4))

    def _paint_scale(self, painter: QPainter) -> None:
        """Quiet lines from not at all to very much, and the first and the last day below."""
        theme, box = self._theme, self._box()
        painter.setFont(theme.font(13))
        metrics = QFontMetrics(painter.font())
        painter.setPen(QPen(theme.color("line-soft"), 1))
        for value in range(MOST + 1):
            y = box.bottom() - box.height() * value / MOST
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
        painter.setPen(theme.color("ink-faint"))
        left = theme.px(20)
        painter.drawText(QPointF(left, box.top() - theme.px(16)), how_much(MOST))
        below = box.bottom() + theme.px(14) + metrics.ascent()
        painter.drawText(QPointF(left, below), how_much(0))
        if self._readings:
            first, last = (short_day(self._readings[at].at.date()) for at in (0, -1))
            days = first if first == last else f"{first} – {last}"
            x = self.width() - theme.px(20) - metrics.horizontalAdvance(days)
            painter.drawText(QPointF(x, below), days)

    def _box(self) -> QRectF:
        """Where the scale is, without the words around it."""
        theme = self._theme
        return QRectF(self.rect()).adjusted(
            theme.px(28), theme.px(48), -theme.px(28), -theme.px(48)
        )

    def _spots(self) -> tuple[Spot | None, ...]:
        return trail(self._readings, self._word, self._box(), self._theme.px(12))

    def _nearest(self, at: QPointF) -> Spot | None:
        there = [spot for spot in self._spots() if spot is not None]
        near = min(there, key=lambda spot: _distance(spot.at, at), default=None)
        if near is None or _distance(near.at, at) > self._theme.px(18):
            return None
        return near

    def _describe(self) -> None:
        if self.pointed is not None:
            words = value_in_words(self.pointed, self._word, self._today)
        else:
            given = [r for r in self._readings if r.value_of(self._word) is not None]
            told = (value_in_words(r, self._word, self._today) for r in given[-_SPOKEN:])
            words = "; ".join(told)
        self.setAccessibleDescription(words)


def _distance(one: QPointF, other: QPointF) -> float:
    return (one - other).manhattanLength()
