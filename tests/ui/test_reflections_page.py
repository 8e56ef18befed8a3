# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Looking back: finding, reading, writing, changing and deleting what was kept, by hand and key."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from sqlcipher3 import dbapi2

from app.compose import House
from app.reflections.asking import Asked
from app.reflections.errors import ItemUnknown, SessionUnknown
from app.reflections.items import Entry, Reading
from app.reflections.model import TextAnswer
from app.ui.found_words import excerpt_of, spoken
from app.ui.pages.part import PartPage
from app.ui.pages.picking import CameFrom
from app.ui.pages.reading import ReadingPage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.pages.writing_entry import WritingEntryPage
from app.ui.widgets.answer_card import AnswerCard
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.delete_card import DeleteCard
from tests.reflections.items import ALL, EIGHT, LETTER, NOT_BELONGING, PLANNER, QUIET_ONE
from tests.reflections.samples import STEPS, one_of_each_kind
from tests.ui.conftest import EVENING, Visitor
from tests.ui.test_pages import clipped, words

RAIN = Entry(
    id="rain",
    at=EVENING - timedelta(hours=1),
    changed=EVENING,
    text="Rain 🌧 on the window\n\nThe river was high.",
    themes=("weather",),
)


@pytest.fixture
def session_id(visitor: Visitor) -> str:
    """Years of reflections, of which one session and one entry are of today."""
    store = visitor.rooms.keeper.store()
    for item in (*ALL, RAIN):
        store.items.put(item)
    session = store.begin_session("five-step", "The five steps", STEPS, themes=("loneliness",))
    for kept in one_of_each_kind():
        store.keep(session, kept)
    store.items.meet(session, QUIET_ONE.name, EVENING)
    store.end_session(session, "completed")
    return session


@pytest.fixture
def page(visitor: Visitor, session_id: str) -> ReflectionsPage:
    visitor.window.visits.go_to("reflections")
    page = visitor.window.page
    assert isinstance(page, ReflectionsPage)
    assert session_id
    return page


@pytest.fixture
def until(visitor: Visitor, page: ReflectionsPage) -> Callable[[list[str]], None]:
    """Waits until the list shows just these titles."""

    def wait(titles: list[str]) -> None:
        visitor.qtbot.waitUntil(lambda: shown(page) == titles, timeout=2000)

    return wait


def shown(page: ReflectionsPage) -> list[str]:
    rows = page.list.timeline.rows
    return [str(rows.data(rows.index(at))) for at in range(rows.rowCount())]


def turn_wheel(over: QWidget) -> None:
    """One notch down."""
    here, there = QPointF(over.rect().center()), QPointF()
    down, none = QPoint(0, -120), QPoint()
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    QApplication.sendEvent(over, QWheelEvent(here, there, none, down, buttons, keys, phase, False))


def open_row(visitor: Visitor, page: ReflectionsPage, title: str) -> QWidget:
    """Goes down to the row with the arrow and opens it."""
    page.list.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Home)
    for _ in range(shown(page).index(title)):
        visitor.press(Qt.Key.Key_Down)
    visitor.press(Qt.Key.Key_Return)
    on_top = page.currentWidget()
    assert on_top is not None
    return on_top


def test_the_timeline_has_days_times_and_words_the_newest_first(page: ReflectionsPage) -> None:
    rows = page.list.timeline.rows
    assert shown(page)[:2] == ["The five steps", "Rain 🌧 on the window"]
    days = list(page.list.timeline.days.in_sight(rows))
    assert days[0].day == EVENING.date()
    assert days[0].bottom - days[0].top == 2 * page.list.timeline.sizeHintForRow(0)
    assert days[1].day < days[0].day
    said = str(rows.data(rows.index(1), Qt.ItemDataRole.AccessibleTextRole))
    assert "2026" in said
    assert said.endswith(", Rain 🌧 on the window, The river was high.")
    assert page.list.timeline.accessibleName()


