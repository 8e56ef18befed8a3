# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The recovery key, to be put on paper: shown in groups, printed, saved or copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.reflections.exchange.files import write_private
from app.ui.asking_for_files import AskForPlace, AskForPrinter, ask_for_place, ask_for_printer
from app.ui.printing import PdfPaper
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow

_IN_A_ROW = 5


class RecoveryKeyView(QWidget):
    """``left``: done with it."""

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        key: str,
        ask: AskForPlace = ask_for_place,
        ask_printer: AskForPrinter = ask_for_printer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._key = key
        self._ask = ask
        self._ask_printer = ask_printer
        self.said = Label("", "soft")
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Label(self._words(), "soft"))
        column.addWidget(self._groups())
        column.addLayout(self._ways())
        column.addWidget(self.said)

    def document(self) -> QTextDocument:
        """The key with what it is for, as one page."""
        rows = "<br>".join("&nbsp;&nbsp;&nbsp;".join(row) for row in self._rows())
        document = QTextDocument()
        document.setHtml(
            f"<h2>{self.tr('Recovery key for Inner Hearth')}</h2><p>{self._words()}</p>"
            f'<p style="font-family: monospace; font-size: 16pt">{rows}</p>'
        )
        return document

    def save(self, path: Path) -> None:
        """As PDF or as text, by its ending; readable for this person only. Raises OSError."""
        if path.suffix.lower() == ".pdf":
            paper = PdfPaper(self.tr("Recovery key for Inner Hearth"))
            self.document().print_(paper.writer)
            write_private(path, paper.content)
            return
        rows = "\n".join("   ".join(row) for row in self._rows())
        words = f"{self.tr('Recovery key for Inner Hearth')}\n\n{self._words()}\n\n{rows}\n"
        write_private(path, words.encode())

    def _words(self) -> str:
        return self.tr(
            "Whoever has this key can open your reflections without the passphrase. Keep it on"
            " paper, away from the computer. It is of no use any more once the passphrase is"
            " changed."
        )

    def _rows(self) -> list[list[str]]:
        groups = self._key.split("-")
        return [groups[at : at + _IN_A_ROW] for at in range(0, len(groups), _IN_A_ROW)]

    def _groups(self) -> QWidget:
        whole = QWidget()
        whole.setAccessibleName(self._key)
        row = WrappingRow(whole)
        row.setSpacing(16)
        for group in self._key.split("-"):
            label = Label(group, "subheading")
            label.setWordWrap(False)
            row.addWidget(label)
        return whole

    def _ways(self) -> WrappingRow:
        theme = self._theme
        self.print_it = Button(theme, self.tr("Print …"))
        self.save_it = Button(theme, self.tr("Save …"))
        self.copy_it = Button(theme, self.tr("Copy"))
        self.done = Button(theme, self.tr("Done"), "quiet")
        self.print_it.clicked.connect(self._print)
        self.save_it.clicked.connect(self._ask_and_save)
        self.copy_it.clicked.connect(self._copy)
        self.done.clicked.connect(self.left)
        row = WrappingRow()
        for button in (self.print_it, self.save_it, self.copy_it, self.done):
            row.addWidget(button)
        return row

    def _print(self) -> None:
        printer = self._ask_printer(self)
        if printer is not None:
            self.document().print_(printer)
            self._say(self.tr("It is on its way to the printer."))

    def _ask_and_save(self) -> None:
        proposal = Path.home() / self.tr("inner-hearth-recovery-key.pdf")
        path = self._ask(self, self.tr("Save the recovery key"), proposal, "*.pdf;;*.txt")
        if path is None:
            return
        try:
            self.save(path if path.suffix else path.with_name(f"{path.name}.pdf"))
        except OSError:
            self._say(self.tr("It could not be saved there. Another place may do."))
        else:
            self._say(self.tr("Saved. A stick that you keep apart is better than this computer."))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._key)
        self._say(self.tr("Copied. It stays in the clipboard until something else is copied."))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()
