# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A line to look for words in, with our own drawings: a glass before it, a cross to clear it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme

_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SearchLine(QLineEdit):
    """``went_down``: from the line to what was found. Esc clears it, and then is the page's."""

    went_down = Signal()

    def __init__(self, theme: Theme, hint: str, name: str, parent: QWidget | None = None) -> None:
        """``hint``: what stands in the empty line. ``name``: what a screen reader calls it."""
        super().__init__(parent)
        self._theme = theme
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.clearing = QAction(self.tr("Clear"), self)
        self.clearing.setVisible(False)
        self.clearing.triggered.connect(self._clear)
        self.addAction(self.clearing, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda words: self.clearing.setVisible(bool(words)))
        self._tint()
        theme.changed.connect(self._tint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in _DOWN:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def _clear(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tint(self) -> None:
        self._glass.setIcon(self._theme.icon("look-for", "ink-faint"))
        self.clearing.setIcon(self._theme.icon("clear", "ink-soft"))
