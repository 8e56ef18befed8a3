# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Quiet tiles: a soft dot and a few words, to be chosen or passed by."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.early import WRAPPED, paint_disc
from app.ui.theme import Theme
from app.ui.widgets.painted_button import PaintedButton


class Tile(PaintedButton):
    """``purpose`` names the colour of the dot."""

    before = 36
    after = 16

    def __init__(
        self, theme: Theme, text: str, purpose: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, parent)
        self._purpose = purpose

    def paint_beside(self, painter: QPainter) -> None:
        centre = QPointF(self.theme.px(21), self.height() / 2)
        paint_disc(painter, centre, self.theme.px(5), self.theme.brush(self._purpose))


class TileWithMore(Tile):
    """A tile with a second, quieter line: ``below``."""

    vertical = 16

    def __init__(
        self, theme: Theme, text: str, below: str, purpose: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, purpose, parent)
        self._below = below
        self.setAccessibleDescription(below)

    def heightForWidth(self, width: int) -> int:
        title, below = self._rects(QRect(0, 0, width, 0))
        return title.height() + below.height() + 2 * self.vertical

    def text_rect(self, whole: QRect) -> QRect:
        return self._rects(whole)[0]

    def paint_beside(self, painter: QPainter) -> None:
        super().paint_beside(painter)
        painter.setFont(self.theme.font(13))
        # As faint as "ink-faint", in the pen it came with: to set one would cost the start 30 ms.
        painter.setOpacity(0.7)
        painter.drawText(self._rects(self.rect())[1], WRAPPED, self._below)

    def _rects(self, whole: QRect) -> tuple[QRect, QRect]:
        """Where the two go, together in the middle of the height."""
        line = super().text_rect(whole)
        heights = [self._height(size, line.width()) for size in (15, 13)]
        top = line.top() + max(0, (line.height() - sum(heights)) // 2)
        return (
            QRect(line.left(), top, line.width(), heights[0]),
            QRect(line.left(), top + heights[0], line.width(), heights[1]),
        )

    def _height(self, size: int, width: int) -> int:
        words = self.text() if size == self.type_size else self._below
        box = QRect(0, 0, max(40, width), 10_000)
        return QFontMetrics(self.theme.font(size)).boundingRect(box, WRAPPED, words).height()
