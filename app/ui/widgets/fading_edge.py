# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The lower edge of what scrolls, where it goes on below: it fades into the ground."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QWidget

from app.ui.theme import Theme
from app.ui.widgets.backdrop import Backdrop

_HIGH: Final = 32
"""Pixels in which what scrolls fades out."""


class FadingEdge(QWidget):
    """Lies over the lower edge of ``area``, and lets the mouse through. Nothing where it ends."""

    def __init__(self, theme: Theme, area: QScrollArea, ground: str = "") -> None:
        """``ground``: the purpose of the colour behind the area; "" where it is the window's own
        ground, which changes from place to place.
        """
        super().__init__(area)
        self._theme = theme
        self._area = area
        self._ground = ground
        self._bar = area.verticalScrollBar()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar.valueChanged.connect(self._follow)
        self._bar.rangeChanged.connect(self._follow)
        theme.changed.connect(self.update)
        area.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._area and event.type() == QEvent.Type.Resize:
            self._follow()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        veil = QPixmap(self.size() * ratio)
        veil.setDevicePixelRatio(ratio)
        veil.fill(Qt.GlobalColor.transparent)
        painter = QPainter(veil)
        self._paint_ground(painter)
        fade = QLinearGradient(0, 0, 0, self.height())
        fade.setColorAt(0.0, self._theme.color("surface", 0.0))
        fade.setColorAt(1.0, self._theme.color("surface", 1.0))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.fillRect(self.rect(), fade)
        painter.end()
        shown = QPainter(self)
        shown.setOpacity(min(1.0, self._left / _HIGH))
        shown.drawPixmap(0, 0, veil)

    @property
    def _left(self) -> int:
        """How much there is below, in pixels."""
        return self._bar.maximum() - self._bar.value()

    def _follow(self) -> None:
        area = self._area
        width = area.width() - (self._bar.width() if self._bar.maximum() else 0)
        self.setGeometry(QRect(0, area.height() - _HIGH, width, _HIGH))
        self.setVisible(self._left > 0)
        self.raise_()
        self.update()

    def _paint_ground(self, painter: QPainter) -> None:
        window = self.window()
        if not self._ground and isinstance(window, Backdrop):
            corner = self.mapTo(window, QPoint(0, 0))
            window.paint_part(painter, QRect(corner, self.size()))
        else:
            painter.fillRect(self.rect(), self._theme.color(self._ground or "surface"))
