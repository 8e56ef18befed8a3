# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the buttons that paint themselves share: a soft ground, a focus ring, wrapped words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.early import TAB_FOCUS, WRAPPED, paint_rounded
from app.ui.theme import RADIUS, Theme
from app.ui.widgets.last_line import width_of_lines
from app.ui.widgets.pressing import Pressing


class PaintedButton(Pressing, QAbstractButton):
    """A button whose words wrap. Subclasses say where the words begin and paint what is beside.

    Attributes:
        before: width in front of the words, in pixels at text scale 1.
        is_strong: whether the words are a title, above others.
    """

    before = 20
    after = 18
    vertical = 18
    type_size = 15
    is_strong = False

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setText(text)
        self.setAccessibleName(text)
        self.setProperty("focusPolicy", TAB_FOCUS)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._hovered = False
        self._heights: dict[tuple[int, float, str], int] = {}
        self._widths: dict[tuple[int, float, str], int] = {}

    def sizeHint(self) -> QSize:
        width = self.theme.px(180)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.theme.px(24) + 2 * self.vertical)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Layouts ask the same again and again.
        asked = (width, self.theme.text_scale, self.text())
        if asked not in self._heights:
            self._heights[asked] = self._measured(width)
        return self._heights[asked]

    def _measured(self, width: int) -> int:
        words = self.text_rect(QRect(0, 0, width, 0)).width()
        metrics = QFontMetrics(self.theme.font(self.type_size, strong=self.is_strong))
        box = metrics.boundingRect(QRect(0, 0, max(40, words), 10_000), WRAPPED, self.text())
        return max(box.height(), self.theme.px(24)) + 2 * self.vertical

    def text_rect(self, whole: QRect) -> QRect:
        """Where the words go, in a button of this rectangle."""
        return whole.adjusted(self.theme.px(self.before), 0, -self.after, 0)

    def ground(self) -> str:
        """The purpose of the colour behind the words, just now."""
        return "raised-high" if self._hovered or self.isDown() else "raised"

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter)
        painter.save()
        self.paint_beside(painter)
        painter.restore()
        # In the pen it came with: that is the palette's ink already.
        painter.setFont(self.theme.font(self.type_size, strong=self.is_strong))
        painter.drawText(self._place_of_lines(), WRAPPED, self.text())

    def _place_of_lines(self) -> QRect:
        """Where the words are painted: their last line is not one word alone."""
        place = self.text_rect(self.rect())
        asked = (place.width(), self.theme.text_scale, self.text())
        if asked not in self._widths:
            font = self.theme.font(self.type_size, strong=self.is_strong)
            self._widths[asked] = width_of_lines(self.text(), font, place.width())
        place.setWidth(self._widths[asked])
        return place

    def paint_ground(self, painter: QPainter) -> None:
        """Paints what is behind the words, and the ring where the keyboard is."""
        whole = QRectF(self.rect())
        paint_rounded(painter, whole, RADIUS, self.theme.brush(self.ground()))
        if self.hasFocus():
            painter.save()
            painter.setPen(QPen(self.theme.color("focus"), 2))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
            painter.restore()

    def paint_beside(self, painter: QPainter) -> None:
        """Paints what stands in front of the words. Nothing, unless a subclass does."""

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._hover(True)

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def _hover(self, hovered: bool) -> None:
        self._hovered = hovered
        self.update()
