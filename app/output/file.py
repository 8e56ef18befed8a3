# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The output that writes what would be heard into a WAV file, as fast as it becomes available."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

from app.output.base import CHANNELS, RATE, FrameSource, OutputFailed

_BLOCK = RATE // 2


class WavOutput:
    """Writes to ``path``. ``available`` tells how many frames of the session are laid out ahead."""

    name = "wav"

    def __init__(self, path: Path, available: Callable[[], int]) -> None:
        self._path = path
        self._available = available
        self._file: wave.Wave_write | None = None
        self._source: FrameSource | None = None
        self._written = 0

    def start(self, source: FrameSource) -> None:
        """Create the file. Raises OutputFailed."""
        try:
            self._file = wave.open(str(self._path), "wb")  # noqa: SIM115 (closed by stop)
        except OSError as failure:
            raise OutputFailed(f"{self._path} cannot be written ({failure.strerror})") from failure
        self._file.setnchannels(CHANNELS)
        self._file.setsampwidth(2)
        self._file.setframerate(RATE)
        self._source, self._written = source, 0

    def pump(self) -> None:
        """Write what is laid out; at most a few seconds of it, so that answers keep up."""
        if self._file is None or self._source is None:
            return
        for _ in range(8):
            frames = min(self._available(), _BLOCK)
            if frames <= 0:
                break
            self._file.writeframesraw(self._source.render(frames).astype("<i2").tobytes())
            self._written += frames
        self._source.device_has_played(self._written)

    def stop(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
        self._file = self._source = None
