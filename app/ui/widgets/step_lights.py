# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The steps of a practice as small lights with their names; the present one is the warmest."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QRadialGradient
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

_CENTRED_TOP = int(
    Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
)


class StepLights(QWidget):
    """Lights for ``names``; where there is no room for all, only the present one is told."""

    def __init__(self, theme: Theme, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self._present = 0
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
            self._present = wanted
            self._tell()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._theme.px(64))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(13))
        widths = self._widths()
        gap = self._theme.px(36)
        if sum(widths) + gap * (len(widths) - 1) > self.width() - 32:
            self._paint_close(painter)
            return
        left = (self.width() - sum(widths) - gap * (len(widths) - 1)) / 2
        for step, width in enumerate(widths):
            self._paint_light(painter, step, left + width / 2)
            self._paint_name(painter, step, QRectF(left - 4, 0, width + 8, self.height()))
            left += width + gap

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
        painter.setPen(Qt.PenStyle.NoPen)
        if step == self._present:
            glow = QRadialGradient(centre, px(15))
            glow.setColorAt(0.0, self._theme.color("ember", 0.45))
            glow.setColorAt(1.0, self._theme.color("ember", 0.0))
            painter.setBrush(glow)
            painter.drawEllipse(centre, px(15), px(15))
        painter.setBrush(self._theme.color(self._purpose(step)))
        painter.drawEllipse(centre, px(9) / 2, px(9) / 2)

    def _paint_name(self, painter: QPainter, step: int, box: QRectF) -> None:
        ink = (
            "ink" if step == self._present else "ink-soft" if step < self._present else "ink-faint"
        )
        painter.setPen(self._theme.color(ink))
        painter.drawText(box.adjusted(0, self._theme.px(31), 0, 0), _CENTRED_TOP, self._names[step])

    def _purpose(self, step: int) -> str:
        if step == self._present:
            return "ember"
        return "ember-low" if step < self._present else "light-out"

    def _widths(self) -> list[int]:
        metrics = QFontMetrics(self._theme.font(13))
        return [metrics.horizontalAdvance(name) + 2 for name in self._names]

    def _tell(self) -> None:
        if self._names:
            words = self.tr("Step {at} of {all}: {name}")
            name = self._names[self._present]
            told = words.format(at=self._present + 1, all=len(self._names), name=name)
            self.setAccessibleName(told)
