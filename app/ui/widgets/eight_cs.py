# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A reading before and after, side by side: where each word was, and is. No sum, no verdict."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.eight_words import quality_name
from app.ui.theme import Theme

_MOST = 4


class ReadingsSideBySide(QWidget):
    """``before`` and ``after``: (word, 0 to 4) each; either may lack words the other has."""

    def __init__(
        self,
        theme: Theme,
        before: tuple[tuple[str, int], ...],
        after: tuple[tuple[str, int], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before, self._after = (
            {quality_name(word): value for word, value in side} for side in (before, after)
        )
        self._words = tuple(dict.fromkeys([*self._before, *self._after]))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Before and after"))
        self.setAccessibleDescription("; ".join(self._told(word) for word in self._words))
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(360), self._row() * (len(self._words) + 1))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._word_width() + self._theme.px(150), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(15))
        for at, word in enumerate(self._words):
            self._paint_row(painter, word, self._row() * (at + 0.5))
        self._paint_legend(painter, self._row() * (len(self._words) + 0.5))

    def _paint_row(self, painter: QPainter, word: str, y: float) -> None:
        theme = self._theme
        painter.setPen(theme.color("ink"))
        painter.drawText(0, round(y + theme.px(5)), word)
        painter.setPen(QPen(theme.color("line-soft"), 1.5))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(_MOST), y))
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
            (self.tr("before"), self._paint_before, bool(self._before)),
            (self.tr("after"), self._paint_after, bool(self._after)),
        ):
            if not is_there:
                continue
            mark(painter, QPointF(left, y))
            painter.setPen(theme.color("ink-soft"))
            painter.drawText(round(left + theme.px(13)), round(y + theme.px(4)), word)
            left += metrics.horizontalAdvance(word) + theme.px(40)

    def _row(self) -> int:
        return self._theme.px(30)

    def _word_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(15))
        return max((metrics.horizontalAdvance(word) for word in self._words), default=0)

    def _x(self, value: int) -> float:
        left = self._word_width() + self._theme.px(32)
        right = min(self.width(), left + self._theme.px(320)) - self._theme.px(10)
        return left + (right - left) * value / _MOST

    def _told(self, word: str) -> str:
        before, after = self._before.get(word), self._after.get(word)
        if before is None:
            return self.tr("{word}: {after} after").format(word=word, after=after)
        if after is None:
            return self.tr("{word}: {before} before").format(word=word, before=before)
        words = self.tr("{word}: {before} before, {after} after")
        return words.format(word=word, before=before, after=after)
