# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Small steps outward: written, told of, let rest, kept for a belief; and one after a session."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.items import OutwardStep
from app.reflections.step_desk import StepDesk, new_step
from app.ui.pages.after import AfterPage
from app.ui.pages.steps import StepsPage
from app.ui.theme import Theme
from app.ui.widgets.step_editor import StepEditor
from tests.reflections.items import CLASS, NOT_BELONGING, PLANNER, QUIET_ONE
from tests.ui.conftest import EVENING, ROOT, Visitor
from tests.ui.test_pages import clipped, words

OPEN = replace(CLASS, happened="", happened_at=None, glimmer="")
RESTING = replace(new_step(EVENING), text="the open evening at the pottery", resting=True)


def steps_page(visitor: Visitor) -> StepsPage:
    visitor.window.side_bar.buttons["steps"].click()
    page = visitor.window.page
    assert isinstance(page, StepsPage)
    return page


def opened(page: StepsPage, step: OutwardStep = OPEN) -> StepEditor:
    assert page.shelves is not None
    page.shelves.cards[step.id].click()
    assert page.editor is not None
    return page.editor


def kept(visitor: Visitor) -> tuple[OutwardStep, ...]:
    return visitor.rooms.keeper.store().items.steps()


@pytest.fixture
def filled(visitor: Visitor) -> Visitor:
    for item in (QUIET_ONE, PLANNER, OPEN, RESTING):
        visitor.rooms.keeper.put(item)
    return visitor


@contextmanager
def unwritable(visitor: Visitor) -> Iterator[None]:
    db = visitor.rooms.keeper.store()._file.db
    db.execute("PRAGMA query_only = ON")
    yield
    db.execute("PRAGMA query_only = OFF")


def test_the_empty_page_says_what_will_live_there(visitor: Visitor) -> None:
    page = steps_page(visitor)
    assert "What will live here" in words(page)
    assert "in more than one area of life" in words(page)
    assert kept(visitor) == ()


def test_a_step_is_written_by_keyboard_alone(visitor: Visitor) -> None:
    page = steps_page(visitor)
    page.begin.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.editor.text  # type: ignore[union-attr]
    visitor.write("Nod to one person")
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Right)  # from the first area to the second
    visitor.press(Qt.Key.Key_Tab)
    visitor.write("on a dry day")
    visitor.press(Qt.Key.Key_Tab)
    for _ in range(3):
        visitor.press(Qt.Key.Key_Right)
    for _ in range(20):
        if QApplication.focusWidget() is page.editor.done:  # type: ignore[union-attr]
            break
        visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Return)

    (step,) = kept(visitor)
    assert (step.text, step.area, step.planned) == ("Nod to one person", "class", "on a dry day")
    assert (step.size, step.happened_at) == (2, None)
    assert page.editor is None
    assert QApplication.focusWidget() is page.shelves.cards[step.id]  # type: ignore[union-attr]


def test_what_is_typed_is_kept_within_the_second(visitor: Visitor) -> None:
    page = steps_page(visitor)
    page.begin.click()
    visitor.write("Nod")
    visitor.qtbot.waitUntil(lambda: [s.text for s in kept(visitor)] == ["Nod"], timeout=1000)
    visitor.write(" twice")
    visitor.window.visits.go_to("home")
    assert [step.text for step in kept(visitor)] == ["Nod twice"]


def test_a_new_step_without_a_word_leaves_nothing_behind(visitor: Visitor) -> None:
    page = steps_page(visitor)
    page.begin.click()
    visitor.write("x")
    visitor.qtbot.waitUntil(lambda: len(kept(visitor)) == 1)
    visitor.press(Qt.Key.Key_Backspace)
    assert page.editor is not None
    page.editor.done.click()
    assert kept(visitor) == ()
    page.begin.click()
    visitor.window.visits.go_to("home")
    assert kept(visitor) == ()


def test_open_ones_stand_by_area_and_resting_ones_are_folded_away(filled: Visitor) -> None:
    told = replace(CLASS, id="told", happened="They waved.", happened_at=EVENING)
    own = replace(new_step(EVENING), area="choir", text="Listen at the back")
    for step in (told, own):
        filled.rooms.keeper.put(step)
    page = steps_page(filled)
    shelves = page.shelves
    assert shelves is not None
    shown = [label.text() for label in shelves.findChildren(QLabel)]
    assert shown == ["A class", "choir", "What came of earlier ones"]
    beside = shelves.cards["told"].accessibleDescription()
    assert beside == "A class. Today. They waved.\nA glimmer: Ines kept a chair for me"
    assert not shelves.cards[RESTING.id].isVisible()
    shelves.resting.click()
    assert shelves.cards[RESTING.id].isVisible()


