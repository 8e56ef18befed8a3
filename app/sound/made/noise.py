# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Soft, brownish noise, for those who would rather hear nothing in particular."""

from __future__ import annotations

import numpy as np

from app.sound.loudness import RATE, Floats
from app.sound.made.circle import LOOP_SECONDS, levelled, pair, soft_top, swell


def soft_noise(seconds: float = LOOP_SECONDS, seed: int = 23) -> Floats:
    """A loop of noise: float64, shape (n, 2), 48 kHz, -30 LUFS when heard going round."""
    length = round(seconds * RATE)
    chance = np.random.default_rng(seed)
    return levelled(pair(length, chance, _brownish) * swell(length, chance, 0.8)[:, None])


def _brownish(hertz: Floats) -> Floats:
    """5 dB softer per octave from 110 Hz on, faster from 3 kHz on; nothing that rumbles."""
    above = np.maximum(hertz, 1.0)
    sloping = (1.0 + (above / 110.0) ** 2) ** (-5.0 / 12.0)
    top = soft_top(hertz) / (1.0 + (hertz / 3000.0) ** 2)
    brownish: Floats = sloping * top / (1.0 + (45.0 / above) ** 4)
    return brownish
