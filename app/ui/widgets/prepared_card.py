# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was found in a recording and what was done: quiet rows, before and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.recording_sentences import notes_about, rows_about
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, Role, selectable

if TYPE_CHECKING:
    from app.sound.prepare import Prepared


class PreparedCard(Card):
    """The findings about one recording."""

    def __init__(self, prepared: Prepared, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setAccessibleName(self.tr("It is ready"))
        self.box.addWidget(Label(self.tr("It is ready"), "strong"))
        self.box.addWidget(selectable(Label(str(prepared.path), "soft")))
        self.box.addSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        heads = ("", self.tr("Before"), self.tr("Now"))
        for row, cells in enumerate((heads, *rows_about(prepared))):
            for column, words in enumerate(cells):
                role: Role = "faint" if row == 0 else "soft" if column == 0 else "plain"
                grid.addWidget(Label(words, role), row, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.box.addLayout(grid)
        self.box.addSpacing(12)
        for note in notes_about(prepared):
            self.box.addWidget(Label(note, "soft"))
