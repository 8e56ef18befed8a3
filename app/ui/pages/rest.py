# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The window at rest: nothing of it can be read until somebody comes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.pages.cover import CoverPage
from app.ui.pages.help import HelpPage
from app.ui.theme import Theme
from app.ui.widgets.labels import Label


class RestPage(CoverPage):
    """``left``: somebody came back."""

    left = Signal()

    def __init__(
        self, theme: Theme, make_help: Callable[[], HelpPage], parent: QWidget | None = None
    ) -> None:
        self.rest = _Rest()
        super().__init__(theme, self.rest, make_help, parent)
        self.setAccessibleName(self.tr("Resting"))
        self.rest.left.connect(self.left)


class _Rest(QWidget):
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = Label(self.tr("Resting"), "title")
        hint = Label(self.tr("Press Enter or click to come back."), "lead")
        self.setAccessibleName(f"{words.text()}. {hint.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(8)
        column.addStretch(2)
        for label in (words, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.left.emit()
        else:
            event.ignore()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.left.emit()
