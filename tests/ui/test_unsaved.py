# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A window with words that could not be saved does not close over them."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import House
from app.places import places_below
from app.reflections.items import Item, kind_of
from app.reflections.lock import StoreLock
from app.reflections.model import KeptAnswer, TextAnswer
from app.reflections.reports import Unsaved
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.pages.unsaved import UnsavedPage, unsaved_words
from app.ui.theme import Theme
from app.ui.widgets.labels import Label
from tests.reflections.items import ALL, BARE, LETTER, NOT_BELONGING

WORDS = "It has waited for so long."


@pytest.fixture
def barred(tmp_path: Path) -> Path:
    """Where the folder of the reflections should be, a file is in the way."""
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "data").write_text("in the way", encoding="utf-8")
    return tmp_path / "home"


@pytest.fixture
def window(qtbot: QtBot, barred: Path) -> MainWindow:
    house = House(places_below(barred))
    rooms = HouseRooms(house)
    window = MainWindow(Theme(house.places.resources), rooms, house.now)
    qtbot.addWidget(window)
    window.show()
    session = rooms.keeper.begin("five-step", "The five steps")
    answer = KeptAnswer(
        0, "a", "A", "write", None, "What is it like?", TextAnswer(WORDS), house.now()
    )
    rooms.keeper.keep(session, answer)
    rooms.keeper.end(session, "stopped")
    return window


def test_unsaved_words_are_shown_instead_of_closing(qtbot: QtBot, window: MainWindow) -> None:
    window.close()
    assert window.isVisible()
    page = window.page
    assert isinstance(page, UnsavedPage)
    assert WORDS in page.words.toPlainText()
    qtbot.mouseClick(page.copy, Qt.MouseButton.LeftButton)
    assert WORDS in QApplication.clipboard().text()
    qtbot.mouseClick(page.close_anyway, Qt.MouseButton.LeftButton)
    assert not window.isVisible()


def test_once_there_is_room_trying_again_saves_and_closes(
    qtbot: QtBot, window: MainWindow, barred: Path
) -> None:
    window.close()
    page = window.page
    assert isinstance(page, UnsavedPage)
    (barred / "data").unlink()
    qtbot.mouseClick(page.again, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    house = House(places_below(barred))
    keeper = house.keeper(lambda _report: None)
    (summary,) = keeper.store().sessions()
    assert summary.excerpt == WORDS
    keeper.close()


def opened(qtbot: QtBot, rooms: HouseRooms, house: House) -> MainWindow:
    """A window that has painted its first frame, and hears what the keeper says."""
    window = MainWindow(Theme(house.places.resources), rooms, house.now)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    assert window.visits.is_ready is False
    return window


def test_words_in_a_recovery_file_outlive_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    house = House(places_below(tmp_path))
    house.places.data.mkdir()
    other_window = StoreLock(house.places.store)
    rooms = HouseRooms(house)
    window = opened(qtbot, rooms, house)
    rooms.keeper.put(LETTER)
    assert "recovery file" in window.notice.text()
    rooms.keeper.put(NOT_BELONGING)
    window.close()
    page = window.page
    assert isinstance(page, UnsavedPage)
    assert "recovery file" in " ".join(label.text() for label in page.findChildren(Label))
    for words in (LETTER.text, NOT_BELONGING.rather, "a chair was kept for me"):
        assert words in page.words.toPlainText()
    qtbot.mouseClick(page.close_anyway, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
    other_window.release()

    rooms = HouseRooms(House(places_below(tmp_path)))
    window = opened(qtbot, rooms, house)
    assert [entry.text for entry in rooms.keeper.store().items.entries()] == [LETTER.text]
    assert window.notice.text().startswith("What could not be saved last time")
    window.close()
    assert not window.isVisible()


@pytest.mark.parametrize("item", [item for item in ALL if item not in BARE], ids=kind_of)
def test_every_kind_of_item_is_shown_in_its_own_words(item: Item) -> None:
    shown = unsaved_words(Unsaved(items=(item,)))
    for field in fields(item):
        words = getattr(item, field.name)
        if isinstance(words, str) and field.name not in ("id", "role", "area", "part_id"):
            assert words in shown


def test_an_empty_item_takes_up_no_room() -> None:
    assert unsaved_words(Unsaved(items=BARE)) == ""


def test_what_was_left_before_there_ever_was_a_store_comes_back_at_the_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    house = House(places_below(tmp_path))
    house.places.data.mkdir()
    other_window = StoreLock(house.places.store)
    keeper = house.keeper(lambda _report: None)
    keeper.put(LETTER)
    keeper.close()
    other_window.release()
    assert not house.places.store.exists()

    rooms = HouseRooms(house)
    window = MainWindow(Theme(house.places.resources), rooms, house.now)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: window.notice.text().startswith("What could not be saved last time"))
    assert [entry.text for entry in rooms.keeper.store().items.entries()] == [LETTER.text]
    window.close()
