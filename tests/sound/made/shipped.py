# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The shipped sounds, each read once, and how the tests measure what an ear would notice."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import numpy as np
import soundfile

from app.sound.loudness import RATE, Floats

AUDIO = Path(__file__).parents[3] / "audio"

_HOP = RATE // 20
_FRAME = RATE // 10


@cache
def shipped(name: str) -> Floats:
    """A file of the app's audio folder: shape (n,) or (n, 2)."""
    frames: Floats
    frames, rate = soundfile.read(AUDIO / name)
    assert rate == RATE
    assert soundfile.info(AUDIO / name).subtype == "PCM_16"
    return frames


def bands(frames: Floats, count: int = 16) -> Floats:
    """Level in dB of ``count`` bands from 80 Hz to 6 kHz, of frames of shape (..., n, 2)."""
    length = frames.shape[-2]
    spectrum = np.fft.rfft(frames * np.hanning(length)[:, None], axis=-2)
    power = (np.abs(spectrum) ** 2).sum(axis=-1)
    edges = np.unique(np.round(np.geomspace(80.0, 6000.0, count + 1) * length / RATE).astype(int))
    heard = [power[..., low:high].mean(axis=-1) for low, high in pairwise(edges)]
    return 10.0 * np.log10(np.stack(heard, axis=-1) + 1e-9)


def likeness_to_itself(loop: Floats) -> tuple[Floats, Floats]:
    """How like itself a loop is after n twentieths of a second: 1 for the same, 0 for unlike.

    First by the colour of every moment, then by how that changes from moment to moment.
    """
    round_again = np.concatenate((loop, loop[:_FRAME]))
    starts = range(0, len(loop) - _HOP + 1, _HOP)
    colours = np.stack([bands(round_again[at : at + _FRAME]) for at in starts])
    return _likeness(colours), _likeness(np.roll(colours, -1, axis=0) - colours)


def _likeness(colours: Floats) -> Floats:
    spectrum = np.fft.rfft(colours - colours.mean(axis=0), axis=0)
    likeness = np.fft.irfft((np.abs(spectrum) ** 2).sum(axis=1), len(colours))
    normed: Floats = likeness / likeness[0]
    return normed


def change_of_colour(loop: Floats, at: int) -> float:
    """How far, in dB, the 100 ms from ``at`` on are from the 100 ms before, going round."""
    around = np.take(loop, range(at - _FRAME, at + _FRAME), axis=0, mode="wrap")
    before, after = bands(around[:_FRAME]), bands(around[_FRAME:])
    return float(np.sqrt(np.mean((after - before) ** 2)))
