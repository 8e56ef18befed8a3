# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The hand at the fader: speech made more even, slowly, and its few highest peaks turned down.

Both think in hops, short stretches of samples, and give each hop one gain; between the middles of
two hops the gain goes in a straight line, so that it never jumps.
"""

from __future__ import annotations

from typing import Final, TypeAlias

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]

_PHRASE: Final = 41
"""Hops of 10 ms over which a level is taken: a phrase, not a syllable."""

_SLOW: Final = 21
"""Hops of 10 ms over which a change is spread."""

# What lies so many dB below the speech's own level is raised by so many: about a third of the way,
# at most 3 dB either way, and the pauses between words not at all.
_BELOW: Final = (-9.0, 9.0, 15.0, 25.0)
_RAISED: Final = (-3.0, 3.0, 3.0, 0.0)

_REACH: Final = 10
"""Hops before and after a peak that are turned down with it, less and less."""


def levelled(speech: Floats, rate: int) -> Floats:
    """Phrases that fall away come a little nearer, those that stand out go a little back.

    speech: shape (n,), at ``rate``. What comes back has the same shape.
    """
    hop = rate // 100
    power = np.square(_in_hops(speech, hop)).mean(axis=1) + 1e-12
    window = _window(_PHRASE)
    # Weighed by itself, so that a level is that of the words in reach and not of the gaps.
    level = _over(power**2, window) / _over(power, window)
    own = np.square(power).sum() / power.sum()
    raised = np.interp(10.0 * np.log10(own / level), _BELOW, _RAISED)
    gains = 10.0 ** (_over(raised, _window(_SLOW)) / 20.0)
    return speech * each_sample(gains, hop, speech.size)


def limiting_gains(samples: Floats, hop: int, ceiling: float) -> Floats:
    """One gain for each ``hop`` samples, 1 or less, that keeps all of them below ``ceiling``.

    What each hop needs is spread over its neighbours, then averaged over fewer of them: so the
    average stays below what any hop in it needs.
    """
    peaks = np.abs(_in_hops(samples, hop)).max(axis=1)
    needed = np.minimum(1.0, ceiling / np.maximum(peaks, ceiling))
    reach = _REACH + 1
    lowest = sliding_window_view(np.pad(needed, reach, mode="edge"), 2 * reach + 1).min(axis=1)
    return _over(lowest, _window(2 * _REACH + 1))


def each_sample(gains: Floats, hop: int, size: int) -> Floats:
    """The gain of each of ``size`` samples, from one for each hop."""
    halfway = (gains[:-1] + gains[1:]) / 2.0
    starts = np.concatenate([gains[:1], halfway])
    ends = np.concatenate([halfway, gains[-1:]])
    way = (np.arange(hop) + 0.5) / hop
    each: Floats = (starts[:, None] + (ends - starts)[:, None] * way).reshape(-1)
    return each[:size]


def _in_hops(samples: Floats, hop: int) -> Floats:
    hops = -(-samples.size // hop)
    padded = np.zeros(hops * hop)
    padded[: samples.size] = samples
    return padded.reshape(hops, hop)


def _window(size: int) -> Floats:
    window: Floats = np.hanning(size + 2)[1:-1]
    window /= window.sum()
    return window


def _over(values: Floats, window: Floats) -> Floats:
    """The mean of each value's neighbours by ``window``, of odd size; the ends go on."""
    return np.convolve(np.pad(values, window.size // 2, mode="edge"), window, "valid")
