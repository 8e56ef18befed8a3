# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The system's own dialogs for files and printers, as functions that pages are handed.

Qt remembers the folders that were visited in them, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QFileInfo, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

AskForPlace: TypeAlias = Callable[[QWidget, str, Path, str], Path | None]
"""Asks where to: parent, heading, proposal, kinds of files. None: they turned away."""
AskForFolder: TypeAlias = Callable[[QWidget, str, Path], Path | None]
"""Asks for a folder: parent, heading, where to begin."""
AskForFiles: TypeAlias = Callable[[QWidget, str, str], list[Path]]
"""Asks for files that are there: parent, heading, kinds of files."""
AskForPrinter: TypeAlias = "Callable[[QWidget], QPrinter | None]"
"""Asks for a printer, which is ready then: parent."""


def ask_for_place(parent: QWidget, heading: str, proposal: Path, kinds: str) -> Path | None:
    """It asks before a file is replaced."""
    chosen, _kind = QFileDialog.getSaveFileName(parent, heading, str(proposal), kinds)
    return Path(chosen) if chosen else None


def ask_for_folder(parent: QWidget, heading: str, begin: Path) -> Path | None:
    """A folder that is there."""
    chosen = QFileDialog.getExistingDirectory(parent, heading, str(begin))
    return Path(chosen) if chosen else None


def ask_for_files(parent: QWidget, heading: str, kinds: str) -> list[Path]:
    """One file or more; none where they turned away."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, heading, str(usual_folder()), kinds)
    return [Path(name) for name in chosen]


def ask_for_printer(parent: QWidget) -> QPrinter | None:
    """The system's print dialog."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter
    from PySide6.QtWidgets import QDialog

    from app.ui.printing import set_page

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Inner Hearth")
    set_page(printer)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintToFile, on=False)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def usual_folder() -> Path:
    """The person's documents, where there are any; else their home."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    # Qt's question raises nothing where the folder may not be looked at.
    return Path(where) if where and QFileInfo(where).isDir() else Path.home()
