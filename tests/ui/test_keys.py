# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The keys, shown by ``?`` over every page, and help by F1 from every page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.compose import House
from app.session.moments import State
from app.ui.pages.after import AfterPage
from app.ui.pages.help import HelpPage
from app.ui.theme import Theme
from app.ui.widgets.keys_sheet import KeysSheet
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped
from tests.ui.test_session_page import state, to_question

KEY = Qt.Key


@pytest.fixture
def visitor(visitor: Visitor) -> Visitor:
    """Once what comes after the first frame is there."""
    visitor.qtbot.waitUntil(lambda: "keys" in vars(visitor.window))
    return visitor


def sheet_of(visitor: Visitor) -> KeysSheet:
    visitor.press(KEY.Key_Question)
    sheet = visitor.window.keys.sheet
    assert sheet is not None
    assert sheet.isVisible()
    return sheet


def words(sheet: KeysSheet) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


@pytest.mark.parametrize("key", [KEY.Key_Question, KEY.Key_Escape])
def test_the_keys_come_and_go_and_the_keyboard_is_where_it_was(
    visitor: Visitor, key: Qt.Key
) -> None:
    visitor.window.home.tiles[2].setFocus()
    sheet = sheet_of(visitor)
    assert "Ctrl+L" in words(sheet)
    assert "help now" in sheet.accessibleDescription()
    visitor.press(key)
    assert visitor.window.keys.sheet is None
    assert QApplication.focusWidget() is visitor.window.home.tiles[2]


def test_the_keys_go_where_the_page_goes(visitor: Visitor) -> None:
    visitor.window.visits.go_to("practices")
    sheet_of(visitor)
    visitor.window.visits.go_to("parts")
    visitor.qtbot.waitUntil(lambda: visitor.window.keys.sheet is None)
    sheet_of(visitor)


def test_over_a_session_they_hold_nothing_up(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: page.state is State.PLAYING)
    assert "ground me" in words(sheet_of(visitor))
    assert state(page) is State.PLAYING
    visitor.press(KEY.Key_Space)
    assert state(page) is State.PAUSED, "its keys work meanwhile"
    visitor.press(KEY.Key_Escape)
    assert visitor.window.keys.sheet is None
    assert state(page) is State.PAUSED, "it is the keys that Esc closed"
    visitor.press(KEY.Key_Escape)
    assert isinstance(visitor.window.page, AfterPage)


def test_a_press_beside_them_closes_them_and_does_nothing_else(visitor: Visitor) -> None:
    home = visitor.window.home
    sheet = sheet_of(visitor)
    veil = sheet.parentWidget()
    assert veil is not None
    assert veil.geometry() == visitor.window.rect()
    tile = home.tiles[0]
    QTest.mouseClick(
        visitor.window.windowHandle(),
        Qt.MouseButton.LeftButton,
        pos=tile.mapTo(visitor.window, QPoint(4, 4)),
    )
    assert visitor.window.keys.sheet is None
    assert visitor.window.page is home


def test_a_question_that_comes_closes_them(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    sheet_of(visitor)
    visitor.press(KEY.Key_1)
    visitor.until_asked(page, "name")
    assert visitor.window.keys.sheet is None
    visitor.write("who?")
    assert page.answering.way.line.text() == "who?"  # type: ignore[union-attr]


def test_f1_leads_to_help_from_a_page_and_from_the_bar(visitor: Visitor) -> None:
    visitor.window.visits.go_to("settings")
    visitor.press(KEY.Key_F1)
    assert isinstance(visitor.window.page, HelpPage)
    visitor.window.visits.go_to("home")
    visitor.window.side_bar.setFocus()
    visitor.press(KEY.Key_F1)
    assert isinstance(visitor.window.page, HelpPage)


def test_nothing_is_shown_over_a_cover(visitor: Visitor) -> None:
    visitor.window.visits.locking.lock()
    assert visitor.window.covered_by is not None
    visitor.window.keys.toggle()
    assert visitor.window.keys.sheet is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(720, 560), (1280, 800)])
def test_no_key_is_cut_off(
    qtbot: QtBot, qapp: QApplication, house: House, scale: float, size: tuple[int, int]
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(*size)
    to_question(visitor, "wait")
    for _ in range(2):
        sheet = sheet_of(visitor)
        qtbot.wait(20)
        assert clipped(sheet) == []
        assert visitor.window.rect().contains(sheet.geometry())
        visitor.window.visits.go_to("home")
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()
