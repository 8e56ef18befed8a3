# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which words are made ready before they are needed."""

from __future__ import annotations

from app.script import walk
from app.script.model import Script
from app.session.ahead import speeches_ahead
from app.session.answers import Kept
from app.session.timeline import Layout
from tests.parts import SMALL, layout_of, practice, script_from


def ahead(script: Script, where: walk.Place | None = None, **kept: str) -> list[str]:
    layout: Layout = layout_of(script)
    start = where or walk.first(script)
    return [speech.text for speech in speeches_ahead(layout, start, Kept(kept))]


def place_of(script: Script, kind: str) -> walk.Place:
    """The first cue of this kind on the straight way."""
    where: walk.Place | None = walk.first(script)
    while where is not None:
        if type(walk.cue_at(script, where)).__name__ == kind:
            return where
        where = walk.after(script, where, 0 if kind != "Ask" else None)
    raise AssertionError(kind)


def test_the_next_two_speeches_nearest_first() -> None:
    script = practice("- say: One.\n- pause: 1s\n- say: Two.\n- bell: 1\n- say: Three.")
    assert ahead(script) == ["One.", "Two."]


def test_both_arms_of_a_question_before_it_is_asked() -> None:
    script = script_from(SMALL)
    words = ahead(script, place_of(script, "Ask"))
    assert words == ["Stay near.", "Thank the part that feels this way."]


def test_a_text_that_names_an_answer_still_to_come_is_left_out() -> None:
    assert ahead(script_from(SMALL)) == ["Welcome. Sit as you like."]


def test_a_text_that_names_a_given_answer_is_made_with_it() -> None:
    script = script_from(SMALL)
    after_name = walk.after(script, place_of(script, "Name"))
    assert ahead(script, after_name, part="Mo")[0] == "Turn to Mo."


def test_a_name_that_is_asked_for_again_is_not_guessed() -> None:
    script = practice("- name: N?\n  keep: part\n- say: Hello {part}.\n- say: Stay.\n- pause: 1s")
    assert ahead(script, part="Mo") == ["Stay."]


def test_nothing_lies_behind_the_end() -> None:
    script = practice("- say: One.\n- end: now")
    assert ahead(script) == ["One."]
    assert not list(speeches_ahead(layout_of(script), None, Kept()))


def test_questions_that_lead_round_in_circles_come_to_an_end() -> None:
    circles = SMALL.replace("go: closing", "go: arrive")
    assert len(ahead(script_from(circles))) == 1
    script = practice(
        "- ask: A?\n  choices: [{label: a, go: one}, {label: b, go: one}, {label: c}]\n"
        "- say: So.\n- pause: 1s"
    )
    assert ahead(script) == ["So."]
