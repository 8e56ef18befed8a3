# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A part's own page, by keyboard alone: what is written is kept at once, and nothing by itself."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from app.compose import House
from app.reflections.errors import ItemUnknown
from app.reflections.items import Part, Tie
from app.reflections.model import (
    Answer,
    AnswerKind,
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    KeptAnswer,
    TextAnswer,
)
from app.ui.pages.part import PartPage
from app.ui.pages.parts import PartsPage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.widgets.part_choices import NearnessRow, PlacesRow, RoleRow
from app.ui.widgets.part_rows import WordsRow
from tests.reflections.items import FULL, NOT_BELONGING, PLANNER, QUIET_ONE
from tests.ui.conftest import EVENING, Visitor
from tests.ui.test_pages import words


@pytest.fixture
def full(visitor: Visitor) -> Visitor:
    """A visitor who has met two parts."""
    for item in FULL:
        visitor.rooms.keeper.put(item)
    return visitor


def open_part(visitor: Visitor, part: Part) -> PartPage:
    visitor.window.visits.open_part(part.id)
    page = visitor.window.page
    assert isinstance(page, PartPage)
    visitor.qtbot.waitUntil(page.isVisible)
    return page


def kept(visitor: Visitor, part: Part) -> Part:
    found = visitor.rooms.keeper.store().items.find("part", part.id)
    assert isinstance(found, Part)
    return found


def visit(visitor: Visitor, *said: tuple[AnswerKind, str, Answer]) -> str:
    """A session with these answers, in which the planner was met."""
    keeper = visitor.rooms.keeper
    session_id = keeper.begin("five-step", "The five steps")
    for ordinal, (kind, keep, answer) in enumerate(said):
        at = EVENING - timedelta(days=1)
        keeper.keep(session_id, KeptAnswer(ordinal, "s", "S", kind, keep, "?", answer, at))
    keeper.meet(session_id, "the planner")
    keeper.end(session_id, "completed")
    return session_id


def words_row(page: PartPage, field: str) -> WordsRow:
    row = page.fields.rows[field]
    assert isinstance(row, WordsRow)
    return row


def walk(visitor: Visitor, page: PartPage) -> list[QWidget]:
    """What Tab visits, from the back button on until the page is left."""
    page.back.setFocus(Qt.FocusReason.TabFocusReason)
    visited: list[QWidget] = []
    here = QApplication.focusWidget()
    while here is not None and page.isAncestorOf(here) and here not in visited:
        visited.append(here)
        visitor.press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
    return visited


