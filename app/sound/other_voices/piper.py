# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A Piper voice that a person has: its folder, and the program ``piper``. We bring none of it."""

from __future__ import annotations

import hashlib
import json
import shutil
from functools import partial
from pathlib import Path
from typing import Any

from app.sound.clip import Samples
from app.sound.other_voices.program import one_line, output_of, samples_of_raw
from app.sound.other_voices.program_voice import ProgramVoice
from app.sound.voice import VoiceFailed

_PROGRAM = "piper"
_RATES = range(4_000, 96_001)


def piper_voice(folder: Path) -> ProgramVoice:
    """The voice in this folder, the first by name where there are several. Raises VoiceFailed."""
    if shutil.which(_PROGRAM) is None:
        raise VoiceFailed("the program piper is not installed")
    try:
        models = sorted(folder.glob("*.onnx"))
    except OSError:
        models = []
    for model in models:
        about = model.with_name(f"{model.name}.json")
        if about.is_file():
            return _voice(model, about)
    raise VoiceFailed(f"there is no Piper voice in {folder}")


def _voice(model: Path, about: Path) -> ProgramVoice:
    try:
        written = about.read_bytes()
        told = json.loads(written)
        size = model.stat().st_size
    except (OSError, ValueError, RecursionError) as failure:
        raise VoiceFailed(f"{about.name} can't be read") from failure
    rate = _found(told, "audio", "sample_rate")
    if not isinstance(rate, int) or rate not in _RATES:
        raise VoiceFailed(f"{about.name} does not say at which rate this voice speaks")
    language = _found(told, "language", "code") or _found(told, "espeak", "voice")
    if not isinstance(language, str) or not language:
        raise VoiceFailed(f"{about.name} does not say which language this voice speaks")
    version = hashlib.sha256(written + str(size).encode()).hexdigest()[:16]
    tag = language.replace("_", "-")
    return ProgramVoice(f"piper:{model.stem}", version, tag, partial(_speak, model, rate))


def _found(told: Any, group: str, name: str) -> Any:
    inner = told.get(group) if isinstance(told, dict) else None
    return inner.get(name) if isinstance(inner, dict) else None


def _speak(model: Path, rate: int, text: str, pace: float) -> tuple[Samples, int]:
    # Without noise in its lengths a sentence is as long each time: a session counts on that.
    manner = ["--length-scale", f"{1.0 / pace:.3f}", "--noise-w", "0"]
    command = [_PROGRAM, "--model", str(model), *manner, "--output-raw"]
    return samples_of_raw(output_of(command, f"{one_line(text)}\n")), rate
