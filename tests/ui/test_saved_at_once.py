# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Closing and locking keep all that is being written, in any field, while the store is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.items import Entry
from app.ui.pages.reflections import ReflectionsPage
from app.ui.pages.steps import StepsPage
from app.ui.pages.writing_entry import WritingEntryPage
from app.ui.theme import Theme
from app.ui.widgets.step_editor import StepEditor
from tests.ui.conftest import Visitor
from tests.ui.locks import give_passphrase, lock_page, press_lock, unlock


@pytest.fixture
def inside(qtbot: QtBot, house: House, theme: Theme) -> Iterator[Visitor]:
    """A visitor whose reflections have a passphrase, which was given."""
    give_passphrase(house, locked=False)
    visitor = Visitor(qtbot, house, theme)
    qtbot.waitUntil(lambda: visitor.window.visits._locking is not None)
    yield visitor
    if visitor.window.covered_by is not None:
        visitor.window.uncover()
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()


def writing(visitor: Visitor) -> WritingEntryPage:
    visitor.window.visits.go_to("reflections")
    page = visitor.window.page
    assert isinstance(page, ReflectionsPage)
    page.write()
    entry = page.currentWidget()
    assert isinstance(entry, WritingEntryPage)
    return entry


def new_step(visitor: Visitor) -> StepEditor:
    visitor.window.visits.go_to("steps")
    page = visitor.window.page
    assert isinstance(page, StepsPage)
    page.begin.click()
    assert page.editor is not None
    return page.editor


def test_a_theme_that_is_being_typed_is_saved_before_the_window_closes(visitor: Visitor) -> None:
    entry = writing(visitor)
    visitor.write("words")
    entry.themes.line.setFocus()
    visitor.write("winter")
    visitor.window.close()
    assert not visitor.rooms.keeper.is_open, "nothing is written after the store was closed"
    (kept,) = visitor.rooms.keeper.store().items.entries()
    assert (kept.text, kept.themes) == ("words", ("winter",))


def test_so_is_when_a_step_is_to_be(visitor: Visitor) -> None:
    editor = new_step(visitor)
    visitor.write("a walk")
    editor.planned.setFocus()
    visitor.write("Thursday")
    visitor.window.close()
    assert not visitor.rooms.keeper.is_open
    (kept,) = visitor.rooms.keeper.store().items.steps()
    assert kept.planned == "Thursday"


def test_a_step_that_stayed_blank_goes_before_the_window_closes(visitor: Visitor) -> None:
    editor = new_step(visitor)
    visitor.write("a")
    editor.text.save_now()
    editor.text.clear()
    visitor.window.close()
    assert not visitor.rooms.keeper.is_open
    assert visitor.rooms.keeper.store().items.steps() == ()


def test_a_theme_that_is_being_typed_at_a_lock_is_where_the_other_words_are(
    inside: Visitor,
) -> None:
    entry = writing(inside)
    inside.write("words")
    entry.note.save_now()
    inside.rooms.keeper.store().file.db.execute("PRAGMA query_only = 1")  # as on a failing disk
    entry.themes.line.setFocus()
    inside.write("winter")
    press_lock(inside)
    lock_page(inside)
    held = inside.rooms.keeper.unsaved
    (item,) = held.items
    assert isinstance(item, Entry)
    assert item.themes == ("winter",)
    assert held.refuge == "file"


def test_what_an_input_method_still_holds_is_kept_by_a_lock(inside: Visitor) -> None:
    entry = writing(inside)
    inside.write("words ")
    QApplication.sendEvent(entry.note, QInputMethodEvent("kokoro", []))
    press_lock(inside)
    lock_page(inside)
    unlock(inside)
    (kept,) = inside.rooms.keeper.store().items.entries()
    assert kept.text == "words kokoro"
