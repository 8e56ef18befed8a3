# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The way through a script: order, choices, and detours that return to their question."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.script.model import Ask, Script
from app.script.walk import Place, after, cue_at, first
from tests.script.making import script_of, small_scripts, step

ASIDE = script_of(
    step(
        "one",
        "say: Hello",
        "{ask: Ready?, choices: [{label: Yes}, {label: No, go: aside}, {label: Out, go: three}]}",
        "pause: 1s",
    )
    + step("aside", "say: Thank it", "pause: 2s", detour=True)
    + step("two", "pause: 3s")
    + step("three", "end: gently")
)


def _walk(script: Script, *choices: int) -> list[tuple[int, int]]:
    """The cues that are met when these choices are made, and afterwards always the first."""
    ahead = list(choices)
    place: Place | None = first(script)
    met: list[tuple[int, int]] = []
    while place is not None and len(met) < 50:
        met.append((place.step, place.cue))
        asked = isinstance(cue_at(script, place), Ask)
        place = after(script, place, (ahead.pop(0) if ahead else 0) if asked else None)
    return met


def test_steps_run_in_order_and_a_detour_is_passed_over() -> None:
    assert _walk(ASIDE) == [(0, 0), (0, 1), (0, 2), (2, 0), (3, 0)]


def test_a_detour_returns_to_its_question_as_often_as_it_is_walked() -> None:
    aside = [(1, 0), (1, 1), (0, 1)]
    assert _walk(ASIDE, 1, 1, 1) == [(0, 0), (0, 1), *aside * 3, (0, 2), (2, 0), (3, 0)]


def test_a_question_asked_again_is_the_same_place() -> None:
    question = after(ASIDE, first(ASIDE))
    assert question is not None
    place: Place | None = after(ASIDE, question, 1)
    while place is not None and place.step == 1:
        place = after(ASIDE, place)
    assert place == question
    assert hash(place) == hash(question)


def test_a_choice_may_lead_out() -> None:
    assert _walk(ASIDE, 2) == [(0, 0), (0, 1), (3, 0)]


def test_a_question_that_is_passed_by_goes_on_with_the_next_cue() -> None:
    assert after(ASIDE, Place(0, 1)) == Place(0, 2, (), Place(0, 1))


def test_a_session_begins_behind_leading_detours() -> None:
    script = script_of(
        step("aside", "pause: 1s", detour=True)
        + step("one", "{ask: Ready?, choices: [{label: Yes}, {label: No, go: aside}]}")
    )
    assert first(script) == Place(1, 0)


def test_a_script_of_detours_has_no_beginning() -> None:
    detours = tuple(s for s in ASIDE.steps if s.detour)
    with pytest.raises(ValueError, match="no step outside"):
        first(Script("x", "X", detours))


def test_a_go_cue_returns_to_the_last_question_passed() -> None:
    script = script_of(
        step("one", "{ask: A?, choices: [{label: Yes}, {label: Out, go: end}]}", "go: aside")
        + step("aside", "pause: 1s", detour=True)
        + step("end", "end: now")
    )
    assert _walk(script, 0, 0, 1) == [
        (0, 0),
        (0, 1),
        (1, 0),
        (0, 0),
        (0, 1),
        (1, 0),
        (0, 0),
        (2, 0),
    ]


def test_a_detour_led_to_by_a_detour_returns_to_the_first_ones_question() -> None:
    script = script_of(
        step("one", "{ask: A?, choices: [{label: Yes}, {label: No, go: aside}]}")
        + step("aside", "pause: 1s", "go: further", detour=True)
        + step("further", "pause: 1s", detour=True)
    )
    assert _walk(script, 1, 0) == [(0, 0), (1, 0), (1, 1), (2, 0), (0, 0)]


def test_a_detour_within_a_detour_returns_to_the_question_there() -> None:
    script = script_of(
        step("one", "{ask: A?, choices: [{label: Yes}, {label: No, go: aside}]}")
        + step(
            "aside",
            "{ask: B?, choices: [{label: Yes}, {label: No, go: further}, {label: Out, go: end}]}",
            "pause: 1s",
            detour=True,
        )
        + step("further", "pause: 1s", detour=True)
        + step("end", "end: now")
    )
    assert _walk(script, 1, 1, 0, 0) == [*[(0, 0), (1, 0), (2, 0), (1, 0), (1, 1), (0, 0), (3, 0)]]
    assert _walk(script, 1, 1, 2) == [(0, 0), (1, 0), (2, 0), (1, 0), (3, 0)]


def test_a_detour_that_asks_for_itself_again_and_again_does_not_pile_up() -> None:
    script = script_of(
        step("one", "{ask: A?, choices: [{label: Yes}, {label: No, go: aside}]}")
        + step(
            "aside", "{ask: B?, choices: [{label: Again, go: aside}, {label: Done}]}", detour=True
        )
    )
    place = after(script, first(script), 1)
    places = set()
    for _ in range(100):
        assert place is not None
        places.add(place)
        place = after(script, place, 0)
    assert len(places) <= 3
    assert place is not None
    out = after(script, place, 1)
    assert out is not None
    assert (out.step, out.cue) == (1, 0)


@given(small_scripts(), st.lists(st.integers(0, 2), max_size=60))
@settings(max_examples=200, deadline=None)
def test_however_one_walks_the_way_back_stays_short(script: Script, choices: list[int]) -> None:
    asks = sum(isinstance(cue, Ask) for each in script.steps for cue in each.cues)
    place: Place | None = first(script)
    for choice in choices:
        if place is None:
            return
        cue = cue_at(script, place)
        place = after(script, place, choice % len(cue.choices) if isinstance(cue, Ask) else None)
        if place is not None:
            assert len(place.returns) <= asks
            assert script.steps[place.step].detour or not place.returns
            assert all(not each.returns and each.question is None for each in place.returns)
