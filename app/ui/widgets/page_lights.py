# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A few small lights that tell on which of a few pages one is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.early import paint_disc
from app.ui.theme import Theme


class PageLights(QWidget):
    """``at``: the page that is shown, from 0, of ``count``."""

    def __init__(self, theme: Theme, at: int, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at = at
        self._count = count
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = self.tr("Page {at} of {count}").format(at=at + 1, count=count)
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(px(20) * (self._count - 1) + px(12), px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        for page in range(self._count):
            purpose = "ember" if page == self._at else "light-out"
            centre = QPointF(px(6) + page * px(20), self.height() / 2)
            radius = px(5) if page == self._at else px(4)
            paint_disc(painter, centre, radius, self._theme.brush(purpose))
