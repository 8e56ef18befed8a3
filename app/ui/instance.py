# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One window for one person's reflections: a second start raises the first window, and ends.

The window that is open listens at a local socket of this person's. A start that finds it open
writes one line of JSON there, ``{"raise": true}`` or ``{"open": PATH}``, and is answered ``ok``.
Qt's part for that is imported here, and this after the first frame only.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWERED = b"ok\n"
PATIENCE = 2.0
"""Seconds that a second start waits for the first one to answer."""

_ONCE_MORE_AFTER = 0.05
_LONGEST = 64 * 1024


@dataclass(frozen=True, slots=True)
class Asked:
    """What a second start asks for: the window in front, and ``open`` in it, where there is one."""

    open: Path | None = None

    def to_line(self) -> bytes:
        """As it is written to the socket."""
        words = {"raise": True} if self.open is None else {"open": str(self.open)}
        return json.dumps(words).encode() + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Asked | None:
        """What was asked; None where it is nothing that we know."""
        try:
            words = json.loads(line)
        except ValueError:
            return None
        match words:
            case {"open": str(path)}:
                return cls(Path(path))
            case {"raise": True}:
                return cls()
            case _:
                return None


def address_of(data: Path) -> str:
    """Where the window listens that has this data folder; the folder of the socket is made.

    Raises OSError where that can't be, or is somebody else's.
    """
    mark = hashlib.sha256(os.fsencode(data.absolute())).hexdigest()[:16]
    if sys.platform == "win32":
        return f"inner-hearth-{mark}"
    folder = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    mine = folder / f"inner-hearth-{os.getuid()}"
    mine.mkdir(mode=0o700, exist_ok=True)
    status = mine.lstat()
    if status.st_uid != os.getuid() or status.st_mode & 0o077:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(mine))
    return str(mine / f"window-{mark}")


class Listener(QObject):
    """Hears what later starts ask for. ``asked`` carries an Asked."""

    asked = Signal(object)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        """data: the folder of which this process has the window."""
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self.is_listening = self._listen(data)

    def _listen(self, data: Path) -> bool:
        try:
            address = address_of(data)
        except OSError:
            return False
        # Only the holder of the lock comes here: what is left there is of one that was killed.
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def _welcome(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.setParent(self)
            caller.readyRead.connect(lambda caller=caller: self._hear(caller))
            caller.disconnected.connect(caller.deleteLater)
            self._hear(caller)

    def _hear(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() > _LONGEST:
                caller.abort()
            return
        asked = Asked.from_line(bytes(caller.readLine(_LONGEST).data()))
        if asked is None:
            caller.abort()
            return
        caller.write(ANSWERED)
        caller.flush()
        self.asked.emit(asked)


def hand_over(data: Path, asked: Asked) -> bool:
    """Asks the window that has this data folder; whether it answered within PATIENCE."""
    # A socket of Qt's wants a program around it; this one shows nothing.
    program = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    _let_it_come_forward()
    try:
        is_answered = _is_answered(address_of(data), asked)
    except OSError:
        is_answered = False
    del program
    return is_answered


def _is_answered(address: str, asked: Asked) -> bool:
    until = time.monotonic() + PATIENCE
    while (left := until - time.monotonic()) > 0:
        if _answers(address, asked, left):
            return True
        time.sleep(_ONCE_MORE_AFTER)  # it has begun, but does not listen yet
    return False


def _answers(address: str, asked: Asked, seconds: float) -> bool:
    socket, until = QLocalSocket(), time.monotonic() + seconds
    socket.connectToServer(address)
    if not socket.waitForConnected(_ms_until(until)):
        return False
    socket.write(asked.to_line())
    socket.waitForBytesWritten(_ms_until(until))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(_ms_until(until)):
            return False
    return socket.readLine().data() == ANSWERED


def _ms_until(moment: float) -> int:
    return max(1, round((moment - time.monotonic()) * 1000))


def _let_it_come_forward() -> None:
    """Windows lets a program come to the front only if the one in front allows it."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
