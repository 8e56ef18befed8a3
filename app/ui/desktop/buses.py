# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the desktop (the session bus) and the computer (the system bus) are spoken to on Linux.

Each user of a bus opens a connection of its own and closes it: whatever was held through it, a name
or a promise, is then over for certain. Qt's shared connections last as long as the program, and may
start a bus where there is none.
"""

from __future__ import annotations

import uuid
import weakref
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtDBus import QDBusConnection, QDBusMessage

_SYSTEM_BUS = Path("/run/dbus/system_bus_socket")


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the two buses listen; empty where there is none."""

    session: str
    system: str


def find_buses(environment: Mapping[str, str], system_socket: Path = _SYSTEM_BUS) -> Addresses:
    """Where the buses are, from the variables that name them, or else in their usual places."""
    beside = Path(environment.get("XDG_RUNTIME_DIR", "/nowhere"), "bus")
    return Addresses(
        environment.get("DBUS_SESSION_BUS_ADDRESS") or _address(beside),
        environment.get("DBUS_SYSTEM_BUS_ADDRESS") or _address(system_socket),
    )


def _address(socket: Path) -> str:
    return f"unix:path={socket}" if socket.is_socket() else ""


class Bus:
    """A connection of one's own. Where nothing listens, it is not connected, and says nothing."""

    def __init__(self, address: str) -> None:
        name = f"inner-hearth-{uuid.uuid4().hex}"
        self._connection: QDBusConnection | None = None
        if address:
            connection = QDBusConnection.connectToBus(address, name)
            self._connection = connection if connection.isConnected() else None
        # Nobody can forget to: at the latest it is done when nobody has this any more.
        self._hang_up = weakref.finalize(self, QDBusConnection.disconnectFromBus, name)
        self._hang_up.atexit = False  # by then Qt is gone

    @property
    def connection(self) -> QDBusConnection | None:
        """What Qt speaks through; None where there is no bus, and after ``close``."""
        return self._connection

    def close(self) -> None:
        """Hang up. The bus takes back all that was held through this connection."""
        self._connection = None
        self._hang_up()


def request(service: str, path: str, interface: str, method: str, *values: str) -> QDBusMessage:
    """A call of a method that takes text. It starts no service that isn't running."""
    message = QDBusMessage.createMethodCall(service, path, interface, method)
    message.setArguments(list(values))
    message.setAutoStartService(False)
    return message