def test_what_may_be_written_has_room_before_it_is(filled: Visitor) -> None:
    page = steps_page(filled)
    note = opened(page).outcome.glimmer
    one_line = note.height()
    note.setPlaceholderText("A moment of ease: a nod, a warm cup. " * 6)
    filled.window.resize(720, 560)
    filled.qtbot.waitUntil(lambda: note.height() > one_line + note.fontMetrics().height())
    before = note.height()
    assert note.viewport().height() > note.fontMetrics().lineSpacing() * 2
    note.setPlainText("a")
    assert note.height() == before


def test_of_many_steps_the_latest_are_shown_and_the_others_when_asked_for(filled: Visitor) -> None:
    for day in range(30):
        at = EVENING - timedelta(days=day)
        step = replace(CLASS, id=f"told {day}", text=f"step {day}", happened_at=at)
        filled.rooms.keeper.put(step)
    page = steps_page(filled)
    shelves = page.shelves
    assert shelves is not None
    assert "told 19" in shelves.cards
    assert "told 20" not in shelves.cards
    shelves.earlier.click()
    assert "told 29" in shelves.cards
    assert not shelves.earlier.isVisible()
    opened(page, replace(CLASS, id="told 29")).done.click()
    assert QApplication.focusWidget() is page.shelves.cards["told 29"]  # type: ignore[union-attr]
    again = steps_page(filled)
    again.open_step("told 29")
    assert again.editor is not None


def test_telling_what_happened_has_its_moment_from_the_first_word_on(filled: Visitor) -> None:
    editor = opened(steps_page(filled))
    assert QApplication.focusWidget() is editor.outcome.happened
    filled.write("I stayed.")
    editor.outcome.happened.save_now()
    editor.outcome.glimmer.setFocus()
    filled.write("a chair")
    editor.done.click()
    step = next(step for step in kept(filled) if step.id == OPEN.id)
    assert (step.happened, step.glimmer) == ("I stayed.", "a chair")
    assert step.happened_at == EVENING
    assert (step.text, step.size, step.part_id) == (OPEN.text, OPEN.size, OPEN.part_id)


def test_how_big_it_feels_can_be_left_open_again(filled: Visitor) -> None:
    editor = opened(steps_page(filled))
    editor.size_row.buttons[""].click()
    editor.done.click()
    assert {step.size for step in kept(filled)} == {None}


def test_an_own_word_for_an_area_is_kept_and_shown_again(filled: Visitor) -> None:
    page = steps_page(filled)
    editor = opened(page)
    editor.area.row.buttons["own"].click()
    filled.write(" choir ")
    editor.done.click()
    assert next(step for step in kept(filled) if step.id == OPEN.id).area == "choir"
    editor = opened(page)
    assert editor.area.own.isVisible()
    editor.area.row.buttons["hobby"].click()
    assert not editor.area.own.isVisible()
    editor.done.click()
    assert next(step for step in kept(filled) if step.id == OPEN.id).area == "hobby"


def test_a_part_with_worries_is_asked_what_it_needs(filled: Visitor) -> None:
    editor = opened(steps_page(filled))
    assert "What would it need" in editor.worries.fear.text()
    editor.worries.row.buttons[QUIET_ONE.id].click()
    assert "It is afraid: that nobody would come" in editor.worries.fear.text()
    editor.worries.row.buttons[""].click()
    assert not editor.worries.fear.isVisible()
    editor.done.click()
    assert next(step for step in kept(filled) if step.id == OPEN.id).part_id is None


def test_the_worried_part_can_be_seen_where_there_is_a_page_for_it(
    filled: Visitor, theme: Theme, house: House
) -> None:
    page = StepsPage(theme, filled.rooms.keeper, house.now, can_open_parts=True)
    filled.window.show_page(page)
    editor = opened(page)
    with filled.qtbot.waitSignal(page.asked_for_part) as asked:
        editor.worries.see.click()
    assert asked.args == [PLANNER.id]
    assert editor.worries.see.accessibleName() == "See the planner"


def test_a_step_can_rest_and_be_taken_up_again(filled: Visitor) -> None:
    page = steps_page(filled)
    opened(page).rest.click()
    assert all(step.resting for step in kept(filled))
    page.open_step(RESTING.id)
    assert page.editor is not None
    assert page.editor.rest.text() == "Take it up again"
    page.editor.rest.click()
    assert [step.text for step in kept(filled) if not step.resting] == [RESTING.text]


