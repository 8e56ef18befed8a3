# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How pages hold their content: one scrolling column, equal columns, and rows that wrap."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

MARGIN = 72
NARROW_MARGIN = 32
WIDEST = 928


class ScrollColumn(QScrollArea):
    """One column of content, at most ``widest`` pixels, with generous margins."""

    def __init__(self, widest: int = WIDEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("column")
        self.column = QVBoxLayout(content)
        self.column.setSpacing(8)
        self.setWidget(content)
        self._set_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def _set_margins(self) -> None:
        width = self.viewport().width()
        least = MARGIN if width >= 900 else NARROW_MARGIN
        # All pages begin at the same left edge, however wide their own column is.
        left = max(least, (width - WIDEST) // 2)
        right = max(least, width - left - self._widest)
        top = 56 if self.viewport().height() >= 700 else 32
        self.column.setContentsMargins(left, top, right, 40)


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


class WrappingRow(QLayout):
    """Items side by side, going on in the next row where one is full."""

    def __init__(self, parent: QWidget | None = None, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._centred = centred
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(8)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.y()
        for row in self._rows(rect.width()):
            taken = sum(i.sizeHint().width() for i in row) + self.spacing() * (len(row) - 1)
            left = rect.x() + ((rect.width() - taken) // 2 if self._centred else 0)
            height = max(item.sizeHint().height() for item in row)
            for item in row:
                if move:
                    item.setGeometry(
                        QRect(QPoint(left, top), QSize(item.sizeHint().width(), height))
                    )
                left += item.sizeHint().width() + self.spacing()
            top += height + self.spacing()
        return max(0, top - rect.y() - self.spacing())

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            needed = item.sizeHint().width()
            if rows and taken + self.spacing() + needed <= width:
                rows[-1].append(item)
                taken += self.spacing() + needed
            else:
                rows.append([item])
                taken = needed
        return rows
