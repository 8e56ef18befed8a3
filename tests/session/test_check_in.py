# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The question at the beginning of a deep practice is asked again before one goes on with it."""

from __future__ import annotations

from dataclasses import replace

from app.script import walk
from app.session.check_in import answered, check_in
from app.session.resume import Resumption, from_the_beginning
from tests.script.making import script_of, step

HEAD = "format: 1\nid: deep\ntitle: Deep\nlevel: deep\n"
NOT_TODAY = "{label: Not today, go: ground}"
STEPS = (
    step(
        "here",
        "say: Welcome",
        "ask: How is it with you?\n        choices: [{label: Well}, " + NOT_TODAY + "]",
        "say: Good.",
    )
    + step("near", "say: Nearer.", "pause: 1m")
    + step("ground", "say: The ground.", detour=True)
)
DEEP = script_of(STEPS, HEAD)
LEFT = Resumption(walk.Place(1, 1), from_the_beginning(DEEP).kept)


def test_it_is_asked_again_where_the_session_would_go_on_past_it() -> None:
    asked = check_in(DEEP, LEFT)
    assert asked is not None
    assert asked.ask.text == "How is it with you?"
    assert answered(DEEP, asked, 0, LEFT) == LEFT


def test_not_today_leads_where_the_script_says_and_from_there_back_to_the_question() -> None:
    asked = check_in(DEEP, LEFT)
    assert asked is not None
    elsewhere = answered(DEEP, asked, 1, LEFT)
    assert elsewhere is not None
    assert DEEP.steps[elsewhere.where.step].id == "ground"
    assert walk.after(DEEP, elsewhere.where) == walk.Place(0, 1)


def test_it_is_not_asked_twice_where_the_session_comes_to_it_by_itself() -> None:
    for cue in (0, 1):
        assert check_in(DEEP, Resumption(walk.Place(0, cue), LEFT.kept)) is None


def test_other_practices_go_on_as_they_are() -> None:
    assert check_in(replace(DEEP, level="steady"), LEFT) is None
    silent = script_of(step("here", "say: Welcome") + step("near", "say: Nearer."), HEAD)
    assert check_in(silent, Resumption(walk.Place(1, 0), LEFT.kept)) is None
