# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Places to write: a page for thoughts, a line for a name. Both can be left empty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class _Lines(QPlainTextEdit):
    """Asks for no more height than it must have, so that nothing is laid over what is below it."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())


class WritingPage(QWidget):
    """A text area. ``drafted`` at every keystroke, ``written`` at Ctrl+Enter or by the button.

    ``draft``: what was written before.
    """

    drafted = Signal(str)
    written = Signal(str)

    def __init__(
        self, theme: Theme, question: str, draft: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.area = _Lines(draft)
        self.area.moveCursor(QTextCursor.MoveOperation.End)
        self.area.setAccessibleName(question)
        self.area.setPlaceholderText(self.tr("Write as little or as much as you like."))
        self.area.setTabChangesFocus(True)
        self.area.setMinimumHeight(theme.px(80))
        # As high as there is room for, and no higher: the way on stays in sight.
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.area.textChanged.connect(lambda: self.drafted.emit(self.area.toPlainText()))
        self.area.installEventFilter(self)
        self.setFocusProxy(self.area)
        self.done = Button(theme, self.tr("Go on"), "primary")
        self.done.clicked.connect(self._finish)
        hint = Label(
            self.tr("Kept as you type, only on this computer. Ctrl+Enter goes on."), "faint"
        )
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.done)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.area, 1)
        layout.addLayout(foot)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if entered and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._finish()
                return True
        return False

    def _finish(self) -> None:
        self.written.emit(self.area.toPlainText())


class NameLine(QWidget):
    """A single line for a short name. ``drafted`` at every keystroke, ``written`` at Enter.

    ``draft``: what was written before.
    """

    drafted = Signal(str)
    written = Signal(str)

    def __init__(
        self, theme: Theme, question: str, draft: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit(draft)
        self.line.setAccessibleName(question)
        hint = Label(self.tr("A word or two, or leave it empty."), "faint")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setAccessibleDescription(hint.text())
        self.line.setMaxLength(80)
        self.line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.line.setMaximumWidth(theme.px(420))
        self.line.textEdited.connect(self.drafted)
        self.line.returnPressed.connect(self._finish)
        self.setFocusProxy(self.line)
        self.done = Button(theme, self.tr("Go on"), "primary")
        self.done.clicked.connect(self._finish)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.line, 4)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(hint)
        layout.addWidget(self.done, 0, Qt.AlignmentFlag.AlignHCenter)

    def _finish(self) -> None:
        self.written.emit(self.line.text().strip())
