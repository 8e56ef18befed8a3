# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The computer's login manager on Linux: it tells of sleep, and is asked to put it off."""

from __future__ import annotations

import os
from typing import Any, Literal

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusPendingCallWatcher, QDBusUnixFileDescriptor

from app.ui.desktop.buses import Bus, request

_MANAGER = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Lock(QObject):
    """A lock of the login manager's. It is an open file: whoever closes it lets go.

    The manager is asked without waiting for its answer. Where it says no, or isn't there, nothing
    is held, and nothing is said.
    """

    def __init__(
        self,
        bus: Bus,
        what: Literal["idle", "sleep"],
        why: str,
        mode: Literal["block", "delay"],
    ) -> None:
        """``what``: falling asleep for want of use, or every sleep; ``why``: for people."""
        super().__init__()
        self._bus = bus
        self._words = (what, "Inner Hearth", why, mode)
        self._wanted = False
        self._asked: QDBusPendingCallWatcher | None = None
        self._file: int | None = None

    def hold(self) -> None:
        """Ask for the lock; again and again does nothing more."""
        self._wanted = True
        connection = self._bus.connection
        if connection is None or self._asked is not None or self._file is not None:
            return
        call = connection.asyncCall(request(*_MANAGER, "Inhibit", *self._words))
        self._asked = QDBusPendingCallWatcher(call, self)
        self._asked.finished.connect(self._answered)

    def let_go(self) -> None:
        """Give the lock back; one that is still on its way goes back as it comes."""
        self._wanted = False
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        self._asked = None
        if self._wanted and not watcher.isError():
            self._file = _own_file(watcher.reply().arguments())
        # The answer holds the file open too.
        watcher.deleteLater()


def _own_file(values: list[object]) -> int | None:
    for value in values:
        if isinstance(value, QDBusUnixFileDescriptor) and value.isValid():
            return os.dup(value.fileDescriptor())
    return None


class SleepNews(QObject):
    """Tells ``going_to_sleep`` just before the computer sleeps, and ``awake`` after it."""

    going_to_sleep = Signal()
    awake = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if bus.connection is not None:
            slot: Any = SLOT("_hear(bool)")  # PySide asks for bytes, and takes text only
            bus.connection.connect(*_MANAGER, "PrepareForSleep", self, slot)

    @Slot(bool)
    def _hear(self, begins: bool) -> None:
        (self.going_to_sleep if begins else self.awake).emit()
