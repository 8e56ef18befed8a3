# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a person sees and can press while a session goes on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.reflections.model import BodyMark, BodyMarks, ChosenAnswer, Ratings, TextAnswer
from app.session.moments import State
from app.ui.pages.after import AfterPage
from app.ui.pages.help import HelpPage
from app.ui.pages.session import SessionPage
from app.ui.widgets.answering import Answering
from app.ui.widgets.body_picker import BodyPicker
from app.ui.widgets.flower_drawing import tip_of
from app.ui.widgets.ratings import Ratings as RatingRows
from tests.ui.conftest import Visitor

KEY = Qt.Key


def answers(visitor: Visitor) -> dict[str | None, object]:
    (record,) = visitor.rooms.keeper.records()
    return {kept.keep: kept.answer for kept in record.answers}


def state(page: SessionPage) -> State:
    return page.state


def to_question(visitor: Visitor, kind: str) -> SessionPage:
    """On through the small practice, by keys, until this kind of question is open."""
    page = visitor.start()
    for at, key in (("rate", KEY.Key_Return), ("ask", KEY.Key_1), ("name", KEY.Key_Return)):
        visitor.until_asked(page, at)
        if at == kind:
            return page
        visitor.press(key)
    visitor.until_asked(page, "write")
    if kind != "write":
        page.answering.way.done.click()  # type: ignore[union-attr]
        visitor.until_asked(page, "body")
    if kind == "wait":
        page.answering.way.skip.click()  # type: ignore[union-attr]
        visitor.until_asked(page, "wait")
    return page


def test_nothing_is_opened_for_sound_before_start_is_pressed(visitor: Visitor) -> None:
    practice = visitor.open_practice()
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    assert visitor.opened == 0
    practice.start.click()
    visitor.qtbot.waitUntil(lambda: visitor.opened == 1)


def test_digits_rate_each_word_and_enter_goes_on(visitor: Visitor) -> None:
    page = visitor.start()
    assert isinstance(page.answering.way, RatingRows)
    visitor.press(KEY.Key_3)
    visitor.press(KEY.Key_0)
    visitor.press(KEY.Key_Return)
    visitor.until_asked(page, "ask")
    assert answers(visitor)["before"] == Ratings((("calmness", 3), ("courage", 0)))


def test_a_petal_that_is_clicked_rates_too(visitor: Visitor) -> None:
    page = visitor.start()
    way = page.answering.way
    assert isinstance(way, RatingRows)
    assert way.flower is not None
    up = tip_of(way.flower.box(), 2, 0, 4).toPoint()
    QTest.mouseClick(way.flower, Qt.MouseButton.LeftButton, pos=up)
    visitor.press(KEY.Key_Return)
    visitor.until_asked(page, "ask")
    assert answers(visitor)["before"] == Ratings((("calmness", 4),))


