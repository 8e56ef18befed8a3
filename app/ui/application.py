# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Qt's application, which on macOS is told of files that are opened in the file manager."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """``file_opened`` carries the path of a file."""

    file_opened = Signal(str)

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._waiting: list[str] | None = []

    def take_files(self, take: Callable[[str], None]) -> None:
        """Hands files on from now on, and first those that were opened before: at the start."""
        waiting, self._waiting = self._waiting, None
        self.file_opened.connect(take)
        for path in waiting or ():
            take(path)

    def open_file(self, path: str) -> None:
        """The system asks for this file to be opened."""
        if self._waiting is None:
            self.file_opened.emit(path)
        else:
            self._waiting.append(path)

    if sys.platform == "darwin":

        def event(self, event: QEvent) -> bool:
            """Takes what Qt hands on of the system's wish to have a file opened."""
            from PySide6.QtGui import QFileOpenEvent

            if isinstance(event, QFileOpenEvent) and event.file():
                self.open_file(event.file())
                return True
            return super().event(event)
