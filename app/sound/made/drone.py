# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A low, warm drone that never stands still and never goes anywhere.

It is drawn as a spectrum. Each tone is a line with a narrow hill of noise around it, as of many
strings that are nearly in tune: on a circle of 64 s no two moments of it are alike.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.sound.loudness import RATE, Floats, from_db
from app.sound.made.circle import LOOP_SECONDS, levelled

_ROOT = 87.3
"""F2 in Hz, an octave below the bowl."""

# An open fifth over two octaves: (how many times the root, level in dB).
_VOICES = ((0.5, -11.0), (1.0, 0.0), (1.5, -5.0), (2.0, -4.0), (3.0, -12.0), (4.0, -17.0))
_OVERTONES = 6
_OVERTONES_FALL = 8.0
"""By so many dB each octave above a voice's first tone is softer."""

_WIDTH = 0.0011
"""Half the width of a tone, as a part of its frequency."""

_STEADY = 0.62
"""How much of a tone, of its amplitude, stands still."""


def drone(seconds: float = LOOP_SECONDS, seed: int = 61) -> Floats:
    """A loop of a drone: float64, shape (n, 2), 48 kHz, -30 LUFS when heard going round."""
    length = round(seconds * RATE)
    chance = np.random.default_rng(seed)
    spectra = np.zeros((2, length // 2 + 1), complex)
    for times, level in _VOICES:
        for number in range(1, _OVERTONES + 1):
            softer = _OVERTONES_FALL * float(np.log2(number))
            middle = round(_ROOT * times * number * length / RATE)
            _draw_tone(spectra, middle, from_db(level - softer), chance)
    sides: Floats = np.fft.irfft(spectra, length, axis=1).T
    return levelled(sides * length)


def _draw_tone(
    spectra: NDArray[np.complexfloating], middle: int, loud: float, chance: np.random.Generator
) -> None:
    """Draw a tone of ``middle`` turns around the circle: the line the same on both sides."""
    width = max(1.5, _WIDTH * middle)
    near = np.arange(middle - round(3 * width), middle + round(3 * width) + 1)
    hill = np.exp(-0.5 * ((near - middle) / width) ** 2)
    hill /= np.sqrt(2.0 * np.sum(hill**2))
    line = np.exp(2j * np.pi * chance.random())
    for side in spectra:
        parts = chance.standard_normal((2, len(near)))
        side[near] += loud * np.sqrt(1.0 - _STEADY**2) * hill * (parts[0] + 1j * parts[1])
        side[middle] += loud * _STEADY * line
