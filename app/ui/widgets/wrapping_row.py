# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A row that goes on in the next one where it is full."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_BEFORE_QUIET_WORDS = 14
"""What the style sheet puts before the words of a quiet button."""

_Sized: TypeAlias = tuple[QLayoutItem, QSize]


class WrappingRow(QLayout):
    """Items side by side, going on in the next row where one is full.

    A quiet button that is the first of a row hangs out of it where there is room, so that its words
    begin where those of the page do.
    """

    def __init__(self, parent: QWidget | None = None, *, centred: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._centred = centred
        # The layouts around it ask for the same again and again.
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
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

    def invalidate(self) -> None:
        self._heights.clear()
        self._least = None
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        if self._least is None:
            self._least = QSize()
            for item in self._seen():
                self._least = self._least.expandedTo(item.minimumSize())
        return QSize(self._least)

    def taken(self, width: int) -> int:
        """How much of so much width its widest row takes, in pixels."""
        rows = self._rows(width)
        gaps = [self.spacing() * (len(row) - 1) for row in rows]
        wide = [sum(size.width() for _, size in row) for row in rows]
        return max((one + gap for one, gap in zip(wide, gaps, strict=True)), default=0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        top = rect.y()
        for row in self._rows(rect.width()):
            taken = sum(size.width() for _, size in row) + self.spacing() * (len(row) - 1)
            before = (rect.width() - taken) // 2 if self._centred else -_hang(row[0][0], rect)
            left = rect.x() + before
            height = max(size.height() for _, size in row)
            for item, size in row if move else ():
                item.setGeometry(QRect(QPoint(left, top), QSize(size.width(), height)))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(0, top - rect.y() - self.spacing())

    def _seen(self) -> list[QLayoutItem]:
        """The items without those that were hidden by hand."""
        by_hand = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
        return [
            item
            for item in self._items
            if not ((w := item.widget()) and w.isHidden() and w.testAttribute(by_hand))
        ]

    def _rows(self, width: int) -> list[list[_Sized]]:
        """The rows; each item with its size, which is asked for once."""
        rows: list[list[_Sized]] = []
        taken = 0
        for item in self._seen():
            size = _size(item, width)
            needed = size.width()
            if rows and taken + self.spacing() + needed <= width:
                rows[-1].append((item, size))
                taken += self.spacing() + needed
            else:
                rows.append([(item, size)])
                taken = needed
        return rows


def _size(item: QLayoutItem, widest: int) -> QSize:
    """As it likes to be, but no wider than the row: then it may become higher."""
    size = item.sizeHint()
    if size.width() <= widest:
        return size
    width = min(size.width(), max(widest, item.minimumSize().width()))
    if width < size.width() and item.hasHeightForWidth():
        return QSize(width, item.heightForWidth(width))
    return QSize(width, size.height())


def _hang(first: QLayoutItem, rect: QRect) -> int:
    """How far it begins before the row; nothing is to be outside of what holds the row."""
    widget = first.widget()
    is_quiet = widget is not None and widget.property("kind") == "quiet"
    return min(_BEFORE_QUIET_WORDS, max(0, rect.x())) if is_quiet else 0


def side_by_side(*widgets: QWidget) -> WrappingRow:
    """These in a row that goes on in the next one where it is full."""
    row = WrappingRow()
    for widget in widgets:
        row.addWidget(widget)
    return row
