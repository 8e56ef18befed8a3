# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice that was left in the middle: it can be gone on with, or rest."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label


class ContinueCard(QFrame):
    """Says which practice it is, and when and where it was left.

    ``rested``: the person does not want to be asked again; what they wrote stays.
    """

    continued = Signal()
    rested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "card")
        self._title = Label("", "strong")
        self._where = Label("", "small")
        self.go_on = Button(theme, self.tr("Continue"), "plain", "play")
        self.go_on.clicked.connect(self.continued)
        self.rest = Button(theme, self.tr("Let it rest"), "quiet")
        self.rest.clicked.connect(self.rested)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._where)
        words.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(4)
        ways.addWidget(self.go_on)
        ways.addWidget(self.rest)
        ways.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(24, 16, 16, 16)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(ways)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, the ways on stand beside the words."""
        wide = self.width() >= self._theme.px(480)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        # Narrow enough that the window can shrink and the words can follow.
        narrowest = self.go_on.sizeHint().width() + self.rest.sizeHint().width() + 40
        return QSize(narrowest, super().minimumSizeHint().height())

    def show_left(self, title: str, where: str) -> None:
        """Shows this practice, and ``where``: when and in which step it was left."""
        self._title.setText(title)
        self._where.setText(where)
        self.setAccessibleName(f"{title}. {where}")
        self.go_on.setAccessibleName(self.tr("Continue {title}").format(title=title))
        self.rest.setAccessibleName(self.tr("Let {title} rest").format(title=title))
        self.rest.setAccessibleDescription(self.tr("What you wrote stays in your reflections."))
