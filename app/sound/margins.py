# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The moments before and after what is said, the same for every voice."""

from __future__ import annotations

import numpy as np

from app.sound.clip import Samples

_HEARD = 0.004
_BEFORE_MS = 60
_AFTER_MS = 220
"""Long enough for a small room to fall silent in."""

_FADE_IN_MS = 10
_FADE_OUT_MS = 60


def with_margins(speech: Samples, rate: int) -> Samples:
    """The speech with a short, even margin on both sides, beginning and ending in silence.

    Where nothing is heard in it, nothing is left.
    """
    heard = np.flatnonzero(np.abs(speech) > _HEARD)
    if heard.size == 0:
        return np.zeros(0, np.float32)
    start = max(0, int(heard[0]) - rate * _BEFORE_MS // 1000)
    end = min(speech.size, int(heard[-1]) + rate * _AFTER_MS // 1000)
    trimmed = speech[start:end].copy()
    ramp_in = min(rate * _FADE_IN_MS // 1000, trimmed.size)
    ramp_out = min(rate * _FADE_OUT_MS // 1000, trimmed.size)
    trimmed[:ramp_in] *= np.linspace(0.0, 1.0, ramp_in, dtype=np.float32)
    trimmed[-ramp_out:] *= np.linspace(1.0, 0.0, ramp_out, dtype=np.float32)
    return trimmed
