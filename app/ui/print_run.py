# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Hands pages to a printer, a section at a time, so that the window stays alive meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPainter

from app.ui.marked_up import sections_of
from app.ui.printing import PageMaker, set_margins
from app.ui.taking_out import Outgoing
from app.ui.widgets.work_card import GivenUp

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class PrinterFailed(Exception):
    """The printer did not take the pages."""


class PrintRun(QObject):
    """``ended`` carries None where all pages are with the printer, else what was raised."""

    ended = Signal(object)

    def __init__(
        self,
        outgoing: Outgoing,
        printer: QPrinter,
        progress: Callable[[float], None],
        parent: QObject,
    ) -> None:
        """``progress``: see ``taking_out``."""
        super().__init__(parent)
        self._printer = printer
        self._progress = progress
        self._sections = sections_of(outgoing.markdown)
        printer.setDocName(outgoing.words.title)
        printer.setCreator("Inner Hearth")
        set_margins(printer)
        self._painter = QPainter()
        maker = PageMaker(printer, printer.resolution())
        self._steps = maker.put(self._painter, self._sections)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Begins; the first page may come out before the last one is laid out."""
        if self._painter.begin(self._printer):
            self._timer.start(0)
        else:
            self._end(PrinterFailed())

    def _step(self) -> None:
        try:
            done = next(self._steps, None)
            if done is not None:
                self._progress(done / len(self._sections))
                return
        except GivenUp as given_up:
            self._printer.abort()
            self._end(given_up)
            return
        self._end(None if self._painter.end() else PrinterFailed())

    def _end(self, failure: Exception | None) -> None:
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()
        self.ended.emit(failure)
        self.deleteLater()
