# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A file was opened that is no practice, or one with a fault: what to do now, and where it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.labels import Label, selectable

_MOST = 12


class UnreadablePage(ScrollColumn):
    """``details``: a line for each fault, for whoever wrote the file. ``left``: back to Home."""

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        sentence: str,
        details: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(760, parent)
        self.setAccessibleName(name)
        self.back = Button(theme, self.tr("Home"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(name, "title"))
        self.column.addWidget(Label(sentence, "lead"))
        if details:
            self.column.addSpacing(16)
            self.column.addWidget(self._details(details))
        self.column.addStretch(1)

    def _details(self, details: Sequence[str]) -> Card:
        card = Card()
        card.box.addWidget(Label(self.tr("For whoever wrote it"), "strong"))
        for line in details[:_MOST]:
            card.box.addWidget(selectable(Label(line, "soft")))
        if len(details) > _MOST:
            card.box.addWidget(Label(self.tr("There are more after these."), "soft"))
        return card
