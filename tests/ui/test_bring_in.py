# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Bringing reflections in: told before, taken in beside the window, and told what came of it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from app.compose import House
from app.reflections.exchange.document import document_of, write_document
from app.reflections.items import Entry
from app.reflections.store import ReflectionStore
from app.ui.pages.bring_in import BringInPage
from app.ui.pages.reflections import ReflectionsPage
from tests.reflections.items import ALL, LETTER, PLANNER, QUIET_ONE
from tests.reflections.large import fill
from tests.ui.conftest import EVENING, Visitor
from tests.ui.out_pages import Dialogs
from tests.ui.test_pages import clipped, words


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """A file of another computer."""
    with closing(ReflectionStore.open(tmp_path / "there.db", lambda: EVENING)) as store:
        for item in ALL:
            store.items.put(item)
        content = write_document(document_of(store))
    path = tmp_path / "there.json"
    path.write_bytes(content)
    return path


@pytest.fixture
def dialogs() -> Dialogs:
    return Dialogs()


@pytest.fixture
def page(visitor: Visitor, dialogs: Dialogs) -> BringInPage:
    visitor.rooms.keeper.store()
    page = BringInPage(visitor.window._theme, visitor.rooms, dialogs.ask_files, dialogs.ask_folder)
    visitor.window.visits.show(page, "reflections")
    return page


def until_read(visitor: Visitor, page: BringInPage) -> str:
    visitor.qtbot.waitUntil(page.found.isVisible, timeout=10_000)
    return words(page.found)


def until_in(visitor: Visitor, page: BringInPage) -> str:
    page.begin.click()
    visitor.qtbot.waitUntil(lambda: not page.card.is_running, timeout=20_000)
    return words(page.card)


def test_what_it_holds_is_told_before_and_what_came_of_it_after(
    visitor: Visitor, page: BringInPage, dialogs: Dialogs, exported: Path
) -> None:
    dialogs.files = [exported]
    page.choose.click()
    said = until_read(visitor, page)
    assert "3 parts, 2 beliefs, 2 small steps, 2 readings, from " in said
    items = visitor.rooms.keeper.store().items
    assert items.parts() == ()
    assert QApplication.focusWidget() is page.begin
    assert f"New here: {len(ALL)}" in until_in(visitor, page)
    assert {QUIET_ONE, PLANNER} <= set(items.parts())
    page.take([exported])
    until_read(visitor, page)
    assert "All of it was here already." in until_in(visitor, page)


def test_where_both_differ_both_are_kept(
    visitor: Visitor, page: BringInPage, exported: Path
) -> None:
    keeper = visitor.rooms.keeper
    mine = replace(LETTER, text="Other words.", changed=LETTER.changed + timedelta(days=1))
    keeper.put(mine)
    page.take([exported])
    until_read(visitor, page)
    assert "both versions are kept: 1" in until_in(visitor, page)
    texts = {entry.text for entry in keeper.store().items.entries()}
    assert {mine.text, LETTER.text} <= texts


def test_texts_become_pages_and_what_is_none_is_told(
    visitor: Visitor, page: BringInPage, tmp_path: Path
) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "2026-05-01 walk.txt").write_text("By the river.", encoding="utf-8")
    (folder / "empty.md").write_text("\n", encoding="utf-8")
    (folder / "picture.txt").write_bytes(b"\x00\x01\x02")
    broken = tmp_path / "broken.json"
    broken.write_text('{"format": "secret words', encoding="utf-8")
    page.take([folder, broken, tmp_path / "gone.txt"])
    said = until_read(visitor, page)
    assert "One page, of " in said
    assert "empty.md: there are no words in it." in said
    assert "picture.txt: this is not a text." in said
    assert "broken.json: this file is damaged, at line 1" in said
    assert "gone.txt: this can't be read." in said
    assert "secret words" not in said
    assert "New here: 1" in until_in(visitor, page)
    (entry,) = visitor.rooms.keeper.store().items.entries()
    assert entry.text == "By the river."
    assert entry.at.date().isoformat() == "2026-05-01"


def test_a_place_in_a_file_is_named_without_its_words(
    visitor: Visitor, page: BringInPage, exported: Path
) -> None:
    content = exported.read_text(encoding="utf-8")
    exported.write_text(content.replace('"text": "A letter', '"txt": "A letter'), encoding="utf-8")
    page.take([exported])
    said = until_read(visitor, page)
    assert "there.json: this is not as it should be, at entries" in said
    assert "letter to" not in said
    assert not page.begin.isVisible()
    assert QApplication.focusWidget() is page.choose


def test_files_are_dropped_on_the_page(visitor: Visitor, page: BringInPage, exported: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(exported))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPoint(200, 200), Qt.DropAction.CopyAction, data, buttons, keys)
    page.dropEvent(drop)
    assert "3 parts" in until_read(visitor, page)


def test_a_page_that_is_left_gives_it_up_and_what_is_here_stays(
    visitor: Visitor, page: BringInPage, tmp_path: Path
) -> None:
    with closing(ReflectionStore.open(tmp_path / "large.db", lambda: EVENING)) as store:
        fill(store)
        (tmp_path / "large.json").write_bytes(write_document(document_of(store)))
    mine = Entry(id="mine", at=EVENING, changed=EVENING, text="Mine.")
    visitor.rooms.keeper.put(mine)
    page.take([tmp_path / "large.json"])
    until_read(visitor, page)
    page.begin.click()
    page.card.cancel.click()
    visitor.qtbot.waitUntil(lambda: not page.card.is_running, timeout=20_000)
    assert "Cancelled" in words(page.card)
    assert page.begin.isVisible()
    assert visitor.rooms.keeper.store().items.entries() == (mine,)


def test_the_window_lives_and_writes_meanwhile(
    visitor: Visitor, page: BringInPage, tmp_path: Path, house: House
) -> None:
    with closing(ReflectionStore.open(tmp_path / "large.db", lambda: EVENING)) as store:
        fill(store)
        entries = len(store.items.entries())
        (tmp_path / "large.json").write_bytes(write_document(document_of(store)))
    told: list[object] = []
    visitor.rooms.reported.connect(told.append)
    page.take([tmp_path / "large.json"])
    until_read(visitor, page)
    page.begin.click()
    mine = Entry(id="mine", at=EVENING, changed=EVENING, text="Meanwhile.")
    visitor.rooms.keeper.put(mine)
    visitor.qtbot.waitUntil(lambda: not page.card.is_running, timeout=20_000)
    visitor.qtbot.waitUntil(lambda: not visitor.rooms.keeper.pending, timeout=5_000)
    assert told == []
    kept = visitor.rooms.keeper.store().items.entries()
    assert mine in kept
    assert len(kept) == entries + 1


def test_one_comes_from_the_reflections_and_goes_back(visitor: Visitor) -> None:
    visitor.window.visits.go_to("reflections")
    reflections = visitor.window.page
    assert isinstance(reflections, ReflectionsPage)
    reflections.list.bring_in.click()
    page = visitor.window.page
    assert isinstance(page, BringInPage)
    page.back.click()
    assert isinstance(visitor.window.page, ReflectionsPage)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_off(
    visitor: Visitor, page: BringInPage, exported: Path, qapp: QApplication, scale: float
) -> None:
    visitor.window._theme.text_scale = scale
    visitor.window._theme.put_on(qapp)
    visitor.window.resize(720, 560)
    page.take([exported, exported.with_name("gone.txt")])
    until_read(visitor, page)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(visitor.window) == []
    until_in(visitor, page)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(visitor.window) == []
