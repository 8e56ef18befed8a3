# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The output that writes what would be heard into a WAV file, as fast as it becomes available."""

from __future__ import annotations

import contextlib
import stat
import wave
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from app.output.base import CHANNELS, FRAME_BYTES, RATE, FrameSource, OutputFailed, StaysHere

_BLOCK = RATE // 2
_MOST_FRAMES = (2**32 - 1024) // FRAME_BYTES
"""A WAV file counts its bytes in 32 bits."""


class WavOutput(StaysHere):
    """Writes to ``path``, which takes its name when it is whole.

    ``available`` tells how many frames are to be written now: those that are laid out ahead, and
    none while the session is held.
    """

    name = "wav"

    def __init__(self, path: Path, available: Callable[[], int]) -> None:
        self._path = path
        self._part = path.with_name(f".{path.name}.part")
        self._available = available
        self._file: wave.Wave_write | None = None
        self._disk: BinaryIO | None = None
        self._source: FrameSource | None = None
        self._written = 0

    def start(self, source: FrameSource) -> None:
        """Create the file. Raises OutputFailed."""
        if self._path.is_dir():
            raise OutputFailed(f"{self._path} cannot be written (it is a folder)")
        try:
            # Opened here and not by wave, which stumbles over a file that it could not open.
            self._disk = self._part.open("wb")
            with contextlib.suppress(FileNotFoundError):  # open to others as the earlier one was
                self._part.chmod(stat.S_IMODE(self._path.stat().st_mode) | stat.S_IWUSR)
        except OSError as failure:
            raise self._failed(failure) from failure
        self._file = wave.open(self._disk, "wb")  # noqa: SIM115 (closed by stop)
        self._file.setnchannels(CHANNELS)
        self._file.setsampwidth(2)
        self._file.setframerate(RATE)
        self._source, self._written = source, 0

    def pump(self) -> None:
        """Write what is laid out; at most a few seconds of it, so that answers keep up.

        Raises OutputFailed where the disk takes no more.
        """
        if self._file is None or self._disk is None or self._source is None:
            return
        for _ in range(8):
            frames = min(self._available(), _BLOCK)
            if frames <= 0:
                break
            if self._written + frames > _MOST_FRAMES:
                self.drop()
                raise OutputFailed(f"{self._path} is full: a WAV file holds six hours")
            try:
                self._file.writeframesraw(self._source.render(frames).astype("<i2").tobytes())
                self._disk.flush()
            except OSError as failure:
                self.drop()
                raise self._failed(failure) from failure
            self._written += frames
        self._source.device_has_played(self._written)

    def stop(self) -> None:
        """Close the file, and give it its name. Raises OutputFailed."""
        if self._disk is not None:
            self._close()
            try:
                self._part.replace(self._path)
            except OSError as failure:
                self._part.unlink(missing_ok=True)
                raise self._failed(failure) from failure

    def drop(self) -> None:
        """Let go of it unfinished: no half file is left, and one of that name stays as it was."""
        self._close()
        self._part.unlink(missing_ok=True)

    def _close(self) -> None:
        file, self._file, self._source = self._file, None, None
        for each in (file, self._disk):
            if each is not None:
                with contextlib.suppress(OSError):
                    each.close()
        self._disk = None

    def _failed(self, failure: OSError) -> OutputFailed:
        return OutputFailed(f"{self._path} cannot be written ({failure.strerror})")
