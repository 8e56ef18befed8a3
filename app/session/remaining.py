# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""About how long a session still takes, without speaking anything."""

from __future__ import annotations

from app.script import walk
from app.script.estimate import estimate_for
from app.script.model import INTERACTIVE, Ask, End, Pause, Script
from app.session.pacing import Pacing

_MOST_CUES = 4000


def seconds_left(script: Script, where: walk.Place | None, pacing: Pacing) -> float:
    """An estimate from ``where`` to the end by the straight way, past every detour."""
    estimate = estimate_for(script)
    seconds, seen = 0.0, set[tuple[int, int]]()
    while where is not None and len(seen) < _MOST_CUES and (where.step, where.cue) not in seen:
        seen.add((where.step, where.cue))
        cue = walk.cue_at(script, where)
        if isinstance(cue, Pause):
            seconds += pacing.pause_seconds(cue)
        elif not isinstance(cue, INTERACTIVE):
            seconds += estimate(cue)
        if isinstance(cue, End):
            return seconds
        where = walk.after(
            script, where, _straight_on(script, cue) if isinstance(cue, Ask) else None
        )
    return seconds + estimate(End("gently"))


def _straight_on(script: Script, question: Ask) -> int:
    for index, choice in enumerate(question.choices):
        if choice.go is None or not script.steps[script.step_index(choice.go)].detour:
            return index
    return 0
