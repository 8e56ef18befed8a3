# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A part as a card: its own soft colour, where it lives, its name and role, how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.reflections.items import Part
from app.ui.early import WRAPPED
from app.ui.part_words import (
    like_in_a_line,
    name_of,
    role_name,
    standing_words,
    where_words,
)
from app.ui.theme import Theme, Voice
from app.ui.widgets.painted_button import PaintedButton
from app.ui.widgets.part_portrait import WIDTH, paint_portrait

_LEAST = 88
"""The least height of the portrait, in pixels at text scale 1."""

_MARGIN = 10


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    size: int
    ink: str
    above: int
    voice: Voice = "text"


class PartCard(PaintedButton):
    """Opens the part's page when it is pressed. Tells in words what the map shows, too."""

    vertical = 18

    def __init__(
        self,
        theme: Theme,
        part: Part,
        ties: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``ties``: sentences about how it stands to others."""
        super().__init__(theme, name_of(part), parent)
        self.part = part
        self._lines = self._written(part, ties)
        told = [line.text.removesuffix(".") for line in self._lines[1:]]
        self.setAccessibleDescription(". ".join(told))

    def heightForWidth(self, width: int) -> int:
        inner = width - self._left() - self.after
        words = sum(self._height(line, inner) + line.above for line in self._lines)
        least = self.theme.px(_LEAST) + 2 * (_MARGIN + 6)
        return max(least, words + 2 * self.vertical)

    def minimumSizeHint(self) -> QSize:
        least = self._left() + self.theme.px(100)
        return QSize(least, self.heightForWidth(max(self.width(), least)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        box = QRectF(_MARGIN, _MARGIN, self.theme.px(WIDTH), self.height() - 2 * _MARGIN)
        paint_portrait(painter, self.theme, self.part, box)
        left = self._left()
        width = self.width() - left - self.after
        top = self.vertical
        for line in self._lines:
            height = self._height(line, width)
            painter.setFont(self._font(line))
            painter.setPen(self.theme.color(line.ink))
            painter.drawText(QRect(left, top + line.above, width, height), WRAPPED, line.text)
            top += line.above + height

    def _left(self) -> int:
        """Where the words begin."""
        return self.theme.px(WIDTH) + _MARGIN + 20

    def _written(self, part: Part, ties: Sequence[str]) -> tuple[_Line, ...]:
        role = "" if part.role == "unknown" else role_name(part.role)
        standing = standing_words(part)
        lines = (
            _Line(name_of(part), 18, "ink", 0, "prompt"),
            _Line(role, 13, "ink-soft", 4),
            _Line(_capital(where_words(part.places)), 15, "ink", 8),
            _Line(like_in_a_line(part), 15, "ink-soft", 4),
            _Line(_capital(standing), 13, "ink-faint", 8),
            *(_Line(tie, 13, "ink-faint", 2) for tie in ties),
        )
        return tuple(line for line in lines if line.text)

    def _font(self, line: _Line) -> QFont:
        return self.theme.font(line.size, line.voice)

    def _height(self, line: _Line, width: int) -> int:
        metrics = QFontMetrics(self._font(line))
        return metrics.boundingRect(QRect(0, 0, width, 100_000), WRAPPED, line.text).height()


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
