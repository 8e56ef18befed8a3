# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop's media control on Linux: MPRIS 2, through which media keys and headsets come too.

What is told here may stand on a locked screen: the names of the practice and of its step, and never
a word that the person wrote.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMetaType, QObject
from PySide6.QtDBus import QDBusArgument, QDBusMessage, QDBusObjectPath

from app.ui.desktop.buses import Bus
from app.ui.desktop.mpris_interfaces import PLAYER, ROOT, PlayerInterface, RootInterface
from app.ui.desktop.remote import Remote

_PATH = "/org/mpris/MediaPlayer2"
_NAME = f"{ROOT}.innerhearth"


class MediaControl(QObject):
    """Stands on the bus of the desktop, if there is one, from when it is made until ``close``."""

    def __init__(
        self,
        bus: Bus,
        remote: Remote,
        title: str,
        heard_seconds: Callable[[], float],
        raise_window: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """``title``: of the practice; ``heard_seconds``: how much of the session has been heard."""
        super().__init__(parent)
        self._bus = bus
        self._remote = remote
        self._title = title
        self._step = (0, "")
        self._told = self._facts()
        self._interfaces = (
            RootInterface(self, raise_window),
            PlayerInterface(self, remote, self._facts, heard_seconds),
        )
        self._appear()

    def show_step(self, number: int, name: str) -> None:
        """The practice has come to this step."""
        self._step = (number, name)
        self.refresh()

    def refresh(self) -> None:
        """Tell what is other than what was told last."""
        before, self._told = self._told, self._facts()
        changed = {name: fact for name, fact in self._told.items() if before[name] != fact}
        if changed and self._bus.connection is not None:
            self._bus.connection.send(_properties_changed(changed))

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def _appear(self) -> None:
        connection = self._bus.connection
        if connection is None:
            return
        connection.registerObject(_PATH, self)
        if not connection.registerService(_NAME):
            # Another window has it; the specification tells them apart like this.
            connection.registerService(f"{_NAME}.instance{os.getpid()}")

    def _facts(self) -> dict[str, Any]:
        number, name = self._step
        return {
            "PlaybackStatus": "Playing" if self._remote.is_playing else "Paused",
            "CanPlay": self._remote.may_play,
            "CanGoNext": self._remote.may_play,
            "CanGoPrevious": self._remote.may_play,
            "Metadata": {
                "mpris:trackid": QDBusObjectPath(f"/innerhearth/step/{number}"),
                "xesam:title": self._title,
                "xesam:album": name,
                "xesam:artist": ["Inner Hearth"],
            },
        }


def _properties_changed(facts: dict[str, Any]) -> QDBusMessage:
    message = QDBusMessage.createSignal(
        _PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged"
    )
    message.setArguments([PLAYER, facts, _no_texts()])
    return message


def _no_texts() -> QDBusArgument:
    """An empty list of texts: an empty list of Python's would not say of what."""
    texts = QDBusArgument()
    texts.beginArray(QMetaType(QMetaType.Type.QString.value))
    texts.endArray()
    return texts
