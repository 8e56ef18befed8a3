# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Voices that misbehave without saying so."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app.sound.clip import Samples
from app.sound.voice import VOICE_RATE
from tests.parts import ToneVoice


def silence(speech: Samples) -> Samples:
    return np.zeros_like(speech)


def noise(speech: Samples) -> Samples:
    return np.random.default_rng(1).standard_normal(speech.size).astype(np.float32) * 0.2


def loud_noise(speech: Samples) -> Samples:
    return noise(speech) * np.hanning(speech.size).astype(np.float32) * 4


def without_an_end(speech: Samples) -> Samples:
    return np.tile(speech, 40)


def first_words_only(speech: Samples) -> Samples:
    return speech[: speech.size // 3]


def cut_off_peaks(speech: Samples) -> Samples:
    return np.clip(speech * 20, -1.0, 1.0)


def hardly_there(speech: Samples) -> Samples:
    return speech * np.float32(0.05)


def broken_numbers(speech: Samples) -> Samples:
    broken = speech.copy()
    broken[broken.size // 2] = np.nan
    return broken


def nothing(_speech: Samples) -> Samples:
    return np.zeros(0, np.float32)


def cut_short(speech: Samples) -> Samples:
    return speech[: speech.size * 9 // 10]


def two_channels(speech: Samples) -> Samples:
    return np.stack([speech, speech], axis=1)


FAULTS: dict[Callable[[Samples], Samples], str] = {
    silence: "silent",
    noise: "no-end",
    loud_noise: "clipped",
    without_an_end: "too-long",
    first_words_only: "too-short",
    cut_off_peaks: "clipped",
    hardly_there: "too-soft",
    broken_numbers: "not-sound",
    nothing: "not-sound",
    cut_short: "no-end",
    two_channels: "not-sound",
}
"""What each does to a speech, and the fault that has to be found in it."""


class UnfitVoice(ToneVoice):
    """A ToneVoice that spoils what it says with ``spoil``, where ``spoils`` says so of the seed."""

    name = "unfit"

    def __init__(
        self,
        spoil: Callable[[Samples], Samples],
        spoils: Callable[[int], bool] = lambda _seed: True,
    ) -> None:
        super().__init__()
        self._spoil = spoil
        self._spoils = spoils

    def speak(self, text: str, pace: float, seed: int) -> Samples:
        speech = super().speak(text, pace, seed % 100)
        self.spoken[-1] = (text, pace, seed)
        assert speech.size > VOICE_RATE // 100
        return self._spoil(speech) if self._spoils(seed) else speech
