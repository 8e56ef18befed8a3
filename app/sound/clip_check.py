# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A look at every piece of speech before it is played or kept: could a person have said this?

A voice may fail without saying so: it returns nothing, noise, or a loop without an end. The limits
are wide; what passes need not be good, but what does not pass is certainly broken.
"""

from __future__ import annotations

import unicodedata
from typing import Final, Literal, TypeAlias

import numpy as np

from app.sound.clip import Samples
from app.sound.finish import TARGET
from app.sound.voice import VOICE_RATE

Fault: TypeAlias = Literal[
    "not-sound", "silent", "clipped", "too-short", "too-long", "no-end", "too-soft", "too-loud"
]

# Measured with the built-in voice over the five-step practice and forty odd texts, at paces from
# 0.35 to 1.8: a letter takes 0.05 s by the pace, margins and all 0.25 s more. No sentence took less
# than 0.75 or more than 1.5 of that. A row of numbers took 2.2 times as long, a name of sixty equal
# letters half as long. Other voices speak up to half as fast again.
_A_LETTER: Final = 0.05
_MARGINS: Final = 0.25
_LEAST_OF_IT: Final = 0.4
_MOST_OF_IT: Final = 2.5
_GIVE: Final = 1.5
"""Seconds that any text may take longer: one letter may stand for a word."""

_LETTERS_IN: Final = {"Nd": 5, "Nl": 5, "No": 5, "Sc": 5, "Lo": 2}
"""How many letters are spoken for a sign, by its kind: digits, currencies, syllables."""

_WIDE: Final = 5

_HEARD: Final = 0.004
_FULL: Final = 0.998
_RUN: Final = 4
"""So many samples in a row at full scale are a peak that was cut off."""

_END: Final = VOICE_RATE // 1000
_HUSH: Final = 0.01

_SHORT_SECONDS: Final = 1.5
_SHORT_RANGE: Final = (TARGET - 18.0, TARGET + 6.0)
"""A word alone keeps its place in the sentence, and may be soft."""

_RANGE: Final = (TARGET - 5.0, TARGET + 4.0)


class ClipUnfit(Exception):
    """What was made is no speech that may be played; ``fault`` says why."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault)
        self.fault = fault


def check_speech(speech: Samples, text: str, pace: float) -> None:
    """Look at what a voice made of ``text``: shape (n,), VOICE_RATE. Raises ClipUnfit."""
    if speech.ndim != 1 or speech.size == 0 or not np.all(np.isfinite(speech)):
        raise ClipUnfit("not-sound")
    if np.max(np.abs(speech)) < _HEARD:
        raise ClipUnfit("silent")
    least, most = seconds_for(text, pace)
    if speech.size < least * VOICE_RATE:
        raise ClipUnfit("too-short")
    if speech.size > most * VOICE_RATE:
        raise ClipUnfit("too-long")
    if _is_cut_off(speech):
        raise ClipUnfit("clipped")
    if np.max(np.abs(speech[-_END:])) > _HUSH:
        raise ClipUnfit("no-end")


def check_finished(speech: Samples, loudness: float) -> None:
    """Look at a finished piece of so many LUFS (``-inf``: too short to tell). Raises ClipUnfit."""
    if np.any(speech[-2:]):
        raise ClipUnfit("no-end")
    softest, loudest = _SHORT_RANGE if speech.size < _SHORT_SECONDS * VOICE_RATE else _RANGE
    if np.isfinite(loudness) and loudness < softest:
        raise ClipUnfit("too-soft")
    if loudness > loudest:
        raise ClipUnfit("too-loud")


def seconds_for(text: str, pace: float) -> tuple[float, float]:
    """The least and the most seconds that this text may take to say."""
    each = _A_LETTER / pace
    usual = each * sum(map(_letters, text))
    surely = each * sum(_letters(sign) for sign in text if _is_spoken(sign))
    return surely * _LEAST_OF_IT - _MARGINS, (usual + _MARGINS) * _MOST_OF_IT + _GIVE / min(pace, 1)


def _is_spoken(sign: str) -> bool:
    """Whether every voice says it: a dash or an emoji is a pause to one and words to another."""
    kind = unicodedata.category(sign)
    return kind[0] in "LN" or kind == "Sc"


def _letters(sign: str) -> int:
    if unicodedata.east_asian_width(sign) in ("W", "F"):
        return _WIDE
    return _LETTERS_IN.get(unicodedata.category(sign), 1)


def _is_cut_off(speech: Samples) -> bool:
    full = np.abs(speech) >= _FULL
    run = full[: full.size - _RUN + 1].copy()
    for step in range(1, _RUN):
        run &= full[step : full.size - _RUN + 1 + step]
    return bool(run.any())