def test_the_day_of_the_rows_on_top_stays_in_sight(visitor: Visitor, page: ReflectionsPage) -> None:
    timeline = page.list.timeline
    for number in range(12):
        at = EVENING - timedelta(days=4000, minutes=number)
        visitor.rooms.keeper.put(Entry(id=f"old-{number}", at=at, changed=at, text="Old words."))
    page.list.refresh()
    for _ in range(3):
        QApplication.processEvents()
    page.list.verticalScrollBar().setValue(page.list.verticalScrollBar().maximum())
    (day,) = timeline.days.in_sight(timeline.rows)
    assert day.day == (EVENING - timedelta(days=4000)).date()
    seen = timeline.viewport().visibleRegion().boundingRect()
    assert day.top < seen.top(), "its first row is above; its name is painted all the same"


def test_where_there_is_no_room_beside_them_rows_tell_their_day_themselves(
    visitor: Visitor, page: ReflectionsPage
) -> None:
    timeline = page.list.timeline
    beside = timeline.sizeHintForRow(0)
    visitor.window.resize(720, 560)
    visitor.qtbot.waitUntil(lambda: timeline.sizeHintForRow(0) > beside)
    assert timeline.height() == timeline.rows.rowCount() * timeline.sizeHintForRow(0)
    visitor.window.resize(1280, 800)
    visitor.qtbot.waitUntil(lambda: timeline.sizeHintForRow(0) == beside)
    assert timeline.height() == timeline.rows.rowCount() * beside


def test_a_reading_says_in_its_row_what_was_given(visitor: Visitor, page: ReflectionsPage) -> None:
    given = (("calmness", 3), ("courage", 1))
    visitor.rooms.keeper.put(Reading(id="look", at=EVENING, changed=EVENING, values=given))
    page.list.refresh()
    rows = page.list.timeline.rows
    numbers = visitor.rooms.keeper.store().look.numbers(Asked(kinds=frozenset(("reading",))))
    found = rows.found_at(rows.numbers.index(numbers[0]))
    assert found is not None
    assert excerpt_of(found) == "Calmness much, courage a little"
    assert spoken(found).endswith("Calmness much, courage a little")


def test_the_cross_clears_what_is_looked_for(visitor: Visitor, page: ReflectionsPage) -> None:
    line = page.list.filters.line
    assert not line.clearing.isVisible()
    line.setFocus()
    visitor.write("rain")
    line.clearing.click()
    assert (line.text(), QApplication.focusWidget()) == ("", line)


def test_words_are_found_while_they_are_typed(
    visitor: Visitor, page: ReflectionsPage, until: Callable[[list[str]], None]
) -> None:
    visitor.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is page.list.filters.line
    visitor.write("RIV")
    until(["Rain 🌧 on the window"])
    found = page.list.timeline.rows.found_at(0)
    assert found is not None
    assert [found.excerpt[begin:end] for begin, end in found.excerpt_spans] == ["riv"]
    visitor.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is page.list.timeline
    visitor.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    visitor.press(Qt.Key.Key_Escape)
    visitor.qtbot.waitUntil(lambda: len(shown(page)) > 4)


def test_parts_and_beliefs_are_found_and_lead_on(
    visitor: Visitor, page: ReflectionsPage, until: Callable[[list[str]], None]
) -> None:
    page.list.filters.line.setText("different places")
    until([NOT_BELONGING.text])
    belief = open_row(visitor, page, NOT_BELONGING.text)
    assert isinstance(belief, ReadingPage)
    assert "the neighbour waved" in words(belief)
    assert list(belief.parts.buttons) == [QUIET_ONE.id]
    page.go_back()
    page.list.filters.line.setFocus()
    page.list.filters.line.clear()
    visitor.write("grey")
    until([QUIET_ONE.name])
    visitor.press(Qt.Key.Key_Return)
    visitor.press(Qt.Key.Key_Return)
    part = visitor.window.page
    assert isinstance(part, PartPage)
    assert part.back.text() == "Reflections"
    part.back.click()
    again = visitor.window.page
    assert isinstance(again, ReflectionsPage)
    assert again.list.filters.line.text() == "grey"
    assert shown(again) == [QUIET_ONE.name]
    assert QApplication.focusWidget() is again.list.timeline


