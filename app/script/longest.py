# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The longest way through a script, by a search from question to question.

On it a detour is entered at most once, no choice leads into a step that was entered before, and
every outcome of a question is taken at most once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from app.script.model import INTERACTIVE, Ask, Cue, End, Go, Script
from app.script.paths import Paths, Spot
from app.script.walk import Place, after, cue_at, first

MOST_STATES = 5_000
"""With more situations than this to tell apart, the bound of ``Longest`` is given."""
_RAN_OUT = End("gently")

Seconds: TypeAlias = Callable[[Cue], float]


class Costs:
    """Seconds of cues, each asked for once."""

    def __init__(self, script: Script, seconds_of: Seconds) -> None:
        self._script = script
        self._seconds_of = seconds_of
        self._known: dict[Spot, float] = {}
        self._out: float | None = None

    def at(self, spot: Spot) -> float:
        """Of the cue at ``spot``; none of an interactive one."""
        if spot not in self._known:
            cue = self._script.steps[spot[0]].cues[spot[1]]
            self._known[spot] = 0.0 if isinstance(cue, INTERACTIVE) else self._seconds_of(cue)
        return self._known[spot]

    def running_out(self) -> float:
        """Of the gentle end where the steps run out."""
        if self._out is None:
            self._out = self._seconds_of(_RAN_OUT)
        return self._out


@dataclass(frozen=True, slots=True)
class _Run:
    """What plays from a place to the next question; where that is None, it ended or stuck."""

    seconds: float
    entered: frozenset[int]
    question: Place | None
    ends: bool


@dataclass(frozen=True, slots=True)
class _State:
    """A question being asked, and what of the past still matters there."""

    question: Place
    entered: frozenset[int]
    taken: frozenset[tuple[Spot, int | None]]


Value: TypeAlias = tuple[bool, float]
"""Whether the way comes to an end, and its seconds; a way that ends is preferred."""


@dataclass(slots=True)
class _Frame:
    state: _State
    moves: Iterator[tuple[float, _State | None, bool]]
    seconds: float = 0.0
    best: Value = (False, 0.0)


