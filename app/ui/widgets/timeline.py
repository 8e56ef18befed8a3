# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The timeline: everything that was found, by day, however much it is.

It is as high as all of its rows, and moves with the page around it, which alone is scrolled: what
is painted and read are the rows in sight.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from app.ui.theme import Theme
from app.ui.timeline_model import Fetch, Index, TimelineModel
from app.ui.widgets.in_sight import bring_into_sight, page_of
from app.ui.widgets.timeline_days import TimelineDays
from app.ui.widgets.timeline_row import TimelineDelegate, day_width

_HIGHEST = (1 << 24) - 1
"""No widget of Qt is higher, in pixels."""

_ANYWHERE = QAbstractItemView.ScrollHint.EnsureVisible
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
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._paint_with(TimelineDelegate(theme, self.rows, today, self))
        self.setModel(self.rows)
        self.days = TimelineDays(theme, self, today)
        self.clicked.connect(self._open)
        theme.changed.connect(self.viewport().update)

    def _paint_with(self, delegate: TimelineDelegate) -> None:
        self._delegate = delegate
        self.setItemDelegate(delegate)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), 0)

    def show_numbers(self, numbers: tuple[int, ...]) -> None:
        """Lists these. One stays where one was, if that is still among them."""
        at = self.currentIndex().row()
        here = self.rows.numbers[at] if 0 <= at < len(self.rows.numbers) else None
        self.rows.show_numbers(numbers)
        self._fit()
        if here is not None and here in numbers:
            self.setCurrentIndex(self.rows.index(numbers.index(here)))

    def _fit(self) -> None:
        """As high as all rows are, at this width."""
        tells_day = not day_width(self._theme, self.width())
        if tells_day != self._delegate.tells_day:
            self._delegate.tells_day = tells_day
            self.doItemsLayout()
        height = min(_HIGHEST, len(self.rows.numbers) * max(0, self.sizeHintForRow(0)))
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _ANYWHERE) -> None:
        """The page goes there, where the row is not in sight."""
        super().scrollTo(index, hint)
        bring_into_sight(self, self.visualRect(index))

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        # A page is as many rows as are in sight, not all there are.
        page, height = page_of(self), self.sizeHintForRow(0)
        ways = {QAbstractItemView.CursorAction.MovePageUp: -1}
        ways[QAbstractItemView.CursorAction.MovePageDown] = 1
        way = ways.get(action)
        if way is None or page is None or height <= 0:
            return super().moveCursor(action, modifiers)
        row = self.currentIndex().row() + way * max(1, page.viewport().height() // height - 1)
        return self.rows.index(min(max(0, row), len(self.rows.numbers) - 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.days.paint(self.rows)

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
