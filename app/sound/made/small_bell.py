# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One stroke of a small bell held in the hand."""

from __future__ import annotations

from app.sound.loudness import Floats
from app.sound.made.struck import Mallet, Partial, struck

SMALL_BELL_SECONDS = 9.0

# A bell in C, which agrees with the bowl in F, tuned as hand bells are: its second tone stands a
# twelfth above the first. The clapper is leather; above three kilohertz there is only a shimmer.
_PARTIALS = (
    Partial(hertz=1046.5, level=0.0, decay=6.4, beat=0.43),
    Partial(hertz=3139.0, level=-13.0, decay=2.3, beat=1.3),
    Partial(hertz=2213.0, level=-21.0, decay=1.6, beat=0.9),
    Partial(hertz=4460.0, level=-30.0, decay=0.8, beat=2.1),
    Partial(hertz=523.4, level=-19.0, decay=3.4, beat=0.4),
)
_LEATHER = Mallet(hertz=900.0, level=-32.0, seconds=0.008, rise=0.007)


def small_bell(seconds: float = SMALL_BELL_SECONDS, seed: int = 13) -> Floats:
    """One stroke: float64, shape (n,), 48 kHz; see struck."""
    return struck(_PARTIALS, _LEATHER, seconds, seed)
