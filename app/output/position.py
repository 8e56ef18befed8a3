# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a device is, between the moments at which it asks for more.

A sound server takes frames in lumps of some 80 ms, and says little about how much of them it still
holds. But it plays evenly. So the frames that were given, each time it asked, lie along a straight
line, or below it where a busy computer let it wait; and what it has played lies on another, as much
lower as buffers hold when it asks.
"""

from __future__ import annotations

from collections import deque

from app.output.base import RATE

WINDOW_SECONDS = 4.0
"""The line is drawn through what was asked for within this time, so that it follows the device's
own clock."""

PAUSE_SECONDS = 0.5
"""A device that has not asked for so long begins a new line."""

_AT_ONCE = 0.02
"""What is asked for sooner after the last asking fills a buffer, before the device plays on."""

_ASKS_AFTER = 0.043
"""A device that vanished did so, most likely, half way to its next asking."""


class DevicePosition:
    """Frames that a device has played, of those it was given. Times are in seconds, monotonic.

    ``held``: frames that lie between the giver and the ear just after a device was given some.
    """

    def __init__(self, held: int) -> None:
        self._held = held
        self._is_filling = True
        self._asked: deque[tuple[float, int]] = deque()
        self._line = 0.0

    def given(self, frames: int, now: float) -> None:
        """The device has asked, and was given ``frames`` in all."""
        if self._asked:
            since = now - self._asked[-1][0]
            # A device that wakes up asks first for all that it can hold, and a while later, when it
            # plays, for the next: what came before that lies on no line.
            if since > PAUSE_SECONDS or (self._is_filling and since > _AT_ONCE):
                self._asked.clear()
            self._is_filling = since <= _AT_ONCE
        self._asked.append((now, frames))
        while self._asked[0][0] < now - WINDOW_SECONDS:
            self._asked.popleft()
        self._line = max(given - at * RATE for at, given in self._asked)

    def played(self, now: float, waiting: int) -> int:
        """Frames played up to ``now``; ``waiting`` of those given are known not to be."""
        if not self._asked:
            return 0
        on_line = int(self._line - self._held + now * RATE)
        return max(0, min(on_line, self._asked[-1][1] - waiting))

    def played_in_the_end(self, waiting: int) -> int:
        """The same for a device that asked no more: it vanished at a moment nobody saw."""
        return self.played(self._asked[-1][0] + _ASKS_AFTER, waiting) if self._asked else 0
