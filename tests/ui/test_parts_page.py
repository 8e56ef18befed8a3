# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The parts as cards, all beliefs, and the ways to them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import House
from app.ui.pages.after import AfterPage
from app.ui.pages.beliefs import BeliefsPage
from app.ui.pages.part import PartPage
from app.ui.pages.parts import PartsPage
from app.ui.pages.practice import PracticePage
from app.ui.palette import contrast, read_palettes
from app.ui.part_words import PART_COLOURS, colour_of, like_in_a_line
from app.ui.theme import Theme
from tests.reflections.items import CLASS, FULL, NOT_BELONGING, PLANNER, QUIET_ONE
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped, words


@pytest.fixture
def full(visitor: Visitor) -> Visitor:
    """A visitor who has met two parts."""
    for item in FULL:
        visitor.rooms.keeper.put(item)
    return visitor


def parts_page(visitor: Visitor) -> PartsPage:
    visitor.window.side_bar.buttons["parts"].click()
    page = visitor.window.page
    assert isinstance(page, PartsPage)
    return page


def beliefs_page(visitor: Visitor) -> BeliefsPage:
    parts_page(visitor).beliefs.click()
    page = visitor.window.page
    assert isinstance(page, BeliefsPage)
    assert visitor.window.side_bar.buttons["parts"].isChecked()
    return page


def test_before_any_part_is_known_the_page_says_what_will_live_there(visitor: Visitor) -> None:
    page = parts_page(visitor)
    assert "will come to live here" in words(page)
    page.first_step.click()
    assert isinstance(visitor.window.page, PracticePage)


def test_each_part_is_a_card_with_its_name_role_place_and_a_line(full: Visitor) -> None:
    quiet, planner = parts_page(full).cards
    assert (quiet.text(), planner.text()) == ("the quiet one", "the planner")
    described = quiet.accessibleDescription()
    assert described == (
        "exile. Behind the heart, in the chest; in the throat. small, in a grey coat."
        " Some way off, below. The planner protects it. It is at odds with the planner"
    )
    assert planner.accessibleDescription() == (
        "manager. It protects the quiet one. It is at odds with the quiet one"
    )


def test_a_card_opens_the_page_of_its_part(full: Visitor) -> None:
    card = parts_page(full).cards[1]
    card.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    page = full.window.page
    assert isinstance(page, PartPage)
    assert page.name.toPlainText() == "the planner"
    page.back.click()
    assert isinstance(full.window.page, PartsPage)


def test_a_part_keeps_its_colour_and_all_colours_are_used() -> None:
    ids = [f"a0000000-0000-4000-8000-{number:012}" for number in range(200)]
    assert {colour_of(part_id) for part_id in ids} == set(PART_COLOURS)
    assert colour_of(QUIET_ONE.id) == colour_of(QUIET_ONE.id) == "sand"


def test_the_colours_of_parts_stand_out_from_the_cards() -> None:
    for palette in read_palettes(ROOT / "resources" / "palette.json").values():
        for colour in PART_COLOURS:
            for ground in ("raised", "raised-high"):
                assert contrast(palette[colour], palette[ground]) >= 3


def test_a_long_text_is_told_in_a_line() -> None:
    line = like_in_a_line(replace(QUIET_ONE, looks="grey " * 100))
    assert len(line) <= 90
    assert line.endswith("…")


def test_all_beliefs_stand_on_one_page_with_those_of_no_part(full: Visitor) -> None:
    full.rooms.keeper.put(replace(NOT_BELONGING, id="b9", part_id=None, text="I am different"))
    page = beliefs_page(full)
    assert page.list is not None
    first, second = page.list.cards
    assert (first.text.toPlainText(), first.rather.toPlainText()) == (
        "I don't belong",
        "I can find belonging in different places",
    )
    assert first.whose.text() == "the quiet one"
    assert second.text.toPlainText() == "I am different"
    assert second.whose.isHidden()
    assert [row.words.toPlainText() for row in first.experiences] == [
        "a chair was kept for me",
        "the neighbour waved",
    ]


def test_a_belief_is_added_by_keyboard_and_kept_as_it_is_written(full: Visitor) -> None:
    page = beliefs_page(full)
    assert page.list is not None
    page.list.add.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    full.write("People don't like me")
    full.press(Qt.Key.Key_Tab)
    full.write("People enjoy my company")
    page.back.click()
    *_, belief = full.rooms.keeper.store().items.beliefs()
    assert (belief.text, belief.rather, belief.part_id) == (
        "People don't like me",
        "People enjoy my company",
        None,
    )


