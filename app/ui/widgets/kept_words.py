# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Places to write that look like what is written: a note that grows, and a single line.

Both keep what is in them within half a second of a keystroke, and when they are left or hidden.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.note import KeptNote
from app.ui.widgets.soon import Soon

_AROUND = 16
"""What the style sheet puts above and below the words, together, in pixels."""


class KeptWords(KeptNote):
    """As high as its words, and quiet until the keyboard is in it. The cursor stays in sight.

    ``left``: the keyboard went elsewhere, and all is kept.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        keep: Callable[[str], None],
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, name, keep, parent)
        self.setProperty("role", "words")
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
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + _AROUND + 4
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self._stay_in_sight()

    def _stay_in_sight(self) -> None:
        if self.hasFocus():
            bring_into_sight(self, self.cursorRect())


class KeptLine(QLineEdit):
    """One line. Enter keeps it, too."""

    def __init__(
        self,
        name: str,
        keep: Callable[[str], None],
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setMaxLength(200)
        self.setCursorPosition(0)
        self._soon = Soon(self, lambda: keep(self.text()))
        self.textEdited.connect(self._soon.begin)
        self.editingFinished.connect(self.save_now)

    def save_now(self) -> None:
        """Keeps what is not kept yet."""
        self._soon.now()
