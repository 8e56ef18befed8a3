# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A part on its way from the tray to the map, under the hand that carries it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.early import paint_disc
from app.ui.part_words import colour_of
from app.ui.theme import Theme

_AROUND = 6


class CarriedPart(QWidget):
    """A picture that the mouse goes through, and that says nothing to be read."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part_id = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def follow(self, part_id: str, at: QPoint, radius: float) -> None:
        """Shows the colour of this part there, as large as it will be on the map."""
        self._part_id = part_id
        side = round(2 * (radius + _AROUND))
        self.setGeometry(at.x() - side // 2, at.y() - side // 2, side, side)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QPointF(self.width() / 2, self.height() / 2), self.width() / 2
        colour = colour_of(self._part_id)
        paint_disc(painter, middle, radius, self._theme.brush(colour, 0.25))
        paint_disc(painter, middle, radius - _AROUND, self._theme.brush(colour, 0.9))
