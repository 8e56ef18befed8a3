# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Fields that are kept while they are written: a note that grows with its words, and a line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.note import KeptNote
from app.ui.widgets.soon import Soon

_AS_IN_A_LINE: Final = 2
"""What Qt keeps free before the words of a field with one line, in pixels."""


class GrowingNote(KeptNote):
    """As high as its words need. The cursor stays in sight."""

    around = 24
    """What the style sheet and the document put above and below the words, together, in pixels."""

    most_lines = 12
    """What is longer scrolls in its own place."""

    _is_fitting = False

    def __init__(
        self,
        theme: Theme,
        name: str,
        text: str,
        keep: Callable[[str], None],
        *,
        lines: int = 2,
        parent: QWidget | None = None,
    ) -> None:
        """``lines``: it is at least as high as so many."""
        super().__init__(theme, name, keep, parent)
        self._lines = lines
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_AS_IN_A_LINE)
        self.fill(text)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._stay_in_sight)
        self._fit()

    def height_of(self, lines: int) -> int:
        """How high it is with this many lines, in pixels."""
        self.ensurePolished()
        return lines * self.fontMetrics().lineSpacing() + self.around

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
            # While it is told of its own size, Qt does not let what it shows follow a new one.
            self.setViewportMargins(self.viewportMargins())
            self._stay_in_sight()

    def _wanted(self) -> int:
        # The height of a plain document is counted in lines.
        lines = max(self._lines, round(self.document().size().height()))
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if lines > self.most_lines else policy.ScrollBarAlwaysOff
        if bar is not self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(bar)
        # What is said in it while it is empty keeps its room: else all below would move with the
        # first letter.
        return max(self.height_of(min(lines, self.most_lines)), self._hint_height() + self.around)

    def _hint_height(self) -> int:
        if not self.placeholderText():
            return 0
        self.ensurePolished()
        margin = round(self.document().documentMargin())
        room = QRect(0, 0, max(1, self.viewport().width() - 2 * margin), 100_000)
        flags = Qt.TextFlag.TextWordWrap.value
        return self.fontMetrics().boundingRect(room, flags, self.placeholderText()).height()

    def _stay_in_sight(self) -> None:
        if self.hasFocus():
            bring_into_sight(self, self.cursorRect())


class KeptLine(QLineEdit):
    """Calls ``keep`` with the text within half a second of a keystroke, and when it is left."""

    def __init__(
        self, name: str, text: str, keep: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self._soon = Soon(self, lambda: keep(self.text()))
        self.textEdited.connect(self._soon.begin)
        self.editingFinished.connect(self.save_now)

    def save_now(self) -> None:
        """Keeps what is not kept yet."""
        self._soon.now()
