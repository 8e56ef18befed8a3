# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Deleting everything: told, asked, gone; and what is deleted by itself leaves the copies, too."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2

from app.compose import House
from app.reflections.items import Entry, ItemKind
from app.reflections.keys import kind_of_file
from app.reflections.store import ReflectionStore
from app.ui.pages import erase
from app.ui.pages.erase import ErasePage
from app.ui.pages.take_out import TakeOutPage
from tests.reflections.items import ALL, CLASS, EIGHT, LETTER, NOT_BELONGING, PLANNER, QUIET_ONE
from tests.reflections.samples import STEPS
from tests.ui.conftest import EVENING, Visitor
from tests.ui.test_pages import clipped, words

SECRET = "zephyrine"


@pytest.fixture
def page(visitor: Visitor, monkeypatch: pytest.MonkeyPatch) -> ErasePage:
    monkeypatch.setattr(erase, "PAUSE_MS", 20)
    store = visitor.rooms.keeper.store()
    for item in ALL:
        store.items.put(item)
    store.items.put(replace(LETTER, id="s", text=f"A word: {SECRET}"))
    session = store.begin_session("five-step", "The five steps", STEPS)
    store.end_session(session, "completed")
    visitor.rooms.copies.make()
    visitor.settings().reflections.erase.click()
    page = visitor.window.page
    assert isinstance(page, ErasePage)
    return page


def until_done(visitor: Visitor, page: ErasePage) -> str:
    visitor.qtbot.waitUntil(page.sure.isEnabled)
    page.sure.click()
    visitor.qtbot.waitUntil(lambda: not page.card.is_running, timeout=10_000)
    return words(page.card)


