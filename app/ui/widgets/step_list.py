# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The steps of a practice as a quiet list of lights, with what each is for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.labels import Label


class StepList(QWidget):
    """``steps``: (name, aim) each; the aim may be empty."""

    def __init__(
        self, theme: Theme, steps: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, aim) in enumerate(steps):
            words = self.tr("{name}: {aim}").format(name=name, aim=aim) if aim else name
            grid.addWidget(_Dot(theme), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(words, "soft"), row, 1)


class _Dot(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(10, theme.px(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("ember"))
        painter.drawEllipse(QPointF(5, self.height() / 2), 4, 4)
