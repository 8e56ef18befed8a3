# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The background gives way while somebody speaks: 4 dB, down in 300 ms, up again in 1.5 s.

Words a breath apart are one stretch of speech, so that the background does not heave between them;
in a longer silence, also one within a recording, it comes back.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from app.sound.clip import RATE, Clip, gain_of
from app.sound.envelope import Envelope

DIP = gain_of(-4.0)
DOWN = RATE * 300 // 1000
UP = RATE * 1500 // 1000

SHORTEST_SILENCE = RATE * 5 // 2
"""A silence in a clip is one, for the background, from two and a half seconds on."""

Span: TypeAlias = tuple[int, int]
"""First frame, and first frame after."""

_GRAIN = RATE // 50
_HEARD = 100
"""What is softer than this (-50 dBFS, int16) is the room, not a voice."""

_KEPT = RATE * 4


def spoken_spans(clip: Clip) -> tuple[Span, ...]:
    """Where in a clip of speech somebody speaks, in grains of 20 ms; empty for silence."""
    whole = clip.frames // _GRAIN * _GRAIN
    loud = np.abs(clip.pcm[:whole]).reshape(-1, _GRAIN).max(axis=1) > _HEARD
    at = np.flatnonzero(loud)
    if at.size == 0:
        return ()
    breaks = np.flatnonzero(np.diff(at) * _GRAIN > SHORTEST_SILENCE)
    firsts = at[np.concatenate([[0], breaks + 1])]
    lasts = at[np.concatenate([breaks, [at.size - 1]])]
    return tuple(
        (int(first) * _GRAIN, (int(last) + 1) * _GRAIN)
        for first, last in zip(firsts, lasts, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Speech from ``first`` up to ``last``, in a clip that begins at ``clip``."""

    first: int
    last: int
    clip: int


class Dip:
    """The gain of the background under the speech that is placed, as a function of the frame."""

    def __init__(self) -> None:
        self._stretches: list[_Stretch] = []
        self.envelope = Envelope(1.0)

    def speak(self, spans: Iterable[Span], start: int) -> None:
        """A clip with speech in these ``spans`` begins at session frame ``start``."""
        self._stretches += [_Stretch(start + first, start + last, start) for first, last in spans]
        self._plan()

    def cut(self, now: int, since: int, *, fade: bool) -> None:
        """Clips that begin from ``since`` on end ``now``, if they have begun; with ``fade`` all."""
        kept = []
        for each in self._stretches:
            ends = fade or each.clip >= since
            if each.first < now and ends:
                kept.append(replace(each, last=min(each.last, now)))
            elif not ends:
                kept.append(each)
        self._stretches = kept
        self._plan()

    def forget_before(self, frame: int) -> None:
        """What ended long before ``frame`` has no say any more."""
        long_ago = frame - _KEPT
        if any(each.last < long_ago for each in self._stretches):
            self._stretches = [each for each in self._stretches if each.last >= long_ago]
            self._plan()

    def _plan(self) -> None:
        """From the stretches alone: it does not matter when each of them became known."""
        stretches = sorted(self._stretches, key=lambda each: each.first)
        envelope = Envelope(1.0)
        until = 0
        for each in stretches:
            envelope.fade(each.first, DIP, DOWN)
            until = max(until, each.last)
            envelope.fade(until, 1.0, UP)
        self.envelope = envelope
