# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Loudness against the values that EBU Tech 3341 gives for its test signals."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.loudness import (
    RATE,
    Floats,
    from_db,
    integrated_loudness,
    loudest_moment,
    peak_level,
    to_db,
)


def tone(level: float, seconds: float = 5.0, hertz: float = 1000.0) -> Floats:
    """A sine whose peak is at ``level`` dBFS, the same in both channels."""
    time = np.arange(round(seconds * RATE)) / RATE
    one = from_db(level) * np.sin(2 * np.pi * hertz * time)
    return np.stack([one, one], axis=1)


@pytest.mark.parametrize("level", [-23.0, -33.0])
def test_a_stereo_tone_reads_its_own_level(level: float) -> None:
    assert integrated_loudness(tone(level)) == pytest.approx(level, abs=0.1)


def test_one_channel_reads_three_below_two() -> None:
    both = tone(-20.0)
    assert integrated_loudness(both[:, 0]) == pytest.approx(
        integrated_loudness(both) - 3.01, abs=0.01
    )


def test_quiet_stretches_are_left_out_of_the_measure() -> None:
    parts = [tone(-36.0, 10.0), tone(-23.0, 30.0), tone(-36.0, 10.0)]
    assert integrated_loudness(np.concatenate(parts)) == pytest.approx(-23.0, abs=0.1)


def test_the_loudest_moment_is_that_of_four_tenths_of_a_second() -> None:
    parts = [tone(-36.0, 3.0), tone(-23.0, 0.5), tone(-36.0, 3.0)]
    assert loudest_moment(np.concatenate(parts)) == pytest.approx(-23.0, abs=0.1)
    assert loudest_moment(np.zeros((RATE, 2))) == float("-inf")


def test_silence_and_the_very_short_have_no_loudness() -> None:
    assert integrated_loudness(np.zeros((RATE, 2))) == float("-inf")
    assert integrated_loudness(tone(-20.0, 0.3)) == float("-inf")
    assert peak_level(np.zeros(10)) == float("-inf")


def test_levels_go_back_and_forth() -> None:
    assert to_db(from_db(-19.5)) == pytest.approx(-19.5)
