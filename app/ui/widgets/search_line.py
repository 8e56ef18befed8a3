# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A line to look for words in, with our own drawings: a glass before it, a cross to clear it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button

_ICON: Final = 20
_EDGE: Final = 14
_GAP: Final = 8
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchLine(QLineEdit):
    """``went_down``: from the line to what was found. Esc clears it, and then is the page's.

    Attributes:
        clearing: the cross, in sight where there is something to clear.
    """

    went_down = Signal()

    def __init__(self, theme: Theme, hint: str, name: str, parent: QWidget | None = None) -> None:
        """``hint``: what stands in the empty line. ``name``: what a screen reader calls it."""
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        side = theme.px(_ICON) + _GAP
        self.setTextMargins(side, 0, side, 0)
        self.clearing = Button(theme, "", "clear", "clear", self)
        self.clearing.setAccessibleName(self.tr("Clear what is looked for"))
        self.clearing.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc does the same
        self.clearing.setCursor(Qt.CursorShape.ArrowCursor)
        self.clearing.hide()
        self.clearing.clicked.connect(self._clear)
        self.textChanged.connect(lambda words: self.clearing.setVisible(bool(words)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _DOWN:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = self._theme.px(_ICON)
        glass = self._theme.pixmap("look-for", "ink-faint", _ICON)
        QPainter(self).drawPixmap(_EDGE, (self.height() - size) // 2, glass)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self._theme.px(_ICON) + 2 * _GAP
        left = self.width() - side - _GAP // 2
        self.clearing.setGeometry(left, (self.height() - side) // 2, side, side)

    def _clear(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
