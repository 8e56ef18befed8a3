# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Narration: recordings where there are some, the voice where not, and always something."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from app.session.timeline import Speech
from app.sound.clip import RATE
from app.sound.narration import READING_PACE, FindRecording
from app.sound.voice import BuiltInVoice
from tests.parts import ToneVoice, narrator_with


def speech(
    *pieces: str | int,
    recording: str | None = None,
    language: str = "en",
    pace: float = 1.0,
    pronounce: tuple[tuple[str, str], ...] = (),
    private: bool = False,
) -> Speech:
    return Speech(pieces, "script", recording, language, pace, pronounce, private)


def in_folder(folder: Path) -> FindRecording:
    """Recordings by their name in one folder."""

    def find(_script_id: str, name: str) -> Path | None:
        path = folder / name
        return path if path.is_file() else None

    return find


@pytest.fixture
def tones() -> ToneVoice:
    return ToneVoice()


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_a_recording_plays_in_the_place_of_the_voice(
    tmp_path: Path, tones: ToneVoice, ending: str
) -> None:
    time = np.arange(22_050) / 44_100
    soundfile.write(tmp_path / f"r.{ending}", 0.4 * np.sin(2 * np.pi * 500 * time), 44_100)
    narrator = narrator_with(tones, find=in_folder(tmp_path))
    made = narrator.narrate(speech("Words.", recording=f"r.{ending}"))
    assert (made.trouble, tones.texts) == (None, [])
    assert made.clip.frames == pytest.approx(RATE / 2, abs=0.1 * RATE)


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (None, "recording-missing"),
        (b"", "recording-broken"),
        (b"only words", "recording-broken"),
        (bytes(range(256)) * 40, "recording-broken"),
        (b"RIFF\x24\x00\x00\x00WAVEfmt ", "recording-broken"),
    ],
)
def test_where_a_recording_cannot_play_the_voice_speaks_and_it_is_told(
    tmp_path: Path, tones: ToneVoice, content: bytes | None, trouble: str
) -> None:
    if content is not None:
        (tmp_path / "r.flac").write_bytes(content)
    narrator = narrator_with(tones, find=in_folder(tmp_path))
    made = narrator.narrate(speech("Words.", recording="r.flac"))
    assert (made.trouble, made.about) == (trouble, "r.flac")
    assert tones.texts == ["Words."]
    assert np.array_equal(made.clip.pcm, narrator.narrate(speech("Words.")).clip.pcm)


