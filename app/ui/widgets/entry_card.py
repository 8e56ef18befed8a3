# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One entry of a list, which opens when it is pressed: a title, and some words below it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui.early import RIGHT_MIDDLE, WRAPPED
from app.ui.theme import Theme
from app.ui.widgets.painted_button import PaintedButton


class EntryCard(PaintedButton):
    """``beside`` stands at the right of the title; ``below`` wraps under it, whole."""

    before = 24
    after = 24
    vertical = 20
    is_strong = True

    def __init__(
        self,
        theme: Theme,
        title: str,
        beside: str,
        below: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title, parent)
        self._beside = beside
        self._below = below
        self.setAccessibleDescription(". ".join(part for part in (beside, below) if part))

    def heightForWidth(self, width: int) -> int:
        title = self._height(self.text(), self._title_width(width), strong=True)
        below = self._height(self._below, self._inner(width)) + 6 if self._below else 0
        return title + below + 2 * self.vertical

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.heightForWidth(max(self.width(), self.theme.px(160))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()  # its least height was told for the width before

    def text_rect(self, whole: QRect) -> QRect:
        width = self._title_width(whole.width())
        height = self._height(self.text(), width, strong=True)
        return QRect(self.before, self.vertical, width, height)

    def paint_beside(self, painter: QPainter) -> None:
        theme = self.theme
        title = self.text_rect(self.rect())
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink-faint"))
        first = QFontMetrics(theme.font(15, strong=True)).height()
        right = QRect(title.right(), self.vertical, self._beside_width(), first)
        painter.drawText(right, RIGHT_MIDDLE, self._beside)
        if self._below:
            painter.setFont(theme.font(15))
            painter.setPen(theme.color("ink-soft"))
            width = self._inner(self.width())
            box = QRect(title.left(), title.bottom() + 6, width, self._height(self._below, width))
            painter.drawText(box, WRAPPED, self._below)

    def _inner(self, width: int) -> int:
        return width - self.before - self.after

    def _beside_width(self) -> int:
        return QFontMetrics(self.theme.font(13)).horizontalAdvance(self._beside) + 16

    def _title_width(self, width: int) -> int:
        return max(60, self._inner(width) - self._beside_width())

    def _height(self, words: str, width: int, *, strong: bool = False) -> int:
        metrics = QFontMetrics(self.theme.font(15, strong=strong))
        return metrics.boundingRect(QRect(0, 0, width, 100_000), WRAPPED, words).height()
