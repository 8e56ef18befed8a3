# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was heard: how loud, how much of it silent, and which words a recognizer finds."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.sound.loudness import RATE, integrated_loudness
from tests.sound.listening import heard, in_order, recognizer

SECONDS = 10
TENTH = RATE // 10


@dataclass(frozen=True, slots=True)
class Heard:
    """loudness: LUFS. silent: the share of tenths of a second in which no sample differs from 0.

    words: what was recognized. found: how many of the wanted words, in their order.
    """

    seconds: float
    loudness: float
    silent: float
    words: list[str]
    found: int


def from_first_sound(frames: NDArray[np.int16]) -> NDArray[np.int16]:
    """The frames from the first one that is not silent; none where all are."""
    sounding = np.flatnonzero(frames.any(axis=1))
    return frames[sounding[0] :] if sounding.size else frames[:0]


def judged(frames: NDArray[np.int16], wanted: list[str]) -> Heard:
    """Measure int16 frames, shape (n, 2), 48 kHz."""
    floats = frames.astype(np.float32) / 32_768
    tenths = frames[: len(frames) // TENTH * TENTH].reshape(-1, TENTH * 2)
    words = _recognized(floats.mean(axis=1)) if len(frames) >= RATE else []
    return Heard(
        len(frames) / RATE,
        integrated_loudness(floats),
        float((~tenths.any(axis=1)).mean()) if len(tenths) else 1.0,
        words,
        in_order(wanted, words),
    )


def _recognized(speech: NDArray[np.float32]) -> list[str]:
    ear = recognizer()
    try:
        told = heard(ear, speech, RATE)
    except AttributeError:  # nothing at all was recognized
        return []
    return [re.sub(r"\(\d+\)$", "", word) for word in told]
