# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A fire in the hearth: the low breath of the flame, and small crackles that startle nobody."""

from __future__ import annotations

import numpy as np

from app.sound.loudness import RATE, Floats, from_db
from app.sound.made.circle import (
    LOOP_SECONDS,
    at_place,
    band,
    factors,
    lay,
    levelled,
    moments,
    pair,
    unit,
    wander,
)

_CRACKLES_PER_SECOND = 9.0
_EMBERS_PER_SECOND = 34.0
_SETTLINGS_PER_SECOND = 0.35
_LOGS = (-0.45, -0.15, 0.2, 0.5)


def hearth(seconds: float = LOOP_SECONDS, seed: int = 53) -> Floats:
    """A loop of a fire: float64, shape (n, 2), 48 kHz, -30 LUFS when heard going round."""
    length = round(seconds * RATE)
    chance = np.random.default_rng(seed)
    layers = _flame(length, chance)
    layers += _crackles(length, chance) * from_db(-13.0)
    layers += _embers(length, chance) * from_db(-14.0)
    layers += _settlings(length, chance) * from_db(-12.0)
    return levelled(layers)


def _flame(length: int, chance: np.random.Generator) -> Floats:
    """The fire's breath: low and fluttering, with a little air above it."""
    low = pair(length, chance, band(70.0, 170.0))
    air = pair(length, chance, band(350.0, 900.0, fall=3.0), alike=0.1)
    licking = wander(length, chance, 7.0, slope=0.4)
    low *= factors(1.6 * licking)[:, None]
    air *= factors(1.8 * wander(length, chance, 4.0) + 0.8 * licking)[:, None]
    return unit(low + air * from_db(-8.0))


def _crackles(length: int, chance: np.random.Generator) -> Floats:
    """Wood that crackles: in bursts, log by log, with quiet between."""
    frames = np.zeros((length, 2))
    count = round(_CRACKLES_PER_SECOND * length / RATE / len(_LOGS))
    for log in _LOGS:
        lively = np.exp(1.5 * wander(length, chance, 2.5, slope=0.5))
        for at in moments(chance, lively, count):
            loud = min(2.3, float(chance.lognormal(0.0, 0.7)))
            place = log + float(chance.uniform(-0.15, 0.15))
            lay(frames, at_place(loud * _crackle(chance), place), at)
    return unit(frames)


def _crackle(chance: np.random.Generator) -> Floats:
    """One crackle: a dry tick of a few milliseconds, rounded so that it is soft to the ear."""
    time = np.arange(RATE // 25) / RATE
    hertz = min(3200.0, 1250.0 * float(chance.lognormal(0.0, 0.45)))
    decay = chance.uniform(0.0015, 0.006)
    rough = np.convolve(chance.standard_normal(len(time)), np.hanning(25), mode="same")
    tone = np.sin(2.0 * np.pi * hertz * time + chance.uniform(0.0, 2.0 * np.pi))
    rise = 0.5 - 0.5 * np.cos(np.pi * np.minimum(1.0, time / 0.0018))
    sound: Floats = (tone + 0.7 * rough / np.abs(rough).max()) * rise * np.exp(-time / decay)
    return sound


def _embers(length: int, chance: np.random.Generator) -> Floats:
    """The finest of it: ticks so soft that they are a texture."""
    frames = np.zeros((length, 2))
    kinds = [_crackle(chance) for _ in range(200)]
    count = round(_EMBERS_PER_SECOND * length / RATE)
    glowing = np.exp(0.7 * wander(length, chance, 1.5))
    for at in moments(chance, glowing, count):
        loud = float(chance.lognormal(0.0, 0.4))
        kind = kinds[int(chance.integers(len(kinds)))]
        lay(frames, at_place(loud * kind, float(chance.uniform(-0.7, 0.7))), at)
    return unit(frames)


def _settlings(length: int, chance: np.random.Generator) -> Floats:
    """Now and then a log that gives a little: a dull, low stir."""
    frames = np.zeros((length, 2))
    for _ in range(round(_SETTLINGS_PER_SECOND * length / RATE)):
        time = np.arange(RATE // 3) / RATE
        rough = np.convolve(chance.standard_normal(len(time)), np.hanning(220), mode="same")
        rise = 0.5 - 0.5 * np.cos(np.pi * np.minimum(1.0, time / 0.03))
        end = 0.5 + 0.5 * np.cos(np.pi * time / time[-1])
        stir = unit(rough) * rise * np.exp(-time / 0.06) * end
        place = float(chance.uniform(-0.4, 0.4))
        lay(frames, at_place(stir * chance.uniform(0.3, 1.0), place), int(chance.integers(length)))
    return frames
