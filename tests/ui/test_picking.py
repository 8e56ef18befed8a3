# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Print or export: what goes out is picked, by hand and by key, and nothing by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.ui.pages.part import PartPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.reading import ReadingPage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.pages.take_out import TakeOutPage
from tests.reflections.items import ALL, LETTER, PLANNER, QUIET_ONE
from tests.ui.conftest import Visitor
from tests.ui.out_pages import (
    Dialogs,
    fill,
    look_at,
    show,
    shown,
    tab_to,
)
from tests.ui.test_pages import clipped, words


@pytest.fixture
def dialogs(tmp_path: Path) -> Dialogs:
    (tmp_path / "out").mkdir()
    return Dialogs(folder=tmp_path / "out")


@pytest.fixture
def page(visitor: Visitor, dialogs: Dialogs) -> TakeOutPage:
    fill(visitor)
    return show(visitor, dialogs)


def test_nothing_is_picked_and_nothing_can_go_out_at_first(page: TakeOutPage) -> None:
    titles = shown(page)
    assert {"The five steps", QUIET_ONE.name, PLANNER.name} <= set(titles)
    assert len(titles) == len(ALL) + 1
    assert "Nothing is picked." in words(page)
    assert not page.picking.go_on.isEnabled()


def test_before_anything_is_kept_a_first_step_is_offered(visitor: Visitor) -> None:
    visitor.window.visits.go_to("take-out")
    page = visitor.window.page
    assert isinstance(page, TakeOutPage)
    page.picking.first_step.click()
    assert isinstance(visitor.window.page, PracticePage)


def test_one_comes_from_a_page_with_that_page_picked(visitor: Visitor, page: TakeOutPage) -> None:
    assert page.isVisible()
    visitor.window.visits.go_to("reflections")
    reflections = visitor.window.page
    assert isinstance(reflections, ReflectionsPage)
    found = visitor.rooms.keeper.store().look.one("entry", LETTER.id)
    assert found is not None
    reflections.read(found)
    reading = reflections.currentWidget()
    assert isinstance(reading, ReadingPage)
    reading.export.click()
    taking = visitor.window.page
    assert isinstance(taking, TakeOutPage)
    assert shown(taking) == ["A letter to the quiet one"]
    assert "One is picked." in words(taking)
    taking.picking.everything.click()
    assert len(shown(taking)) == len(ALL) + 1
    assert "One is picked." in words(taking)


def test_one_comes_from_a_part_with_what_tells_of_it_listed(
    visitor: Visitor, page: TakeOutPage
) -> None:
    assert page.isVisible()
    visitor.window.visits.open_part(QUIET_ONE.id)
    part = visitor.window.page
    assert isinstance(part, PartPage)
    part.export.click()
    taking = visitor.window.page
    assert isinstance(taking, TakeOutPage)
    assert set(shown(taking)) >= {QUIET_ONE.name, "A letter to the quiet one", "The five steps"}
    assert PLANNER.name not in shown(taking)
    looking = look_at(visitor, taking)
    assert looking.facts.text().startswith("One part, of ")
    taking.picking.back.click()
    assert isinstance(visitor.window.page, PartPage)


def test_what_was_looked_for_is_listed_and_not_picked(visitor: Visitor, page: TakeOutPage) -> None:
    assert page.isVisible()
    visitor.window.visits.go_to("reflections")
    reflections = visitor.window.page
    assert isinstance(reflections, ReflectionsPage)
    reflections.list.filters.line.setText("café")
    reflections.list.filters.search_now()
    reflections.list.export.click()
    taking = visitor.window.page
    assert isinstance(taking, TakeOutPage)
    assert shown(taking) == ["A letter to the quiet one"]
    assert "Nothing is picked." in words(taking)


def test_kinds_and_words_narrow_the_list_and_leave_what_is_picked(
    visitor: Visitor, page: TakeOutPage
) -> None:
    picking = page.picking
    picking.kinds.choose("part")
    assert set(shown(page)) >= {QUIET_ONE.name, PLANNER.name}
    parts = len(shown(page))
    picking.pick_shown.click()
    picking.filters.line.setText("zzz")
    visitor.qtbot.waitUntil(lambda: not shown(page))
    assert "Nothing found for this." in words(page)
    assert f"{parts} are picked." in words(page)
    picking.pick_none.click()
    assert "Nothing is picked." in words(page)


def test_the_way_on_stays_in_sight_below_the_list(visitor: Visitor, page: TakeOutPage) -> None:
    visitor.window.resize(720, 560)
    picking = page.picking
    bar = picking.verticalScrollBar()
    visitor.qtbot.waitUntil(lambda: bar.maximum() > 0)
    for at in (0, bar.maximum()):
        bar.setValue(at)
        way = QRect(picking.go_on.mapTo(picking, QPoint(0, 0)), picking.go_on.size())
        assert picking.rect().contains(way)
        assert way.top() > picking.viewport().geometry().bottom()


def test_all_of_it_goes_by_keyboard(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    dialogs.place = tmp_path / "out" / "r.pdf"
    picking = page.picking
    picking.filters.line.setFocus()
    visitor.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is picking.list
    visitor.press(Qt.Key.Key_Space)
    visitor.press(Qt.Key.Key_Down)
    visitor.press(Qt.Key.Key_Return)
    assert "2 are picked." in words(page)
    visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(picking.list.picks.picked) == len(ALL) + 1
    tab_to(visitor, "Look at it")
    visitor.press(Qt.Key.Key_Return)
    looking = page.looking
    assert looking is not None
    visitor.qtbot.waitUntil(looking.save.isEnabled)
    tab_to(visitor, "All that will be in it")
    tab_to(visitor, "Save as …")
    visitor.press(Qt.Key.Key_Space)
    visitor.qtbot.waitUntil(lambda: "It is written" in words(looking.card), timeout=10_000)
    assert dialogs.place.exists()


def test_a_row_is_picked_by_the_mouse_and_said_to_a_screen_reader(page: TakeOutPage) -> None:
    rows = page.picking.list
    where = rows.visualRect(rows.rows.index(0)).center() + QPoint(20, 0)
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(rows.viewport(), left, Qt.KeyboardModifier.NoModifier, where)
    assert len(rows.picks.picked) == 1
    heard = QAccessible.queryAccessibleInterface(rows)
    assert heard is not None
    assert heard.child(0).state().checked
    assert not heard.child(1).state().checked
    QTest.mouseClick(rows.viewport(), left, Qt.KeyboardModifier.NoModifier, where)
    assert not rows.picks.picked


def test_what_was_deleted_meanwhile_does_not_go_out(visitor: Visitor, page: TakeOutPage) -> None:
    page.picking.pick_shown.click()
    visitor.rooms.keeper.remove("entry", LETTER.id)
    looking = look_at(visitor, page)
    assert "I saw you today" not in looking.preview.text.toPlainText()
    looking.back.click()
    assert page.currentWidget() is page.picking
    assert "A letter to the quiet one" not in shown(page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_off(
    visitor: Visitor, page: TakeOutPage, qapp: QApplication, scale: float
) -> None:
    visitor.window._theme.text_scale = scale
    visitor.window._theme.put_on(qapp)
    visitor.window.resize(720, 560)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(visitor.window) == []
    looking = look_at(visitor, page, QUIET_ONE.name)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(looking) == []
