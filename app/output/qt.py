# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The output through Qt: a QAudioSink that lives in a thread of its own.

In the window's thread, a stall of the window would tear a hole into the sound. Here the sink's
thread does nothing else than ask the source for the next block.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QIODevice,
    QLoggingCategory,
    QMetaObject,
    QObject,
    Qt,
    QThread,
    QTimer,
    Slot,
)

# On the way to a device Qt tells much that a person can do nothing with, from its loading on and in
# part without a category. That there is no device is told by us. QT_LOGGING_RULES goes before this.
QLoggingCategory.setFilterRules("qt.multimedia*=false\ndefault.warning=false")

from PySide6.QtMultimedia import (
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
    QtAudio,
)

from app.output.alsa import hush_alsa
from app.output.base import CHANNELS, FRAME_BYTES, LEAD, RATE, FrameSource, Lost, OutputFailed
from app.output.position import DevicePosition
from app.output.qt_devices import DeviceName, DeviceWatcher, device_with_id, present_devices

BUFFER_MS = 160
"""What Qt holds ready, in milliseconds."""

SERVER_MS = "85"
"""What a PulseAudio server holds ready. Qt asks for 21 ms, too little for a busy computer, and
(before 6.12) has no way to ask for more; the server's own library reads this variable."""

_SINK_MS = 79 if sys.platform == "linux" else 0
"""What lies behind the server's own buffer, measured at a sink of PulseAudio's."""

_HELD = (BUFFER_MS + (int(SERVER_MS) + _SINK_MS if sys.platform == "linux" else 0)) * RATE // 1000

SWITCH_SECONDS = 0.0005
"""How soon Python lets another thread have a turn. Mixing a block gives its turn away some twenty
times; by Python's own 5 ms, a busy window would make every block come late."""

GONE_SECONDS = 0.4
"""A device that has asked for nothing for so long is gone: what it held has been played by then. Of
a sound server that ended, and of the last device that was taken away, Qt tells nothing else."""

WAKING_SECONDS = 3.0
"""So much patience it has at first: a device that slept may take seconds to ask for the second
time. It is awake when it has taken WAKING_FRAMES."""

WAKING_FRAMES = RATE * 3 // 2

LOOK_MS = 50
"""How often it is asked how far the device has come."""

_LATE_SECONDS = 0.2
"""A look at the device that comes so late says that this computer stood still, not the device."""

OPENING_SECONDS = 4.0
CLOSING_SECONDS = 1.5
"""A sound server that stands still must not hold the window with it."""

_STUCK: list[tuple[QThread, QObject]] = []
"""Threads that a server which stands still holds: never waited for, and never destroyed either,
since that would end the program."""

_PATIENCE_MS = 5000
_LINES = "inner-hearth-lines-to-the-sound-server"


