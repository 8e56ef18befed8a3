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
_PIECE = 30 * RATE
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
    """``frames`` (float32, shape (n,), 48 kHz) of this loudness (LUFS) without its silent ends.

    What is given back is a part of what was given, with its ends changed in place. It is whole
    milliseconds long, in which pydub counts, so that nothing is cut off when it is played.
    """
    segments = _Segments(float(np.max(np.abs(frames))))
    line = silence_line(frames, loudness)
    margin = KEPT_MS * _MS
    first = max(0, segments.silence_before(frames, line) - margin)
    last = min(len(frames), len(frames) - segments.silence_before(frames[::-1], line) + margin)
    least = round(LEAST_SECONDS * RATE)
    last = min(len(frames), max(last, first + least))
    first = max(0, min(first, last - least))
    last -= (last - first) % _MS
    kept = frames[first:last]
    segments.fade(kept)
    return Trimmed(kept, first / RATE, (len(frames) - last) / RATE)


def silence_line(frames: Samples, loudness: float) -> float:
    """The level in dBFS below which ten milliseconds of ``frames`` are silence."""
    look = _LOOK_MS * _MS
    looks = frames[: len(frames) // look * look].reshape(-1, look)
    power = np.einsum("ij,ij->i", looks, looks) / look
    noise = to_db(max(_SOFTEST, float(np.percentile(np.sqrt(power), _NOISE_PERCENTILE))))
    line = max(loudness - _BELOW_LOUDNESS, noise + _ABOVE_NOISE)
    # A steady sound is no noise: where there is nothing softer, nothing is taken off.
    return min(line, loudness - _LEAST_BELOW)


class _Segments:
    """Hands pieces of a recording, whose highest sample is ``highest``, to pydub and back."""

    def __init__(self, highest: float) -> None:
        self._scale = np.float32(_HALF_SCALE / highest)
        self._offset = to_db(0.5 / highest)

    def silence_before(self, frames: Samples, line: float) -> int:
        """How many of ``frames`` come before the first ten milliseconds above ``line`` (dBFS)."""
        from pydub.silence import detect_leading_silence

        for at in range(0, len(frames), _PIECE):
            piece = self._segment(frames[at : at + _PIECE])
            silent_ms = detect_leading_silence(piece, line + self._offset, _LOOK_MS)
            if silent_ms < len(piece):
                return int(at + silent_ms * _MS)
        return len(frames)

    def fade(self, frames: Samples) -> None:
        """Fade ``frames`` in and out, in place."""
        fade = FADE_MS * _MS
        head, tail = self._segment(frames[:fade]), self._segment(frames[-fade:])
        frames[:fade] = self._frames(head.fade_in(FADE_MS))
        frames[-fade:] = self._frames(tail.fade_out(FADE_MS))

    def _segment(self, frames: Samples) -> AudioSegment:
        """``frames`` in whole milliseconds, in which pydub counts, at 32 bits."""
        # pydub looks for an ffmpeg, which it is never asked to use, and would say if there is none.
        warnings.filterwarnings("ignore", "Couldn't find ff", RuntimeWarning, "pydub")
        from pydub import AudioSegment

        pcm = np.zeros(-(-len(frames) // _MS) * _MS, np.int32)
        pcm[: len(frames)] = np.rint(frames * self._scale)
        return AudioSegment(pcm.tobytes(), frame_rate=RATE, sample_width=4, channels=1)

    def _frames(self, segment: AudioSegment) -> Samples:
        return np.divide(np.frombuffer(segment.raw_data, np.int32), self._scale, dtype=np.float32)
