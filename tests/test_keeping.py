# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What of a session is found in the reflections afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.keeping import Continued, SessionKeeping
from app.reflections.keeper import Keeper
from app.reflections.model import (
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    Ratings,
    SessionRecord,
    TextAnswer,
)
from app.reflections.store import ReflectionStore
from app.script.model import Script
from app.session.answers import Answer, Chosen, Marked, Rated, Skipped, Told
from app.session.bookmark import from_text
from app.session.guide import Guide
from app.session.moments import State
from app.session.resume import from_the_beginning, resumption
from tests.parts import SMALL, HandStage, layout_of, practice, script_from

OPEN, ANNOYED = Chosen(0, "Open or curious"), Chosen(1, "Annoyed, afraid or something else")


class Visit:
    """A guide on a hand-led stage, kept in a real store."""

    def __init__(self, folder: Path, script: Script, continued: Continued | None = None) -> None:
        self._now = datetime(2026, 3, 1, 20, 0, tzinfo=UTC)
        self._script = script
        self.path = folder / "reflections.db"
        self.keeper = Keeper(
            lambda *, wholly: ReflectionStore.open(self.path, self.now),
            lambda _report: None,
            self.now,
        )
        self.keeping = SessionKeeping(self.keeper, script, self.now, continued)
        self.stage = HandStage()
        start = continued.start if continued else None
        self.guide = Guide(layout_of(script), self.stage, self.keeping.hear, start=start)
        self.guide.begin()

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def until(self, state: State) -> None:
        for _ in range(3000):
            if self.guide.state is state:
                return
            self.stage.play(960)
            self.guide.tick()
        raise AssertionError(self.guide.state)

    def answer(self, *answers: Answer) -> None:
        for answer in answers:
            self.until(State.ASKING)
            self.guide.answer(answer)

    def draft(self, text: str) -> None:
        assert self.guide.current is not None
        self.keeping.draft(self.guide.current, Told(text))

    def gone_on_with(self) -> Visit:
        """The next visit, in which this one goes on."""
        (left,) = self.keeper.left_sessions()
        self.keeper.close()
        bookmark = from_text(left.place)
        assert bookmark is not None
        continued = Continued(left.summary.id, resumption(self._script, bookmark))
        return Visit(self.path.parent, self._script, continued)

    def found(self) -> SessionRecord:
        """The session as another program would find it on disk."""
        self.keeper.close()
        store = ReflectionStore.open(self.path, self.now)
        try:
            return store.session(self.keeping.session_id)
        finally:
            store.close()


@pytest.fixture
def visit(tmp_path: Path) -> Iterator[Visit]:
    it = Visit(tmp_path, script_from(SMALL))
    yield it
    it.keeper.close()


def answers(record: SessionRecord) -> list[object]:
    return [kept.answer for kept in record.answers]


def test_every_answer_of_a_detour_is_kept_in_its_order(visit: Visit) -> None:
    visit.answer(Told("Mo"), ANNOYED, OPEN, Told("It is tired."))
    visit.until(State.ASKING)
    visit.guide.skip()
    visit.until(State.ENDED)
    record = visit.found()
    assert record.summary.how == "completed"
    assert answers(record) == [
        TextAnswer("Mo"),
        ChosenAnswer(ANNOYED.label, 1),
        ChosenAnswer(OPEN.label, 0),
        TextAnswer("It is tired."),
    ]
    assert [kept.ordinal for kept in record.answers] == [0, 1, 2, 3]
    assert [kept.kind for kept in record.answers] == ["name", "ask", "ask", "write"]
    assert [kept.keep for kept in record.answers] == ["part", "toward", "toward", "want-to-know"]
    assert record.answers[1].question == "How do you feel toward Mo?"
    assert record.answers[1].step_name == "Feel toward it"
    assert [step.id for step in record.steps][:2] == ["arrive", "toward"]


def test_a_question_that_is_passed_over_is_kept_without_an_answer(visit: Visit) -> None:
    visit.answer(Skipped(), OPEN)
    visit.guide.stop()
    record = visit.found()
    assert answers(record) == [None, ChosenAnswer(OPEN.label, 0)]
    assert record.summary.how == "stopped"


def test_what_was_being_written_when_the_person_stopped_is_kept(visit: Visit) -> None:
    visit.answer(Told("Mo"), OPEN)
    visit.until(State.ASKING)
    for text in ("It", "It is", "It is ti"):
        visit.draft(text)
    visit.guide.stop()
    assert answers(visit.found())[-1] == TextAnswer("It is ti")


def test_the_finished_text_takes_the_place_of_its_drafts(visit: Visit) -> None:
    visit.until(State.ASKING)
    visit.draft("M")
    visit.answer(Told("Mo"), OPEN)
    visit.guide.stop()
    assert answers(visit.found()) == [TextAnswer("Mo"), ChosenAnswer(OPEN.label, 0)]


def test_a_draft_before_grounding_and_the_answer_after_it_are_one(visit: Visit) -> None:
    visit.until(State.ASKING)
    visit.draft("M")
    visit.guide.ground()
    visit.guide.come_back()
    visit.answer(Told("Mo"))
    visit.guide.stop()
    assert answers(visit.found()) == [TextAnswer("Mo")]


