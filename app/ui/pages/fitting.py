# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What fits what is here today: the five steps, and the practices with a theme of its kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.script.library import Practice


class FittingPage(ScrollColumn):
    """``opened`` carries the practice that was chosen; ``asked_for_all``: any other, too."""

    opened = Signal(object)
    asked_for_all = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        here: str,
        practices: Sequence[Practice],
        parent: QWidget | None = None,
    ) -> None:
        """``here``: what the person came with. ``practices``: those that fit, the first first."""
        super().__init__(parent=parent)
        self.setAccessibleName(here)
        self.back = Button(theme, self.tr("Home"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(here, "title"))
        words = self.tr("It is welcome. These could be a way to be with it.")
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.grid = CardGrid(theme, practices)
        self.grid.opened.connect(self.opened)
        self.column.addWidget(self.grid)
        self.column.addSpacing(16)
        self.all = Button(theme, self.tr("All practices"), "back", "practices")
        self.all.clicked.connect(self.asked_for_all)
        self.column.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
