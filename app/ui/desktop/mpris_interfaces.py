# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The two interfaces of MPRIS 2, as the bus sees them: names, types, and nothing that decides.

https://specifications.freedesktop.org/mpris-spec/latest/ says what each name means.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusObjectPath

from app.ui.desktop.remote import Remote

ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"

# PySide's own annotations of these two know neither names with a space nor Qt's names of types.
_info: Any = ClassInfo
_property: Any = Property


def _always(kind: str, value: object) -> Any:
    """A property of this type of Qt's that never changes."""
    return _property(kind, lambda _self: value)


def _fact(kind: str, name: str) -> Any:
    """A property that says what the player's facts say now."""
    return _property(kind, lambda self: self.facts()[name])


@_info({"D-Bus Interface": ROOT})
class RootInterface(QDBusAbstractAdaptor):
    """The program. It can be brought to the front; it is closed in its window, not from afar."""

    CanQuit = _always("bool", False)
    CanRaise = _always("bool", True)
    HasTrackList = _always("bool", False)
    Identity = _always("QString", "Inner Hearth")
    DesktopEntry = _always("QString", "inner-hearth")
    SupportedUriSchemes = _always("QStringList", [])
    SupportedMimeTypes = _always("QStringList", [])

    def __init__(self, parent: QObject, raise_window: Callable[[], None]) -> None:
        super().__init__(parent)
        self._raise_window = raise_window

    @Slot()
    def Raise(self) -> None:
        QTimer.singleShot(0, self, self._raise_window)

    @Slot()
    def Quit(self) -> None:
        """Nothing, as CanQuit says."""


@_info({"D-Bus Interface": PLAYER})
class PlayerInterface(QDBusAbstractAdaptor):
    """The session. A call is answered before it is carried out: it may end this very object."""

    PlaybackStatus = _fact("QString", "PlaybackStatus")
    Metadata = _fact("QVariantMap", "Metadata")
    CanPlay = _fact("bool", "CanPlay")
    CanGoNext = _fact("bool", "CanGoNext")
    CanGoPrevious = _fact("bool", "CanGoPrevious")
    CanPause = _always("bool", True)
    CanSeek = _always("bool", False)
    CanControl = _always("bool", True)
    Rate = _always("double", 1.0)
    MinimumRate = _always("double", 1.0)
    MaximumRate = _always("double", 1.0)
    Volume = _always("double", 1.0)
    Position = _property("qlonglong", lambda self: round(self.heard_seconds() * 1e6))

    def __init__(
        self,
        parent: QObject,
        remote: Remote,
        facts: Callable[[], dict[str, Any]],
        heard_seconds: Callable[[], float],
    ) -> None:
        super().__init__(parent)
        self.facts = facts
        self.heard_seconds = heard_seconds
        self._remote = remote

    @Slot()
    def Play(self) -> None:
        self._do(self._remote.play)

    @Slot()
    def Pause(self) -> None:
        self._do(self._remote.pause)

    @Slot()
    def PlayPause(self) -> None:
        self._do(self._remote.toggle)

    @Slot()
    def Stop(self) -> None:
        self._do(self._remote.stop)

    @Slot()
    def Next(self) -> None:
        self._do(self._remote.next)

    @Slot()
    def Previous(self) -> None:
        self._do(self._remote.previous)

    @Slot("qlonglong")
    def Seek(self, _offset: int) -> None:
        """Nothing, as CanSeek says."""

    @Slot(QDBusObjectPath, "qlonglong")
    def SetPosition(self, _track: QDBusObjectPath, _position: int) -> None:
        """Nothing, as CanSeek says."""

    @Slot(str)
    def OpenUri(self, _address: str) -> None:
        """Nothing: there are no SupportedUriSchemes."""

    def _do(self, act: Callable[[], None]) -> None:
        QTimer.singleShot(0, self, act)
