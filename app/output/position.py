# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a device is, between the moments at which it asks for more.

A sound server takes frames in lumps of some 80 ms, and says little about how much of them it still
holds. But it plays evenly. So the frames that were given, each time it asked, lie about a straight
line, and the line began when the device did: soon after it asked first, as is assumed here.
"""

from __future__ import annotations

from collections import deque

from app.output.base import RATE

LEARNED_FROM, LEARNED_UNTIL = 0.3, 2.0
"""Seconds after the start, between which it is learned how far a device asks ahead of what it
plays: at first it only fills its buffer."""

_WAKES_IN = 0.03
"""Seconds from its first asking to the first frame heard, as measured at PulseAudio."""

WINDOW_SECONDS = 4.0
"""The line is drawn through what was asked for within this time, so that it follows the device's
own clock."""

_ASKS_AFTER = 0.04
"""A device that vanished did so, most likely, half way to its next asking."""


class DevicePosition:
    """Frames that a device has played, of those it was given. Times are in seconds, monotonic."""

    def __init__(self) -> None:
        self._began: float | None = None
        self._asked: deque[tuple[float, int]] = deque()
        self._line = 0.0
        self._leads: list[float] = []
        self._lead = 0.0

    def given(self, frames: int, now: float) -> None:
        """The device has asked, and was given ``frames`` in all; its first asking is its start."""
        if self._began is None:
            self._began = now
        self._asked.append((now, frames))
        while self._asked[0][0] < now - WINDOW_SECONDS:
            self._asked.popleft()
        # Where the line meets the moment of the first asking.
        began = self._began
        meets = [given - (at - began) * RATE for at, given in self._asked]
        self._line = sum(meets) / len(meets)
        passed = now - self._began - _WAKES_IN
        ahead = frames - passed * RATE
        if passed < LEARNED_FROM:
            self._lead = max(self._lead, ahead)
        elif passed < LEARNED_UNTIL:
            self._leads.append(ahead)
            self._lead = sum(self._leads) / len(self._leads)

    def played(self, now: float, waiting: int) -> int:
        """Frames played up to ``now``; ``waiting`` of those given are known not to be."""
        if self._began is None:
            return 0
        on_line = int(self._line - self._lead + (now - self._began) * RATE)
        return max(0, min(on_line, self._asked[-1][1] - waiting))

    def played_in_the_end(self, waiting: int) -> int:
        """The same for a device that asked no more: it vanished at a moment nobody saw."""
        return self.played(self._asked[-1][0] + _ASKS_AFTER, waiting) if self._asked else 0
