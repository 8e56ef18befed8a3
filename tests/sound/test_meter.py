# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The meter that hears a recording piece by piece, against known signals and the other meter."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.clip import Samples
from app.sound.loudness import RATE, integrated_loudness
from app.sound.meter import STRETCH, Levels, Meter, levels_of
from tests.sound.recordings import noise, speech


@pytest.mark.parametrize("frames", [19_200, 24_000, 115_200, 115_201, 120_000, 139_200])
@pytest.mark.parametrize("piece", [777, 48_000, 1_000_000])
def test_pieces_of_any_length_measure_as_the_whole_does(frames: int, piece: int) -> None:
    sound = speech()[:frames]
    meter = Meter()
    for at in range(0, frames, piece):
        meter.add(sound[at : at + piece])
    levels = meter.levels()
    assert levels.loudness == pytest.approx(integrated_loudness(sound), abs=1e-9)
    assert meter.peaks().shape == (-(-frames // STRETCH),)


def test_the_true_peak_between_two_samples_is_found() -> None:
    """A tone at a quarter of the rate, sampled beside its peaks: BS.1770-4, annex 2."""
    time = np.arange(RATE)
    tone = np.sin(np.pi * time / 2 + np.pi / 4).astype(np.float32)
    assert np.abs(tone).max() == pytest.approx(0.7071, abs=1e-4)
    middle = Meter()
    middle.add(tone)
    peaks = middle.peaks()
    assert 20 * np.log10(peaks[100:-100].max()) == pytest.approx(0.0, abs=0.01)


def test_every_stretch_knows_its_own_peak() -> None:
    sound = np.zeros(RATE, np.float32)
    sound[STRETCH * 1000 + 12] = 0.5
    meter = Meter()
    meter.add(sound)
    peaks = meter.peaks()
    assert peaks.argmax() == 1000
    assert peaks.max() == pytest.approx(0.5, rel=0.001)
    assert peaks[990] < 0.01


def test_sides_count_more_and_the_low_channel_not_at_all() -> None:
    def of(*at: int) -> float:
        meter = Meter(6)
        frames: Samples = np.zeros((RATE, 6), np.float32)
        frames[:, at] = noise(RATE, -20.0)[:, None]
        meter.add(frames)
        return meter.levels().loudness

    assert of(4) - of(0) == pytest.approx(1.5, abs=0.01)
    assert of(0, 3) == pytest.approx(of(0), abs=1e-6)
    assert of(0, 1) - of(0) == pytest.approx(3.01, abs=0.01)


def test_silence_and_nothing_have_no_level() -> None:
    none = Levels(float("-inf"), float("-inf"))
    assert levels_of(np.zeros(RATE, np.float32)) == none
    assert levels_of(np.zeros(0, np.float32)) == none
