# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The name of the part that is attended to, above all else, where no free place was left."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.early import paint_rounded
from app.ui.parts_map.ground import Box
from app.ui.theme import Theme
from app.ui.widgets.map_texts import MapTexts

_AIR = 6


class MapCaption(QWidget):
    """Says nothing to a screen reader: the part itself does. The mouse goes through it.

    Attributes:
        part_id: whose name it shows; empty while it shows none.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts: MapTexts | None = None
        self.part_id = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_name(self, texts: MapTexts, part_id: str, box: Box) -> None:
        """Shows the name of this part, with where it lives, in this box of the map."""
        self._texts, self.part_id = texts, part_id
        self.setGeometry(QRectF(*_corner(box), *_size(box)).toAlignedRect())
        self.raise_()
        self.show()
        self.update()

    def clear(self) -> None:
        """Shows nothing."""
        self.part_id = ""
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._texts is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_rounded(painter, QRectF(self.rect()), 8, self._theme.brush("raised-high"))
        inner = QRect(self.rect()).adjusted(_AIR, _AIR, -_AIR, -_AIR)
        box = Box(inner.left(), inner.top(), inner.right() + 1, inner.bottom() + 1)
        self._texts.paint_name(painter, self.part_id, box, 0)


def _corner(box: Box) -> tuple[float, float]:
    return box.left - _AIR, box.top - _AIR


def _size(box: Box) -> tuple[float, float]:
    return box.right - box.left + 2 * _AIR, box.bottom - box.top + 2 * _AIR
