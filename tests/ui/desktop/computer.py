# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A computer and its desktop, as a session meets them on a bus: a login manager, a screen saver.

It stands on a connection of its own, so that every word between it and the session goes through
the real bus.
"""

from __future__ import annotations

import os
import select
from typing import Any

from PySide6.QtCore import ClassInfo, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusUnixFileDescriptor,
)

_info: Any = ClassInfo


class Computer:
    """Remembers who keeps it awake, and falls asleep when told."""

    def __init__(self, address: str) -> None:
        self._name = f"computer at {address}"
        connection = QDBusConnection.connectToBus(address, self._name)
        self._login, self._saver = QObject(), QObject()
        self._manager = _LoginManager(self._login)
        self._screen_saver = _ScreenSaver(self._saver, connection)
        assert connection.registerObject("/org/freedesktop/login1", self._login)
        assert connection.registerObject("/org/freedesktop/ScreenSaver", self._saver)
        assert connection.registerService("org.freedesktop.login1")
        assert connection.registerService("org.freedesktop.ScreenSaver")

    def locks(self) -> set[tuple[str, str]]:
        """What and how, of every lock that somebody holds."""
        return self._manager.locks()

    def screen_is_kept_on(self) -> bool:
        return bool(self._screen_saver.holders)

    def is_kept_awake(self) -> bool:
        """Whether both ways to keep it awake are held."""
        return self.screen_is_kept_on() and ("idle", "block") in self.locks()

    def may_sleep(self) -> bool:
        """Whether neither way to keep it awake is held."""
        return not self.screen_is_kept_on() and ("idle", "block") not in self.locks()

    def reasons(self) -> set[str]:
        """What a person would read who asks why the computer stays awake."""
        return self._manager.reasons | set(self._screen_saver.holders.values())

    def fall_asleep(self) -> None:
        self._manager.PrepareForSleep.emit(True)

    def wake(self) -> None:
        self._manager.PrepareForSleep.emit(False)

    def close(self) -> None:
        self._manager.close()
        QDBusConnection.disconnectFromBus(self._name)


@_info({"D-Bus Interface": "org.freedesktop.login1.Manager"})
class _LoginManager(QDBusAbstractAdaptor):
    """As systemd's: a lock is a file, held as long as anybody has it open."""

    PrepareForSleep = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.reasons: set[str] = set()
        self._given: dict[int, tuple[str, str]] = {}

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:
        ours, theirs = os.pipe()
        self._given[ours] = (what, mode)
        self.reasons.add(f"{who}: {why}")
        handed_over = QDBusUnixFileDescriptor(theirs)
        os.close(theirs)
        return handed_over

    def locks(self) -> set[tuple[str, str]]:
        closed, _, _ = select.select(list(self._given), [], [], 0)
        return {lock for ours, lock in self._given.items() if ours not in closed}

    def close(self) -> None:
        for ours in self._given:
            os.close(ours)


@_info({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class _ScreenSaver(QDBusAbstractAdaptor):
    """As desktops have it: who asked holds it until they take it back, or leave the bus."""

    def __init__(self, parent: QObject, connection: QDBusConnection) -> None:
        super().__init__(parent)
        self.holders: dict[str, str] = {}
        self._watcher = QDBusServiceWatcher(self)
        self._watcher.setConnection(connection)
        self._watcher.serviceUnregistered.connect(self._forget)

    @Slot(str, str, QDBusMessage, result="uint")
    def Inhibit(self, who: str, why: str, message: QDBusMessage) -> int:
        self.holders[message.service()] = f"{who}: {why}"
        self._watcher.addWatchedService(message.service())
        return len(self.holders)

    def _forget(self, holder: str) -> None:
        self.holders.pop(holder, None)
