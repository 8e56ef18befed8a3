# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Help now: own people first, then the person's country; numbers to copy; how they were checked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.compose import House
from app.ui.pages.contacts import ContactsPage
from app.ui.pages.cover import CoverPage
from app.ui.pages.help import HelpPage
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.contact_card import ContactCard
from tests.filled import add_own_contacts
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped, words


def help_page(visitor: Visitor) -> HelpPage:
    visitor.window.side_bar.buttons["help"].click()
    page = visitor.window.page
    assert isinstance(page, HelpPage)
    return page


def names(page: HelpPage) -> list[str]:
    """Those that can be seen, in their order."""
    shown = (page.own, page.here, page.there)
    return [card.accessibleName() for cards in shown if cards for card in cards.cards]


def test_own_people_come_first_and_then_the_own_country(visitor: Visitor, house: House) -> None:
    visitor.rooms.settings.change(country="GB")
    add_own_contacts(house.places.own_contacts)
    page = help_page(visitor)
    assert names(page) == [
        "Dr Mira Lindqvist, 01632 960 456",
        "Tom, 01632 960 123",
        "Emergency services, 999",
        "Samaritans, 116 123",
        "NHS 111, mental health option, 111",
    ]


def test_another_country_is_a_press_away_and_can_come_first_from_then_on(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="GB")
    page = help_page(visitor)
    page.others.buttons["US"].click()
    assert "Emergency services, 911" in names(page)
    page.first.click()
    assert visitor.rooms.settings.now.country == "US"
    page = visitor.window.page  # type: ignore[assignment]
    assert names(page)[0] == "Emergency services, 911"


def test_where_no_country_is_known_all_numbers_are_there(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="")
    page = help_page(visitor)
    all_of_them = {"116 123", "988", "112"}
    visitor.qtbot.waitUntil(lambda: all_of_them <= set(words(page).split("\n")))
    page.yours.buttons["IE"].click()
    assert visitor.rooms.settings.now.country == "IE"
    assert names(visitor.window.page)[0] == "Emergency services, 112"  # type: ignore[arg-type]


def test_where_no_country_is_known_the_emergency_numbers_are_seen_at_once(
    qtbot: QtBot, qapp: QApplication, house: House
) -> None:
    theme = Theme(ROOT / "resources", text_scale=2.0, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.rooms.settings.change(country="")
    visitor.window.resize(720, 560)
    session = visitor.start()
    session.show_help()
    page = session.help.page
    assert page is not None
    qtbot.waitUntil(lambda: "999" in seen_at_once(page))
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()


def seen_at_once(page: HelpPage) -> list[str]:
    """The words that are whole in sight without scrolling."""
    port = page.viewport()
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible()
        and port.rect().contains(QRect(label.mapTo(port, QPoint(0, 0)), label.size()))
    ]


def test_what_is_chosen_comes_into_sight_from_its_heading_on(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="US")
    visitor.window.resize(720, 560)
    page = help_page(visitor)
    page.others.buttons["GB"].click()
    visitor.qtbot.waitUntil(lambda: {"United Kingdom", "999"} <= set(seen_at_once(page)))


def test_a_country_that_is_not_in_the_list_is_told_of(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="ES")
    assert "no numbers for Spain" in words(help_page(visitor))


def test_a_number_is_copied_by_the_keyboard_and_nothing_is_opened(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="GB")
    page = help_page(visitor)
    assert page.here is not None
    _emergency, second, text, _nhs = page.here.cards
    assert second.copy is not None
    assert second.copy.accessibleName() == "Copy 116 123, Samaritans"
    second.copy.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == "116 123"
    assert second.copy.text() == "Copied"
    assert text.copy is not None
    text.copy.click()
    assert QApplication.clipboard().text() == "Text SHOUT to 85258"
    assert second.copy.text() == "Copy"


