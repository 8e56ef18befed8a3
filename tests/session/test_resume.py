# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A session that was left goes on where it was, as far as the script still has that place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.script import walk
from app.script.model import Ask, Background, End, Script
from app.session.answers import Answer, Chosen, Told
from app.session.bookmark import Bookmark, Mark, from_text, mark_of, to_text
from app.session.bookmarking import Bookmarking
from app.session.guide import Guide
from app.session.moments import Moment, Reached, State
from app.session.resume import Resumption, resumption
from app.session.timeline import BackgroundChange, Spoken
from tests.parts import SMALL, HandStage, layout_of, practice, script_from
from tests.script.making import script_of, small_scripts, step

OPEN, ANNOYED = Chosen(0, "Open or curious"), Chosen(1, "Annoyed, afraid or something else")

NAMED = SMALL.replace("- say: Stay near.", "- {id: near, say: Stay near.}").replace(
    "- say: Turn to {part}.", "- say: Turn to {part}.\n      - {id: turned, say: Wait with it.}"
)
"""SMALL, where some cues have an id of their own."""


class Visit:
    """A session on a hand-led stage that keeps its bookmark."""

    def __init__(self, script: Script | str, start: Resumption | None = None) -> None:
        self.script = script_from(script) if isinstance(script, str) else script
        self.stage = HandStage()
        self.told: list[Moment] = []
        self.bookmarking = Bookmarking(self.script, start)
        self.guide = Guide(layout_of(self.script), self.stage, self._hear, start=start)
        self.guide.begin()

    def _hear(self, moment: Moment) -> None:
        self.told.append(moment)
        self.bookmarking.hear(moment)

    def until_said(self, text: str) -> Visit:
        self.until(lambda: self.now == text)
        return self

    def answer(self, *answers: Answer) -> Visit:
        for answer in answers:
            self.until(lambda: self.guide.state is State.ASKING)
            self.guide.answer(answer)
        return self

    def left(self) -> Bookmark:
        """The bookmark with which it is left here, after a while in a store."""
        bookmark = self.bookmarking.bookmark
        assert bookmark is not None
        read = from_text(to_text(bookmark))
        assert read == bookmark
        return read

    def until(self, so: Callable[[], bool]) -> None:
        for _ in range(3000):
            if so():
                return
            self.stage.play(960)
            self.guide.tick()
        raise AssertionError(self.now)

    @property
    def cue(self) -> int:
        """Index of the cue in its step."""
        return self.guide.current.place.cue if self.guide.current else -1

    @property
    def now(self) -> str:
        current = self.guide.current
        return "" if current is None else current.text or current.kind

    @property
    def reached(self) -> list[str]:
        placed = [told.placed for told in self.told if isinstance(told, Reached)]
        return [each.text or each.kind for each in placed]


def continued(bookmark: Bookmark, script: str) -> tuple[Visit, str]:
    """The session that goes on in this script, and how exactly it does."""
    start = resumption(script_from(script), bookmark)
    return Visit(script, start), start.exactness


# -- the same script -----------------------------------------------------------------------------


def test_it_goes_on_with_the_cue_it_was_in_and_knows_the_name() -> None:
    left = Visit(SMALL).answer(Told("Mo")).until_said("Turn to Mo.").left()
    assert left.step_name == "Feel toward it"
    visit, exactness = continued(left, SMALL)
    assert exactness == "exact"
    assert visit.reached == ["Turn to Mo."]
    spoken = [sound.speech.text for _, sound in visit.stage.placed if isinstance(sound, Spoken)]
    assert spoken == ["Turn to Mo."]
    visit.answer(OPEN)
    visit.until_said("What does Mo want you to know?")


def test_a_question_is_asked_again_without_the_words_before_it() -> None:
    asked = Visit(SMALL).answer(Told("Mo")).until_said("How do you feel toward Mo?")
    visit, _ = continued(asked.left(), SMALL)
    assert visit.reached == ["How do you feel toward Mo?"]
    assert visit.guide.state is State.ASKING


def test_again_at_that_question_speaks_what_was_said_before_it() -> None:
    asked = Visit(SMALL).answer(Told("Mo")).until_said("How do you feel toward Mo?")
    visit, _ = continued(asked.left(), SMALL)
    visit.guide.again()
    visit.until_said("How do you feel toward Mo?")
    assert visit.reached[1:] == ["Turn to Mo.", "How do you feel toward Mo?"]
    visit.guide.again()
    visit.until_said("How do you feel toward Mo?")
    assert visit.reached[3:] == ["Turn to Mo.", "How do you feel toward Mo?"]


def test_a_detour_still_returns_to_its_question() -> None:
    aside = Visit(SMALL).answer(Told("Mo"), ANNOYED).until_said("pause")
    visit, exactness = continued(aside.left(), SMALL)
    assert exactness == "exact"
    visit.until_said("How do you feel toward Mo?")
    assert visit.reached == ["pause", "How do you feel toward Mo?"]
    visit.answer(OPEN).until_said("Stay near.")


