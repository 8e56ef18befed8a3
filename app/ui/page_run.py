# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Draws pages for a printer or a PDF, a section at a time, so that the window stays alive.

All in the window's thread: what Qt lays texts out with belongs there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPainter

from app.ui.printing import PageMaker
from app.ui.widgets.work_card import GivenUp


class PaperFailed(Exception):
    """The printer did not take the pages."""


class PageRun(QObject):
    """``ended`` carries None where all pages are drawn, else what was raised."""

    ended = Signal(object)

    def __init__(
        self,
        sections: Sequence[str],
        device: QPagedPaintDevice,
        progress: Callable[[float], None],
        parent: QObject,
    ) -> None:
        """``sections``: of Markdown. ``progress`` is told how much is done, from 0 to 1."""
        super().__init__(parent)
        self._device = device
        self._progress = progress
        self._whole = len(sections)
        self._painter = QPainter()
        self._steps = PageMaker(device, device.logicalDpiY()).put(self._painter, sections)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Begins; a printer may begin before the last page is drawn."""
        if self._painter.begin(self._device):
            self._timer.start(0)
        else:
            self._end(PaperFailed())

    def give_up(self) -> None:
        """Ends at once, with GivenUp: nothing is drawn on any more."""
        if self._timer.isActive():
            self._end(GivenUp())

    def _step(self) -> None:
        done = next(self._steps, None)
        if done is not None:
            self._progress(done / self._whole)
            return
        self._end(None if self._painter.end() else PaperFailed())

    def _end(self, failure: Exception | None) -> None:
        self._timer.stop()
        if self._painter.isActive():
            self._painter.end()
        self.ended.emit(failure)
        self.deleteLater()
