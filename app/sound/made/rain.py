# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Soft rain on leaves."""

from __future__ import annotations

import numpy as np

from app.sound.loudness import RATE, Floats, from_db
from app.sound.made.circle import LOOP_SECONDS, at_place, lay, levelled, noise, swell, unit

_PATTER_PER_SECOND = 260.0
_DROPS_PER_SECOND = 2.6
_LEAVES = 24


def rain(seconds: float = LOOP_SECONDS, seed: int = 11) -> Floats:
    """A loop of rain: float64, shape (n, 2), 48 kHz, -30 LUFS when heard going round."""
    length = round(seconds * RATE)
    chance = np.random.default_rng(seed)
    bed = _bed(length, chance)
    layers = bed + _patter(length, chance) * from_db(-5.0) + _drops(length, chance) * from_db(-10.0)
    return levelled(layers)


def _bed(length: int, chance: np.random.Generator) -> Floats:
    """The rain further off: a broad band, its treble soft, rising and falling over many seconds."""
    shared, *own = (noise(length, chance, _far) for _ in range(3))
    sides = [0.55 * shared + 0.835 * side for side in own]
    return np.stack([unit(side) * swell(length, chance) for side in sides], axis=1)


def _far(hertz: Floats) -> Floats:
    """From 140 Hz to 2.1 kHz, 3 dB softer per octave within, ever softer above."""
    low, high = 140.0, 2100.0
    rising = hertz**2 / (hertz**2 + low**2)
    falling = 1.0 / (1.0 + (hertz / high) ** 2) ** 0.8
    sloping = np.sqrt(low / np.maximum(hertz, low))
    far: Floats = rising * falling * sloping / (1.0 + (hertz / 9000.0) ** 6)
    return far


def _patter(length: int, chance: np.random.Generator) -> Floats:
    """Many small drops on many leaves: each leaf answers with a short dull sound of its own."""
    frames = np.zeros((length, 2))
    each = round(_PATTER_PER_SECOND * length / RATE / _LEAVES)
    for place in np.linspace(-0.85, 0.85, _LEAVES):
        hits, loud = chance.integers(0, length, each), chance.lognormal(-0.4, 0.5, each)
        leaf = at_place(_leaf(chance), float(place))
        for at, gain in zip(hits.tolist(), loud.tolist(), strict=True):
            lay(frames, leaf * gain, at)
    return unit(frames)


def _leaf(chance: np.random.Generator) -> Floats:
    """What one leaf sounds like when a drop lands: 25 ms, its strongest tone at 700 to 3000 Hz."""
    time = np.arange(RATE // 40) / RATE
    hertz = 700.0 * (3000.0 / 700.0) ** chance.random()
    rough = np.convolve(chance.standard_normal(len(time)), np.hanning(31), mode="same")
    rough /= np.abs(rough).max()
    tone = np.sin(2.0 * np.pi * hertz * time + chance.uniform(0.0, 2.0 * np.pi))
    rise = np.minimum(1.0, time / 0.0012)
    sound: Floats = (0.5 * tone + rough) * rise * np.exp(-time / 0.0045)
    return unit(sound)


def _drops(length: int, chance: np.random.Generator) -> Floats:
    """The few larger drops one can tell apart, each at its own place and pitch."""
    frames = np.zeros((length, 2))
    for _ in range(round(_DROPS_PER_SECOND * length / RATE)):
        sound = _drop(chance)
        at = int(chance.integers(0, length))
        loud = float(chance.uniform(0.35, 1.0)) ** 2
        lay(frames, loud * at_place(sound, float(chance.uniform(-0.8, 0.8))), at)
    return frames


def _drop(chance: np.random.Generator) -> Floats:
    """One drop: a dull tap, and for some the rounder note of water falling into water."""
    time = np.arange(RATE // 8) / RATE
    hertz = 380.0 * 4.0 ** chance.random()
    decay = chance.uniform(0.009, 0.022)
    climb = chance.choice([0.0, 0.0, 1.0]) * chance.uniform(0.1, 0.35)
    phase = 2.0 * np.pi * hertz * (time + climb * time**2 / (2.0 * 0.06))
    rise = 0.5 - 0.5 * np.cos(np.pi * np.minimum(1.0, time / 0.003))
    end = 0.5 + 0.5 * np.cos(np.pi * time / time[-1])
    sound: Floats = rise * np.exp(-time / decay) * np.sin(phase) * end
    return 8.0 * sound
