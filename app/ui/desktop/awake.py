# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps the computer awake, and its screen on, while a practice plays.

The screen stays on because words are on it, and because it would be locked as it goes dark: pause,
*ground me* and stop would then be behind a password. What is put off is only that the computer
falls asleep by itself for want of use; closing the lid, or choosing sleep, is the person's own
hand and works as ever. Where a system says no, nothing is said: the practice is no worse for it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Protocol


class Wakefulness(Protocol):
    """Something that keeps a computer awake. Both methods may be called over and over."""

    def hold(self) -> None:
        """Stay awake from now on."""

    def let_go(self) -> None:
        """From now on the computer may sleep."""


class TakenTogether:
    """Several ways at once: desktops on Linux don't agree on whom they listen to."""

    def __init__(self, ways: Sequence[Wakefulness]) -> None:
        self._ways = ways

    def hold(self) -> None:
        for way in self._ways:
            way.hold()

    def let_go(self) -> None:
        for way in self._ways:
            way.let_go()


class Caffeinate:
    """macOS: its own program for this, which also ends when this one does."""

    def __init__(self, program: str = "/usr/bin/caffeinate") -> None:
        self._command = [program, "-d", "-i", "-w", str(os.getpid())]
        self._running: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        if self._running is not None:
            return
        try:
            self._running = subprocess.Popen(
                self._command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
            )
        except OSError:
            self._running = None

    def let_go(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            running.kill()
            running.wait()


class ExecutionState:
    """Windows: the thread that holds says so of itself, until it says otherwise."""

    _CONTINUOUS = 0x80000000
    _SYSTEM_AND_DISPLAY = 0x00000001 | 0x00000002

    def hold(self) -> None:
        self._set(self._CONTINUOUS | self._SYSTEM_AND_DISPLAY)

    def let_go(self) -> None:
        self._set(self._CONTINUOUS)

    @staticmethod
    def _set(state: int) -> None:
        if sys.platform == "win32":
            import ctypes

            ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint(state))
