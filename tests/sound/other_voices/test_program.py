# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Running a program that speaks: what it may do to us, and what not."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from app.sound.other_voices.program import one_line, output_of, samples_of_raw, samples_of_wav
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.voice import VoiceFailed


def test_a_program_that_does_not_end_is_ended() -> None:
    endless = [sys.executable, "-c", "while True: pass"]
    with pytest.raises(VoiceFailed, match="longer than"):
        output_of(endless, seconds=0.3)


def test_a_program_that_is_not_there_is_a_voice_that_failed() -> None:
    with pytest.raises(VoiceFailed, match="can't be run"):
        output_of(["no-such-program"])


def test_a_program_finds_what_it_is_told_in_its_environment() -> None:
    code = "import os, sys; sys.stdout.write(os.environ['SAID'] + sys.stdin.read())"
    assert output_of([sys.executable, "-c", code], "there", told={"SAID": "here "}) == b"here there"


def test_a_text_is_read_as_one_line() -> None:
    assert one_line(" Sit\n down,\x00\tif\u2028you like. ") == "Sit down, if you like."


def test_what_is_no_sound_is_a_voice_that_failed() -> None:
    for held in (b"", b"no sound", b"RIFF\x00\x00"):
        with pytest.raises(VoiceFailed):
            samples_of_wav(held)


def test_half_a_sample_at_the_end_is_left_out() -> None:
    assert np.array_equal(samples_of_raw(b"\x00\x40\x00"), np.array([0.5], np.float32))


@pytest.mark.parametrize("rate", [0, -1, 1, 2**40])
def test_sound_of_a_rate_that_none_has_is_a_voice_that_failed(rate: int) -> None:
    voice = ProgramVoice(
        "program:odd", "1", "de", lambda _text, _pace: (np.ones(100, np.float32), rate)
    )
    with pytest.raises(VoiceFailed):
        voice.speak("Hallo.", 1.0, 0)
