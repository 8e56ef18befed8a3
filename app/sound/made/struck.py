# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a bell is made with: partials that die away, each in its own time, and a mallet's touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.sound.loudness import RATE, Floats, from_db, loudest_moment, peak_level

BELL_PEAK = -9.0
BELL_LOUDEST = -17.0
"""Loudness in LUFS that no bell passes in its loudest moment, however soft its peak."""

_LAST_FADE = 1.5
_SILENT_END = 0.25


@dataclass(frozen=True, slots=True)
class Partial:
    """One way a bell rings: ``level`` in dB, ``decay`` in seconds for a fall of 60 dB.

    A bell is never quite round, so each of its tones is a pair that drifts in and out of step;
    ``beat`` is how far the two are apart, in Hz.
    """

    hertz: float
    level: float
    decay: float
    beat: float


@dataclass(frozen=True, slots=True)
class Mallet:
    """What strikes: a breath of noise below ``hertz``, ``level`` in dB, gone in about ``seconds``.

    rise: the time in seconds that it takes to set the bell ringing.
    """

    hertz: float
    level: float
    seconds: float
    rise: float


def struck(partials: Sequence[Partial], mallet: Mallet, seconds: float, seed: int) -> Floats:
    """One stroke: float64, shape (n,), 48 kHz, its highest sample at -9 dBFS, lower if it is loud.

    It ends in a fade and in true silence, also where ``seconds`` is too short for it to ring out.
    """
    time = np.arange(round(seconds * RATE)) / RATE
    chance = np.random.default_rng(seed)
    stroke = sum((_ring(one, time, chance) for one in partials), _touch(mallet, time, chance))
    stroke = stroke * _ease(time / mallet.rise) * _ease((seconds - _SILENT_END - time) / _LAST_FADE)
    gain = min(BELL_PEAK - peak_level(stroke), BELL_LOUDEST - loudest_moment(stroke))
    scaled: Floats = stroke * from_db(gain)
    return scaled


def _ring(partial: Partial, time: Floats, chance: np.random.Generator) -> Floats:
    """The pair of tones of one partial, the weaker a little sharp of the stronger."""
    falling = from_db(partial.level) * 10.0 ** (-3.0 * time / partial.decay)
    strong, weak = chance.uniform(0.0, 2.0 * np.pi, 2)
    pair = 0.72 * np.sin(2 * np.pi * partial.hertz * time + strong)
    pair += 0.28 * np.sin(2 * np.pi * (partial.hertz + partial.beat) * time + weak)
    ringing: Floats = falling * pair
    return ringing


def _touch(mallet: Mallet, time: Floats, chance: np.random.Generator) -> Floats:
    """The mallet itself, as it is heard when it lands."""
    noise = np.fft.rfft(chance.standard_normal(len(time)))
    hertz = np.fft.rfftfreq(len(time), 1 / RATE)
    soft = np.fft.irfft(noise / (1.0 + (hertz / mallet.hertz) ** 4), len(time))
    loud = from_db(mallet.level) * np.exp(-time / mallet.seconds)
    touch: Floats = soft / np.sqrt(np.mean(soft**2)) * loud
    return touch


def _ease(x: Floats) -> Floats:
    """0 below 0, 1 above 1, and a half cosine between: no corner that could click."""
    eased: Floats = 0.5 - 0.5 * np.cos(np.pi * np.clip(x, 0.0, 1.0))
    return eased
