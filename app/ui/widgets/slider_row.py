# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A slider with its name before it and its value, in words, behind it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSlider, QVBoxLayout, QWidget

from app.ui.early import paint_disc, paint_rounded
from app.ui.theme import RADIUS, Theme
from app.ui.widgets.labels import Label

_STILL_MS = 400
_RADIUS = 8
_HIGH = 26
_MARK = 12
"""How far the mark of what is usual reaches beyond the middle of the line, in pixels."""


@dataclass(frozen=True, slots=True)
class Range:
    """What a slider goes through, in hundredths: from ``least`` to ``most`` by ``step``.

    ``usual``: how it is where nobody sets it. The line has a mark there, unless it is an end.
    """

    least: int
    most: int
    step: int = 5
    usual: int | None = None


class Slider(QSlider):
    """A quiet line with a round handle. The wheel scrolls the page, and never moves it."""

    def __init__(self, theme: Theme, over: Range, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._step = over.step
        self._usual = over.usual
        self._is_open = False
        self.setRange(over.least, over.most)
        self.setSingleStep(over.step)
        self.setPageStep(4 * over.step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self._theme.px(_HIGH))

    def leave_open(self, *, is_open: bool) -> None:
        """Whether nothing is chosen: then no place on the line is marked."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """It goes to where it is pressed: there is no small handle to be hit."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event.position().x())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event.position().x())
            self.setSliderDown(False)
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        left, right = self._ends()
        middle, at = self.height() / 2, self._place_of(self.value())
        radius = theme.px(_RADIUS)
        # The line begins and ends where the handle does at its least and at its most.
        line = QRectF(left - radius, middle - 2, right - left + 2 * radius, 4)
        paint_rounded(painter, line, 2, theme.brush("line"))
        if self._usual is not None and self.minimum() < self._usual < self.maximum():
            high = theme.px(_MARK)
            mark = QRectF(self._place_of(self._usual) - 1, middle - high, 2, 2 * high)
            paint_rounded(painter, mark, 1, theme.brush("line"))
        if not self._is_open:
            ember = theme.brush("ember")
            until = QRectF(left - radius, middle - 2, at - left + radius, 4)
            paint_rounded(painter, until, 2, ember)
            paint_disc(painter, QPointF(at, middle), radius, ember)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _place_of(self, value: int) -> float:
        """Where the handle stands at this value."""
        left, right = self._ends()
        share = (value - self.minimum()) / max(1, self.maximum() - self.minimum())
        return left + share * (right - left)

    def _ends(self) -> tuple[int, int]:
        """Where the handle stands at its least and at its most."""
        margin = self._theme.px(_RADIUS) + 4
        return margin, self.width() - margin

    def _go_to(self, x: float) -> None:
        """To the step that is nearest to this place."""
        left, right = self._ends()
        share = min(max((x - left) / max(1, right - left), 0.0), 1.0)
        steps = round(share * (self.maximum() - self.minimum()) / self._step)
        self.setSliderPosition(self.minimum() + steps * self._step)


class SliderRow(QWidget):
    """``changed`` carries the value, a factor: 1.0 for 100 hundredths.

    Attributes:
        value: as it was told last.
    """

    changed = Signal(float)

    def __init__(
        self,
        theme: Theme,
        name: str,
        over: Range,
        value: float,
        words: Callable[[float], str],
        *,
        patient: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``patient``: tells what has come to rest only, since what follows takes some work."""
        super().__init__(parent)
        self.value = value
        self._words = words
        self._theme = theme
        self.slider = Slider(theme, over)
        self.slider.setAccessibleName(name)
        self.slider.setValue(round(value * 100))
        self.name = Label(name, "soft")
        self.name.setBuddy(self.slider)
        self.said = Label("")
        self.said.setWordWrap(False)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS if patient else 0)
        self._still.timeout.connect(self._tell)
        self._arrange(over)
        self._say(value)
        self.slider.valueChanged.connect(self._take)
        self.slider.sliderReleased.connect(self._tell)

    def hideEvent(self, event: QHideEvent) -> None:
        self._tell()
        super().hideEvent(event)

    def _arrange(self, over: Range) -> None:
        """The words get their room, so that nothing moves while the slider does."""
        metrics = self.said.fontMetrics()
        values = range(over.least, over.most + 1, over.step)
        room = max(metrics.horizontalAdvance(self._words(value / 100)) for value in values)
        self.said.setMinimumWidth(room)
        self.said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        above = QHBoxLayout()
        above.addWidget(self.name, 1)
        above.addWidget(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(above)
        column.addWidget(self.slider)

    def _take(self, at: int) -> None:
        self._say(at / 100)
        if self._still.interval():
            self._still.start()
        else:
            self._tell()

    def _tell(self) -> None:
        self._still.stop()
        value = self.slider.value() / 100
        if round(value * 100) != round(self.value * 100):
            self.value = value
            self.changed.emit(value)

    def _say(self, value: float) -> None:
        words = self._words(value)
        self.said.setText(words)
        self.slider.setAccessibleDescription(words)
