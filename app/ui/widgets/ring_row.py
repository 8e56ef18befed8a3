# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Words and a picture beside one another; in a narrow window the picture stands between them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class RingRow(QLayout):
    """Takes three widgets: what is said first, the picture, and what is said of it.

    Wide: the first and the third above one another, the picture at their right, which is then read
    and visited by Tab after them. Narrow: all in a column, in the order given. ``turned`` tells
    that it is the other one of these now.

    Attributes:
        is_wide: whether the picture stands at the right.
    """

    turned = Signal()
    _GAP = 24

    def __init__(self, parent: QWidget, wide_from: int, words_width: int) -> None:
        """``wide_from``: how wide it is where they stand beside one another, in pixels."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._wide_from, self._words_width = wide_from, words_width
        self.is_wide = False
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        read = self._as_read()
        return read[index] if 0 <= index < len(read) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        item = self.itemAt(index)
        if item is not None:
            self._items.remove(item)
        return item

    def exchange(self, before: QWidget, after: QWidget) -> None:
        """Puts ``after`` where ``before`` is. (QLayout.replaceWidget does nothing in ours.)"""
        at = next(at for at, item in enumerate(self._items) if item.widget() is before)
        self._items.pop(at)
        self.addWidget(after)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.y() + box.height() for box in self._boxes(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(self._wide_from, self.heightForWidth(self._wide_from))

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._items), default=0)
        return QSize(width, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        if self.is_wide != (rect.width() >= self._wide_from):
            self.is_wide = not self.is_wide
            self.turned.emit()
        for item, box in zip(self._items, self._boxes(rect.width()), strict=True):
            item.setGeometry(box.translated(rect.topLeft()))

    def _as_read(self) -> list[QLayoutItem]:
        if not self.is_wide or len(self._items) != 3:
            return self._items
        first, picture, of_it = self._items
        return [first, of_it, picture]

    def _boxes(self, width: int) -> list[QRect]:
        if len(self._items) != 3:
            return [QRect() for _ in self._items]
        first, picture, of_it = self._items
        if width < self._wide_from:
            return self._in_a_column(width)
        words, right = self._words_width, self._words_width + self._GAP
        above = QRect(0, 0, words, _height(first, words))
        below = QRect(0, above.height() + self._GAP, words, _height(of_it, words))
        beside = QRect(right, 0, width - right, _height(picture, width - right))
        return [above, beside, below]

    def _in_a_column(self, width: int) -> list[QRect]:
        boxes, top = [], 0
        for item in self._items:
            height = _height(item, width)
            boxes.append(QRect(0, top, width, height))
            top += height + self._GAP if height else 0
        return boxes


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
