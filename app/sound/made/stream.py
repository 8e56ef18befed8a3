# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A small stream over stones: a rush of water, and bubbles that sound where it falls.

A bubble of air in water rings like a bell, the smaller the higher, and is soon gone; how soon is
taken from K. van den Doel, "Physically based models for liquid sounds" (ACM TAP 2, 2005).
"""

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

_SPOTS = 16
_BUBBLES_PER_SECOND = 15.0
_KINDS = 40


def stream(seconds: float = LOOP_SECONDS, seed: int = 41) -> Floats:
    """A loop of a stream: float64, shape (n, 2), 48 kHz, -30 LUFS when heard going round."""
    length = round(seconds * RATE)
    chance = np.random.default_rng(seed)
    layers = _rush(length, chance) * from_db(-4.0) + _bubbles(length, chance)
    return levelled(layers)


def _rush(length: int, chance: np.random.Generator) -> Floats:
    """Water as a whole: a low flow, and a soft splashing that is never quite the same."""
    flow = pair(length, chance, band(160.0, 420.0))
    splash = pair(length, chance, band(500.0, 1500.0, fall=3.0), alike=0.1)
    for side in (0, 1):
        flow[:, side] *= factors(1.0 * wander(length, chance, 2.0))
        splash[:, side] *= factors(1.6 * wander(length, chance, 6.0))
    return unit(flow * from_db(-1.0) + splash * from_db(-3.0))


def _bubbles(length: int, chance: np.random.Generator) -> Floats:
    """What murmurs: spots between the stones, each with a pitch and a restlessness of its own."""
    frames = np.zeros((length, 2))
    count = round(_BUBBLES_PER_SECOND * length / RATE)
    pitches = chance.permutation(380.0 * (2000.0 / 380.0) ** np.linspace(0.0, 1.0, _SPOTS))
    for place, hertz in zip(np.linspace(-0.85, 0.85, _SPOTS), pitches.tolist(), strict=True):
        kinds = [
            at_place(_bubble(hertz * float(chance.lognormal(0.0, 0.28)), chance), float(place))
            for _ in range(_KINDS)
        ]
        restless = np.exp(0.8 * wander(length, chance, 3.5, slope=0.2))
        which = chance.integers(0, _KINDS, count).tolist()
        loud = np.minimum(chance.lognormal(0.0, 0.8, count), 3.2).tolist()
        at = moments(chance, restless, count)
        for kind, gain, start in zip(which, loud, at, strict=True):
            lay(frames, kinds[kind] * gain, start)
    return unit(frames)


def _bubble(hertz: float, chance: np.random.Generator) -> Floats:
    """One bubble, its pitch rising a little as it nears the surface; none drowns the others."""
    damping = 0.043 * hertz + 0.0014 * hertz**1.5
    time = np.arange(round(6.0 / damping * RATE)) / RATE
    climb = chance.uniform(0.0, 0.12) * damping
    phase = 2.0 * np.pi * hertz * (time + climb * time**2 / 2.0)
    rise = 0.5 - 0.5 * np.cos(np.pi * np.minimum(1.0, time * hertz / 1.5))
    end = 0.5 + 0.5 * np.cos(np.pi * time / time[-1])
    sound: Floats = (hertz / 500.0) ** 0.25 * rise * np.exp(-damping * time) * np.sin(phase) * end
    return sound
