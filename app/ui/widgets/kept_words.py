# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Places to write that look like what is written: words that grow, and a name.

Both keep what is in them within half a second of a keystroke, and when they are left or hidden.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.kept_fields import GrowingNote

INSET = 10
"""How far words begin from the left edge of the place to write them, in pixels."""


def indented(box: QBoxLayout) -> QVBoxLayout:
    """A column in ``box`` that begins where the words of its places to write do."""
    column = QVBoxLayout()
    column.setContentsMargins(INSET, 0, 0, 0)
    box.addLayout(column)
    return column


class KeptWords(GrowingNote):
    """Quiet until the keyboard is in it, and as high as its words, up to sixty lines.

    ``left``: the keyboard went elsewhere, and all is kept.
    """

    left = Signal()
    role = "words"
    around = 20
    most_lines = 60

    def __init__(
        self,
        theme: Theme,
        name: str,
        keep: Callable[[str], None],
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, text, keep, lines=1, parent=parent)
        self.setProperty("role", self.role)
        self.document().setDocumentMargin(0)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._fit()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not self.toPlainText().strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save_now()
        self.left.emit()


class KeptName(KeptWords):
    """A name, in large type. It wraps where it is long, and has no second line of its own."""

    role = "called"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.save_now()
        else:
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(" ".join(source.text().split()))
