# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""In which form reflections go out."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.taking_out import Form
from app.ui.theme import Theme
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import Roving


class FormChoice(QWidget):
    """``chosen``: another one was pressed.

    Attributes:
        picks: the forms, each with what is pressed for it.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("In which form"))
        self.picks = {form: Pick(theme, words, "one") for form, words in self._named()}
        self.picks["pdf"].setChecked(True)
        picks = tuple(self.picks.values())
        for pick in picks:
            pick.clicked.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(EqualColumns(picks, theme.px(200), 4, gaps=(8, 8)))
        self._roving = Roving(self, picks)

    @property
    def form(self) -> Form:
        """The one that is chosen."""
        return next(form for form, pick in self.picks.items() if pick.isChecked())

    def _named(self) -> tuple[tuple[Form, str], ...]:
        return (
            ("pdf", self.tr("On paper, or PDF")),
            ("markdown", self.tr("One text (Markdown)")),
            ("folder", self.tr("A text for each (Markdown)")),
            ("json", self.tr("Complete, to bring in again (JSON)")),
        )
