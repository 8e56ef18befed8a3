# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The question with which a deep practice begins, to be asked again before one goes on with it.

A session that was left goes on from its own place, past that question. How it is with the person
may be different now: so the question comes before, and where its answer leads elsewhere (to
grounding, as the script has it), the session goes on from there instead.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.script import walk
from app.script.model import Ask, Script
from app.session.resume import Resumption


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The question of a deep practice's first step, and where it stands."""

    ask: Ask
    place: walk.Place

    def goes_on(self, choice: int) -> bool:
        """Whether this answer leads on in the practice, and not elsewhere."""
        onward = [index for index, each in enumerate(self.ask.choices) if each.go is None]
        return choice in (onward or [0])


def check_in(script: Script, start: Resumption) -> CheckIn | None:
    """What to ask before going on from ``start``; None where there is nothing to ask again.

    That is so in a practice that is not deep, in one whose first step asks nothing, and where the
    session goes on ahead of the question and comes to it by itself.
    """
    if script.level != "deep":
        return None
    first: walk.Place | None = walk.first(script)
    step = first.step if first is not None else 0
    while first is not None and first.step == step:
        if first == start.where or (start.where.step, start.where.cue) == (first.step, first.cue):
            return None
        cue = walk.cue_at(script, first)
        if isinstance(cue, Ask):
            return CheckIn(cue, walk.Place(first.step, first.cue))
        first = walk.after(script, first)
    return None


def answered(script: Script, asked: CheckIn, choice: int, start: Resumption) -> Resumption | None:
    """Where the session goes on with this answer; None where the script ends with it."""
    if asked.goes_on(choice):
        return start
    there = walk.after(script, asked.place, choice)
    return None if there is None else Resumption(there, start.kept, start.background)
