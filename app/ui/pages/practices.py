# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""All practices, each with its length and level; one that can't be read says why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.entry_card import EntryCard
from app.ui.widgets.labels import Label, selectable
from app.ui.words import length_range, level_name

if TYPE_CHECKING:
    from app.script.library import Practice


class PracticesPage(ScrollColumn):
    """``opened`` carries the practice that was chosen."""

    opened = Signal(object)

    def __init__(
        self, theme: Theme, practices: tuple[Practice, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(760, parent)
        self.setAccessibleName(self.tr("Practices"))
        self.column.addWidget(Label(self.tr("Practices"), "title"))
        self.column.addWidget(Label(self.tr("At your own pace, as far as you like."), "lead"))
        self.column.addSpacing(24)
        whole = [practice for practice in practices if practice.problem is None]
        self.entries = tuple(self._entry(theme, practice) for practice in whole)
        for entry in self.entries:
            self.column.addWidget(entry)
        if not whole:
            words = self.tr("Practices will be listed here. None was found in their folder.")
            self.column.addWidget(Label(words, "soft"))
        self._tell_problems([practice for practice in practices if practice.problem])
        self.column.addStretch(1)

    def _entry(self, theme: Theme, practice: Practice) -> EntryCard:
        length = length_range(practice.shortest, practice.longest)
        facts = "  ·  ".join(fact for fact in (length, level_name(practice.level)) if fact)
        entry = EntryCard(theme, practice.title, facts, practice.summary)
        entry.clicked.connect(lambda: self.opened.emit(practice))
        return entry

    def _tell_problems(self, practices: list[Practice]) -> None:
        if not practices:
            return
        card = Card("notice")
        card.box.addWidget(Label(self.tr("These can't be practised yet"), "strong"))
        for practice in practices:
            card.box.addWidget(selectable(Label(practice.problem or "", "soft")))
        self.column.addSpacing(16)
        self.column.addWidget(card)
