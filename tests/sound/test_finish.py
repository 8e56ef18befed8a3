# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The finished voice: as loud as a recording, in a small room, and still understood."""

from __future__ import annotations

import numpy as np
import pytest
import soxr
from pocketsphinx import Decoder

from app.sound.clip import RATE, Samples
from app.sound.finish import MOST_CHANGE, TARGET, Finish, finished
from app.sound.loudness import Floats, integrated_loudness, to_db
from app.sound.voice import VOICE_RATE, BuiltInVoice
from tests.sound.listening import heard, in_order, recognizer, true_peak

FINISHES: tuple[Finish, ...] = ("plain", "soft", "warm")
SENTENCE = "Let your attention come down into your body, and notice any place that is tight."


def at_full_rate(samples: Samples) -> Floats:
    doubled: Floats = soxr.resample(samples.astype(np.float64), VOICE_RATE, RATE)
    return doubled


def tone(hertz: float, seconds: float = 2.0, strength: float = 0.05) -> Samples:
    """A tone with soft edges."""
    time = np.arange(round(seconds * VOICE_RATE)) / VOICE_RATE
    edges = np.minimum(1.0, np.minimum(time, time[::-1]) / 0.2)
    return (strength * edges * np.sin(2 * np.pi * hertz * time)).astype(np.float32)


def level_of(hertz: float, finish: Finish) -> float:
    """What is left of a tone beside one of 1 kHz, in dB."""
    strong, weak = tone(1000.0), tone(hertz, strength=0.01)
    made, _ = finished(strong + weak, finish, -25.8)
    size = made.size
    spectrum = np.abs(np.fft.rfft(made * np.hanning(size)))
    bin_of = size / VOICE_RATE
    weak_level, strong_level = spectrum[round(hertz * bin_of)], spectrum[round(1000 * bin_of)]
    return to_db(5.0 * weak_level / strong_level)


@pytest.fixture(scope="module")
def sentence(voice: BuiltInVoice) -> Samples:
    return voice.speak(SENTENCE, 0.85, 0)


@pytest.fixture(scope="module")
def ear() -> Decoder:
    return recognizer()


@pytest.mark.parametrize("finish", FINISHES)
@pytest.mark.parametrize("pace", [0.6, 0.85, 1.2])
def test_a_sentence_is_as_loud_as_a_recording_and_no_peak_is_too_high(
    voice: BuiltInVoice, finish: Finish, pace: float
) -> None:
    made, loudness = finished(voice.speak(SENTENCE, pace, 0), finish, voice.loudness)
    at_48 = at_full_rate(made)
    assert integrated_loudness(at_48) == pytest.approx(TARGET, abs=0.5)
    assert loudness == pytest.approx(integrated_loudness(at_48), abs=0.3)
    assert true_peak(at_48) <= -3.0


@pytest.mark.parametrize("finish", FINISHES)
def test_the_samples_are_the_same_each_time_and_as_many_as_went_in(
    sentence: Samples, finish: Finish
) -> None:
    made, _ = finished(sentence, finish, -25.8)
    assert made.dtype == np.float32
    assert made.shape == sentence.shape
    assert np.array_equal(finished(sentence, finish, -25.8)[0], made)
    assert not made[-VOICE_RATE * 4 // 1000 :].any()


@pytest.mark.parametrize("finish", FINISHES)
@pytest.mark.parametrize("size", [1, 2, 95, 96, 1000, 23_168, 23_169, 60_000])
def test_a_piece_of_any_length_keeps_it(finish: Finish, size: int) -> None:
    made, _ = finished(np.full(size, 0.1, np.float32), finish, -25.8)
    assert made.size == size
    assert np.all(np.isfinite(made))


def test_where_the_blocks_of_the_work_meet_nothing_is_heard() -> None:
    made, _ = finished(tone(440.0, 4.0), "plain", -25.8)
    steady = made[VOICE_RATE // 2 : -VOICE_RATE // 2]
    assert (
        np.abs(np.diff(steady, 2)).max()
        < 1.05 * (2 * np.pi * 440 / VOICE_RATE) ** 2 * np.abs(steady).max()
    )


def test_a_word_alone_keeps_its_place_and_is_not_blown_up(voice: BuiltInVoice) -> None:
    for word in ("I.", "Oh.", "Good."):
        speech = voice.speak(word, 1.0, 0)
        _, loudness = finished(speech, "soft", voice.loudness)
        raw = integrated_loudness(np.append(at_full_rate(speech), np.zeros(RATE // 2)))
        gain = min(loudness - raw, 99) if np.isfinite(loudness) else 0.0
        assert gain <= TARGET - voice.loudness + MOST_CHANGE
        assert loudness < TARGET + 1.0


def test_a_voice_that_is_far_too_soft_stays_soft(sentence: Samples) -> None:
    _, loudness = finished((sentence * 0.1).astype(np.float32), "plain", -25.8)
    assert loudness < TARGET - 12


@pytest.mark.parametrize("finish", FINISHES)
def test_rumble_is_cut(finish: Finish) -> None:
    assert level_of(30.0, finish) < -12
    assert level_of(200.0, finish) > -2


def test_the_highs_are_softer_by_the_finish_and_plain_leaves_them() -> None:
    plain, soft, warm = (level_of(8000.0, finish) for finish in FINISHES)
    assert plain == pytest.approx(0.0, abs=0.5)
    assert -4.0 < soft < -1.0
    assert warm < soft
    assert level_of(150.0, "warm") > level_of(150.0, "plain") + 0.5


def test_phrases_come_nearer_to_each_other_and_the_gap_between_stays_quiet() -> None:
    near, far = tone(300.0, 2.0, 0.1), tone(300.0, 2.0, 0.02)
    hiss = np.random.default_rng(1).standard_normal(VOICE_RATE).astype(np.float32) * 2e-5
    speech = np.concatenate([near, hiss, far])
    made, _ = finished(speech, "soft", -25.8)
    before = to_db(0.1 / 0.02)
    loud = np.abs(made[VOICE_RATE // 2 : VOICE_RATE]).max()
    soft = np.abs(made[-VOICE_RATE:]).max()
    assert before - 6.5 < to_db(loud / soft) < before - 1.5
    middle = slice(round(2.6 * VOICE_RATE), round(2.9 * VOICE_RATE))
    quieter = np.abs(speech[middle]).mean() / 0.1
    assert to_db(np.abs(made[middle]).mean() / loud / quieter) < 3.0


@pytest.mark.parametrize("finish", ["soft", "warm"])
@pytest.mark.parametrize(
    "sentence_of",
    [
        "let your attention come down into your body and notice any place that is tight",
        "thank the part that feels this way and ask whether it would give you a little space",
    ],
)
def test_in_its_room_the_voice_is_understood_as_it_was(
    voice: BuiltInVoice, ear: Decoder, finish: Finish, sentence_of: str
) -> None:
    made, _ = finished(voice.speak(sentence_of.capitalize() + ".", 0.9, 0), finish, voice.loudness)
    words = sentence_of.split()
    recognized = heard(ear, made, VOICE_RATE)
    assert in_order(words, recognized) >= 0.7 * len(words), " ".join(recognized)
