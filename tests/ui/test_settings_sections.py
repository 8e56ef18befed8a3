# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Settings in sections: the way among them, the look, care, and what this is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app import __version__
from app.compose import House
from app.ui.dressing import Dressing
from app.ui.language import Language
from app.ui.look import look_of
from app.ui.pages.contacts import ContactsPage
from app.ui.pages.help import HelpPage
from app.ui.pages.licences import LicencesPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.welcome import WelcomePage
from app.ui.theme import Theme
from app.ui.widgets.look_settings import LookSettings, languages_in
from tests.ui.conftest import ROOT, Visitor
from tests.ui.locks import PASSPHRASE, press_lock, unlock
from tests.ui.test_pages import clipped, words

SECTIONS = ("sound", "voice", "pace", "look", "care", "privacy", "about")


def settings_page(visitor: Visitor) -> SettingsPage:
    """The page, once everything has its place on it."""
    visitor.window.side_bar.buttons["settings"].click()
    page = visitor.window.page
    assert isinstance(page, SettingsPage)
    visitor.qtbot.waitUntil(lambda: page.is_whole and page.voice.voices.offered != ())
    settle()
    return page


@pytest.fixture(autouse=True)
def _few_voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))


@pytest.fixture
def dressed(visitor: Visitor, theme: Theme, qapp: QApplication) -> Iterator[Visitor]:
    """A visitor whose look and language follow the settings."""
    language = Language(qapp, ROOT / "resources")
    settings = visitor.rooms.settings
    Dressing(theme, language, visitor.rooms, visitor.window, look_of(settings.now))
    yield visitor
    QLocale.setDefault(QLocale.system())


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def section_of_tab(page: SettingsPage, visitor: Visitor) -> str:
    """In which section Tab comes to something."""
    visitor.press(Qt.Key.Key_Tab)
    return page.place()


def test_every_section_is_a_press_away_and_tab_goes_on_in_it(visitor: Visitor) -> None:
    visitor.window.resize(1280, 800)
    page = settings_page(visitor)
    assert tuple(page.links.buttons) == SECTIONS
    for name in SECTIONS:
        page.links.buttons[name].click()
        settle()
        top = page.sections[name].mapTo(page.viewport(), page.rect().topLeft()).y()
        at_end = page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
        assert top == 24 or at_end, name
        assert page.links.buttons[name].isChecked()
        assert section_of_tab(page, visitor) == name


def test_the_links_stand_beside_the_page_where_there_is_room(visitor: Visitor) -> None:
    visitor.window.resize(1280, 800)
    page = settings_page(visitor)
    assert page.links.parentWidget() is page
    right = page.sections["sound"].mapTo(page, page.sections["sound"].rect().topRight()).x()
    assert page.links.x() > right
    assert page.links.buttons["sound"].isChecked()
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert page.links.buttons["about"].isChecked()
    visitor.window.resize(720, 560)
    settle()
    assert page.links.parentWidget() is page.widget()
    assert not any(button.isChecked() for button in page.links.buttons.values())
    visitor.window.resize(1280, 800)
    settle()
    assert page.links.parentWidget() is page


@pytest.mark.parametrize("width", [720, 1280])
def test_tab_goes_through_all_of_it_as_it_is_read(visitor: Visitor, width: int) -> None:
    """The links first, wherever they stand: they spare one the way through everything."""
    visitor.window.resize(width, 560)
    page = settings_page(visitor)
    page.setFocus()
    seen: list[str] = []
    for _ in range(120):
        visitor.press(Qt.Key.Key_Tab)
        focused: QWidget | None = QApplication.focusWidget()
        if focused is None or not page.isAncestorOf(focused):
            break
        place = "links" if page.links.isAncestorOf(focused) else page.place()
        if not seen or seen[-1] != place:
            seen.append(place)
    assert seen == ["links", *SECTIONS]


def test_after_unlocking_tab_begins_in_the_section_where_one_was(
    visitor: Visitor, house: House
) -> None:
    session = visitor.rooms.keeper.begin("five-step", "The five steps")
    visitor.rooms.keeper.end(session, "stopped")
    visitor.rooms.keeper.put_down()
    house.vault.set_passphrase(PASSPHRASE)
    settle()
    page = settings_page(visitor)
    page.links.buttons["privacy"].click()
    visitor.press(Qt.Key.Key_Tab)
    height = page.verticalScrollBar().value()
    press_lock(visitor)
    unlock(visitor)
    settle()
    again = visitor.window.page
    assert isinstance(again, SettingsPage)
    assert abs(again.verticalScrollBar().value() - height) < 200
    assert section_of_tab(again, visitor) == "privacy"


def test_larger_text_and_other_colours_are_there_at_once(dressed: Visitor, theme: Theme) -> None:
    page = settings_page(dressed)
    page.look.palettes.buttons["morning"].click()
    dressed.qtbot.waitUntil(lambda: theme.palette.name == "morning")
    button = page.look.text_size.buttons[1.5]
    button.setFocus(Qt.FocusReason.TabFocusReason)
    button.click()
    dressed.qtbot.waitUntil(lambda: dressed.window.page is not page)
    assert theme.text_scale == 1.5
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Text size: 150 %"
    assert dressed.rooms.settings.now.palette == "morning"


def at(page: SettingsPage) -> tuple[QWidget | None, int]:
    """What has the keyboard, and how far below the top of the window it is."""
    focused: QWidget | None = page.focusWidget()
    height = focused.mapTo(page, QPoint(0, 0)).y() if focused is not None else 0
    return focused, height


