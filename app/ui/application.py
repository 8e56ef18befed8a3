# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Qt's application, which on macOS is told of files that are opened in the file manager."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """``file_opened`` carries the path of a file."""

    file_opened = Signal(str)

    if sys.platform == "darwin":

        def event(self, event: QEvent) -> bool:
            """Takes what Qt hands on of the system's wish to have a file opened."""
            from PySide6.QtGui import QFileOpenEvent

            if isinstance(event, QFileOpenEvent) and event.file():
                self.file_opened.emit(event.file())
                return True
            return super().event(event)
