# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Places to write that look like what is written: a note that grows, and a single line.

Both keep what is in them within half a second of a keystroke, and when they are left or hidden.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.note import KeptNote

_SAVE_WITHIN = 500
_AROUND = 16
"""What the style sheet puts above and below the words, together, in pixels."""


class KeptWords(KeptNote):
    """As high as its words, and quiet until the keyboard is in it.

    Signals:
        wrote_at: a line was begun or left; carries where the cursor is, in its own coordinates.
        left: the keyboard went elsewhere, and all is kept.
    """

    wrote_at = Signal(QRect)
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
        self.cursorPositionChanged.connect(lambda: self.wrote_at.emit(self.cursorRect()))
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save_now()
        self.left.emit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + _AROUND + 4
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self.wrote_at.emit(self.cursorRect())


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
        self._keep = keep
        self.setAccessibleName(name)
        self.setMaxLength(200)
        self.setCursorPosition(0)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_SAVE_WITHIN)
        self._due.timeout.connect(lambda: self._keep(self.text()))
        self.textEdited.connect(self._begin_to_save)
        self.editingFinished.connect(self.save_now)

    def save_now(self) -> None:
        """Keeps what is not kept yet."""
        if self._due.isActive():
            self._due.stop()
            self._keep(self.text())

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_now()
        super().hideEvent(event)

    def _begin_to_save(self) -> None:
        # Not put off by the next keystroke: somebody who writes without a break is saved, too.
        if not self._due.isActive():
            self._due.start()
