# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A note that is kept while it is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.soon import Soon


class KeptNote(QPlainTextEdit):
    """Calls ``keep`` with the text within half a second of a keystroke, and when it is left."""

    def __init__(
        self, theme: Theme, name: str, keep: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme.px(104))
        self._soon = Soon(self, lambda: keep(self.toPlainText()))
        self.textChanged.connect(self._soon.begin)

    def fill(self, text: str) -> None:
        """Shows what was kept of it before."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def save_now(self) -> None:
        """Keeps what is not kept yet."""
        self._soon.now()