def test_it_can_be_said_whose_belief_it_is(full: Visitor) -> None:
    page = beliefs_page(full)
    assert page.list is not None
    (card,) = page.list.cards
    card.ask_whose.click()
    full.press(Qt.Key.Key_Down)
    assert card.whose.text() == "the planner"
    assert full.rooms.keeper.store().items.beliefs()[0].part_id == PLANNER.id
    assert card.choice is not None
    card.choice.buttons[""].click()
    card.ask_whose.click()
    assert card.choice is None
    assert card.whose.isHidden()
    assert full.rooms.keeper.store().items.beliefs()[0].part_id is None


def test_a_belief_without_words_leaves_nothing_behind(full: Visitor) -> None:
    page = beliefs_page(full)
    assert page.list is not None
    page.list.add.click()
    page.list.cards[-1].add_experience.click()
    page.back.click()
    assert full.rooms.keeper.store().items.beliefs() == (NOT_BELONGING,)


def test_a_belief_is_deleted_only_after_a_question(full: Visitor) -> None:
    page = beliefs_page(full)
    assert page.list is not None
    (card,) = page.list.cards
    card.remove.click()
    assert QApplication.focusWidget() is card.removal.question.no
    full.press(Qt.Key.Key_Return)
    assert card.removal.question.isHidden()
    card.remove.click()
    card.removal.question.yes.click()
    assert page.list.cards == []
    assert full.rooms.keeper.store().items.beliefs() == ()
    page.back.click()
    assert full.rooms.keeper.store().items.beliefs() == ()


def test_an_experience_can_come_of_a_step_or_be_taken_away(full: Visitor) -> None:
    page = beliefs_page(full)
    assert page.list is not None
    (card,) = page.list.cards
    first, second = card.experiences
    assert first.step.text() == "From the step: stay for tea after yoga"
    second.of_step.click()
    full.press(Qt.Key.Key_Right)
    first.take_away.click()
    (belief,) = full.rooms.keeper.store().items.beliefs()
    (left,) = belief.experiences
    assert (left.text, left.step_id) == ("the neighbour waved", CLASS.id)


def test_a_small_experience_is_kept_with_its_day(full: Visitor, house: House) -> None:
    page = beliefs_page(full)
    assert page.list is not None
    (card,) = page.list.cards
    card.add_experience.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    full.write("Somebody laughed with me")
    full.window.visits.go_to("home")
    (belief,) = full.rooms.keeper.store().items.beliefs()
    assert belief.experiences[:2] == NOT_BELONGING.experiences
    assert (belief.experiences[2].text, belief.experiences[2].at) == (
        "Somebody laughed with me",
        house.now(),
    )


def test_after_a_session_a_way_leads_to_the_part_that_was_met(visitor: Visitor) -> None:
    keeper = visitor.rooms.keeper
    session_id = keeper.begin("five-step", "The five steps")
    keeper.meet(session_id, "the quiet one")
    (record,) = keeper.records()
    visits = visitor.window.visits
    after = AfterPage(visitor.window._theme, keeper, record, "completed", visits._now)
    visitor.qtbot.addWidget(after)
    after.asked_for_part.connect(visits.open_part)
    (button,) = after.parts
    assert button.text() == "the quiet one: its page"
    button.click()
    page = visitor.window.page
    assert isinstance(page, PartPage)
    assert page.name.toPlainText() == "the quiet one"


def test_after_a_session_without_a_part_nothing_is_said_of_one(visitor: Visitor) -> None:
    visitor.start()
    visitor.press(Qt.Key.Key_Escape)
    after = visitor.window.page
    assert isinstance(after, AfterPage)
    assert after.parts == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("place", ["parts", "beliefs", "part", "new", "asked"])
def test_nothing_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, place: str, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    for item in FULL:
        visitor.rooms.keeper.put(item)
    long = "a name that is much longer than any that fits into a line, " * 3
    visitor.rooms.keeper.put(replace(PLANNER, name=long, looks="w" * 300))
    visitor.rooms.keeper.put(replace(CLASS, text=long))
    visitor.window.resize(720, 560)
    visits = visitor.window.visits
    if place in {"parts", "beliefs"}:
        visits.go_to(place)
    elif place == "new":
        visits._kept.add_part()
    else:
        visits.open_part(QUIET_ONE.id if place == "asked" else PLANNER.id)
    page = visitor.window.page
    if place == "asked":
        assert isinstance(page, PartPage)
        page.remove.click()
        page.ties.add.click()
        page.fields.rows["places"].open()
        page.beliefs.cards[0].experiences[0].of_step.click()
    qtbot.wait(20)
    assert clipped(visitor.window) == []
    assert isinstance(page, PartsPage | BeliefsPage | PartPage)
    content = page.widget()
    assert content is not None
    assert content.width() <= page.viewport().width()
    visitor.rooms.keeper.close()
