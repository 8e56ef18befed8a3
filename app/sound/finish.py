# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Finishing: what the voice has made becomes someone who speaks in a room, as loud as all the rest.

In order: a low cut, a soft shelf for the highs, light levelling, a small room, the loudness, and a
limiter for what would still be too high. It is arithmetic on the whole piece, without chance: the
same samples come out every time, and exactly as many as went in, whatever the finish.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from app.sound.clip import Samples, gain_of
from app.sound.levels import each_sample, levelled, limiting_gains
from app.sound.loudness import gated_loudness, weighting
from app.sound.small_room import Room, room_response
from app.sound.voice import VOICE_RATE

Finish: TypeAlias = Literal["plain", "soft", "warm"]

TARGET: Final = -19.0
"""What speech is brought to, in LUFS."""

CEILING: Final = -3.7
"""The highest peak in dBFS, measured at twice the rate; true peaks stay below -3 dBTP."""

MOST_CHANGE: Final = 3.0
"""A piece is made at most so many dB softer or louder than the voice's usual gain makes it."""

WELL_KNOWN_SECONDS: Final = 2.0
"""So much speech tells how loud it is. A single word does not: it keeps its place in the sentence,
and is brought towards the target only by as much as it is long."""

_HOP: Final = 12
"""Frames for which the limiter has one gain: half a millisecond."""

Floats: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class _Style:
    """What a finish does. Frequencies in Hz, gains in dB; None: nothing of the kind."""

    low_cut: float = 80.0
    low_shelf: tuple[float, float] | None = None
    high_shelf: tuple[float, float] | None = None
    levels: bool = False
    room: Room | None = None


_STYLES: Final[dict[Finish, _Style]] = {
    "plain": _Style(),
    "soft": _Style(
        high_shelf=(5000.0, -3.0),
        levels=True,
        room=Room(decay_seconds=0.26, level=-19.0, brightness=4500.0),
    ),
    "warm": _Style(
        low_shelf=(260.0, 2.0),
        high_shelf=(3800.0, -5.0),
        levels=True,
        room=Room(decay_seconds=0.32, level=-15.5, brightness=3200.0),
    ),
}

_FADE_OUT = VOICE_RATE * 60 // 1000
_STILL = VOICE_RATE * 4 // 1000
_KERNEL = VOICE_RATE * 2 // 5
"""Length of everything that rings on: the room, and the filters' own end."""

_BLOCK = 32_768
_STEP = _BLOCK - _KERNEL


def finished(speech: Samples, finish: Finish, usual: float) -> tuple[Samples, float]:
    """A piece of speech, finished: float32, shape (n,) as it came, VOICE_RATE; and its loudness.

    ``usual``: how loud this voice speaks by itself, in LUFS. The last 4 ms are silence. A piece of
    less than 0.4 s has no loudness (``-inf``).
    """
    dry = speech.astype(np.float64)
    if _STYLES[finish].levels:
        dry = levelled(dry, VOICE_RATE)
    doubled, weighed = _filtered(dry, finish)
    loudness = _loudness(weighed)
    gain = _gain(loudness, usual, dry.size / VOICE_RATE)
    doubled *= gain_of(gain)
    limit = each_sample(limiting_gains(doubled, 2 * _HOP, gain_of(CEILING)), _HOP, dry.size)
    return _ended(doubled[::2] * limit).astype(np.float32), loudness + gain


def _filtered(dry: Floats, finish: Finish) -> tuple[Floats, Floats]:
    """The samples of ``dry`` in tone and room, with those between them, shape (2n,); and the same
    as the ear weighs it, shape (n,). Block by block, so that a long piece needs little memory.
    """
    tone, weighed_tone = _responses(finish)
    blocks = -(-dry.size // _STEP)
    padded = np.zeros(_KERNEL + blocks * _STEP)
    padded[_KERNEL : _KERNEL + dry.size] = dry
    doubled, weighed = np.empty(2 * blocks * _STEP), np.empty(blocks * _STEP)
    wider = np.zeros(_BLOCK + 1, np.complex128)
    for start in range(0, blocks * _STEP, _STEP):
        spectrum = np.fft.rfft(padded[start : start + _BLOCK])
        end = start + _STEP
        weighed[start:end] = np.fft.irfft(spectrum * weighed_tone)[_KERNEL:]
        wider[: _BLOCK // 2] = 2.0 * (spectrum * tone)[:-1]
        doubled[2 * start : 2 * end] = np.fft.irfft(wider)[2 * _KERNEL :]
    return doubled[: 2 * dry.size], weighed[: dry.size]


def _loudness(weighed: Floats) -> float:
    """Integrated loudness in LUFS, from blocks of 0.4 s, one each 0.1 s."""
    total = np.concatenate(([0.0], np.cumsum(np.square(weighed))))
    block = VOICE_RATE * 4 // 10
    starts = np.arange(0, weighed.size - block + 1, VOICE_RATE // 10)
    return gated_loudness((total[starts + block] - total[starts]) / block)


def _gain(loudness: float, usual: float, seconds: float) -> float:
    """The gain in dB for a piece of so many LUFS and seconds; see MOST_CHANGE."""
    nominal = TARGET - usual
    if not np.isfinite(loudness):
        return nominal
    change = float(np.clip(TARGET - loudness - nominal, -MOST_CHANGE, MOST_CHANGE))
    return nominal + change * min(1.0, seconds / WELL_KNOWN_SECONDS)


@cache
def _responses(finish: Finish) -> tuple[NDArray[np.complex128], NDArray[np.complex128]]:
    """The spectra of what a click becomes: as it sounds, and as the ear weighs it."""
    style = _STYLES[finish]
    frequencies = np.fft.rfftfreq(_BLOCK, 1 / VOICE_RATE)
    response = _tone(style, frequencies)
    if style.room is not None:
        response = response * np.fft.rfft(room_response(style.room, VOICE_RATE), _BLOCK)
    # The ear's weighting is tabulated for twice the rate: the lower half of it is ours.
    return _shortened(response), _shortened(response * weighting(2 * _BLOCK)[: response.size])


def _shortened(response: NDArray[np.complex128]) -> NDArray[np.complex128]:
    return np.fft.rfft(np.fft.irfft(response)[:_KERNEL], _BLOCK)


def _tone(style: _Style, frequencies: NDArray[np.floating]) -> NDArray[np.complex128]:
    """The response of the cut (second order, after Butterworth) and of the shelves (first)."""
    turn = 1j * frequencies / style.low_cut
    response: NDArray[np.complex128] = turn**2 / (turn**2 + np.sqrt(2.0) * turn + 1.0)
    if style.high_shelf is not None:
        turn = 1j * frequencies / style.high_shelf[0]
        response = response * (1.0 + gain_of(style.high_shelf[1]) * turn) / (1.0 + turn)
    if style.low_shelf is not None:
        turn = 1j * frequencies / style.low_shelf[0]
        response = response * (gain_of(style.low_shelf[1]) + turn) / (1.0 + turn)
    return response


def _ended(speech: Floats) -> Floats:
    """What is left of the room fades with the piece, and the end is silence."""
    ramp = min(_FADE_OUT, speech.size)
    still = min(_STILL, ramp)
    fall = 0.5 + 0.5 * np.cos(np.linspace(0.0, np.pi, ramp - still))
    speech[speech.size - ramp :] *= np.concatenate([fall, np.zeros(still)])
    return speech