class _Stream(QIODevice):
    """Hands the source's frames to the sink, block by block."""

    def __init__(self, source: FrameSource, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self.given = -LEAD
        self.position = DevicePosition(_HELD)
        self.open(QIODevice.OpenModeFlag.ReadOnly)

    def readData(self, maxlen: int) -> bytes:
        """Called by the sink, in the sink's thread."""
        frames = maxlen // FRAME_BYTES
        if frames <= 0:
            return b""
        silent = min(frames, max(0, -self.given))
        self.given += frames
        self.position.given(self.given, time.monotonic())
        if silent == frames:
            return bytes(frames * FRAME_BYTES)
        return bytes(silent * FRAME_BYTES) + self._source.render(frames - silent).tobytes()

    def writeData(self, _data: bytes | bytearray | memoryview[int], _length: int) -> int:
        """Nothing is ever written here."""
        return -1

    def bytesAvailable(self) -> int:
        """There is always more: a stream that is held gives silence."""
        return RATE * FRAME_BYTES

    def isSequential(self) -> bool:
        """A stream cannot be sought in."""
        return True


class _Player(QObject):
    """Owns the sink. Lives in the sound's thread; every method runs there."""

    def __init__(self, device: QAudioDevice, source: FrameSource, lost: Lost) -> None:
        super().__init__()
        self._device = device
        self._source = source
        self._lost = lost
        self._sink: QAudioSink | None = None
        self._stream: _Stream | None = None
        self._watch: QTimer | None = None
        self._letting_go = False
        self._asked = (0, 0.0)
        self._looked = 0.0
        self.heard_in_the_end: int | None = None
        self.failure = ""
        self.is_open = threading.Event()
        self.is_closed = threading.Event()

    @Slot()
    def open(self) -> None:
        try:
            self._open_sink()
        finally:
            self.is_open.set()

    def _open_sink(self) -> None:
        audio_format = QAudioFormat()
        audio_format.setSampleRate(RATE)
        audio_format.setChannelCount(CHANNELS)
        audio_format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._sink = QAudioSink(self._device, audio_format, self)
        self._sink.setBufferSize(RATE * FRAME_BYTES * BUFFER_MS // 1000)
        self._sink.stateChanged.connect(self._state_changed)
        self._stream = _Stream(self._source, self)
        self._sink.start(self._stream)
        if self._sink.error() != QtAudio.Error.NoError:
            self.failure = f"{self._device.description()}: {self._sink.error().name}"
            return
        self._watch = QTimer(self, interval=LOOK_MS)
        self._watch.timeout.connect(self._tell_played)
        self._watch.start()

    @Slot()
    def _tell_played(self) -> None:
        if self._sink is None or self._stream is None:
            return
        now = time.monotonic()
        self._source.device_has_played(self._stream.position.played(now, self._waiting()))
        self._mind_silence(self._stream.given, now)

    def _waiting(self) -> int:
        """Frames that lie in Qt's own buffer."""
        if self._sink is None:
            return 0
        return max(0, self._sink.bufferSize() - self._sink.bytesFree()) // FRAME_BYTES

    def _mind_silence(self, given: int, now: float) -> None:
        """Notice when the device asks for nothing any more."""
        late = now - self._looked > _LATE_SECONDS
        self._looked = now
        before, since = self._asked
        if given != before or since == 0 or late:
            self._asked = (given, now)
        elif now - since > self._patience(given) and self._stream is not None:
            self.heard_in_the_end = self._stream.position.played_in_the_end(self._waiting())
            self._lose("asks for no more sound")

    def _patience(self, given: int) -> float:
        return GONE_SECONDS if given > WAKING_FRAMES else WAKING_SECONDS

    @Slot()
    def device_went(self) -> None:
        """The system took the device away. What plays on, on another one, is cut off at once."""
        if not self._letting_go and self._sink is not None:
            self._tell_played()
            self._lose("is gone")

    def _lose(self, how: str) -> None:
        self._letting_go = True
        if self._watch is not None:
            self._watch.stop()
        if self._sink is not None:
            self._sink.reset()
        self._lost(f"{self._device.description()} {how}")

    @Slot()
    def close(self) -> None:
        self._letting_go = True
        if self._watch is not None:
            self._watch.stop()
        if self._sink is not None:
            self._sink.stop()
        self.is_closed.set()

    @Slot(QtAudio.State)
    def _state_changed(self, state: QtAudio.State) -> None:
        if self._letting_go or self._sink is None or state != QtAudio.State.StoppedState:
            return
        if self._sink.error() != QtAudio.Error.NoError:
            self._lose(f"fails ({self._sink.error().name})")


def _open_sockets() -> set[str]:
    """This process's sockets, each by a name that is never given twice; none outside Linux."""
    found = set()
    with contextlib.suppress(OSError):
        for entry in Path("/proc/self/fd").iterdir():
            with contextlib.suppress(OSError):  # it was the one that reads the folder
                found.add(str(entry.readlink()))
    return {name for name in found if name.startswith("socket:")}


def _default_device(application: QCoreApplication) -> QAudioDevice:
    """The system's default device. Raises OutputFailed where Qt has lost the sound server.

    Qt goes on to name the devices of a server that has ended; and on opening one of them, even
    when the server is back, the server's library ends the whole process.
    """
    os.environ.setdefault("PULSE_LATENCY_MSEC", SERVER_MS)
    hush_alsa()
    lines, open_before = application.property(_LINES), _open_sockets()
    if lines is not None and not open_before.issuperset(lines):
        raise OutputFailed("Qt has lost the sound server")
    device = QMediaDevices.defaultAudioOutput()
    if lines is None:
        application.setProperty(_LINES, sorted(_open_sockets() - open_before))
    return device


def devices_to_choose() -> tuple[DeviceName, ...]:
    """All devices that sound can go to now, for a program that has its application object."""
    application = QCoreApplication.instance()
    try:
        is_none = application is None or _default_device(application).isNull()
    except OutputFailed:
        return ()
    return () if is_none else present_devices()


def follow_devices(parent: QObject, changed: Callable[[], None]) -> None:
    """Call ``changed`` whenever a device comes or goes, as long as ``parent`` is there."""
    devices = QMediaDevices(parent)
    devices.audioOutputsChanged.connect(changed)


class QtOutput:
    """Plays through the system's default device, or the one with this id, where there is one.

    Raises OutputFailed where there is none at all. It wants to follow the default device.
    """

    name = "qt"

    def __init__(self, lost: Lost, device_id: str = "") -> None:
        # Qt's devices need an application object; in a terminal there is none yet.
        self._application = QCoreApplication.instance() or QCoreApplication(["inner-hearth"])
        default = _default_device(self._application)
        chosen = None if default.isNull() else device_with_id(device_id)
        self._device = chosen or default
        self._follows = chosen is None
        self._watcher: DeviceWatcher | None = None
        self._lost = lost
        self._thread: QThread | None = None
        self._player: _Player | None = None
        if self._device.isNull():
            raise OutputFailed("Qt finds no sound device")

    def start(self, source: FrameSource) -> None:
        """Open the device and play. Raises OutputFailed where it does not open."""
        sys.setswitchinterval(SWITCH_SECONDS)
        thread = QThread()
        thread.setObjectName("sound")
        player = _Player(self._device, source, self._lost)
        player.moveToThread(thread)
        thread.start(QThread.Priority.TimeCriticalPriority)
        self._thread, self._player = thread, player
        QMetaObject.invokeMethod(player, "open", Qt.ConnectionType.QueuedConnection)
        if not player.is_open.wait(OPENING_SECONDS):
            player.failure = f"{self._device.description()} does not answer"
        if player.failure:
            self.stop()
            raise OutputFailed(player.failure)
        self._watcher = DeviceWatcher(self._device, self._gone)

    @property
    def wants_to_move(self) -> bool:
        """Whether it follows the system's default device, and another one has become that."""
        return self._follows and self._watcher is not None and self._watcher.default_is_another

    @property
    def heard_in_the_end(self) -> int | None:
        """Frames heard from a device that went away unseen."""
        return self._player.heard_in_the_end if self._player is not None else None

    def _gone(self) -> None:
        if self._player is not None:
            QMetaObject.invokeMethod(
                self._player, "device_went", Qt.ConnectionType.QueuedConnection
            )

    def pump(self) -> None:
        """The sound's thread plays; in a terminal nobody else lets Qt tell of its devices."""
        if QThread.currentThread().loopLevel() == 0:
            QCoreApplication.processEvents()

    def stop(self) -> None:
        """Close the device and end its thread."""
        if self._watcher is not None:
            self._watcher.leave()
            self._watcher = None
        thread, player = self._thread, self._player
        self._thread = self._player = None
        if thread is None or player is None:
            return
        QMetaObject.invokeMethod(player, "close", Qt.ConnectionType.QueuedConnection)
        if not player.is_closed.wait(CLOSING_SECONDS):
            _STUCK.append((thread, player))
            return
        player.deleteLater()
        thread.quit()
        thread.wait(_PATIENCE_MS)
