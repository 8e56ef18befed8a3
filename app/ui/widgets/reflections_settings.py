# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""All reflections, in the settings: out of the app, into it, and gone for good."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import below
from app.ui.widgets.wrapping_row import WrappingRow


class ReflectionsSettings(QWidget):
    """``asked_for`` carries the name of a page: take-out, bring-in or erase."""

    asked_for = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr(
            "They are yours: take them out as paper, text or a complete file, bring them in"
            " elsewhere, or delete them."
        )
        self.take_out = self._way(theme, self.tr("Print or export"), "take-out")
        self.bring_in = self._way(theme, self.tr("Bring in"), "bring-in")
        self.erase = self._way(theme, self.tr("Delete everything"), "erase")
        row = WrappingRow()
        for button in (self.take_out, self.bring_in, self.erase):
            row.addWidget(button)
        column = below(self, Label(words, "soft"))
        column.addLayout(row)

    def _way(self, theme: Theme, words: str, page: str) -> Button:
        button = Button(theme, words, "quiet" if page == "erase" else "plain")
        button.clicked.connect(lambda: self.asked_for.emit(page))
        return button
