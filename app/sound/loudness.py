# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How loud a recording is: integrated loudness after ITU-R BS.1770-4, and plain levels.

The filters are the two that the recommendation tabulates for 48 kHz, so 48 kHz is what they
measure. They are applied in the frequency domain, where the recording is taken as a loop: for a
background that is exactly how it will be heard, and for a clip a second of silence behind it makes
it harmless.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.floating]

RATE = 48_000
"""The sampling rate of everything in this project, in Hz."""

# BS.1770-4, tables 1 and 2: a shelf for the head, then the RLB high-pass; (numerator, denominator).
_HEAD = (
    (1.53512485958697, -2.69169618940638, 1.19839281085285),
    (1.0, -1.69065929318241, 0.73248077421585),
)
_LOW_CUT = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
_OFFSET = -0.691
_BLOCK = RATE * 4 // 10
_HOP = RATE // 10
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE = -10.0


def integrated_loudness(frames: Floats, *, loop: bool = False) -> float:
    """Integrated loudness in LUFS of ``frames``: float, shape (n,) or (n, channels), 48 kHz.

    With ``loop`` the frames are measured as heard going round and round. Returns ``-inf`` for
    silence and for anything shorter than one 400 ms block.
    """
    channels = np.atleast_2d(np.asarray(frames, dtype=np.float64).T)
    energies = sum(_block_energies(_weighted(channel, loop=loop)) for channel in channels)
    return gated_loudness(np.asarray(energies))


def gated_loudness(blocks: Floats) -> float:
    """Integrated loudness in LUFS of weighted mean squares, one for each 400 ms block.

    What is far softer than the rest counts as silence. Returns ``-inf`` where all of it does.
    """
    loud = blocks[blocks > _energy(_ABSOLUTE_GATE)]
    if loud.size == 0:
        return float("-inf")
    gate = _energy(_loudness(float(loud.mean())) + _RELATIVE_GATE)
    return _loudness(float(loud[loud > gate].mean()))


def weighting(length: int) -> NDArray[np.complexfloating]:
    """How the ear weighs each bin of the spectrum (``rfft``) of ``length`` frames at 48 kHz."""
    turn = np.exp(-2j * np.pi * np.arange(length // 2 + 1) / length)
    response: NDArray[np.complexfloating] = np.ones_like(turn)
    for numerator, denominator in (_HEAD, _LOW_CUT):
        response *= np.polyval(numerator[::-1], turn) / np.polyval(denominator[::-1], turn)
    return response


def peak_level(frames: Floats) -> float:
    """The highest sample of ``frames`` in dBFS; ``-inf`` for silence."""
    return to_db(float(np.max(np.abs(frames), initial=0.0)))


def to_db(amplitude: float) -> float:
    """An amplitude, 1.0 being full scale, in dB."""
    return 20.0 * float(np.log10(amplitude)) if amplitude > 0 else float("-inf")


def from_db(level: float) -> float:
    """A level in dB as a factor."""
    return float(10.0 ** (level / 20.0))


def _weighted(channel: Floats, *, loop: bool) -> Floats:
    """``channel`` as the ear weighs it: both filters applied, length unchanged."""
    length = len(channel) if loop else len(channel) + RATE
    spectrum = np.fft.rfft(channel, length) * weighting(length)
    weighted: Floats = np.fft.irfft(spectrum, length)
    return weighted[: len(channel)]


def _block_energies(channel: Floats) -> Floats:
    """Mean square of every 400 ms block, one starting each 100 ms."""
    total = np.concatenate(([0.0], np.cumsum(channel**2)))
    starts = np.arange(0, len(channel) - _BLOCK + 1, _HOP)
    energies: Floats = (total[starts + _BLOCK] - total[starts]) / _BLOCK
    return energies


def _loudness(energy: float) -> float:
    return _OFFSET + 10.0 * float(np.log10(energy))


def _energy(loudness: float) -> float:
    return float(10.0 ** ((loudness - _OFFSET) / 10.0))
