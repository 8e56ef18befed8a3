# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Many practices can be looked through; deep ones are shown to those who have read of them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.compose import House
from app.ui.pages.after import AfterPage
from app.ui.pages.deep import DeepPage
from app.ui.pages.fitting import FittingPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.practices import PracticesPage
from app.ui.pages.session import SessionPage
from app.ui.practice_finding import Wanted
from app.ui.widgets.buttons import Button
from app.ui.widgets.deep_settings import DeepSettings
from app.ui.widgets.practice_card import PracticeCard
from tests.many_practices import add_practices
from tests.ui.conftest import Visitor
from tests.ui.locks import give_passphrase, press_lock, unlock
from tests.ui.test_pages import clipped, words


@pytest.fixture
def many(house: House) -> int:
    """Two hundred more, a tenth of them deep."""
    add_practices(house.places.own_scripts, 200)
    return 200


@pytest.fixture
def some(house: House) -> None:
    """Ten more: one for each tile of Home, a deep one, and one to rest by."""
    add_practices(house.places.own_scripts, 10)


def practices(visitor: Visitor) -> PracticesPage:
    visitor.window.visits.go_to("practices")
    return on_practices(visitor)


def on_practices(visitor: Visitor) -> PracticesPage:
    QApplication.processEvents()
    page = visitor.window.page
    assert isinstance(page, PracticesPage)
    return page


def on_practice(visitor: Visitor) -> PracticePage:
    page = visitor.window.page
    assert isinstance(page, PracticePage)
    return page


def titles(page: PracticesPage) -> list[str]:
    return [practice.title for practice in page.grid.shown]


def test_of_hundreds_only_those_are_made_that_are_seen(visitor: Visitor, many: int) -> None:
    page = practices(visitor)
    assert len(page.grid.shown) == 1 + many - many // 10
    assert titles(page)[0] == "The five steps"
    assert len(page.grid.cards) < 40
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    QApplication.processEvents()
    last = page.grid.cards[page.grid.shown[-1].id]
    assert not last.visibleRegion().isEmpty()
    assert len(page.grid.cards) < 80


def test_cards_that_were_made_keep_apart_when_the_window_becomes_narrower(
    visitor: Visitor, many: int
) -> None:
    visitor.window.resize(1280, 800)
    page = practices(visitor)
    for scrolled in (3000, 0):
        page.verticalScrollBar().setValue(scrolled)
        QApplication.processEvents()
    visitor.window.resize(720, 560)
    for _ in range(4):
        QApplication.processEvents()
    made = [page.grid.cards[p.id] for p in page.grid.shown if p.id in page.grid.cards]
    assert len(made) > 20
    for one, other in pairwise(card.geometry() for card in made):
        assert one.bottom() < other.top()
        assert other.right() < page.grid.width()


def test_they_are_found_as_one_types(visitor: Visitor, many: int) -> None:
    page = practices(visitor)
    assert page.filters is not None
    page.filters.line.setFocus()
    visitor.write("two odds 17")
    visitor.qtbot.waitUntil(lambda: titles(page) == ["Two parts at odds, 17", *titles(page)[1:]])
    visitor.write("zzz")
    visitor.qtbot.waitUntil(page.nothing.isVisible)
    page.filters.line.clearing.click()
    visitor.qtbot.waitUntil(lambda: len(titles(page)) > 100)
    assert not page.filters.line.clearing.isVisible()


def test_they_are_narrowed_by_theme_length_level_and_author(visitor: Visitor, many: int) -> None:
    page = practices(visitor)
    filters = page.filters
    assert filters is not None
    assert [value for value, _words in filters.levels.options] == ["gentle", "steady"]
    filters.themes.choose("shame")
    filters.authors.choose("Ana Silva")
    assert titles(page)
    assert all(p.author == "Ana Silva" and "shame" in p.themes for p in page.grid.shown)
    filters.lengths.choose("short")
    filters.show_everything()
    assert len(titles(page)) > 100


def test_one_goes_through_them_by_keyboard_and_comes_back_to_where_one_was(
    visitor: Visitor, many: int
) -> None:
    page = practices(visitor)
    assert page.filters is not None
    page.filters.line.setFocus()
    visitor.write("critic")
    visitor.press(Qt.Key.Key_Down)
    visitor.press(Qt.Key.Key_Right)
    card = QApplication.focusWidget()
    assert isinstance(card, PracticeCard)
    assert card.practice == page.grid.shown[1]
    visitor.press(Qt.Key.Key_Return)
    practice = on_practice(visitor)
    assert practice.back.text() == "Practices"
    practice.back.click()
    again = on_practices(visitor)
    assert again.filters is not None
    assert again.filters.line.text() == "critic"
    visitor.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), PracticeCard))
    assert QApplication.focusWidget().accessibleName() == card.accessibleName()  # type: ignore[union-attr]


def test_a_few_need_no_filters(visitor: Visitor) -> None:
    page = practices(visitor)
    assert page.filters is None
    assert "There are deeper practices" not in [
        button.text() for button in page.findChildren(Button)
    ]


def test_nothing_is_cut_in_the_smallest_window(visitor: Visitor, some: None) -> None:
    visitor.window.resize(720, 560)
    assert clipped(practices(visitor)) == []
    visitor.window.visits.go_to("deep")
    QApplication.processEvents()
    assert clipped(visitor.window.page) == []