def test_half_a_recording_plays_what_is_there_or_falls_back(
    tmp_path: Path, tones: ToneVoice
) -> None:
    soundfile.write(tmp_path / "r.flac", np.sin(np.arange(RATE) / 20) / 2, RATE)
    whole = (tmp_path / "r.flac").read_bytes()
    (tmp_path / "r.flac").write_bytes(whole[: len(whole) // 2])
    made = narrator_with(tones, find=in_folder(tmp_path)).narrate(speech("W.", recording="r.flac"))
    if made.trouble is None:
        assert 0 < made.clip.frames < RATE
    else:
        assert made.trouble == "recording-broken"
        assert tones.texts == ["W."]


def test_the_second_time_nothing_is_spoken_but_the_same_is_heard(tmp_path: Path) -> None:
    first, second = ToneVoice(), ToneVoice()
    said = narrator_with(first, tmp_path).narrate(speech("One.", RATE, "Two."))
    again = narrator_with(second, tmp_path).narrate(speech("Two.", "One."))
    assert first.texts == ["One.", "Two."]
    assert second.texts == []
    assert said.clip.frames == again.clip.frames + RATE


@pytest.mark.parametrize(
    "other",
    [
        speech("One!"),
        speech("One.", pace=0.9),
        speech("One.", pronounce=(("One", "Won"),)),
    ],
)
def test_another_text_pace_or_pronunciation_is_spoken_anew(
    tmp_path: Path, tones: ToneVoice, other: Speech
) -> None:
    narrator = narrator_with(tones, tmp_path)
    narrator.narrate(speech("One."))
    narrator.narrate(other)
    assert len(tones.spoken) == 2


LONG = "".join(
    f"Stay with {name}, who is here, as long as it likes to stay, and let it be. "
    for name in ["Ada", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ida", "Jo", "Kay", "Lu"]
)


def test_a_long_text_is_spoken_in_parts_that_follow_without_a_gap(
    tmp_path: Path, tones: ToneVoice
) -> None:
    made = narrator_with(tones, tmp_path).narrate(speech(LONG)).clip
    assert " ".join(tones.texts) == LONG.strip()
    assert all(len(text) <= 400 for text in tones.texts)
    alone = [narrator_with(ToneVoice()).narrate(speech(text)).clip for text in tones.texts]
    assert made.frames == sum(clip.frames for clip in alone)
    assert np.array_equal(made.pcm, np.concatenate([clip.pcm for clip in alone]))
    again = ToneVoice()
    assert np.array_equal(narrator_with(again, tmp_path).narrate(speech(LONG)).clip.pcm, made.pcm)
    assert again.texts == []


def test_a_word_is_pronounced_as_listed_wherever_a_long_text_is_parted(tones: ToneVoice) -> None:
    listed = (("here, as long", "HERE AS LONG"), ("let it be", "let it stay"))
    narrator_with(tones).narrate(speech(LONG, pronounce=listed))
    assert " ".join(tones.texts).count("HERE AS LONG as it likes to stay, and let it stay.") == 12


def test_dots_alone_in_a_long_text_do_not_silence_the_words(tones: ToneVoice) -> None:
    made = narrator_with(tones).narrate(speech("... " * 120 + "Here. " + "- " * 300))
    assert made.trouble is None
    assert "Here." in " ".join(tones.texts)


def test_another_seed_is_spoken_anew(tmp_path: Path, tones: ToneVoice) -> None:
    for seed in (0, 1, 0, 1):
        narrator_with(tones, tmp_path, seed=seed).narrate(speech("One."))
    assert [seed for _, _, seed in tones.spoken] == [0, 1]


def test_a_pronunciation_of_a_word_that_is_not_said_changes_nothing(
    tmp_path: Path, tones: ToneVoice
) -> None:
    narrator = narrator_with(tones, tmp_path)
    narrator.narrate(speech("One."))
    narrator.narrate(speech("One.", pronounce=(("IFS", "eye eff ess"),)))
    assert tones.texts == ["One."]


def test_what_holds_the_persons_own_words_never_comes_to_disk(
    tmp_path: Path, tones: ToneVoice
) -> None:
    narrator = narrator_with(tones, tmp_path / "speech")
    for _ in range(2):
        narrator.narrate(speech("Turn to the quiet one.", private=True))
    assert tones.texts == ["Turn to the quiet one."] * 2
    assert list(tmp_path.rglob("*")) == []


def test_a_listed_word_is_spoken_as_the_script_says(tones: ToneVoice) -> None:
    narrator_with(tones).narrate(speech("IFS it is.", pronounce=(("IFS", "eye eff ess"),)))
    assert tones.texts == ["eye eff ess it is."]


def test_silences_inside_a_sentence_are_exact_to_the_sample(tones: ToneVoice) -> None:
    narrator = narrator_with(tones)
    one, two = (narrator.narrate(speech(text)).clip for text in ("One.", "Three."))
    for silence in (9601, 3 * RATE + 1):
        made = narrator.narrate(speech("One.", silence, "Three.", 77)).clip
        assert made.frames == one.frames + silence + two.frames + 77
        between = made.pcm[one.frames : one.frames + silence]
        assert not between.any()
        assert np.array_equal(made.pcm[one.frames + silence : -77], two.pcm)


def test_dashes_and_dots_between_two_silences_do_not_silence_the_words(tones: ToneVoice) -> None:
    made = narrator_with(tones).narrate(speech("...", RATE, "Breathe.", RATE, "—"))
    assert made.trouble is None
    assert tones.texts == ["Breathe."]


@pytest.mark.parametrize("pieces", [(), ("…",), ("",), (RATE,)])
def test_a_speech_without_a_word_is_never_empty(tones: ToneVoice, pieces: tuple[str | int]) -> None:
    made = narrator_with(tones).narrate(speech(*pieces))
    assert made.trouble is None
    assert made.clip.frames in (1, RATE)


def test_a_language_without_a_voice_gets_time_to_read(tones: ToneVoice) -> None:
    text = "Ein Satz, den jemand in Ruhe liest, und noch einer."
    made = narrator_with(tones).narrate(speech(text, 2 * RATE, language="xx"))
    assert (made.trouble, made.about) == ("language", "xx")
    assert made.clip.frames == round(len(text) / READING_PACE * RATE) + 2 * RATE
    assert not made.clip.pcm.any()
    short = narrator_with(tones).narrate(speech("Ja.", language="xx"))
    assert short.clip.frames == 2 * RATE


def test_a_text_the_voice_cannot_speak_gets_time_to_read(tones: ToneVoice) -> None:
    made = narrator_with(tones).narrate(speech("This is unspeakable.", RATE, "And this not."))
    assert made.trouble == "voice-failed"
    assert made.clip.frames >= 3 * RATE


@pytest.mark.parametrize("text", ["A", "I.", "Oh.", "Mhm, yes."])
def test_even_the_shortest_word_is_the_same_samples_each_time(tones: ToneVoice, text: str) -> None:
    narrator = narrator_with(tones)
    first = narrator.narrate(speech(text)).clip.pcm
    assert first.any()
    assert all(np.array_equal(narrator.narrate(speech(text)).clip.pcm, first) for _ in range(9))


def test_a_recording_in_another_language_plays(tmp_path: Path, tones: ToneVoice) -> None:
    soundfile.write(tmp_path / "r.wav", np.full(4800, 0.1), RATE)
    narrator = narrator_with(tones, find=in_folder(tmp_path))
    assert narrator.narrate(speech("Ja.", recording="r.wav", language="xx")).trouble is None


def test_the_built_in_voice_sounds_the_same_made_or_remembered(
    tmp_path: Path, voice: BuiltInVoice
) -> None:
    narrator = narrator_with(voice, tmp_path)
    made = narrator.narrate(speech("Stay near it.", 4800, "Good.")).clip.pcm
    assert np.array_equal(narrator.narrate(speech("Stay near it.", 4800, "Good.")).clip.pcm, made)
    assert len(list(tmp_path.iterdir())) == 2
