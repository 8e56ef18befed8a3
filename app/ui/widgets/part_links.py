# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The parts that something tells of, a button for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.asking import Choice
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip_words import chip_words
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow


class PartLinks(QWidget):
    """``chosen`` carries the id of the part that was pressed. Out of sight where there is none."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        heading: str,
        parts: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        row = WrappingRow()
        for part in parts:
            button = Button(theme, chip_words(theme, part.name), "chip")
            button.setAccessibleName(self.tr("Part: {name}").format(name=part.name))
            button.clicked.connect(lambda _on=False, part=part: self.chosen.emit(part.value))
            self.buttons[part.value] = button
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(heading, "soft"))
        column.addLayout(row)
        # Not shown here: without a parent yet, it would be a window of its own for a moment.
        if not parts:
            self.hide()
