# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The person changes the list of who to call; what they type is kept as they type it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.compose import House
from app.contacts.layers import read_layers
from app.ui.pages.contacts import ContactsPage
from app.ui.widgets.contact_form import ContactForm
from tests.filled import add_own_contacts
from tests.ui.conftest import Visitor
from tests.ui.test_pages import clipped, words

SAMARITANS = ("GB", "Samaritans")


@pytest.fixture
def page(visitor: Visitor, house: House) -> ContactsPage:
    """The page of somebody in the United Kingdom with two people of their own."""
    visitor.rooms.settings.change(country="GB")
    add_own_contacts(house.places.own_contacts)
    visitor.window.visits.go_to("contacts")
    page = visitor.window.page
    assert isinstance(page, ContactsPage)
    return page


def form_of(page: ContactsPage) -> ContactForm:
    assert page.form is not None
    return page.form


def people(house: House) -> dict[str, str]:
    return {each.name: each.number for each in read_layers(house.contact_layers()).people}


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


def test_somebody_is_added_by_the_keyboard_alone(
    page: ContactsPage, visitor: Visitor, house: House
) -> None:
    page.add.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Space)
    visitor.write("Ada")
    visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Tab)
    visitor.write("01632 960 777")
    form = form_of(page)
    while QApplication.focusWidget() is not form.finish:
        visitor.press(Qt.Key.Key_Tab)
    visitor.press(Qt.Key.Key_Space)
    settle()
    assert people(house)["Ada"] == "01632 960 777"
    assert page.form is None
    assert "Ada" in words(page)


def test_what_is_typed_is_kept_although_one_goes_elsewhere(
    page: ContactsPage, visitor: Visitor, house: House
) -> None:
    page.rows["tom"].buttons["change"].click()
    line = form_of(page).number
    line.selectAll()
    line.setFocus()
    visitor.write("999 000")
    visitor.window.visits.go_to("home")
    assert people(house)["Tom"] == "999 000"


def test_one_form_is_open_at_a_time_and_what_was_in_the_other_is_kept(
    page: ContactsPage, visitor: Visitor, house: House
) -> None:
    page.rows["tom"].buttons["change"].click()
    form_of(page).number.selectAll()
    form_of(page).number.setFocus()
    visitor.write("1")
    page.rows["mira"].buttons["change"].click()
    assert people(house)["Tom"] == "1"
    assert page.rows["tom"].isVisible()
    assert form_of(page).contact.name == "Dr Mira Lindqvist"


def test_a_form_that_stayed_empty_leaves_nobody_behind(page: ContactsPage, house: House) -> None:
    before = people(house)
    page.add.click()
    form_of(page).finish.click()
    settle()
    assert people(house) == before


def test_removing_somebody_asks_first(page: ContactsPage, house: House) -> None:
    page.rows["tom"].buttons["remove"].click()
    assert page.sure is not None
    page.sure.no.click()
    settle()
    assert "Tom" in people(house)
    page.rows["tom"].buttons["remove"].click()
    page.sure.yes.click()
    settle()
    assert "Tom" not in people(house)
    assert "tom" not in page.rows


def test_a_shipped_number_is_corrected_and_can_be_as_it_came(
    page: ContactsPage, visitor: Visitor
) -> None:
    page.rows[SAMARITANS].buttons["correct"].click()
    form = form_of(page)
    assert form.name is None
    form.number.selectAll()
    visitor.write("116 124")
    form.finish.click()
    settle()
    assert "116 124" in words(page.rows[SAMARITANS])
    assert "As you wrote it on" in words(page.rows[SAMARITANS])
    page.rows[SAMARITANS].buttons["came"].click()
    settle()
    assert "116 123" in words(page.rows[SAMARITANS])


def test_what_is_hidden_can_be_shown_again(page: ContactsPage) -> None:
    page.rows[SAMARITANS].buttons["hide"].click()
    settle()
    assert list(page.rows[SAMARITANS].buttons) == ["show"]
    page.rows[SAMARITANS].buttons["show"].click()
    settle()
    assert "hide" in page.rows[SAMARITANS].buttons


