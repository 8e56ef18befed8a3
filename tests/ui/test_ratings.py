# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How much of each is here: by slider, by key, or by a petal that is drawn out."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.reflections.eight import EIGHT_CS
from app.ui.theme import Theme
from app.ui.widgets.eight_cs import ReadingsSideBySide
from app.ui.widgets.flower import Flower
from app.ui.widgets.flower_drawing import (
    amount_at,
    has_flower,
    paint_flower,
    petal_at,
    tip_of,
)
from app.ui.widgets.ratings import Ratings
from app.ui.widgets.roving import order_tabs
from tests.ui.test_pages import words

KEY = Qt.Key
BOX = QRectF(0, 0, 200, 200)


def shown(qtbot: QtBot, theme: Theme, asked: tuple[str, ...] = EIGHT_CS) -> Ratings:
    ratings = Ratings(theme, asked)
    qtbot.addWidget(ratings)
    ratings.resize(760, 420)
    ratings.show()
    ratings.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is ratings)
    ratings.take_focus()
    return ratings


def flower_of(ratings: Ratings) -> Flower:
    assert ratings.flower is not None
    return ratings.flower


def tip(flower: Flower, petal: int, amount: int) -> QPoint:
    return tip_of(flower.box(), len(flower.values), petal, amount).toPoint()


def press(*keys: Qt.Key) -> None:
    for key in keys:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)


def drawn(theme: Theme, *amounts: float | None) -> QImage:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    paint_flower(painter, theme, BOX, amounts)
    painter.end()
    return image


@pytest.mark.parametrize("count", range(2, 9))
def test_where_a_petal_ends_says_whose_it_is_and_how_much(count: int) -> None:
    for petal in range(count):
        for amount in range(5):
            end = tip_of(BOX, count, petal, amount)
            assert petal_at(BOX, count, end) == petal
            assert amount_at(BOX, count, petal, end) == amount


def test_what_is_left_open_looks_unlike_what_is_not_there(theme: Theme) -> None:
    pictures = [drawn(theme, *([amount] * 8)) for amount in (None, 0, 1, 2, 3, 4)]
    assert all(one != other for one, other in pairwise(pictures))
    bare = QImage(pictures[0])
    bare.fill(theme.color("surface"))
    assert all(picture != bare for picture in pictures)


