# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The recordings that come with the five-step practice: there, clean, and in its own words."""

from __future__ import annotations

from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr

from app.script.model import Say, Script
from app.script.reader import read_script
from app.script.text import split_silences
from app.shipped_clips import clip_of, recorded_cues
from app.sound.loudness import RATE, Floats, from_db, integrated_loudness, peak_level
from app.sound.voice import BuiltInVoice

ROOT = Path(__file__).parents[2]
FIVE_STEP = read_script(ROOT / "scripts" / "five-step.yaml").whole()
RECORDED = dict(recorded_cues(FIVE_STEP))


def shipped(name: str) -> Floats:
    frames: Floats
    frames, rate = soundfile.read(ROOT / "audio" / FIVE_STEP.id / name)
    assert rate == RATE
    assert frames.ndim == 1
    return frames


def words(text: str) -> list[str]:
    kept = (piece for piece in split_silences(text) if isinstance(piece, str))
    return [word.strip(".,?!:").lower() for word in " ".join(kept).split()]


@pytest.fixture(scope="module")
def script() -> Script:
    return FIVE_STEP


def test_the_practice_names_two_recordings() -> None:
    assert sorted(RECORDED) == ["arrive.flac", "closing.flac"]


@pytest.mark.parametrize("name", RECORDED)
def test_a_recording_is_as_loud_as_the_voice_around_it(name: str) -> None:
    clip = shipped(name)
    assert integrated_loudness(clip) == pytest.approx(-19.0, abs=0.5)
    assert peak_level(soxr.resample(clip, 1, 4)) <= -3.0


@pytest.mark.parametrize("name", RECORDED)
def test_a_recording_begins_and_ends_in_a_short_silence(name: str) -> None:
    heard = np.flatnonzero(np.abs(shipped(name)) > from_db(-40.0))
    assert 0.1 < heard[0] / RATE < 0.25
    assert 0.1 < (len(shipped(name)) - heard[-1]) / RATE < 0.4


@pytest.mark.parametrize("name", RECORDED)
def test_a_recording_keeps_the_silences_of_its_text(name: str) -> None:
    wanted = [piece for piece in split_silences(RECORDED[name].text) if isinstance(piece, float)]
    heard = np.flatnonzero(np.abs(shipped(name)) > from_db(-45.0)) / RATE
    gaps = np.diff(heard)
    long = gaps[gaps > 0.9]
    assert len(long) == len(wanted)
    assert np.all(np.abs(long - np.array(wanted)) < 0.8)


def test_the_welcome_can_be_understood_word_for_word() -> None:
    from pocketsphinx import Decoder

    clip = shipped("arrive.flac")
    ear = Decoder(samprate=16000, loglevel="FATAL")
    ear.start_utt()
    ear.process_raw(
        (soxr.resample(clip, RATE, 16000) * 32767).astype(np.int16).tobytes(), full_utt=True
    )
    ear.end_utt()
    wanted = words(RECORDED["arrive.flac"].text)
    matched = SequenceMatcher(None, wanted, ear.hyp().hypstr.split(), autojunk=False)
    in_order = sum(block.size for block in matched.get_matching_blocks())
    assert in_order >= 0.85 * len(wanted)


def test_making_a_recording_again_gives_the_shipped_one(script: Script) -> None:
    cue: Say = RECORDED["arrive.flac"]
    made = clip_of(cue, script, BuiltInVoice())
    there = shipped("arrive.flac")
    assert len(made) == pytest.approx(len(there), rel=0.01)
    assert integrated_loudness(made) == pytest.approx(integrated_loudness(there), abs=0.5)
