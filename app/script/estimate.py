# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How long a cue takes, as far as that is known without a voice: speech by its letters."""

from __future__ import annotations

from collections.abc import Callable

from app.script import text
from app.script.model import Bell, Cue, End, Pause, Say, Script

LETTERS_PER_SECOND = 18.0
"""Of unhurried English narration at pace 1, pauses between sentences included."""
GENTLE_END = 8.0
"""Seconds over which background and light fade."""
LAST_STROKE = 1.0
"""Seconds for which a bell's last stroke belongs to its cue."""


def estimate_for(script: Script) -> Callable[[Cue], float]:
    """A function that gives the seconds of a cue of ``script``; interactive cues take none."""
    return lambda cue: seconds_of(cue, script.pace)


def seconds_of(cue: Cue, pace: float) -> float:
    """Seconds of ``cue`` when narrated at ``pace``. Every word but speech is exact."""
    if isinstance(cue, Say):
        return _speech(cue.text, pace)
    if isinstance(cue, Pause):
        return cue.seconds
    if isinstance(cue, Bell):
        return (cue.strokes - 1) * cue.every + LAST_STROKE
    if isinstance(cue, End):
        return GENTLE_END if cue.manner == "gently" else 0.0
    return 0.0


def _speech(said: str, pace: float) -> float:
    pieces = text.split_silences(said)
    letters = sum(len(piece) for piece in pieces if isinstance(piece, str))
    silence = sum(piece for piece in pieces if isinstance(piece, float))
    return letters / (LETTERS_PER_SECOND * pace) + silence
