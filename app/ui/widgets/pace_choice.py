# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How long the silences are: shorter, as written, longer, much longer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.wrapping_row import WrappingRow


class PaceChoice(QWidget):
    """``chosen`` carries the factor on silences, 0.5 to 3."""

    chosen = Signal(float)

    def __init__(self, theme: Theme, silences: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.silences = silences
        self.setAccessibleName(self.tr("Silences"))
        self.buttons: dict[float, Button] = {}
        group = QButtonGroup(self)
        row = WrappingRow(self)
        for factor, words in self._paces():
            button = Button(theme, words, "chip")
            button.setAccessibleName(self.tr("Silences: {words}").format(words=words))
            button.setCheckable(True)
            button.setChecked(factor == silences)
            button.clicked.connect(lambda _on=False, factor=factor: self._choose(factor))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[factor] = button

    def _paces(self) -> tuple[tuple[float, str], ...]:
        return (
            (0.5, self.tr("shorter")),
            (1.0, self.tr("as written")),
            (1.75, self.tr("longer")),
            (3.0, self.tr("much longer")),
        )

    def _choose(self, silences: float) -> None:
        if silences != self.silences:
            self.silences = silences
            self.chosen.emit(silences)
