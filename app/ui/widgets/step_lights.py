# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The steps of a practice as small lights with their names; the present one is the warmest."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPointF, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QRadialGradient, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

_CENTRED_TOP = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
)

_BETWEEN = 12


class StepLights(QWidget):
    """Lights for ``names``; where there is no room for all, only the present one is told."""

    def __init__(self, theme: Theme, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self._present = self._before = 0
        self._going = QVariantAnimation(self)
        self._going.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._going.setStartValue(0.0)
        self._going.setEndValue(1.0)
        self._going.valueChanged.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        self._tell()

    @property
    def present(self) -> int:
        """Index of the light that is lit."""
        return self._present

    def light(self, step: int) -> None:
        """Lights the step with this index; those before it keep a low glow."""
        wanted = max(0, min(step, len(self._names) - 1))
        if wanted != self._present:
            self._before, self._present = self._present, wanted
            self._tell()
            self._going.stop()
            if duration := self._theme.milliseconds(600):
                self._going.setDuration(duration)
                self._going.start()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(13))
        columns = self._columns()
        if columns is None:
            self._paint_close(painter)
            return
        for step, (left, width) in enumerate(columns):
            self._paint_light(painter, step, left + width / 2)
            self._paint_name(painter, step, QRectF(left, 0, width, self.height()))

    def _columns(self) -> list[tuple[float, float]] | None:
        """Where each name stands, left and width: in one line if there is room, else in equal
        columns of two; None where that is too narrow, too.
        """
        metrics = QFontMetrics(self._theme.font(13))
        widths = [metrics.horizontalAdvance(name) + 8 for name in self._names]
        room, gap = self.width() - 32, self._theme.px(28)
        taken = sum(widths) + gap * (len(widths) - 1)
        if taken <= room:
            left, columns = (self.width() - taken) / 2, []
            for width in widths:
                columns.append((left, float(width)))
                left += width + gap
            return columns
        each = room / max(1, len(self._names)) - _BETWEEN
        if any(not _in_two_lines(name, each, metrics) for name in self._names):
            return None
        return [(16 + at * (each + _BETWEEN) + _BETWEEN / 2, each) for at in range(len(widths))]

    def _height(self) -> int:
        columns = self._columns()
        metrics = QFontMetrics(self._theme.font(13))
        breaks = columns is not None and any(
            metrics.horizontalAdvance(name) > width
            for name, (_left, width) in zip(self._names, columns, strict=True)
        )
        return self._theme.px(64) + (metrics.height() if breaks else 0)

    def _paint_close(self, painter: QPainter) -> None:
        gap = self._theme.px(36)
        left = (self.width() - gap * (len(self._names) - 1)) / 2
        for step in range(len(self._names)):
            self._paint_light(painter, step, left + step * gap)
        if self._names:
            self._paint_name(painter, self._present, QRectF(0, 0, self.width(), self.height()))

    def _paint_light(self, painter: QPainter, step: int, x: float) -> None:
        px = self._theme.px
        centre = QPointF(x, px(16))
        warmth = self._warmth(step)
        painter.setPen(Qt.PenStyle.NoPen)
        if warmth > 0.0:
            glow = QRadialGradient(centre, px(16))
            glow.setColorAt(0.0, self._theme.color("ember", 0.5 * warmth))
            glow.setColorAt(1.0, self._theme.color("ember", 0.0))
            painter.setBrush(glow)
            painter.drawEllipse(centre, px(16), px(16))
        others = "ember-low" if step < self._present else "light-out"
        painter.setBrush(self._theme.blend("ember", others, warmth))
        radius = px(4.5) + warmth
        painter.drawEllipse(centre, radius, radius)

    def _warmth(self, step: int) -> float:
        """Of a light, 0 to 1: it goes from one to the next gently."""
        is_going = self._going.state() == QVariantAnimation.State.Running
        gone = float(self._going.currentValue() or 0.0) if is_going else 1.0
        if step == self._present:
            return gone
        return 1.0 - gone if step == self._before else 0.0

    def _paint_name(self, painter: QPainter, step: int, box: QRectF) -> None:
        ink = (
            "ink" if step == self._present else "ink-soft" if step < self._present else "ink-faint"
        )
        painter.setPen(self._theme.color(ink))
        painter.drawText(box.adjusted(0, self._theme.px(31), 0, 0), _CENTRED_TOP, self._names[step])

    def _tell(self) -> None:
        if self._names:
            words = self.tr("Step {at} of {all}: {name}")
            name = self._names[self._present]
            told = words.format(at=self._present + 1, all=len(self._names), name=name)
            self.setAccessibleName(told)


def _in_two_lines(name: str, width: float, metrics: QFontMetrics) -> bool:
    if any(metrics.horizontalAdvance(word) > width for word in name.split()):
        return False
    box = metrics.boundingRect(QRect(0, 0, int(width), 1000), _CENTRED_TOP, name)
    return box.height() <= 2 * metrics.height() + 1
