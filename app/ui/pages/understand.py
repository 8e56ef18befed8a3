# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Understand: the short readings, each with a line about it and how long it takes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.readings import Readings
from app.ui.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.entry_card import EntryCard
from app.ui.widgets.labels import Label, selectable
from app.ui.words import length_range


class UnderstandPage(ScrollColumn):
    """``opened`` carries the name of a reading.

    Attributes:
        entries: the readings by their names, in their order.
    """

    opened = Signal(str)

    def __init__(self, theme: Theme, readings: Readings, parent: QWidget | None = None) -> None:
        super().__init__(760, parent)
        self.setAccessibleName(self.tr("Understand"))
        self.entries: dict[str, EntryCard] = {}
        self.column.addWidget(Label(self.tr("Understand"), "title"))
        lead = self.tr("Short readings, in any order. Each can be put down in the middle.")
        self.column.addWidget(Label(lead, "lead"))
        self.column.addSpacing(16)
        cards = QVBoxLayout()
        cards.setSpacing(12)
        self.column.addLayout(cards)
        for reading in readings.readings:
            seconds = 60 * reading.minutes
            length = length_range(seconds, seconds)
            entry = EntryCard(theme, reading.title, length, reading.summary)
            entry.clicked.connect(lambda _on=False, name=reading.name: self.opened.emit(name))
            self.entries[reading.name] = entry
            cards.addWidget(entry)
        if not readings.readings:
            words = self.tr("The readings will be listed here. None was found in their folder.")
            self.column.addWidget(Label(words, "soft"))
        self._tell_faults(readings)
        self.column.addStretch(1)

    def _tell_faults(self, readings: Readings) -> None:
        if not readings.faults:
            return
        card = Card("notice")
        words = self.tr("Something is missing here, because a file can't be read as it is")
        card.box.addWidget(Label(words, "strong"))
        for fault in readings.faults:
            card.box.addWidget(selectable(Label(str(fault), "soft")))
        self.column.addSpacing(16)
        self.column.addWidget(card)
