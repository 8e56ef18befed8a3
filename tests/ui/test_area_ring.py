# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The areas of life as a ring: what lives in each, how one is chosen, and that all can be read."""

from __future__ import annotations

from dataclasses import replace
from math import hypot
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSizeF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.reflections.areas import AREAS
from app.reflections.items import OutwardStep
from app.reflections.step_desk import new_step
from app.ui.life_areas import LifeArea, life_areas
from app.ui.outward_words import area_label, lives_there
from app.ui.pages.steps import StepsPage
from app.ui.ring_plan import RingPlan, plan_ring
from app.ui.theme import Theme
from app.ui.widgets.area_ring import AreaRing
from tests.ui.conftest import EVENING, ROOT, Visitor
from tests.ui.test_pages import clipped, words
from tests.ui.test_steps_page import kept, steps_page


def step(area: str, text: str = "a nod", **more: object) -> OutwardStep:
    return replace(new_step(EVENING), area=area, text=text, **more)  # type: ignore[arg-type]


WALK = step("walk", "to the market and back")
CHOIR = step("choir", "listen", happened="I stayed.", happened_at=EVENING, glimmer="a hum")
RESTING = step("class", "ask about yoga", resting=True)


@pytest.fixture
def walked(visitor: Visitor) -> Visitor:
    for one in (WALK, CHOIR, RESTING):
        visitor.rooms.keeper.put(one)
    return visitor


def cards(page: StepsPage) -> set[str]:
    return set(page.shelves.cards) if page.shelves is not None else set()


def test_each_area_tells_what_lives_in_it_without_a_number(walked: Visitor) -> None:
    segments = steps_page(walked).ring.segments
    assert list(segments) == [*AREAS, "choir"]
    said = {
        area: (segment.accessibleName(), segment.accessibleDescription())
        for area, segment in segments.items()
    }
    assert said["walk"] == ("A walk where others are", "one small step open")
    assert said["choir"] == ("choir", "one step told of, one glimmer")
    assert said["class"] == ("A class", "one at rest")
    assert said["hobby"] == ("A hobby", "nothing lives here yet")
    assert lives_there(LifeArea("walk", open=7, glimmers=3)) == "small steps open, glimmers"


def test_a_step_without_an_area_lives_anywhere(visitor: Visitor) -> None:
    assert [life.area for life in life_areas(())] == [*AREAS]
    visitor.rooms.keeper.put(step("  "))
    page = steps_page(visitor)
    assert page.ring.segments[""].accessibleName() == "Anywhere"


