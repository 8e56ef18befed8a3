# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether deep practices are shown, as the settings have it; to show them, one reads of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import below

if TYPE_CHECKING:
    from app.settings import SettingsFile


class DeepSettings(QWidget):
    """``asked_for_deep``: the page that says what they are."""

    asked_for_deep = Signal()

    def __init__(self, theme: Theme, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.words = Label("", "soft")
        self.turn = Button(theme, "", "plain")
        self.turn.clicked.connect(self._turn)
        column = below(self, self.words)
        column.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignLeft)
        self._say()

    def _turn(self) -> None:
        if self._settings.now.deep_shown:
            self._settings.change(deep_shown=False)
            self._say()
        else:
            self.asked_for_deep.emit()

    def _say(self) -> None:
        shown = self._settings.now.deep_shown
        self.words.setText(
            self.tr("Those that come near to hurt parts are among the practices.")
            if shown
            else self.tr("Those that come near to hurt parts are kept out of sight.")
        )
        words = self.tr("Hide them") if shown else self.tr("What they are")
        self.turn.say(words)
        self.turn.setAccessibleName(
            self.tr("Hide the deeper practices") if shown else self.tr("What deeper practices are")
        )
