# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The bell and the rain, as they are made and as they are shipped: even, and without a click."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.sound.loudness import RATE, Floats, from_db, integrated_loudness, peak_level, to_db
from app.sound.rain import rain
from app.sound.tones import bowl, write_flac

AUDIO = Path(__file__).parents[2] / "audio"


def shipped(name: str) -> Floats:
    frames: Floats
    frames, rate = soundfile.read(AUDIO / name)
    assert rate == RATE
    assert soundfile.info(AUDIO / name).subtype == "PCM_16"
    return frames


@pytest.fixture(scope="module")
def stroke() -> Floats:
    return shipped("bells/bowl.flac")


@pytest.fixture(scope="module")
def loop() -> Floats:
    return shipped("backgrounds/rain.flac")


@pytest.fixture(scope="module")
def short_loop() -> Floats:
    return rain(seconds=3.0)


def half_octaves(frames: Floats) -> Floats:
    """Level in dB of 12 bands from 100 Hz up, of frames of shape (n, 2)."""
    window = np.hanning(len(frames))[:, None]
    power = (np.abs(np.fft.rfft(frames * window, axis=0)) ** 2).sum(axis=1)
    edges = 100.0 * 2.0 ** (np.arange(13) / 2) * len(frames) / RATE
    bands = [power[int(low) : int(high)] for low, high in pairwise(edges)]
    return np.array([10 * np.log10(band.mean()) for band in bands])


def test_making_the_bell_twice_gives_the_same_samples() -> None:
    assert np.array_equal(bowl(seconds=4.0), bowl(seconds=4.0))


def test_making_the_rain_twice_gives_the_same_samples(short_loop: Floats) -> None:
    assert np.array_equal(rain(seconds=3.0), short_loop)
    assert not np.array_equal(rain(seconds=3.0, seed=12), short_loop)


def test_the_shipped_bell_is_the_one_the_command_makes(stroke: Floats, tmp_path: Path) -> None:
    write_flac(tmp_path / "bowl.flac", bowl())
    made, _ = soundfile.read(tmp_path / "bowl.flac")
    assert np.abs(made - stroke).max() <= 1.5 / 32768


def test_the_bell_begins_at_zero_and_rises_without_a_click(stroke: Floats) -> None:
    loudest = np.abs(stroke).max()
    reached = np.argmax(np.abs(stroke) > 0.5 * loudest) / RATE
    assert np.abs(stroke[: RATE // 1000]).max() < 0.005
    assert 0.002 < reached < 0.015
    onset = np.abs(np.fft.rfft(stroke[: RATE // 10] * np.hanning(RATE // 5)[RATE // 10 :])) ** 2
    bright = int(5000 * 0.1)
    assert 10 * np.log10(onset[bright:].sum() / onset.sum()) < -50.0, "a click is bright"


def test_the_bell_peaks_at_nine_below_full_scale(stroke: Floats) -> None:
    assert peak_level(stroke) == pytest.approx(-9.0, abs=0.1)


def test_the_bell_rings_for_a_dozen_seconds_and_falls_silent_by_itself(stroke: Floats) -> None:
    tenths = np.abs(stroke[: len(stroke) // 4800 * 4800]).reshape(-1, 4800).max(axis=1)
    audible = np.flatnonzero(tenths > from_db(-80.0))[-1] / 10
    assert 12.0 <= audible <= 16.0
    assert not np.any(stroke[-RATE // 10 :])


def test_the_bell_dies_away_slowly_and_not_in_steps(stroke: Floats) -> None:
    seconds = [to_db(float(np.sqrt(np.mean(part**2)))) for part in stroke.reshape(-1, RATE)]
    falls = np.diff(seconds[:11])
    assert falls.max() < 2.0, "a beat may swell a little, never surge"
    assert falls.min() > -14.0
    assert seconds[10] < seconds[0] - 45.0


def test_a_bell_that_is_cut_short_still_ends_in_silence() -> None:
    short = bowl(seconds=3.0)
    assert not np.any(short[-RATE // 10 :])
    assert np.abs(np.diff(short[-RATE:])).max() < 0.02


def test_the_shipped_rain_is_as_loud_as_its_page_says(loop: Floats) -> None:
    assert loop.shape[1] == 2
    assert len(loop) >= 60 * RATE
    assert integrated_loudness(loop, loop=True) == pytest.approx(-30.0, abs=0.1)
    assert peak_level(loop) < -12.0
    assert (AUDIO / "backgrounds/rain.flac").stat().st_size < 8_000_000


def test_going_round_the_rain_makes_no_step(loop: Floats, short_loop: Floats) -> None:
    for frames in (loop, short_loop):
        usual = np.quantile(np.abs(np.diff(frames, axis=0)), 0.9999)
        assert np.abs(frames[0] - frames[-1]).max() < usual


def test_across_the_seam_the_rain_sounds_as_elsewhere(loop: Floats) -> None:
    half = 2 * RATE
    across = half_octaves(np.concatenate((loop[-half:], loop[:half])))
    elsewhere = np.array(
        [
            half_octaves(loop[at : at + 2 * half])
            for at in range(half, len(loop) - 2 * half, 2 * half)
        ]
    )
    assert np.all(across > elsewhere.min(axis=0) - 1.5)
    assert np.all(across < elsewhere.max(axis=0) + 1.5)


def test_the_rain_is_soft_above_four_kilohertz(loop: Floats) -> None:
    spectrum = np.abs(np.fft.rfft(loop[: 20 * RATE, 0])) ** 2
    hertz = np.fft.rfftfreq(20 * RATE, 1 / RATE)
    warm = spectrum[(hertz > 300) & (hertz < 2000)].mean()
    harsh = spectrum[(hertz > 5000) & (hertz < 12000)].mean()
    assert 10 * np.log10(harsh / warm) < -20.0


def test_the_rain_is_wide_and_survives_one_loudspeaker(loop: Floats) -> None:
    left, right = loop[:, 0], loop[:, 1]
    alike = np.mean(left * right) / (left.std() * right.std())
    lost = to_db(float(loop.mean(axis=1).std())) - to_db(float(loop.std()))
    assert 0.1 < alike < 0.7
    assert lost > -3.0
