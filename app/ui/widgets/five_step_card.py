# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The large card of the five-step practice, with its small hearth."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.early import draw_svg, paint_disc
from app.ui.theme import RADIUS, Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class FiveStepCard(QWidget):
    """Says what the practice is; its length comes when the library has been read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ember = EmberPicture(theme)
        self.begin = Button(theme, self.tr("Begin"), "primary")
        self.begin.setAccessibleName(self.tr("Begin the five steps"))
        self.facts = Label(self.tr("You can stop at any moment"), "faint")
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(Label(self.tr("The five steps"), "heading"))
        what = self.tr(
            "Arrive in the body, find a part, see how you feel toward it, get to know it,"
            " and notice what opens."
        )
        words.addWidget(Label(what, "soft"))
        words.addSpacing(12)
        words.addWidget(self.facts)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 32, 24, 32)
        self._row.setSpacing(24)
        self._row.addWidget(self._ember)
        self._row.addLayout(words, 1)
        beside = QHBoxLayout()
        beside.addWidget(self.begin)
        beside.addStretch(1)  # below the words it is no wider than beside them
        button = QVBoxLayout()
        button.addStretch(1)
        button.addLayout(beside)
        button.addStretch(1)
        self._row.addLayout(button)

    def show_facts(self, facts: tuple[str, ...]) -> None:
        """Shows the length, the level and the like, in one line."""
        parts = [*(fact for fact in facts if fact), self.tr("you can stop at any moment")]
        line = "  ·  ".join(parts)
        self.facts.setText(line[0].upper() + line[1:])

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= self._theme.px(560)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._ember.setVisible(self.width() >= self._theme.px(640))
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        ground = draw_svg(
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
            f'<linearGradient id="g" gradientUnits="userSpaceOnUse" x2="{width}" y2="{height}">'
            f'<stop offset="0" stop-color="{self._theme.palette["raised"]}"/>'
            f'<stop offset="1" stop-color="{self._theme.palette["raised-warm"]}"/></linearGradient>'
            f'<rect width="{width}" height="{height}" rx="{RADIUS * ratio}" fill="url(#g)"/></svg>'
        )
        ground.setDevicePixelRatio(ratio)
        QPainter(self).drawPixmap(0, 0, ground)


class EmberPicture(QWidget):
    """Rings of warmth around a bright middle: the sign of the five steps."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(theme.px(108), theme.px(108))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        centre = QPointF(self.rect().center())
        scale = self.width() / 108
        for radius, opacity in ((53.0, 0.1), (39.0, 0.2), (26.0, 0.4)):
            paint_disc(painter, centre, scale * radius, self._theme.brush("ember", opacity))
        paint_disc(painter, centre, scale * 12.5, self._theme.brush("flame-core"))
