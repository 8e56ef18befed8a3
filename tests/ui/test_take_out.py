# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Print or export: exactly what is picked is what is seen, and what is in the file."""

from __future__ import annotations

import stat
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication

from app.reflections.errors import StoreError
from app.reflections.exchange.document import document_of, read_document, write_document
from app.reflections.exchange.merging import merge
from app.reflections.store import ReflectionStore
from app.ui.pages.take_out import TakeOutPage
from app.ui.taking_out import Form
from tests.reflections.items import LETTER, PLANNER, QUIET_ONE
from tests.ui.conftest import EVENING, ROOT, Visitor
from tests.ui.out_pages import (
    Dialogs,
    fill,
    look_at,
    nobody_may_write,
    pdf_in,
    save,
    show,
    text_of_pdf,
    what_was_written,
)
from tests.ui.test_pages import words


@pytest.fixture
def dialogs(tmp_path: Path) -> Dialogs:
    (tmp_path / "out").mkdir()
    return Dialogs(folder=tmp_path / "out")


@pytest.fixture
def page(visitor: Visitor, dialogs: Dialogs) -> TakeOutPage:
    fill(visitor)
    return show(visitor, dialogs)


@pytest.mark.parametrize("form", ["pdf", "markdown", "folder", "json"])
def test_what_was_picked_is_in_the_file_and_nothing_else(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path, form: Form
) -> None:
    looking = look_at(visitor, page, "A letter to the quiet one", PLANNER.name)
    assert looking.facts.text().startswith("One page, one part, of ")
    dialogs.place = tmp_path / "out" / {"pdf": "a.pdf", "json": "a.json"}.get(form, "a.md")

    said = save(visitor, looking, form)

    written = what_was_written(dialogs)
    text = text_of_pdf(dialogs.place.read_bytes()) if form == "pdf" else written.decode()
    assert "I saw you today, in the café." in text
    assert PLANNER.name in text
    assert "It is tired." not in text
    # The letter speaks of the quiet one in its own words; nothing else of it is told.
    own_words = 1
    assert text.count(QUIET_ONE.name) == own_words
    assert QUIET_ONE.id not in text
    assert b"neighbour" not in written
    assert "not encrypted" in said
    assert str(tmp_path / "out") in said