def test_nothing_found_is_said_with_a_way_back(
    visitor: Visitor, page: ReflectionsPage, until: Callable[[list[str]], None]
) -> None:
    everything = shown(page)
    page.list.filters.line.setFocus()
    visitor.write("zzz")
    until([])
    assert page.list.nothing.isVisible()
    assert not page.list.empty.isVisible()
    page.list.filters.clear.click()
    until(everything)
    assert not page.list.nothing.isVisible()


def test_part_practice_theme_and_time_narrow_the_list(
    visitor: Visitor, page: ReflectionsPage, until: Callable[[list[str]], None]
) -> None:
    filters = page.list.filters
    everything = shown(page)
    filters.parts.click()
    (action,) = [each for each in filters.parts.choices.actions() if each.text() == PLANNER.name]
    action.trigger()
    filters.parts.choices.close()
    until(["stay for tea after yoga", "A letter to the quiet one"])
    assert "the planner" in filters.parts.text()
    filters.parts.choose(None)
    filters.themes.choose("weather")
    until(["Rain 🌧 on the window"])
    filters.clear.click()
    filters.practices.choose("five-step")
    until(["The five steps"])
    filters.clear.click()
    filters.times.choose("week")
    until(["The five steps", "Rain 🌧 on the window"])
    filters.times.choose("range")
    filters.days.since.line.setFocus()
    filters.days.since.line.setDate(filters.days.until.line.date().addYears(-1))
    until(everything)
    visitor.window.resize(720, 560)
    QApplication.processEvents()
    assert clipped(visitor.window) == []


def test_only_what_there_is_can_be_chosen(visitor: Visitor) -> None:
    keeper = visitor.rooms.keeper
    keeper.put(RAIN)
    visitor.window.visits.go_to("reflections")
    page = visitor.window.page
    assert isinstance(page, ReflectionsPage)
    filters = page.list.filters
    assert not filters.parts.isVisible()
    assert not filters.practices.isVisible()
    assert filters.themes.isVisible()


def test_what_is_written_is_kept_with_its_links(visitor: Visitor, page: ReflectionsPage) -> None:
    page.list.write.click()
    writing = page.currentWidget()
    assert isinstance(writing, WritingEntryPage)
    visitor.write("A walk by the sea")
    items = visitor.rooms.keeper.store().items
    visitor.qtbot.waitUntil(lambda: "A walk by the sea" in [each.text for each in items.entries()])
    writing.parts.menu.choose(QUIET_ONE.id)
    writing.themes.line.setFocus()
    visitor.write("sea air")
    visitor.press(Qt.Key.Key_Return)
    writing.day.setDate(writing.day.date().addDays(-1))
    writing.done.click()

    entry = items.find("entry", writing.entry.id)
    assert isinstance(entry, Entry)
    assert (entry.part_ids, entry.themes) == ((QUIET_ONE.id,), ("sea air",))
    assert entry.at == EVENING - timedelta(days=1)
    assert page.currentWidget() is page.list
    assert "A walk by the sea" in shown(page)


def test_the_keyboard_stays_where_the_last_part_is_linked_and_unlinked(
    visitor: Visitor, page: ReflectionsPage
) -> None:
    page.list.write.click()
    writing = page.currentWidget()
    assert isinstance(writing, WritingEntryPage)
    writing.parts.menu.setFocus()
    for part in [value for value, _words in writing.parts.menu._options]:
        writing.parts.menu.choose(part)
    assert not writing.parts.menu.isVisible()
    assert writing.parts.isAncestorOf(QApplication.focusWidget() or page)
    visitor.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is writing.parts.menu


def test_a_wheel_over_the_day_does_not_change_it(visitor: Visitor, page: ReflectionsPage) -> None:
    page._write_on(LETTER)
    writing = page.currentWidget()
    assert isinstance(writing, WritingEntryPage)
    writing.day.setFocus()
    turn_wheel(writing.day)
    writing.back.click()
    assert visitor.rooms.keeper.store().items.find("entry", LETTER.id) == LETTER