def test_a_step_is_deleted_only_after_a_question(filled: Visitor) -> None:
    page = steps_page(filled)
    editor = opened(page)
    editor.delete.click()
    assert QApplication.focusWidget() is editor.sure.no
    filled.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is editor.delete
    editor.text.appendPlainText("half a word")
    editor.delete.click()
    editor.sure.yes.click()
    assert [step.id for step in kept(filled)] == [RESTING.id]
    filled.window.visits.go_to("home")
    assert [step.id for step in kept(filled)] == [RESTING.id]


def test_what_came_of_it_speaks_for_a_belief(filled: Visitor) -> None:
    keeper = filled.rooms.keeper
    keeper.put(replace(NOT_BELONGING, experiences=()))
    outcome = opened(steps_page(filled)).outcome
    assert not outcome.keep.isVisible()
    filled.write("A chair was kept.")
    outcome.happened.save_now()
    outcome.keep.click()
    assert outcome.form is not None
    assert QApplication.focusWidget() is outcome.form.words
    assert outcome.form.words.toPlainText() == "A chair was kept."
    outcome.form.keep.click()

    (belief,) = keeper.store().items.beliefs()
    (experience,) = belief.experiences
    assert (experience.text, experience.step_id) == ("A chair was kept.", OPEN.id)
    assert experience.at == EVENING
    assert "It spoke for: I can find belonging" in outcome.spoke_for.text()

    outcome.keep.click()  # for another one, which is new
    assert list(outcome.form.picks) == [""]
    outcome.form.rather.setText("I am valued")
    outcome.form.keep.click()
    assert {b.rather for b in keeper.store().items.beliefs()} == {
        NOT_BELONGING.rather,
        "I am valued",
    }


def test_a_new_belief_without_words_is_not_kept(filled: Visitor) -> None:
    outcome = opened(steps_page(filled)).outcome
    filled.write("x")
    outcome.happened.save_now()
    outcome.keep.click()
    assert outcome.form is not None
    outcome.form.keep.click()
    assert QApplication.focusWidget() is outcome.form.rather
    outcome.form.not_now.click()
    assert QApplication.focusWidget() is outcome.keep
    assert filled.rooms.keeper.store().items.beliefs() == ()


def test_while_nothing_can_be_saved_the_page_shows_what_is_held(filled: Visitor) -> None:
    page = steps_page(filled)
    with unwritable(filled):
        editor = opened(page)
        editor.text.appendPlainText("and for cake")
        editor.done.click()
        assert page.shelves is not None
        assert "and for cake" in page.shelves.cards[OPEN.id].text()
    filled.rooms.keeper.retry()
    assert any("and for cake" in step.text for step in kept(filled))


def test_the_last_word_about_it_taken_back_makes_a_step_open_again(filled: Visitor) -> None:
    desk = StepDesk(filled.rooms.keeper, OPEN, lambda: EVENING)
    desk.change(happened="x")
    assert desk.step.happened_at == EVENING
    desk.change(happened=" ")
    assert desk.step.happened_at is None


def test_after_a_session_one_small_step_may_be_kept(visitor: Visitor) -> None:
    visitor.start()
    visitor.press(Qt.Key.Key_Escape)
    after = visitor.window.page
    assert isinstance(after, AfterPage)
    assert after.step.text is None
    after.step.open.click()
    assert after.step.area is not None
    visitor.write("Say good morning")
    after.step.area.row.buttons["people"].click()
    after.done.click()
    (step,) = kept(visitor)
    assert (step.text, step.area, step.created) == ("Say good morning", "people", EVENING)


def test_after_a_session_an_untouched_row_keeps_nothing(visitor: Visitor) -> None:
    visitor.start()
    visitor.press(Qt.Key.Key_Escape)
    after = visitor.window.page
    assert isinstance(after, AfterPage)
    after.step.open.click()
    after.done.click()
    assert kept(visitor) == ()


def test_every_control_has_a_name(filled: Visitor) -> None:
    page = steps_page(filled)
    editor = opened(page)
    filled.write("x")
    editor.outcome.happened.save_now()
    editor.outcome.keep.click()
    editor.delete.click()
    controls = [w for w in page.findChildren(QWidget) if w.isVisible()]
    can_focus = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [w for w in can_focus if not (w.accessibleName() or isinstance(w, QLabel))] == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    page = steps_page(visitor)
    QApplication.processEvents()
    assert clipped(visitor.window) == []
    long = replace(PLANNER, name="the one that plans every evening from the door to the door")
    for item in (QUIET_ONE, long, OPEN, RESTING):
        visitor.rooms.keeper.put(item)
    page = steps_page(visitor)
    opened(page).delete.click()
    visitor.qtbot.waitUntil(lambda: clipped(visitor.window) == [], timeout=1000)
    assert page.editor is not None
    assert page.editor.geometry().right() <= page.viewport().width()
    visitor.rooms.keeper.close()
