# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A clip: a piece of sound held in memory, as the mixer plays it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Pcm: TypeAlias = NDArray[np.int16]
Samples: TypeAlias = NDArray[np.float32]

RATE = 48_000
FULL_SCALE = 32_767.0


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """``pcm``: int16, shape (n,) for mono or (n, 2) for stereo, 48 kHz. Read-only."""

    pcm: Pcm

    @property
    def frames(self) -> int:
        """Length in frames."""
        return int(self.pcm.shape[0])


def silent_clip(frames: int) -> Clip:
    """A clip in which nothing is heard."""
    return Clip(np.zeros(frames, np.int16))


def to_pcm(samples: NDArray[np.floating]) -> Pcm:
    """Float samples of any shape, full scale 1.0, rounded to 16 bit; louder ones are clipped."""
    pcm: Pcm = np.rint(np.clip(samples, -1.0, 1.0) * FULL_SCALE).astype(np.int16)
    return pcm


def gain_of(decibels: float) -> float:
    """An amplitude factor for a level in dB."""
    return float(10.0 ** (decibels / 20.0))
