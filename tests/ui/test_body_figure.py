# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Places are marked on a figure of the body, by mouse or by keys, or by name from a list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.body_figure import BodyFigure
from app.ui.widgets.body_line import View
from app.ui.widgets.body_picker import BodyPicker
from app.ui.widgets.body_place import PlaceOnFigure
from app.ui.widgets.body_words import PLACES

KEY = Qt.Key


@pytest.fixture
def picker(qtbot: QtBot, theme: Theme) -> BodyPicker:
    picker = BodyPicker(theme)
    qtbot.addWidget(picker)
    picker.resize(760, 420)
    picker.show()
    picker.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is picker)
    picker.take_focus()
    return picker


def point(figure: BodyFigure, place: str, view: View = "front") -> QPoint:
    return figure.middle_of(figure.on(place, view)).toPoint()


def click(figure: BodyFigure, place: str, view: View = "front") -> None:
    QTest.mouseClick(figure, Qt.MouseButton.LeftButton, pos=point(figure, place, view))


def press(*keys: Qt.Key) -> None:
    for key in keys:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)


def focused() -> tuple[str, str]:
    place = QApplication.focusWidget()
    assert isinstance(place, PlaceOnFigure)
    return place.view, place.place


def marked(picker: BodyPicker) -> list[str]:
    return [place for place, _word in picker.marks()]


@pytest.mark.parametrize("view", ["front", "back"])
def test_every_place_can_be_clicked_where_it_is(picker: BodyPicker, view: View) -> None:
    here = [each.place for each in picker.figure.places if each.view == view]
    for place in here:
        click(picker.figure, place, view)
    assert marked(picker) == here


def test_front_and_back_have_all_the_places_between_them(picker: BodyPicker) -> None:
    assert {each.place for each in picker.figure.places} == set(PLACES)


def test_a_second_click_takes_the_mark_away(picker: BodyPicker) -> None:
    click(picker.figure, "back", "back")
    assert marked(picker) == ["back"]
    click(picker.figure, "back", "back")
    assert marked(picker) == []


def test_both_sides_show_what_is_marked_on_one(picker: BodyPicker) -> None:
    click(picker.figure, "shoulders", "back")
    assert picker.figure.on("shoulders").isChecked()
    assert picker.chips["shoulders"].isChecked()
    before = picker.grab().toImage()
    click(picker.figure, "shoulders")
    assert picker.grab().toImage() != before


def test_a_click_beside_the_body_marks_nothing(picker: BodyPicker) -> None:
    QTest.mouseClick(picker.figure, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert marked(picker) == []


def test_pointing_shows_the_name_and_marks_nothing(picker: BodyPicker) -> None:
    QTest.mouseMove(picker.figure, QPoint(2, 2))
    before = picker.figure.grab().toImage()
    QTest.mouseMove(picker.figure, point(picker.figure, "belly"))
    assert picker.figure.cursor().shape() is Qt.CursorShape.PointingHandCursor
    assert picker.figure.grab().toImage() != before
    assert marked(picker) == []
    QTest.mouseMove(picker.figure, QPoint(2, 2))
    assert picker.figure.grab().toImage() == before


def test_arrows_go_from_head_to_foot_and_to_the_other_side(picker: BodyPicker) -> None:
    assert focused() == ("front", "head")
    press(KEY.Key_Up)
    assert focused() == ("front", "head")
    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Down)
    assert focused() == ("front", "shoulders")
    press(KEY.Key_Right)
    assert focused() == ("back", "shoulders")
    press(KEY.Key_Down)
    assert focused() == ("back", "back")
    press(KEY.Key_Left)
    assert focused()[0] == "front"
    press(KEY.Key_End)
    assert focused() == ("front", "feet")
    press(KEY.Key_Home)
    assert focused() == ("front", "head")


def test_arrows_reach_every_place(picker: BodyPicker) -> None:
    seen = set()
    for back in (KEY.Key_Left, KEY.Key_Right):
        press(back, KEY.Key_Home)
        for _ in range(14):
            seen.add(focused())
            press(KEY.Key_Down)
    assert len(seen) == len(picker.figure.places)


def test_space_and_enter_mark_where_the_keyboard_is(picker: BodyPicker) -> None:
    press(KEY.Key_Space)
    press(KEY.Key_Down, KEY.Key_Return)
    assert marked(picker) == ["head", "face"]
    press(KEY.Key_Space)
    assert marked(picker) == ["head"]


def test_tab_leaves_the_figure_and_comes_back_to_the_same_place(picker: BodyPicker) -> None:
    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Right, KEY.Key_Down)
    here = focused()
    press(KEY.Key_Tab)
    assert QApplication.focusWidget() is picker.chips["head"]
    press(KEY.Key_Backtab)
    assert focused() == here


def test_what_is_marked_by_name_glows_on_the_figure(picker: BodyPicker) -> None:
    before = picker.figure.grab().toImage()
    picker.chips["around me"].click()
    around = picker.figure.grab().toImage()
    assert around != before
    picker.chips["heart"].click()
    assert picker.figure.grab().toImage() != around
    assert picker.figure.on("heart").isChecked()


def test_each_place_is_told_with_its_name_and_whether_it_is_marked(picker: BodyPicker) -> None:
    click(picker.figure, "throat")
    for each in picker.figure.places:
        heard = QAccessible.queryAccessibleInterface(each)
        assert heard is not None
        assert heard.text(QAccessible.Text.Name) == each.place
        assert heard.text(QAccessible.Text.Description) in {"Front", "Back"}
        assert heard.role() is QAccessible.Role.CheckBox
        assert bool(heard.state().checked) == (each.place == "throat")


def test_a_place_is_found_by_a_reader_where_it_is_seen(picker: BodyPicker) -> None:
    for each in picker.figure.places:
        middle = picker.figure.middle_of(each).toPoint()
        assert each.geometry().contains(middle)
        assert picker.figure.rect().contains(each.geometry())


@pytest.mark.parametrize("width", [420, 560, 900])
def test_the_list_is_beside_the_figure_or_below_it(picker: BodyPicker, width: int) -> None:
    picker.resize(width, 700)
    QApplication.processEvents()
    chip, figure = picker.chips["head"], picker.figure.geometry()
    at = chip.mapTo(picker, QPoint(0, 0))
    is_beside = at.x() > figure.right()
    assert is_beside == (width > 560)
    assert is_beside or at.y() > figure.bottom()
    for each in picker.chips.values():
        assert picker.rect().contains(each.mapTo(picker, each.rect().bottomRight()))


def test_there_is_less_of_it_where_there_is_little_room(picker: BodyPicker) -> None:
    high = picker.figure.height()
    picker.fit(240)
    QApplication.processEvents()
    assert picker.figure.height() < high
    click(picker.figure, "feet", "back")
    assert marked(picker) == ["feet"]


def test_a_glow_comes_up_softly_and_at_once_where_motion_is_reduced(
    qtbot: QtBot, theme: Theme
) -> None:
    figure = BodyFigure(theme)
    qtbot.addWidget(figure)
    figure.show()
    figure.mark(["heart"])
    assert figure._light.now == {"heart": 1.0}
    theme._reduced_motion = False
    figure.mark(["feet"])
    assert figure._light.now.get("feet", 0.0) < 0.5
    qtbot.waitUntil(lambda: figure._light.now == {"feet": 1.0})
