# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The output for a computer without sound: the same stream, paced by a clock, heard by no one."""

from __future__ import annotations

import time
from collections.abc import Callable

from app.output.base import RATE, FrameSource, StaysHere

_LARGEST_BLOCK = RATE


class SilentOutput(StaysHere):
    """Takes as many frames as the clock says have passed. ``clock`` gives seconds, monotonic."""

    name = "silent"

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._source: FrameSource | None = None
        self._began = 0.0
        self._taken = 0

    def start(self, source: FrameSource) -> None:
        """Begin now."""
        self._source, self._began, self._taken = source, self._clock(), 0

    def pump(self) -> None:
        """Take what is due."""
        if self._source is None:
            return
        due = int((self._clock() - self._began) * RATE)
        while self._taken < due:
            block = min(due - self._taken, _LARGEST_BLOCK)
            self._source.render(block)
            self._taken += block
        self._source.device_has_played(self._taken)

    def stop(self) -> None:
        """Take no more."""
        self._source = None
