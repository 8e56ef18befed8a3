# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One stroke on a hollow block of wood, as it stands in a temple."""

from __future__ import annotations

from app.sound.loudness import Floats
from app.sound.made.struck import Mallet, Partial, struck

WOOD_SECONDS = 3.0

# The hollow answers with one round tone, an octave above the bowl; the wood around it with a few
# duller ones that are gone at once. The last two are what stays in the room for a moment.
_PARTIALS = (
    Partial(hertz=349.2, level=0.0, decay=0.46, beat=3.1),
    Partial(hertz=812.0, level=-11.0, decay=0.21, beat=5.3),
    Partial(hertz=1290.0, level=-20.0, decay=0.13, beat=7.9),
    Partial(hertz=1874.0, level=-29.0, decay=0.09, beat=0.0),
    Partial(hertz=174.6, level=-17.0, decay=0.7, beat=1.9),
    Partial(hertz=349.9, level=-30.0, decay=1.5, beat=1.3),
)
_COVERED_STICK = Mallet(hertz=420.0, level=-19.0, seconds=0.012, rise=0.005)


def wood(seconds: float = WOOD_SECONDS, seed: int = 17) -> Floats:
    """One stroke: float64, shape (n,), 48 kHz; see struck."""
    return struck(_PARTIALS, _COVERED_STICK, seconds, seed)
