# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice in a list: its title, what it is about, and how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.early import WRAPPED
from app.ui.theme import Theme
from app.ui.widgets.labels import measure
from app.ui.widgets.painted_button import PaintedButton
from app.ui.words import length_range, level_name

if TYPE_CHECKING:
    from app.script.library import Practice

_GAP = 4


class PracticeCard(PaintedButton):
    """Opens the practice when it is pressed. All its words are there, on as many lines as needed.

    Heights are remembered: a list of hundreds asks for them at every change of its width.
    """

    before = 24
    after = 24
    vertical = 20
    is_strong = True

    def __init__(self, theme: Theme, practice: Practice, parent: QWidget | None = None) -> None:
        super().__init__(theme, practice.title, parent)
        self.practice = practice
        length = length_range(practice.shortest, practice.longest)
        parts = [length, level_name(practice.level)]
        self.facts = "  ·  ".join(part for part in parts if part)
        said = (self.facts, practice.summary)
        self.setAccessibleDescription(". ".join(part for part in said if part))
        self._rows: tuple[int, tuple[QRect, ...]] = (-1, ())

    def heightForWidth(self, width: int) -> int:
        return self._rects(width)[-1].bottom() + 1 + self.vertical

    def text_rect(self, whole: QRect) -> QRect:
        return self._rects(whole.width())[0]

    def paint_beside(self, painter: QPainter) -> None:
        _title, summary, facts = self._rects(self.width())
        theme = self.theme
        painter.setFont(theme.font(15))
        painter.setPen(theme.color("ink-soft"))
        painter.drawText(summary, WRAPPED, self.practice.summary)
        painter.setFont(theme.font(13))
        painter.setPen(theme.color("ink-faint"))
        painter.drawText(facts, WRAPPED, self.facts)

    def forget_sizes(self) -> None:
        """The type is another one now."""
        self._rows = (-1, ())

    def _rects(self, width: int) -> tuple[QRect, ...]:
        """Where title, summary and facts go in a card of this width."""
        if self._rows[0] == width:
            return self._rows[1]
        theme = self.theme
        left, top = theme.px(self.before), self.vertical
        plain = theme.font(15)
        inner = max(theme.px(80), width - 2 * left)
        rects = []
        for font, words, widest in (
            (theme.font(15, strong=True), self.text(), inner),
            (plain, self.practice.summary, min(inner, measure(QFontMetrics(plain)))),
            (theme.font(13), self.facts, inner),
        ):
            height = _height(font, words, widest) if words else 0
            rects.append(QRect(left, top, widest, height))
            top += height + (_GAP if words and font is not plain else 2 * _GAP if words else 0)
        self._rows = (width, tuple(rects))
        return self._rows[1]


def _height(font: QFont, words: str, width: int) -> int:
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100_000), WRAPPED, words).height()
