# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Something to pick: a button with a mark that is filled when it is picked, and words that wrap."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.painted_button import PaintedButton

_CORNER = {"one": 9.0, "any": 4.0}


class Pick(PaintedButton):
    """``one`` of those that share its parent, with a round mark; or ``any``, with a square one."""

    before = 42
    vertical = 7

    def __init__(
        self, theme: Theme, text: str, kind: Literal["one", "any"], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, text, parent)
        self._corner = _CORNER[kind]
        self.setCheckable(True)
        self.setAutoExclusive(kind == "one")

    def ground(self) -> str:
        return "line-soft" if self._hovered or self.isDown() else "raised-high"

    def paint_beside(self, painter: QPainter) -> None:
        theme = self.theme
        size = theme.px(18)
        box = QRectF(theme.px(14), (self.height() - size) / 2, size, size)
        corner = self._corner * theme.text_scale
        # The usual line would be lost on the ground that a pointer brings.
        empty = "ink-faint" if self.ground() == "line-soft" else "line"
        painter.setPen(QPen(theme.color("ember" if self.isChecked() else empty), 1.5))
        painter.drawRoundedRect(box, corner, corner)
        if self.isChecked():
            inner = box.adjusted(size / 4, size / 4, -size / 4, -size / 4)
            painter.setPen(theme.color("ember"))
            painter.setBrush(theme.brush("ember"))
            painter.drawRoundedRect(inner, corner / 2, corner / 2)
