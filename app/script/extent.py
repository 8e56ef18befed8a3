# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How long a script takes: its shortest and its longest way through.

Interactive cues count as 0 s. On the longest way a detour is entered at most once, no choice
leads into a step that was entered before, and every outcome of a question is taken at most once.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

from app.script.longest import Costs, Longest, Seconds
from app.script.model import Ask, Cue, End, Go, Script
from app.script.paths import Paths, Spot


@dataclass(frozen=True, slots=True)
class Extent:
    """Seconds of the shortest and the longest way. ``exact``: the longest is not just a bound."""

    shortest: float
    longest: float
    exact: bool = True


def extent(script: Script, seconds_of: Seconds) -> Extent:
    """The extent of ``script``, which has no errors; ``seconds_of`` is asked once for each cue.

    It is asked only for cues that aren't interactive, and ``End("gently")`` where steps run out.
    """
    costs = Costs(script, seconds_of)
    longest = Longest(script, costs)
    seconds, exact = longest.find()
    shortest = _shortest(script, costs)
    if shortest is None:
        shortest = longest.opening()
    return Extent(shortest, max(seconds, shortest), exact)


def _shortest(script: Script, costs: Costs) -> float | None:
    """Dijkstra's algorithm over cues. A return to a question only adds time, so it is left out."""
    paths = Paths(script)
    start = paths.start()
    best: dict[Spot, float] = {}
    ahead: list[tuple[float, bool, Spot]] = [(0.0, False, start)] if start is not None else []
    while ahead:
        before, over, spot = heapq.heappop(ahead)
        if over:
            return before
        if spot in best:
            continue
        best[spot] = before
        seconds = before + costs.at(spot)
        cue = script.steps[spot[0]].cues[spot[1]]
        if isinstance(cue, End):
            heapq.heappush(ahead, (seconds, True, spot))
        elif _may_run_out(script, paths, spot, cue):
            heapq.heappush(ahead, (seconds + costs.running_out(), True, spot))
        for then in paths.leads_to(spot):
            heapq.heappush(ahead, (seconds, False, then))
    return None


def _may_run_out(script: Script, paths: Paths, spot: Spot, cue: Cue) -> bool:
    if script.steps[spot[0]].detour or paths.following(spot) is not None or isinstance(cue, Go):
        return False
    return not isinstance(cue, Ask) or any(choice.go is None for choice in cue.choices)
