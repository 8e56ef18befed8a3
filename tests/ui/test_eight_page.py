# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The eight qualities over time: drawn, told in words, and taken at any moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.eight import EIGHT_CS, EightReading
from app.reflections.items import Reading
from app.reflections.keeper import Keeper
from app.reflections.model import KeptAnswer, Ratings, SessionStep
from app.ui.eight_words import how_much
from app.ui.pages.eight_over_time import EightOverTimePage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.theme import Theme
from app.ui.widgets.eight_pictures import EightPictures
from app.ui.widgets.quality_picture import QualityPicture
from app.ui.widgets.quality_tile import QualityTile
from app.ui.widgets.trail import strokes, trail
from tests.ui.conftest import EVENING, ROOT, Visitor
from tests.ui.test_pages import clipped, words

BOX = QRectF(0, 0, 400, 100)
Values = Sequence[tuple[str, int]]


def reading(
    day: float, value: int | None = 2, which: str = "alone", source: str = ""
) -> EightReading:
    values = (("courage", 1),) if value is None else (("calmness", value),)
    at = EVENING + timedelta(days=day)
    return EightReading(at, source or f"d{day}", which, values)  # type: ignore[arg-type]


def alone(day: float, *values: tuple[str, int]) -> Reading:
    at = EVENING + timedelta(days=day)
    return Reading(id=f"d{day}", at=at, changed=at, values=values or (("calmness", 2),))


def keep_session(keeper: Keeper, at: datetime, before: Values, after: Values) -> str:
    session_id = keeper.begin("five-step", "Five steps", (SessionStep("a", "A"),))
    for ordinal, values in enumerate((before, after)):
        moment = at + timedelta(minutes=30 * ordinal)
        given = Ratings(tuple(values))
        keeper.keep(session_id, KeptAnswer(ordinal, "a", "A", "rate", None, "", given, moment))
    keeper.end(session_id, "completed")
    return session_id


def eight_page(visitor: Visitor) -> EightOverTimePage:
    visitor.window.visits.go_to("eight")
    page = visitor.window.page
    assert isinstance(page, EightOverTimePage)
    return page


def large(page: EightOverTimePage, word: str = "calmness") -> QualityPicture:
    page.choose(word)
    return picture_of(page)


def picture_of(page: EightOverTimePage) -> QualityPicture:
    assert page.pictures is not None
    assert page.pictures.picture is not None
    return page.pictures.picture


def tiles_of(page: EightOverTimePage) -> tuple[QualityTile, ...]:
    assert page.pictures is not None
    return page.pictures.tiles


@pytest.fixture
def filled(visitor: Visitor) -> Visitor:
    keeper = visitor.rooms.keeper
    keeper.put(alone(-9, ("calmness", 3), ("clarity", 0)))
    at = EVENING - timedelta(days=2)
    keep_session(keeper, at, [("calmness", 1), ("courage", 0)], [("calmness", 4)])
    return visitor


def test_the_way_leads_from_the_reflections_and_back(visitor: Visitor) -> None:
    visitor.window.visits.go_to("reflections")
    reflections = visitor.window.page
    assert isinstance(reflections, ReflectionsPage)
    reflections.list.eight.click()
    page = visitor.window.page
    assert isinstance(page, EightOverTimePage)
    assert "What will live here" in words(page)
    page.back.click()
    assert isinstance(visitor.window.page, ReflectionsPage)


def test_a_reading_is_taken_by_keyboard_alone(visitor: Visitor) -> None:
    page = eight_page(visitor)
    page.take.setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    assert page.taking is not None
    assert QApplication.focusWidget() is page.taking.ratings.rows[0]
    visitor.press(Qt.Key.Key_3)
    visitor.press(Qt.Key.Key_0)
    visitor.press(Qt.Key.Key_Return)
    (kept,) = visitor.rooms.keeper.store().items.readings()
    assert (kept.values, kept.at) == ((("calmness", 3), ("curiosity", 0)), EVENING)
    assert page.taking is None
    assert QApplication.focusWidget() is page.take
    assert [tile.text() for tile in tiles_of(page)] == list(EIGHT_CS)


