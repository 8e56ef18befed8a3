# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The light of the hearth: a still flame, or a shape that breathes, in a pool of warmth.

Where it breathes it is painted sixty times a second. So what stands still in it is painted once and
kept, and of the window only the square in which the shape lives is painted again.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRect, Qt, QVariantAnimation
from PySide6.QtGui import (
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPicture,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.glow import soft_glow

_DISCS = ((1.0, 0.12), (0.76, 0.2), (0.5, 0.5))
"""The discs of the breath: radius as a part of the whole, opacity of the ember."""

_CORE = 0.23
"""Radius of the core, as a part of the whole."""

_DRAWN = 100.0
"""Radius in which the breath is drawn, to be shown at any size."""

_GLOW = ((0.0, 0.30), (0.25, 0.17), (0.55, 0.06), (0.8, 0.015), (1.0, 0.0))
"""How the pool of light falls off: part of its radius, opacity of the ember."""

_LEAST = 0.42
"""The shape breathed out, as a part of the shape breathed in."""


class HearthLight(QWidget):
    """A picture only: it takes no mouse and no focus. Lies behind everything else on its page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._centre = QPoint()
        self._radius = 110
        self._fullness: float | None = None
        self._shaped = True
        self._glow: QPixmap | None = None
        self._breath: QPicture | None = None
        self._strength = QVariantAnimation(self)
        self._strength.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._strength.setStartValue(1.0)
        self._strength.setEndValue(1.0)
        self._strength.valueChanged.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self._forget)

    def place(self, centre: QPoint, radius: int) -> None:
        """Where the light is, and how large its shape may grow, in pixels."""
        if (centre, radius) != (self._centre, self._radius):
            self._centre, self._radius = centre, radius
            self._forget()

    def breathe(self, fullness: float) -> None:
        """Shows the breath, 0 (out) to 1 (in)."""
        if fullness == self._fullness:
            return
        before, self._fullness = self._fullness, fullness
        # As far as the shape reaches now, or did a moment ago.
        self.update(self._shape_rect(max(fullness, 1.0 if before is None else before)))

    def rest(self) -> None:
        """Shows the still flame."""
        if self._fullness is not None:
            self._fullness = None
            self.update(self._shape_rect())

    def show_shape(self, *, shown: bool) -> None:
        """Whether a flame or a breath is seen in the light, or the light alone."""
        if shown != self._shaped:
            self._shaped = shown
            self.update(self._shape_rect())

    def dim(self, strength: float) -> None:
        """How much of the light there is, 0 to 1, reached gently."""
        if strength == self._strength.endValue():
            return
        self._strength.stop()
        self._strength.setStartValue(self._now())
        self._strength.setEndValue(strength)
        if duration := self._theme.milliseconds(600):
            self._strength.setDuration(duration)
            self._strength.start()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strength = self._now()
        if strength <= 0.0:
            return
        painter.setOpacity(strength)
        half = self._glow_radius()
        if self._glow is None:
            self._glow = soft_glow(self._theme, half, self.devicePixelRatioF(), _GLOW)
        painter.drawPixmap(self._centre - QPoint(half, half), self._glow)
        if not self._shaped:
            return
        if self._fullness is None:
            self._paint_flame(painter)
        else:
            self._paint_breath(painter, self._fullness)

    def _now(self) -> float:
        running = self._strength.state() == QVariantAnimation.State.Running
        return float(self._strength.currentValue() if running else self._strength.endValue())

    def _forget(self) -> None:
        self._glow = None
        self._breath = None
        self.update()

    def _glow_radius(self) -> int:
        return self._radius * 3

    def _shape_rect(self, fullness: float = 1.0) -> QRect:
        reach = math.ceil(self._whole(fullness)) + 2
        return QRect(self._centre - QPoint(reach, reach), self._centre + QPoint(reach, reach))

    def _whole(self, fullness: float) -> float:
        return self._radius * (_LEAST + (1.0 - _LEAST) * fullness)

    def _paint_breath(self, painter: QPainter, fullness: float) -> None:
        if self._breath is None:
            self._breath = self._draw_breath()
        size = self._whole(fullness) / _DRAWN
        painter.translate(self._centre)
        painter.scale(size, size)
        painter.drawPicture(0, 0, self._breath)

    def _draw_breath(self) -> QPicture:
        """The discs, as they are drawn at any size by one call: at each call of Qt's, another
        thread may take the interpreter, and a picture waits until it gets it back.
        """
        picture = QPicture()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, opacity in _DISCS:
            painter.setBrush(self._theme.color("ember", opacity))
            painter.drawEllipse(QPointF(0, 0), _DRAWN * part, _DRAWN * part)
        painter.setBrush(self._theme.color("flame-core"))
        painter.drawEllipse(QPointF(0, 0), _DRAWN * _CORE, _DRAWN * _CORE)
        painter.end()
        return picture

    def _paint_flame(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.save()
        painter.translate(self._centre)
        unit = self._radius / 100
        painter.scale(unit, unit)
        outer = QLinearGradient(0, -64, 0, 52)
        outer.setColorAt(0.0, self._theme.color("ember", 0.35))
        outer.setColorAt(0.55, self._theme.color("ember", 0.95))
        outer.setColorAt(1.0, self._theme.color("ember", 0.55))
        painter.setBrush(outer)
        painter.drawPath(_flame(30, 62, 50))
        inner = QLinearGradient(0, -22, 0, 48)
        inner.setColorAt(0.0, self._theme.color("flame-core", 0.55))
        inner.setColorAt(0.6, self._theme.color("flame-core", 1.0))
        inner.setColorAt(1.0, self._theme.color("flame-core", 0.7))
        painter.setBrush(inner)
        painter.drawPath(_flame(15, 20, 45))
        painter.restore()


def _flame(half: float, above: float, below: float) -> QPainterPath:
    """A drop that stands on its round end: ``half`` its width, from ``-above`` to ``below``."""
    path = QPainterPath(QPointF(half * 0.06, -above))
    belly = below - half * 0.95
    path.cubicTo(half * 0.35, -above * 0.35, half, belly - half * 0.9, half, belly)
    path.cubicTo(half, below - half * 0.3, half * 0.55, below, 0, below)
    path.cubicTo(-half * 0.55, below, -half, below - half * 0.3, -half, belly)
    path.cubicTo(-half, belly - half * 0.75, -half * 0.2, -above * 0.2, half * 0.06, -above)
    return path
