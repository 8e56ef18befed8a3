# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What sounds on the stream: a clip that is played once, or a loop that goes round."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from app.sound.clip import RATE, Clip, Samples
from app.sound.envelope import Envelope

CUT_FRAMES = RATE * 30 // 1000
"""A voice that is cut, and a stream that is paused or stopped, fades over 30 ms."""


@dataclass(slots=True, eq=False)
class Sounding:
    """A clip on the stream. ``cut_at``: the frame from which it fades away."""

    clip: Clip
    start: int
    is_voice: bool
    cut_at: int | None = None

    @property
    def end(self) -> int:
        """The first frame after it."""
        end = self.start + self.clip.frames
        return end if self.cut_at is None else min(end, self.cut_at + CUT_FRAMES)

    def add_to(self, out: Samples, begin: int, gain: float | Samples) -> None:
        """Add what of it falls into ``out``: shape (n, 2), from session frame ``begin`` on.

        ``gain``: one number, or shape (n, 1).
        """
        first, last = max(begin, self.start), min(begin + len(out), self.end)
        if first >= last:
            return
        part = self.clip.pcm[first - self.start : last - self.start].astype(np.float32)
        if part.ndim == 1:
            part = part[:, None]
        if self.cut_at is not None:
            left = self.cut_at + CUT_FRAMES - np.arange(first, last)
            part *= np.clip(left / CUT_FRAMES, 0.0, 1.0).astype(np.float32)[:, None]
        if isinstance(gain, np.ndarray):
            part *= gain[first - begin : last - begin]
        elif gain != 1.0:
            part *= gain
        out[first - begin : last - begin] += part


@dataclass(slots=True, eq=False)
class Layer:
    """A background loop from ``start`` on, silent until its envelope lets it be heard."""

    sound: str
    clip: Clip
    start: int
    envelope: Envelope = field(init=False)

    def __post_init__(self) -> None:
        self.envelope = Envelope(0.0, self.start)

    def over(self, frame: int) -> bool:
        """Whether nothing of it is heard from ``frame`` on."""
        last, gain = self.envelope.last
        return frame >= last and gain == 0.0

    def add_to(self, out: Samples, begin: int) -> None:
        """Add what of it falls into ``out``: shape (n, 2), from session frame ``begin`` on."""
        first = max(begin, self.start)
        count = begin + len(out) - first
        if count > 0:
            loop = self._turning(first, count).astype(np.float32)
            loop *= self.envelope.gains(first, count)
            out[first - begin :] += loop

    def _turning(self, first: int, count: int) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
        length = self.clip.frames
        offset = (first - self.start) % length
        parts = []
        while count > 0:
            taken = min(count, length - offset)
            parts.append(self.clip.pcm[offset : offset + taken])
            count, offset = count - taken, 0
        return parts[0] if len(parts) == 1 else np.concatenate(parts)
