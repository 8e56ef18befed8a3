# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Takes the silence off both ends of a recording, by pydub, and fades the ends.

What is silence depends on the recording: a soft one is not silent, and behind a noisy one the room
hums. So the line is drawn well below its own loudness, and a little above its own noise.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.sound.clip import Samples
from app.sound.loudness import RATE, to_db

if TYPE_CHECKING:
    from pydub import AudioSegment

KEPT_MS = 150
"""Silence that stays at either end, in milliseconds."""
FADE_MS = 20
LEAST_SECONDS = 0.5
"""No recording is cut shorter; loudness could not be measured in much less."""

_MS = RATE // 1000
_LOOK_MS = 10
_BELOW_LOUDNESS = 45.0
_ABOVE_NOISE = 6.0
_LEAST_BELOW = 12.0
_NOISE_PERCENTILE = 5.0
_SOFTEST = 1e-6
_HALF_SCALE = 2.0**30
"""Half of full scale in the 32 bits that pydub is given: no recording loses of its depth there."""


@dataclass(frozen=True, slots=True, eq=False)
class Trimmed:
    """``frames``: float32, shape (n,), 48 kHz.

    start, end: how much was taken off there, in seconds.
    """

    frames: Samples
    start: float
    end: float


def trimmed(frames: Samples, loudness: float) -> Trimmed:
    """``frames`` (float32, shape (n,), 48 kHz) of this loudness (LUFS) without its silent ends."""
    scale = _HALF_SCALE / float(np.max(np.abs(frames)))
    line = silence_line(frames, loudness) + to_db(scale / (2 * _HALF_SCALE))
    segment = _as_segment(frames, scale)
    start, end = _heard(segment, line)
    kept = segment[start:end].fade_in(FADE_MS).fade_out(FADE_MS)
    pcm = np.frombuffer(kept.raw_data, np.int32)
    whole = len(frames) / RATE
    return Trimmed(
        (pcm / np.float32(scale)).astype(np.float32), start / 1000, max(0.0, whole - end / 1000)
    )


def silence_line(frames: Samples, loudness: float) -> float:
    """The level in dBFS below which ten milliseconds of ``frames`` are silence."""
    look = _LOOK_MS * _MS
    looks = frames[: len(frames) // look * look].reshape(-1, look)
    power = np.einsum("ij,ij->i", looks, looks) / look
    noise = to_db(max(_SOFTEST, float(np.percentile(np.sqrt(power), _NOISE_PERCENTILE))))
    line = max(loudness - _BELOW_LOUDNESS, noise + _ABOVE_NOISE)
    # A steady sound is no noise: where there is nothing softer, nothing is taken off.
    return min(line, loudness - _LEAST_BELOW)


def _as_segment(frames: Samples, scale: float) -> AudioSegment:
    """``frames`` in whole milliseconds, in which pydub counts, at 32 bits."""
    # pydub looks for an ffmpeg, which it is never asked to use, and would say if there is none.
    warnings.filterwarnings("ignore", "Couldn't find ff", RuntimeWarning, "pydub")
    from pydub import AudioSegment

    pcm = np.zeros(-(-len(frames) // _MS) * _MS, np.int32)
    pcm[: len(frames)] = np.rint(frames * np.float32(scale))
    return AudioSegment(pcm.tobytes(), frame_rate=RATE, sample_width=4, channels=1)


def _heard(segment: AudioSegment, line: float) -> tuple[int, int]:
    """From where to where something is heard, with the silence that stays, in milliseconds."""
    from pydub.silence import detect_leading_silence

    whole = len(segment)
    first = detect_leading_silence(segment, line, _LOOK_MS)
    last = whole - detect_leading_silence(segment.reverse(), line, _LOOK_MS)
    start, end = max(0, first - KEPT_MS), min(whole, last + KEPT_MS)
    least = min(whole, round(LEAST_SECONDS * 1000))
    end = min(whole, max(end, start + least))
    return min(start, end - least), end
