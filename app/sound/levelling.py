# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Brings a recording to the loudness that all speech has here: -19 LUFS, at most -3 dBTP.

Most recordings only need a gain. Where that would lift peaks too high, the limiter takes them down,
as gently as it can: it lets its gain return faster only where the loudness is not reached
otherwise, as with claps.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.sound.clip import Samples
from app.sound.limiter import Decibels, Pull, gain_curve, pieces_with_gain, with_gain
from app.sound.loudness import RATE, from_db
from app.sound.meter import Levels, Meter
from app.sound.progress import Progress, share_of

TARGET_LOUDNESS = -19.0
HIGHEST_TRUE_PEAK = -3.0

_CEILING = HIGHEST_TRUE_PEAK - 0.4
"""A little lower: others who measure find peaks a few hundredths of a dB higher."""
_PULLS = (Pull(30.0, 0.005), Pull(200.0, 0.005), Pull(1500.0, 0.002), Pull(10_000.0, 0.0005))
"""From one that is not heard to move to one that holds the single waves of a clap."""
_TRIES = 6
_LEAST_SLOPE = 0.15
_NEAR = 0.1
_NEAR_ENOUGH = 0.5
_MOST_DRIVE = 40.0
"""dB more than the plain gain; what is not loud enough then is a click rather than sound."""
_SLACK = 0.05
_HELD = 0.1
"""dB by which the limiter is said to be at work."""
_PIECE = 10 * RATE
_FIRST_SHARE = 0.4


@dataclass(frozen=True, slots=True, eq=False)
class Levelled:
    """``frames``: float32, shape (n,), 48 kHz, and their ``levels``.

    held_back: by how much the limiter takes the highest peak down, in dB, 0 where it was not
    needed. held_share: of the time, 0 to 1.
    """

    frames: Samples
    levels: Levels
    held_back: float = 0.0
    held_share: float = 0.0


def levelled(frames: Samples, progress: Progress) -> Levelled:
    """``frames`` (float32, shape (n,), 48 kHz, not silent) at the usual loudness.

    The frames that are given are used up: they may be changed.
    """
    meter = metered(frames, share_of(progress, 0.0, _FIRST_SHARE))
    levels = meter.levels()
    gain = TARGET_LOUDNESS - levels.loudness
    if levels.true_peak + gain <= _CEILING:
        frames *= np.float32(from_db(gain))
        return Levelled(frames, Levels(TARGET_LOUDNESS, levels.true_peak + gain))
    passes = _Passes(frames, meter.peaks(), gain, share_of(progress, _FIRST_SHARE, 1.0))
    best = passes.closest(_PULLS[0])
    for pull in _PULLS[1:]:
        if best.missing <= _NEAR_ENOUGH:
            break
        best = min(best, passes.closest(pull), key=lambda found: found.missing)
    held = best.curve.max() - best.curve
    louder = with_gain(frames, best.curve)
    return Levelled(louder, best.levels, float(held.max()), float(np.mean(held > _HELD)))


def metered(frames: Samples, progress: Progress) -> Meter:
    """A meter that has heard ``frames``: float32, shape (n,), 48 kHz."""
    pieces = (frames[at : at + _PIECE] for at in range(0, len(frames), _PIECE))
    return _metered(pieces, len(frames), progress)


def _metered(pieces: Iterable[Samples], frames: int, progress: Progress) -> Meter:
    meter = Meter()
    for piece in pieces:
        meter.add(piece)
        progress(meter.frames / frames)
    return meter


@dataclass(frozen=True, slots=True, eq=False)
class _Pass:
    """The gain that a limiter had, and what came of it."""

    curve: Decibels
    levels: Levels

    @property
    def missing(self) -> float:
        """How far it is from the loudness wanted, in LU."""
        return abs(self.levels.loudness - TARGET_LOUDNESS)


class _Passes:
    """Limits the same recording again and again, each time closer to the loudness wanted."""

    def __init__(self, frames: Samples, peaks: Samples, gain: float, progress: Progress) -> None:
        self._frames = frames
        self._peaks = peaks
        self._gain = gain
        self._progress = progress
        self._done = 0.0
        self._ceiling = _CEILING

    def closest(self, pull: Pull) -> _Pass:
        """The closest that is found with a gain that moves like this."""
        drive, slope = 0.0, 1.0
        best = before = self._below_the_ceiling(drive, pull)
        for _ in range(_TRIES):
            missing = TARGET_LOUDNESS - before.levels.loudness
            wanted = min(_MOST_DRIVE, max(0.0, drive + missing / slope))
            if best.missing <= _NEAR or wanted == drive:
                break
            now = self._below_the_ceiling(wanted, pull)
            # How much louder it becomes for each dB of gain: less than one, the more is held back.
            louder = (now.levels.loudness - before.levels.loudness) / (wanted - drive)
            if louder < _LEAST_SLOPE:
                break  # there is nothing left but what is held back already
            slope = min(1.0, louder)
            drive, before = wanted, now
            best = min(best, now, key=lambda found: found.missing)
        return best

    def _below_the_ceiling(self, drive: float, pull: Pull) -> _Pass:
        """One pass; once more with a lower ceiling, where smoothing has let a peak through."""
        while True:
            curve = gain_curve(self._peaks, self._gain + drive, self._ceiling, pull)
            pieces = pieces_with_gain(self._frames, curve)
            levels = _metered(pieces, len(self._frames), self._next_share()).levels()
            if levels.true_peak <= _CEILING + _SLACK:
                return _Pass(curve, levels)
            self._ceiling -= levels.true_peak - _CEILING

    def _next_share(self) -> Progress:
        """The progress of the next pass. Nobody knows how many there will be."""
        start = self._done
        self._done += (1.0 - start) / 3
        return share_of(self._progress, start, self._done)
