# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Hears a recording while it is decoded: how loud it is, and what is left of it in one channel.

Nothing but that one channel is kept, at 48 kHz, whatever rate and channels the file has.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from app.sound.clip import RATE, Samples
from app.sound.meter import Levels, Meter, weights_of
from app.sound.recording import LONGEST_SECONDS, NotSound, TooLong, check_header


class Listening:
    """Takes frames at any rate. ``name`` is the file's, for what it raises.

    only: the one channel that is kept; None is all of them mixed, but for a subwoofer's.

    Attributes:
        frames: how many were taken, at the file's own rate.
        rate, channels: of the file; 0 before anything was taken.
    """

    def __init__(self, name: str, only: int | None = None) -> None:
        self.frames = 0
        self.rate = 0
        self.channels = 0
        self._name = name
        self._only = only
        self._resampler: Any = None
        self._kept: list[Samples] = []

    def take(self, frames: Samples, rate: int) -> None:
        """Hear ``frames``: float32, shape (n, channels). Raises RecordingUnusable."""
        if not self.rate:
            self._begin(frames.shape[1], rate)
        if (frames.shape[1], rate) != (self.channels, self.rate):
            raise NotSound(f"{self._name} changes its rate or its channels on the way.")
        if not np.all(np.isfinite(frames)):
            raise NotSound(f"{self._name} holds values that are no sound.")
        self.frames += len(frames)
        if self.frames > LONGEST_SECONDS * rate:
            raise TooLong(f"{self._name} is longer than an hour.")
        self._hear(frames, last=False)

    def heard(self) -> tuple[Samples, Levels]:
        """One channel (float32, shape (n,), 48 kHz), and the levels of all. Raises NotSound."""
        if not self.rate:
            raise NotSound(f"{self._name} holds no sound.")
        self._hear(np.zeros((0, self.channels), np.float32), last=True)
        kept = np.concatenate(self._kept)
        self._kept = []
        kept -= np.float32(kept.mean(dtype=np.float64))  # what a poor sound card adds to all of it
        return kept, self._meter.levels()

    def _begin(self, channels: int, rate: int) -> None:
        check_header(self._name, 0, rate, channels)
        self.rate, self.channels = rate, channels
        self._meter = Meter(channels)
        weights = np.array([weight > 0 for weight in weights_of(channels)], np.float32)
        self._mix = weights / weights.sum()
        if self._only is not None:
            self._mix = np.eye(channels, dtype=np.float32)[self._only]
        if rate != RATE:
            import soxr

            self._resampler = soxr.ResampleStream(rate, RATE, channels, "float32", "HQ")

    def _hear(self, frames: Samples, *, last: bool) -> None:
        if self._resampler is not None:
            frames = self._resampler.resample_chunk(frames, last=last).reshape(-1, self.channels)
        self._meter.add(frames)
        self._kept.append(frames @ self._mix)