def test_a_draft_that_was_emptied_is_empty(visit: Visit) -> None:
    visit.until(State.ASKING)
    visit.draft("M")
    visit.draft("")
    visit.guide.stop()
    assert answers(visit.found()) == [None]


def test_readings_and_marks_are_kept_as_they_were_given(tmp_path: Path) -> None:
    script = practice(
        "- rate: eight-cs\n- rate: [warm]\n- body: Where?\n  keep: where\n- wait: Stay\n- pause: 1s"
    )
    visit = Visit(tmp_path, script)
    visit.answer(
        Rated((("calmness", 2),)), Rated((("warm", 4),)), Marked((("chest", "tight"), ("jaw", "")))
    )
    visit.until(State.ASKING)
    visit.guide.skip()
    visit.guide.stop()
    record = visit.found()
    assert answers(record) == [
        Ratings((("calmness", 2),)),
        Ratings((("warm", 4),)),
        BodyMarks((BodyMark("chest", "tight"), BodyMark("jaw", ""))),
    ]
    assert [kept.question for kept in record.answers] == ["", "warm", "Where?"]


def test_a_visit_whose_store_cannot_be_opened_goes_on_to_its_end(tmp_path: Path) -> None:
    folder = tmp_path / "in-the-way"
    folder.write_text("a file where the folder should be")
    visit = Visit(folder, script_from(SMALL))
    visit.answer(Told("Mo"), Chosen(2, "I would rather stop here"))
    visit.until(State.ENDED)
    assert visit.keeper.pending > 0
    held = visit.keeper.records()[0].answers
    assert held[0].answer == TextAnswer("Mo")


def test_what_was_being_written_is_kept_when_the_question_is_passed_over(visit: Visit) -> None:
    visit.answer(Told("Mo"), OPEN)
    visit.until(State.ASKING)
    visit.draft("It is tired and long")
    visit.guide.skip()
    visit.guide.stop()
    assert TextAnswer("It is tired and long") in answers(visit.found())


def test_what_was_deleted_on_purpose_stays_deleted(visit: Visit) -> None:
    visit.answer(Told("Mo"), OPEN)
    visit.until(State.ASKING)
    visit.draft("Something that should not stay")
    visit.answer(Told(""))
    visit.guide.stop()
    assert answers(visit.found())[-1] is None


def test_a_visit_that_goes_on_adds_to_what_was_kept(visit: Visit) -> None:
    visit.answer(Told("Mo"))
    visit.until(State.ASKING)
    visit.guide.stop()
    later = visit.gone_on_with()
    later.answer(OPEN, Told("It is tired."))
    later.until(State.ASKING)
    later.guide.skip()
    later.until(State.ENDED)
    assert later.keeper.left_sessions() == ()
    record = later.found()
    assert record.summary.id == visit.keeping.session_id
    assert record.summary.how == "completed"
    assert answers(record) == [
        TextAnswer("Mo"),
        ChosenAnswer(OPEN.label, 0),
        TextAnswer("It is tired."),
    ]
    assert record.answers[1].question == "How do you feel toward Mo?"


def test_what_was_half_written_is_written_on(visit: Visit) -> None:
    visit.answer(Told("Mo"), OPEN)
    visit.until(State.ASKING)
    visit.draft("It is ti")
    visit.guide.stop()
    later = visit.gone_on_with()
    later.until(State.ASKING)
    assert later.guide.current is not None
    assert later.keeping.drafted(later.guide.current) == "It is ti"
    later.answer(Told("It is tired."))
    later.guide.stop()
    assert answers(later.found()) == [
        TextAnswer("Mo"),
        ChosenAnswer(OPEN.label, 0),
        TextAnswer("It is tired."),
    ]


def test_what_was_half_written_stays_where_the_question_is_passed_over_then(visit: Visit) -> None:
    visit.answer(Told("Mo"), OPEN)
    visit.until(State.ASKING)
    visit.draft("It is ti")
    visit.guide.stop()
    later = visit.gone_on_with()
    later.until(State.ASKING)
    later.guide.skip()
    later.guide.stop()
    assert answers(later.found())[-1] == TextAnswer("It is ti")


def test_an_answer_from_before_is_no_draft_of_another_question(visit: Visit) -> None:
    visit.answer(Told("Mo"))
    visit.until(State.ASKING)
    visit.guide.stop()
    later = visit.gone_on_with()
    later.until(State.ASKING)
    assert later.guide.current is not None
    assert later.keeping.drafted(later.guide.current) == ""
    later.guide.stop()
    assert answers(later.found()) == [TextAnswer("Mo")]


def test_where_the_reflection_was_deleted_meanwhile_a_new_one_is_begun(tmp_path: Path) -> None:
    script = script_from(SMALL)
    visit = Visit(tmp_path, script, Continued("deleted", from_the_beginning(script)))
    visit.answer(Told("Mo"))
    visit.guide.stop()
    record = visit.found()
    assert record.summary.id != "deleted"
    assert answers(record) == [TextAnswer("Mo")]
