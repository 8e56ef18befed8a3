# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A page that scrolls, with a row that stays in sight below it: the way on from a long list."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.columns import LOW, ScrollColumn
from app.ui.widgets.wrapping_row import WrappingRow


class FootedColumn(ScrollColumn):
    """``foot`` holds what stays below; it takes no room while nothing of it is shown."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._under = _Foot(theme, self)
        self.foot = WrappingRow()
        self.foot.setSpacing(16)
        self._around = QVBoxLayout(self._under)
        self._around.addLayout(self.foot)

    def show_foot(self, *, shown: bool) -> None:
        """Shows it, as high as it is now with its words."""
        self._under.setVisible(shown)
        self._place_foot()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def _place_foot(self) -> None:
        if self._under.isHidden():
            self.setViewportMargins(0, 0, 0, 0)
            return
        air = 8 if self.height() < LOW else 16
        self._around.setContentsMargins(0, air, 0, air)
        around = self.column.contentsMargins()
        width = self.viewport().width() - around.left() - around.right()
        height = self._around.totalHeightForWidth(width)
        self.setViewportMargins(0, 0, 0, height)
        self._under.setGeometry(around.left(), self.height() - height, width, height)


class _Foot(QWidget):
    """A quiet line above it tells that the page goes on under it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._theme.color("line-soft"))
        painter.drawLine(0, 0, self.width(), 0)
