# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which voice speaks: the chosen one, or the next best, and what a person is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.sound.cache import SpeechCache
from app.sound.clip import RATE, Samples
from app.sound.loudness import integrated_loudness
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.samples import sample_of
from app.sound.voice import BuiltInVoice, VoiceFailed
from app.sound.voices import OfferedVoice, VoiceOnDemand, Voices
from tests.parts import ToneVoice
from tests.sound.other_voices.test_piper import PIPER, a_voice
from tests.stand_in import calls_of, put_on_path


def hum(text: str, pace: float) -> tuple[Samples, int]:
    """Says anything as a hum at 16 kHz."""
    size = round((0.3 + 0.06 * len(text)) * 16_000 / pace)
    wave = 0.2 * np.sin(np.arange(size) / 8) * np.sin(np.pi * np.arange(size) / size)
    return wave.astype(np.float32), 16_000


def of_system(*tags: str) -> list[ProgramVoice]:
    return [ProgramVoice(f"system:Voice {tag}", "1", tag, hum) for tag in tags]


class Told(list[str]):
    """The names of voices that were missing."""


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def voices() -> Voices:
    return Voices(
        BuiltInVoice(), lambda: of_system("de-AT", "de", "fr-BE", "fr-FR", "cmn", "en-GB")
    )


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("en", "hibari-heart"),
        ("en-GB", "hibari-heart"),
        ("de", "system:Voice de"),
        ("de-AT", "system:Voice de-AT"),
        ("de-CH", "system:Voice de"),
        ("fr", "system:Voice fr-FR"),
        ("zh-CN", "system:Voice cmn"),
    ],
)
def test_a_language_that_the_built_in_voice_lacks_is_spoken_by_one_of_the_system(
    voices: Voices, told: Told, language: str, name: str
) -> None:
    assert voices.speaking(language, "built-in", "", told.append).name == name
    assert told == []


def test_where_no_voice_speaks_a_language_there_is_time_to_read(voices: Voices, told: Told) -> None:
    assert not voices.speaking("qaa", "built-in", "", told.append).speaks("qaa")
    assert told == []


def test_the_chosen_voice_of_the_system_speaks(voices: Voices, told: Told) -> None:
    assert voices.speaking("en", "system:Voice en-GB", "", told.append).name == "system:Voice en-GB"
    assert told == []


@pytest.mark.parametrize("language", ["en", "de"])
def test_where_the_chosen_voice_is_gone_another_speaks_and_it_is_told(
    voices: Voices, told: Told, language: str
) -> None:
    assert voices.speaking(language, "system:Anna", "", told.append).speaks(language)
    assert told == ["Anna"]


def test_where_the_chosen_voice_lacks_the_language_another_speaks_and_it_is_told(
    voices: Voices, told: Told
) -> None:
    assert voices.speaking("en", "system:Voice de", "", told.append).name == "hibari-heart"
    assert told == ["Voice de"]


def test_a_piper_voice_speaks_where_its_folder_and_program_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voices: Voices, told: Told
) -> None:
    folder = str(a_voice(tmp_path / "voice"))
    assert voices.speaking("de", "piper", folder, told.append).name == "system:Voice de"
    assert told == ["Piper"]
    put_on_path(tmp_path / "programs", "piper", PIPER, monkeypatch)
    assert voices.speaking("de", "piper", folder, told.append).name == "piper:de_DE-anna-low"
    assert told == ["Piper"]


def test_all_voices_are_offered_by_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voices: Voices
) -> None:
    put_on_path(tmp_path / "programs", "piper", PIPER, monkeypatch)
    offered = voices.offered(str(a_voice(tmp_path / "voice")))
    assert offered[:3] == [
        OfferedVoice("built-in", "", "en-US"),
        OfferedVoice("piper", "de_DE-anna-low", "de-DE"),
        OfferedVoice("system:Voice de-AT", "Voice de-AT", "de-AT"),
    ]
    assert [voice.key for voice in voices.offered("")] == [
        voice.key for voice in offered if voice.key != "piper"
    ]


def test_the_system_is_asked_once_and_only_when_it_is_needed() -> None:
    asked: list[int] = []

    def find() -> list[ProgramVoice]:
        asked.append(1)
        return of_system("de")

    voices = Voices(ToneVoice("de"), find)
    on_demand = VoiceOnDemand(lambda: voices.speaking("de", "built-in", "", print))
    assert asked == []
    assert on_demand.name == "system:Voice de"
    assert on_demand.speaks("de")
    voices.speaking("de", "built-in", "", print)
    assert asked == [1]


@pytest.mark.parametrize("tag", ["de-DE", "qaa"])
def test_a_sample_is_heard_at_the_usual_loudness(tag: str) -> None:
    [voice] = of_system(tag)
    clip = sample_of(voice, SpeechCache(None), "soft", 1.0)
    assert clip.frames > RATE
    assert integrated_loudness(clip.pcm / 32_767) == pytest.approx(-19, abs=1)


def test_a_voice_that_gives_nothing_has_no_sample() -> None:
    def mute(_text: str, _pace: float) -> tuple[Samples, int]:
        return np.zeros(16_000, np.float32), 16_000

    with pytest.raises(VoiceFailed):
        sample_of(ProgramVoice("system:Mute", "1", "de", mute), SpeechCache(None), "soft", 1.0)


def test_a_voice_of_another_is_never_put_into_our_room(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = put_on_path(tmp_path / "programs", "piper", PIPER, monkeypatch)
    voice = Voices(ToneVoice()).chosen("piper", str(a_voice(tmp_path / "voice")))
    clips = [sample_of(voice, SpeechCache(None), finish, 1.0).pcm for finish in ("plain", "warm")]
    assert np.array_equal(clips[0], clips[1])
    assert len(calls_of(calls)) == 3  # how loud it is was asked once
