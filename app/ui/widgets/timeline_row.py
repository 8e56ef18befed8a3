# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Paints a row of the timeline: what was kept, on a ground of its own.

Its day stands beside it, or where that is narrow, in a line of its own above the title.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, TypeAlias

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.reflections.asking import Found, Span
from app.ui.early import RIGHT_MIDDLE, paint_rounded
from app.ui.found_words import asides, excerpt_of, title_of
from app.ui.theme import RADIUS, Theme
from app.ui.timeline_model import TimelineModel
from app.ui.words import day_name

GAP: Final = 12
INSIDE: Final = 14
_LINES: Final = 2
_BETWEEN: Final = 4
_LAYOUTS_HELD: Final = 96
_WIDE: Final = 640

_Asked: TypeAlias = tuple[str, int, int, int, int]
"""A text, the size and weight of its type, the width of its lines, and how many there may be."""


def day_width(theme: Theme, whole: int) -> int:
    """How much of a list of this width belongs to the days, in pixels: none of a narrow one."""
    return theme.px(136) if whole >= theme.px(_WIDE) else 0


class TimelineDelegate(QStyledItemDelegate):
    """All rows are equally high, as for a title and two lines below it.

    Attributes:
        tells_day: each has its day above its title.
    """

    def __init__(
        self,
        theme: Theme,
        model: TimelineModel,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model
        self._today = today
        self.tells_day = False
        self._layouts: dict[_Asked, QTextLayout] = {}

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        title = QFontMetrics(self._theme.font(15, strong=True)).height()
        below = _LINES * QFontMetrics(self._theme.font(15)).lineSpacing()
        words = self._day_height() + title + _BETWEEN + below
        return QSize(self._theme.px(240), words + 2 * INSIDE + GAP)

    def _day_height(self) -> int:
        """The height of the line with the day and what is below it; 0 where there is none."""
        return QFontMetrics(self._theme.font(13)).height() + _BETWEEN if self.tells_day else 0

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        found = self._model.found_at(index.row())
        if found is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole: QRect = option.rect
        state: QStyle.StateFlag = option.state
        card = whole.adjusted(day_width(self._theme, whole.width()), 0, 0, -GAP)
        self._paint_ground(painter, QRectF(card), state)
        self._paint_words(painter, card.adjusted(18, INSIDE, -18, -INSIDE), found)
        painter.restore()

    def _paint_ground(self, painter: QPainter, card: QRectF, state: QStyle.StateFlag) -> None:
        lit = state & QStyle.StateFlag.State_MouseOver
        ground = self._theme.brush("raised-high" if lit else "raised")
        paint_rounded(painter, card, RADIUS, ground)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    def _paint_words(self, painter: QPainter, box: QRect, found: Found) -> None:
        theme = self._theme
        strong, plain = theme.font(15, strong=True), theme.font(15)
        taken = self._paint_asides(painter, box, found)
        top = box.top() + self._day_height()
        title = self._laid_out(title_of(found), strong, box.width() - taken, 1)
        painter.setPen(theme.color("ink"))
        at = QPointF(box.left(), top)
        self._draw(painter, at, title, title_of(found), found.title_spans)
        below = self._laid_out(excerpt_of(found), plain, box.width(), _LINES)
        painter.setPen(theme.color("ink-soft"))
        at = QPointF(box.left(), top + QFontMetrics(strong).height() + _BETWEEN)
        self._draw(painter, at, below, excerpt_of(found), found.excerpt_spans)

    def _paint_asides(self, painter: QPainter, box: QRect, found: Found) -> int:
        """Kind and hour at the right, beside the day or the title: how much they take of that."""
        theme = self._theme
        small, strong = theme.font(13), theme.font(15, strong=True)
        metrics = QFontMetrics(small)
        day = day_name(found.at.date(), self._today()) if self.tells_day else ""
        title_width = QFontMetrics(strong).horizontalAdvance(title_of(found))
        beside = metrics.horizontalAdvance(day) if day else title_width
        aside, taken = self._aside(found, box.width(), beside)
        height = metrics.height() if day else QFontMetrics(strong).height()
        line = QRect(box.left(), box.top(), box.width(), height)
        painter.setFont(small)
        painter.setPen(theme.color("ink-faint"))
        painter.drawText(line, RIGHT_MIDDLE, aside)
        if not day:
            return taken
        painter.setPen(theme.color("ink-soft"))
        words = metrics.elidedText(day, Qt.TextElideMode.ElideRight, box.width() - taken)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), words)
        return 0

    def _aside(self, found: Found, room: int, beside: int) -> tuple[str, int]:
        """What stands at the right, and the room it takes: where that is narrow, what it is beside
        goes before the kind, and the kind before the hour. Both are told to a screen reader, too.
        """
        metrics = QFontMetrics(self._theme.font(13))
        ways = [(words, metrics.horizontalAdvance(words) + 16) for words in asides(found)]
        whole = ways[0]
        if not self.tells_day and whole[1] * 5 < room:
            return whole
        return next((way for way in ways if way[1] + beside <= room), ("", 0))

    def _draw(
        self, painter: QPainter, at: QPointF, layout: QTextLayout, text: str, spans: Sequence[Span]
    ) -> None:
        """What was laid out of the text, with the words that were asked for in ember."""
        mark = QTextCharFormat()
        mark.setForeground(self._theme.brush("ember"))
        ranges = []
        for begin, end in spans:
            marked = QTextLayout.FormatRange()
            marked.start, marked.format = _units(text[:begin]), mark
            marked.length = _units(text[begin:end])
            ranges.append(marked)
        layout.draw(painter, at, ranges)

    def _laid_out(self, text: str, font: QFont, width: int, lines: int) -> QTextLayout:
        """Lines of the text; what is too long for the last one ends there in an ellipsis.

        The latest are remembered: while a list scrolls, the same rows are painted again and again.
        """
        key = (text, font.pixelSize(), font.weight(), width, lines)
        if key not in self._layouts:
            while len(self._layouts) >= _LAYOUTS_HELD:
                del self._layouts[next(iter(self._layouts))]
            self._layouts[key] = self._lay_out(text, font, width, lines)
        return self._layouts[key]

    def _lay_out(self, text: str, font: QFont, width: int, lines: int) -> QTextLayout:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text, font)
        layout.setTextOption(option)
        last_begins, is_cut = _break(layout, width, lines)
        if is_cut:
            before, rest = _parted(text, last_begins)
            mode = Qt.TextElideMode.ElideRight
            layout.setText(before + QFontMetrics(font).elidedText(rest, mode, width))
            _break(layout, width, lines, last_begins)
        return layout


def _break(
    layout: QTextLayout, width: int, lines: int, whole_from: int | None = None
) -> tuple[int, bool]:
    """Breaks into at most so many lines: where the last one begins, and whether more would come.

    whole_from: what begins here stays on one line, since it was made for it.
    """
    height, last, end = 0.0, 0, 0
    layout.beginLayout()
    for _ in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        if end == whole_from:
            line.setNumColumns(_units(layout.text()) - end)
        else:
            line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
        last, end = line.textStart(), line.textStart() + line.textLength()
    layout.endLayout()
    return last, end < _units(layout.text())


def _units(text: str) -> int:
    """The length of the text as Qt counts it: an emoji is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _parted(text: str, at: int) -> tuple[str, str]:
    """The text before and after a place, as Qt counts it."""
    units = text.encode("utf-16-le", "surrogatepass")
    before, after = units[: 2 * at], units[2 * at :]
    return (
        before.decode("utf-16-le", "surrogatepass"),
        after.decode("utf-16-le", "surrogatepass"),
    )
