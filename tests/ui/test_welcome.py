# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The first start: four pages, each of which can be passed over; then Home, and never again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.keys import kind_of_file
from app.ui.app import _welcome
from app.ui.dressing import Dressing
from app.ui.house_rooms import HouseRooms
from app.ui.language import Language
from app.ui.look import look_of, read_look
from app.ui.main_window import MainWindow
from app.ui.pages.rekeying import RekeyingPage
from app.ui.pages.welcome import WelcomePage
from app.ui.theme import Theme
from app.ui.welcome import PAGES
from app.ui.widgets.passphrase import NewPassphrase
from app.ui.widgets.recovery_key import RecoveryKeyView
from app.ui.widgets.welcome_steps import HowItSounds, WhoToCall
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped, words

PASSPHRASE = "kettle orbit lavender nine"


@pytest.fixture
def newcomer(visitor: Visitor) -> Iterator[Visitor]:
    """Somebody for whom the window opens for the first time."""
    visitor.window.visits.welcome.begin()
    yield visitor
    if visitor.window.covered_by is not None:
        visitor.window.uncover()


def shown(visitor: Visitor) -> WelcomePage:
    page = visitor.window.covered_by
    assert isinstance(page, WelcomePage)
    return page


def button(visitor: Visitor, text: str) -> QPushButton:
    buttons = shown(visitor).findChildren(QPushButton)
    return next(each for each in buttons if each.text() == text and each.isVisible())


def go_to(visitor: Visitor, name: str) -> WelcomePage:
    for _ in range(PAGES.index(name)):
        button(visitor, "Go on").click()
    return shown(visitor)


def test_it_says_what_this_is_and_is_not(newcomer: Visitor) -> None:
    said = words(shown(newcomer))
    for each in ("Internal Family Systems", "Not therapy, and not a crisis service", "no account"):
        assert each in said
    assert newcomer.opened == 0


def test_enter_leads_through_it_to_home_and_it_does_not_come_again(newcomer: Visitor) -> None:
    for _ in range(3):
        newcomer.press(Qt.Key.Key_Return)
    button(newcomer, "Go on without one").setFocus(Qt.FocusReason.TabFocusReason)
    newcomer.press(Qt.Key.Key_Space)
    assert newcomer.window.covered_by is None
    assert newcomer.window.home.isVisible()
    assert newcomer.rooms.settings.now.welcomed
    newcomer.window.visits.welcome.begin()
    assert newcomer.window.covered_by is None


def test_it_can_be_passed_over_at_once(newcomer: Visitor) -> None:
    button(newcomer, "Pass over all of this").click()
    assert newcomer.rooms.settings.now.welcomed
    assert newcomer.window.home.isVisible()


def test_esc_leaves_it_for_now_and_it_comes_again_on_that_page(newcomer: Visitor) -> None:
    go_to(newcomer, "call")
    newcomer.press(Qt.Key.Key_Escape)
    assert newcomer.window.home.isVisible()
    assert not newcomer.rooms.settings.now.welcomed
    session = newcomer.rooms.keeper.begin("five-step", "The five steps")
    newcomer.rooms.keeper.end(session, "stopped")
    newcomer.window.visits.welcome.begin()
    assert "Who to call" in words(shown(newcomer))