def test_the_look_before_shows_every_word_of_the_file(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    looking = look_at(visitor, page, "The five steps", QUIET_ONE.name)
    seen = looking.preview.text.toPlainText()
    assert "It is tired." in seen
    dialogs.place = tmp_path / "out" / "all.md"
    save(visitor, looking, "markdown")
    marks = str.maketrans("", "", "\\*#-_` \n")
    written = dialogs.place.read_text(encoding="utf-8").replace("\n- ", "\n")
    assert seen.translate(marks).replace("\u2028", "") == written.translate(marks)
    looking.choice.picks["json"].click()
    visitor.qtbot.waitUntil(lambda: '"format"' in looking.preview.text.toPlainText())
    dialogs.place = tmp_path / "out" / "all.json"
    save(visitor, looking, "json")
    assert looking.preview.text.toPlainText() == dialogs.place.read_text(encoding="utf-8")


def test_json_comes_in_again_as_it_went_out(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    page.picking.pick_shown.click()
    looking = look_at(visitor, page)
    dialogs.place = tmp_path / "out" / "all.json"
    save(visitor, looking, "json")
    content = dialogs.place.read_bytes()
    with closing(ReflectionStore.open(tmp_path / "other.db", lambda: EVENING)) as other:
        merge(other, read_document(content))
        again = document_of(other)
    here = document_of(visitor.rooms.keeper.store())
    assert write_document(again) == write_document(here)


def test_names_of_files_and_what_pdfs_say_of_themselves_tell_nothing(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    looking = look_at(visitor, page, QUIET_ONE.name)
    dialogs.place = tmp_path / "out" / "r.pdf"
    save(visitor, looking, "pdf")
    document = pdf_in(dialogs.place.read_bytes())
    said = {field: document.metaData(field) for field in QPdfDocument.MetaDataField}
    assert said[QPdfDocument.MetaDataField.Title] == "Reflections"
    assert not said[QPdfDocument.MetaDataField.Author]
    assert QUIET_ONE.name not in str(said)
    save(visitor, looking, "folder")
    names = [path.name for path in (tmp_path / "out").rglob("*")]
    assert sorted(names) == ["part 01.md", "r.pdf", "reflections"]
    assert [path.name for path in dialogs.proposed] == ["reflections.pdf"]


def test_files_are_for_this_person_only(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    looking = look_at(visitor, page, QUIET_ONE.name)
    dialogs.place = tmp_path / "out" / "r"
    save(visitor, looking, "pdf")
    written = tmp_path / "out" / "r.pdf"
    assert stat.S_IMODE(written.stat().st_mode) == 0o600
    assert "“r.pdf”" in save(visitor, looking, "pdf")  # the dialog asked about another name


def test_turning_away_from_the_dialog_writes_nothing(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs
) -> None:
    looking = look_at(visitor, page, QUIET_ONE.name)
    dialogs.folder, folder = None, dialogs.folder
    forms: tuple[Form, ...] = ("pdf", "markdown", "json", "folder")
    for form in forms:
        save(visitor, looking, form)
    dialogs.folder = folder
    assert what_was_written(dialogs) == b""
    assert not looking.card.isVisible()


def test_a_folder_that_can_t_be_written_to_is_told_kindly(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    looking = look_at(visitor, page, QUIET_ONE.name)
    dialogs.place = tmp_path / "out" / "r.json"
    with nobody_may_write(tmp_path / "out"):
        said = save(visitor, looking, "json")
    assert "may not be written to" in said
    assert QUIET_ONE.name not in said
    assert what_was_written(dialogs) == b""


def test_a_place_that_is_gone_is_told_kindly_and_can_be_tried_again(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    looking = look_at(visitor, page, QUIET_ONE.name)
    dialogs.place = tmp_path / "gone" / "r.json"
    said = save(visitor, looking, "json")
    assert "not there any more" in said
    assert QUIET_ONE.name not in said
    dialogs.place = tmp_path / "out" / "r.json"
    assert "It is written" in save(visitor, looking, "json")
    assert QApplication.focusWidget() is looking.card.open_folder


@pytest.mark.parametrize("form", ["pdf", "folder"])
def test_what_is_given_up_leaves_nothing(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path, form: Form
) -> None:
    store = visitor.rooms.keeper.store()
    for number in range(300):
        store.items.put(replace(LETTER, id=f"letter {number}", part_ids=(), themes=()))
    page.picking.refresh()
    page.picking.pick_shown.click()
    looking = look_at(visitor, page)
    dialogs.place = tmp_path / "out" / "r.pdf"
    looking.choice.picks[form].click()
    looking.save.click()
    looking.card.cancel.click()
    visitor.qtbot.waitUntil(lambda: not looking.card.is_running, timeout=10_000)
    assert "Cancelled. Nothing was kept." in words(looking.card)
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.parametrize("form", ["pdf", "folder"])
def test_leaving_the_page_gives_it_up(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path, form: Form
) -> None:
    store = visitor.rooms.keeper.store()
    for number in range(300):
        store.items.put(replace(LETTER, id=f"letter {number}", part_ids=(), themes=()))
    page.picking.refresh()
    page.picking.pick_shown.click()
    looking = look_at(visitor, page)
    dialogs.place = tmp_path / "out" / "r.pdf"
    looking.choice.picks[form].click()
    looking.save.click()
    visitor.window.side_bar.buttons["home"].click()
    writing = [thread for thread in threading.enumerate() if thread.name == "take-out"]
    for thread in writing:
        thread.join(10)
    for _ in range(3):
        QApplication.processEvents()
    assert list((tmp_path / "out").iterdir()) == []


def test_with_a_passphrase_it_is_said_before_that_files_have_none(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    visitor.rooms.keeper.put_down()
    visitor.rooms.vault.set_passphrase("a passphrase")
    looking = look_at(visitor, page, QUIET_ONE.name)
    assert "have a passphrase. What goes out has none" in words(looking)
    dialogs.place = tmp_path / "out" / "r.md"
    save(visitor, looking, "markdown")
    assert QUIET_ONE.name in dialogs.place.read_text(encoding="utf-8")


def test_no_heading_is_left_alone_at_the_foot_of_a_page(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    store = visitor.rooms.keeper.store()
    for number in range(60):
        at = EVENING + timedelta(hours=5 * number)
        text = "Rain.\n" * (1 + number % 7)
        store.items.put(replace(LETTER, id=f"{number}", at=at, text=text, part_ids=(), themes=()))
    page.picking.refresh()
    page.picking.pick_shown.click()
    looking = look_at(visitor, page)
    dialogs.place = tmp_path / "out" / "r.pdf"
    save(visitor, looking, "pdf")
    document = pdf_in(dialogs.place.read_bytes())
    assert document.pageCount() > 5
    for number in range(document.pageCount()):
        lines = document.getAllText(number).text().splitlines()
        # The number of the page is drawn first.
        assert lines[0] == str(number + 1)
        assert "Written freely" not in lines[-1]
        assert not lines[-1].startswith("2026-")


def test_qt_s_printing_is_loaded_only_for_printing() -> None:
    asks = "import sys, app.ui.pages.take_out; print('PySide6.QtPrintSupport' in sys.modules)"
    answer = subprocess.run(
        [sys.executable, "-c", asks], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert answer.stdout.split() == ["False"]


def test_it_is_printed(
    visitor: Visitor, page: TakeOutPage, dialogs: Dialogs, tmp_path: Path
) -> None:
    looking = look_at(visitor, page, QUIET_ONE.name, "The five steps")
    looking.print.click()
    assert not looking.card.isVisible()
    dialogs.printed = tmp_path / "paper.pdf"
    looking.print.click()
    visitor.qtbot.waitUntil(lambda: "with the printer" in words(looking.card), timeout=10_000)
    text = text_of_pdf(dialogs.printed.read_bytes())
    assert QUIET_ONE.name in text
    assert "It is tired." in text
    assert PLANNER.name not in text


def test_years_are_shown_in_pieces_and_written_whole(
    visitor: Visitor, dialogs: Dialogs, tmp_path: Path
) -> None:
    store = visitor.rooms.keeper.store()
    long = "A long evening by the window. " * 200
    for number in range(30):
        entry = replace(LETTER, id=f"{number}", text=f"Evening {number} {long}", part_ids=())
        store.items.put(entry)
    page = show(visitor, dialogs)
    page.picking.pick_shown.click()
    looking = look_at(visitor, page)
    seen = looking.preview.text.toPlainText()
    while looking.preview.after.isEnabled():
        looking.preview.after.click()
        seen += looking.preview.text.toPlainText()
    assert all(f"Evening {number} " in seen for number in range(30))
    dialogs.place = tmp_path / "out" / "r.pdf"
    save(visitor, looking, "pdf")
    content = dialogs.place.read_bytes()
    assert pdf_in(content).pageCount() > 20
    text = text_of_pdf(content)
    assert all(f"Evening {number} " in text for number in range(30))


def test_a_store_that_can_t_be_read_is_told(visitor: Visitor, page: TakeOutPage) -> None:
    page.picking.pick_shown.click()
    looking = look_at(visitor, page)
    looking._show_failed(StoreError(Path("reflections.db")))
    assert "can't be reached" in words(looking.card)