@dataclass(slots=True)
class Longest:
    """Searches all ways from question to question, depth first, remembering what follows a state.

    Where there are too many states, the bound is the opening plus, once each, all that plays behind
    every step a choice leads to and behind every question that lets the session go on in order.
    """

    script: Script
    costs: Costs
    _runs: dict[Place, _Run] = field(default_factory=dict)
    _ahead: list[frozenset[int]] = field(default_factory=list)

    def find(self) -> tuple[float, bool]:
        """Seconds of the longest way, and whether that is exact."""
        self._ahead = _steps_ahead(self.script)
        start = first(self.script)
        opening = self._run(start)
        if opening.question is None:
            return opening.seconds, True
        entered = opening.entered | {start.step}
        rest = self._search(self._state(opening.question, entered, frozenset()))
        return (self._bound(), False) if rest is None else (opening.seconds + rest[1], True)

    def opening(self) -> float:
        """Seconds until the first question."""
        return self._run(first(self.script)).seconds

    def _search(self, start: _State) -> Value | None:
        known: dict[_State, Value] = {}
        frames = [_Frame(start, self._moves(start))]
        while True:
            frame = frames[-1]
            move = next(frame.moves, None)
            if move is None:
                known[frame.state] = frame.best
                frames.pop()
                if not frames:
                    return frame.best
                _improve(frames[-1], frames[-1].seconds, frame.best)
                continue
            seconds, then, ends = move
            if then is None:
                _improve(frame, seconds, (ends, 0.0))
            elif then in known:
                _improve(frame, seconds, known[then])
            elif len(known) + len(frames) >= MOST_STATES:
                return None
            else:
                frame.seconds = seconds
                frames.append(_Frame(then, self._moves(then)))

    def _moves(self, state: _State) -> Iterator[tuple[float, _State | None, bool]]:
        """Seconds, next state and whether it ends, for every outcome that may still be taken."""
        question = state.question
        spot = (question.step, question.cue)
        for choice, target in self._outcomes(question):
            if (spot, target) in state.taken or target in state.entered:
                continue
            then = after(self.script, question, choice)
            if then is None:
                yield self.costs.running_out(), None, True
                continue
            run = self._run(then)
            again = run.entered & state.entered
            if any(self.script.steps[step].detour for step in again):
                continue
            if run.question is None:
                yield run.seconds, None, run.ends
                continue
            moved = target is not None or (then.step != spot[0] and not _returning(question, then))
            entered = state.entered | run.entered | ({then.step} if moved else set())
            taken = state.taken | {(spot, target)}
            yield run.seconds, self._state(run.question, entered, taken), False

    def _outcomes(self, question: Place) -> list[tuple[int, int | None]]:
        """A choice for each different outcome, and the step it goes to; None: on in order."""
        cue = cue_at(self.script, question)
        if not isinstance(cue, Ask):
            return []
        found: dict[int | None, int] = {}
        for number, choice in enumerate(cue.choices):
            target = self.script.step_index(choice.go) if choice.go is not None else None
            found.setdefault(target, number)
        return [(number, target) for target, number in found.items()]

    def _state(
        self, question: Place, entered: frozenset[int], taken: frozenset[tuple[Spot, int | None]]
    ) -> _State:
        """Forgets what can't matter any more, so that ways that met again are searched once."""
        here = [question, *question.returns]
        ahead = frozenset().union(*(self._ahead[place.step] for place in here))
        spots = {(place.step, place.cue) for place in here}
        still = frozenset(each for each in taken if each[0] in spots or each[0][0] in ahead)
        return _State(question, entered & ahead, still)

    def _run(self, start: Place) -> _Run:
        if start not in self._runs:
            self._runs[start] = self._walked(start)
        return self._runs[start]

    def _walked(self, start: Place) -> _Run:
        seconds = 0.0
        entered: set[int] = set()
        seen: set[Place] = set()
        place = start
        while place not in seen:
            seen.add(place)
            cue = cue_at(self.script, place)
            if isinstance(cue, Ask):
                return _Run(seconds, frozenset(entered), place, False)
            seconds += self.costs.at((place.step, place.cue))
            then = after(self.script, place)
            if then is None:
                ran_out = 0.0 if isinstance(cue, End) else self.costs.running_out()
                return _Run(seconds + ran_out, frozenset(entered), None, True)
            if isinstance(cue, Go) or (then.step != place.step and not _returning(place, then)):
                entered.add(then.step)
            place = then
        return _Run(seconds, frozenset(entered), None, False)

    def _bound(self) -> float:
        total = self.opening()
        targets: set[int] = set()
        for number, at in sorted(Paths(self.script).reached()):
            place = Place(number, at)
            for choice, target in self._outcomes(place):
                if target in targets:
                    continue
                targets |= {target} if target is not None else set()
                then = after(self.script, place, choice)
                total += self._run(then).seconds if then is not None else self.costs.running_out()
        return total


def _improve(frame: _Frame, seconds: float, rest: Value) -> None:
    frame.best = max(frame.best, (rest[0], seconds + rest[1]))


def _returning(place: Place, then: Place) -> bool:
    return len(then.returns) < len(place.returns)


def _steps_ahead(script: Script) -> list[frozenset[int]]:
    """For every step, the steps that can be entered from it on, itself only by a way round."""
    paths = Paths(script)
    direct: list[set[int]] = [set() for _ in script.steps]
    for number, step in enumerate(script.steps):
        for at in range(len(step.cues)):
            direct[number] |= {
                then[0]
                for then in paths.leads_to((number, at))
                if then[0] != number or then[1] == 0
            }
    return [_closure(number, direct) for number in range(len(script.steps))]


def _closure(start: int, direct: list[set[int]]) -> frozenset[int]:
    seen: set[int] = set()
    ahead = list(direct[start])
    while ahead:
        step = ahead.pop()
        if step not in seen:
            seen.add(step)
            ahead += direct[step]
    return frozenset(seen)
