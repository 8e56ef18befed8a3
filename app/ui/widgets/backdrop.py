# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The ground of the window: dusk above, lamp-light from below, with a trace of grain."""

from __future__ import annotations

from random import Random

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QImage, QPainter, QPaintEvent, QPixmap, QRadialGradient
from PySide6.QtWidgets import QWidget

from app.ui.early import paint_rounded
from app.ui.theme import Theme

_GRAIN = 64


class Backdrop(QWidget):
    """Paints the whole ground once per size and palette, and gives it back from memory."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground: QPixmap | None = None
        theme.changed.connect(self._forget)

    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._ground is None or self._ground.size() != wanted:
            self._ground = QPixmap(wanted)
            self._ground.setDevicePixelRatio(ratio)
            self._paint_ground(self._ground)
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._ground)

    def _forget(self) -> None:
        self._ground = None
        self.update()

    def _paint_ground(self, ground: QPixmap) -> None:
        ground.fill(self._theme.color("surface"))
        painter = QPainter(ground)
        width, height = self.width(), self.height()
        # A circle of light below the lower edge, pressed flat to the shape of the window.
        light = QRadialGradient(QPointF(0.5, 0.0), 1.0)
        for at, share in ((0.0, 0.95), (0.35, 0.62), (0.7, 0.2), (1.0, 0.0)):
            light.setColorAt(at, self._theme.blend("surface-low", "surface", share))
        painter.save()
        painter.translate(width * 0.06, height * 1.02)
        painter.scale(width * 0.88, height * 0.72)
        # The light reaches no further than this: above it the ground is plain.
        paint_rounded(painter, QRectF(-1, -1, 3, 1.1), 0, QBrush(light))
        painter.restore()
        painter.drawTiledPixmap(ground.rect(), QPixmap.fromImage(_grain()))
        painter.end()


def _grain() -> QImage:
    """A tile of hardly visible light specks, without which a dark gradient shows its steps."""
    specks = (
        Random(7).randbytes(_GRAIN * _GRAIN).translate(bytes(value & 3 for value in range(256)))
    )
    pixels = bytearray(4 * len(specks))
    for channel in range(4):
        pixels[channel::4] = specks
    image = QImage(bytes(pixels), _GRAIN, _GRAIN, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()
