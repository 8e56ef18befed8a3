# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The timeline: everything that was found, by day, however much it is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.theme import Theme
from app.ui.timeline_model import Fetch, TimelineModel
from app.ui.widgets.timeline_days import TimelineDays
from app.ui.widgets.timeline_row import TimelineDelegate

_OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Timeline(QListView):
    """``opened`` carries what was found (Found), when a row is pressed.

    Attributes:
        rows: what is listed.
        days: what stands beside them.
    """

    opened = Signal(object)

    def __init__(
        self, theme: Theme, fetch: Fetch, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows = TimelineModel(fetch, self)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("What you kept"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegate(TimelineDelegate(theme, self.rows, self))
        self.setModel(self.rows)
        self.days = TimelineDays(theme, self, today)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHintForRow(0) if self.rows.numbers else 0)

    def sizeHint(self) -> QSize:
        # As high as it must be: the page gives it what room is left.
        return self.minimumSizeHint()

    def show_numbers(self, numbers: tuple[int, ...]) -> None:
        """Lists these. One stays where one was, if that is still among them."""
        at = self.currentIndex().row()
        here = self.rows.numbers[at] if 0 <= at < len(self.rows.numbers) else None
        scrolled = self.verticalScrollBar().value()
        self.rows.show_numbers(numbers)
        if here is None or here not in numbers:
            self.scrollToTop()
            return
        self.setCurrentIndex(self.rows.index(numbers.index(here)))
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.days.paint(self.rows)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.viewport().update()  # what stays in sight does not scroll with the rest

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters are for the search line: looking through all rows here would read them all."""

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        found = self.rows.found_at(index.row())
        if found is not None:
            self.setCurrentIndex(index)
            self.opened.emit(found)
