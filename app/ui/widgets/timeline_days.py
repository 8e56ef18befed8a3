# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The days at the left of the timeline. The one whose rows are on top stays in sight with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView

from app.ui.theme import Theme
from app.ui.timeline_model import TimelineModel
from app.ui.widgets.timeline_row import INSIDE, day_width
from app.ui.words import day_name

_FLAGS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
_LEFT = 0
_RIGHT = 12


@dataclass(frozen=True, slots=True)
class DayInSight:
    """A day, and where those of its rows that are seen begin and end, in pixels of the list."""

    day: date
    top: int
    bottom: int


class TimelineDays:
    """Paints them over a list whose rows are all equally high."""

    def __init__(self, theme: Theme, view: QListView, today: Callable[[], date]) -> None:
        self._theme = theme
        self._view = view
        self._today = today

    def in_sight(self, model: TimelineModel) -> Iterator[DayInSight]:
        """The days of the rows that are seen, from above."""
        seen = self._view.viewport().visibleRegion().boundingRect()
        height, low = self._view.sizeHintForRow(0), seen.bottom() + 1
        row = max(0, self._view.indexAt(QPoint(_LEFT + 1, seen.top())).row())
        top = self._view.visualRect(model.index(row)).top()
        held: DayInSight | None = None
        while top < low and (found := model.found_at(row)) is not None:
            day = found.at.date()
            if held is not None and held.day != day:
                yield held
                held = None
            held = DayInSight(day, top if held is None else held.top, top + height)
            row, top = row + 1, top + height
        if held is not None:
            yield held

    def paint(self, model: TimelineModel) -> None:
        """Each on the line of the title in its first row; none where there is no room for them."""
        theme, width = self._theme, day_width(self._theme, self._view.viewport().width())
        if not width:
            return
        font = theme.font(13)
        metrics = QFontMetrics(font)
        line = INSIDE + QFontMetrics(theme.font(15, strong=True)).ascent() - metrics.ascent()
        painter = QPainter(self._view.viewport())
        painter.setFont(font)
        painter.setPen(theme.color("ink-soft"))
        row = self._view.sizeHintForRow(0)
        seen = self._view.viewport().visibleRegion().boundingRect()
        for each in self.in_sight(model):
            words = day_name(each.day, self._today())
            box = QRect(_LEFT, 0, width - _LEFT - _RIGHT, 100_000)
            box.setHeight(metrics.boundingRect(box, _FLAGS, words).height())
            box.moveTop(min(max(each.top, seen.top()), each.bottom - row) + line)
            painter.drawText(box, _FLAGS, words)
        painter.end()
