# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Soft rain on leaves, as a loop that has no seam.

Everything is made on a circle: noise is shaped by its spectrum, which is periodic by nature, the
slow swell is a sum of whole waves, and a drop that falls near the end rings on at the start. So
there is no place where the loop is joined, and nothing to crossfade.
"""

from __future__ import annotations

import numpy as np

from app.sound.loudness import RATE, Floats, from_db, integrated_loudness

RAIN_SECONDS = 64.0
RAIN_LOUDNESS = -30.0

_PATTER_PER_SECOND = 260.0
_DROPS_PER_SECOND = 2.6
_LEAVES = 24


def rain(seconds: float = RAIN_SECONDS, seed: int = 11) -> Floats:
    """A loop of rain: float64, shape (n, 2), 48 kHz, -30 LUFS when heard going round."""
    length = round(seconds * RATE)
    chance = np.random.default_rng(seed)
    bed = _bed(length, chance)
    layers = bed + _patter(length, chance) * from_db(-5.0) + _drops(length, chance) * from_db(-10.0)
    scaled: Floats = layers * from_db(RAIN_LOUDNESS - integrated_loudness(layers, loop=True))
    return scaled


def _bed(length: int, chance: np.random.Generator) -> Floats:
    """The rain further off: a broad band, its treble soft, rising and falling over many seconds."""
    shared, *own = (_band(length, chance, low=140.0, high=2100.0) for _ in range(3))
    sides = [0.55 * shared + 0.835 * side for side in own]
    return np.stack([_unit(side) * _swell(length, chance) for side in sides], axis=1)


def _band(length: int, chance: np.random.Generator, *, low: float, high: float) -> Floats:
    """Noise between ``low`` and ``high`` Hz, 3 dB softer per octave within, ever softer above."""
    hertz = np.fft.rfftfreq(length, 1 / RATE)
    rising = hertz**2 / (hertz**2 + low**2)
    falling = 1.0 / (1.0 + (hertz / high) ** 2) ** 0.8
    sloping = np.sqrt(low / np.maximum(hertz, low))
    top = 1.0 / (1.0 + (hertz / 9000.0) ** 6)
    noise = np.fft.rfft(chance.standard_normal(length))
    shaped: Floats = np.fft.irfft(noise * rising * falling * sloping * top, length)
    return _unit(shaped)


def _swell(length: int, chance: np.random.Generator) -> Floats:
    """A slow change of about 1.5 dB either way, made of waves that fit the loop whole."""
    turn = 2.0 * np.pi * np.arange(length) / length
    waves = sum(
        np.cos(count * turn + chance.uniform(0.0, 2.0 * np.pi)) / np.sqrt(count)
        for count in range(1, 8)
    )
    swelling: Floats = 10.0 ** (1.5 * _unit(np.asarray(waves)) / 2.0 / 20.0)
    return swelling


def _patter(length: int, chance: np.random.Generator) -> Floats:
    """Many small drops on many leaves: each leaf answers with a short dull sound of its own."""
    frames = np.zeros((length, 2))
    each = round(_PATTER_PER_SECOND * length / RATE / _LEAVES)
    for place in np.linspace(-0.85, 0.85, _LEAVES):
        hits = np.zeros(length)
        np.add.at(hits, chance.integers(0, length, each), chance.lognormal(-0.4, 0.5, each))
        leaf = _leaf(chance)
        heard = np.fft.irfft(np.fft.rfft(hits) * np.fft.rfft(leaf, length), length)
        frames += heard[:, None] * _sides(float(place))
    return _unit(frames)


def _leaf(chance: np.random.Generator) -> Floats:
    """What one leaf sounds like when a drop lands: 25 ms, its strongest tone at 700 to 3000 Hz."""
    time = np.arange(RATE // 40) / RATE
    hertz = 700.0 * (3000.0 / 700.0) ** chance.random()
    noise = np.convolve(chance.standard_normal(len(time)), np.hanning(31), mode="same")
    noise /= np.abs(noise).max()
    tone = np.sin(2.0 * np.pi * hertz * time + chance.uniform(0.0, 2.0 * np.pi))
    rise = np.minimum(1.0, time / 0.0012)
    sound: Floats = (0.5 * tone + noise) * rise * np.exp(-time / 0.0045)
    return _unit(sound)


def _drops(length: int, chance: np.random.Generator) -> Floats:
    """The few larger drops one can tell apart, each at its own place and pitch."""
    frames = np.zeros((length, 2))
    for _ in range(round(_DROPS_PER_SECOND * length / RATE)):
        sound = _drop(chance)
        at = (int(chance.integers(0, length)) + np.arange(len(sound))) % length
        loud = float(chance.uniform(0.35, 1.0)) ** 2
        frames[at] += loud * sound[:, None] * _sides(float(chance.uniform(-0.8, 0.8)))
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


def _sides(place: float) -> Floats:
    """Left and right gain of a sound at ``place``, from -1 (left) to 1 (right); equal power."""
    angle = (place + 1.0) * np.pi / 4.0
    return np.array([np.cos(angle), np.sin(angle)])


def _unit(values: Floats) -> Floats:
    """``values`` scaled to a mean square of one."""
    scaled: Floats = values / np.sqrt(np.mean(values**2))
    return scaled
