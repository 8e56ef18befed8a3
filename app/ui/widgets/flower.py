# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The flower of a reading as a picture, whose petals can be drawn out where one is being taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.eight_words import how_much_or_open
from app.ui.theme import Theme
from app.ui.widgets.flower_drawing import amount_at, is_on, paint_flower, petal_at
from app.ui.widgets.gently import Gently

_LEAST = 96


class Flower(QWidget):
    """A petal for each of ``words``. Not for the keyboard: a slider or words stand beside it.

    ``drawn`` carries (index of the word, 0..4) while a petal is pressed or drawn out; ``pointed``
    the index that is pointed at, or None.

    Attributes:
        values: as they are shown, 0 to 4 or None each.
    """

    drawn = Signal(int, int)
    pointed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: Sequence[str],
        values: Sequence[int | None] = (),
        *,
        caption: str = "",
        can_be_drawn: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``caption``: what stands below it. ``can_be_drawn``: petals are drawn out by hand."""
        super().__init__(parent)
        self._theme, self._words, self._caption = theme, tuple(words), caption
        self._can_be_drawn = can_be_drawn
        self._held: int | None = None
        self._at: int | None = None
        self._side = 168
        self.values: tuple[int | None, ...] = ()
        self._amounts = Gently(theme, self)
        self._amounts.moved.connect(self.update)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_values(values or (None,) * len(self._words))
        theme.changed.connect(self.updateGeometry)

    def show_values(self, values: Sequence[int | None]) -> None:
        """Lets the petals grow to these, in the order of the words."""
        self.values = tuple(values)
        wanted = {str(at): float(value or 0) for at, value in enumerate(values)}
        self._amounts.go_to(wanted, at_once=not self.isVisible())
        self.update()

    def point_at(self, at: int | None) -> None:
        """Lets this petal stand out, and none for None."""
        if at != self._at:
            self._at = at
            self.update()

    def grow(self, side: int) -> None:
        """Is this large from now on, in pixels, without the words below it."""
        if side != self._side:
            self._side = side
            self.updateGeometry()

    def box(self) -> QRectF:
        """Where the flower itself is, in pixels."""
        side = min(self.width(), self.height() - self._below())
        return QRectF((self.width() - side) / 2, 0, side, side)

    def in_words(self, at: int) -> str:
        """What this petal shows."""
        words = self.tr("{quality}: {how_much}")
        much = how_much_or_open(self.values[at])
        return words.format(quality=self._words[at], how_much=much)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side + self._below())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(_LEAST, self._side), self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        near = self._petal_under(event)
        if self._can_be_drawn and event.button() == Qt.MouseButton.LeftButton and near is not None:
            self._held = near
            self._draw_out(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._draw_out(event)
        else:
            self._point(self._petal_under(event), event.globalPosition().toPoint())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        event.accept()

    def leaveEvent(self, _event: QEvent) -> None:
        self._point(None, QPoint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        now = self._amounts.now
        amounts = [
            None if value is None else now.get(str(at), 0.0) for at, value in enumerate(self.values)
        ]
        paint_flower(painter, theme, self.box(), amounts, room=self._can_be_drawn, pointed=self._at)
        if self._below():
            painter.setFont(theme.font(13))
            painter.setPen(theme.color("ink-soft"))
            line = self.rect().adjusted(0, self.height() - self._below(), 0, 0)
            centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(line, int(centred), self._caption)

    def _petal_under(self, event: QMouseEvent) -> int | None:
        if not is_on(self.box(), event.position()):
            return None
        return petal_at(self.box(), len(self._words), event.position())

    def _draw_out(self, event: QMouseEvent) -> None:
        if self._held is not None:
            amount = amount_at(self.box(), len(self._words), self._held, event.position())
            self.drawn.emit(self._held, amount)

    def _point(self, at: int | None, where: QPoint) -> None:
        if at == self._at:
            return
        self.point_at(at)
        if self._can_be_drawn:
            shape = Qt.CursorShape.ArrowCursor if at is None else Qt.CursorShape.PointingHandCursor
            self.setCursor(shape)
        elif at is not None:
            QToolTip.showText(where, self.in_words(at), self)
        self.pointed.emit(at)

    def _below(self) -> int:
        """Room for the caption; none where there is none."""
        return QFontMetrics(self._theme.font(13)).height() + 8 if self._caption else 0
