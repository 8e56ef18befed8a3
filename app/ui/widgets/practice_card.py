# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice in a list: its title, what it is about, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from app.ui.early import WRAPPED
from app.ui.theme import Theme
from app.ui.widgets.labels import measure
from app.ui.widgets.last_line import width_of_lines
from app.ui.widgets.painted_button import PaintedButton
from app.ui.words import length_range, level_name

if TYPE_CHECKING:
    from app.script.library import Practice

_SIDE: Final = 24
_EDGE: Final = 20
_BELOW_TITLE: Final = 4
_ABOVE_FACTS: Final = 8


class CardType:
    """The type of a practice's card: made once for a list, since asking for it takes long.

    names_authors: whether a card says who wrote the practice.
    """

    def __init__(self, theme: Theme, *, names_authors: bool = False) -> None:
        self._names_authors = names_authors
        self.side = _SIDE
        self.least = theme.px(80)
        self.fonts = (theme.font(15, strong=True), theme.font(15), theme.font(13))
        self.metrics = tuple(QFontMetrics(font) for font in self.fonts)
        self.measure = measure(self.metrics[1])

    def rects(self, practice: Practice, width: int) -> tuple[QRect, QRect, QRect]:
        """Where title, summary and facts go in a card of this width, the facts right below."""
        inner = max(self.least, width - 2 * self.side)
        title = self._rect(0, practice.title, inner, _EDGE)
        summary = self._rect(1, practice.summary, min(inner, self.measure), title.bottom() + 1)
        if practice.summary:
            summary.translate(0, _BELOW_TITLE)
        facts = self._rect(2, self.facts(practice), inner, summary.bottom() + 1 + _ABOVE_FACTS)
        return title, summary, facts

    def facts(self, practice: Practice) -> str:
        """How long it takes, its level, and who wrote it where that is to be said."""
        length = length_range(practice.shortest, practice.longest)
        author = practice.author if self._names_authors else ""
        facts = (length, level_name(practice.level), author)
        return "  ·  ".join(fact for fact in facts if fact)

    def height(self, practice: Practice, width: int) -> int:
        """How high a card of this width is with all its words."""
        return self.rects(practice, width)[2].bottom() + 1 + _EDGE

    def _rect(self, which: int, words: str, width: int, top: int) -> QRect:
        if not words:
            return QRect(self.side, top, width, 0)
        box = self.metrics[which].boundingRect(QRect(0, 0, width, 100_000), WRAPPED, words)
        return QRect(self.side, top, width, box.height())


@dataclass(frozen=True, slots=True)
class _Placed:
    """``width``: that of the card these were made for."""

    width: int
    rects: tuple[QRect, QRect, QRect]


class PracticeCard(PaintedButton):
    """Opens the practice when it is pressed. All its words are there, on as many lines as needed.

    In a card that is higher than its words the facts stand at its foot.
    """

    is_strong = True

    def __init__(
        self, theme: Theme, kind: CardType, practice: Practice, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, practice.title, parent)
        self.practice = practice
        self._type = kind
        self._placed: _Placed | None = None
        self._facts = kind.facts(practice)
        said = (self._facts, practice.summary)
        self.setAccessibleDescription(". ".join(part for part in said if part))

    def heightForWidth(self, width: int) -> int:
        return self._type.height(self.practice, width)

    def text_rect(self, whole: QRect) -> QRect:
        return self._rects(whole.width())[0]

    def paint_beside(self, painter: QPainter) -> None:
        _title, summary, facts = self._rects(self.width())
        self._write(painter, summary, self.practice.summary, self._type.fonts[1], "ink-soft")
        foot = QRect(facts)
        foot.moveBottom(self.height() - _EDGE - 1)
        self._write(painter, foot, self._facts, self._type.fonts[2], "ink-faint")

    def _write(self, painter: QPainter, box: QRect, words: str, font: QFont, purpose: str) -> None:
        painter.setFont(font)
        painter.setPen(self.theme.color(purpose))
        place = QRect(box.topLeft(), box.size())
        place.setWidth(width_of_lines(words, font, box.width()))
        painter.drawText(place, WRAPPED, words)

    def _rects(self, width: int) -> tuple[QRect, QRect, QRect]:
        if self._placed is None or self._placed.width != width:
            self._placed = _Placed(width, self._type.rects(self.practice, width))
        return self._placed.rects