def test_in_its_first_cue_there_is_nothing_to_come_back_to() -> None:
    assert Visit(SMALL).bookmarking.bookmark is None


def test_once_its_end_is_reached_there_is_nothing_to_come_back_to() -> None:
    visit = Visit(SMALL).answer(Told("Mo"), Chosen(2, "I would rather stop here"))
    visit.until_said("end")
    assert visit.bookmarking.bookmark is None


def test_a_session_can_be_left_and_gone_on_with_again_and_again() -> None:
    first = Visit(SMALL).answer(Told("Mo")).until_said("Turn to Mo.")
    second, _ = continued(first.left(), SMALL)
    second.answer(ANNOYED).until_said("Thank the part that feels this way.")
    third, _ = continued(second.left(), SMALL)
    third.until_said("How do you feel toward Mo?")
    fourth, exactness = continued(third.left(), SMALL)
    assert (fourth.now, exactness) == ("How do you feel toward Mo?", "exact")


# -- the background ------------------------------------------------------------------------------

RAIN = "background: {sound: rain, level: -26}\n"
CUES = "- pause: 1s\n- background: brook\n  level: -20\n- pause: 2s\n- background: off\n- pause: 3s"


def background_of(visit: Visit) -> list[tuple[str | None, float]]:
    changes = [sound for _, sound in visit.stage.placed if isinstance(sound, BackgroundChange)]
    return [(change.sound, change.level) for change in changes]


@pytest.mark.parametrize(
    ("cue", "background"), [(1, ("rain", -26.0)), (3, ("brook", -20.0)), (5, None)]
)
def test_the_background_that_was_on_is_on(cue: int, background: tuple[str, float] | None) -> None:
    script = practice(f"- wait: Begin\n{CUES}", top=RAIN)
    visit = Visit(script)
    visit.guide.skip()
    visit.until(lambda: visit.cue == cue)
    start = resumption(script, visit.left())
    assert start.where == walk.Place(0, cue)
    heard = background_of(Visit(script, start))
    assert heard[:1] == [background] if background else heard == []


def test_from_the_start_of_a_step_it_is_the_one_that_was_on_there() -> None:
    text = step("one", "wait: Begin", "background: brook") + step(
        "two", "pause: 1s", "background: off", "pause: 2s"
    )
    visit = Visit(script_of(text))
    visit.guide.skip()
    visit.until(lambda: visit.cue == 2)
    changed = script_of(text.replace("pause: 2s", "pause: 3s"))
    start = resumption(changed, visit.left())
    assert (start.where, start.exactness) == (walk.Place(1, 0), "step")
    assert start.background is not None
    assert start.background.sound == "brook"


def test_a_background_that_the_script_does_not_have_is_not_looked_for() -> None:
    script = practice(CUES, top=RAIN)
    bookmark = Bookmark("one-step", "?", "One", mark_of(script, walk.Place(0, 2)))
    hostile = replace(bookmark, background_before=Background("../../secret"))
    assert resumption(script, hostile).background is None


# -- a script that was changed -------------------------------------------------------------------


def test_in_a_changed_script_it_goes_on_from_the_start_of_the_step() -> None:
    left = Visit(SMALL).answer(Told("Mo"), OPEN).until_said("What does Mo want you to know?").left()
    visit, exactness = continued(left, SMALL.replace("bell: 1", "bell: 2"))
    assert (visit.reached, exactness) == (["Stay near."], "step")
    visit.until_said("What does Mo want you to know?")


def test_a_cue_with_an_id_of_its_own_is_found_where_it_was_moved_and_reworded() -> None:
    left = Visit(NAMED).answer(Told("Mo"), OPEN).until_said("Stay near.").left()
    changed = NAMED.replace(
        "- {id: near, say: Stay near.}", "- pause: 1s\n      - {id: near, say: Stay beside it.}"
    )
    visit, exactness = continued(left, changed)
    assert (visit.reached, exactness) == (["Stay beside it."], "cue")


def test_a_cue_that_was_moved_to_another_step_is_not_followed_there() -> None:
    left = Visit(NAMED).answer(Told("Mo"), OPEN).until_said("Stay near.").left()
    changed = NAMED.replace("- {id: near, say: Stay near.}", "- say: Stay.").replace(
        "- bell: 1", "- {id: near, bell: 1}"
    )
    visit, exactness = continued(left, changed)
    assert (visit.reached, exactness) == (["Stay."], "step")


def test_a_step_that_was_renamed_on_the_screen_is_the_same_step() -> None:
    asked = Visit(SMALL).answer(Told("Mo"), OPEN, Told(""))
    left = asked.until_said("Take the time you need").left()
    visit, exactness = continued(left, SMALL.replace("name: Befriend", "name: Be with it"))
    assert (visit.now, exactness) == ("Take the time you need", "exact")


