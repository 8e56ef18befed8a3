# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How pages hold their content: one scrolling column, and equal columns within it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.early import ALWAYS_OFF, ALWAYS_ON, NO_FOCUS
from app.ui.theme import TYPE_SCALE, Theme

MARGIN = 72
NARROW_MARGIN = 32
WIDEST = 928
BAR = 10
"""How wide the scroll bar is, in pixels: as the style sheet says."""
LOW = 700
"""A window that is less high has less room above its pages, in pixels."""

TEXT_WIDTH = 560
"""A page of words, of places to write them and of cards that tell something: pixels at text scale
1. Its lines have no more than the sixty-six characters that are easy to read."""


class QuietBar(QScrollBar):
    """Has its room at all times, so that nothing moves aside for it; not seen without a use."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class ScrollColumn(QScrollArea):
    """One column of content, at most ``widest`` pixels at text scale 1, with generous margins.

    Attributes:
        ends_with_content: it is as high as what it holds is at its own width; else at least as
            high as that is at the narrowest, which keeps words whole while its rows are reordered.
    """

    ends_with_content = True

    def __init__(self, widest: int = WIDEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("horizontalScrollBarPolicy", ALWAYS_OFF)
        self.setProperty("verticalScrollBarPolicy", ALWAYS_ON)
        self.setVerticalScrollBar(QuietBar())
        self.setProperty("focusPolicy", NO_FOCUS)
        self.begin_column()

    def begin_column(self) -> None:
        """Begins with an empty column; what was in one before is destroyed."""
        content = QWidget()
        content.setObjectName("column")
        if self.ends_with_content:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
            content.setSizePolicy(policy)
        self.column = QVBoxLayout(content)
        self.column.setSpacing(8)
        self.setWidget(content)
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def _set_margins(self) -> None:
        # Not of the viewport: the first object that Qt made itself and hands to Python costs 20 ms.
        width, height = self.width(), self.height()
        scale = max(1.0, QApplication.font().pixelSize() / TYPE_SCALE[1])
        least = MARGIN if width >= 900 else NARROW_MARGIN
        # All pages begin at the same left edge, however wide their own column is.
        left = max(least, (width - round(WIDEST * scale)) // 2)
        right = max(least, width - left - round(self._widest * scale))
        # On a high screen the page does not hang from its upper edge.
        top = 32 if height < LOW else 56 + max(0, height - 900) // 48 * 8
        # The bar stands in the margin.
        self.column.setContentsMargins(left, top, right - BAR, 40)


def text_wide(theme: Theme, widget: QWidget) -> QHBoxLayout:
    """``widget`` in a wide page, no wider than words are easy to read."""
    widget.setMaximumWidth(theme.px(TEXT_WIDTH))
    row = QHBoxLayout()
    row.addWidget(widget, 1)
    row.addStretch(0)
    return row


class EqualColumns(QWidget):
    """Widgets in as many equal columns as fit, none narrower than ``narrowest`` pixels."""

    def __init__(
        self,
        widgets: Sequence[QWidget],
        narrowest: int,
        most: int,
        *,
        gaps: tuple[int, int] = (12, 12),
        parent: QWidget | None = None,
    ) -> None:
        """``gaps``: between columns, and between rows, in pixels."""
        super().__init__(parent)
        self._widgets = tuple(widgets)
        self._narrowest = narrowest
        self._most = most
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gaps[0])
        self._grid.setVerticalSpacing(gaps[1])
        self._place(most)

    def resizeEvent(self, event: QResizeEvent) -> None:
        gap = self._grid.horizontalSpacing()
        fitting = (self.width() + gap) // (self._narrowest + gap)
        # Halving keeps the rows full: eight stand as 4, 2 or 1 in a row.
        columns = self._most
        while columns > max(1, fitting):
            columns //= 2
        self._place(max(1, columns))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        # Narrow enough that the window can shrink and the columns can follow.
        height = self._grid.totalHeightForWidth(max(self.width(), self._narrowest))
        return QSize(min(self._narrowest, 160), max(0, height))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, at // columns, at % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()
