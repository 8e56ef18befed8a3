# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One of a few: chips side by side, under their name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, Role
from app.ui.widgets.roving import Roving
from app.ui.widgets.wrapping_row import WrappingRow

Value: TypeAlias = str | float


class ChoiceRow(QWidget):
    """``chosen`` carries the value of the chip that was pressed.

    Attributes:
        buttons: the chips, by value.
        value: the one that is chosen.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[Value, str]],
        value: Value,
        parent: QWidget | None = None,
        *,
        role: Role = "soft",
    ) -> None:
        """``options``: each with its words. ``role``: of the name above them."""
        super().__init__(parent)
        self.value = value
        self.setAccessibleName(name)
        self.buttons: dict[Value, Button] = {}
        group = QButtonGroup(self)
        row = WrappingRow()
        for option, words in options:
            button = Button(theme, words, "chip")
            button.setAccessibleName(self.tr("{name}: {words}").format(name=name, words=words))
            button.setCheckable(True)
            button.setChecked(option == value)
            button.clicked.connect(lambda _on=False, option=option: self._choose(option))
            button.setAutoExclusive(True)  # one of several: so a screen reader calls it
            group.addButton(button)
            row.addWidget(button)
            self.buttons[option] = button
        self._roving = Roving(self, tuple(self.buttons.values())) if self.buttons else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(name, role))
        column.addLayout(row)

    def _choose(self, value: Value) -> None:
        if value != self.value:
            self.value = value
            self.chosen.emit(value)
