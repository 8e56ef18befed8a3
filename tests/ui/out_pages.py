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

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

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
