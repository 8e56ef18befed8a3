# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Home: a greeting, one question, the five steps. It is painted before anything else is read."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

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
    asked_for_reflections = Signal()

    def __init__(self, theme: Theme, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Home"))
        self.column.addWidget(Label(greeting(now), "title"))
        self.column.addWidget(Label(self.tr("What is here today?"), "lead"))
        self.column.addSpacing(24)
        self.tiles = tuple(Tile(theme, words, dot) for words, dot in self._kinds_of_parts())
        for tile in self.tiles:
            tile.clicked.connect(lambda _checked=False, tile=tile: self.began.emit(tile.text()))
        self._kinds = EqualColumns(self.tiles, theme.px(184), 4)
        self.column.addWidget(self._kinds)
        self.column.addSpacing(8)
        self.card = FiveStepCard(theme)
        self.card.begin.clicked.connect(lambda: self.began.emit(""))
        self.column.addWidget(self.card)
        self.land = Tile(theme, self.tr("A moment to land, eyes open, without a sound"), "sage")
        self.land.clicked.connect(self.landed)
        self.read = Tile(theme, self.tr("What you kept, on this computer only"), "sand")
        self.read.clicked.connect(self.asked_for_reflections)
        self.column.addWidget(EqualColumns((self.land, self.read), theme.px(240), 2))
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the large card comes first: Begin is in sight without scrolling."""
        super().resizeEvent(event)
        low = self.height() < 640
        first, second = (self.card, self._kinds) if low else (self._kinds, self.card)
        if self.column.indexOf(first) > self.column.indexOf(second):
            at = self.column.indexOf(second)
            self.column.removeWidget(first)
            self.column.insertWidget(at, first)

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
