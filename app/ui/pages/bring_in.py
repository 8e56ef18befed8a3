# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Bring in reflections: JSON of ours, or texts; what they hold is told before anything is done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QHideEvent
from PySide6.QtWidgets import QWidget

from app.out_and_in import ComingIn
from app.reflections.errors import StoreError
from app.reflections.exchange.merging import Merged
from app.ui.aside import do_aside
from app.ui.asking_for_files import (
    AskForFiles,
    AskForFolder,
    ask_for_files,
    ask_for_folder,
    usual_folder,
)
from app.ui.out_words import came_in_words, holding_words, left_out_words
from app.ui.rooms import Rooms
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import TEXT_WIDTH, ScrollColumn
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.work_card import GivenUp, WorkCard
from app.ui.widgets.wrapping_row import WrappingRow

_KINDS = "*.json *.md *.markdown *.txt"


class BringInPage(ScrollColumn):
    """``left``: back to the reflections. Work that goes on is given up when the page is left.

    Attributes:
        coming: what was read of the chosen files; None before.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        ask: AskForFiles = ask_for_files,
        folder: AskForFolder = ask_for_folder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._theme = theme
        self._rooms = rooms
        self._ask = ask
        self._ask_folder = folder
        self._is_reading = False
        self.coming: ComingIn | None = None
        self.setAccessibleName(self.tr("Bring in reflections"))
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.back = Button(theme, self.tr("Reflections"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Bring in reflections"), "title"))
        words = self.tr(
            "From another computer, or texts of your own. Nothing that is here is lost."
        )
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.column.addWidget(self._way_in())
        self.column.addWidget(self._what_was_found())
        self.card = WorkCard(theme)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether something is being brought in."""
        return self.card.is_running

    def take(self, paths: Sequence[Path]) -> None:
        """Reads these; nothing is taken in before the person says so."""
        if self.card.is_running or self._is_reading or not paths:
            return
        self._be_reading(is_reading=True)
        self.card.hide()
        self.found.hide()
        chosen = tuple(paths)
        read = self._rooms.out_and_in.read
        do_aside(self, "read-in", lambda: read(chosen), self._show_found, self._show_failed)

    # -- the files -------------------------------------------------------------------------------

    def _ask_for_files(self) -> None:
        kinds = self.tr("Reflections and texts") + f" ({_KINDS})"
        self.take(self._ask(self, self.tr("Choose files"), kinds))

    def _ask_for_a_folder(self) -> None:
        folder = self._ask_folder(self, self.tr("Choose a folder of texts"), usual_folder())
        self.take([folder] if folder is not None else [])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take(_dropped(event.mimeData()))

    def _show_found(self, coming: ComingIn) -> None:
        self._be_reading(is_reading=False)
        self.coming = coming
        held = [holding_words(each) for each in coming.holdings]
        lines = [line[:1].upper() + line[1:] + "." for line in held]
        nothing = self.tr("There is nothing in it that can be brought in.")
        self.holds.setText("\n".join(lines) if not coming.is_empty else nothing)
        self.left_out.setText(left_out_words(coming.left_out))
        self.left_out.setVisible(bool(coming.left_out))
        self.promise.setVisible(not coming.is_empty)
        self.begin.setVisible(not coming.is_empty)
        self.found.show()
        next_one = self.choose if coming.is_empty else self.begin
        next_one.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.found if coming.is_empty else self.begin)

    def _be_reading(self, *, is_reading: bool) -> None:
        self._is_reading = is_reading
        self.choose.setEnabled(not is_reading)
        self.choose_folder.setEnabled(not is_reading)

    # -- taking in -------------------------------------------------------------------------------

    def _begin(self) -> None:
        coming = self.coming
        if coming is None:
            return
        rooms = self._rooms
        try:
            rooms.keeper.store()  # there has to be one
        except StoreError as error:
            self.card.show_outcome(self.tr("Nothing was changed"), store_sentence(error))
            return
        self.found.hide()
        self._be_reading(is_reading=True)
        self.card.show_begun(self.tr("Bringing it in …"))
        self.card.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

        def progress(done: int, whole: int) -> None:
            self.card.go_on(done / max(1, whole))

        def work() -> Merged:
            with rooms.copies.at_rest():
                return rooms.out_and_in.take_in(coming, progress)

        do_aside(self, "bring-in", work, self._show_done, self._show_failed)

    def _show_done(self, merged: Merged) -> None:
        self.coming = None
        self._end(self.tr("It is here"), came_in_words(merged))

    def _show_failed(self, failure: Exception) -> None:
        if isinstance(failure, GivenUp):
            self._end(self.tr("Cancelled"), self.tr("What is here is as it was."))
        elif isinstance(failure, StoreError):
            self._end(self.tr("Nothing was changed"), store_sentence(failure))
        else:
            words = self.tr("It could not be brought in just now. Please try again.")
            self._end(self.tr("Nothing was changed"), words)

    def _end(self, words: str, more: str) -> None:
        self._be_reading(is_reading=False)
        self.card.show_outcome(words, more)
        self.found.setVisible(self.coming is not None)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.card)

    def hideEvent(self, event: QHideEvent) -> None:
        # In a window that is only made small, the work goes on.
        if not event.spontaneous():
            self.card.give_up()
        super().hideEvent(event)

    # -- how it is put together ------------------------------------------------------------------

    def _way_in(self) -> Card:
        card = Card("drop")
        self.choose = Button(self._theme, self.tr("Choose files …"))
        self.choose.clicked.connect(self._ask_for_files)
        self.choose_folder = Button(self._theme, self.tr("Choose a folder …"), "quiet")
        self.choose_folder.clicked.connect(self._ask_for_a_folder)
        row = WrappingRow()
        row.addWidget(self.choose)
        row.addWidget(self.choose_folder)
        card.box.addLayout(row)
        hint = self.tr(
            "Or drop them here. JSON that Inner Hearth wrote comes in complete; of texts and"
            " Markdown (.txt, .md), each becomes a page of its own."
        )
        card.box.addSpacing(8)
        card.box.addWidget(Label(hint, "soft"))
        return card

    def _what_was_found(self) -> Card:
        self.found = card = Card()
        card.setAccessibleName(self.tr("What it holds"))
        card.box.addWidget(Label(self.tr("What it holds"), "subheading"))
        self.holds = selectable(Label("", "plain"))
        self.left_out = selectable(Label("", "soft"))
        self.promise = Label(
            self.tr(
                "What is here already is not there twice. Where both have a thing and they differ,"
                " both are kept."
            ),
            "soft",
        )
        self.begin = Button(self._theme, self.tr("Bring it in"), "primary")
        self.begin.clicked.connect(self._begin)
        for label in (self.holds, self.left_out, self.promise):
            card.box.addWidget(label)
        card.box.addSpacing(8)
        card.box.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        card.hide()
        return card


def _dropped(data: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dropped; none where there is another."""
    urls = data.urls() if data.hasUrls() else []
    if not all(url.isLocalFile() for url in urls):
        return []
    return [Path(url.toLocalFile()) for url in urls]
