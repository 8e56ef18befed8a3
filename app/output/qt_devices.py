# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The sound devices of the system, by name, and what becomes of the one that is in use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtMultimedia import QAudioDevice, QMediaDevices


@dataclass(frozen=True, slots=True)
class DeviceName:
    """A device that can be chosen: ``id`` is the system's, the same tomorrow; ``name`` is read."""

    id: str
    name: str


def id_of(device: QAudioDevice) -> str:
    """The system's id of a device."""
    return bytes(device.id().data()).decode("utf-8", "replace")


def present_devices() -> tuple[DeviceName, ...]:
    """All devices that sound can go to now."""
    return tuple(
        DeviceName(id_of(device), device.description()) for device in QMediaDevices.audioOutputs()
    )


def device_with_id(device_id: str) -> QAudioDevice | None:
    """The device with this id, if it is there."""
    for device in QMediaDevices.audioOutputs():
        if device_id and id_of(device) == device_id:
            return device
    return None


class DeviceWatcher(QObject):
    """Tells, in the window's thread, when ``device`` has gone.

    Attributes:
        default_is_another: whether the system's default is another device by now, and this one is
            still there.
    """

    def __init__(self, device: QAudioDevice, gone: Callable[[], None]) -> None:
        super().__init__()
        self._id = id_of(device)
        self._gone = gone
        self.default_is_another = False
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._look)

    def leave(self) -> None:
        """Watch no more."""
        self._devices.audioOutputsChanged.disconnect(self._look)
        self.deleteLater()

    def _look(self) -> None:
        present = {id_of(device) for device in QMediaDevices.audioOutputs()}
        default = QMediaDevices.defaultAudioOutput()
        if self._id not in present:
            self.default_is_another = False
            self._gone()
        else:
            self.default_is_another = not default.isNull() and id_of(default) != self._id
