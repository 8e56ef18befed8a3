# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The map of the parts, by mouse and by keyboard alone; what is done there is kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.errors import StoreUnreachable
from app.reflections.items import Part, Tie
from app.reflections.store import ReflectionStore
from app.ui.pages.part import PartPage
from app.ui.pages.parts import PartsPage
from app.ui.palette import contrast, read_palettes
from app.ui.part_words import bearing_words, standing_words, where_words
from app.ui.theme import Theme
from app.ui.widgets.map_view import MapView
from app.ui.widgets.part_spot import PartSpot
from tests.reflections.items import FULL, PLANNER, QUIET_ONE
from tests.ui.conftest import ROOT, Visitor
from tests.ui.parts_map.test_arrangement import faults
from tests.ui.test_pages import clipped, words

THIRD = Part(
    id="a0000000-0000-4000-8000-000000000009",
    created=PLANNER.created,
    changed=PLANNER.changed,
    name="the one who hides",
    nearness=0.8,
    bearing=60.0,
)
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def full(visitor: Visitor) -> Visitor:
    """A visitor who has met three parts, of which the planner has no place yet."""
    for item in (*FULL, THIRD):
        visitor.rooms.keeper.put(item)
    return visitor


def open_map(visitor: Visitor) -> MapView:
    visitor.window.visits.go_to("parts")
    page = visitor.window.page
    assert isinstance(page, PartsPage)
    page.switch.buttons["map"].click()
    assert page.map is not None
    visitor.qtbot.waitUntil(page.map.map.isVisible)
    return page.map


def spot(view: MapView, part: Part) -> PartSpot:
    return view.map.spots[part.id]


def focus(view: MapView, part: Part) -> PartSpot:
    found = spot(view, part)
    found.setFocus(Qt.FocusReason.TabFocusReason)
    return found


def kept(visitor: Visitor, part: Part) -> Part:
    found = visitor.rooms.keeper.store().items.find("part", part.id)
    assert isinstance(found, Part)
    return found


def drag(widget: PartSpot, by: QPoint) -> None:
    middle = widget.rect().center()
    on_map = widget.parentWidget()
    assert on_map is not None
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(widget, left, pos=middle)
    for share in (0.5, 1.0):
        # The spot goes along: where the hand is, is told from where the spot is by then.
        at = on_map.mapToGlobal(widget.pos()) + middle
        QTest.mouseMove(widget, widget.mapFromGlobal(at + by * share * 0.5))
    QTest.mouseRelease(widget, left, pos=middle)


def test_the_way_they_are_seen_is_remembered_while_the_app_runs(full: Visitor) -> None:
    open_map(full)
    full.window.visits.go_to("home")
    full.window.visits.go_to("parts")
    page = full.window.page
    assert isinstance(page, PartsPage)
    assert page.map is not None
    page.switch.buttons["map"].setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Left)
    assert page.map is None
    assert len(page.cards) == 3


def test_every_part_on_the_map_has_a_name_a_role_and_tells_its_ties(full: Visitor) -> None:
    view = open_map(full)
    assert view.map.spots.keys() == {QUIET_ONE.id, THIRD.id}
    told = QAccessible.queryAccessibleInterface(spot(view, QUIET_ONE))
    assert told is not None
    assert told.role() == QAccessible.Role.Button
    assert told.text(QAccessible.Text.Name) == "the quiet one"
    assert told.text(QAccessible.Text.Description) == (
        "some way off, below. exile. behind the heart, in the chest; in the throat."
        " The planner protects it. It is at odds with the planner."
    )


def test_a_part_is_moved_by_the_arrow_keys_and_that_is_kept(full: Visitor) -> None:
    view = open_map(full)
    there = focus(view, QUIET_ONE)
    before = view.map.arrangement.centres[QUIET_ONE.id]
    full.press(Qt.Key.Key_Up)
    full.press(Qt.Key.Key_Right)
    full.press(Qt.Key.Key_Right, SHIFT)
    full.press(Qt.Key.Key_Down, SHIFT)
    assert there.hasFocus()
    assert there.accessibleDescription().startswith("some way off, to the lower left.")
    assert view.map.arrangement.centres[QUIET_ONE.id] != before
    full.qtbot.waitUntil(lambda: kept(full, QUIET_ONE).nearness == 0.33, timeout=1000)
    part = kept(full, QUIET_ONE)
    assert (part.bearing, part.looks, part.ties) == (218.0, QUIET_ONE.looks, QUIET_ONE.ties)


