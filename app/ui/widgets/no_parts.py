# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Before any part is known: what will come to live there, the first step, and the empty map."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.parts_map.arrangement import Arrangement
from app.ui.parts_map.ground import Ground
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.map_picture import MapPicture, light_for
from app.ui.widgets.map_texts import MapTexts

_SIDE = 280


class NoParts(QWidget):
    """``first_step`` leads to the practice in which parts are met; ``ways`` is for further ones."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        words = self.tr(
            "What each is called, where it lives in the body, what it wants you to know, and how it"
            " stands to the others. Parts come here by themselves when you name them in a practice,"
            " or you can add one by hand."
        )
        self.first_step = Button(theme, self.tr("Meet a part in the five steps"), "primary")
        self.ways = QVBoxLayout()
        told = QVBoxLayout()
        told.setSpacing(24)
        told.addWidget(Label(words, "soft"))
        told.addWidget(self.first_step, 0, Qt.AlignmentFlag.AlignLeft)
        told.addLayout(self.ways)
        told.addStretch(1)
        self._rings = _Rings(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(48)
        row.addLayout(told, 1)
        row.addWidget(self._rings, 0, Qt.AlignmentFlag.AlignTop)

    def minimumSizeHint(self) -> QSize:
        # Narrow enough that the window can shrink and the picture can go.
        least = super().minimumSizeHint()
        picture = 0 if self._rings.isHidden() else _SIDE + 48
        return QSize(least.width() - picture, least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._rings.setVisible(self.width() >= self._theme.px(340) + _SIDE + 48)
        super().resizeEvent(event)


class _Rings(QWidget):
    """The map without a part on it. A picture that says nothing to be read."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(_SIDE, _SIDE)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = Ground.fitting(_SIDE, _SIDE, 1, light_for(self._theme))
        empty = Arrangement(ground, {}, {}, ())
        MapPicture(self._theme).paint(painter, empty, MapTexts(self._theme, _SIDE))
