# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Loudness and true peak of a recording that comes piece by piece, in little memory.

Loudness is that of ITU-R BS.1770-4, as in app.sound.loudness. The true peak is, after its annex 2,
the highest value between the samples as well as at them, found at four times the rate. Both come
from one spectrum of a window of 2.7 seconds. A window takes its sound as a loop, so its ends are
not used: by then what came round from the other end has died away (the low cut rings 200 ms).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.sound.clip import Samples
from app.sound.loudness import RATE, Floats, gated_loudness, to_db, weighting

STRETCH: Final = 24
"""Frames of a stretch, half a millisecond, of which the meter tells the highest value."""

_HOP = RATE // 10
_HOPS_OF_A_BLOCK = 4
_MARGIN = _HOP
_BEFORE = 2 * _HOP
_CHUNK = 25 * _HOP
_WINDOW = _BEFORE + _CHUNK
_FINER = 4

Weights: TypeAlias = tuple[float, ...]

_FRONT, _SIDE, _LOW = 1.0, 1.41, 0.0
_WEIGHTS: dict[int, Weights] = {
    4: (_FRONT, _FRONT, _SIDE, _SIDE),
    5: (_FRONT, _FRONT, _FRONT, _SIDE, _SIDE),
    6: (_FRONT, _FRONT, _FRONT, _LOW, _SIDE, _SIDE),
    7: (_FRONT, _FRONT, _FRONT, _LOW, _SIDE, _SIDE, _SIDE),
    8: (_FRONT, _FRONT, _FRONT, _LOW, _SIDE, _SIDE, _SIDE, _SIDE),
}


def weights_of(channels: int) -> Weights:
    """How much each of the channels counts, in their usual order (BS.1770-4, table 3)."""
    return _WEIGHTS.get(channels, (_FRONT,) * channels)


@dataclass(frozen=True, slots=True)
class Levels:
    """``loudness``: integrated, LUFS; ``true_peak``: dBTP. Both ``-inf`` for silence."""

    loudness: float
    true_peak: float


class Meter:
    """Hears frames at 48 kHz in pieces of any length; at the end, ``levels`` and ``peaks``."""

    def __init__(self, channels: int = 1) -> None:
        self.frames = 0
        self._weights = weights_of(channels)
        self._held: Samples = np.zeros((_BEFORE, channels), np.float32)
        self._response = weighting(_WINDOW)
        self._energies: list[Floats] = []
        self._peaks: list[Samples] = []

    def add(self, frames: Samples) -> None:
        """Hear ``frames``: float32, shape (n,) for one channel or (n, channels)."""
        self.frames += len(frames)
        shaped = frames.reshape(len(frames), len(self._weights))
        for at in range(0, len(shaped), _CHUNK):
            self._held = np.concatenate((self._held, shaped[at : at + _CHUNK]))
            while len(self._held) >= _WINDOW:
                self._measure(self._held[:_WINDOW])
                self._held = self._held[_CHUNK:]

    def levels(self) -> Levels:
        """What was heard. Nothing can be added afterwards."""
        self._finish()
        hops = np.concatenate(self._energies)[: self.frames // _HOP]
        total = np.concatenate(([0.0], np.cumsum(hops)))
        blocks = (total[_HOPS_OF_A_BLOCK:] - total[:-_HOPS_OF_A_BLOCK]) / _HOPS_OF_A_BLOCK
        highest = float(np.max(self.peaks(), initial=0.0))
        return Levels(gated_loudness(blocks), to_db(highest))

    def peaks(self) -> Samples:
        """The highest value of every stretch: float32, shape (stretches,), not negative."""
        self._finish()
        stretches = -(-self.frames // STRETCH)
        return np.concatenate(self._peaks)[_MARGIN // STRETCH :][:stretches]

    def _finish(self) -> None:
        """Follow what was heard with silence until all of it has been measured."""
        silence = np.zeros((_CHUNK, len(self._weights)), np.float32)
        while len(self._peaks) * _CHUNK - _MARGIN < self.frames:
            window = np.concatenate((self._held, silence))[:_WINDOW]
            self._measure(window)
            self._held = window[_CHUNK:]

    def _measure(self, window: Samples) -> None:
        energies: Floats = np.zeros(_CHUNK // _HOP)
        peaks: Samples = np.zeros(_CHUNK // STRETCH, np.float32)
        for channel, weight in zip(window.T, self._weights, strict=True):
            spectrum = np.fft.rfft(channel.astype(np.float64))
            if weight:
                energies += weight * self._hop_energies(spectrum)
            np.maximum(peaks, _stretch_peaks(spectrum), out=peaks)
        self._energies.append(energies)
        self._peaks.append(peaks)

    def _hop_energies(self, spectrum: NDArray[np.complexfloating]) -> Floats:
        """The weighted mean square of every tenth of a second of a window's chunk."""
        weighted = np.fft.irfft(spectrum * self._response, _WINDOW)[_BEFORE:]
        energies: Floats = np.square(weighted).reshape(-1, _HOP).mean(axis=1)
        return energies


def _stretch_peaks(spectrum: NDArray[np.complexfloating]) -> Samples:
    """The highest value of every stretch of a window, but for the margins at its ends."""
    finer = np.fft.irfft(spectrum.astype(np.complex64), _WINDOW * _FINER) * _FINER
    inner = np.abs(finer[_MARGIN * _FINER : -_MARGIN * _FINER])
    peaks: Samples = inner.reshape(-1, STRETCH * _FINER).max(axis=1).astype(np.float32)
    return peaks


def levels_of(frames: Samples) -> Levels:
    """The levels of one channel: float32, shape (n,), 48 kHz."""
    meter = Meter()
    meter.add(frames)
    return meter.levels()
