# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The readings in words, the latest first: the same as the pictures show, to be read or heard."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QSizePolicy, QWidget

from app.reflections.eight import EightReading
from app.ui.eight_words import reading_in_words
from app.ui.theme import Theme


class ReadingList(QListWidget):
    """``chosen`` carries the reading that the keyboard or a press is on."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        readings: Sequence[EightReading],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._readings = tuple(reversed(readings))
        self.setProperty("role", "lines")
        self.setAccessibleName(self.tr("All readings in words"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setMaximumHeight(theme.px(280))
        self.setSpacing(2)
        self.addItems([reading_in_words(reading, today) for reading in self._readings])
        self.currentRowChanged.connect(self._tell)

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self._readings):
            self.chosen.emit(self._readings[row])
