# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How long a script takes: compared with trying every way, and quick however tangled it is."""

from __future__ import annotations

import heapq
import itertools
import random

from hypothesis import assume, given, settings

from app.script.estimate import estimate_for, seconds_of
from app.script.extent import extent
from app.script.model import INTERACTIVE, Ask, Bell, Cue, End, Go, Say, Script
from app.script.paths import Paths
from app.script.walk import Place, after, cue_at, first
from tests.script.making import script_of, small_scripts, step


def _seconds(cue: Cue) -> float:
    assert not isinstance(cue, INTERACTIVE), "nobody asks how long a person takes"
    return seconds_of(cue, 1.0)


def _cost(cue: Cue) -> float:
    return 0.0 if isinstance(cue, INTERACTIVE) else _seconds(cue)


def _shortest(script: Script) -> float | None:
    """The shortest way over real places, every return walked."""
    count = itertools.count()
    ahead: list[tuple[float, int, Place | None]] = [(0.0, next(count), first(script))]
    done = set()
    while ahead:
        before, _, place = heapq.heappop(ahead)
        if place is None:
            return before
        if place in done:
            continue
        done.add(place)
        cue = cue_at(script, place)
        choices = range(len(cue.choices)) if isinstance(cue, Ask) else [None]
        for choice in choices:
            then = after(script, place, choice)
            out = 8.0 if then is None and not isinstance(cue, End) else 0.0
            heapq.heappush(ahead, (before + _cost(cue) + out, next(count), then))
    return None


def _longest(
    script: Script,
    place: Place,
    entered: frozenset[int],
    taken: frozenset[tuple[int, int, int | None]],
    since: frozenset[Place] = frozenset(),
) -> tuple[bool, float]:
    """The longest way by the rules of ``extent``, every way tried; whether it ends comes first."""
    cue = cue_at(script, place)
    if place in since:
        return False, 0.0
    if isinstance(cue, End):
        return True, _cost(cue)
    best = (False, 0.0)
    for choice in range(len(cue.choices)) if isinstance(cue, Ask) else [None]:
        now_taken, now_entered = taken, entered
        target = None
        if isinstance(cue, Ask) and choice is not None:
            go = cue.choices[choice].go
            target = script.step_index(go) if go is not None else None
            outcome = (place.step, place.cue, target)
            if outcome in taken or target in entered:
                continue
            now_taken = taken | {outcome}
        then = after(script, place, choice)
        if then is None:
            best = max(best, (True, _cost(cue) + 8.0))
            continue
        moved = target is not None or isinstance(cue, Go)
        if moved or (then.step != place.step and len(then.returns) >= len(place.returns)):
            if script.steps[then.step].detour and then.step in entered:
                continue
            now_entered = entered | {then.step}
        passed = frozenset() if isinstance(cue, Ask) else since | {place}
        ends, rest = _longest(script, then, now_entered, now_taken, passed)
        best = max(best, (ends, _cost(cue) + rest))
    return best


@given(small_scripts(most_steps=3))
@settings(max_examples=200, deadline=None)
def test_shortest_and_longest_are_those_of_trying_every_way(script: Script) -> None:
    assume(not Paths(script).loops() and not Paths(script).lone_detours())
    span = extent(script, _seconds)
    start = first(script)
    ends, longest = _longest(script, start, frozenset({start.step}), frozenset())
    shortest = _shortest(script)
    assume(ends and shortest is not None)
    assert span.exact
    assert span.shortest == shortest
    assert span.longest == max(longest, shortest)


def test_the_example_with_a_detour_counts_it_once() -> None:
    ask = "{ask: Ready?, choices: [{label: Yes}, {label: No, go: aside}, {label: Out, go: out}]}"
    script = script_of(
        step("one", "pause: 10s", ask, "pause: 20s")
        + step("aside", "pause: 40s", detour=True)
        + step("out", "{bell: 2, every: 4s}")
    )
    span = extent(script, _seconds)
    assert (span.shortest, span.longest, span.exact) == (10 + 5 + 8, 10 + 40 + 20 + 5 + 8, True)


def test_an_end_that_is_written_counts_as_the_one_that_is_not() -> None:
    without, gently, now = (
        extent(script_of(step("one", "pause: 10s", *end)), _seconds)
        for end in ([], ["end: gently"], ["end: now"])
    )
    assert without == gently
    assert (gently.shortest, now.shortest) == (18.0, 10.0)


def test_a_script_that_never_ends_still_has_an_extent() -> None:
    script = script_of(step("one", "pause: 10s", "wait: Ready?", "go: one"))
    span = extent(script, _seconds)
    assert (span.shortest, span.longest) == (10.0, 10.0)


def test_a_row_of_questions_with_their_own_detours_is_exact() -> None:
    ask = "{{ask: 'Q', choices: [{{label: Yes}}, {{label: No, go: d{0}}}]}}"
    steps = "".join(
        step(f"s{number}", ask.format(number), "pause: 1s")
        + step(f"d{number}", "pause: 2s", detour=True)
        for number in range(50)
    )
    span = extent(script_of(steps), _seconds)
    assert (span.shortest, span.longest, span.exact) == (58.0, 158.0, True)


def test_a_tangle_gets_a_bound_soon() -> None:
    chance = random.Random(7)
    lines = []
    for number in range(100):
        choices = ", ".join(f"{{label: x, go: s{chance.randrange(1, 100)}}}" for _ in range(7))
        ask = f"{{ask: 'Q', choices: [{choices}, {{label: On}}]}}"
        lines.append(step(f"s{number}", ask, "pause: 1s"))
    asked: list[Cue] = []

    def seconds(cue: Cue) -> float:
        asked.append(cue)
        return _seconds(cue)

    script = script_of("".join(lines))
    span = extent(script, seconds)
    assert not span.exact
    assert span.shortest <= 100 <= span.longest <= 300
    assert len(asked) <= 101


def test_an_estimate_knows_strokes_silences_and_pace() -> None:
    script = script_of(step("one", "pause: 5s"), "format: 1\nid: a\ntitle: A\npace: 0.5\n")
    estimate = estimate_for(script)
    assert estimate(Bell(3, 5.0)) == 11.0
    assert estimate(Say("a" * 36 + " [3s]")) == 7.0
    assert (estimate(End("gently")), estimate(End("now")), estimate(Go("x"))) == (8.0, 0.0, 0.0)
