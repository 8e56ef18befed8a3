# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A part as a card: its own soft colour, its name, its role, where it lives, what it is like."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.reflections.items import Part
from app.ui.early import paint_disc
from app.ui.part_words import colour_of, like_in_a_line, name_of, role_name, where_words
from app.ui.theme import Theme
from app.ui.widgets.entry_card import EntryCard

_RADIUS = 15


class PartCard(EntryCard):
    """Opens the part's page when it is pressed."""

    before = 72

    def __init__(self, theme: Theme, part: Part, parent: QWidget | None = None) -> None:
        about = (role_name(part.role), where_words(part.places))
        below = "\n".join(
            line for line in (", ".join(filter(None, about)), like_in_a_line(part)) if line
        )
        super().__init__(theme, name_of(part), "", below, parent)
        self.part = part
        self._colour = colour_of(part.id)

    def paint_beside(self, painter: QPainter) -> None:
        centre = QPointF(self.theme.px(36), self.height() / 2)
        _paint_part(painter, self.theme, self._colour, centre)
        super().paint_beside(painter)


class PartDisc(QWidget):
    """The part's colour by itself, beside its name. A picture that says nothing to be read."""

    def __init__(self, theme: Theme, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = colour_of(part.id)
        self.setFixedSize(self.sizeHint())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        side = self._theme.px(2 * _RADIUS + 16)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.width() / 2, self.height() / 2)
        _paint_part(painter, self._theme, self._colour, centre)


def _paint_part(painter: QPainter, theme: Theme, colour: str, centre: QPointF) -> None:
    """A spot with a soft ring of light."""
    radius = theme.px(_RADIUS)
    paint_disc(painter, centre, radius + theme.px(7), theme.brush(colour, 0.16))
    paint_disc(painter, centre, radius, theme.brush(colour))
