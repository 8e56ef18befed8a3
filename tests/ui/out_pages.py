# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person who answers the system's dialogs for files, and looks at what came of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.pages.going_out import GoingOutPage
from app.ui.pages.picking import CameFrom
from app.ui.pages.take_out import TakeOutPage
from app.ui.taking_out import Form
from tests.reflections.items import ALL, QUIET_ONE
from tests.reflections.samples import STEPS, one_of_each_kind
from tests.ui.conftest import EVENING, Visitor
from tests.ui.test_pages import words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_NOBODY = 65534


@dataclass(slots=True)
class Dialogs:
    """Answers with these; ``proposed`` is what each dialog proposed."""

    place: Path | None = None
    folder: Path | None = None
    files: list[Path] = field(default_factory=list)
    printed: Path | None = None
    proposed: list[Path] = field(default_factory=list)

    def ask_place(
        self, _parent: QWidget, _heading: str, proposal: Path, _kinds: str
    ) -> Path | None:
        self.proposed.append(proposal)
        return self.place

    def ask_folder(self, _parent: QWidget, _heading: str, _begin: Path) -> Path | None:
        return self.folder

    def ask_files(self, _parent: QWidget, _heading: str, _kinds: str) -> list[Path]:
        return self.files

    def ask_printer(self, _parent: QWidget) -> QPrinter | None:
        from PySide6.QtPrintSupport import QPrinter

        if self.printed is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.printed))
        return printer


def pdf_in(content: bytes) -> QPdfDocument:
    """The PDF, open."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    buffer.setParent(document)
    assert document.error() == QPdfDocument.Error.None_
    return document


def text_of_pdf(content: bytes) -> str:
    """All words of the PDF, with single spaces."""
    document = pdf_in(content)
    pages = (document.getAllText(page).text() for page in range(document.pageCount()))
    return " ".join(" ".join(pages).split())


@contextmanager
def nobody_may_write(folder: Path) -> Iterator[None]:
    """For a while; root is stopped by no file mode, and so becomes somebody else meanwhile."""
    is_root = os.geteuid() == 0
    folder.chmod(0o500)
    if is_root:
        os.seteuid(_NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
        folder.chmod(0o700)


def fill(visitor: Visitor) -> None:
    """One of everything, and a session in which the quiet one was met."""
    store = visitor.rooms.keeper.store()
    for item in ALL:
        store.items.put(item)
    session = store.begin_session("five-step", "The five steps", STEPS, themes=("loneliness",))
    for kept in one_of_each_kind():
        store.keep(session, kept)
    store.items.meet(session, QUIET_ONE.name, EVENING)
    store.end_session(session, "completed")


def show(visitor: Visitor, dialogs: Dialogs, came_from: CameFrom | None = None) -> TakeOutPage:
    page = TakeOutPage(
        visitor.window._theme,
        visitor.rooms,
        lambda: EVENING,
        came_from or CameFrom(),
        dialogs.ask_place,
        dialogs.ask_folder,
        dialogs.ask_printer,
    )
    visitor.window.visits.show(page, "reflections")
    return page


def shown(page: TakeOutPage) -> list[str]:
    rows = page.picking.list.rows
    return [str(rows.data(rows.index(at))) for at in range(rows.rowCount())]


def look_at(visitor: Visitor, page: TakeOutPage, *titles: str) -> GoingOutPage:
    """Picks the rows of these titles by hand, and goes on to look at them."""
    for title in titles:
        page.picking.list.picks.turn_over(shown(page).index(title))
    page.picking.go_on.click()
    looking = page.looking
    assert looking is not None
    visitor.qtbot.waitUntil(lambda: bool(looking.preview.text.toPlainText()))
    return looking


def save(visitor: Visitor, looking: GoingOutPage, form: Form) -> str:
    """Saves it in this form, and returns what is said of it."""
    looking.choice.picks[form].click()
    visitor.qtbot.waitUntil(looking.save.isEnabled)
    looking.save.click()
    visitor.qtbot.waitUntil(lambda: not looking.card.is_running, timeout=10_000)
    return words(looking.card)


def what_was_written(dialogs: Dialogs) -> bytes:
    assert dialogs.folder is not None
    files = sorted(path for path in dialogs.folder.rglob("*") if path.is_file())
    return b"\n".join(path.name.encode() + b"\n" + path.read_bytes() for path in files)


def tab_to(visitor: Visitor, name: str) -> None:
    for _ in range(40):
        visitor.press(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        if widget is not None and widget.accessibleName() == name:
            return
    raise AssertionError(name)