def test_the_list_moves_with_the_page_around_it(visitor: Visitor, page: ReflectionsPage) -> None:
    visitor.window.resize(720, 560)
    page_bar, bar = page.list.verticalScrollBar(), page.list.timeline.verticalScrollBar()
    visitor.qtbot.waitUntil(lambda: page_bar.maximum() > 0)
    window, where = visitor.window.windowHandle(), QPointF(500, 480)
    assert page.list.timeline.viewport() is visitor.window.childAt(where.toPoint())
    QTest.wheelEvent(window, where, QPoint(0, -120))
    assert (page_bar.value() > 0, bar.maximum(), bar.isVisible()) == (True, 0, False)


def test_keys_bring_the_rows_into_sight(visitor: Visitor, page: ReflectionsPage) -> None:
    for number in range(40):
        at = EVENING - timedelta(days=number + 1)
        visitor.rooms.keeper.put(Entry(id=f"many-{number}", at=at, changed=at, text="Words."))
    page.list.refresh()
    timeline, last = page.list.timeline, len(shown(page)) - 1
    timeline.setFocus(Qt.FocusReason.TabFocusReason)

    def is_seen() -> bool:
        row = timeline.visualRect(timeline.currentIndex())
        return timeline.viewport().visibleRegion().boundingRect().contains(row)

    visitor.press(Qt.Key.Key_PageDown)
    assert 1 < timeline.currentIndex().row() < 10
    visitor.qtbot.waitUntil(is_seen)
    visitor.press(Qt.Key.Key_End)
    assert timeline.currentIndex().row() == last
    visitor.qtbot.waitUntil(is_seen)
    visitor.press(Qt.Key.Key_PageUp)
    assert last - 10 < timeline.currentIndex().row() < last
    visitor.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    visitor.qtbot.waitUntil(lambda: not page.list.filters.line.visibleRegion().isEmpty())
    visitor.press(Qt.Key.Key_Tab)
    timeline.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.qtbot.waitUntil(is_seen)


def test_a_page_that_stays_empty_leaves_nothing_behind(
    visitor: Visitor, page: ReflectionsPage
) -> None:
    before = shown(page)
    page.list.write.click()
    writing = page.currentWidget()
    assert isinstance(writing, WritingEntryPage)
    writing.themes.add("x", "x")
    writing.done.click()
    page.list.write.click()
    visitor.write("a")
    second = page.currentWidget()
    assert isinstance(second, WritingEntryPage)
    second.note.save_now()
    visitor.press(Qt.Key.Key_Backspace)
    second.back.click()
    assert shown(page) == before
    assert len(visitor.rooms.keeper.store().items.entries()) == 3


def test_what_is_being_written_is_kept_when_one_goes_elsewhere(
    visitor: Visitor, page: ReflectionsPage
) -> None:
    page.list.write.click()
    visitor.write("half a sen")
    visitor.window.side_bar.buttons["home"].click()
    texts = [entry.text for entry in visitor.rooms.keeper.store().items.entries()]
    assert "half a sen" in texts


def test_an_entry_is_read_and_changed(visitor: Visitor, page: ReflectionsPage) -> None:
    reading = open_row(visitor, page, "A letter to the quiet one")
    assert isinstance(reading, ReadingPage)
    assert "I saw you today, in the café." in words(reading)
    assert "befriending, loneliness" in words(reading)
    for _ in range(12):
        visitor.press(Qt.Key.Key_Tab)
        if "Edit" in (QApplication.focusWidget() or page).accessibleName():
            break
    visitor.press(Qt.Key.Key_Space)
    writing = page.currentWidget()
    assert isinstance(writing, WritingEntryPage)
    visitor.write(" And tomorrow.")
    writing.done.click()
    assert "in the café. And tomorrow." in words(page.currentWidget() or page)
    kept = visitor.rooms.keeper.store().items.find("entry", LETTER.id)
    assert isinstance(kept, Entry)
    assert kept.at == LETTER.at
    assert kept.part_ids == tuple(sorted(LETTER.part_ids))
    again = page.currentWidget()
    assert isinstance(again, ReadingPage)
    again.parts.buttons[PLANNER.id].click()
    assert isinstance(visitor.window.page, PartPage)


