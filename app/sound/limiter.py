# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A gentle limiter: a gain that is already lower when a peak comes, and returns slowly after it.

It works on the true peaks of stretches of half a millisecond, as app.sound.meter tells them, so it
sees the whole recording before it touches a sample. The gain is a curve in dB that never lies above
what any stretch allows: it falls some milliseconds before a peak, and rises by so many dB a second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from app.sound.clip import Samples
from app.sound.loudness import RATE
from app.sound.meter import STRETCH

Decibels: TypeAlias = NDArray[np.float64]

_SOFTEST = 1e-10
_AT_ONCE = 60_000
"""Stretches that are worked on at a time."""


@dataclass(frozen=True, slots=True)
class Pull:
    """How the gain moves.

    rise: at most so many dB a second. ahead: it falls that much earlier, in seconds, and is
    smoothed over as much to either side.
    """

    rise: float
    ahead: float


def gain_curve(peaks: Samples, gain: float, ceiling: float, pull: Pull) -> Decibels:
    """The gain in dB at the beginning of every stretch, and at the end of the last one.

    peaks: the highest value of every stretch, shape (stretches,). gain: what is wanted where
    nothing is too high, in dB. ceiling: dBTP.
    """
    highest = 20.0 * np.log10(np.maximum(peaks, _SOFTEST, dtype=np.float64))
    room = np.minimum(0.0, ceiling - gain - highest)
    allowed = np.concatenate((room[:1], np.minimum(room[:-1], room[1:]), room[-1:]))
    # The curve that rises by the same amount from each point, taken where it is lowest so far.
    slope = np.arange(len(allowed)) * (pull.rise * STRETCH / RATE)
    rising = np.minimum(0.0, np.minimum.accumulate(allowed - slope) + slope)
    ahead = max(1, round(pull.ahead * RATE / STRETCH))
    padded = np.pad(rising, 2 * ahead, mode="edge")
    lowest = sliding_window_view(padded, 2 * ahead + 1).min(axis=1)
    weights = np.hanning(2 * ahead + 3)[1:-1]
    return gain + np.convolve(lowest, weights / weights.sum(), mode="valid")


def with_gain(frames: Samples, curve: Decibels) -> Samples:
    """``frames`` (float32, shape (n,)) with the gain of ``curve``, straight between its points."""
    return np.concatenate(list(pieces_with_gain(frames, curve)))


def pieces_with_gain(frames: Samples, curve: Decibels) -> Iterator[Samples]:
    """The same in pieces of half a minute, for a recording that is too long to be held twice."""
    factors = (10.0 ** (curve / 20.0)).astype(np.float32)
    within = np.arange(STRETCH, dtype=np.float32) / STRETCH
    for first in range(0, len(factors) - 1, _AT_ONCE):
        ends = factors[first : first + _AT_ONCE + 1]
        steps = ends[:-1, None] + np.diff(ends)[:, None] * within
        piece = frames[first * STRETCH : (first + _AT_ONCE) * STRETCH]
        yield np.multiply(piece, steps.ravel()[: len(piece)], dtype=np.float32)