def test_tab_goes_down_from_the_way_back_as_it_is_read(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="GB")
    assert not visitor.window.visits.locking.is_covered
    visitor.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    visitor.press(Qt.Key.Key_F1)
    cover = visitor.window.covered_by
    assert isinstance(cover, CoverPage)
    page = cover.help_page
    assert page is not None
    assert page.here is not None
    page.others.buttons["US"].click()
    QApplication.processEvents()
    assert page.there is not None
    copies = [[c.copy for c in cards.cards if c.copy] for cards in (page.here, page.there)]
    chosen = page.others.buttons["US"]
    read = [page.back, *copies[0], chosen, *copies[1], page.first, page.how, cover.ground]
    assert page.back is not None
    page.back.setFocus(Qt.FocusReason.TabFocusReason)
    reached = [QApplication.focusWidget()]
    for _ in read[1:]:
        visitor.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    visitor.window.uncover()
    assert reached == read


def test_it_says_when_and_how_each_number_was_checked(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="GB")
    page = help_page(visitor)
    assert page.here is not None
    said = words(page.here.cards[1])
    assert "Checked on" in said
    assert said.endswith("2026  ·  samaritans.org")
    assert not page.how_checked.isVisible()
    page.how.click()
    assert page.how_checked.isVisible()
    said = words(page.how_checked)
    assert "Nobody has called these numbers for this list" in said
    assert "against a stored copy of the organisation's own page: samaritans.org" in said
    assert "Lifeline" not in said
    page.others.buttons["AU"].click()
    assert "Lifeline" in words(page.how_checked)
    for size in ((1280, 800), (720, 560)):
        visitor.window.resize(*size)
        for _ in range(4):
            QApplication.processEvents()
        assert clipped(visitor.window) == []


def test_the_list_can_be_changed_from_there_and_leads_back(visitor: Visitor) -> None:
    page = help_page(visitor)
    assert page.edit is not None
    page.edit.click()
    contacts = visitor.window.page
    assert isinstance(contacts, ContactsPage)
    assert visitor.window.side_bar.buttons["help"].isChecked()
    contacts.back.click()
    assert isinstance(visitor.window.page, HelpPage)


def test_over_the_lock_own_people_are_there_too(visitor: Visitor, house: House) -> None:
    add_own_contacts(house.places.own_contacts)
    assert not visitor.window.visits.locking.is_covered
    visitor.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    visitor.press(Qt.Key.Key_F1)
    page = visitor.window.covered_by
    assert page is not None
    assert "01632 960 456" in words(page)
    visitor.window.uncover()


def test_a_country_that_nobody_knows_has_no_name(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="ZZ")
    page = help_page(visitor)
    assert "Default" not in words(page)
    said = "Samaritans, 116 123"
    visitor.qtbot.waitUntil(
        lambda: said in [card.accessibleName() for card in page.findChildren(ContactCard)]
    )
    visitor.rooms.settings.change(country="gb")
    assert "Samaritans, 116 123" in names(help_page(visitor))


def test_tab_comes_to_what_is_added_later_where_it_is_seen(visitor: Visitor) -> None:
    visitor.rooms.settings.change(country="GB")
    page = help_page(visitor)
    page.others.buttons["US"].setFocus()
    visitor.press(Qt.Key.Key_Space)
    QApplication.processEvents()
    visitor.press(Qt.Key.Key_Tab)
    stop = QApplication.focusWidget()
    assert stop is not None
    assert stop.accessibleName() == "Copy 911, Emergency services"


def test_tab_goes_through_all_countries_before_what_stands_below_them(visitor: Visitor) -> None:
    page = help_page(visitor)
    visitor.qtbot.waitUntil(lambda: page._rest.count() > 0)
    QApplication.processEvents()  # what was just added is shown a moment later
    assert page.edit is not None
    page.edit.setFocus()
    visitor.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    stop = QApplication.focusWidget()
    assert isinstance(stop, Button)
    last = page.findChildren(ContactCard)[-1]
    assert stop is last.copy
