# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What counts as heard: neither silence nor a bell; and a button is found by its colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from app.session.timeline import RATE
from tests.packaging.listening import from_first_sound, judged
from tests.packaging.looking import colours_named, is_another_page, tallest_button
from tests.packaging.step_hearing import FIRST_WORDS, MOST_UNHEARD

ROOT = Path(__file__).resolve().parents[2]
EMBER = (234, 164, 108)


def shipped(name: str, seconds: float) -> NDArray[np.int16]:
    (path,) = (ROOT / "audio").rglob(name)
    mono, rate = soundfile.read(path, dtype="int16", frames=int(seconds * RATE))
    assert rate == RATE
    return np.column_stack([mono, mono]) if mono.ndim == 1 else mono


def test_the_first_sentence_is_heard() -> None:
    found = judged(shipped("arrive.flac", 10), FIRST_WORDS)
    assert found.found >= len(FIRST_WORDS) - MOST_UNHEARD
    assert found.loudness > -40


@pytest.mark.parametrize("sound", ["small-bell.flac", "bowl.flac", "rain.flac"])
def test_a_sound_that_is_no_speech_is_not_taken_for_it(sound: str) -> None:
    found = judged(shipped(sound, 4), FIRST_WORDS)
    assert found.loudness > -60
    assert found.found < (len(FIRST_WORDS) - MOST_UNHEARD) / 2


def test_silence_is_silent() -> None:
    found = judged(np.zeros((2 * RATE, 2), np.int16), FIRST_WORDS)
    assert (found.loudness, found.silent, found.found) == (float("-inf"), 1.0, 0)


def test_it_begins_with_the_first_sample_that_sounds() -> None:
    frames = np.zeros((100, 2), np.int16)
    assert len(from_first_sound(frames)) == 0
    frames[40, 1] = 1
    assert len(from_first_sound(frames)) == 60


def page() -> NDArray[np.uint8]:
    return np.full((400, 600, 3), (29, 23, 25), np.uint8)


def test_the_button_that_stands_out_is_found_among_chips() -> None:
    picture = page()
    assert tallest_button(picture, [EMBER]) is None
    picture[100:144, 50:150] = EMBER
    picture[115:130, 80:120] = (43, 26, 16)  # its letters
    picture[300:336, 50:180] = EMBER  # a chip further down
    x, y = tallest_button(picture, [EMBER]) or (0, 0)
    assert abs(x - 100) <= 2
    assert abs(y - 122) <= 2


def test_what_is_too_small_for_a_button_is_none() -> None:
    picture = page()
    picture[100:144, 50:90] = EMBER
    picture[200:220, 50:250] = EMBER
    assert tallest_button(picture, [EMBER]) is None


def test_a_flicker_is_no_other_page() -> None:
    before, after = page(), page()
    after[10:40, 10:40] = 255
    assert not is_another_page(before, after)
    after[100:300, 100:500] = 255
    assert is_another_page(before, after)


def test_the_palette_has_the_colour_in_every_look() -> None:
    assert EMBER in colours_named("ember", ROOT / "resources/palette.json")
