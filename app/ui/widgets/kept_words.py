# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Places to write that look like what is written: a note that grows, and a name.

Both keep what is in them within half a second of a keystroke, and when they are left or hidden.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.note import KeptNote

_AROUND = 16
"""What the style sheet puts above and below the words, together, in pixels."""

_MOST_LINES = 60
"""What is longer scrolls in its own place."""

INSET = 10
"""How far words begin from the left edge of the place to write them, in pixels."""


def indented(box: QBoxLayout) -> QVBoxLayout:
    """A column in ``box`` that begins where the words of its places to write do."""
    column = QVBoxLayout()
    column.setContentsMargins(INSET, 0, 0, 0)
    box.addLayout(column)
    return column


class KeptWords(KeptNote):
    """As high as its words, up to sixty lines; quiet until the keyboard is in it.

    The cursor stays in sight.

    ``left``: the keyboard went elsewhere, and all is kept.
    """

    left = Signal()
    role = "words"
    _is_fitting = False

    def __init__(
        self,
        theme: Theme,
        name: str,
        keep: Callable[[str], None],
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, keep, parent)
        self.setProperty("role", self.role)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._stay_in_sight)
        self._fit()

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written in it."""
        return not self.toPlainText().strip()

    def height_of(self, lines: int) -> int:
        """How high it is with this many lines, in pixels."""
        self.ensurePolished()
        return lines * self.fontMetrics().lineSpacing() + _AROUND + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._stay_in_sight()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save_now()
        self.left.emit()

    def _fit(self) -> None:
        # Another height has more of the words laid out, which tells of another height at once:
        # one after the other, not one within the other, however many there are.
        if self._is_fitting:
            return
        self._is_fitting, is_grown = True, False
        while (height := self._wanted()) != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            is_grown = True
        self._is_fitting = False
        if is_grown:
            self._stay_in_sight()

    def _wanted(self) -> int:
        lines = max(1, round(self.document().size().height()))
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if lines > _MOST_LINES else policy.ScrollBarAlwaysOff
        if bar is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)
        return self.height_of(min(lines, _MOST_LINES))

    def _stay_in_sight(self) -> None:
        if self.hasFocus():
            bring_into_sight(self, self.cursorRect())


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