def test_where_the_step_is_gone_it_begins_anew_and_still_knows_the_name() -> None:
    left = Visit(SMALL).answer(Told("Mo"), OPEN).until_said("Stay near.").left()
    visit, exactness = continued(left, SMALL.replace("befriend", "become-friends"))
    assert (visit.now, exactness) == ("Welcome. Sit as you like.", "beginning")
    assert visit.guide.kept.words["part"] == "Mo"


def test_a_changed_detour_starts_anew_and_returns_to_its_question() -> None:
    left = Visit(SMALL).answer(Told("Mo"), ANNOYED).until_said("pause").left()
    changed = SMALL.replace("- say: Turn to", "- pause: 1s\n      - say: Turn to")
    visit, exactness = continued(left, changed)
    assert (visit.now, exactness) == ("Thank the part that feels this way.", "step")
    visit.until_said("How do you feel toward Mo?").answer(OPEN).until_said("Stay near.")


def test_where_the_question_behind_a_detour_is_gone_it_starts_with_the_step_it_was_in() -> None:
    left = Visit(SMALL).answer(Told("Mo"), ANNOYED).until_said("pause").left()
    visit, exactness = continued(left, SMALL.replace("ask: How do you feel", "ask: How is it"))
    assert (visit.now, exactness) == ("Turn to Mo.", "step")


def test_where_the_detour_itself_is_gone_it_starts_with_the_step_of_its_question() -> None:
    left = Visit(SMALL).answer(Told("Mo"), ANNOYED).until_said("pause").left()
    visit, exactness = continued(left, SMALL.replace("step-aside", "make-room"))
    assert (visit.now, exactness) == ("Turn to Mo.", "step")


def test_where_question_and_detour_are_gone_it_begins_anew() -> None:
    left = Visit(SMALL).answer(Told("Mo"), ANNOYED).until_said("pause").left()
    changed = SMALL.replace("step-aside", "make-room").replace("id: toward", "id: nearer")
    visit, exactness = continued(left, changed)
    assert (visit.now, exactness) == ("Welcome. Sit as you like.", "beginning")


def test_a_step_that_has_become_a_detour_is_not_entered_without_a_question_behind() -> None:
    left = Visit(SMALL).answer(Told("Mo"), OPEN).until_said("Stay near.").left()
    changed = SMALL.replace("name: Befriend\n", "name: Befriend\n    detour: true\n")
    _visit, exactness = continued(left, changed)
    assert exactness == "beginning"


def test_a_detour_that_has_become_a_step_is_simply_gone_through() -> None:
    left = Visit(SMALL).answer(Told("Mo"), ANNOYED).until_said("pause").left()
    visit, exactness = continued(left, SMALL.replace("    detour: true\n", ""))
    assert (visit.now, exactness) == ("Thank the part that feels this way.", "step")
    visit.until_said("Stay near.")


@pytest.mark.parametrize("mark", ["at", "question", "returns"])
def test_a_bookmark_that_claims_what_the_script_does_not_hold_leads_to_what_it_does(
    mark: str,
) -> None:
    left = Visit(SMALL).answer(Told("Mo"), OPEN).until_said("Stay near.").left()
    nowhere = Mark("toward", 99, None, "")
    match mark:
        case "at":
            left = replace(left, at=replace(left.at, cue=99))
        case "question":
            left = replace(left, question=nowhere)
        case _:
            left = replace(left, returns=(nowhere,))
    visit, exactness = continued(left, SMALL)
    assert (visit.now, exactness) == ("Stay near.", "step")


# -- any script ----------------------------------------------------------------------------------


def places(script: Script, choices: list[int]) -> list[walk.Place]:
    found: list[walk.Place] = []
    place: walk.Place | None = walk.first(script)
    for choice in choices:
        if place is None:
            break
        found.append(place)
        cue = walk.cue_at(script, place)
        asked = isinstance(cue, Ask)
        place = walk.after(script, place, choice % len(cue.choices) if asked else None)  # type: ignore[union-attr]
    return found


@given(small_scripts(), st.lists(st.integers(0, 2), min_size=1, max_size=20))
@settings(max_examples=100, deadline=None)
def test_from_every_place_of_an_unchanged_script_it_goes_on_there(
    script: Script, choices: list[int]
) -> None:
    for place in places(script, choices):
        if isinstance(walk.cue_at(script, place), End):
            continue
        found = resumption(script, Bookmarking(script).bookmark_at(place))
        assert (found.where, found.exactness) == (place, "exact")


@given(small_scripts(), small_scripts(), st.lists(st.integers(0, 2), min_size=1, max_size=20))
@settings(max_examples=150, deadline=None)
def test_whatever_the_script_has_become_it_goes_on_somewhere_and_can_be_walked(
    script: Script, other: Script, choices: list[int]
) -> None:
    for place in places(script, choices):
        found = resumption(other, Bookmarking(script).bookmark_at(place))
        there: walk.Place | None = found.where
        for choice in choices:
            if there is None:
                break
            cue = walk.cue_at(other, there)
            asked = isinstance(cue, Ask)
            there = walk.after(other, there, choice % len(cue.choices) if asked else None)  # type: ignore[union-attr]
