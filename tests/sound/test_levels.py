# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Gains that go over speech: never a jump, never a peak too high."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.levels import each_sample, levelled, limiting_gains

HOP = 12


@pytest.mark.parametrize("size", [1, 11, 12, 13, 5000])
def test_no_sample_passes_the_ceiling_and_the_gain_never_jumps(size: int) -> None:
    samples = np.random.default_rng(size).standard_normal(size)
    gains = each_sample(limiting_gains(samples, HOP, 0.5), HOP, size)
    assert np.abs(samples * gains).max() <= 0.5 + 1e-12
    assert np.abs(np.diff(gains)).max(initial=0.0) < 0.02
    assert gains.max() <= 1.0


def test_what_is_below_the_ceiling_is_left_alone() -> None:
    assert np.all(limiting_gains(np.full(1000, 0.4), HOP, 0.5) == 1.0)


def test_one_peak_turns_down_only_what_is_near_it() -> None:
    samples = np.full(48_000, 0.1)
    samples[24_000] = 1.0
    gains = each_sample(limiting_gains(samples, 24, 0.5), 24, samples.size)
    touched = np.flatnonzero(gains < 1.0)
    assert touched[-1] - touched[0] < 48_000 * 0.03
    assert gains.min() == pytest.approx(0.5, abs=0.02)


def test_silence_stays_silence() -> None:
    assert not levelled(np.zeros(5000), 24_000).any()


def test_an_even_speech_is_not_touched() -> None:
    even = 0.1 * np.sin(np.arange(48_000) / 10)
    made = levelled(even, 24_000)
    assert np.abs(made - even).max() < 0.005
