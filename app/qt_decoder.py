# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Decodes by Qt what libsndfile cannot: m4a, above all. The core never comes here by itself.

Qt tells of what it has decoded in an event loop. There is one here for as long as decoding takes,
in whichever thread asks for it, so nobody has to have one.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QFile, QIODevice, QLoggingCategory, QTimer

# What Qt and the libraries in it find in a file is for their own developers; we say it in words.
QLoggingCategory.setFilterRules("qt.multimedia*=false")

from PySide6.QtMultimedia import QAudioBuffer, QAudioDecoder, QAudioFormat

from app.sound.clip import Samples
from app.sound.decoding import Take
from app.sound.hush import hushed
from app.sound.recording import NotSound

SILENT_MS = 10_000
"""A decoder that gives nothing for so long has come to a stand."""

_FORM = QAudioFormat.SampleFormat
_TYPES = {
    _FORM.UInt8: (np.uint8, 128.0, 128.0),
    _FORM.Int16: (np.int16, 0.0, 2.0**15),
    _FORM.Int32: (np.int32, 0.0, 2.0**31),
    _FORM.Float: (np.float32, 0.0, 1.0),
}
"""The type of a sample, its middle, and full scale."""


def decode_by_qt(path: Path, take: Take) -> None:
    """Give the frames of a file to ``take``. Raises NotSound, and what ``take`` raises."""
    # Qt's media need an application object; in a terminal there is none yet.
    application = QCoreApplication.instance() or QCoreApplication(["inner-hearth"])
    file = QFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise NotSound(f"{path.name} cannot be read ({file.errorString()}).")
    try:
        _Decoding(file, path.name, take).run()
    finally:
        file.close()
        del application


class _Decoding:
    """One file on its way through Qt's decoder."""

    def __init__(self, file: QFile, name: str, take: Take) -> None:
        self._name = name
        self._take = take
        self._failure: BaseException | None = None
        self._is_done = False
        self._loop = QEventLoop()
        self._patience = QTimer(singleShot=True, interval=SILENT_MS)
        self._decoder = QAudioDecoder()
        # Given the file and not its name, Qt opens nothing else, whatever the file refers to.
        self._decoder.setSourceDevice(file)

    def run(self) -> None:
        """Decode until the end."""
        self._decoder.bufferReady.connect(self._read)
        self._decoder.finished.connect(self._end)
        self._decoder.error.connect(self._fail)
        self._patience.timeout.connect(self._give_up)
        try:
            self._patience.start()
            # The libraries in Qt note what is broken on the terminal, from threads of their own.
            with hushed():
                self._decoder.start()
                if not self._is_done:
                    self._loop.exec()
                self._decoder.stop()
        finally:
            self._let_go()
        if self._failure is not None:
            raise self._failure

    def _let_go(self) -> None:
        """Untie all of it, so that it goes here, and not where an error is looked at later."""
        self._patience.stop()
        self._decoder.bufferReady.disconnect(self._read)
        self._decoder.finished.disconnect(self._end)
        self._decoder.error.disconnect(self._fail)
        self._patience.timeout.disconnect(self._give_up)
        del self._decoder, self._patience, self._loop

    def _read(self) -> None:
        self._patience.start()
        try:
            while not self._is_done and self._decoder.bufferAvailable():
                buffer = self._decoder.read()
                if buffer.isValid():
                    self._take(_frames_of(buffer), buffer.format().sampleRate())
        except BaseException as failure:  # noqa: BLE001  (raised again by run)
            self._failure = failure
            self._end()

    def _fail(self) -> None:
        self._failure = NotSound(f"{self._name} cannot be read as sound.")
        self._end()

    def _give_up(self) -> None:
        self._failure = NotSound(
            f"{self._name} cannot be read as sound (its decoder stands still)."
        )
        self._end()

    def _end(self) -> None:
        self._is_done = True
        self._loop.quit()


def _frames_of(buffer: QAudioBuffer) -> Samples:
    """The frames of a buffer: float32, shape (n, channels)."""
    form = buffer.format()
    kind, middle, full = _TYPES[form.sampleFormat()]
    held = np.frombuffer(bytes(buffer.constData()), kind)
    frames: Samples = ((held.astype(np.float32) - middle) / full).astype(np.float32)
    return frames.reshape(-1, form.channelCount())
