# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The timeline with a box before each row: what is picked goes out, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from app.reflections.asking import Found
from app.ui.theme import Theme
from app.ui.timeline_model import Fetch, Index, TimelineModel
from app.ui.widgets.timeline import Timeline
from app.ui.widgets.timeline_row import TimelineDelegate

_BOX: Final = 18
_BESIDE_BOX: Final = 16


class PickModel(TimelineModel):
    """The rows, and the numbers of those that are picked: also such as are not shown now.

    ``picks_changed``: others are picked than before.
    """

    picks_changed = Signal()

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(fetch, parent)
        self.picked: set[int] = set()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.CheckStateRole and 0 <= index.row() < len(self.numbers):
            picked = self.numbers[index.row()] in self.picked
            return Qt.CheckState.Checked if picked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def setData(self, index: Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        # A screen reader comes in this way; it turns the box over, as a press does.
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.turn_over(index.row())
        return True

    def turn_over(self, row: int) -> None:
        """Picks the row, or no longer."""
        if 0 <= row < len(self.numbers):
            self.picked ^= {self.numbers[row]}
            at = self.index(row)
            self.dataChanged.emit(at, at, [Qt.ItemDataRole.CheckStateRole])
            self.picks_changed.emit()

    def pick(self, numbers: Iterable[int]) -> None:
        """Picks just these."""
        self.picked = set(numbers)
        if self.numbers:
            ends = self.index(0), self.index(len(self.numbers) - 1)
            self.dataChanged.emit(*ends, [Qt.ItemDataRole.CheckStateRole])
        self.picks_changed.emit()


class PickDelegate(TimelineDelegate):
    """A row with its box."""

    def __init__(
        self,
        theme: Theme,
        model: PickModel,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(theme, model, today, parent)
        self._picks = model

    def editorEvent(
        self,
        _event: QEvent,
        _model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """The whole row is pressed, not a box in it."""
        return False

    def _paint_words(self, painter: QPainter, box: QRect, found: Found) -> None:
        size = self._theme.px(_BOX)
        top = box.top() + self._day_height()
        title = QFontMetrics(self._theme.font(15, strong=True)).height()
        mark = QRectF(box.left(), top + (title - size) / 2, size, size)
        self._paint_box(painter, mark, is_picked=found.number in self._picks.picked)
        super()._paint_words(painter, box.adjusted(size + _BESIDE_BOX, 0, 0, 0), found)

    def _paint_box(self, painter: QPainter, box: QRectF, *, is_picked: bool) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.color("ember" if is_picked else "line"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        if is_picked:
            inner = box.adjusted(
                box.width() / 4, box.width() / 4, -box.width() / 4, -box.width() / 4
            )
            painter.setPen(theme.color("ember"))
            painter.setBrush(theme.brush("ember"))
            painter.drawRoundedRect(inner, 2, 2)
            painter.setBrush(Qt.BrushStyle.NoBrush)


class OutList(Timeline):
    """``picks_changed``: others are picked now."""

    picks_changed = Signal()

    def __init__(
        self, theme: Theme, fetch: Fetch, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, fetch, today, parent)
        self.picks = PickModel(fetch, self)
        self.rows = self.picks
        self.setAccessibleName(self.tr("What can go out"))
        self._paint_with(PickDelegate(theme, self.picks, today, self))
        self.setModel(self.picks)
        self.picks.picks_changed.connect(self.picks_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.pick_shown()
            return
        super().keyPressEvent(event)

    def pick_shown(self) -> None:
        """Picks all that is shown, beside what is picked already."""
        self.picks.pick(self.picks.picked.union(self.picks.numbers))

    def pick_none(self) -> None:
        """Nothing is picked any more, be it shown or not."""
        self.picks.pick(())

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.setCurrentIndex(index)
        self.picks.turn_over(index.row())
