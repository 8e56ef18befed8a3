# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Fields that are kept while they are written: a note that grows with its words, and a line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.note import KeptNote
from app.ui.widgets.soon import Soon

_MOST_LINES = 12


class GrowingNote(KeptNote):
    """As high as its words need, from ``lines`` lines up to twelve."""

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
        super().__init__(theme, name, keep, parent)
        self._lines = lines
        self.setPlainText(text)
        self.textChanged.connect(self._fit)
        self.cursorPositionChanged.connect(self._stay_in_sight)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _stay_in_sight(self) -> None:
        if self.hasFocus():
            bring_into_sight(self, self.cursorRect())

    def _fit(self) -> None:
        self.ensurePolished()
        # The height of a plain document is counted in lines.
        needed = round(self.document().size().height())
        lines = min(_MOST_LINES, max(self._lines, needed))
        policy = Qt.ScrollBarPolicy
        bar = policy.ScrollBarAsNeeded if needed > lines else policy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(bar)
        around = 2 * (10 + 1) + round(2 * self.document().documentMargin())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)


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
