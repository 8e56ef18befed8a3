# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How loud the person likes each of the three: voice, background, bell."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Volumes:
    """Where each slider stands: 0 is off, 1 as it was made, 2 the most.

    The ear takes loudness by ratios, so the gain is the square: half way is 12 dB softer.
    """

    voice: float = 1.0
    background: float = 1.0
    bell: float = 1.0

    @property
    def gains(self) -> tuple[float, float, float]:
        """Amplitude factors for voice, background and bell."""
        return self.voice**2, self.background**2, self.bell**2
