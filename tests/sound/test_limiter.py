# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The limiter: never above the ceiling, early enough, smooth, and out of the way elsewhere."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sound.limiter import Pull, gain_curve, with_gain
from app.sound.loudness import RATE, from_db
from app.sound.meter import STRETCH, Meter, levels_of
from tests.sound.recordings import speech

GENTLE = Pull(30.0, 0.005)
CEILING = -3.4


@settings(max_examples=60, deadline=None)
@given(
    peaks=st.lists(st.floats(0, 8, width=32), min_size=1, max_size=300),
    gain=st.floats(-20, 40),
    rise=st.floats(10, 20_000),
    ahead=st.floats(0.0005, 0.01),
)
def test_no_stretch_is_ever_given_more_than_it_has_room_for(
    peaks: list[float], gain: float, rise: float, ahead: float
) -> None:
    held = np.array(peaks, np.float32)
    curve = gain_curve(held, gain, CEILING, Pull(rise, ahead))
    assert curve.shape == (len(peaks) + 1,)
    assert np.all(curve <= gain + 1e-9)
    higher = np.maximum(curve[:-1], curve[1:])
    assert np.all(held * 10 ** (higher / 20) <= from_db(CEILING) * (1 + 1e-6))


def test_speech_stays_below_the_ceiling() -> None:
    meter = Meter()
    meter.add(speech())
    curve = gain_curve(meter.peaks(), 6.0, CEILING, GENTLE)
    assert levels_of(with_gain(speech(), curve)).true_peak <= CEILING + 0.05


def test_where_all_fits_nothing_is_changed_but_the_gain() -> None:
    peaks = np.full(500, 0.1, np.float32)
    assert gain_curve(peaks, 6.0, CEILING, GENTLE) == pytest.approx(6.0)


def test_a_peak_is_met_in_5_ms_and_left_slowly() -> None:
    """Seen from a single peak of 12 dB too much: down before it, back in 400 ms and no sooner."""
    stretches = RATE // STRETCH
    peaks = np.full(stretches, from_db(CEILING), np.float32)
    at = stretches // 4
    peaks[at] = from_db(CEILING + 12.0)
    curve = gain_curve(peaks, 0.0, CEILING, GENTLE)
    per_ms = RATE // STRETCH // 1000
    assert curve[at - 11 * per_ms] == pytest.approx(0.0, abs=1e-6)
    assert curve[at] == pytest.approx(-12.0, abs=0.5)
    assert curve[at + 200 * per_ms] == pytest.approx(-6.0, abs=0.5)
    assert curve[at + 420 * per_ms] == pytest.approx(0.0, abs=1e-6)
    assert np.abs(np.diff(curve)).max() < 2.0


def test_the_gain_has_no_step_between_the_points_of_its_curve() -> None:
    curve = np.linspace(-12.0, 0.0, 101)
    louder = with_gain(np.ones(100 * STRETCH - 5, np.float32), curve)
    assert len(louder) == 100 * STRETCH - 5
    assert np.all(np.diff(louder) > 0)
    assert np.abs(np.diff(louder)).max() < 0.001
