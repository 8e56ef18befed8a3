# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One of the eight in small: its name, and its way through time. Pressed, it is shown large."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.reflections.eight import EightReading
from app.ui.eight_words import quality_name, value_in_words
from app.ui.theme import Theme
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.trail import paint_spot, paint_strokes, radius_for, trail


class QualityTile(PaintedButton):
    """A screen reader is told how it was in the latest reading."""

    vertical = 14

    def __init__(
        self,
        theme: Theme,
        word: str,
        readings: Sequence[EightReading],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, quality_name(word), parent)
        self._word = word
        self._readings = tuple(readings)
        if readings:
            self.setAccessibleDescription(value_in_words(readings[-1], word, today))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(180), self.heightForWidth(self.theme.px(180)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.heightForWidth(self.theme.px(120)))

    def heightForWidth(self, _width: int) -> int:
        return self._title() + self.theme.px(64) + 2 * self.vertical

    def text_rect(self, whole: QRect) -> QRect:
        left = self.theme.px(self.before)
        return QRect(left, self.vertical, whole.width() - left - self.after, self._title())

    def paint_beside(self, painter: QPainter) -> None:
        theme = self.theme
        box = QRectF(self.rect()).adjusted(
            theme.px(self.before),
            self.vertical + self._title() + theme.px(12),
            -theme.px(self.before),
            -self.vertical - theme.px(4),
        )
        painter.setPen(QPen(theme.color("line-soft"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topLeft(), box.topRight())
        spots = trail(self._readings, self._word, box, theme.px(6))
        paint_strokes(painter, theme, spots)
        radius = radius_for(spots, theme.px(3))
        for spot in spots:
            if spot is not None:
                paint_spot(painter, theme, spot, radius, self.ground())

    def _title(self) -> int:
        return self.theme.px(24)
