# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Tells that the computer goes to sleep, or slept, whatever is on the screen.

A session has its own ears for it; these are for the lock, and are open only where there is a
passphrase.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.ui.desktop.sleep_clocks import SleepClocks, sleep_clocks
from app.ui.desktop.sleep_watch import SleepWatch

_LOOK_MS = 500
_FRAME_MS = 300
"""So long the computer waits, for the window to be painted without what stood there."""


class Bedtime(QObject):
    """``came``: before the sleep where the system tells of it, else at the first look after it."""

    came = Signal()

    def __init__(self, clocks: SleepClocks | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = SleepWatch(clocks or sleep_clocks(), self, _LOOK_MS)
        self._watch.slept.connect(self.came)
        self._manager = _LoginManager(self) if sys.platform.startswith("linux") else None
        if self._manager is not None:
            self._manager.going_to_sleep.connect(self.came)

    def close(self) -> None:
        """Listen no more."""
        self._watch.close()
        if self._manager is not None:
            self._manager.close()
        self.deleteLater()


class _LoginManager(QObject):
    """Puts sleep off for the moment that the lock takes. Where nothing listens, it says nothing."""

    going_to_sleep = Signal()

    def __init__(self, parent: QObject) -> None:
        from app.ui.desktop.buses import Bus, find_buses
        from app.ui.desktop.logind import Lock, SleepNews

        super().__init__(parent)
        self._bus = Bus(find_buses(os.environ).system)
        why = QCoreApplication.translate("Desktop", "The reflections are locked first")
        self._delay = Lock(self._bus, "sleep", why, "delay")
        self._news = SleepNews(self._bus, self)
        self._news.going_to_sleep.connect(self._fall_asleep)
        self._news.awake.connect(self._delay.hold)
        self._painting = QTimer(self, interval=_FRAME_MS, singleShot=True)
        self._painting.timeout.connect(self._delay.let_go)
        self._delay.hold()

    def close(self) -> None:
        self._delay.let_go()
        self._bus.close()

    def _fall_asleep(self) -> None:
        self.going_to_sleep.emit()
        self._painting.start()
