# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The built-in voice: it speaks a sentence, and that is speech of the right length and loudness."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

import numpy as np

from app.self_test.check import Bench, require
from app.session.timeline import Speech
from app.sound.cache import SpeechCache
from app.sound.clip import FULL_SCALE, RATE
from app.sound.loudness import integrated_loudness, peak_level
from app.sound.narration import Narrator
from app.sound.voice import VOICE_RATE, BuiltInVoice

SENTENCE: Final = "There is room for you here, and there is no hurry."
_SECONDS: Final = (1.9, 3.4)
"""Measured: 2.57 s. Another processor rounds otherwise, but not by so much."""
_LUFS: Final = (-23.0, -15.0)
"""Narration is brought to -19 LUFS."""


def check_voice(bench: Bench) -> None:
    """Speaks by itself, then as the narrator does it, which looks its clips over."""
    told = bench.figures
    voice = BuiltInVoice()
    began = time.perf_counter()
    voice.load()
    told["load_ms"] = round((time.perf_counter() - began) * 1000)
    began = time.perf_counter()
    spoken = voice.speak(SENTENCE, 1.0, 0)
    took = time.perf_counter() - began
    told["spoken_s"] = spoken.size / VOICE_RATE
    told["times_faster_than_real_time"] = spoken.size / VOICE_RATE / max(took, 1e-6)
    speech = Speech((SENTENCE,), "", None, "en", 1.0, ())
    made = Narrator(voice, SpeechCache(None), _no_recording).narrate(speech)
    frames = made.clip.pcm.astype(np.float32) / FULL_SCALE
    loudness = integrated_loudness(frames)
    seconds = frames.shape[0] / RATE
    told.update(seconds=seconds, loudness_lufs=loudness, peak_dbfs=peak_level(frames))
    require(made.trouble is None, f"The narrator refuses what the voice made ({made.trouble}).")
    require(_SECONDS[0] <= seconds <= _SECONDS[1], "The sentence has not the length it has to.")
    require(np.any(made.clip.pcm), "The voice says nothing.")
    require(_LUFS[0] <= loudness <= _LUFS[1], "The sentence has not the loudness it has to.")


def _no_recording(_script_id: str, _name: str) -> Path | None:
    return None
