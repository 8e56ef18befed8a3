# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every bell: it rises without a click, dies away by itself, and ends in silence."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.loudness import RATE, Floats, from_db, loudest_moment, peak_level, to_db
from app.sound.tones import BELLS
from tests.sound.made.shipped import AUDIO, shipped

every_bell = pytest.mark.parametrize("name", BELLS)


def stroke_of(name: str) -> Floats:
    return shipped(f"bells/{name}.flac")


def audible(stroke: Floats) -> float:
    """Seconds until the last sample above -80 dBFS."""
    return float(np.flatnonzero(np.abs(stroke) > from_db(-80.0))[-1]) / RATE


def test_a_bell_is_made_for_every_file_and_a_file_is_there_for_each() -> None:
    assert {path.stem for path in (AUDIO / "bells").iterdir()} == set(BELLS)


@every_bell
def test_the_shipped_bell_is_the_one_the_command_makes(name: str) -> None:
    assert np.abs(BELLS[name]() - stroke_of(name)).max() <= 1.5 / 32768


@every_bell
def test_another_seed_makes_another_of_its_kind(name: str) -> None:
    assert not np.array_equal(BELLS[name](seconds=3.0), BELLS[name](seconds=3.0, seed=1))


@every_bell
def test_a_bell_begins_at_zero_and_rises_without_a_click(name: str) -> None:
    stroke = stroke_of(name)
    reached = np.argmax(np.abs(stroke) > 0.5 * np.abs(stroke).max()) / RATE
    assert abs(stroke[0]) < 1 / 32768
    assert np.abs(stroke[: RATE // 2000]).max() < 0.02
    assert 0.002 < reached < 0.015
    onset = np.abs(np.fft.rfft(stroke[: RATE // 10] * np.hanning(RATE // 5)[RATE // 10 :])) ** 2
    bright = int(6000 * 0.1)
    assert 10 * np.log10(onset[bright:].sum() / onset.sum()) < -50.0, "a click is bright"


@every_bell
def test_bells_sit_together_none_above_nine_below_full_scale_nor_louder_than_the_bowl(
    name: str,
) -> None:
    stroke = stroke_of(name)
    peak, loudest = peak_level(stroke), loudest_moment(stroke)
    assert peak < -8.99
    assert loudest < -16.9
    assert peak == pytest.approx(-9.0, abs=0.02) or loudest == pytest.approx(-17.0, abs=0.02)


@pytest.mark.parametrize(
    ("name", "least", "most"), [("bowl", 12.0, 16.0), ("small-bell", 5.0, 8.0), ("wood", 0.3, 1.5)]
)
def test_a_bell_rings_for_its_time_and_falls_silent_by_itself(
    name: str, least: float, most: float
) -> None:
    stroke = stroke_of(name)
    assert least <= audible(stroke) <= most
    assert not np.any(stroke[-RATE // 10 :])


@every_bell
def test_a_bell_has_almost_died_away_where_its_last_fade_begins(name: str) -> None:
    last = stroke_of(name)[-round(1.75 * RATE) :]
    assert peak_level(last) < -75.0, "nothing is cut that could be heard"


@every_bell
def test_a_bell_dies_away_and_does_not_surge(name: str) -> None:
    stroke = stroke_of(name)[: round(audible(stroke_of(name)) * RATE)]
    parts = np.array_split(stroke, 12)
    levels = np.array([to_db(float(np.sqrt(np.mean(part**2)))) for part in parts])
    assert np.diff(levels).max() < 2.0, "a beat may swell a little, never surge"
    assert levels[-1] < levels[0] - 40.0


@every_bell
def test_a_bell_that_is_cut_short_still_ends_in_silence(name: str) -> None:
    short = BELLS[name](seconds=2.0)
    assert not np.any(short[-RATE // 10 :])
    assert np.abs(np.diff(short[-RATE:])).max() < 0.04
