# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Measuring a script speaks only so much; what is there already is measured all the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import soundfile

from app.session.timeline import Speech
from app.sound.clip import RATE
from app.sound.lengths import SpokenLengths
from tests.parts import ToneVoice, narrator_with


def speech(text: str, recording: str | None = None, language: str = "en") -> Speech:
    return Speech((text,), "script", recording, language, 1.0, ())


def test_no_more_than_so_many_characters_are_spoken(tmp_path: Path) -> None:
    tones = ToneVoice()
    lengths = SpokenLengths(narrator_with(tones, tmp_path), most=25)
    first = lengths.frames_of(speech("Ten chars."))
    assert first is not None
    assert lengths.frames_of(speech("Ten others.")) is not None
    assert lengths.frames_of(speech("Ten letters")) is None
    assert lengths.frames_of(speech("One")) is None
    assert lengths.frames_of(speech("Ten chars.")) == first
    assert tones.texts == ["Ten chars.", "Ten others."]


def test_what_was_spoken_before_or_recorded_or_has_no_voice_costs_nothing(tmp_path: Path) -> None:
    narrator_with(ToneVoice(), tmp_path).narrate(speech("Spoken before."))
    soundfile.write(tmp_path / "r.wav", np.full(RATE, 0.1), RATE)
    tones = ToneVoice()
    narrator = narrator_with(tones, tmp_path, find=lambda _script, name: tmp_path / name)
    lengths = SpokenLengths(narrator, most=0)
    assert lengths.frames_of(speech("Spoken before.")) is not None
    assert lengths.frames_of(speech("Recorded.", recording="r.wav")) == RATE
    assert lengths.frames_of(speech("Ja.", language="xx")) == 2 * RATE
    assert lengths.frames_of(speech("Never spoken.")) is None
    assert tones.texts == []
