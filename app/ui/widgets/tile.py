# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A quiet tile: a soft dot and a few words, to be chosen or passed by."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.ui.early import paint_disc
from app.ui.theme import Theme
from app.ui.widgets.painted_button import PaintedButton


class Tile(PaintedButton):
    """``purpose`` names the colour of the dot."""

    before = 40

    def __init__(
        self, theme: Theme, text: str, purpose: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, parent)
        self._purpose = purpose

    def paint_beside(self, painter: QPainter) -> None:
        centre = QPointF(self.theme.px(23), self.height() / 2)
        paint_disc(painter, centre, self.theme.px(5), self.theme.brush(self._purpose))
