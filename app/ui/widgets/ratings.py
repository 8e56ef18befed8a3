# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Words on a scale of 0 to 4, an offer that can be passed over: no total, no better or worse."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.ui.eight_words import quality_name
from app.ui.theme import RADIUS, Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.labels import Label

MOST = 4


class RatingRow(QSlider):
    """One word and five lights. ``given`` is None until the person has touched it.

    Being a slider, its value is spoken by screen readers and moved by the arrow keys.
    """

    rated = Signal()

    def __init__(self, theme: Theme, word: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.word = word
        self._said = quality_name(word)
        self.given: int | None = None
        self.setRange(0, MOST)
        self.setAccessibleName(self._said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(self._take)

    def give(self, value: int) -> None:
        """Sets the light at ``value``, 0 to 4."""
        self.setValue(value)
        self._take(value)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font(15)).horizontalAdvance(self._said)
        return QSize(words + self._theme.px(5 * 24 + 40), self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdigit() and int(event.text()) <= MOST:
            self.give(int(event.text()))
            self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            self.give(max(0, min(MOST, self.value() + step)))
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = (event.position().x() - self._dot(0).x()) / self._theme.px(24)
        if at > -0.5:
            self.give(max(0, min(MOST, round(at))))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(15))
        painter.setPen(self._theme.color("ink"))
        box = self.rect().adjusted(10, 0, 0, 0)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._said)
        for value in range(MOST + 1):
            lit = self.given is not None and value <= self.given
            painter.setBrush(self._theme.color("ember") if lit else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("ember" if lit else "line"), 1.5))
            radius = self._theme.px(6)
            painter.drawEllipse(self._dot(value), radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _dot(self, value: int) -> QPointF:
        right = self.width() - self._theme.px(20)
        return QPointF(right - (MOST - value) * self._theme.px(24), self.height() / 2)

    def _take(self, value: int) -> None:
        self.given = value
        self.rated.emit()
        self.update()


class Ratings(QWidget):
    """A row per word. ``rated`` carries {word: 0 to 4} of those touched, or None where skipped."""

    rated = Signal(object)

    def __init__(self, theme: Theme, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = tuple(RatingRow(theme, word) for word in words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        hint = Label(self.tr("From not at all to very much. Leave out what you like."), "faint")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(hint)
        layout.addSpacing(12)
        narrowest = max(row.sizeHint().width() for row in self.rows)
        most = 2 if len(words) > 4 else 1
        columns = EqualColumns(self.rows, narrowest, most, gaps=(40, 2))
        layout.addWidget(columns)
        layout.addSpacing(8)
        layout.addLayout(self._ways_on(theme))

    def _ways_on(self, theme: Theme) -> QHBoxLayout:
        self.skip = Button(theme, self.tr("Pass over this"), "quiet")
        self.done = Button(theme, self.tr("Go on"))
        self.skip.clicked.connect(lambda: self.rated.emit(None))
        self.done.clicked.connect(self._finish)
        ways = QHBoxLayout()
        ways.addStretch(1)
        ways.addWidget(self.done)
        ways.addWidget(self.skip)
        ways.addStretch(1)
        return ways

    def values(self) -> dict[str, int]:
        """What was given so far."""
        return {row.word: row.given for row in self.rows if row.given is not None}

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            event.ignore()

    def _finish(self) -> None:
        self.rated.emit(self.values() or None)
