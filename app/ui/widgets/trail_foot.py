# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Below the pictures: what the marks mean, and the ways to earlier readings and back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.reflections.eight import Which
from app.ui.eight_words import side_name
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.trail import paint_mark
from app.ui.widgets.wrapping_row import WrappingRow


class Legend(QWidget):
    """The marks with their words, for the sides of a session that there are."""

    def __init__(self, theme: Theme, sides: Sequence[Which], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sides = tuple(sides)
        self.setAccessibleName(", ".join(side_name(side) for side in sides))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = sum(self._width(side) for side in self._sides)
        return QSize(round(width), self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(13))
        left, y = 0.0, self.height() / 2
        for side in self._sides:
            paint_mark(painter, theme, side, QPointF(left + theme.px(8), y), theme.px(5), "surface")
            painter.setPen(theme.color("ink-soft"))
            painter.drawText(QPointF(left + theme.px(20), y + theme.px(4)), side_name(side))
            left += self._width(side)

    def _width(self, side: Which) -> float:
        metrics = QFontMetrics(self._theme.font(13))
        return metrics.horizontalAdvance(side_name(side)) + self._theme.px(40)


class TrailFoot(QWidget):
    """``went_back`` and ``went_on``: to what was earlier, to what was later."""

    went_back = Signal()
    went_on = Signal()

    def __init__(
        self,
        theme: Theme,
        sides: Sequence[Which],
        *,
        has_earlier: bool,
        has_later: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.earlier = Button(theme, self.tr("Earlier"), "back", "back")
        self.later = Button(theme, self.tr("Later"), "back", "forward")
        self.earlier.clicked.connect(self.went_back)
        self.later.clicked.connect(self.went_on)
        row = WrappingRow(self)
        for side in sides:  # one by one, so that they go on in a next row
            row.addWidget(Legend(theme, (side,)))
        for button, is_there in ((self.earlier, has_earlier), (self.later, has_later)):
            if is_there:
                row.addWidget(button)
            else:
                button.setParent(self)
                button.hide()