def test_an_answer_is_changed_in_its_place(
    visitor: Visitor, page: ReflectionsPage, session_id: str
) -> None:
    reading = open_row(visitor, page, "The five steps")
    cards = [card for card in reading.findChildren(AnswerCard) if hasattr(card, "edit")]
    (card,) = cards
    card.edit.click()
    assert QApplication.focusWidget() is card.note
    visitor.write(" And calm.")
    card.edit.click()
    assert card.words.text() == "It is tired. 🌧 And calm."
    answers = visitor.rooms.keeper.store().session(session_id).answers
    assert TextAnswer("It is tired. 🌧 And calm.") in [kept.answer for kept in answers]
    assert [kept.question for kept in answers] == [kept.question for kept in one_of_each_kind()]


def test_a_note_is_added_to_a_session(
    visitor: Visitor, page: ReflectionsPage, session_id: str
) -> None:
    reading = open_row(visitor, page, "The five steps")
    assert isinstance(reading, ReadingPage)
    assert list(reading.parts.buttons) == [QUIET_ONE.id]
    add = next(b for b in reading.findChildren(QWidget) if b.accessibleName() == "Add a note")
    add.click()  # type: ignore[attr-defined]
    visitor.write("It came back in a dream.")
    reading.back.click()
    last = visitor.rooms.keeper.store().session(session_id).answers[-1]
    assert (last.keep, last.answer) == ("note", TextAnswer("It came back in a dream."))


def test_a_session_is_deleted_only_after_a_question(
    visitor: Visitor, page: ReflectionsPage, session_id: str
) -> None:
    reading = open_row(visitor, page, "The five steps")
    delete = reading.findChild(DeleteCard)
    assert delete is not None
    delete.ask.click()
    assert QApplication.focusWidget() is delete.keep
    assert "can't be brought back" in words(delete)
    visitor.press(Qt.Key.Key_Space)
    assert visitor.rooms.keeper.store().session(session_id).summary.id == session_id
    next(c for c in reading.findChildren(AnswerCard) if hasattr(c, "edit")).edit.click()
    visitor.write("a last word")
    delete.ask.click()
    delete.sure.click()
    visitor.qtbot.waitUntil(lambda: page.currentWidget() is page.list)
    assert "It is deleted." in words(page.list)
    assert "The five steps" not in shown(page)
    with pytest.raises(SessionUnknown):
        visitor.rooms.keeper.store().session(session_id)


