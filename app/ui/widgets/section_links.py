# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The way among the sections of a long page: beside it where there is room, else above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.wrapping_row import WrappingRow

WIDE = 150
"""How wide the links are beside the page, in pixels at a text scale of 1."""


class SectionLinks(QWidget):
    """``chosen`` carries the name of a section. Attributes: ``buttons``, by name."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, sections: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """``sections``: names and words."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Sections of this page"))
        self.buttons: dict[str, Button] = {}
        row = WrappingRow(self)
        row.setSpacing(4)
        for name, words in sections:
            button = Button(theme, words, "section")
            button.setCheckable(True)
            button.setProperty("above", True)
            button.setAccessibleName(self.tr("Go to {section}").format(section=words))
            button.clicked.connect(lambda _on=False, name=name: self.chosen.emit(name))
            row.addWidget(button)
            self.buttons[name] = button

    def mark(self, name: str) -> None:
        """Shows in which section one is; "" shows none."""
        for each, button in self.buttons.items():
            button.setChecked(each == name)

    def stand(self, *, beside: bool) -> None:
        """One below the other, or side by side."""
        for button in self.buttons.values():
            button.setMinimumWidth(self._theme.px(WIDE) if beside else 0)
            button.setProperty("above", not beside)
            self.style().unpolish(button)
            self.style().polish(button)
