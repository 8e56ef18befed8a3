# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the person is, so that a page which was destroyed for the lock can be there again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


class Whereabouts:
    """Remembers how the present page was come to."""

    def __init__(self, way: Callable[[], None]) -> None:
        self._way = way
        self._height = 0

    def now(self, way: Callable[[], None]) -> None:
        """The page that is shown next is made by this."""
        self._way, self._height = way, 0

    def remember(self, page: QWidget) -> None:
        """Where one is on it."""
        if isinstance(page, QScrollArea):
            self._height = page.verticalScrollBar().value()

    def come_back(self, page: Callable[[], QWidget]) -> None:
        """Makes the page again; ``page`` tells which it became."""
        height = self._height
        self._way()
        there = page()
        if height and isinstance(there, QScrollArea):
            bar = there.verticalScrollBar()
            # It is laid out first.
            QTimer.singleShot(0, there, lambda: bar.setValue(height))
