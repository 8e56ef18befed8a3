# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A small warm room, as an impulse response: walls close by, furniture, a carpet; no hall.

It is made here and not recorded anywhere: the direct sound, eight early reflections between 3 and
24 ms, and a quiet decay that loses its highs first, as it does among curtains and books.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Room:
    """``decay_seconds``: the time to fall by 60 dB. ``level``: all that comes back from the walls,
    against the direct sound, in dB. ``brightness``: where its highs begin to be lost, in Hz.
    """

    decay_seconds: float
    level: float
    brightness: float


# (milliseconds, strength); the signs are those of walls that are soft or hard.
_EARLY: Final = (
    (3.1, 0.50),
    (4.9, -0.34),
    (7.3, 0.38),
    (10.1, 0.27),
    (12.7, -0.25),
    (16.3, 0.22),
    (19.9, 0.17),
    (23.9, -0.15),
)
_DENSE_AFTER: Final = 0.012
_DENSE: Final = 0.09
_GRAINS_A_SECOND: Final = 3000
_BASS: Final = 180.0
_SEED: Final = 20_260_704


def room_response(room: Room, rate: int) -> NDArray[np.float64]:
    """The response: float64, shape (n,), at ``rate``; a direct sound of 1 first."""
    length = round(room.decay_seconds * 1.2 * rate)
    back = np.zeros(length)
    for milliseconds, strength in _EARLY:
        back[round(milliseconds * rate / 1000)] += strength
    back += _dense(room, length, rate)
    back = _damped(back, room, rate)
    back *= 10.0 ** (room.level / 20.0) / np.sqrt(np.sum(back**2))
    back[0] += 1.0
    return back


def _dense(room: Room, length: int, rate: int) -> NDArray[np.float64]:
    """The late decay: single grains, too many to be told apart, of equal size and either sign."""
    chance = np.random.default_rng(_SEED)
    grid = rate // _GRAINS_A_SECOND
    first = round(_DENSE_AFTER * rate)
    places = np.arange(first, length - grid, grid)
    places = places + chance.integers(0, grid, places.size)
    signs = 2.0 * chance.integers(0, 2, places.size) - 1.0
    dense = np.zeros(length)
    dense[places] = _DENSE * signs * 10.0 ** (-3.0 * places / rate / room.decay_seconds)
    return dense


def _damped(back: NDArray[np.float64], room: Room, rate: int) -> NDArray[np.float64]:
    """What comes back has lost its deepest lows and its highs; its end fades to nothing."""
    size = 2 * back.size
    frequencies = np.fft.rfftfreq(size, 1 / rate)
    low = 1j * frequencies / _BASS
    high = 1j * frequencies / room.brightness
    response = low / (1.0 + low) / (1.0 + high) ** 2
    damped: NDArray[np.float64] = np.fft.irfft(np.fft.rfft(back, size) * response, size)
    damped = damped[: back.size]
    ramp = back.size // 6
    damped[-ramp:] *= np.linspace(1.0, 0.0, ramp)
    return damped
