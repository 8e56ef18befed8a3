# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One word on a scale of 0 to 4: five lights, and how much that is in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from app.ui.early import WRAPPED, paint_rounded
from app.ui.eight_words import how_much, how_much_or_open, quality_name
from app.ui.theme import RADIUS, Theme
from app.ui.widgets.flower_drawing import MOST

LOWEST, LOW, HIGH = 24, 28, 34
"""How high a row is, in pixels at text scale 1, where there is hardly room, little and
enough."""

BEFORE = 10
"""Free before its word, in pixels."""

_OPEN = -1
"""The slider's value while nothing is given: so that 0 can be given by whatever sets it."""

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class RatingRow(QSlider):
    """One word and five lights. ``given`` is None until the person has touched it.

    Being a slider, it is moved by left and right; a digit sets it and goes on, and Delete or
    Backspace leaves it open again. A screen reader is told how much it is in words.

    ``attended``: the pointer or the keyboard came to it, or left.

    Attributes:
        word: as it is kept; ``shown_as``: in the language of the window, where it is one of the
            eight.
    """

    rated = Signal()
    attended = Signal()

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.word = word
        self.given: int | None = None
        self.is_hovered = False
        self.shown_as = quality_name(word)
        self._high = HIGH
        self._alike: Sequence[RatingRow] = (self,)
        self._stands_out = False
        self.setRange(_OPEN, MOST)
        self.setValue(_OPEN)
        self.setAccessibleName(self.shown_as)
        self.setAccessibleDescription(how_much_or_open(None))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.valueChanged.connect(self._take)
        theme.changed.connect(self.updateGeometry)

    def give(self, value: int) -> None:
        """Sets the light at ``value``, 0 to 4."""
        self.setValue(value)

    def leave_open(self) -> None:
        """As if it had never been touched."""
        self.setValue(_OPEN)

    def stand_out(self, *, is_meant: bool) -> None:
        """Shows that it is this one which is pointed at elsewhere."""
        if is_meant != self._stands_out:
            self._stands_out = is_meant
            self.update()

    def stand_with(self, rows: Sequence[RatingRow]) -> None:
        """Has its lights below those of these rows, itself among them."""
        self._alike = rows

    def grow(self, high: int) -> None:
        """Is this high from now on, in pixels at text scale 1."""
        if high != self._high:
            self._high = high
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self._longest_word() + self._lights_width() + self._widest_much()
        return QSize(width, self._theme.px(self._high))

    def minimumSizeHint(self) -> QSize:
        """A long word goes on in a second line."""
        return QSize(self._narrowest_word() + self._lights_width(), self._theme.px(self._high))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._theme.font(15))
        box = QRect(0, 0, self._word_width(width), 10_000)
        lines = metrics.boundingRect(box, WRAPPED, self.shown_as).height()
        return max(self._theme.px(self._high), lines + self._theme.px(4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.text().isdecimal() and int(event.text()) <= MOST:
            self.give(int(event.text()))
            self.focusNextChild()
        elif key in _STEPS:
            self.give(max(0, min(MOST, (self.given or 0) + _STEPS[key])))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.leave_open()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = (event.position().x() - self._dot(0).x()) / self._theme.px(24)
        if -0.5 < at < MOST + 0.7:
            self.give(max(0, min(MOST, round(at))))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """It scrolls the page: nobody means an answer by it."""
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._attend(is_hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._attend(is_hovered=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.attended.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.attended.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._stands_out:
            paint_rounded(painter, QRectF(self.rect()), RADIUS, theme.brush("raised-high"))
        painter.setFont(theme.font(15))
        painter.setPen(theme.color("ink"))
        word = QRect(BEFORE, 0, self._word_width(self.width()), self.height())
        painter.drawText(word, WRAPPED, self.shown_as)
        if self._tells_how_much(self.width()):
            self._paint_how_much(painter)
        for value in range(MOST + 1):
            lit = self.given is not None and value <= self.given
            painter.setBrush(theme.color("ember") if lit else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ember" if lit else "line"), 1.5))
            radius = theme.px(6)
            painter.drawEllipse(self._dot(value), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(self._seen().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _seen(self) -> QRect:
        """Its word and its lights, and how much that is where it is told."""
        if self.given is not None:
            return self.rect()
        behind = round(self._dot(MOST).x()) + self._theme.px(20)
        return self.rect().intersected(QRect(0, 0, behind, self.height()))

    def _paint_how_much(self, painter: QPainter) -> None:
        if self.given is not None:
            painter.setFont(self._theme.font(13))
            painter.setPen(self._theme.color("ink-soft"))
            left = round(self._dot(MOST).x()) + self._theme.px(20)
            words = self.rect().adjusted(left, 0, 0, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), how_much(self.given))

    def _tells_how_much(self, width: int) -> bool:
        return width >= self.sizeHint().width()

    def _dot(self, value: int) -> QPointF:
        right = self.width() - self._behind(self.width()) - self._theme.px(20)
        return QPointF(right - (MOST - value) * self._theme.px(24), self.height() / 2)

    def _behind(self, width: int) -> int:
        """What is behind the lights of a row so wide."""
        return self._widest_much() if self._tells_how_much(width) else 0

    def _word_width(self, width: int) -> int:
        return max(40, width - self._lights_width() - self._behind(width))

    def _lights_width(self) -> int:
        """The lights, and what is free before the word and around them."""
        return BEFORE + self._theme.px(MOST * 24 + 40)

    def _longest_word(self) -> int:
        metrics = QFontMetrics(self._theme.font(15))
        return max(metrics.horizontalAdvance(row.shown_as) for row in self._alike) + 1

    def _narrowest_word(self) -> int:
        metrics = QFontMetrics(self._theme.font(15))
        pieces = (piece for row in self._alike for piece in row.shown_as.split())
        longest = max((metrics.horizontalAdvance(piece) for piece in pieces), default=0) + 1
        return min(self._longest_word(), max(longest, self._theme.px(160)))

    def _widest_much(self) -> int:
        metrics = QFontMetrics(self._theme.font(13))
        words = (how_much(value) for value in range(MOST + 1))
        return max(metrics.horizontalAdvance(each) for each in words) + self._theme.px(12)

    def _attend(self, *, is_hovered: bool) -> None:
        self.is_hovered = is_hovered
        self.attended.emit()

    def _take(self, value: int) -> None:
        self.given = value if value != _OPEN else None
        self.setAccessibleDescription(how_much_or_open(self.given))
        self.rated.emit()
        self.update()