def test_the_whole_page_is_walked_by_keyboard_from_top_to_bottom(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    visited = walk(full, page)
    content = page.widget()
    assert content is not None
    tops = [(w.mapTo(content, w.rect().topLeft()).y() // 12) for w in visited]
    assert tops == sorted(tops)
    assert visited[:2] == [page.back, page.name]
    assert visited[-1] is page.remove
    wanted = {
        *(words_row(page, field).words for field in ("looks", "toward", "job", "fear", "since")),
        page.ties.add,
        page.ties.rows[0].take_away,
        page.beliefs.cards[0].rather,
        page.beliefs.cards[0].experiences[0].words,
        *page.story.cards,
    }
    assert wanted <= set(visited)


def test_what_has_the_keyboard_is_in_sight(full: Visitor) -> None:
    full.window.resize(720, 560)
    page = open_part(full, QUIET_ONE)
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [full.window]
    page.ties.add.click()
    assert page.ties.form is not None
    chip = page.ties.form.kinds.buttons["protects"]
    assert QApplication.focusWidget() is chip

    full.qtbot.waitUntil(lambda: in_sight(page, chip))

    card = page.beliefs.cards[0]
    card.add_experience.click()
    full.qtbot.waitUntil(lambda: in_sight(page, card.experiences[-1].words))
    page.fields.rows["places"].open()
    full.qtbot.waitUntil(lambda: in_sight(page, QApplication.focusWidget()))


def in_sight(page: PartPage, widget: QWidget | None) -> bool:
    if widget is None or not page.isAncestorOf(widget):
        return False
    top = widget.mapTo(page.viewport(), widget.rect().topLeft()).y()
    return 0 <= top <= page.viewport().height() - widget.height()


def test_every_control_has_a_name(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    page.ties.add.click()
    page.fields.rows["places"].open()
    controls = [w for w in page.findChildren(QWidget) if w.isVisible()]
    can_focus = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [w for w in can_focus if not (w.accessibleName() or isinstance(w, QLabel))] == []


def test_what_is_known_stands_first_and_the_rest_is_an_invitation(full: Visitor) -> None:
    page = open_part(full, PLANNER)
    assert [field for field, row in page.fields.rows.items() if row.isVisible()] == ["role"]
    assert set(page.fields.invitations) == set(page.fields.rows) - {"role"}
    page.fields.invitations["fear"].setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is words_row(page, "fear").words
    full.write("that I would be laughed at")
    assert "fear" not in page.fields.invitations
    full.press(Qt.Key.Key_Tab)
    assert kept(full, PLANNER).fear == "that I would be laughed at"


def test_several_fields_are_kept_within_a_second_of_being_written(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    for field, text in (("looks", " now taller"), ("job", " and to watch")):
        words_row(page, field).words.setFocus(Qt.FocusReason.TabFocusReason)
        full.write(text)
    page.name.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_End)
    full.write(" of old")

    full.qtbot.waitUntil(lambda: kept(full, QUIET_ONE).name == "the quiet one of old", timeout=1000)

    part = kept(full, QUIET_ONE)
    assert (part.looks, part.job) == ("small, in a grey coat now taller", "to wait and to watch")
    assert (part.ties, part.places, part.bearing) == (QUIET_ONE.ties, QUIET_ONE.places, 200.0)


def test_a_name_has_one_line(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    page.name.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    QApplication.clipboard().setText(", and\nstill")
    page.name.paste()
    full.window.visits.go_to("home")
    assert kept(full, QUIET_ONE).name == "the quiet one, and still"


def test_leaving_the_page_keeps_what_was_just_written(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    words_row(page, "since").words.setFocus(Qt.FocusReason.TabFocusReason)
    full.write(".")
    full.window.hide()
    assert kept(full, QUIET_ONE).since == "the winter in the new town."


def test_the_last_keystroke_before_the_window_closes_is_kept(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    page.name.setFocus(Qt.FocusReason.TabFocusReason)
    full.write("!")
    assert full.window.visits.leave()
    assert kept(full, QUIET_ONE).name == "the quiet one!"


def test_the_role_is_chosen_with_arrows_and_can_be_open_again(full: Visitor) -> None:
    page = open_part(full, PLANNER)
    row = page.fields.rows["role"]
    assert isinstance(row, RoleRow)
    row.open()
    full.press(Qt.Key.Key_Left)
    assert kept(full, PLANNER).role == "protector"
    full.press(Qt.Key.Key_Left)
    assert kept(full, PLANNER).role == "unknown"


def test_nearness_is_said_in_words_and_can_be_left_open(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    row = page.fields.rows["nearness"]
    assert isinstance(row, NearnessRow)
    assert row.words.text() == "some way off"
    row.slider.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_End)
    assert (row.words.text(), row.slider.accessibleDescription()) == ("right here", "right here")
    full.qtbot.waitUntil(lambda: kept(full, QUIET_ONE).nearness == 1.0, timeout=1000)
    row.clear.click()
    assert kept(full, QUIET_ONE).nearness is None
    assert kept(full, QUIET_ONE).bearing == 200.0


def test_what_is_left_open_looks_open(full: Visitor) -> None:
    page = open_part(full, PLANNER)
    row = page.fields.rows["nearness"]
    assert isinstance(row, NearnessRow)
    page.fields.open("nearness")
    full.qtbot.waitUntil(row.slider.isVisible)
    ember = row.slider._theme.color("ember")
    assert not has_colour(row.slider, ember)
    middle = row.slider.rect().center()
    QTest.mouseClick(row.slider, Qt.MouseButton.LeftButton, pos=middle)
    assert has_colour(row.slider, ember)
    assert row.words.text() == "half-way"
    full.qtbot.waitUntil(lambda: kept(full, PLANNER).nearness == 0.5, timeout=1000)
    row.clear.click()
    assert not has_colour(row.slider, ember)
    assert kept(full, PLANNER).nearness is None


def has_colour(widget: QWidget, colour: QColor) -> bool:
    picture = widget.grab().toImage()
    row = picture.height() // 2
    return any(picture.pixelColor(at, row) == colour for at in range(20, picture.width() - 20))


def test_the_head_follows_what_is_said_below(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    known = "exile · behind the heart, in the chest; in the throat · some way off, below"
    assert page.head.about.text() == known
    row = page.fields.rows["role"]
    assert isinstance(row, RoleRow)
    row.choice.buttons["unknown"].click()
    assert page.head.about.text() == known.removeprefix("exile · ")


def test_where_it_lives_is_marked_on_the_body(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    row = page.fields.rows["places"]
    assert isinstance(row, PlacesRow)
    row.change.click()
    assert row.picker is not None
    assert row.picker.marks() == [("chest", "behind the heart"), ("throat", "")]
    row.picker.chips["throat"].click()
    row.picker.chips["hands"].click()
    row.change.click()
    assert row.words.text() == "behind the heart, in the chest\nin the hands"
    assert kept(full, QUIET_ONE).places == (
        BodyMark("chest", "behind the heart"),
        BodyMark("hands"),
    )


def test_tab_comes_to_the_figure_where_it_was_opened(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    row = page.fields.rows["places"]
    assert isinstance(row, PlacesRow)
    row.change.click()
    assert row.picker is not None
    page.name.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is row.picker.figure.stop
    row.change.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() in row.picker.findChildren(QLineEdit)


def test_the_keyboard_goes_to_the_figure_and_on_through_the_list(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    row = page.fields.rows["places"]
    assert isinstance(row, PlacesRow)
    row.change.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Space)
    picker = row.picker
    assert picker is not None
    seen = [QApplication.focusWidget()]
    while seen[-1] is not row.change and len(seen) < 40:
        full.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    fields = picker._words.values()
    assert seen == [picker.figure.stop, *picker.chips.values(), *fields, row.change]
    page._order_tabs()
    full.press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is seen[-2]


def test_what_the_latest_session_said_is_offered_and_never_kept_by_itself(full: Visitor) -> None:
    visit(
        full,
        ("body", "where", BodyMarks((BodyMark("throat", "a lump"),))),
        ("write", "want-to-know", TextAnswer("It is tired.")),
        ("ask", "toward", ChosenAnswer("Open", 0)),
    )
    page = open_part(full, PLANNER)
    row = words_row(page, "wants_known")
    assert row.offered is not None
    assert row.offered.words.text() == "From yesterday: It is tired."
    assert kept(full, PLANNER) == PLANNER

    row.offered.keep.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is row.words
    assert not row.offered.isVisible()
    where = page.fields.rows["places"]
    assert where.offered is not None
    where.offered.keep.click()
    part = kept(full, PLANNER)
    assert (part.wants_known, part.toward) == ("It is tired.", "")
    assert part.places == (BodyMark("throat", "a lump"),)


def test_it_can_be_said_in_other_words_than_those_offered(full: Visitor) -> None:
    visit(full, ("write", "since", TextAnswer("the winter")))
    page = open_part(full, PLANNER)
    row = words_row(page, "since")
    assert row.offered is not None
    row.offered.write.click()
    full.write("since school")
    # By mouse, with the keyboard still in the field: what stands there is not lost.
    row.offered.keep.click()
    assert kept(full, PLANNER).since == "since school\nthe winter"


def test_ties_are_seen_from_both_ends_and_taken_away(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    said = [row.words.text() for row in page.ties.rows]
    assert said == ["The planner protects it.", "It is at odds with the planner."]
    page.ties.rows[0].take_away.click()
    assert kept(full, PLANNER).ties == (Tie("at-odds-with", QUIET_ONE.id),)
    page.ties.rows[0].visit.click()
    other = full.window.page
    assert isinstance(other, PartPage)
    assert [row.words.text() for row in other.ties.rows] == ["It is at odds with the quiet one."]


def test_a_tie_is_made_by_keyboard_once_it_is_said_so(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    page.ties.add.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    assert page.ties.form is not None
    keep = page.ties.form.keep
    assert kept(full, QUIET_ONE).ties == ()
    for _ in range(2):
        full.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is keep
    full.press(Qt.Key.Key_Return)
    assert kept(full, QUIET_ONE).ties == (Tie("protects", PLANNER.id),)
    assert QApplication.focusWidget() is page.ties.add
    words_row(page, "looks").words.setPlainText("grey")
    page.back.click()
    assert kept(full, QUIET_ONE).ties == (Tie("protects", PLANNER.id),)


def test_a_part_can_be_added_and_an_empty_one_leaves_nothing_behind(full: Visitor) -> None:
    full.window.visits.go_to("parts")
    parts = full.window.page
    assert isinstance(parts, PartsPage)
    parts.add.click()
    page = full.window.page
    assert isinstance(page, PartPage)
    assert page.name.hasFocus()
    page.beliefs.add.click()
    page.back.click()
    parts = full.window.page
    assert isinstance(parts, PartsPage)
    assert len(parts.cards) == 2
    assert {p.id for p in full.rooms.keeper.store().items.parts()} == {QUIET_ONE.id, PLANNER.id}

    full.window.visits._kept.add_part()
    full.write("the one who hides")
    full.window.visits.go_to("parts")
    parts = full.window.page
    assert isinstance(parts, PartsPage)
    assert "the one who hides" in [card.text() for card in parts.cards]


def test_a_belief_of_this_part_is_kept_with_it(full: Visitor) -> None:
    full.window.visits._kept.add_part()
    page = full.window.page
    assert isinstance(page, PartPage)
    page.beliefs.add.click()
    full.write("I am in the way")
    page.back.click()
    *_, belief = full.rooms.keeper.store().items.beliefs()
    *_, part = full.rooms.keeper.store().items.parts()
    assert (belief.text, belief.part_id) == ("I am in the way", part.id)


def test_the_story_tells_what_was_said_and_opens_the_reflection(full: Visitor) -> None:
    visit(full, ("write", "want-to-know", TextAnswer("It is tired.\nVery.")))
    page = open_part(full, PLANNER)
    titles = [card.text() for card in page.story.cards]
    assert titles == ["A letter to the quiet one", "stay for tea after yoga", "The five steps"]
    card = page.story.cards[-1]
    assert "What it wanted you to know: It is tired. Very." in card.accessibleDescription()
    card.click()
    reflections = full.window.page
    assert isinstance(reflections, ReflectionsPage)
    reading = reflections.currentWidget()
    assert reading is not None
    assert "It is tired.\nVery." in words(reading)


def test_a_belief_in_the_story_leads_to_it_on_the_same_page(full: Visitor) -> None:
    page = open_part(full, QUIET_ONE)
    (card,) = [c for c in page.story.cards if c.text() == NOT_BELONGING.text]
    card.click()
    assert QApplication.focusWidget() is page.beliefs.cards[0].text


def test_a_part_goes_for_good_after_a_question_and_what_tells_of_it_stays(full: Visitor) -> None:
    session_id = visit(full, ("write", "want-to-know", TextAnswer("It is tired.")))
    page = open_part(full, PLANNER)
    page.remove.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.removal.question.no
    full.press(Qt.Key.Key_Escape)
    assert page.removal.question.isHidden()
    assert QApplication.focusWidget() is page.remove
    full.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is page.removal.question.no
    full.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.remove
    full.press(Qt.Key.Key_Return)
    full.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.removal.question.yes
    full.press(Qt.Key.Key_Return)
    parts = full.window.page
    assert isinstance(parts, PartsPage)
    assert "The part is deleted." in words(parts)
    assert [card.text() for card in parts.cards] == ["the quiet one"]
    store = full.rooms.keeper.store()
    with pytest.raises(ItemUnknown):
        store.items.find("part", PLANNER.id)
    assert store.session(session_id).answers[0].answer == TextAnswer("It is tired.")
    assert len(store.items.entries()) == 1


def test_a_part_that_is_no_longer_there_leads_to_all_parts(full: Visitor, house: House) -> None:
    full.window.visits.open_part("nobody")
    assert isinstance(full.window.page, PartsPage)


def test_what_the_store_can_not_take_stays_on_the_page_and_comes_back(full: Visitor) -> None:
    store = full.rooms.keeper.store()
    store._file.db.execute("PRAGMA query_only = ON")
    page = open_part(full, QUIET_ONE)
    words_row(page, "job").words.setFocus(Qt.FocusReason.TabFocusReason)
    full.write("!")
    page.back.click()
    again = open_part(full, QUIET_ONE)
    assert words_row(again, "job").words.toPlainText() == "to wait!"
    again.remove.click()
    again.removal.question.yes.click()
    assert again.removal.notice.isVisible()
    store._file.db.execute("PRAGMA query_only = OFF")
    full.rooms.keeper.retry()
