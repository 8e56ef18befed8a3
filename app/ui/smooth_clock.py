# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The clock of the sound between two of its tellings, for what moves on the screen.

An output tells where it is in steps: some every 20 ms, some every 40. What is drawn sixty times a
second would move in the same steps. So time runs on evenly between them, is drawn gently to what is
told, and never runs back or far ahead: while the sound is held, this is held, too.
"""

from __future__ import annotations

AHEAD_SECONDS = 0.12
"""So far it runs on without being told anything: longer than an output stays silent."""

_AWAY_SECONDS = 0.3
"""Farther off, the sound has gone elsewhere, and this goes along at once."""

_LEANS = 0.15
_GAIN = 2.0


class SmoothClock:
    """Seconds of what is heard, asked for often. All times in seconds."""

    def __init__(self) -> None:
        self._seconds: float | None = None
        self._asked = 0.0

    def anew(self) -> None:
        """Something else is heard from now on: the next answer is what is told."""
        self._seconds = None

    def at(self, told: float, now: float) -> float:
        """``told``: where the sound is, as far as it says; ``now``: of a monotonic clock."""
        passed, self._asked = now - self._asked, now
        if self._seconds is None or abs(told - self._seconds) > _AWAY_SECONDS:
            self._seconds = told
            return told
        lean = max(-_LEANS, min(_LEANS, _GAIN * (told - self._seconds)))
        wanted = self._seconds + max(0.0, passed) * (1.0 + lean)
        self._seconds = max(self._seconds, min(wanted, told + AHEAD_SECONDS))
        return self._seconds