def readable(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_what_goes_is_listed_and_nothing_goes_by_one_press(
    visitor: Visitor, page: ErasePage
) -> None:
    said = words(page.what)
    assert "One visit, " in said
    assert "3 parts" in said
    assert "The one copy" in said
    assert "Nobody can undo it." in said
    assert not page.question.isVisible()
    page.go_on.click()
    assert QApplication.focusWidget() is page.keep
    assert not page.sure.isEnabled()
    visitor.press(Qt.Key.Key_Space)
    assert not page.question.isVisible()
    assert LETTER in visitor.rooms.keeper.store().items.entries()


def test_all_of_it_is_gone_and_writing_begins_anew(
    visitor: Visitor, page: ErasePage, house: House
) -> None:
    data = house.places.data
    assert SECRET.encode() in readable(data)
    page.go_on.click()
    assert "It is deleted" in until_done(visitor, page)
    assert SECRET.encode() not in readable(data)
    assert QUIET_ONE.name.encode() not in readable(data)
    assert not visitor.rooms.copies.backups.all()
    new = Entry(id="new", at=EVENING, changed=EVENING, text="A new beginning.")
    visitor.rooms.keeper.put(new)
    assert visitor.rooms.keeper.store().items.entries() == (new,)
    assert QApplication.focusWidget() is page.back


def test_a_passphrase_goes_with_it(visitor: Visitor, page: ErasePage, house: House) -> None:
    visitor.rooms.keeper.put_down()
    visitor.rooms.vault.set_passphrase("a passphrase")
    visitor.window.visits.go_to("erase")
    page = _erase_page(visitor)
    assert "The passphrase" in words(page.what)
    page.go_on.click()
    assert "It is deleted" in until_done(visitor, page)
    assert not visitor.rooms.vault.is_encrypted
    visitor.rooms.keeper.put(LETTER)
    assert kind_of_file(house.places.store) == "plain"


def test_while_it_is_open_elsewhere_nothing_goes(
    visitor: Visitor, page: ErasePage, house: House
) -> None:
    visitor.rooms.keeper.put_down()
    with closing(ReflectionStore.open(house.places.store, lambda: EVENING)):
        page.go_on.click()
        said = until_done(visitor, page)
    assert "nothing was deleted" in said
    assert LETTER in visitor.rooms.keeper.store().items.entries()
    assert page.go_on.isEnabled()


def test_what_could_not_be_saved_goes_too(visitor: Visitor, page: ErasePage, house: House) -> None:
    keeper = visitor.rooms.keeper
    with closing(dbapi2.connect(str(house.places.store), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keeper.put(replace(LETTER, id="unsaved", text=f"{SECRET} unsaved"))
        assert keeper.pending
        assert [*house.places.data.glob("unsaved-*")]
        # The lock stays: it can't be saved while the person decides.
        page.go_on.click()
        visitor.qtbot.waitUntil(page.sure.isEnabled)
        page.sure.click()
    visitor.qtbot.waitUntil(lambda: not page.card.is_running, timeout=10_000)
    assert "It is deleted" in words(page.card)
    assert not keeper.pending
    assert SECRET.encode() not in readable(house.places.data)
    assert not [*house.places.data.glob("unsaved-*")]


def test_meanwhile_one_stays_here_and_nothing_looks_into_what_goes(
    visitor: Visitor, page: ErasePage
) -> None:
    visitor.rooms.keeper.put_down()
    visitor.rooms.vault.set_passphrase("a passphrase")
    visitor.window.visits.go_to("erase")
    page = _erase_page(visitor)
    page.go_on.click()
    visitor.qtbot.waitUntil(page.sure.isEnabled)
    with visitor.rooms.copies.at_rest():  # a copy is still being made
        page.sure.click()
        visitor.window.side_bar.buttons["reflections"].click()
        visitor.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert visitor.window.page is page
        assert visitor.window.side_bar.buttons["settings"].isChecked()
        assert visitor.window.covered_by is None
        assert not visitor.rooms.keeper.is_open
    visitor.qtbot.waitUntil(lambda: not page.card.is_running, timeout=10_000)
    assert "It is deleted" in words(page.card)
    visitor.window.side_bar.buttons["reflections"].click()
    assert visitor.rooms.keeper.store().items.entries() == ()


def test_one_can_take_it_out_first(visitor: Visitor, page: ErasePage) -> None:
    page.export.click()
    assert isinstance(visitor.window.page, TakeOutPage)


def _erase_page(visitor: Visitor) -> ErasePage:
    page = visitor.window.page
    assert isinstance(page, ErasePage)
    return page


@pytest.mark.parametrize(
    ("kind", "item_id", "word"),
    [
        ("entry", LETTER.id, "in the caf"),
        ("part", PLANNER.id, PLANNER.name),
        ("belief", NOT_BELONGING.id, "neighbour"),
        ("step", CLASS.id, CLASS.text),
        ("reading", EIGHT.id, EIGHT.id),
        ("session", "", "Deleted practice"),
    ],
)
def test_what_is_deleted_goes_from_the_copies_too(
    visitor: Visitor, house: House, kind: ItemKind, item_id: str, word: str
) -> None:
    keeper = visitor.rooms.keeper
    items = [each for each in ALL if each is not LETTER or kind == "entry"]
    for item in items:
        keeper.put(item)
    session = keeper.begin("gone", "Deleted practice")
    keeper.end(session, "completed")
    visitor.rooms.copies.make()
    visitor.rooms.copies.make()
    backups = house.places.data / "backups"
    assert word.encode() in readable(backups)
    if kind == "session":  # type: ignore[comparison-overlap]
        keeper.delete_session(session)
    else:
        keeper.remove(kind, item_id)
    all_of_them = visitor.rooms.copies.backups.all
    visitor.qtbot.waitUntil(
        lambda: len(all_of_them()) == 1 and word.encode() not in readable(backups), timeout=20_000
    )


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_off(
    visitor: Visitor, page: ErasePage, qapp: QApplication, scale: float
) -> None:
    visitor.window._theme.text_scale = scale
    visitor.window._theme.put_on(qapp)
    visitor.window.resize(720, 560)
    page.go_on.click()
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(visitor.window) == []
    until_done(visitor, page)
    for _ in range(3):
        QApplication.processEvents()
    assert clipped(visitor.window) == []
