# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Somebody brings a whole diary: it is kept and read, and the window stays alive."""

from __future__ import annotations

import time
from dataclasses import replace

from PySide6.QtWidgets import QApplication, QLabel

from app.ui.pages.part import PartPage
from app.ui.pages.reading import ReadingPage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.widgets.answer_card import AnswerCard
from app.ui.widgets.part_rows import WordsRow
from tests.reflections.items import LETTER, QUIET_ONE
from tests.ui.conftest import Visitor

DIARY = ("Another day by the window, and then another one.\n" * 20_000).strip()
"""A megabyte."""


def part_page(visitor: Visitor) -> PartPage:
    visitor.window.visits.open_part(QUIET_ONE.id)
    page = visitor.window.page
    assert isinstance(page, PartPage)
    return page


def words_row(page: PartPage) -> WordsRow:
    row = page.fields.rows["looks"]
    assert isinstance(row, WordsRow)
    return row


def test_it_can_be_pasted_into_what_is_known_of_a_part(visitor: Visitor) -> None:
    visitor.rooms.keeper.put(replace(QUIET_ONE, looks=""))
    row = words_row(part_page(visitor))
    row.words.show()
    row.words.setFocus()
    QApplication.clipboard().setText(DIARY)
    row.words.paste()
    QApplication.processEvents()
    assert row.words.height() < visitor.window._theme.px(2000)
    row.words.save_now()
    (part,) = visitor.rooms.keeper.store().items.parts()
    assert part.looks == DIARY


def test_it_is_there_again_when_one_comes_back(visitor: Visitor) -> None:
    visitor.rooms.keeper.put(replace(QUIET_ONE, looks=DIARY))
    row = words_row(part_page(visitor))
    row.words.setFocus()
    QApplication.processEvents()
    assert row.words.toPlainText() == DIARY


def test_an_entry_of_that_length_opens_without_a_wait(visitor: Visitor) -> None:
    visitor.rooms.keeper.put(replace(LETTER, text=DIARY))
    visitor.window.visits.go_to("reflections")
    page = visitor.window.page
    assert isinstance(page, ReflectionsPage)
    began = time.perf_counter()
    page.read_kept("entry", LETTER.id)
    QApplication.processEvents()
    assert time.perf_counter() - began < 1.0  # a label takes five seconds
    reading = page.currentWidget()
    assert isinstance(reading, ReadingPage)
    (card,) = reading.findChildren(AnswerCard)
    assert card.sheet is not None
    assert card.sheet.toPlainText() == DIARY
    assert card.sheet.isVisible()


def test_an_answer_of_that_length_is_changed_in_its_place(visitor: Visitor) -> None:
    kept: list[str] = []
    card = AnswerCard(visitor.window._theme, "What came up?", DIARY, kept.append)
    visitor.window.show_page(card)
    card.edit.click()
    assert card.note is not None
    assert card.sheet is None
    card.note.setPlainText("A short one after all.")
    card.edit.click()
    assert kept == [DIARY, "A short one after all."]
    shown = [label.text() for label in card.findChildren(QLabel) if label.isVisible()]
    assert shown == ["What came up?", "A short one after all."]
