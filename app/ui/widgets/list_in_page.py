# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A long list that ends a page: it takes what room is left, and the page is not scrolled beside it.

Where so little is left that the page must scroll after all, the page goes first, down to its end,
and the list goes on from there.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QListView

from app.ui.widgets.columns import ScrollColumn

_LEAST_ROWS: Final = 1.3
"""A row and some of the next, by which it is seen that there are more."""


class ListInPage(QObject):
    """Holds the height of ``rows``, a list in the column of ``page`` with a stretch of its own."""

    def __init__(self, page: ScrollColumn, rows: QListView, *, is_last: bool) -> None:
        """``is_last``: nothing stands below it, so that it may be as high as the window."""
        super().__init__(page)
        self._page = page
        self._rows = rows
        self._is_last = is_last
        page.installEventFilter(self)
        content = page.widget()
        if content is not None:
            content.installEventFilter(self)
        rows.viewport().installEventFilter(self)

    def fit(self) -> None:
        """Gives the list its room, for what stands above and below it now."""
        page, rows = self._page, self._rows
        row = rows.sizeHintForRow(0)
        if rows.isHidden() or row <= 0:
            return
        width = page.viewport().width()
        around = page.column.totalHeightForWidth(width) - max(row, rows.minimumHeight())
        wanted = round(_LEAST_ROWS * row)
        if around + wanted > page.height():
            wanted = max(2 * row, page.height() - 16 if self._is_last else 0)
        if wanted != rows.minimumHeight():
            rows.setMinimumHeight(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._goes_first(event)
        if kind in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.fit()
        return super().eventFilter(watched, event)

    def _goes_first(self, event: QWheelEvent) -> bool:
        """The page takes what moves down, as long as there is more of it below."""
        bar = self._page.verticalScrollBar()
        if event.angleDelta().y() >= 0 or bar.value() >= bar.maximum():
            return False
        self._page.wheelEvent(event)
        return True
