# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What most desktops on Linux listen to before they darken the screen or fall asleep."""

from __future__ import annotations

from PySide6.QtDBus import QDBusPendingCallWatcher

from app.ui.desktop.buses import Bus, request

_SCREEN_SAVER = (
    "org.freedesktop.ScreenSaver",
    "/org/freedesktop/ScreenSaver",
    "org.freedesktop.ScreenSaver",
)


class ScreenSaver:
    """Asks the desktop to stay awake, without waiting for its answer.

    To let go, the connection is closed: a desktop must take back what a program held that went
    away. Giving back the number that it answered would need an unsigned integer, which PySide can
    read from a bus but not write.
    """

    def __init__(self, address: str, why: str) -> None:
        """``address``: of the session bus; ``why``: for people."""
        self._address = address
        self._why = why
        self._wanted = False
        self._bus: Bus | None = None
        self._asked: QDBusPendingCallWatcher | None = None

    def hold(self) -> None:
        self._wanted = True
        if self._bus is not None:
            return
        self._bus = bus = Bus(self._address)
        if bus.connection is not None:
            message = request(*_SCREEN_SAVER, "Inhibit", "Inner Hearth", self._why)
            self._asked = QDBusPendingCallWatcher(bus.connection.asyncCall(message))
            self._asked.finished.connect(self._answered)

    def let_go(self) -> None:
        self._wanted = False
        if self._asked is None:
            self._hang_up()

    def _answered(self) -> None:
        self._asked = None
        if not self._wanted:
            self._hang_up()

    def _hang_up(self) -> None:
        # Not before the answer: a desktop that had not yet heard us would not see us go either.
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()
