# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One control of a session: a drawing and a word, beside each other or one above the other.

It can fall to a whisper: its ground, its key and most of its drawing go, the word stays readable.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.theme import RADIUS, Theme

WHISPER = 0.88
"""Opacity of the words in a whisper, in the soft ink: 4.5 to 1 on every ground they stand on."""

_WHISPERED_DRAWING = 0.5
_NOTHING_TO_DO = 0.4
_RAISED, _TOUCHED = 0.09, 0.06
"""How much ink there is in the ground of what is raised, and of what is touched."""

_SIDE = 10
_ABOVE_AND_BELOW = 8
_GAP = 8
_BELOW_DRAWING = 4


class ControlButton(QAbstractButton):
    """``noticed``: the keyboard came to it. Its words, drawing and key are shown as it is told.

    Attributes:
        key: what is pressed for it, as it is written on it; "" shows none.
    """

    noticed = Signal()

    def __init__(
        self,
        theme: Theme,
        words: str,
        icon: str,
        key: str = "",
        *,
        raised: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``raised``: on a ground of its own."""
        super().__init__(parent)
        self.key = key
        self._theme = theme
        self._raised = raised
        self._drawing = icon
        self._is_above = False
        self._most_lines = 1
        self._presence = 1.0
        self._longest: tuple[str, ...] = (words,)
        self.setText(words)
        self.setAccessibleName(words)
        # Not by a click: the ring is for those who use the keyboard, and space keeps its meaning.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def say(self, words: str, icon: str) -> None:
        """Shows other words, and another drawing."""
        self._drawing = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.update()

    def keep_room_for(self, *words: str) -> None:
        """It is as wide as the longest of these, whichever it says."""
        self._longest = words

    def stand(self, *, above: bool, lines: int = 1) -> None:
        """The drawing above the words, which may break into so many lines; or before them."""
        self._is_above, self._most_lines = above, lines
        self.update()

    def be_present(self, presence: float) -> None:
        """How much of it is there: 1, down to 0 for a whisper."""
        self._presence = presence
        self.update()

    def sizeHint(self) -> QSize:
        px, drawing = self._theme.px, self._theme.px(20)
        height = self._metrics.height()
        if self._is_above:
            width = max(drawing, *(self._widest_line(words) for words in self._longest))
            lines = max(len(self._lines(words)) for words in self._longest)
            high = drawing + px(_BELOW_DRAWING) + lines * height
            return QSize(round(width) + 2 * _SIDE, round(high) + 2 * _ABOVE_AND_BELOW)
        width = drawing + _GAP + max(map(self._metrics.horizontalAdvance, self._longest))
        if self.key:
            width += _GAP + self._metrics.horizontalAdvance(self.key)
        side = _SIDE + (px(10) if self._raised else 0)
        high = max(drawing, height) + 2 * _ABOVE_AND_BELOW + (px(8) if self._raised else 0)
        return QSize(round(width + 0.5) + 2 * side, round(high))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setFont(self._theme.font(13))
        if self._is_above:
            self._paint_above(painter)
        else:
            self._paint_beside(painter)

    def enterEvent(self, _event: QEnterEvent) -> None:
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.noticed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def words_ink(self, presence: float | None = None) -> QColor:
        """Of its words: from the full ink to the soft one, and a little through it."""
        presence = self._presence if presence is None else presence
        ink = self._theme.blend("ink", "ink-soft", 0.6 * presence)
        ink.setAlphaF(WHISPER + (1.0 - WHISPER) * presence)
        return ink

    # -- how it is painted -----------------------------------------------------------------------

    @property
    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(13))

    def _lines(self, words: str) -> list[str]:
        """The words in two lines of about the same length, where they may and can be parted."""
        parts = words.split()
        if self._most_lines == 1 or len(parts) == 1:
            return [words]
        wide = self._metrics.horizontalAdvance
        ways = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(1, len(parts))]
        return list(min(ways, key=lambda way: max(map(wide, way))))

    def _widest_line(self, words: str) -> float:
        return max(map(self._metrics.horizontalAdvance, self._lines(words)))

    def _paint_ground(self, painter: QPainter) -> None:
        is_touched = self.isEnabled() and (self.underMouse() or self.isDown())
        strength = 1.0 if is_touched else self._presence if self._raised else 0.0
        box = QRectF(self.rect())
        corner = RADIUS if self._is_above or not self._raised else box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        if strength > 0.0:
            share = (_RAISED if self._raised else 0.0) + (_TOUCHED if is_touched else 0.0)
            painter.setBrush(self._theme.brush("ink", share * strength))
            painter.drawRoundedRect(box, corner, corner)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), corner - 1, corner - 1)

    def _paint_beside(self, painter: QPainter) -> None:
        drawing, metrics = self._theme.px(20), self._metrics
        words = metrics.horizontalAdvance(self.text())
        key = _GAP + metrics.horizontalAdvance(self.key) if self.key else 0.0
        left = (self.width() - drawing - _GAP - words - key) / 2
        self._paint_drawing(painter, left, (self.height() - drawing) / 2)
        base = (self.height() - metrics.height()) / 2 + metrics.ascent()
        left += drawing + _GAP
        self._paint_words(painter, QPointF(left, base), self.text())
        if self.key:
            painter.setPen(self._theme.color("ink-faint", self._presence * self._strength))
            painter.drawText(QPointF(left + words + _GAP, base), self.key)

    def _paint_above(self, painter: QPainter) -> None:
        drawing, metrics = self._theme.px(20), self._metrics
        self._paint_drawing(painter, (self.width() - drawing) / 2, _ABOVE_AND_BELOW)
        base = _ABOVE_AND_BELOW + drawing + self._theme.px(_BELOW_DRAWING) + metrics.ascent()
        for line in self._lines(self.text()):
            left = (self.width() - metrics.horizontalAdvance(line)) / 2
            self._paint_words(painter, QPointF(left, base), line)
            base += metrics.height()

    def _paint_drawing(self, painter: QPainter, left: float, top: float) -> None:
        whispered = _WHISPERED_DRAWING + (1.0 - _WHISPERED_DRAWING) * self._presence
        painter.setOpacity(whispered * self._strength)
        ink = "ink" if self._raised else "ink-soft"
        pixmap = self._theme.pixmap(self._drawing, ink, 20)
        painter.drawPixmap(QPointF(left, top), pixmap)
        painter.setOpacity(1.0)

    def _paint_words(self, painter: QPainter, at: QPointF, words: str) -> None:
        ink = self.words_ink()
        ink.setAlphaF(ink.alphaF() * self._strength)
        painter.setPen(ink)
        painter.drawText(at, words)

    @property
    def _strength(self) -> float:
        return 1.0 if self.isEnabled() else _NOTHING_TO_DO
