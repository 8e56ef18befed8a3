# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was marked is kept like what was written: also where the session is stopped over it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.reflections.model import Answer, BodyMark, BodyMarks, Ratings
from app.ui.pages.after import AfterPage
from app.ui.pages.session import SessionPage
from app.ui.widgets.body_picker import BodyPicker
from tests.ui.conftest import Visitor


def kept(visitor: Visitor) -> dict[str | None, Answer | None]:
    (summary,) = visitor.rooms.keeper.store().sessions()
    answers = visitor.rooms.keeper.store().session(summary.id).answers
    assert len({answer.ordinal for answer in answers}) == len(answers)
    return {answer.keep: answer.answer for answer in answers}


def to_the_body(visitor: Visitor) -> SessionPage:
    page = visitor.start()
    page.answering.rated.emit(None)
    visitor.until_asked(page, "ask")
    page.answering.chosen.emit(0)
    for kind, words in (("name", "the quiet one"), ("write", "")):
        visitor.until_asked(page, kind)
        page.answering.written.emit(words)
    visitor.until_asked(page, "body")
    return page


def test_a_reading_that_was_begun_is_kept_when_the_session_stops(visitor: Visitor) -> None:
    visitor.start()
    visitor.press(Qt.Key.Key_3)
    visitor.press(Qt.Key.Key_Escape)
    assert isinstance(visitor.window.page, AfterPage)
    assert kept(visitor) == {"before": Ratings((("calmness", 3),))}


def test_a_place_that_was_marked_is_kept_when_the_session_stops(visitor: Visitor) -> None:
    page = to_the_body(visitor)
    picker = page.answering.way
    assert isinstance(picker, BodyPicker)
    picker.chips["chest"].click()
    picker.chips["throat"].click()
    picker.chips["chest"].click()
    visitor.press(Qt.Key.Key_Escape)
    assert isinstance(visitor.window.page, AfterPage)
    assert kept(visitor)["where"] == BodyMarks((BodyMark("throat"),))


def test_what_was_marked_and_then_given_is_one_answer(visitor: Visitor) -> None:
    page = to_the_body(visitor)
    picker = page.answering.way
    assert isinstance(picker, BodyPicker)
    picker.chips["chest"].click()
    picker.done.click()
    visitor.until_asked(page, "wait")
    visitor.press(Qt.Key.Key_Escape)
    assert kept(visitor)["where"] == BodyMarks((BodyMark("chest"),))


def test_a_place_that_was_marked_and_passed_over_is_kept(visitor: Visitor) -> None:
    page = to_the_body(visitor)
    picker = page.answering.way
    assert isinstance(picker, BodyPicker)
    picker.chips["chest"].click()
    visitor.press(Qt.Key.Key_N)
    visitor.until_asked(page, "wait")
    assert kept(visitor)["where"] == BodyMarks((BodyMark("chest"),))


def test_marks_that_were_taken_back_leave_nothing(visitor: Visitor) -> None:
    page = to_the_body(visitor)
    picker = page.answering.way
    assert isinstance(picker, BodyPicker)
    picker.chips["chest"].click()
    page.save_now()  # as it is within a second
    picker.chips["chest"].click()
    visitor.press(Qt.Key.Key_Escape)
    assert kept(visitor)["where"] is None
