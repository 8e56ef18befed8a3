# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One of several, each in a row of its own: for words of the person's, which may be long."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.labels import Label
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import Roving


class PickList(QWidget):
    """``chosen`` carries the value of the row that was picked.

    Attributes:
        buttons: the rows, by value.
        value: the one that is picked.
    """

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[tuple[str, str]],
        value: str,
        parent: QWidget | None = None,
    ) -> None:
        """``options``: each with its words; at least one."""
        super().__init__(parent)
        self.value = value
        self.setAccessibleName(name)
        self.buttons: dict[str, Pick] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(name, "soft"))
        for option, words in options:
            button = Pick(theme, words, "one", self)
            button.setAccessibleName(self.tr("{name}: {words}").format(name=name, words=words))
            button.setChecked(option == value)
            button.clicked.connect(lambda _on=False, option=option: self._choose(option))
            column.addWidget(button)
            self.buttons[option] = button
        self._roving = Roving(self, tuple(self.buttons.values()))

    def _choose(self, value: str) -> None:
        if value != self.value:
            self.value = value
            self.chosen.emit(value)