def test_a_reading_that_is_passed_over_is_not_kept(visitor: Visitor) -> None:
    page = eight_page(visitor)
    page.take.click()
    assert page.taking is not None
    page.taking.ratings.skip.click()
    assert visitor.rooms.keeper.store().items.readings() == ()
    assert page.take.isVisible()
    assert "What will live here" in words(page)


def test_all_eight_are_shown_in_small_and_one_opens_large(filled: Visitor) -> None:
    page = eight_page(filled)
    assert tiles_of(page)[0].accessibleDescription().endswith("after: very much")
    assert tiles_of(page)[1].accessibleDescription().endswith("after: left out")
    tiles_of(page)[0].setFocus(Qt.FocusReason.TabFocusReason)
    filled.press(Qt.Key.Key_Return)
    filled.qtbot.waitUntil(lambda: not tiles_of(page))
    picture = picture_of(page)
    assert page.pictures is not None
    assert page.pictures.choice is not None
    assert QApplication.focusWidget() is page.pictures.choice.buttons["calmness"]
    assert picture.accessibleName() == "Calmness over time"
    told = picture.accessibleDescription().split("; ")
    assert [line.rsplit(", ", 1)[1] for line in told] == [
        "by itself: much",
        "before: a little",
        "after: very much",
    ]
    page.pictures.choice.buttons[""].click()
    filled.qtbot.waitUntil(lambda: bool(tiles_of(page)))
    assert len(tiles_of(page)) == 8


def test_the_arrows_go_from_reading_to_reading(filled: Visitor) -> None:
    page = eight_page(filled)
    picture = large(page)
    picture.setFocus(Qt.FocusReason.TabFocusReason)
    seen = []
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        filled.press(key)
        seen.append(picture.accessibleDescription().rsplit(", ", 1)[1])
    assert seen == [
        "after: very much",
        "before: a little",
        "by itself: much",
        "by itself: much",
        "after: very much",
    ]


def test_a_session_that_is_pointed_at_shows_its_before_and_after(filled: Visitor) -> None:
    page = eight_page(filled)
    picture = large(page)
    spots = [spot for spot in picture._spots() if spot is not None]
    filled.qtbot.waitUntil(picture.isVisible)
    QTest.mouseMove(picture, QPoint(2, 2))
    assert page.card is None
    QTest.mouseMove(picture, spots[1].at.toPoint())
    assert page.card is not None
    side_by_side = [w for w in page.card.findChildren(QWidget) if w.accessibleName()]
    assert side_by_side[0].accessibleDescription() == (
        "calmness: a little before, very much after; courage: not at all before"
    )
    QApplication.processEvents()  # the picture makes room for the card
    first = next(spot for spot in picture._spots() if spot is not None)
    QTest.mouseMove(picture, first.at.toPoint())
    assert page.card is not None
    assert "Calmness much, clarity not at all" in words(page.card)


def test_the_same_stands_in_words_and_each_can_be_read_whole(filled: Visitor) -> None:
    page = eight_page(filled)
    page.in_words.click()
    assert page.list is not None
    lines = [page.list.item(row).text() for row in range(page.list.count())]
    assert lines[0].endswith("after: calmness very much")
    assert lines[1].endswith("before: calmness a little, courage not at all")
    assert lines[2].endswith("by itself: calmness much, clarity not at all")
    page.list.setFocus(Qt.FocusReason.TabFocusReason)
    filled.press(Qt.Key.Key_End)
    assert page.card is not None
    assert page.card.source == "d-9"
    page.in_words.click()
    assert not page.list.isVisible()


def test_a_reading_by_itself_is_deleted_only_after_a_question(filled: Visitor) -> None:
    page = eight_page(filled)
    page._point_at(page._readings[0])
    assert page.card is not None
    page.card.delete.click()
    assert QApplication.focusWidget() is page.card.sure.no
    page.card.sure.no.click()
    assert QApplication.focusWidget() is page.card.delete
    page.card.delete.click()
    page.card.sure.yes.click()
    assert filled.rooms.keeper.store().items.readings() == ()
    assert {r.which for r in page._readings} == {"before", "after"}


