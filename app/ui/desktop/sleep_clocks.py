# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Two clocks that part by the time that the computer slept. They need no service, and no Qt."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds from some beginning."""

_SLEPT = 1.0
"""Seconds by which the clocks must part to mean sleep. Two readings in a row never part so far."""


class SleepClocks:
    """Tells whether the computer slept since it was last asked.

    ``waking`` stands still in sleep, ``always`` does not. Neither is the clock on the wall, which
    people and networks set.
    """

    def __init__(self, waking: Clock, always: Clock) -> None:
        self._waking = waking
        self._always = always
        self._asleep = self._time_asleep()

    def slept(self) -> bool:
        """Whether there was sleep since the last call, or since this was made."""
        before, self._asleep = self._asleep, self._time_asleep()
        return self._asleep - before > _SLEPT

    def _time_asleep(self) -> float:
        return self._always() - self._waking()


def sleep_clocks() -> SleepClocks:
    """The clocks of this system."""
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetTickCount64.restype = ctypes.c_uint64
        ticks = ctypes.c_uint64()  # tenths of a microsecond

        def waking() -> float:
            kernel.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
            return ticks.value / 1e7

        return SleepClocks(waking, lambda: kernel.GetTickCount64() / 1e3)
    if sys.platform == "darwin":
        return SleepClocks(_reading(time.CLOCK_UPTIME_RAW), _reading(time.CLOCK_MONOTONIC))
    return SleepClocks(_reading(time.CLOCK_MONOTONIC), _reading(time.CLOCK_BOOTTIME))


def _reading(clock: int) -> Clock:
    return lambda: time.clock_gettime(clock)