def test_it_stays_on_the_map_however_far_it_is_moved(full: Visitor) -> None:
    view = open_map(full)
    focus(view, QUIET_ONE)
    for _ in range(5):
        full.press(Qt.Key.Key_Down)
    for _ in range(14):
        full.press(Qt.Key.Key_Left)
    view._desk.settle()
    part = kept(full, QUIET_ONE)
    assert (part.nearness, part.bearing) == (0.0, 350.0)


def test_a_part_is_dragged_by_the_mouse_and_that_is_kept(full: Visitor) -> None:
    view = open_map(full)
    there = spot(view, THIRD)
    drag(there, QPoint(80, 90))
    part = kept(full, THIRD)
    ground = view.map.arrangement.ground
    at = ground.at(part.nearness or 0, part.bearing or 0)
    assert (part.nearness, part.bearing) != (THIRD.nearness, THIRD.bearing)
    assert there.geometry().center().x() == pytest.approx(at.x, abs=2)
    assert standing_words(part).endswith("to the right")
    assert there.hasFocus()


def test_what_was_moved_last_is_put_back(full: Visitor) -> None:
    view = open_map(full)
    assert view.back.isHidden()
    focus(view, QUIET_ONE)
    for _ in range(3):
        full.press(Qt.Key.Key_Up)
    focus(view, THIRD)
    full.press(Qt.Key.Key_Right)
    assert kept(full, QUIET_ONE).nearness == 0.55
    full.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(full, THIRD).bearing == 60.0
    assert view.back.isVisible()
    view.back.click()
    assert (kept(full, QUIET_ONE).nearness, kept(full, QUIET_ONE).bearing) == (0.25, 200.0)
    assert spot(view, QUIET_ONE).hasFocus()
    assert view.back.isHidden()


def test_a_part_without_a_place_waits_in_the_tray_and_is_put_down_by_keyboard(
    full: Visitor,
) -> None:
    view = open_map(full)
    assert "Not on the map yet" in words(view.tray)
    row = view.tray.rows[PLANNER.id]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    full.press(Qt.Key.Key_Return)
    assert spot(view, PLANNER).hasFocus()
    assert view.tray.isHidden()
    assert kept(full, PLANNER).nearness == 0.5
    view.put_back()
    assert kept(full, PLANNER).nearness is None
    assert list(view.tray.rows) == [PLANNER.id]


def test_it_is_put_down_where_it_is_dropped(full: Visitor) -> None:
    view = open_map(full)
    row = view.tray.rows[PLANNER.id]
    target = QPointF(view.map.width() / 2 - 120, view.map.height() / 2)
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(row, left, pos=QPoint(10, 10))
    QTest.mouseMove(row, QPoint(60, 10))
    assert view._guest.isVisible()
    at = row.mapFromGlobal(view.map.mapToGlobal(target.toPoint()))
    QTest.mouseRelease(row, left, pos=at)
    assert bearing_words(kept(full, PLANNER).bearing or 0) == "to the left"
    assert view._guest.isHidden()


def test_one_of_which_it_is_only_known_how_near_it_feels_stands_where_there_is_room(
    full: Visitor,
) -> None:
    full.rooms.keeper.put(replace(PLANNER, nearness=0.9))
    view = open_map(full)
    assert faults(view.map.arrangement) == []
    assert spot(view, PLANNER).accessibleDescription().startswith("right here.")
    focus(view, PLANNER)
    full.press(Qt.Key.Key_Down)
    view._desk.settle()
    assert kept(full, PLANNER).bearing is not None


def test_a_part_is_taken_off_the_map_again(full: Visitor) -> None:
    view = open_map(full)
    focus(view, THIRD)
    full.press(Qt.Key.Key_Space)
    view.card.off.click()
    assert (kept(full, THIRD).nearness, kept(full, THIRD).bearing) == (None, None)
    assert THIRD.id in view.tray.rows
    assert QApplication.focusWidget() is view.tray.rows[THIRD.id]
    assert view.card.isHidden()


