# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Notices that the computer goes to sleep, or slept."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.desktop.sleep_clocks import SleepClocks

_LOOK_MS = 100


class SleepWatch(QObject):
    """``slept`` is emitted at the first look after a sleep that nothing had told of before."""

    slept = Signal()

    def __init__(
        self, clocks: SleepClocks, parent: QObject | None = None, every_ms: int = _LOOK_MS
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._looks = QTimer(self, interval=every_ms)
        self._looks.timeout.connect(self._look)
        self._looks.start()

    def close(self) -> None:
        """Look no more."""
        self._looks.stop()

    def _look(self) -> None:
        if self._clocks.slept():
            self.slept.emit()
