# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Print or export, second: a look at all that goes out, and then into a file, or on paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QFileInfo, Qt, Signal
from PySide6.QtGui import QHideEvent, QPagedPaintDevice
from PySide6.QtWidgets import QWidget

from app.out_and_in import OutAndIn
from app.reflections.items import FindableKind
from app.ui.aside import do_aside
from app.ui.asking_for_files import (
    AskForFolder,
    AskForPlace,
    AskForPrinter,
    ask_for_folder,
    ask_for_place,
    ask_for_printer,
    usual_folder,
)
from app.ui.export_sentences import taken_sentence
from app.ui.marked_up import sections_of
from app.ui.out_words import (
    holding_words,
    not_written_sentence,
    open_to_all_words,
    words_of_files,
    written_words,
)
from app.ui.page_run import PageRun
from app.ui.printing import PdfPaper, set_margins
from app.ui.taking_out import (
    ENDINGS,
    Outgoing,
    pieces_to_see,
    write_content,
    write_out,
)
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.form_choice import FormChoice
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.out_preview import OutPreview
from app.ui.widgets.work_card import GivenUp, WorkCard
from app.ui.widgets.wrapping_row import WrappingRow


class GoingOutPage(ScrollColumn):
    """``left``: back to what is picked. Work that goes on is given up when the page is left.

    Attributes:
        outgoing: what goes out; None until it is got together.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        out_and_in: OutAndIn,
        named: Sequence[tuple[FindableKind, str]],
        ask: AskForPlace = ask_for_place,
        folder: AskForFolder = ask_for_folder,
        printer: AskForPrinter = ask_for_printer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._ask_place = ask
        self._ask_folder = folder
        self._ask_printer = printer
        self.outgoing: Outgoing | None = None
        self.setAccessibleName(self.tr("This goes out"))
        self._lay_out(out_and_in)
        self._let_write(may=False)
        words = words_of_files()
        do_aside(
            self,
            "get-together",
            lambda: Outgoing.of(out_and_in.document(named), words),
            self._show,
            self._show_failed,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        # In a window that is only made small, the work goes on.
        if not event.spontaneous():
            self.card.give_up()
        super().hideEvent(event)

    # -- what is seen ----------------------------------------------------------------------------

    def _show(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing
        facts = holding_words(outgoing.holding)
        self.facts.setText(facts[:1].upper() + facts[1:])
        self._show_form()
        self._let_write(may=outgoing.holding.total > 0)

    def _show_form(self) -> None:
        form, outgoing = self.choice.form, self.outgoing
        self.print.setVisible(form == "pdf")
        if outgoing is None:
            return

        def show(pieces: list[str]) -> None:
            if form == self.choice.form:
                self.preview.show_pieces(pieces, is_marked_up=form in ("pdf", "markdown"))

        do_aside(self, "preview", lambda: pieces_to_see(outgoing, form), show, self._show_failed)

    def _show_failed(self, failure: Exception) -> None:
        self.card.show_outcome(self.tr("Nothing was written"), not_written_sentence(failure))
        bring_into_sight(self.card)

    # -- into a file -----------------------------------------------------------------------------

    def _save(self) -> None:
        form, heading = self.choice.form, self.tr("Save as")
        if form == "folder":
            place = self._ask_folder(self, heading, usual_folder())
        else:
            place = self._place_for(heading, ENDINGS[form])
        outgoing = self.outgoing
        if place is None or outgoing is None:
            return
        path = place
        self._begin(self.tr("Writing it …"))
        if form == "pdf":
            self._make_pdf(outgoing, path)
        else:
            self._write(lambda: write_out(outgoing, form, path, self.card.go_on))

    def _make_pdf(self, outgoing: Outgoing, path: Path) -> None:
        paper = PdfPaper(outgoing.words.title)

        def write(failure: Exception | None) -> None:
            if failure is None:
                self._write(lambda: write_content(path, paper.content))
            else:
                self._show_not_written(failure)

        self._run_pages(outgoing, paper.writer, write)

    def _write(self, write: Callable[[], Path]) -> None:
        do_aside(self, "take-out", write, self._show_written, self._show_not_written)

    def _place_for(self, heading: str, ending: str) -> Path | None:
        proposal = usual_folder() / f"{self.tr('reflections')}{ending}"
        chosen = self._ask_place(self, heading, proposal, f"*{ending}")
        if chosen is None or chosen.suffix.lower() == ending:
            return chosen
        # They were not asked about a file of this name.
        path = chosen.with_name(f"{chosen.name}{ending}")
        if QFileInfo(str(path)).exists():
            self.card.show_outcome(self.tr("Nothing was written"), taken_sentence(path))
            bring_into_sight(self.card)
            return None
        return path

    def _show_written(self, path: Path) -> None:
        self._end(self.tr("It is written"), written_words(path), path)

    def _show_not_written(self, failure: Exception) -> None:
        if isinstance(failure, GivenUp):
            self._end(self.tr("Cancelled. Nothing was kept."))
        else:
            self._end(self.tr("Nothing was written"), not_written_sentence(failure))

    # -- on paper --------------------------------------------------------------------------------

    def _print(self) -> None:
        printer = self._ask_printer(self)
        outgoing = self.outgoing
        if printer is None or outgoing is None:
            return
        self._begin(self.tr("Handing it to the printer …"))
        printer.setDocName(outgoing.words.title)
        printer.setCreator("Inner Hearth")
        set_margins(printer)

        def end(failure: Exception | None) -> None:
            if isinstance(failure, GivenUp):
                printer.abort()
            self._show_printed(failure)

        self._run_pages(outgoing, printer, end)

    def _run_pages(
        self,
        outgoing: Outgoing,
        device: QPagedPaintDevice,
        then: Callable[[Exception | None], None],
    ) -> None:
        run = PageRun(sections_of(outgoing.markdown), device, self.card.go_on, self)
        run.ended.connect(then)
        self.card.cancelled.connect(run.give_up)
        run.begin()

    def _show_printed(self, failure: Exception | None) -> None:
        if failure is None:
            words = self.tr("The printer, or the computer that it hangs on, may keep a copy.")
            self._end(self.tr("It is with the printer"), words)
        elif isinstance(failure, GivenUp):
            self._end(self.tr("Cancelled"), self.tr("Pages that were on their way may come out."))
        else:
            words = self.tr("Please see whether the printer is on, and try again.")
            self._end(self.tr("It could not be printed"), words)

    # -- both ------------------------------------------------------------------------------------

    def _begin(self, words: str) -> None:
        self._let_write(may=False)
        self.card.show_begun(words)
        self.card.cancel.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.card)

    def _end(self, words: str, more: str = "", place: Path | None = None) -> None:
        self.card.show_outcome(words, more, place)
        self._let_write(may=True)
        next_one = self.save if place is None else self.card.open_folder
        next_one.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.card)

    def _let_write(self, *, may: bool) -> None:
        self.save.setEnabled(may)
        self.print.setEnabled(may)
        self.choice.setEnabled(may or self.outgoing is None)

    # -- how it is put together ------------------------------------------------------------------

    def _lay_out(self, out_and_in: OutAndIn) -> None:
        self.back = Button(self._theme, self.tr("Change what goes out"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("This goes out"), "title"))
        self.facts = Label(self.tr("Getting it together …"), "lead")
        self.column.addWidget(self.facts)
        self.column.addSpacing(8)
        self.choice = FormChoice(self._theme)
        self.choice.chosen.connect(self._show_form)
        self.column.addWidget(self.choice)
        self.preview = OutPreview(self._theme)
        self.column.addWidget(self.preview, 1)
        words = open_to_all_words(has_passphrase=out_and_in.has_passphrase)
        self.to_know = Label(words, "soft")
        self.column.addWidget(self.to_know)
        self.column.addLayout(self._ways_on())
        self.card = WorkCard(self._theme)
        self.column.addWidget(self.card)

    def _ways_on(self) -> WrappingRow:
        self.save = Button(self._theme, self.tr("Save as …"), "primary")
        self.save.clicked.connect(self._save)
        self.print = Button(self._theme, self.tr("Print …"), "plain")
        self.print.clicked.connect(self._print)
        row = WrappingRow()
        row.addWidget(self.save)
        row.addWidget(self.print)
        return row
