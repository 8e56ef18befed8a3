# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Ears for tests of the voice: a speech recognizer, and a meter for true peaks."""

from __future__ import annotations

import numpy as np
import soxr
from numpy.typing import NDArray
from pocketsphinx import Decoder

from app.sound.loudness import Floats, to_db


def recognizer() -> Decoder:
    """A speech recognizer; its model lies inside its package."""
    return Decoder(samprate=16_000, loglevel="FATAL")


def heard(ear: Decoder, speech: NDArray[np.floating], rate: int) -> list[str]:
    """The words that are recognized, in order."""
    pcm = (soxr.resample(speech, rate, 16_000) * 32_767).astype(np.int16)
    ear.start_utt()
    ear.process_raw(pcm.tobytes(), full_utt=True)
    ear.end_utt()
    words: list[str] = ear.hyp().hypstr.split()
    return words


def in_order(wanted: list[str], words: list[str]) -> int:
    """How many of the wanted words are there, in their order."""
    row = [0] * (len(words) + 1)
    for want in wanted:
        before = row[:]
        for index, word in enumerate(words):
            row[index + 1] = (
                before[index] + 1 if word == want else max(row[index], before[index + 1])
            )
    return row[-1]


def true_peak(frames: Floats) -> float:
    """The highest peak of 48 kHz frames in dBTP, between the samples too (four times as many)."""
    return to_db(float(np.abs(soxr.resample(frames, 1, 4, quality="VHQ")).max()))
