# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps what changes in a widget soon after, and at once when the widget goes out of sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

WITHIN_MS = 500


class Soon(QObject):
    """Calls ``keep`` at most half a second after ``begin``."""

    def __init__(self, widget: QWidget, keep: Callable[[], None]) -> None:
        super().__init__(widget)
        self._keep = keep
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(WITHIN_MS)
        self._due.timeout.connect(keep)
        widget.installEventFilter(self)

    def begin(self) -> None:
        """Something has changed."""
        # Not put off by the next change: somebody who writes without a break is saved, too.
        if not self._due.isActive():
            self._due.start()

    def now(self) -> None:
        """Keeps what is not kept yet."""
        if self._due.isActive():
            self._due.stop()
            self._keep()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.now()
        return False