def test_a_reading_that_can_t_be_saved_yet_is_shown(filled: Visitor) -> None:
    db = filled.rooms.keeper.store()._file.db
    db.execute("PRAGMA query_only = ON")
    page = eight_page(filled)
    page.take.click()
    assert page.taking is not None
    page.taking.ratings.rows[7].give(4)
    page.taking.ratings.done.click()
    assert page._readings[-1].values == (("creativity", 4),)
    db.execute("PRAGMA query_only = OFF")
    filled.rooms.keeper.retry()
    assert len(filled.rooms.keeper.store().items.readings()) == 2


def test_many_readings_are_shown_a_stretch_at_a_time(visitor: Visitor) -> None:
    for day in range(200):
        visitor.rooms.keeper.put(alone(day - 200))
    page = eight_page(visitor)
    stretches = [large(page)._readings]
    while page.pictures is not None and not page.pictures.foot.earlier.isHidden():
        shown = page.pictures
        shown.foot.earlier.click()
        visitor.qtbot.waitUntil(partial(_is_another, page, shown))
        stretches.insert(0, picture_of(page)._readings)
    assert [r for stretch in stretches for r in stretch] == list(page._readings)
    assert max(map(len, stretches)) <= 36
    assert page.pictures is not None
    shown = page.pictures
    shown.foot.later.click()
    visitor.qtbot.waitUntil(partial(_is_another, page, shown))
    assert picture_of(page)._readings == stretches[1]


def _is_another(page: EightOverTimePage, shown: EightPictures) -> bool:
    return page.pictures is not shown


def test_a_store_that_can_t_be_opened_is_told_of(visitor: Visitor, house: House) -> None:
    visitor.rooms.keeper.close()
    house.places.store.unlink(missing_ok=True)
    house.places.store.mkdir(parents=True)
    page = eight_page(visitor)
    assert "can't be reached" in page.notice.text()
    assert not page.empty.isVisible()
    house.places.store.rmdir()


def test_time_goes_from_left_to_right_and_much_is_above() -> None:
    spots = trail([reading(0, 0), reading(10, 4), reading(40, 2)], "calmness", BOX, 10)
    places = [(round(s.at.x()), round(s.at.y())) for s in spots if s is not None]
    assert places == [(0, 100), (100, 0), (400, 50)]


def test_what_was_left_out_and_long_pauses_are_gaps() -> None:
    given = [reading(0), reading(5), reading(8, None), reading(10), reading(12), reading(90)]
    joined = [
        (s.start.reading.at, s.end.reading.at) for s in strokes(trail(given, "calmness", BOX, 10))
    ]
    assert joined == [(given[0].at, given[1].at), (given[3].at, given[4].at)]


def test_before_and_after_of_a_session_stand_side_by_side() -> None:
    given = [reading(0), reading(99, 1, "before", "s"), reading(99.02, 3, "after", "s")]
    spots = trail(given, "calmness", BOX, 12)
    assert spots[1] is not None
    assert spots[2] is not None
    assert spots[2].at.x() - spots[1].at.x() > 5
    assert spots[2].at.x() <= 400
    assert [stroke.within for stroke in strokes(spots)] == [True]


def test_a_single_reading_is_a_dot_in_the_middle() -> None:
    spots = trail([reading(0)], "calmness", BOX, 12)
    assert spots[0] is not None
    assert (spots[0].at.x(), list(strokes(spots))) == (200, [])


def test_no_number_is_said() -> None:
    assert not any(char.isdigit() for value in range(5) for char in how_much(value))


def test_every_control_has_a_name(filled: Visitor) -> None:
    page = eight_page(filled)
    large(page)
    page.take.click()
    page.in_words.click()
    page._point_at(page._readings[0])
    controls = [w for w in page.findChildren(QWidget) if w.isVisible()]
    can_focus = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [w for w in can_focus if not (w.accessibleName() or isinstance(w, QLabel))] == []


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    eight_page(visitor)
    qtbot.waitUntil(lambda: clipped(visitor.window) == [], timeout=1000)
    visitor.rooms.keeper.put(alone(-1))
    page = eight_page(visitor)
    qtbot.waitUntil(lambda: clipped(visitor.window) == [], timeout=1000)
    large(page, "connectedness")
    page.take.click()
    qtbot.waitUntil(lambda: clipped(visitor.window) == [], timeout=1000)
    visitor.rooms.keeper.close()
