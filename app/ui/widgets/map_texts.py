# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The words on the map: how they are broken into lines, how large they are, how painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from app.reflections.items import Part
from app.ui.part_words import kind_words, name_of, place_words
from app.ui.parts_map.arrangement import Texts
from app.ui.parts_map.ground import Box
from app.ui.theme import Theme

_NAME_WIDTH = 132
_WIDEST = 216
_STEP = 12
_CENTRED = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_AIR = 2
"""Pixels around words, which a font may need more than it says."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text with the size of its box and how it is broken."""

    text: str
    size: int
    ink: str
    width: int
    height: int
    flags: int


@dataclass(frozen=True, slots=True)
class NameWords:
    """A part's name, and where it lives, below it."""

    name: Words
    place: Words | None

    @property
    def sizes(self) -> tuple[tuple[float, float], ...]:
        """Of the name with the place, and of the name alone."""
        alone = (float(self.name.width), float(self.name.height))
        if self.place is None:
            return (alone,)
        width = max(self.name.width, self.place.width)
        return (float(width), float(self.name.height + self.place.height)), alone


class MapTexts:
    """All words of a map. Names are broken into two lines where they are long, never shortened."""

    def __init__(self, theme: Theme, most: float) -> None:
        """``most``: the width of the map, which no text can be wider than."""
        self._theme = theme
        self._most = max(60, int(most * 0.8))
        self.names: dict[str, NameWords] = {}
        self.kinds = {
            kind: self._line(kind_words(kind), 13) for kind in ("protects", "at-odds-with")
        }

    def take(self, part: Part) -> None:
        """Measures the words of this part."""
        name = self._broken(name_of(part))
        place = place_words(part.places[0].place) if part.places else ""
        self.names[part.id] = NameWords(name, self._line(place, 13) if place else None)

    def texts(self) -> Texts:
        """The sizes of all."""
        names = {part: words.sizes for part, words in self.names.items()}
        ties = {kind: (float(w.width), float(w.height)) for kind, w in self.kinds.items()}
        return Texts(names, ties)

    def paint_name(self, painter: QPainter, part: str, box: Box, form: int) -> None:
        """Paints the name, and below it the place if that is meant by ``form``."""
        words = self.names[part]
        name = QRectF(box.left, box.top, box.right - box.left, words.name.height)
        self._paint(painter, words.name, name)
        if form == 0 and words.place is not None:
            below = QRectF(box.left, name.bottom(), name.width(), words.place.height)
            self._paint(painter, words.place, below)

    def paint_tie(self, painter: QPainter, kind: str, box: Box) -> None:
        """Paints the words of a tie."""
        whole = QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top)
        self._paint(painter, self.kinds[kind], whole)

    def _paint(self, painter: QPainter, words: Words, box: QRectF) -> None:
        painter.setFont(self._font(words.size))
        painter.setPen(self._theme.color(words.ink))
        painter.drawText(box, words.flags, words.text)

    def _font(self, size: int) -> QFont:
        return self._theme.font(size)

    def _line(self, text: str, size: int) -> Words:
        """Small words in one line, or in more where the map is narrow."""
        metrics = QFontMetrics(self._font(size))
        width = min(self._most, metrics.horizontalAdvance(text) + 2 * _AIR)
        flags = _flags(metrics, text, width)
        height = metrics.boundingRect(QRect(0, 0, width, 100_000), flags, text).height()
        return Words(text, size, "ink-soft", width, height, flags)

    def _broken(self, text: str) -> Words:
        """One line where it is short, else two of about the same length, else as many as needed."""
        metrics = QFontMetrics(self._font(15))
        whole = metrics.horizontalAdvance(text) + 2 * _AIR
        widest = max(map(metrics.horizontalAdvance, text.split()), default=0) + 2 * _AIR
        line = min(whole, self._theme.px(_NAME_WIDTH))
        most = min(self._most, max(widest, line, self._theme.px(_WIDEST)))
        width = min(most, max(widest, line if whole <= line else whole // 2))
        while True:
            flags = _flags(metrics, text, width)
            box = metrics.boundingRect(QRect(0, 0, width, 100_000), flags, text)
            if box.height() <= 2 * metrics.lineSpacing() or width >= most:
                return Words(text, 15, "ink", width, box.height(), flags)
            width = min(most, width + _STEP)


def _flags(metrics: QFontMetrics, text: str, width: int) -> int:
    """Broken between words, or within them where one alone is too wide."""
    widest = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)
    wrap = Qt.TextFlag.TextWrapAnywhere if widest > width else Qt.TextFlag.TextWordWrap
    return int(_CENTRED.value | wrap.value)
