# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every background: soft, even, without a seam, and nothing in it comes again within a minute."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from app.sound.loudness import RATE, Floats, from_db, integrated_loudness, peak_level, to_db
from app.sound.tones import BACKGROUNDS
from tests.sound.made.shipped import AUDIO, bands, change_of_colour, likeness_to_itself, shipped

every_background = pytest.mark.parametrize("name", BACKGROUNDS)
SECOND = 20
"""Steps of likeness_to_itself in a second."""


def file_of(name: str) -> str:
    return f"backgrounds/{name}.flac"


@cache
def short_loop(name: str) -> Floats:
    return BACKGROUNDS[name](seconds=3.0)


def test_a_background_is_made_for_every_file_and_a_file_is_there_for_each() -> None:
    assert {path.stem for path in (AUDIO / "backgrounds").iterdir()} == set(BACKGROUNDS)


@every_background
def test_the_shipped_background_is_the_one_the_command_makes(name: str) -> None:
    made, loop = BACKGROUNDS[name](), shipped(file_of(name))
    assert made.shape == loop.shape
    assert np.abs(made - loop).max() <= 1.5 / 32768


@every_background
def test_another_seed_makes_another_of_its_kind(name: str) -> None:
    other = BACKGROUNDS[name](seconds=3.0, seed=1)
    assert other.shape == short_loop(name).shape == (3 * RATE, 2)
    assert not np.array_equal(other, short_loop(name))


@every_background
def test_a_background_is_as_loud_as_its_page_says(name: str) -> None:
    loop = shipped(file_of(name))
    assert loop.shape == (64 * RATE, 2)
    assert integrated_loudness(loop, loop=True) == pytest.approx(-30.0, abs=0.1)
    assert (AUDIO / file_of(name)).stat().st_size < 4_400_000


@every_background
def test_its_beginning_by_which_the_app_sets_its_level_is_as_loud_as_the_whole(name: str) -> None:
    assert integrated_loudness(shipped(file_of(name))[: 20 * RATE]) == pytest.approx(-30.0, abs=0.5)


@every_background
def test_going_round_makes_no_step(name: str) -> None:
    for loop in (shipped(file_of(name)), short_loop(name)):
        usual = np.quantile(np.abs(np.diff(loop, axis=0)), 0.9999)
        assert np.abs(loop[0] - loop[-1]).max() <= usual


@every_background
def test_the_colour_changes_across_the_seam_no_more_than_elsewhere(name: str) -> None:
    loop = shipped(file_of(name))
    elsewhere = [change_of_colour(loop, at) for at in range(RATE // 3, len(loop), RATE // 3)]
    assert min(elsewhere) <= change_of_colour(loop, 0) <= max(elsewhere)


@every_background
def test_four_seconds_around_the_seam_sound_as_any_other_four(name: str) -> None:
    loop = np.roll(shipped(file_of(name)), 2 * RATE, axis=0)
    across, *elsewhere = bands(loop.reshape(-1, 4 * RATE, 2), count=12)
    assert np.all(across > np.min(elsewhere, axis=0) - 1.5)
    assert np.all(across < np.max(elsewhere, axis=0) + 1.5)


@every_background
def test_nothing_comes_again_within_the_loop(name: str) -> None:
    slow, fine = likeness_to_itself(shipped(file_of(name)))
    assert np.abs(fine[SECOND // 2 : 32 * SECOND + 1]).max() < 0.1
    assert slow[SECOND // 2 : 32 * SECOND + 1].max() < 0.8, "a swell is still itself so soon"
    assert slow[4 * SECOND : 32 * SECOND + 1].max() < 0.4


def test_a_repetition_would_be_noticed() -> None:
    four_seconds = shipped(file_of("stream"))[: 4 * RATE]
    for likeness in likeness_to_itself(np.tile(four_seconds, (4, 1))):
        assert likeness[4 * SECOND] > 0.99


@every_background
def test_nothing_startles(name: str) -> None:
    loop = shipped(file_of(name))
    usual = to_db(float(loop.std()))
    assert peak_level(loop) < -12.0
    assert peak_level(loop) - usual < 19.0
    moments = [to_db(float(part.std())) for part in loop.reshape(-1, RATE // 20, 2)]
    assert max(moments) < usual + 7.0
    seconds = [to_db(float(part.std())) for part in loop.reshape(-1, RATE, 2)]
    assert max(np.diff([*seconds, seconds[0]])) < 3.0, "it rises slowly"


@every_background
def test_a_background_is_warm_and_does_not_hiss(name: str) -> None:
    spectrum = np.abs(np.fft.rfft(shipped(file_of(name))[: 16 * RATE], axis=0)) ** 2
    power, hertz = spectrum.sum(axis=1), np.fft.rfftfreq(16 * RATE, 1 / RATE)
    warm = power[(hertz > 80) & (hertz < 2000)]
    harsh = power[(hertz > 5000) & (hertz < 12000)]
    assert 10 * np.log10(harsh.mean() / warm.mean()) < -19.0
    assert power[hertz > 8000].sum() < from_db(-56.0) * power.sum()


@every_background
def test_a_background_is_wide_and_survives_one_loudspeaker(name: str) -> None:
    left, right = shipped(file_of(name)).T
    alike = np.mean(left * right) / (left.std() * right.std())
    assert 0.1 < alike < 0.7
    both = float(np.std([left, right]))
    assert to_db(float(np.std(left + right)) / 2) - to_db(both) > -3.0
