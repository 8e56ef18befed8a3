# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Running a program that speaks, and reading what it gives: no shell, no window, a time limit."""

from __future__ import annotations

import io
import os
import subprocess
from collections.abc import Mapping, Sequence

import numpy as np

from app.sound.clip import Samples
from app.sound.voice import VoiceFailed

SPEAKING_SECONDS = 60.0
LISTING_SECONDS = 20.0

_NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def output_of(
    command: Sequence[str],
    text: str = "",
    *,
    seconds: float = SPEAKING_SECONDS,
    told: Mapping[str, str] | None = None,
) -> bytes:
    """What the program writes when it is given ``text``, in UTF-8, to read.

    told: what it finds in its environment besides. Raises VoiceFailed where it is not there, takes
    longer than ``seconds``, or ends with an error.
    """
    try:
        done = subprocess.run(
            command,
            input=text.encode(),
            capture_output=True,
            timeout=seconds,
            check=False,
            env={**os.environ, **(told or {})},
            creationflags=_NO_WINDOW,
        )
    except (OSError, ValueError) as failure:
        raise VoiceFailed(f"{command[0]} can't be run: {failure}") from failure
    except subprocess.TimeoutExpired as failure:
        raise VoiceFailed(f"{command[0]} took longer than {seconds:g} s") from failure
    if done.returncode != 0:
        raise VoiceFailed(f"{command[0]} ended with {done.returncode}")
    return done.stdout


def one_line(text: str) -> str:
    """The text as a program reads it: one line, and nothing that is not text."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def samples_of_wav(held: bytes) -> tuple[Samples, int]:
    """A WAV file that a program wrote: float32, shape (n,), and its rate. Raises VoiceFailed."""
    import soundfile

    try:
        frames, rate = soundfile.read(io.BytesIO(held), dtype="float32", always_2d=True)
    except (soundfile.LibsndfileError, RuntimeError) as failure:
        raise VoiceFailed("what came back is no sound") from failure
    return frames.mean(axis=1), int(rate)


def samples_of_raw(held: bytes) -> Samples:
    """16 bit samples, little-endian, one channel, as float32."""
    whole = held[: len(held) // 2 * 2]
    return np.frombuffer(whole, "<i2").astype(np.float32) / 32_768.0
