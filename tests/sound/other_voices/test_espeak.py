# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The voices of a Linux desktop, by the real eSpeak NG."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.sound.clip import RATE
from app.sound.loudness import integrated_loudness
from app.sound.other_voices import espeak
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.voice import VOICE_RATE, VoiceFailed
from tests.stand_in import put_on_path


@pytest.fixture(scope="module")
def voices() -> list[ProgramVoice]:
    return espeak.voices()


@pytest.fixture(scope="module")
def german(voices: list[ProgramVoice]) -> ProgramVoice:
    return next(voice for voice in voices if voice.name == "system:German")


def test_the_system_has_voices_for_many_languages(voices: list[ProgramVoice]) -> None:
    names = [voice.name for voice in voices]
    assert len({voice.language for voice in voices}) > 50
    assert len(set(names)) == len(names)
    assert all(name.startswith("system:") and "_" not in name for name in names)
    assert all("mbrola" not in name for name in names)  # they need a program of their own


def test_a_voice_speaks_and_ends_in_silence(german: ProgramVoice) -> None:
    speech = german.speak("Hier ist Platz für dich.", 1.0, 0)
    assert speech.dtype == np.float32
    assert 1.0 < speech.size / VOICE_RATE < 3.0
    assert np.abs(speech).max() > 0.05
    assert not speech[-1]
    assert np.array_equal(german.speak("Hier ist Platz für dich.", 1.0, 9), speech)


def test_a_slower_pace_takes_longer(german: ProgramVoice) -> None:
    lengths = [german.speak("Bleib noch einen Moment.", pace, 0).size for pace in (0.6, 1, 1.5)]
    assert lengths == sorted(lengths, reverse=True)
    assert lengths[0] > 1.7 * lengths[2]


def test_how_loud_a_voice_speaks_is_known_from_itself(german: ProgramVoice) -> None:
    speech = np.repeat(german.speak("Eins, zwei, drei, vier, fünf, sechs.", 1.0, 0), 2)
    assert german.loudness == pytest.approx(integrated_loudness(speech), abs=4)
    assert RATE == 2 * VOICE_RATE


@pytest.mark.parametrize("text", ["", "...", "\x00"])
def test_a_text_without_a_word_is_refused(german: ProgramVoice, text: str) -> None:
    with pytest.raises(VoiceFailed):
        german.speak(text, 1.0, 0)


def test_without_the_program_there_are_no_voices(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert espeak.voices() == []


def test_a_list_that_cannot_be_read_is_an_empty_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_on_path(tmp_path, "espeak-ng", "print('Pty Language\\n 5  af')", monkeypatch)
    assert espeak.voices() == []