def made_anew(visitor: Visitor, before: SettingsPage) -> SettingsPage:
    """The page that comes in the place of this one, once everything has its place on it."""
    visitor.qtbot.waitUntil(lambda: visitor.window.page is not before)
    page = visitor.window.page
    assert isinstance(page, SettingsPage)
    visitor.qtbot.waitUntil(lambda: page.is_whole and page.voice.voices.offered != ())
    settle()
    return page


def test_what_was_pressed_stays_under_the_hand_in_other_type_and_in_another_language(
    dressed: Visitor,
) -> None:
    page = settings_page(dressed)
    choices = (("text_size", 2.0), ("language", "de"), ("text_size", 1.0), ("language", "system"))
    for row, value in choices:
        chip = getattr(page.look, row).buttons[value]
        chip.setFocus()
        page.ensureWidgetVisible(chip)
        settle()
        before = at(page)[1]
        chip.click()
        page = made_anew(dressed, page)
        chip = getattr(page.look, row).buttons[value]
        assert at(page) == (chip, min(before, page.viewport().height() - chip.height()))


def test_motion_is_a_choice_that_holds_at_once(dressed: Visitor, theme: Theme) -> None:
    page = settings_page(dressed)
    page.look.motion.buttons["full"].click()
    dressed.qtbot.waitUntil(lambda: theme.motion)
    page.look.motion.buttons["reduced"].click()
    dressed.qtbot.waitUntil(lambda: not theme.motion)


def test_a_text_size_that_is_none_of_the_usual_is_shown_among_them(visitor: Visitor) -> None:
    visitor.rooms.settings.change(text_size=1.1)
    said = [button.text() for button in settings_page(visitor).look.text_size.buttons.values()]
    assert said == ["100 %", "110 %", "125 %", "150 %", "175 %", "200 %"]


def test_languages_are_those_that_there_are_in_their_own_names(
    qtbot: QtBot, theme: Theme, visitor: Visitor, tmp_path: Path
) -> None:
    (tmp_path / "translations").mkdir()
    for code in ("de", "fr"):
        (tmp_path / "translations" / f"{code}.qm").touch()
    assert languages_in(tmp_path) == ("en", "de", "fr")
    card = LookSettings(theme, visitor.rooms.settings, tmp_path)
    qtbot.addWidget(card)
    said = [button.text() for button in card.language.buttons.values()]
    assert said == ["as the system", "English", "Deutsch", "Français"]
    card.language.buttons["de"].click()
    assert visitor.rooms.settings.now.language == "de"


def test_from_care_the_list_of_contacts_is_reached_and_leads_back(visitor: Visitor) -> None:
    page = settings_page(visitor)
    page.care.country.buttons["IE"].click()
    assert visitor.rooms.settings.now.country == "IE"
    page.care.contacts.click()
    contacts = visitor.window.page
    assert isinstance(contacts, ContactsPage)
    contacts.back.click()
    back = visitor.window.page
    assert isinstance(back, SettingsPage)
    visitor.qtbot.waitUntil(lambda: back.is_whole)
    back.care.see.click()
    assert isinstance(visitor.window.page, HelpPage)


def test_it_tells_what_it_is_and_where_everything_lies(visitor: Visitor, house: House) -> None:
    said = words(settings_page(visitor).about).replace("\u200b", "")
    for each in (__version__, "Apache License 2.0", "never uses the network", "not therapy"):
        assert each in said
    assert str(house.places.data) in said
    assert str(house.places.settings) in said


def test_the_first_pages_can_be_seen_again(visitor: Visitor) -> None:
    visitor.rooms.settings.change(welcomed=True)
    settings_page(visitor).about.first_pages.click()
    assert isinstance(visitor.window.covered_by, WelcomePage)
    visitor.press(Qt.Key.Key_Escape)
    assert isinstance(visitor.window.page, SettingsPage)
    assert visitor.rooms.settings.now.welcomed


def test_licences_of_fonts_and_voice_can_be_read(visitor: Visitor) -> None:
    settings_page(visitor).about.licences.click()
    page = visitor.window.page
    assert isinstance(page, LicencesPage)
    for name, begins in (
        ("Inner Hearth", "Apache License"),
        ("Atkinson Hyperlegible Next", "SIL OPEN FONT LICENSE"),
        ("Literata", "SIL OPEN FONT LICENSE"),
        ("Hibari", "Apache License"),
    ):
        entry = page.entries[name]
        entry.read.click()
        assert entry.text is not None
        assert entry.text.isVisible()
        assert begins in entry.text.toPlainText()
        assert entry.text.isReadOnly()
    assert "LGPL-3.0" in words(page)


def test_a_licence_that_did_not_come_along_offers_nothing_to_read(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    shutil.copytree(ROOT / "resources" / "fonts", tmp_path / "resources" / "fonts")
    page = LicencesPage(theme, tmp_path / "resources")
    qtbot.addWidget(page)
    page.show()
    assert not page.entries["Inner Hearth"].read.isVisible()
    assert page.entries["Literata"].read.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_among_the_licences(
    qtbot: QtBot, qapp: QApplication, house: House, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    visitor.window.visits.go_to("licences")
    settle()
    assert clipped(visitor.window) == []
    visitor.rooms.keeper.close()


@pytest.mark.parametrize("place", ["settings", "licences", "help", "contacts"])
def test_no_page_is_wider_than_the_smallest_window_with_the_largest_text(
    qtbot: QtBot, qapp: QApplication, house: House, place: str
) -> None:
    theme = Theme(ROOT / "resources", text_scale=2.0, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.rooms.settings.change(country="US")
    visitor.window.resize(720, 560)
    visitor.window.visits.go_to(place)
    page = visitor.window.page
    if isinstance(page, HelpPage):
        page.others.buttons["GB"].click()
        page.how.click()
    settle()
    assert isinstance(page, QScrollArea)
    assert page.horizontalScrollBar().maximum() == 0
    visitor.rooms.keeper.close()