def test_deep_ones_are_seen_by_those_who_have_read_of_them(visitor: Visitor, some: None) -> None:
    page = practices(visitor)
    assert "A younger one, and you beside it" not in titles(page)
    page.deep.click()
    read = visitor.window.page
    assert isinstance(read, DeepPage)
    assert "somebody to talk to afterwards" in words(read)
    read.not_now.click()
    page = on_practices(visitor)
    assert "A younger one, and you beside it" not in titles(page)
    page.deep.click()
    assert isinstance(visitor.window.page, DeepPage)
    visitor.window.page.show_them.click()
    page = on_practices(visitor)
    assert "A younger one, and you beside it" in titles(page)
    page.deep.click()
    assert "A younger one, and you beside it" not in titles(on_practices(visitor))


def test_they_are_hidden_again_in_the_settings_too(visitor: Visitor, some: None) -> None:
    visitor.rooms.settings.change(deep_shown=True)
    deep = visitor.settings().findChild(DeepSettings)
    assert isinstance(deep, DeepSettings)
    deep.turn.click()
    assert not visitor.rooms.settings.now.deep_shown
    deep.turn.click()
    assert isinstance(visitor.window.page, DeepPage)


def fitting(visitor: Visitor, tile: int) -> FittingPage:
    visitor.window.visits.go_to("home")
    visitor.window.home.tiles[tile].click()
    page = visitor.window.page
    assert isinstance(page, FittingPage)
    return page


def test_tab_comes_to_the_cards_before_what_stands_below_them(visitor: Visitor, some: None) -> None:
    page = fitting(visitor, 0)
    QApplication.processEvents()
    page.back.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Tab)
    card = QApplication.focusWidget()
    assert isinstance(card, PracticeCard)
    visitor.press(Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert second is not card
    visitor.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.all
    visitor.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is second


def test_a_tile_leads_to_what_fits_the_five_steps_first(visitor: Visitor, some: None) -> None:
    page = fitting(visitor, 6)
    found = [practice.title for practice in page.grid.shown]
    assert found == ["The five steps", "Listening to the critic"]
    page.grid.cards[page.grid.shown[1].id].click()
    practice = on_practice(visitor)
    assert "You came with “An inner critic”." in words(practice)
    assert practice.back.text() == "An inner critic"
    practice.back.click()
    assert isinstance(visitor.window.page, FittingPage)
    visitor.window.page.all.click()
    on_practices(visitor)


def test_what_one_came_with_is_kept_with_the_session(visitor: Visitor, some: None) -> None:
    page = fitting(visitor, 0)
    page.grid.cards["five-step"].click()
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    on_practice(visitor).start.click()
    visitor.press(Qt.Key.Key_Escape)
    assert isinstance(visitor.window.page, AfterPage)
    assert "A lonely part" in visitor.rooms.keeper.store().look.themes()


def test_of_the_deep_ones_home_knows_nothing_before(visitor: Visitor, house: House) -> None:
    add_practices(house.places.own_scripts, 10)
    file = house.places.own_scripts / "made-008.yaml"
    text = file.read_text(encoding="utf-8").replace("[reparenting]", "[shame]")
    file.write_text(text, encoding="utf-8")
    assert [p.level for p in fitting(visitor, 5).grid.shown] == ["steady", "steady"]
    visitor.rooms.settings.change(deep_shown=True)
    assert "deep" in [p.level for p in fitting(visitor, 5).grid.shown]


# -- a deep practice that was left ---------------------------------------------------------------


def leave_the_deep_one(visitor: Visitor) -> PracticePage:
    """Past its question, and to its page again by the card on Home."""
    visitor.rooms.settings.change(deep_shown=True)
    page = practices(visitor)
    page.grid.opened.emit(next(p for p in page.grid.shown if p.level == "deep"))
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    on_practice(visitor).start.click()
    session = visitor.window.page
    assert isinstance(session, SessionPage)
    visitor.until_asked(session, "ask")
    session._driver.choose(0)
    visitor.qtbot.waitUntil(lambda: session.answering.question is None)
    visitor.press(Qt.Key.Key_Escape)
    visitor.window.visits.go_to("home")
    home = visitor.window.home
    visitor.qtbot.waitUntil(lambda: home.left is not None and home.left.isVisible())
    assert home.left is not None
    home.left.go_on.click()
    return on_practice(visitor)


def test_before_one_goes_on_with_it_one_is_asked_how_it_is(visitor: Visitor, some: None) -> None:
    page = leave_the_deep_one(visitor)
    assert "How is it with you today?" in words(page)
    assert [b.text() for b in page.way_in.answers] == ["I can be with this", "Not today"]
    assert not page.start.isVisible()
    page.way_in.answers[0].click()
    assert isinstance(visitor.window.page, SessionPage)
    assert len(visitor.rooms.keeper.store().sessions()) == 1


def test_not_today_leads_to_the_ground(visitor: Visitor, some: None) -> None:
    page = leave_the_deep_one(visitor)
    page.way_in.answers[1].click()
    session = visitor.window.page
    assert isinstance(session, SessionPage)
    place, _kept = session._driver._live.guide.coming()
    assert place is not None
    assert session._driver._script.steps[place.step].id == "ground"


def test_after_unlocking_they_are_narrowed_as_they_were_and_what_was_typed_is_gone(
    visitor: Visitor, house: House, many: int
) -> None:
    give_passphrase(house, locked=False)
    page = practices(visitor)
    assert page.filters is not None
    page.filters.levels.choose("steady")
    page.filters.line.setText("evening")
    press_lock(visitor)
    assert visitor.window.page is visitor.window.home
    unlock(visitor)
    page = on_practices(visitor)
    assert page.filters is not None
    assert page.filters.asked == Wanted(level="steady")
    assert {practice.level for practice in page.grid.shown} == {"steady"}
