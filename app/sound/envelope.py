# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A gain over time: straight lines between points, the same for blocks of any size."""

from __future__ import annotations

import numpy as np

from app.sound.clip import Samples


class Envelope:
    """A gain that is ``gain`` until the first fade. Frames are those of the session."""

    def __init__(self, gain: float, frame: int = 0) -> None:
        self._points: list[tuple[int, float]] = [(frame, gain)]

    @property
    def last(self) -> tuple[int, float]:
        """The last point: from its frame on, the gain stays."""
        return self._points[-1]

    def gains(self, begin: int, frames: int) -> float | Samples:
        """The gain over a block: one number where it does not change, else shape (frames, 1)."""
        points = self._points
        if begin >= points[-1][0]:
            return points[-1][1]
        around = [gain for at, gain in points if begin < at < begin + frames]
        first, last = self.gain_at(begin), self.gain_at(begin + frames - 1)
        if first == last and all(gain == first for gain in around):
            return first
        at = np.arange(begin, begin + frames)
        values = np.interp(at, [f for f, _ in points], [g for _, g in points])
        return values.astype(np.float32)[:, None]

    def gain_at(self, frame: int) -> float:
        """The gain at one frame."""
        points = self._points
        if frame >= points[-1][0]:
            return points[-1][1]
        return float(np.interp(frame, [f for f, _ in points], [g for _, g in points]))

    def fade(self, frame: int, gain: float, frames: int) -> None:
        """From ``frame`` on, run to ``gain``; what was planned after it is forgotten."""
        now = self.gain_at(frame)
        kept = [point for point in self._points if point[0] < frame]
        self._points = [*kept, (frame, now), (frame + max(frames, 1), gain)]

    def forget_before(self, frame: int) -> None:
        """What lies behind ``frame`` is never asked for again."""
        while len(self._points) > 1 and self._points[1][0] <= frame:
            del self._points[0]
