# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Home: a greeting, one question, the five steps. It is painted first, and knows no other part yet."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.theme import Theme
from app.ui.widgets.columns import EqualColumns, ScrollColumn
from app.ui.widgets.five_step_card import FiveStepCard
from app.ui.widgets.labels import Label
from app.ui.widgets.tile import Tile
from app.ui.words import greeting


class HomePage(ScrollColumn):
    """Emits ``began`` with what is here today ("" where nothing was chosen), or ``landed``."""

    began = Signal(str)
    landed = Signal()

    def __init__(self, theme: Theme, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Home"))
        self.column.addWidget(Label(greeting(now), "title"))
        self.column.addWidget(Label(self.tr("What is here today?"), "lead"))
        self.column.addSpacing(24)
        self.tiles = tuple(Tile(theme, words, dot) for words, dot in self._kinds_of_parts())
        for tile in self.tiles:
            tile.clicked.connect(lambda _checked=False, tile=tile: self.began.emit(tile.text()))
        self.column.addWidget(EqualColumns(self.tiles, theme.px(184), 4))
        self.column.addSpacing(16)
        self.card = FiveStepCard(theme)
        self.card.begin.clicked.connect(lambda: self.began.emit(""))
        self.column.addWidget(self.card)
        self.column.addSpacing(8)
        self.land = Tile(theme, self.tr("A moment to land: grounding with open eyes"), "sage")
        self.land.clicked.connect(lambda: self.landed.emit())
        self.column.addWidget(self.land, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _kinds_of_parts(self) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("A lonely part"), "rose"),
            (self.tr("Unease around people"), "sand"),
            (self.tr("Fear of being turned away"), "plum"),
            (self.tr("Wanting to hide"), "sky"),
            (self.tr("Shut down, heavy"), "sky"),
            (self.tr("Shame"), "rose"),
            (self.tr("An inner critic"), "sand"),
            (self.tr("Two parts at odds"), "sage"),
        )