def test_enter_opens_the_page_of_a_part(full: Visitor) -> None:
    view = open_map(full)
    focus(view, THIRD)
    full.press(Qt.Key.Key_Return)
    page = full.window.page
    assert isinstance(page, PartPage)
    assert page.name.toPlainText() == "the one who hides"
    page.back.click()
    parts = full.window.page
    assert isinstance(parts, PartsPage)
    assert parts.map is not None


def test_ties_are_made_and_taken_away_by_keyboard(full: Visitor) -> None:
    view = open_map(full)
    focus(view, THIRD)
    full.press(Qt.Key.Key_Space)
    assert QApplication.focusWidget() is view.card.tie
    full.press(Qt.Key.Key_Return)
    assert view.card.form is not None
    assert kept(full, THIRD).ties == ()
    full.press(Qt.Key.Key_Right)
    full.press(Qt.Key.Key_Right)
    full.press(Qt.Key.Key_Tab)
    full.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is view.card.form.keep
    full.press(Qt.Key.Key_Return)
    tie = Tie("at-odds-with", QUIET_ONE.id)
    assert kept(full, THIRD).ties == (tie,)
    (line,) = view.map.arrangement.routes
    assert line.tie.kind == "at-odds-with"
    assert "It is at odds with the quiet one." in spot(view, THIRD).accessibleDescription()

    (take_away,) = view.card.take_away.values()
    assert take_away.accessibleName() == "Take away: It is at odds with the quiet one."
    focus(view, QUIET_ONE)
    focus(view, THIRD)  # its ties have new buttons now
    full.press(Qt.Key.Key_Space)
    full.press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() in view.card.take_away.values()
    full.press(Qt.Key.Key_Return)
    assert kept(full, THIRD).ties == ()
    assert QApplication.focusWidget() is view.card.tie
    full.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert kept(full, THIRD).ties == (tie,)


def test_the_other_part_can_be_pressed_on_the_map(full: Visitor) -> None:
    view = open_map(full)
    QTest.mouseClick(spot(view, THIRD), Qt.MouseButton.LeftButton)
    assert view.card.part_id == THIRD.id
    view.card.tie.click()
    QTest.mouseClick(spot(view, QUIET_ONE), Qt.MouseButton.LeftButton)
    assert view.card.form is not None
    assert view.card.form.others.value == QUIET_ONE.id
    view.card.form.keep.click()
    assert kept(full, THIRD).ties == (Tie("protects", QUIET_ONE.id),)


def test_tab_goes_from_part_to_part_and_on_to_what_can_be_done(full: Visitor) -> None:
    view = open_map(full)
    page = full.window.page
    assert isinstance(page, PartsPage)
    page.switch.stop.setFocus(Qt.FocusReason.TabFocusReason)
    visited = []
    for _ in range(8):
        full.press(Qt.Key.Key_Tab)
        visited.append(QApplication.focusWidget())
    tray = view.tray.rows[PLANNER.id]
    card = view.card
    parts = [spot(view, QUIET_ONE), spot(view, THIRD)]
    assert visited == [*parts, card.tie, card.open, card.off, tray, page.add, page.beliefs]


def test_before_any_part_has_a_place_it_says_how_to_begin(full: Visitor) -> None:
    for part in (QUIET_ONE, THIRD):
        full.rooms.keeper.put(replace(part, nearness=None, bearing=None))
    full.rooms.keeper.put(replace(THIRD, id="fourth", name="fear", nearness=None))
    view = open_map(full)
    assert "Press a part to put it on the map" in words(view)
    view.tray.all.click()
    assert len(view.map.spots) == 4
    assert view.tray.isHidden()
    assert faults(view.map.arrangement) == []
    assert kept(full, replace(THIRD, id="fourth")).bearing == 60.0


def test_among_many_a_name_is_seen_whole_once_its_part_has_the_keyboard(full: Visitor) -> None:
    for number in range(24):
        part = replace(THIRD, id=f"part-{number}", name=f"{number} of them")
        near = 0.3 + number % 4 / 8
        full.rooms.keeper.put(replace(part, nearness=near, bearing=number * 11.0))
    view = open_map(full)
    full.qtbot.waitUntil(lambda: not view.map._later.isActive())
    at_rest = view.map.arrangement.names
    hidden = next(spot for part, spot in view.map.spots.items() if part not in at_rest)
    assert view.map.caption.isHidden()
    hidden.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.map.caption.part_id == hidden.part_id
    assert view.map.rect().contains(view.map.caption.geometry().adjusted(6, 6, -6, -6))
    full.press(Qt.Key.Key_Tab)
    assert view.map.caption.part_id != hidden.part_id


