# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Wind in leaves: a gust goes from tree to tree, and each answers in its own time."""

from __future__ import annotations

import numpy as np

from app.sound.loudness import RATE, Floats, from_db
from app.sound.made.circle import (
    LOOP_SECONDS,
    at_place,
    band,
    factors,
    levelled,
    noises,
    pair,
    wander,
)

_TREES = (-0.8, -0.25, 0.3, 0.85)
_CROSSING = 1.4
"""Seconds that a gust takes from one side to the other."""


def wind(seconds: float = LOOP_SECONDS, seed: int = 36) -> Floats:
    """A loop of wind: float64, shape (n, 2), 48 kHz, -30 LUFS when heard going round."""
    length = round(seconds * RATE)
    chance = np.random.default_rng(seed)
    gust = wander(length, chance, 0.2, slope=0.3)
    layers = _breath(gust, chance) * from_db(-3.0)
    for place in _TREES:
        arriving = np.roll(gust, round(place * _CROSSING / 2.0 * RATE))
        layers += at_place(_tree(arriving, chance), place) * from_db(-6.0)
    return levelled(layers)


def _breath(gust: Floats, chance: np.random.Generator) -> Floats:
    """The air itself: low, and rising only a little with the gust."""
    air = pair(len(gust), chance, band(130.0, 330.0), alike=0.2)
    own = wander(len(gust), chance, 0.9)
    return air * _held(2.0 * gust + 1.0 * own)[:, None]


def _tree(gust: Floats, chance: np.random.Generator) -> Floats:
    """One tree: boughs that rush, and leaves that come in brighter as the gust grows."""
    length = len(gust)
    gust = 0.8 * gust + 0.6 * wander(length, chance, 0.35, slope=0.4)
    flutter = wander(length, chance, 13.0, slope=0.25)
    low = 420.0 * 1.5 ** chance.random()
    high = 1500.0 * 1.6 ** chance.random()
    rushing, rustling = band(low, 1100.0, fall=3.0), band(high, 3200.0, fall=4.0)
    boughs, leaves = noises(length, chance, rushing, rustling)
    moving = boughs * _held(1.8 * gust + 0.8 * flutter)
    moving += leaves * _held(2.8 * gust + 2.6 * flutter - 6.0)
    return moving


def _held(level: Floats) -> Floats:
    """Levels in dB as factors; the strongest gusts are held back so that nobody is startled."""
    return factors(np.minimum(level, 6.0 + 0.3 * (level - 6.0)))
