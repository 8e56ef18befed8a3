# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was found, as a list that knows its whole length, and reads a row when it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.reflections.asking import Found
from app.ui.found_words import spoken, title_of

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Fetch: TypeAlias = Callable[[Sequence[int]], Sequence[Found]]

_PAGE: Final = 32
_PAGES_HELD: Final = 16
_NOWHERE: Final = QModelIndex()


class TimelineModel(QAbstractListModel):
    """Rows by their numbers in the store. ``fetch`` reads those of a page, and never raises."""

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._pages: dict[int, dict[int, Found]] = {}
        self.numbers: tuple[int, ...] = ()

    def show_numbers(self, numbers: tuple[int, ...]) -> None:
        """Lists these, and reads each of them anew."""
        self.beginResetModel()
        self.numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        found = self.found_at(index.row()) if index.isValid() else None
        if found is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(found)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(found)
        return None

    def found_at(self, row: int) -> Found | None:
        """The row; None where it can't be read any more."""
        if not 0 <= row < len(self.numbers):
            return None
        return self._page(row // _PAGE).get(self.numbers[row])

    def _page(self, at: int) -> dict[int, Found]:
        if at not in self._pages:
            while len(self._pages) >= _PAGES_HELD:
                del self._pages[next(iter(self._pages))]
            numbers = self.numbers[at * _PAGE : (at + 1) * _PAGE]
            self._pages[at] = {found.number: found for found in self._fetch(numbers)}
        return self._pages[at]
