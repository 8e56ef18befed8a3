# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A part on the map: a round light that can be carried, moved by the arrow keys, and opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.reflections.items import Part
from app.ui.part_words import colour_of, name_of
from app.ui.theme import Theme

AROUND = 9
"""Room around the spot for its ring, in pixels."""

_STEP = (0.1, 15.0)
_FINE_STEP = (0.02, 3.0)
_ARROWS = {
    Qt.Key.Key_Up: (1, 0),
    Qt.Key.Key_Down: (-1, 0),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Left: (0, -1),
}


class PartSpot(QAbstractButton):
    """Its name is the part's, its description says where it stands, its role and its ties.

    Signals:
        opened: Enter, or a screen reader's press. asked: space: what can be done with it?
        tapped: it was clicked.
        stepped: an arrow key, with the change of nearness and of bearing.
        carried: with where the middle of it is, on the map; let_go: it was put down there.
        attended: the keyboard or the mouse came or went.
    """

    opened = Signal()
    asked = Signal()
    tapped = Signal()
    stepped = Signal(float, float)
    carried = Signal(QPointF)
    let_go = Signal(QPointF)
    attended = Signal()

    def __init__(self, theme: Theme, part: Part, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.part_id = part.id
        self.radius = 20.0
        self.is_chosen = False
        self.is_hovered = False
        self._colour = colour_of(part.id)
        self._grip: QPointF | None = None
        self._is_carried = False
        self.setText(name_of(part))
        self.setAccessibleName(name_of(part))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.clicked.connect(self.opened)
        theme.changed.connect(self.update)

    @property
    def is_attended(self) -> bool:
        """Whether the keyboard or the mouse is here."""
        return self.is_hovered or self._is_carried or self.hasFocus()

    def stand(self, middle: QPointF, radius: float) -> None:
        """Stands there, so large."""
        self.radius = radius
        side = round(2 * (radius + AROUND))
        left, top = middle.x() - side / 2, middle.y() - side / 2
        self.setGeometry(round(left), round(top), side, side)

    def hitButton(self, _at: QPoint) -> bool:
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is not None:
            is_fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            nearness, bearing = _FINE_STEP if is_fine else _STEP
            self.stepped.emit(arrow[0] * nearness, arrow[1] * bearing)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Menu):
            if not event.isAutoRepeat():
                self.asked.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position()
            self.raise_()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        way = event.position() - self._grip
        if self._is_carried or way.manhattanLength() >= QApplication.startDragDistance():
            self._is_carried = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.carried.emit(self._hand(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or event.button() != Qt.MouseButton.LeftButton:
            return
        hand, was_carried = self._hand(event), self._is_carried
        self._grip, self._is_carried = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if was_carried:
            self.let_go.emit(hand)
        else:
            self.tapped.emit()

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.asked.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover(True)
        super().enterEvent(event)

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.raise_()
        self.attended.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.attended.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        theme = self._theme
        halo = theme.color(self._colour, 0.34 if self.is_attended or self.is_chosen else 0.18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(halo)
        painter.drawEllipse(middle, self.radius + 5, self.radius + 5)
        painter.setBrush(self._light(middle))
        painter.drawEllipse(middle, self.radius, self.radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, self.radius + 7, self.radius + 7)

    def _light(self, middle: QPointF) -> QRadialGradient:
        """The part's colour, a little lighter where the light would fall."""
        theme = self._theme
        light = QRadialGradient(middle - QPointF(0, self.radius * 0.45), self.radius * 1.5)
        light.setColorAt(0, theme.blend(self._colour, "raised-high", 0.94))
        light.setColorAt(1, theme.color(self._colour))
        return light

    def _hand(self, event: QMouseEvent) -> QPointF:
        """Where the middle of it is, on the map, by the hand that holds it."""
        grip = self._grip or event.position()
        middle = QRectF(self.rect()).center()
        return self.mapToParent(event.position() - grip + middle)

    def _hover(self, hovered: bool) -> None:
        self.is_hovered = hovered
        self.update()
        self.attended.emit()