def test_a_digit_chooses_and_a_digit_without_a_choice_does_nothing(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    visitor.press(KEY.Key_7)
    assert page.answering.question is not None
    visitor.press(KEY.Key_2)
    visitor.until_asked(page, "name")
    assert answers(visitor)["toward"] == ChosenAnswer("Annoyed", 1)


def test_arrows_and_enter_choose_too(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    visitor.press(KEY.Key_Tab)
    visitor.press(KEY.Key_Right)
    visitor.press(KEY.Key_Return)
    visitor.until_asked(page, "name")
    assert answers(visitor)["toward"] == ChosenAnswer("Annoyed", 1)


def test_space_and_g_are_letters_where_one_writes(visitor: Visitor) -> None:
    page = to_question(visitor, "write")
    visitor.write("a big gap 1")
    assert state(page) is State.ASKING
    visitor.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    visitor.until_asked(page, "body")
    assert answers(visitor)["know"] == TextAnswer("a big gap 1")


def test_space_pauses_and_goes_on_and_the_button_says_which(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: state(page) is State.PLAYING)
    assert page.controls.pause.accessibleName() == "Pause"
    visitor.press(KEY.Key_Space)
    assert state(page) is State.PAUSED
    assert page.controls.pause.accessibleName() == "Go on"
    visitor.press(KEY.Key_Space)
    assert state(page) is State.PLAYING


def test_escape_stops_even_while_one_writes_and_keeps_what_was_written(visitor: Visitor) -> None:
    to_question(visitor, "write")
    visitor.write("half a sent")
    visitor.press(KEY.Key_Escape)
    assert isinstance(visitor.window.page, AfterPage)
    assert answers(visitor)["know"] == TextAnswer("half a sent")


def test_grounding_comes_with_g_and_leads_back_to_the_same_question(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    visitor.press(KEY.Key_G)
    assert state(page) is State.GROUNDING
    assert page.grounding.isVisible()
    assert "five" in page.grounding.prompt.text()
    while page.grounding.next.isVisible():
        visitor.press(KEY.Key_Return)
    page.grounding.back.click()
    assert page.answering.isVisible()
    assert page.answering.question is not None
    assert page.answering.question.kind == "ask"
    visitor.press(KEY.Key_1)
    visitor.until_asked(page, "name")


def test_what_is_being_written_is_still_there_after_grounding(visitor: Visitor) -> None:
    page = to_question(visitor, "write")
    visitor.write("It is")
    page.controls.ground.click()
    page.grounding.back.click()
    visitor.write(" tired")
    assert page.answering.way.area.toPlainText() == "It is tired"  # type: ignore[union-attr]


def test_one_can_stop_from_grounding(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    visitor.press(KEY.Key_G)
    page.grounding.out.click()
    assert isinstance(visitor.window.page, AfterPage)


def test_help_is_one_click_away_and_the_practice_waits(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: state(page) is State.PLAYING)
    page.controls.help.click()
    shown = page._layers.currentWidget()
    assert isinstance(shown, HelpPage)
    assert state(page) is State.PAUSED
    assert shown.back is not None
    shown.back.click()
    assert page.prompt.isVisible()


def test_marked_places_are_kept_with_their_words(visitor: Visitor) -> None:
    page = to_question(visitor, "body")
    way = page.answering.way
    assert isinstance(way, BodyPicker)
    way.chips["throat"].click()
    way.chips["chest"].click()
    way.chips["chest"].click()
    way._words["throat"].setText("tight")
    assert way.marks() == [("throat", "tight")]


def test_places_are_marked_by_key_and_by_mouse_on_the_figure(visitor: Visitor) -> None:
    page = to_question(visitor, "body")
    way = page.answering.way
    assert isinstance(way, BodyPicker)
    assert QApplication.focusWidget() is way.figure.on("head")
    visitor.press(KEY.Key_Down)
    visitor.press(KEY.Key_Space)
    assert state(page) is State.ASKING, "space marks here, and doesn't pause"
    behind = way.figure.middle_of(way.figure.on("back", "back")).toPoint()
    QTest.mouseClick(way.figure, Qt.MouseButton.LeftButton, pos=behind)
    way.done.click()
    visitor.until_asked(page, "wait")
    assert answers(visitor)["where"] == BodyMarks((BodyMark("face"), BodyMark("back")))


def test_the_lights_tell_where_one_is(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    assert page.lights.accessibleName() == "Step 1 of 2: Ask"
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: page.lights.present == 1)
    assert page.prompt.shown == "Breathe"
    assert page.phase.text() == "in"


def test_the_breath_follows_the_clock_of_the_sound(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: page.phase.text() == "in")
    visitor.seconds += 5
    visitor.qtbot.waitUntil(lambda: page.phase.text() == "out")


def test_controls_fall_to_a_whisper_and_come_back_with_a_key(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    page.controls.whisper.quiet.timeout.emit()
    assert page.controls.whispering
    visitor.press(KEY.Key_Shift)
    assert not page.controls.whispering


@pytest.mark.parametrize("kind", ["rate", "ask", "name", "write", "body", "wait"])
def test_every_control_of_a_question_has_a_name(visitor: Visitor, kind: str) -> None:
    page = to_question(visitor, kind)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, Answering)
        and not widget.accessibleName()
    ]
    assert nameless == []
