# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where in a breath we are: pure arithmetic, from seconds to a shape between small and full."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.script.model import Breathe

BreathPhase: TypeAlias = Literal["in", "hold", "out", "rest"]


@dataclass(frozen=True, slots=True)
class BreathMoment:
    """``fullness`` is 0 (breathed out) to 1 (breathed in)."""

    phase: BreathPhase
    fullness: float


def breath_at(seconds: float, breathe: Breathe) -> BreathMoment:
    """The moment of the breath after ``seconds`` of breathing; it begins with the in-breath."""
    into = max(0.0, seconds) % breathe.cycle
    if into < breathe.inhale:
        return BreathMoment("in", _eased(into / breathe.inhale))
    into -= breathe.inhale
    if into < breathe.hold:
        return BreathMoment("hold", 1.0)
    into -= breathe.hold
    if into < breathe.exhale:
        return BreathMoment("out", 1.0 - _eased(into / breathe.exhale))
    return BreathMoment("rest", 0.0)


def _eased(fraction: float) -> float:
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, fraction))