def test_escape_leads_back_to_the_part(full: Visitor) -> None:
    view = open_map(full)
    focus(view, THIRD)
    full.press(Qt.Key.Key_Space)
    full.press(Qt.Key.Key_Return)
    full.press(Qt.Key.Key_Escape)
    assert view.card.form is None
    assert QApplication.focusWidget() is view.card.tie
    full.press(Qt.Key.Key_Escape)
    assert spot(view, THIRD).hasFocus()


def test_what_was_just_moved_is_kept_when_the_page_is_left(full: Visitor) -> None:
    view = open_map(full)
    focus(view, THIRD)
    full.press(Qt.Key.Key_Down)
    full.window.visits.go_to("home")
    assert kept(full, THIRD).nearness == 0.7


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(720, 560), (1280, 800), (2560, 1440)])
def test_the_map_is_legible_in_every_window(
    qtbot: QtBot, qapp: QApplication, house: House, size: tuple[int, int], scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    long = "The one who never quite trusts that anybody would stay"
    for item in (*FULL, THIRD, replace(PLANNER, name=long, nearness=0.4, bearing=300.0)):
        visitor.rooms.keeper.put(item)
    visitor.window.resize(*size)
    view = open_map(visitor)
    qtbot.wait(20)
    assert faults(view.map.arrangement) == []
    if size != (720, 560):
        assert view.map.arrangement.names.keys() == view.map.spots.keys()
    focus(view, PLANNER)
    visitor.press(Qt.Key.Key_Space)
    view.card.tie.click()
    qtbot.wait(20)
    assert clipped(visitor.window) == []
    page = visitor.window.page
    assert isinstance(page, PartsPage)
    content = page.widget()
    assert content is not None
    assert content.width() <= page.viewport().width()
    visitor.rooms.keeper.close()


def test_what_can_not_be_read_is_not_taken_for_nothing(visitor: Visitor) -> None:
    visitor.rooms.keeper.store()
    visitor.rooms.keeper.put_down()
    visitor.rooms.keeper._open_store = unreadable
    visitor.window.visits.go_to("parts")
    page = visitor.window.page
    assert isinstance(page, PartsPage)
    assert page.notice.isVisible()
    assert "will come to live here" not in words(page)
    assert page.switch.isHidden()
    assert not page.add.isVisible()


def unreadable(*, wholly: bool) -> ReflectionStore:
    raise StoreUnreachable(Path("away"))


def test_words_for_places() -> None:
    assert where_words(QUIET_ONE.places) == "behind the heart, in the chest; in the throat"
    assert standing_words(QUIET_ONE) == "some way off, below"
    assert standing_words(PLANNER) == ""
    assert [bearing_words(angle) for angle in (350, 46, 90, 315)] == [
        "above",
        "to the upper right",
        "to the right",
        "to the upper left",
    ]


def test_the_word_in_the_light_can_be_read() -> None:
    for palette in read_palettes(ROOT / "resources" / "palette.json").values():
        assert contrast(palette["on-flame"], palette["flame-core"]) >= 4.5


def test_the_switch_stays_where_it_is_when_it_is_pressed(full: Visitor) -> None:
    full.window.resize(720, 560)
    view = open_map(full)
    page = full.window.page
    assert isinstance(page, PartsPage)
    assert view.isVisible()
    at = page.switch.mapTo(page, QPoint(0, 0)).x()
    page.switch.buttons["cards"].click()
    full.qtbot.waitUntil(lambda: page.map is None)
    full.qtbot.waitUntil(lambda: page.switch.mapTo(page, QPoint(0, 0)).x() == at)


def test_in_a_small_window_the_card_of_the_part_with_the_keyboard_is_seen(full: Visitor) -> None:
    full.window.resize(720, 560)
    view = open_map(full)
    chosen = focus(view, THIRD)

    def are_seen() -> bool:
        return bool(view.card.visibleRegion().boundingRect().height() > 120) and (
            chosen.visibleRegion().boundingRect().height() == chosen.height()
        )

    full.qtbot.waitUntil(are_seen)
