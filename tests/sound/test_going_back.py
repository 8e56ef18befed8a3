# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A device that went away held frames nobody heard: another one is given them once more."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sound.clip import Pcm
from app.sound.mixer import Mixer
from app.sound.sounding import CUT_FRAMES
from tests.sound.test_mixer import SCENE, SCENE_FRAMES, in_blocks, playing, rain, whole_scene, word


@pytest.fixture(scope="module")
def scene() -> Pcm:
    return whole_scene()


@settings(max_examples=50, deadline=None)
@given(st.integers(997, SCENE_FRAMES - 2000), st.integers(0, 40_000))
def test_from_the_last_frame_heard_on_everything_is_given_again(
    scene: Pcm, rendered: int, held: int
) -> None:
    mixer = playing(*SCENE)
    in_blocks(mixer, [997] * (rendered // 997))
    given = rendered // 997 * 997
    heard = max(0, given - held)
    mixer.device_has_played(heard)
    mixer.rewind()
    assert (mixer.heard, mixer.rendered, mixer.is_silent) == (heard, heard, True)
    mixer.new_device()
    assert not mixer.render(5000).any(), "nothing sounds before the person goes on"
    mixer.resume()
    again = in_blocks(mixer, [800] * ((SCENE_FRAMES - heard) // 800))
    rest = scene[heard : heard + len(again)]
    assert np.array_equal(again[CUT_FRAMES:], rest[CUT_FRAMES:])
    fade = np.arange(1, CUT_FRAMES + 1) / CUT_FRAMES
    soft = rest[:CUT_FRAMES] * fade[: len(rest)][:, None]
    assert np.abs(again[:CUT_FRAMES] - soft).max() <= 1.0


def test_less_may_have_been_heard_than_the_device_told() -> None:
    mixer = playing(rain(), word())
    mixer.render(20_000)
    mixer.device_has_played(18_000)
    mixer.rewind(15_000)
    assert mixer.heard == mixer.rendered == 15_000
    mixer.resume()
    plain = playing(rain(), word()).render(40_000)
    assert np.array_equal(mixer.render(10_000)[CUT_FRAMES:], plain[15_000 + CUT_FRAMES : 25_000])


def test_less_may_have_been_heard_also_where_a_pause_has_begun_since() -> None:
    mixer = playing(rain())
    mixer.render(10_000)
    mixer.pause()
    mixer.render(10_000)
    mixer.device_has_played(15_000)
    assert mixer.heard == 10_000 + CUT_FRAMES
    mixer.rewind(9_000)
    assert mixer.heard == 9_000


def test_what_was_heard_longer_ago_is_not_gone_back_to() -> None:
    mixer = playing(rain())
    for _ in range(10):
        mixer.render(48_000)
    mixer.rewind()
    assert mixer.rendered == 480_000 - 4 * 48_000


def test_it_is_silent_when_the_fade_of_a_pause_has_been_heard() -> None:
    mixer = playing(rain())
    mixer.render(10_000)
    mixer.device_has_played(10_000)
    assert not mixer.is_silent
    mixer.pause()
    mixer.render(9_000)
    assert not mixer.is_silent
    mixer.device_has_played(10_000 + CUT_FRAMES)
    assert mixer.is_silent


def test_twenty_devices_that_go_away_lose_no_frame(scene: Pcm) -> None:
    mixer: Mixer = playing(*SCENE)
    chance = np.random.default_rng(7)
    heard: list[Pcm] = []
    for _ in range(20):
        block = mixer.render(int(chance.integers(2_000, 6_000)))
        played = int(chance.integers(CUT_FRAMES, len(block)))
        mixer.device_has_played(played)
        heard.append(block[:played])
        mixer.rewind()
        mixer.new_device()
        mixer.resume()
    whole = np.concatenate(heard)
    assert len(whole) == mixer.rendered
    starts = np.cumsum([0, *(len(part) for part in heard[:-1])])
    for part, start in zip(heard, starts, strict=True):
        assert np.array_equal(part[CUT_FRAMES:], scene[start + CUT_FRAMES : start + len(part)])