def test_a_page_that_can_t_be_deleted_just_now_can_be_tried_again(
    visitor: Visitor, page: ReflectionsPage, house: House
) -> None:
    reading = open_row(visitor, page, "Rain 🌧 on the window")
    delete = reading.findChild(DeleteCard)
    assert delete is not None
    with closing(dbapi2.connect(str(house.places.store), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        delete.ask.click()
        delete.sure.click()
        visitor.qtbot.waitUntil(lambda: "Another program" in words(delete))
    assert RAIN in visitor.rooms.keeper.store().items.entries()
    assert delete.sure.text() == "Try again"
    delete.sure.click()
    visitor.qtbot.waitUntil(lambda: page.currentWidget() is page.list)
    with pytest.raises(ItemUnknown):
        visitor.rooms.keeper.store().items.find("entry", RAIN.id)


def test_the_words_that_were_asked_for_are_marked(
    visitor: Visitor, page: ReflectionsPage, until: Callable[[list[str]], None]
) -> None:
    def ember_in_the_first_row() -> int:
        timeline = page.list.timeline
        row = timeline.visualRect(timeline.rows.index(0))
        shot = timeline.viewport().grab(row).toImage()
        spots = (shot.pixelColor(x, y) for x in range(shot.width()) for y in range(shot.height()))
        return sum(spot.red() - spot.blue() > 80 for spot in spots)

    page.list.filters.themes.choose("weather")
    until(["Rain 🌧 on the window"])
    assert ember_in_the_first_row() == 0
    page.list.filters.line.setText("river")
    visitor.qtbot.waitUntil(lambda: ember_in_the_first_row() > 20, timeout=2000)


def test_a_screen_reader_hears_each_row(page: ReflectionsPage) -> None:
    heard = QAccessible.queryAccessibleInterface(page.list.timeline)
    assert heard is not None
    assert heard.childCount() == len(shown(page))
    said = heard.child(1).text(QAccessible.Text.Name)
    assert "Rain 🌧 on the window, The river was high." in said


def test_a_reading_of_the_eight_cs_is_shown(visitor: Visitor, page: ReflectionsPage) -> None:
    titles = shown(page)
    at = next(t for t in titles if "eight qualities" in t)
    reading = open_row(visitor, page, at)
    assert isinstance(reading, ReadingPage)
    assert EIGHT.at > EVENING - timedelta(days=400)
    reading.back.click()
    assert page.currentWidget() is page.list


def test_what_is_found_can_be_asked_for_on_paper(
    visitor: Visitor, page: ReflectionsPage, until: Callable[[list[str]], None]
) -> None:
    page.list.filters.line.setText("river")
    until(["Rain 🌧 on the window"])
    rain = visitor.rooms.keeper.store().look.one("entry", RAIN.id)
    assert rain is not None
    page.asked_to_take_out.disconnect()  # one stays here, to ask again
    with visitor.qtbot.waitSignal(page.asked_to_take_out) as asked:
        page.list.export.click()
    assert asked.args == [CameFrom(shown=(rain.number,))]
    reading = open_row(visitor, page, "Rain 🌧 on the window")
    assert isinstance(reading, ReadingPage)
    with visitor.qtbot.waitSignal(page.asked_to_take_out) as asked:
        reading.export.click()
    assert asked.args == [CameFrom(shown=(rain.number,), picked=frozenset({rain.number}))]


def test_another_page_can_lead_to_one_reflection(visitor: Visitor, page: ReflectionsPage) -> None:
    page.read_kept("entry", LETTER.id)
    assert "in the café." in words(page.currentWidget() or page)
    page.go_back()
    page.read_kept("entry", "no such one")
    assert page.currentWidget() is page.list
    assert "no longer there" in words(page.list)


def test_one_comes_back_to_where_one_was(visitor: Visitor, page: ReflectionsPage) -> None:
    reading = open_row(visitor, page, "A letter to the quiet one")
    assert isinstance(reading, ReadingPage)
    reading.back.click()
    timeline = page.list.timeline
    assert QApplication.focusWidget() is timeline
    assert timeline.currentIndex().data() == "A letter to the quiet one"


def test_a_row_opens_by_the_mouse_too(visitor: Visitor, page: ReflectionsPage) -> None:
    timeline = page.list.timeline
    where = timeline.visualRect(timeline.rows.index(1)).center() + QPoint(20, 0)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(timeline.viewport(), left, Qt.KeyboardModifier.NoModifier, where)
    assert "The river was high." in words(page.currentWidget() or page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("what", ["The five steps", "A letter to the quiet one", "", "list"])
def test_no_text_is_cut_off_while_reading_and_writing(
    visitor: Visitor, page: ReflectionsPage, qapp: QApplication, what: str, scale: float
) -> None:
    visitor.window._theme.text_scale = scale
    visitor.window._theme.put_on(qapp)
    visitor.window.resize(720, 560)
    if what == "list":
        page.list.filters.times.choose("range")
        page.list.filters.parts.choose(QUIET_ONE.id)
    elif what:
        delete = open_row(visitor, page, what).findChild(DeleteCard)
        assert delete is not None
        delete.ask.click()
    else:
        page._write_on(LETTER)
    QApplication.processEvents()
    QApplication.processEvents()
    assert clipped(visitor.window) == []
    for column in visitor.window.findChildren(ScrollColumn):
        content = column.widget()
        if column.isVisible() and content is not None:
            assert content.width() <= column.viewport().width()
