# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A pool of light that falls off without rings, painted once and quickly shown ever after."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QRadialGradient

from app.ui.theme import Theme

_ONE_STEP = 257.0
"""Of eight bits, in sixteen."""


def soft_glow(
    theme: Theme, radius: int, ratio: float, falls: tuple[tuple[float, float], ...]
) -> QPixmap:
    """Ember light in a square of ``2 * radius`` pixels; ``ratio``: of the screen's own pixels.

    ``falls``: how it falls off, each a part of the radius and the opacity there.

    So faint a light shows its steps in eight bits, which the screen has. Painted in sixteen, and
    rounded up or down by chance, it shows none; and eight bits are what can be painted quickly.
    """
    side = round(2 * radius * ratio)
    fine = QImage(side, side, QImage.Format.Format_RGBA64_Premultiplied)
    fine.fill(Qt.GlobalColor.transparent)
    light = QRadialGradient(QPointF(side / 2, side / 2), side / 2)
    for at, opacity in falls:
        light.setColorAt(at, theme.color("ember", opacity))
    painter = QPainter(fine)
    painter.fillRect(QRectF(0, 0, side, side), light)
    painter.end()
    shown = QPixmap.fromImage(_in_eight_bits(fine))
    shown.setDevicePixelRatio(ratio)
    return shown


def _in_eight_bits(fine: QImage) -> QImage:
    width, height = fine.width(), fine.height()
    rows = np.frombuffer(fine.constBits(), np.uint16).reshape(height, fine.bytesPerLine() // 2)
    pixels = rows[:, : 4 * width].reshape(height, width, 4).astype(np.float32) / _ONE_STEP
    # One chance for all four of a pixel: its colours stay below its opacity.
    chance = np.random.default_rng(7).random((height, width, 1), dtype=np.float32)
    coarse = np.ascontiguousarray((pixels + chance * (pixels > 0)).astype(np.uint8))
    form = QImage.Format.Format_RGBA8888_Premultiplied
    return QImage(coarse.data, width, height, 4 * width, form).copy()
