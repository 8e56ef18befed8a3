# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A part in a picture: a body in which its place glows in its own colour, or the colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.reflections.items import Part
from app.ui.early import paint_disc, paint_rounded
from app.ui.part_words import colour_of
from app.ui.theme import Theme
from app.ui.widgets.body_drawing import paint_body, view_for, width_for

WIDTH = 64
"""Of the portrait, in pixels at text scale 1."""

_HEIGHT = 88
_FIGURE = 132
_DISC = 15


class PartPortrait(QWidget):
    """The portrait by itself, beside the part's name. It says nothing to be read."""

    def __init__(self, theme: Theme, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part = part
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def show_part(self, part: Part) -> None:
        """Shows the part as it is now."""
        self._part = part
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_portrait(painter, self._theme, self._part, QRectF(self.rect()))


def paint_portrait(painter: QPainter, theme: Theme, part: Part, box: QRectF) -> None:
    """Paints it into this box, on a ground of the part's colour."""
    colour = colour_of(part.id)
    paint_rounded(painter, box, 8, theme.brush(colour, 0.16))
    places = [mark.place for mark in part.places]
    if places:
        side = min(box.height() - 12, theme.px(_FIGURE))
        figure = QRectF(0, 0, width_for(side), side)
        figure.moveCenter(box.center())
        paint_body(painter, theme, figure, places, view=view_for(places), colour=colour)
    else:
        _paint_disc(painter, theme, colour, box.center())


def _paint_disc(painter: QPainter, theme: Theme, colour: str, centre: QPointF) -> None:
    """A spot with a soft ring of light."""
    radius = theme.px(_DISC)
    paint_disc(painter, centre, radius + theme.px(7), theme.brush(colour, 0.16))
    paint_disc(painter, centre, radius, theme.brush(colour))