def test_a_petal_is_clicked_to_where_it_ends(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    flower = flower_of(ratings)
    QTest.mouseClick(flower, Qt.MouseButton.LeftButton, pos=tip(flower, 2, 3))
    QTest.mouseClick(flower, Qt.MouseButton.LeftButton, pos=tip(flower, 5, 0))
    assert ratings.values() == {"compassion": 3, "clarity": 0}
    assert flower.values == (None, None, 3, None, None, 0, None, None)


def test_a_petal_is_drawn_out_and_keeps_its_own_direction(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    flower = flower_of(ratings)
    QTest.mousePress(flower, Qt.MouseButton.LeftButton, pos=tip(flower, 0, 1))
    assert ratings.values() == {"calmness": 1}
    aside = tip(flower, 0, 4) + QPoint(60, 0)
    QTest.mouseMove(flower, aside)
    assert ratings.values() == {"calmness": 4}
    QTest.mouseRelease(flower, Qt.MouseButton.LeftButton, pos=aside)
    QTest.mouseMove(flower, tip(flower, 4, 2))
    assert ratings.values() == {"calmness": 4}


def test_beside_the_flower_nothing_is_given(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    QTest.mouseClick(flower_of(ratings), Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert ratings.values() == {}


def test_keys_move_the_petals(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    press(KEY.Key_4, KEY.Key_0)
    assert QApplication.focusWidget() is ratings.rows[2]
    press(KEY.Key_Right, KEY.Key_Right, KEY.Key_Left, KEY.Key_Tab, KEY.Key_Left)
    assert flower_of(ratings).values[:5] == (4, 0, 1, 0, None)


def test_delete_leaves_it_open_again(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme, ("calmness", "courage"))
    ratings.rows[0].give(0)
    ratings.rows[1].give(3)
    press(KEY.Key_Delete, KEY.Key_Tab, KEY.Key_Backspace)
    assert ratings.values() == {}
    assert flower_of(ratings).values == (None, None)
    assert ratings.rows[1].given is None


def test_none_at_all_can_be_given_by_whatever_sets_a_slider(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    spoken = QAccessible.queryAccessibleInterface(ratings.rows[0])
    spoken.valueInterface().setCurrentValue(0)
    assert ratings.values() == {"calmness": 0}


def test_digits_go_through_all_eight_and_on_to_the_way_on(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    press(*[KEY.Key_2] * 8)
    assert set(ratings.values().values()) == {2}
    assert QApplication.focusWidget() is ratings.done


def test_tab_goes_on_to_the_way_on_however_it_is_laid_out(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    for height in (420, 200):
        ratings.fit(height)
        QApplication.processEvents()  # what went elsewhere is seen again
        order_tabs(ratings)
        ratings.rows[7].setFocus(Qt.FocusReason.TabFocusReason)
        press(KEY.Key_Tab)
        assert QApplication.focusWidget() is ratings.done


def test_each_is_a_slider_that_says_how_much_in_words(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    ratings.rows[0].give(1)
    ratings.rows[1].give(0)
    said = []
    for row in ratings.rows[:3]:
        heard = QAccessible.queryAccessibleInterface(row)
        assert heard is not None
        assert heard.role() is QAccessible.Role.Slider
        name, words = QAccessible.Text.Name, QAccessible.Text.Description
        said.append((heard.text(name), heard.text(words)))
    assert said == [
        ("calmness", "a little"), ("curiosity", "not at all"), ("compassion", "left open"),
    ]  # fmt: skip


def test_the_petal_and_its_row_point_at_each_other(qtbot: QtBot, theme: Theme) -> None:
    ratings = shown(qtbot, theme)
    flower = flower_of(ratings)
    row = ratings.rows[3]
    before, petals = row.grab().toImage(), flower.grab().toImage()
    QTest.mouseMove(flower, tip(flower, 3, 2))
    assert row.grab().toImage() != before
    QTest.mouseMove(flower, QPoint(1, 1))
    assert row.grab().toImage() == before
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert flower.grab().toImage() != petals


@pytest.mark.parametrize("count", [1, 2, 3, 8, 9, 12])
def test_there_are_as_many_petals_as_words_or_rows_alone(
    qtbot: QtBot, theme: Theme, count: int
) -> None:
    ratings = shown(qtbot, theme, tuple(f"word {at}" for at in range(count)))
    assert len(ratings.rows) == count
    assert (ratings.flower is not None) == has_flower(count) == (2 <= count <= 8)
    if ratings.flower is not None:
        assert ratings.flower.values == (None,) * count
    ratings.rows[-1].give(2)
    assert ratings.values() == {f"word {count - 1}": 2}


LONG = ("hope", "a sense of belonging somewhere, with people who know me")


@pytest.mark.parametrize("asked", [EIGHT_CS, LONG])
@pytest.mark.parametrize("size", [(760, 420), (620, 246), (420, 600), (420, 140)])
def test_nothing_lies_over_another_at_any_size(
    qtbot: QtBot, theme: Theme, size: tuple[int, int], asked: tuple[str, ...]
) -> None:
    ratings = shown(qtbot, theme, asked)
    ratings.resize(*size)
    ratings.fit(size[1])
    QApplication.processEvents()
    ratings.resize(size[0], ratings.heightForWidth(size[0]))
    QApplication.processEvents()
    things: list[QWidget] = [flower_of(ratings), ratings.hint, ratings.done, ratings.skip]
    places = [QRectF(place_in(ratings, each)) for each in (*things, *ratings.rows)]
    for row in ratings.rows:
        assert row.width() >= row.minimumSizeHint().width()
        assert row.height() >= row.heightForWidth(row.width())
    for at, place in enumerate(places):
        assert QRectF(ratings.rect()).contains(place)
        for other in places[at + 1 :]:
            assert not place.intersects(other)


def place_in(whole: QWidget, widget: QWidget) -> QRectF:
    return QRectF(QPointF(widget.mapTo(whole, QPoint(0, 0))), widget.size().toSizeF())


def test_a_petal_grows_softly(qtbot: QtBot, theme: Theme) -> None:
    flower = Flower(theme, ("calmness", "courage"))
    qtbot.addWidget(flower)
    flower.show()
    flower.show_values((4, None))
    assert flower._amounts.now == {"0": 4.0, "1": 0.0}
    theme._reduced_motion = False
    flower.show_values((4, 4))
    assert flower._amounts.now["1"] < 2
    qtbot.waitUntil(lambda: flower._amounts.now["1"] == 4.0)


def test_before_and_after_stand_side_by_side_and_are_told_in_words(
    qtbot: QtBot, theme: Theme
) -> None:
    before = (("calmness", 1), ("courage", 0))
    picture = ReadingsSideBySide(theme, before, (("calmness", 4),))
    qtbot.addWidget(picture)
    picture.resize(900, 300)
    picture.show()
    one, other = picture.flowers
    assert (one.values[0], one.values[4], other.values[4]) == (1, 0, None)
    assert one.geometry().right() < other.geometry().left()
    assert (one.accessibleName(), other.accessibleName()) == ("before", "after")
    assert one.accessibleDescription() == "calmness a little, courage not at all"
    assert picture.accessibleDescription() == (
        "calmness: a little before, very much after; courage: not at all before"
    )
    assert one.in_words(2) == "compassion: left open"
    assert not any(letter.isdigit() for letter in words(picture))


def test_a_reading_by_itself_is_not_called_after(qtbot: QtBot, theme: Theme) -> None:
    picture = ReadingsSideBySide(theme, (), (("clarity", 2),), by_itself=True)
    qtbot.addWidget(picture)
    assert [flower.accessibleName() for flower in picture.flowers] == ["by itself"]
    assert picture.accessibleDescription() == "clarity: some"


def test_words_of_a_script_have_petals_of_their_own(qtbot: QtBot, theme: Theme) -> None:
    picture = ReadingsSideBySide(theme, (("warmth", 1), ("hope", 2)), (("hope", 3),))
    qtbot.addWidget(picture)
    assert [flower.values for flower in picture.flowers] == [(1, 2), (None, 3)]
    alone = ReadingsSideBySide(theme, (("warmth", 1),), (("warmth", 2),))
    qtbot.addWidget(alone)
    assert alone.flowers == ()
