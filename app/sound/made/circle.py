# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a background is made with: noise, slow changes and small sounds, all on a circle.

On a circle the end runs into the beginning. Noise is shaped by its spectrum, which is periodic by
nature; a slow change is a sum of waves that fit the loop whole; and a small sound that begins near
the end rings on at the start. So a loop has no place where it is joined, and nothing to crossfade.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from app.sound.loudness import RATE, Floats, from_db, integrated_loudness

LOOP_SECONDS = 64.0
LOOP_LOUDNESS = -30.0

Spectrum: TypeAlias = Callable[[Floats], Floats]
"""Amplitudes for frequencies in Hz, shape (n,) to shape (n,)."""


def noise(length: int, chance: np.random.Generator, spectrum: Spectrum) -> Floats:
    """Noise whose spectrum has the given amplitudes: shape (length,), mean square of one."""
    return noises(length, chance, spectrum)[0]


def noises(length: int, chance: np.random.Generator, *spectra: Spectrum) -> list[Floats]:
    """The same noise through several spectra, each with a mean square of one."""
    hertz = np.fft.rfftfreq(length, 1 / RATE)
    white = np.fft.rfft(chance.standard_normal(length))
    return [unit(np.fft.irfft(white * spectrum(hertz), length)) for spectrum in spectra]


def pair(
    length: int, chance: np.random.Generator, spectrum: Spectrum, alike: float = 0.3
) -> Floats:
    """Noise for both sides, shape (length, 2); ``alike`` is the correlation of left and right."""
    amplitudes = spectrum(np.fft.rfftfreq(length, 1 / RATE))
    middle, side = (noise(length, chance, lambda _: amplitudes) for _ in range(2))
    middle *= np.sqrt((1.0 + alike) / 2.0)
    side *= np.sqrt((1.0 - alike) / 2.0)
    return np.stack([middle + side, middle - side], axis=1)


def band(low: float, high: float, *, rise: float = 2.0, fall: float = 2.0) -> Spectrum:
    """Softer below ``low`` and above ``high`` Hz, by 6 dB an octave for every 1 of rise or fall.

    Whatever ``high`` is, nothing hisses: little is left above 7 kHz.
    """

    def amplitudes(hertz: Floats) -> Floats:
        above = np.maximum(hertz, 1.0) / low
        rising = (above / (1.0 + above)) ** rise
        falling: Floats = rising / (1.0 + (hertz / high) ** 2) ** (fall / 2.0)
        return falling * soft_top(hertz)

    return amplitudes


def soft_top(hertz: Floats) -> Floats:
    """Next to nothing above 8 kHz, where noise hisses."""
    fourth = np.square(np.square(hertz / 7000.0))
    soft: Floats = 1.0 / (1.0 + np.square(fourth))
    return soft


def swell(length: int, chance: np.random.Generator, decibels: float = 1.5) -> Floats:
    """A slow change of about so many dB either way, as a factor, over many seconds."""
    turn = 2.0 * np.pi * np.arange(length) / length
    waves = sum(
        np.cos(count * turn + chance.uniform(0.0, 2.0 * np.pi)) / np.sqrt(count)
        for count in range(1, 8)
    )
    swelling: Floats = 10.0 ** (decibels * unit(np.asarray(waves)) / 2.0 / 20.0)
    return swelling


_DETAIL = 16
"""Points for each of the fastest waves of what wanders; between them the line is straight."""


def wander(
    length: int, chance: np.random.Generator, fastest: float, *, slope: float = 0.5
) -> Floats:
    """A value that goes up and down by chance: shape (length,), mean zero, mean square of one.

    It changes up to ``fastest`` times in a second, the larger ``slope`` is, the more of it slowly.
    """
    turns = np.arange(1, max(2, round(fastest * length / RATE)) + 1)
    parts = chance.standard_normal((2, len(turns)))
    spectrum = np.zeros(_DETAIL * len(turns) // 2 + 1, complex)
    spectrum[turns] = (parts[0] + 1j * parts[1]) / turns**slope * _rounded(turns / turns[-1])
    coarse = unit(np.fft.irfft(spectrum))
    points = np.arange(length) * (len(coarse) / length)
    wandering: Floats = np.interp(points, np.arange(len(coarse) + 1), np.append(coarse, coarse[0]))
    return wandering


def _rounded(part: Floats) -> Floats:
    """1 at 0 and 0 at 1, without a corner: what changes fastest must not be all alike."""
    rounded: Floats = np.cos(0.5 * np.pi * part)
    return rounded


def factors(decibels: Floats) -> Floats:
    """Changing levels in dB as factors."""
    changing: Floats = np.exp(decibels * (np.log(10.0) / 20.0))
    return changing


def moments(chance: np.random.Generator, likely: Floats, count: int) -> Sequence[int]:
    """``count`` places on the circle, by chance, more of them where ``likely`` is greater."""
    total = np.cumsum(likely)
    places: list[int] = np.searchsorted(total, chance.uniform(0.0, total[-1], count)).tolist()
    return places


def lay(frames: Floats, sound: Floats, at: int) -> None:
    """Add a small ``sound`` to ``frames`` from ``at`` on, going round where it meets the end."""
    room = len(frames) - at
    frames[at : at + len(sound)] += sound[:room]
    if len(sound) > room:
        frames[: len(sound) - room] += sound[room:]


def at_place(sound: Floats, place: float) -> Floats:
    """A sound of shape (n,) at ``place``, from -1 (left) to 1 (right), equally loud: (n, 2)."""
    angle = (place + 1.0) * np.pi / 4.0
    placed: Floats = sound[:, None] * np.array([np.cos(angle), np.sin(angle)])
    return placed


def unit(values: Floats) -> Floats:
    """``values`` scaled to a mean square of one."""
    scaled: Floats = values / np.sqrt(np.mean(values**2))
    return scaled


def levelled(frames: Floats) -> Floats:
    """``frames`` as loud as every background is: -30 LUFS, heard going round."""
    scaled: Floats = frames * from_db(LOOP_LOUDNESS - integrated_loudness(frames, loop=True))
    return scaled
