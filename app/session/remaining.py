# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""About how long a session takes, and still takes, without speaking anything."""

from __future__ import annotations

from collections.abc import Callable

from app.script import walk
from app.script.estimate import seconds_of
from app.script.extent import Extent, extent
from app.script.model import INTERACTIVE, Ask, Cue, End, Pause, Script
from app.session.pacing import Pacing

_MOST_CUES = 4000


def seconds_left(script: Script, where: walk.Place | None, pacing: Pacing) -> float:
    """An estimate from ``where`` to the end by the straight way, past every detour."""
    estimate = _estimate(script, pacing)
    seconds, seen = 0.0, set[tuple[int, int]]()
    while where is not None and len(seen) < _MOST_CUES and (where.step, where.cue) not in seen:
        seen.add((where.step, where.cue))
        cue = walk.cue_at(script, where)
        if not isinstance(cue, INTERACTIVE):
            seconds += estimate(cue)
        if isinstance(cue, End):
            return seconds
        where = walk.after(
            script, where, _straight_on(script, cue) if isinstance(cue, Ask) else None
        )
    return seconds + estimate(End("gently"))


def extent_at(script: Script, pacing: Pacing) -> Extent:
    """An estimate of the shortest and longest way at this pace, the settling in included."""
    span = extent(script, _estimate(script, pacing))
    settling = pacing.settling
    return Extent(span.shortest + settling, span.longest + settling, span.exact)


def _estimate(script: Script, pacing: Pacing) -> Callable[[Cue], float]:
    pace = script.pace * pacing.voice

    def seconds(cue: Cue) -> float:
        return pacing.pause_seconds(cue) if isinstance(cue, Pause) else seconds_of(cue, pace)

    return seconds


def _straight_on(script: Script, question: Ask) -> int:
    for index, choice in enumerate(question.choices):
        if choice.go is None or not script.steps[script.step_index(choice.go)].detour:
            return index
    return 0