def test_it_says_that_the_list_is_not_encrypted(page: ContactsPage) -> None:
    assert "This list is not encrypted" in words(page)


def test_a_broken_file_is_told_of_and_is_not_lost(
    page: ContactsPage, visitor: Visitor, house: House
) -> None:
    path = house.places.own_contacts
    path.write_text('{"own": [', encoding="utf-8")
    page.look()
    assert "can't be read as JSON" in words(page)
    assert SAMARITANS in page.rows
    page.add.click()
    visitor.write("Ada")
    form_of(page).finish.click()
    settle()
    assert list(people(house)) == ["Ada"]
    assert path.with_name("contacts-set-aside-1.json").read_text("utf-8") == '{"own": ['


def test_where_it_can_t_be_kept_the_form_says_so_and_stays(
    page: ContactsPage, visitor: Visitor, house: House
) -> None:
    data = house.places.data
    aside: Path = data.with_name("elsewhere")
    page.add.click()
    data.rename(aside)
    data.write_text("in the way", encoding="utf-8")
    visitor.write("Ada")
    form_of(page).finish.click()
    assert "can't be kept just now" in form_of(page).trouble.text()
    data.unlink()
    aside.rename(data)
    form_of(page).finish.click()
    settle()
    assert "Ada" in json.loads(house.places.own_contacts.read_text("utf-8"))["own"][-1]["name"]


def test_the_form_stays_with_its_words_whatever_else_is_changed(
    page: ContactsPage, house: House, visitor: Visitor
) -> None:
    data = house.places.data
    aside: Path = data.with_name("elsewhere")
    page.add.click()
    form = form_of(page)
    data.rename(aside)
    data.write_text("in the way", encoding="utf-8")
    visitor.write("Ada")
    form.save_now()
    assert form.has_trouble
    page.country.chosen.emit("GB")
    page.rows[SAMARITANS].buttons["hide"].click()
    settle()
    assert page.form is form
    assert form.contact.name == "Ada"
    data.unlink()
    aside.rename(data)
    page.rows[SAMARITANS].buttons["hide"].click()
    settle()
    assert page.form is None
    assert "Ada" in people(house)


def test_neither_the_page_nor_the_window_goes_unasked_with_words_that_cant_be_kept(
    page: ContactsPage, house: House, visitor: Visitor
) -> None:
    data = house.places.data
    aside: Path = data.with_name("elsewhere")
    page.add.click()
    data.rename(aside)
    data.write_text("in the way", encoding="utf-8")
    visitor.write("Ada")
    page.back.click()
    assert visitor.window.page is page
    assert visitor.window.side_bar.buttons["help"].isChecked()
    assert "can't be kept just now" in form_of(page).trouble.text()
    data.unlink()
    aside.rename(data)
    assert page.may_go()
    assert "Ada" in people(house)
    data.rename(aside)
    data.write_text("in the way", encoding="utf-8")
    visitor.write(" Lovelace")
    visitor.window.close()
    assert visitor.window.isVisible()
    visitor.window.close()  # they have seen it
    assert not visitor.window.isVisible()


def test_tab_goes_on_from_the_form_to_what_stands_below_it(
    page: ContactsPage, visitor: Visitor
) -> None:
    page.rows["mira"].buttons["change"].click()
    settle()
    form_of(page).finish.setFocus()
    visitor.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.rows["tom"].buttons["change"]


def test_what_was_just_typed_stands_in_the_list_that_is_shown_anew(
    page: ContactsPage, house: House, visitor: Visitor
) -> None:
    page.rows["mira"].buttons["change"].click()
    form_of(page).number.setFocus()
    form_of(page).number.selectAll()
    visitor.write("01632 960 999")
    page.rows[SAMARITANS].buttons["hide"].click()
    settle()
    page.rows["mira"].buttons["change"].click()
    assert form_of(page).number.text() == "01632 960 999"


def test_nothing_is_cut_off_while_one_writes(page: ContactsPage, visitor: Visitor) -> None:
    visitor.window.resize(720, 560)
    page.rows["mira"].buttons["change"].click()
    settle()
    assert clipped(visitor.window) == []
