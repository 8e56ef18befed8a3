# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files that are handed to the window: by its own start, by a later one, or by macOS."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from app.ui.instance import Asked, Listener
from app.ui.main_window import MainWindow


class HandedOver(QObject):
    """Opens them in the window, which comes to the front. Lives as long as the window."""

    def __init__(self, window: MainWindow, data: Path | None, file: Path | None = None) -> None:
        """data: where later starts are listened for; None nowhere. file: what this start opens."""
        super().__init__(window)
        self._window = window
        if data is not None:
            listener = Listener(data, window)
            listener.asked.connect(self._take)
        if file is not None:
            window.visits.open_file(file)

    def take_path(self, path: str) -> None:
        """The system asks for this file to be opened."""
        self._take(Asked(Path(path)))

    def _take(self, asked: Asked) -> None:
        self._window.come_forward()
        if asked.open is not None:
            self._window.visits.open_file(asked.open)
