# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""When to save what is being written: soon after the hand rests, and never later than 0.8 s."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")

AT_REST = 0.3
"""Seconds without a keystroke after which a text is saved."""

AT_MOST = 0.8
"""Seconds after the first unsaved keystroke at which it is saved, even while typing goes on."""


class Saver(Generic[T]):
    """Gathers the keystrokes of one field and says when what it holds is due to be saved.

    Whoever polls ``due`` at least every 0.2 s has each keystroke saved within a second.
    """

    def __init__(self, now: Callable[[], float], saved: T) -> None:
        """``now``: a monotonic clock in seconds. ``saved``: what is already kept."""
        self._now = now
        self._saved = saved
        self._held = saved
        self._first: float | None = None
        self._last = 0.0

    @property
    def unsaved(self) -> bool:
        """Whether a change waits to be saved."""
        return self._first is not None

    def changed(self, held: T) -> None:
        """The field now holds this."""
        if held == self._held:
            return
        self._held = held
        self._last = self._now()
        if self._first is None:
            self._first = self._last

    def due(self) -> T | None:
        """What it holds, where it is time to save it; it counts as saved from here on."""
        if self._first is None:
            return None
        now = self._now()
        if now - self._last < AT_REST and now - self._first < AT_MOST:
            return None
        return self.flush()

    def flush(self) -> T | None:
        """The same at once, where anything is unsaved: before a stop, a lock or a next page."""
        self._first = None
        if self._held == self._saved:
            return None
        self._saved = self._held
        return self._held
