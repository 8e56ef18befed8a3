# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A note that is kept while it is written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.ui.theme import Theme

_SAVE_WITHIN = 500


class KeptNote(QPlainTextEdit):
    """Calls ``keep`` with the text within half a second of a keystroke, and when it is left."""

    def __init__(
        self, theme: Theme, name: str, keep: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(theme.px(104))
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_SAVE_WITHIN)
        self._due.timeout.connect(self._save)
        self.textChanged.connect(self._begin_to_save)

    def fill(self, text: str) -> None:
        """Shows what was kept of it before."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)

    def save_now(self) -> None:
        """Keeps what is not kept yet."""
        if self._due.isActive():
            self._due.stop()
            self._save()

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_now()
        super().hideEvent(event)

    def _begin_to_save(self) -> None:
        # Not put off by the next keystroke: somebody who writes without a break is saved, too.
        if not self._due.isActive():
            self._due.start()

    def _save(self) -> None:
        self._keep(self.toPlainText())
