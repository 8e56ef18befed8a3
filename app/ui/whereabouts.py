# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the person is, so that a page which was destroyed for the lock can be there again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


@runtime_checkable
class Returning(Protocol):
    """A page with more than one state, which can tell in which it is, and go there again."""

    def place(self) -> str:
        """Where it is: an id, a name; never what a person wrote."""

    def return_to(self, place: str) -> None:
        """Goes there, where that is still possible."""


class Whereabouts:
    """Remembers how the present page was come to."""

    def __init__(self, way: Callable[[], None]) -> None:
        self._way = way
        self._place = ""
        self._height = 0

    def now(self, way: Callable[[], None]) -> None:
        """The page that is shown next is made by this."""
        self._way, self._place, self._height = way, "", 0

    def remember(self, page: QWidget) -> None:
        """Where one is on it."""
        if isinstance(page, Returning):
            self._place = page.place()
        if isinstance(page, QScrollArea):
            self._height = page.verticalScrollBar().value()

    def come_back(self, page: Callable[[], QWidget]) -> None:
        """Makes the page again; ``page`` tells which it became."""
        place, height = self._place, self._height
        self._way()
        there = page()
        if place and isinstance(there, Returning):
            there.return_to(place)
        if height and isinstance(there, QScrollArea):
            bar = there.verticalScrollBar()
            # It is laid out first.
            QTimer.singleShot(0, there, lambda: bar.setValue(height))
