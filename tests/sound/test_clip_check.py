# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every piece is looked over: what a person could have said passes, what is broken does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.sound.clip import RATE, Samples
from app.sound.clip_check import ClipUnfit, Fault, seconds_for
from app.sound.narration import READING_PACE
from app.sound.speaker import ANOTHER_SEED, Speaker
from app.sound.voice import BuiltInVoice, VoiceFailed
from tests.parts import ToneVoice, narrator_with
from tests.sound.test_narration import speech
from tests.sound.unfit_voices import FAULTS, UnfitVoice, silence

TEXT = "Sit down beside it, and stay for a while, as long as it likes to stay, and let it be."

ODD_BUT_FIT = (
    "I.",
    "Oh.",
    "No.",
    "Mhm, yes.",
    "Hmmmm",
    "shhh",
    "xx",
    "IFS",
    "42",
    "3.14159",
    "On 24 November 2026 at 10:30.",
    "1 2 3 4 5 6 7 8 9 10",
    "1999999999999",
    "$1,000.50",
    "½ cup",
    "Antidisestablishmentarianism.",
    "“Stay,” it said.",
    "www.example.org",
    "Привет",
    "a" * 60,
    "well-being—perhaps—is here",
    "😀😀😀😀😀😀😀😀 is here",
    "Stay " + "— " * 40 + "here.",
    "Here it is " + "-" * 60,
)


@pytest.mark.parametrize("pace", [0.35, 1.0, 1.8])
def test_what_the_voice_says_of_words_and_numbers_passes(voice: BuiltInVoice, pace: float) -> None:
    speaker = Speaker(voice, "soft", 0)
    for text in (*ODD_BUT_FIT, TEXT):
        assert speaker.piece(text, pace).any(), text


@pytest.mark.parametrize("spoil", FAULTS)
def test_what_is_broken_is_found(spoil: Callable[[Samples], Samples]) -> None:
    with pytest.raises(ClipUnfit) as found:
        Speaker(UnfitVoice(spoil), "soft", 0).piece(TEXT, 1.0)
    assert found.value.fault == FAULTS[spoil]


@pytest.mark.parametrize("spoil", FAULTS)
def test_a_piece_that_is_unfit_is_made_once_more_with_another_seed(
    spoil: Callable[[Samples], Samples],
) -> None:
    voice = UnfitVoice(spoil, lambda seed: seed == 3)
    piece = Speaker(voice, "plain", 3).piece(TEXT, 1.0)
    assert [seed for _, _, seed in voice.spoken] == [3, 3 + ANOTHER_SEED]
    assert piece.any()


def test_it_is_made_no_more_than_twice() -> None:
    voice = UnfitVoice(silence)
    with pytest.raises(ClipUnfit):
        Speaker(voice, "plain", 3).piece(TEXT, 1.0)
    assert len(voice.spoken) == 2


def test_a_text_the_voice_cannot_speak_is_not_tried_again() -> None:
    voice = ToneVoice()
    with pytest.raises(VoiceFailed):
        Speaker(voice, "plain", 0).piece("This is unspeakable.", 1.0)
    assert len(voice.spoken) == 1


def test_a_speech_that_is_unfit_twice_is_told_and_gets_time_to_read(tmp_path: Path) -> None:
    made = narrator_with(UnfitVoice(silence), tmp_path).narrate(speech(TEXT, 2 * RATE))
    assert (made.trouble, made.about) == ("clip-unfit", TEXT)
    assert made.clip.frames == round(len(TEXT) / READING_PACE * RATE) + 2 * RATE
    assert not made.clip.pcm.any()
    assert list(tmp_path.iterdir()) == []


def test_the_second_making_is_kept_as_if_it_were_the_first(tmp_path: Path) -> None:
    first = UnfitVoice(silence, lambda seed: seed == 0)
    made = narrator_with(first, tmp_path).narrate(speech(TEXT))
    again = UnfitVoice(silence, lambda seed: seed == 0)
    assert np.array_equal(
        narrator_with(again, tmp_path).narrate(speech(TEXT)).clip.pcm, made.clip.pcm
    )
    assert made.trouble is None
    assert (len(first.spoken), len(again.spoken)) == (2, 0)


def test_one_unfit_sentence_does_not_silence_another(tmp_path: Path) -> None:
    class Forgetful(UnfitVoice):
        def speak(self, text: str, pace: float, seed: int) -> Samples:
            spoken = super().speak(text, pace, seed)
            return spoken if text == TEXT else silence(spoken)

    narrator = narrator_with(Forgetful(lambda spoken: spoken), tmp_path)
    assert narrator.narrate(speech("Another sentence, lost.")).trouble == "clip-unfit"
    assert narrator.narrate(speech(TEXT)).trouble is None


@pytest.mark.parametrize(
    ("longer", "shorter"),
    [("2026", "abcd"), ("你好你好", "abcd"), ("a" * 100, "a" * 50), ("$$$$", "abcd")],
)
def test_signs_that_stand_for_words_may_take_as_long(longer: str, shorter: str) -> None:
    assert seconds_for(longer, 1.0)[1] > seconds_for(shorter, 1.0)[1]


def test_a_slower_pace_may_take_longer_and_a_short_word_any_time() -> None:
    assert seconds_for(TEXT, 0.5)[0] > 1.9 * seconds_for(TEXT, 1.0)[0]
    assert seconds_for("Oh.", 1.0)[0] <= 0
    fault: Fault = "too-long"
    assert str(ClipUnfit(fault)) == "too-long"
