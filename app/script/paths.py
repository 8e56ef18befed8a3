# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The cues of a script as a graph: what leads where, as ``walk`` moves, but for its returns.

A return asks a question again that was passed before, so it opens no way that was not open already.
That is why reach, loops and the shortest way can be judged without it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from app.script.model import INTERACTIVE, Ask, End, Go, Script

Spot: TypeAlias = tuple[int, int]
"""Index of a step, and of a cue in it."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """A spot, and whether a question lies behind it: in this frame, or back on the stack."""

    step: int
    cue: int
    asked: bool = False
    nested: bool = False


class Paths:
    """The ways through one script. Targets that don't exist lead nowhere.

    guessed: for a ``go`` to a step that is not there, the step that was probably meant; so that one
    misspelt word does not accuse the steps behind it.
    """

    def __init__(self, script: Script, guessed: dict[str, str] | None = None) -> None:
        self.script = script
        self._index: dict[str, int] = {}
        for number, step in enumerate(script.steps):
            self._index.setdefault(step.id, number)
        for wrong, right in (guessed or {}).items():
            self._index.setdefault(wrong, self._index[right])
        self._begin: list[Spot | None] = self._beginnings()

    def start(self) -> Spot | None:
        """The first cue of a session."""
        return self._begin[0] if self._begin else None

    def following(self, spot: Spot) -> Spot | None:
        """The next spot in order; None at the end of a detour, and of the script."""
        step = self.script.steps[spot[0]]
        if spot[1] + 1 < len(step.cues):
            return spot[0], spot[1] + 1
        return None if step.detour else self._begin[spot[0] + 1]

    def target(self, step_id: str) -> Spot | None:
        """The first spot of the step that a ``go`` leads to; None if there is no such step."""
        number = self._index.get(step_id)
        if number is None or not self.script.steps[number].cues:
            return None
        return number, 0

    def leads_to(self, spot: Spot) -> tuple[Spot, ...]:
        """Every spot that can follow this one, returns left out."""
        cue = self.script.steps[spot[0]].cues[spot[1]]
        if isinstance(cue, End):
            return ()
        if isinstance(cue, Go):
            found = [self.target(cue.step)]
        elif isinstance(cue, Ask) and cue.choices:
            found = [
                self.following(spot) if choice.go is None else self.target(choice.go)
                for choice in cue.choices
            ]
        else:
            found = [self.following(spot)]
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def reached(self) -> set[Spot]:
        """Every spot a session can come to."""
        seen: set[Spot] = set()
        ahead = [spot for spot in [self.start()] if spot is not None]
        while ahead:
            spot = ahead.pop()
            if spot not in seen:
                seen.add(spot)
                ahead += self.leads_to(spot)
        return seen

    def lone_detours(self) -> list[tuple[Spot, int]]:
        """Each ``go`` that enters a detour (its index) with no question to return to at its end."""
        ends = self.steps_that_return()
        found: dict[Spot, int] = {}
        start = self.start()
        ahead = [Arrival(*start)] if start is not None else []
        seen: set[Arrival] = set()
        while ahead:
            here = ahead.pop()
            if here in seen:
                continue
            seen.add(here)
            for then in self._arrivals(here):
                entered = self.script.steps[then.step]
                lone = entered.detour and not then.nested and then.step != here.step
                if lone and then.step in ends:
                    found.setdefault((here.step, here.cue), then.step)
                ahead.append(then)
        return sorted(found.items())

    def loops(self) -> list[Spot]:
        """For each loop that no interactive cue interrupts, the ``go`` that closes it."""
        done: set[Spot] = set()
        found: list[Spot] = []
        for begin in sorted(self.reached()):
            way: dict[Spot, int] = {}
            spot: Spot | None = begin
            while spot is not None and spot not in done and spot not in way:
                way[spot] = len(way)
                spot = self._unattended(spot)
            if spot is not None and spot in way:
                circle = list(way)[way[spot] :]
                found.append(max(each for each in circle if isinstance(self._cue(each), Go)))
            done |= way.keys()
        return sorted(found)

    def _cue(self, spot: Spot) -> object:
        return self.script.steps[spot[0]].cues[spot[1]]

    def _unattended(self, spot: Spot) -> Spot | None:
        """What follows with nobody touching anything; such a cue has one way on at most."""
        if isinstance(self._cue(spot), INTERACTIVE):
            return None
        ahead = self.leads_to(spot)
        return ahead[0] if ahead else None

    def _beginnings(self) -> list[Spot | None]:
        """For every index, the first cue in order from that step on; one more for the end."""
        begin: list[Spot | None] = [None]
        for number in range(len(self.script.steps) - 1, -1, -1):
            step = self.script.steps[number]
            begin.append(begin[-1] if step.detour or not step.cues else (number, 0))
        return begin[::-1]

    def steps_that_return(self) -> set[int]:
        """Detours from whose beginning their own end can be reached."""
        found = set()
        for number, step in enumerate(self.script.steps):
            if not step.detour or not step.cues:
                continue
            ahead: list[Spot] = [(number, 0)]
            seen: set[Spot] = set()
            while ahead:
                spot = ahead.pop()
                if spot in seen:
                    continue
                seen.add(spot)
                cue = self._cue(spot)
                open_end = not isinstance(cue, End | Go) and self._may_pass(cue)
                if spot[1] == len(step.cues) - 1 and open_end:
                    found.add(number)
                ahead += [each for each in self.leads_to(spot) if each[0] == number]
        return found

    @staticmethod
    def _may_pass(cue: object) -> bool:
        if not isinstance(cue, Ask) or not cue.choices:
            return True
        return any(choice.go is None for choice in cue.choices)

    def _arrivals(self, here: Arrival) -> Iterator[Arrival]:
        """What can follow, as ``walk`` has it: who enters a detour, with what behind them."""
        spot = (here.step, here.cue)
        cue = self._cue(spot)
        asked = here.asked or isinstance(cue, Ask)
        for step, at in self.leads_to(spot):
            by_go = isinstance(cue, Go) or (
                isinstance(cue, Ask) and (step, at) != self.following(spot)
            )
            if not by_go:
                yield Arrival(step, at, asked, here.nested)
            elif self.script.steps[step].detour:
                yield Arrival(step, at, False, here.nested or asked)
            else:
                yield Arrival(step, at, asked or here.nested, False)
