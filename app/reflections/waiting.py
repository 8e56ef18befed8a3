# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How long one has to wait after a wrong passphrase."""

from __future__ import annotations

from collections.abc import Callable

FREE_TRIES = 2
LONGEST = 60.0


class Waiting:
    """Counts the wrong tries in a row: 0, 0, 1, 2, 4, 8 … up to 60 seconds follow them.

    This slows down whoever sits at the keyboard, and starts afresh with the app. Against somebody
    who has the file, only the passphrase itself helps, and the fifth of a second that each try at
    it costs.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        """clock: seconds that only ever go forward."""
        self._clock = clock
        self._wrong = 0
        self._until = clock()

    @property
    def seconds(self) -> float:
        """Until the next try; 0 where it may come now."""
        return max(0.0, self._until - self._clock())

    def was_wrong(self) -> None:
        """One more wrong try."""
        self._wrong += 1
        self._until = self._clock() + _wait_after(self._wrong)

    def was_right(self) -> None:
        """What was wrong before does not count any more."""
        self._wrong = 0
        self._until = self._clock()


def _wait_after(wrong: int) -> float:
    doublings = wrong - FREE_TRIES - 1
    return 0.0 if doublings < 0 else min(LONGEST, 2.0 ** min(doublings, 16))
