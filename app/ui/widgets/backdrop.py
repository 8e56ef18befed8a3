# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The ground of the window: dusk above, lamp-light from below, with a trace of grain."""

from __future__ import annotations

import struct
import zlib
from random import Random

from PySide6.QtCore import QPoint, QPointF, QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.early import draw_svg
from app.ui.theme import Theme

_GRAIN = 64
_WARMTH = ((0.0, 0.95), (0.35, 0.62), (0.7, 0.2), (1.0, 0.0))
"""From the middle of the light outward: how far, and how much of the warm colour."""


class Backdrop(QWidget):
    """Paints the whole ground once per size and palette, and gives it back from memory."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground: QPixmap | None = None
        theme.changed.connect(self._forget)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.drawPixmap(0, 0, self._painted_ground())

    def paint_part(self, painter: QPainter, part: QRect) -> None:
        """Paints the ground as it is at ``part`` of the window, from the painter's origin on."""
        painter.save()
        painter.setClipRect(QRect(QPoint(0, 0), part.size()))
        painter.drawPixmap(-part.topLeft(), self._painted_ground())
        painter.restore()

    def _painted_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._ground is None or self._ground.size() != wanted:
            self._ground = QPixmap(wanted)
            self._ground.setDevicePixelRatio(ratio)
            self._paint_ground(self._ground)
        return self._ground

    def _forget(self) -> None:
        self._ground = None
        self.update()

    def _paint_ground(self, ground: QPixmap) -> None:
        theme = self._theme
        ground.fill(theme.color("surface"))
        painter = QPainter(ground)
        light = draw_svg(
            _light(
                ground.width(),
                ground.height(),
                [theme.blend("surface-low", "surface", share).name() for _, share in _WARMTH],
            )
        )
        light.setDevicePixelRatio(ground.devicePixelRatioF())
        painter.drawPixmap(
            QPointF(0, self.height() - light.deviceIndependentSize().height()), light
        )
        painter.drawTiledPixmap(ground.rect(), _grain())
        painter.end()


def _light(width: int, height: int, colours: list[str]) -> str:
    """A circle of light below the lower edge, pressed flat to the shape of the window."""
    centre, across = 0.06 * width, 0.88 * width
    below, up = 0.02 * height, 0.72 * height
    top = up - below  # above it the ground is plain
    stops = "".join(
        f'<stop offset="{at}" stop-color="{colour}"/>'
        for (at, _), colour in zip(_WARMTH, colours, strict=True)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{round(top)}">'
        f'<radialGradient id="l" gradientUnits="userSpaceOnUse" cx="0.5" cy="0" r="1"'
        f' gradientTransform="matrix({across} 0 0 {up} {centre} {top + below})">{stops}'
        f'</radialGradient><rect width="{width}" height="{round(top)}" fill="url(#l)"/></svg>'
    )


def _grain() -> QPixmap:
    """A tile of hardly visible light specks, without which a dark gradient shows its steps."""
    specks = (
        Random(7).randbytes(_GRAIN * _GRAIN).translate(bytes(value & 3 for value in range(256)))
    )
    # White, as transparent as the speck says.
    rows = (specks[at : at + _GRAIN] for at in range(0, len(specks), _GRAIN))
    white = b"".join(b"\0" + b"".join(b"\xff" + bytes((speck,)) for speck in row) for row in rows)
    tile = QPixmap()
    tile.loadFromData(_png(white), "png")
    return tile


def _png(rows: bytes) -> bytes:
    """A square picture of grey and transparency, 8 bit each; every row begins with its filter, 0.

    After "Portable Network Graphics (PNG) Specification", third edition.
    """
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", _GRAIN, _GRAIN, 8, 4, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows, 1)),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(held)) + name + held + struct.pack(">I", zlib.crc32(name + held))
        for name, held in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)
