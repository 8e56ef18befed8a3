# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Between two tellings of the sound's clock, what moves goes on evenly, and stays with it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from app.ui.smooth_clock import AHEAD_SECONDS, SmoothClock

FRAME = 1 / 60


def told(now: float, every: float) -> float:
    """What an output says that looks up its place so often."""
    return now // every * every


@pytest.mark.parametrize("every", [0.02, 0.04, 0.05, 0.08])
def test_it_goes_evenly_where_the_sound_is_told_in_steps(every: float) -> None:
    clock = SmoothClock()
    shown = [clock.at(told(frame * FRAME, every), frame * FRAME) for frame in range(600)]
    steps = [after - before for before, after in pairwise(shown)][60:]
    assert min(steps) > 0.8 * FRAME
    assert max(steps) < 1.2 * FRAME
    late = [frame * FRAME - shown[frame] for frame in range(60, 600)]
    assert max(map(abs, late)) < every + 0.01


def test_it_waits_while_the_sound_is_held_and_goes_on_with_it() -> None:
    clock = SmoothClock()
    clock.at(2.0, 0.0)
    held = [clock.at(2.0, frame * FRAME) for frame in range(1, 600)]
    assert held == sorted(held)
    assert held[-1] <= 2.0 + AHEAD_SECONDS
    on = [clock.at(2.0 + frame * FRAME, 10.0 + frame * FRAME) for frame in range(300)]
    assert on == sorted(on)
    assert on[-1] == pytest.approx(2.0 + 299 * FRAME, abs=0.02)


def test_it_goes_along_where_the_sound_has_gone_elsewhere() -> None:
    clock = SmoothClock()
    clock.at(2.0, 0.0)
    assert clock.at(7.0, 0.016) == 7.0
    assert clock.at(1.0, 0.032) == 1.0
    clock.anew()
    assert clock.at(1.1, 0.048) == 1.1
