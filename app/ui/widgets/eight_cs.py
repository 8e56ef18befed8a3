# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A reading before and after, side by side: two flowers, and where each word was and is. No sum."""

from __future__ import annotations

from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from app.reflections.eight import EIGHT_CS
from app.ui.early import WRAPPED
from app.ui.eight_words import how_much, quality_name, side_name
from app.ui.theme import Theme
from app.ui.widgets.flower import Flower
from app.ui.widgets.flower_drawing import MOST, has_flower

Values: TypeAlias = tuple[tuple[str, int], ...]
_BETWEEN: Final = 24


def _tr(text: str) -> str:
    return QCoreApplication.translate("ReadingsSideBySide", text)


class ReadingsSideBySide(QWidget):
    """``before`` and ``after``: (word, 0 to 4) each; either may lack words the other has.

    Attributes:
        flowers: one for each of the two that is there; none where there are too many words.
    """

    def __init__(
        self,
        theme: Theme,
        before: Values,
        after: Values,
        parent: QWidget | None = None,
        *,
        by_itself: bool = False,
    ) -> None:
        """``by_itself``: ``after`` is one that was taken outside of a session."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("How it was") if by_itself else self.tr("Before and after"))
        names = (side_name("before"), side_name("alone" if by_itself else "after"))
        self.setAccessibleDescription(_in_words(before, after, by_itself=by_itself))
        words = _all_words(before, after)
        there = [(name, dict(each)) for name, each in zip(names, (before, after), strict=True)]
        self.flowers = tuple(
            _flower(theme, words, name, values)
            for name, values in there
            if values and has_flower(len(words))
        )
        self._dots = ReadingDots(theme, before, after, names)
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        for flower in self.flowers:
            row.addWidget(flower)
        row.addStretch(1)
        self._layout.addLayout(row)
        self._layout.addWidget(self._dots, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The lines beside the flowers, or below them where both are too wide."""
        super().resizeEvent(event)
        flowers = sum(flower.sizeHint().width() + _BETWEEN for flower in self.flowers)
        is_beside = self.width() >= flowers + self._dots.sizeHint().width() + _BETWEEN
        way = QBoxLayout.Direction
        self._layout.setDirection(way.LeftToRight if is_beside else way.TopToBottom)


def _flower(theme: Theme, words: tuple[str, ...], name: str, values: dict[str, int]) -> Flower:
    names = [quality_name(word) for word in words]
    flower = Flower(theme, names, [values.get(word) for word in words], caption=name)
    flower.setAccessibleName(name)
    told = (f"{quality_name(word)} {how_much(value)}" for word, value in values.items())
    flower.setAccessibleDescription(", ".join(told))
    return flower


def _all_words(before: Values, after: Values) -> tuple[str, ...]:
    """What has a petal: all eight, for that each keeps its place, or what was given else."""
    given = tuple(dict.fromkeys([*dict(before), *dict(after)]))
    return EIGHT_CS if given and set(given) <= set(EIGHT_CS) else given


def _in_words(before: Values, after: Values, *, by_itself: bool) -> str:
    early, late = dict(before), dict(after)
    told = (
        _told(quality_name(word), early.get(word), late.get(word), by_itself=by_itself)
        for word in dict.fromkeys([*early, *late])
    )
    return "; ".join(told)


def _told(word: str, before: int | None, after: int | None, *, by_itself: bool) -> str:
    if before is None:
        words = _tr("{word}: {after}") if by_itself else _tr("{word}: {after} after")
        return words.format(word=word, after=how_much(after or 0))
    if after is None:
        return _tr("{word}: {before} before").format(word=word, before=how_much(before))
    words = _tr("{word}: {before} before, {after} after")
    return words.format(word=word, before=how_much(before), after=how_much(after))


class ReadingDots(QWidget):
    """A line for each word, with a ring where it was before and a spot where it was after."""

    def __init__(
        self,
        theme: Theme,
        before: Values,
        after: Values,
        names: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """``names``: what the ring and the spot stand for."""
        super().__init__(parent)
        self._theme, self._names = theme, names
        self._before, self._after = dict(before), dict(after)
        self._words = tuple(dict.fromkeys([*self._before, *self._after]))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), sum(self._heights()) + self._row())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._word_width() + self._theme.px(150), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(15))
        top = 0
        for word, height in zip(self._words, self._heights(), strict=True):
            self._paint_row(painter, word, QRect(0, top, self._word_width(), height))
            top += height
        self._paint_legend(painter, top + self._row() / 2)

    def _paint_row(self, painter: QPainter, word: str, box: QRect) -> None:
        theme, y = self._theme, box.top() + box.height() / 2
        painter.setPen(theme.color("ink"))
        painter.drawText(box, WRAPPED, quality_name(word))
        painter.setPen(QPen(theme.color("line-soft"), 1.5))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(MOST), y))
        before, after = self._before.get(word), self._after.get(word)
        if before is not None and after is not None:
            painter.setPen(QPen(theme.color("ember-low"), 1.5))
            painter.drawLine(QPointF(self._x(before), y), QPointF(self._x(after), y))
        if before is not None:
            self._paint_before(painter, QPointF(self._x(before), y))
        if after is not None:
            self._paint_after(painter, QPointF(self._x(after), y))

    def _paint_before(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1.5))
        painter.setBrush(self._theme.color("raised"))
        painter.drawEllipse(at, self._theme.px(7), self._theme.px(7))

    def _paint_after(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ember"))
        painter.drawEllipse(at, self._theme.px(4.5), self._theme.px(4.5))

    def _paint_legend(self, painter: QPainter, y: float) -> None:
        theme = self._theme
        painter.setFont(theme.font(13))
        metrics = QFontMetrics(painter.font())
        left = self._x(0)
        for word, mark, is_there in (
            (self._names[0], self._paint_before, bool(self._before)),
            (self._names[1], self._paint_after, bool(self._after)),
        ):
            if not is_there:
                continue
            mark(painter, QPointF(left, y))
            painter.setPen(theme.color("ink-soft"))
            painter.drawText(round(left + theme.px(13)), round(y + theme.px(4)), word)
            left += metrics.horizontalAdvance(word) + theme.px(40)

    def _row(self) -> int:
        return self._theme.px(30)

    def _heights(self) -> list[int]:
        """How high each line is: more than one row where a long word goes on in the next."""
        metrics = QFontMetrics(self._theme.font(15))
        box = QRect(0, 0, self._word_width(), 10_000)
        words = (metrics.boundingRect(box, WRAPPED, quality_name(word)) for word in self._words)
        return [max(self._row(), word.height() + self._theme.px(6)) for word in words]

    def _word_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(15))
        names = [quality_name(word) for word in self._words]
        pieces = (piece for name in names for piece in name.split())
        longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
        piece = max((metrics.horizontalAdvance(piece) for piece in pieces), default=0)
        return min(longest, max(piece, self._theme.px(140))) + 1

    def _x(self, value: int) -> float:
        left = self._word_width() + self._theme.px(32)
        right = min(self.width(), left + self._theme.px(320)) - self._theme.px(10)
        return left + (right - left) * value / MOST
