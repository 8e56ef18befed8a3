# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The whole five-step practice, sat through at the keyboard, and everything found in the store."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.model import BodyMarks, ChosenAnswer, Ratings, SessionRecord, TextAnswer
from app.reflections.store import ReflectionStore
from app.session.moments import State
from app.ui.pages.after import AfterPage
from tests.end_to_end.by_keys import PersonAtKeys

pytestmark = pytest.mark.alone

ENTER, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
RATED = (3, 2, 4, 1, 0, 2, 3, 1)


def answer_as_told(person: PersonAtKeys, choices: dict[str, list[int]]) -> None:
    """Answer the question that is open now, by keys."""
    question = person.question
    assert question is not None
    if question.kind == "ask":
        told = choices.get(person.cue_id or "", [])
        person.press(str(told.pop(0) if told else 1))
    elif question.kind == "name":
        person.write("the quiet one")
        person.press(ENTER)
    elif question.kind == "write":
        person.write(f"words for {person.cue_id} g 1")
        person.press(ENTER, CONTROL)
    elif question.kind == "rate":
        for value in RATED:
            person.press(str(value))
        person.press(ENTER)
    elif question.kind == "body":
        person.press(Qt.Key.Key_Space)
        person.go_on_from_marks()
    else:
        person.press(ENTER)


def kept_session(house: House) -> SessionRecord:
    """The one session in the store, read anew from the disk."""
    store = ReflectionStore.open(house.places.store, house.now)
    try:
        (summary,) = store.sessions()
        return store.session(summary.id)
    finally:
        store.close()


def test_the_five_steps_by_keys_alone(qtbot: QtBot, house: House) -> None:
    person = PersonAtKeys(qtbot, house)
    person.begin()
    choices = {"begin": [2, 1], "toward": [2, 5, 1], "finish": [2, 1]}
    asked: list[str] = []
    while person.driver._live.state is not State.ENDED and len(asked) < 60:
        person.until_asked()
        asked.append(person.cue_id or person.question.kind)  # type: ignore[union-attr]
        answer_as_told(person, choices)
        if asked[-1] == "kindness":
            break
    person.until_ended()
    assert isinstance(person.window.page, AfterPage)
    person.rooms.keeper.close()

    record = kept_session(house)
    assert record.summary.how == "completed"
    assert asked.count("toward") == 3, "the detour was walked twice and came back each time"
    answers = [(answer.keep, answer.answer) for answer in record.answers]
    assert [label for keep, label in answers if keep == "toward"] == [
        ChosenAnswer("Annoyed or frustrated", 1),
        ChosenAnswer("Numb, or I can't tell", 4),
        ChosenAnswer("Open, curious or kind", 0),
    ]
    kept = dict(answers)
    assert kept["part"] == TextAnswer("the quiet one")
    for cue_id, keep in (
        ("describe", "sensations"),
        ("listen", "want-to-know"),
        ("since", "since"),
        ("thanks", "appreciate"),
        ("kindness", "kindness"),
    ):
        assert kept[keep] == TextAnswer(f"words for {cue_id} g 1")
    assert isinstance(kept["where"], BodyMarks)
    for keep in ("before", "after"):
        reading = kept[keep]
        assert isinstance(reading, Ratings)
        assert tuple(number for _, number in reading.values) == RATED
    ordinals = [answer.ordinal for answer in record.answers]
    assert ordinals == list(range(len(ordinals)))
    asked_kept = [cue for cue in asked if cue not in {"stay", "wait"}]
    assert len(record.answers) == len(asked_kept), "every answer is in the store"


def test_stopping_in_the_middle_keeps_what_was_written(qtbot: QtBot, house: House) -> None:
    person = PersonAtKeys(qtbot, house)
    person.begin()
    for _ in range(30):
        question = person.until_asked()
        if question.kind == "write":
            break
        answer_as_told(person, {"settle": [5]})
    person.write("half a sentence, and th")
    person.press(Qt.Key.Key_Escape)
    assert isinstance(person.window.page, AfterPage)
    person.rooms.keeper.close()

    record = kept_session(house)
    assert record.summary.how == "stopped"
    kept = {answer.keep: answer.answer for answer in record.answers}
    assert kept["part"] == TextAnswer("the quiet one")
    assert kept["sensations"] == TextAnswer("half a sentence, and th")


def test_ground_me_and_back_by_keys(qtbot: QtBot, house: House) -> None:
    person = PersonAtKeys(qtbot, house)
    person.begin()
    person.pass_time()
    person.press("g")
    assert person.state is State.GROUNDING
    heard = person.driver._live.mixer.heard
    person.clock.seconds += 30
    person.driver._tick()
    assert person.driver._live.guide.current is not None
    assert person.driver._live.mixer.heard >= heard
    while person.state is State.GROUNDING:
        person.press(ENTER)
    assert person.state in (State.PLAYING, State.ASKING)
    person.press(Qt.Key.Key_Space)
    assert person.state is State.PAUSED
    person.press(Qt.Key.Key_Space)
    person.press(Qt.Key.Key_Escape)
    assert isinstance(person.window.page, AfterPage)
