# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A way picked beforehand: the questions along it, and what a change of mind keeps of it."""

from __future__ import annotations

from app.session.pacing import Pacing
from app.session.rehearsal import Rehearsal
from app.session.timeline import lay_out
from app.session.way import (
    MOST_CROSSINGS,
    Crossing,
    PickedAnswers,
    Picks,
    Turn,
    about_frames,
    way_through,
)
from tests.parts import SMALL, layout_of, practice, script_from, seconds

SCRIPT = script_from(SMALL)
NAME, ASKED, ASKED_AGAIN = Turn(0, 2, 0), Turn(1, 1, 0), Turn(1, 1, 1)
OPEN, ANNOYED, STOP = 0, 1, 2


def shown(crossings: tuple[Crossing, ...]) -> list[tuple[str, int]]:
    return [(crossing.text, crossing.chosen) for crossing in crossings]


def test_without_a_pick_the_first_choices_are_taken_and_the_questions_told_in_order() -> None:
    way = way_through(SCRIPT, Picks())
    name, asked = way.crossings
    assert (name.kind, name.turn, name.step, name.name) == ("name", NAME, "Arrive", "")
    assert (asked.kind, asked.turn, asked.step) == ("ask", ASKED, "Feel toward it")
    assert asked.choices[asked.chosen] == "Open or curious"
    assert way.ends


def test_a_detour_brings_its_question_back_to_be_answered_again() -> None:
    picks = Picks().choosing(ASKED, ANNOYED).naming(NAME, " the quiet one ")
    asked = "How do you feel toward the quiet one?"
    assert shown(way_through(SCRIPT, picks).crossings)[1:] == [
        (asked, ANNOYED),
        (asked, OPEN),
    ]
    twice = picks.choosing(ASKED_AGAIN, ANNOYED)
    assert shown(way_through(SCRIPT, twice).crossings)[1:] == [
        (asked, ANNOYED),
        (asked, ANNOYED),
        (asked, OPEN),
    ]


def test_an_earlier_change_of_mind_keeps_the_later_picks_that_still_come() -> None:
    picks = Picks().choosing(ASKED, ANNOYED).choosing(ASKED_AGAIN, STOP)
    straight = picks.choosing(ASKED, OPEN)
    assert len(way_through(SCRIPT, straight).crossings) == 2
    back = straight.choosing(ASKED, ANNOYED)
    assert way_through(SCRIPT, back) == way_through(SCRIPT, picks)


def test_the_answers_lead_the_way_that_was_shown() -> None:
    picks = Picks().choosing(ASKED, ANNOYED).choosing(ASKED_AGAIN, STOP).naming(NAME, "Mo")
    laid = list(lay_out(layout_of(SCRIPT), PickedAnswers(picks)))
    toward = ["Annoyed, afraid or something else", "I would rather stop here"]
    prepared = Rehearsal({"part": "Mo", "toward": toward})
    assert laid == list(lay_out(layout_of(SCRIPT), prepared))
    assert "Turn to Mo." in [placed.text for placed in laid]


def test_a_pick_that_the_script_does_not_have_any_more_is_passed_over() -> None:
    assert way_through(SCRIPT, Picks().choosing(ASKED, 7)).crossings[1].chosen == OPEN


def test_the_length_is_told_without_a_voice_and_follows_the_person_s_pace() -> None:
    script = practice("- pause: 10s\n- say: Eighteen letters.. [2s]\n- bell: 1\n- end: now")
    frames, ends = about_frames(script, Rehearsal())
    assert (frames, ends) == (seconds(14.03), True)
    assert way_through(script, Picks(), Pacing(silences=2.0)).frames == seconds(24.03)


def test_a_way_round_and_round_is_told_and_only_its_beginning_shown() -> None:
    text = (
        "format: 1\nid: l\ntitle: L\nsteps: [{id: a, name: A, cues: [{pause: 1s}, {ask: Again?, "
        "choices: [{label: Again, go: a}, {label: Once more, go: a}]}]}]\n"
    )
    way = way_through(script_from(text), Picks())
    assert (way.ends, way.more, len(way.crossings)) == (False, True, MOST_CROSSINGS)
