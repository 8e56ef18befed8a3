# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One stroke of a singing bowl."""

from __future__ import annotations

from app.sound.loudness import Floats
from app.sound.made.struck import Mallet, Partial, struck

BOWL_SECONDS = 16.0

# A bowl of about 20 cm. Its tones stand near 1 : 2.7 : 5.1 : 8 : 11.4, not at whole multiples as
# those of a string do; the high ones are kept low and short, as a felt mallet leaves them.
_PARTIALS = (
    Partial(hertz=174.6, level=0.0, decay=12.4, beat=0.31),
    Partial(hertz=477.8, level=-5.5, decay=9.8, beat=0.53),
    Partial(hertz=896.4, level=-15.0, decay=6.1, beat=0.84),
    Partial(hertz=1411.0, level=-25.0, decay=3.6, beat=1.27),
    Partial(hertz=1987.0, level=-35.0, decay=2.0, beat=1.9),
    Partial(hertz=2630.0, level=-45.0, decay=1.1, beat=2.6),
)
_FELT = Mallet(hertz=350.0, level=-24.0, seconds=0.018, rise=0.012)


def bowl(seconds: float = BOWL_SECONDS, seed: int = 7) -> Floats:
    """One stroke: float64, shape (n,), 48 kHz; see struck."""
    return struck(_PARTIALS, _FELT, seconds, seed)