def test_tab_comes_to_ground_me_and_help_now_and_page_down_still_scrolls(
    newcomer: Visitor,
) -> None:
    newcomer.window.resize(720, 560)
    page = shown(newcomer)
    QApplication.processEvents()
    reached = []
    for _ in range(4):
        newcomer.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert reached == [*page.ways, page.ground, page.help]
    bar = page.area.verticalScrollBar()
    bar.setRange(0, 400)
    page.ways[0].setFocus(Qt.FocusReason.TabFocusReason)
    newcomer.press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    newcomer.press(Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_what_scrolls_fades_out_until_its_end_is_seen(newcomer: Visitor) -> None:
    newcomer.rooms.settings.change(country="GB")
    newcomer.window.resize(720, 560)
    page = go_to(newcomer, "call")
    bar = page.area.verticalScrollBar()
    newcomer.qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert page.edge.isVisible()
    assert page.edge.geometry().bottom() == page.area.rect().bottom()
    bar.setValue(bar.maximum())
    assert not page.edge.isVisible()


def test_the_ways_on_stand_where_they_stood_where_a_passphrase_is_set(newcomer: Visitor) -> None:
    page = go_to(newcomer, "passphrase")
    QApplication.processEvents()
    before = page.ways[0].mapTo(page, QPoint(0, 0))
    page.ways[0].click()
    page = shown(newcomer)
    newcomer.qtbot.waitUntil(lambda: page.ways[0].mapTo(page, QPoint(0, 0)) == before)
    assert [way.text() for way in page.ways] == ["Set the passphrase", "Cancel"]


def test_back_leads_back(newcomer: Visitor) -> None:
    go_to(newcomer, "call")
    button(newcomer, "Back").click()
    assert "Welcome to Inner Hearth" in words(shown(newcomer))


def test_who_kept_something_in_an_earlier_version_is_not_asked(visitor: Visitor) -> None:
    session = visitor.rooms.keeper.begin("five-step", "The five steps")
    visitor.rooms.keeper.end(session, "stopped")
    visitor.window.visits.welcome.begin()
    assert visitor.window.covered_by is None
    assert visitor.rooms.settings.now.welcomed


def test_who_has_set_a_passphrase_meanwhile_is_at_home(visitor: Visitor, house: House) -> None:
    visitor.rooms.settings.change(welcome_page="call")
    house.vault.set_passphrase(PASSPHRASE)
    visitor.window.visits.welcome.begin()
    assert visitor.window.covered_by is None
    assert visitor.rooms.settings.now.welcomed


def test_the_numbers_are_those_of_the_country_that_is_chosen(newcomer: Visitor) -> None:
    step = go_to(newcomer, "call").step
    assert isinstance(step, WhoToCall)
    step.country.buttons["GB"].click()
    assert "116 123" in words(step)
    step.country.buttons["US"].click()
    QApplication.processEvents()
    visible = words(step._numbers)
    assert "988" in visible
    assert "116 123" not in visible
    assert newcomer.rooms.settings.now.country == "US"


def test_help_is_there_on_every_page_and_leads_back(newcomer: Visitor) -> None:
    for at, name in enumerate(PAGES):
        if at:
            button(newcomer, "Go on").click()
        newcomer.press(Qt.Key.Key_F1)
        assert "116 123" in words(shown(newcomer)), name
        newcomer.press(Qt.Key.Key_Escape)
        assert shown(newcomer).help_page is None


def test_text_size_holds_at_once_and_the_keyboard_stays_there(
    newcomer: Visitor, theme: Theme, qapp: QApplication
) -> None:
    settings = newcomer.rooms.settings
    language = Language(qapp, ROOT / "resources")
    Dressing(theme, language, newcomer.rooms, newcomer.window, look_of(settings.now))
    step = go_to(newcomer, "look").step
    assert isinstance(step, HowItSounds)
    step.text_size.buttons[1.0].setFocus(Qt.FocusReason.TabFocusReason)
    newcomer.press(Qt.Key.Key_Right)
    newcomer.qtbot.waitUntil(lambda: theme.text_scale == 1.25 and shown(newcomer).step is not step)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Text size: 125 %"
    settings.change(text_size=1.0)
    newcomer.qtbot.waitUntil(lambda: theme.text_scale == 1.0)


def test_nothing_is_heard_before_the_sample_is_asked_for_and_reading_needs_none(
    newcomer: Visitor,
) -> None:
    step = go_to(newcomer, "look").step
    assert isinstance(step, HowItSounds)
    assert newcomer.opened == 0
    step.words.buttons[True].click()
    assert newcomer.rooms.settings.now.text_only
    assert not step.sample.isVisible()
    step.words.buttons[False].click()
    assert not newcomer.rooms.settings.now.text_only
    step.sample.button.click()
    newcomer.qtbot.waitUntil(lambda: newcomer.opened == 1, timeout=20_000)
    button(newcomer, "Go on").click()
    assert step.sample.player.doing == "nothing"


def test_a_passphrase_is_set_and_a_recovery_key_shown(newcomer: Visitor, house: House) -> None:
    go_to(newcomer, "passphrase")
    button(newcomer, "Set a passphrase").click()
    form = shown(newcomer).step
    assert isinstance(form, NewPassphrase)
    for line in (form.first.line, form.second.line):
        QTest.keyClicks(line, PASSPHRASE)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert isinstance(newcomer.window.covered_by, RekeyingPage)
    newcomer.qtbot.waitUntil(lambda: isinstance(newcomer.window.covered_by, WelcomePage))
    assert kind_of_file(house.places.store) == "encrypted"
    assert newcomer.rooms.settings.now.welcomed
    view = shown(newcomer).step
    assert isinstance(view, RecoveryKeyView)
    view.done.click()
    assert newcomer.window.home.isVisible()


def test_esc_in_the_form_leads_back_to_the_offer(newcomer: Visitor) -> None:
    go_to(newcomer, "passphrase")
    button(newcomer, "Set a passphrase").click()
    newcomer.write("half a phr")
    newcomer.press(Qt.Key.Key_Escape)
    assert button(newcomer, "Go on without one").isVisible()


def test_the_first_frame_of_the_first_start_is_the_bare_ground(
    qtbot: QtBot, house: House, theme: Theme
) -> None:
    rooms = HouseRooms(house)
    window = MainWindow(theme, rooms, house.now)
    qtbot.addWidget(window)
    _welcome(window, rooms, read_look(rooms.settings_file))
    assert not window.home.isVisibleTo(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qtbot.waitUntil(lambda: isinstance(window.covered_by, WelcomePage))
    window.visits.welcome.finish()
    assert window.home.isVisible()
    assert window.side_bar.isVisible()
    window.close()


def test_the_ground_is_not_bare_for_good_where_the_settings_are_read_in_two_ways(
    qtbot: QtBot, house: House, theme: Theme
) -> None:
    house.places.config.mkdir(parents=True, exist_ok=True)
    house.places.settings.write_text('{"welcomed": true, "of another version": NaN}')
    rooms = HouseRooms(house)
    window = MainWindow(theme, rooms, house.now)
    qtbot.addWidget(window)
    _welcome(window, rooms, read_look(rooms.settings_file))
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qtbot.waitUntil(window.home.isVisible)
    assert window.covered_by is None
    window.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", [*PAGES, "new"])
def test_no_text_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, name: str, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.rooms.settings.change(country="GB")
    visitor.window.resize(720, 560)
    welcome = visitor.window.visits.welcome
    if name == "new":
        welcome._ask_for_new()
    else:
        welcome.show(name)
    QApplication.processEvents()
    QApplication.processEvents()
    assert clipped(visitor.window) == []
    assert shown(visitor).area.horizontalScrollBar().maximum() == 0
    visitor.window.uncover()
    visitor.rooms.keeper.close()