def test_an_area_is_chosen_by_arrows_and_enter(walked: Visitor) -> None:
    page = steps_page(walked)
    page.ring.middle.setFocus(Qt.FocusReason.TabFocusReason)
    walked.press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is page.ring.segments["support-group"]
    assert page.area is None
    walked.press(Qt.Key.Key_Left)
    walked.press(Qt.Key.Key_Up)  # round to the last one
    assert QApplication.focusWidget() is page.ring.segments["choir"]
    walked.press(Qt.Key.Key_Return)
    assert page.area == "choir"
    assert cards(page) == {CHOIR.id}
    assert QApplication.focusWidget() is page.ring.segments["choir"]
    walked.press(Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.head.all
    walked.press(Qt.Key.Key_Return)
    assert page.area is None
    assert cards(page) == {WALK.id, CHOIR.id, RESTING.id}
    assert QApplication.focusWidget() is page.ring.middle


@pytest.mark.parametrize("width", [1280, 720])
def test_tab_and_a_screen_reader_come_to_the_ring_where_it_is_seen(
    walked: Visitor, width: int
) -> None:
    page = steps_page(walked)
    walked.window.resize(width, 800)
    walked.qtbot.waitUntil(lambda: page._row.is_wide == (width > 1000))
    first, last = (page.begin, page.ring.middle) if width > 1000 else (page.ring.middle, page.begin)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    walked.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last
    top = page.ring.parentWidget()
    assert top is not None
    spoken = top.children()
    is_after = spoken.index(page.ring) > spoken.index(page.head)
    assert is_after == (width > 1000)


def test_an_area_is_chosen_by_mouse_on_its_arc_and_on_its_name(walked: Visitor) -> None:
    page = steps_page(walked)
    walked.qtbot.waitUntil(lambda: page.ring.width() > 400)
    ring = page.ring
    click_at(ring, ring.segments["walk"].arc_middle())
    assert page.area == "walk"
    click_at(ring, ring.segments["choir"].name_rect.center())
    assert page.area == "choir"
    click_at(ring, ring.middle.geometry().center())
    assert page.area is None


def click_at(ring: QWidget, at: QPoint) -> None:
    """Presses whatever is there."""
    there = ring.childAt(at)
    assert there is not None
    QTest.mouseClick(there, Qt.MouseButton.LeftButton, pos=there.mapFrom(ring, at))


def test_an_area_in_which_nothing_lives_offers_a_first_step_in_it(walked: Visitor) -> None:
    page = steps_page(walked)
    page.ring.segments["hobby"].click()
    assert "could be very small" in page.empty.text()
    assert page.empty.isVisible()
    assert page.begin.text() == "A small step here"
    page.begin.click()
    walked.write("Find the wool")
    assert page.editor is not None
    page.editor.done.click()
    assert {one.area for one in kept(walked) if one.text == "Find the wool"} == {"hobby"}
    assert page.area == "hobby"
    assert page.ring.segments["hobby"].accessibleDescription() == "one small step open"


def test_a_new_step_in_an_area_that_stays_without_a_word_is_not_kept(walked: Visitor) -> None:
    page = steps_page(walked)
    before = kept(walked)
    page.ring.segments["hobby"].click()
    page.begin.click()
    walked.write("x")
    walked.qtbot.waitUntil(lambda: len(kept(walked)) == len(before) + 1)
    walked.press(Qt.Key.Key_Backspace)
    assert page.editor is not None
    page.editor.done.click()
    assert kept(walked) == before


def test_a_step_that_moves_to_another_area_is_not_lost_from_sight(walked: Visitor) -> None:
    page = steps_page(walked)
    page.ring.segments["walk"].click()
    assert page.shelves is not None
    page.shelves.cards[WALK.id].click()
    assert page.editor is not None
    page.editor.area.row.buttons["hobby"].click()
    page.editor.done.click()
    assert page.area is None
    assert WALK.id in cards(page)


def test_an_own_word_for_an_area_can_be_chosen_again(walked: Visitor) -> None:
    page = steps_page(walked)
    page.begin.click()
    walked.write("Bring a cake")
    assert page.editor is not None
    page.editor.area.row.buttons["choir"].click()
    assert not page.editor.area.own.isVisible()
    page.editor.done.click()
    assert {one.area for one in kept(walked) if one.text == "Bring a cake"} == {"choir"}
    page.open_step(CHOIR.id)
    assert page.editor is not None
    assert page.editor.area.own.text() == "choir"  # its own word stays to be changed


def test_a_step_that_is_asked_for_is_shown_whatever_area_was_chosen(walked: Visitor) -> None:
    page = steps_page(walked)
    page.ring.segments["hobby"].click()
    page.open_step(WALK.id)
    assert page.editor is not None
    assert page.editor.desk.step.id == WALK.id


def test_the_area_that_was_looked_at_is_there_after_a_lock(walked: Visitor) -> None:
    page = steps_page(walked)
    page.show_area("walk")
    assert page.place() == "walk"
    page.show_area("choir")
    assert page.place() == ""  # a word of the person's own is not remembered
    page.return_to("hobby")
    assert page.area == "hobby"


def test_a_screen_reader_hears_the_ring_as_one_choice(walked: Visitor) -> None:
    page = steps_page(walked)
    ring = QAccessible.queryAccessibleInterface(page.ring)
    assert ring is not None
    assert ring.text(QAccessible.Text.Name) == "Areas of life"
    inside = [ring.child(at) for at in range(ring.childCount())]
    assert [one.text(QAccessible.Text.Name) for one in inside][:3] == [
        "All areas of life",
        "A support group",
        "A class",
    ]
    assert {one.role() for one in inside} == {QAccessible.Role.RadioButton}
    assert [one.state().checked for one in inside] == [True] + [False] * 9
    assert "Steps outward" in words(page)


def overlapping(plan: RingPlan) -> list[int]:
    """Names that lie on another name, or on the ring."""
    boxes = [place.name for place in plan.places]

    def is_on_ring(at: int) -> bool:
        box, centre = boxes[at], plan.centre
        across = max(box.left() - centre.x(), centre.x() - box.right(), 0)
        down = max(box.top() - centre.y(), centre.y() - box.bottom(), 0)
        return hypot(across, down) < plan.radius

    return [
        at
        for at in range(len(boxes))
        if is_on_ring(at) or any(boxes[at].intersects(other) for other in boxes[at + 1 :])
    ]


OWN = ("choir", "the allotment", "Gemeindebücherei", "x" * 60, "somewhere quite far away")


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("own", range(len(OWN) + 1))
def test_names_lie_neither_on_one_another_nor_on_the_ring(
    qtbot: QtBot, qapp: QApplication, own: int, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    ring = AreaRing(theme, life_areas([step(area) for area in OWN[:own]]))
    qtbot.addWidget(ring)
    for width in (440, 560, 600, 900):
        plan = ring._planned(width)
        assert overlapping(plan) == []
        boxes = [place.name for place in plan.places]
        assert all(box.left() >= -1 and box.right() <= width + 1 for box in boxes)
        assert all(box.top() >= -1 and box.bottom() <= plan.height + 1 for box in boxes)


def test_a_very_long_word_of_the_person_s_own_can_be_parted() -> None:
    assert max(len(part) for part in area_label("x" * 50).split("\N{ZERO WIDTH SPACE}")) <= 20


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_with_an_area_chosen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, scale: float
) -> None:
    from tests.stage import VIEWS, Stage

    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    stage = Stage(theme, tmp_path)
    stage.show(720, 560)
    views = {view.name: view for view in VIEWS}
    for name in ("steps-area", "steps-own-words", "steps-empty"):
        views[name].show(stage)
        stage.settle()
        assert clipped(stage.window) == []
        page = stage.window.page
        assert isinstance(page, StepsPage)
        assert page.ring.height() >= page.ring.heightForWidth(page.ring.width())
        bar = page.horizontalScrollBar()
        assert bar.maximum() == 0
    stage.close()


def test_the_lowest_arc_has_its_name_in_the_middle_below_it() -> None:
    names = [f"area {number}" for number in range(11)]
    plan = plan_ring(600, names, lambda text, _room: QSizeF(8.0 * len(text), 20))
    lowest = plan.places[5]
    assert lowest.middle == pytest.approx(180)
    assert lowest.name.center().x() == pytest.approx(plan.centre.x())
    assert lowest.name.top() > plan.centre.y() + plan.radius
    assert all(lowest.name.top() > each.name.bottom() for each in plan.places if each != lowest)
