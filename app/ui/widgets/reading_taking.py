# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A reading of the eight Cs by itself, as it is here now."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.reflections.eight import EIGHT_CS
from app.ui.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.ratings import Ratings


class ReadingTaking(Card):
    """``taken`` carries what was given, ((one of EIGHT_CS, 0..4), …); empty where passed over."""

    taken = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        question = self.tr("How much of each is here now?")
        self.setAccessibleName(question)
        self.ratings = Ratings(theme, EIGHT_CS)
        self.ratings.rated.connect(self._tell)
        self.box.addWidget(Label(question))
        self.box.addSpacing(8)
        self.box.addWidget(self.ratings)

    def take_focus(self) -> None:
        """Puts the keyboard on the first of the eight."""
        self.ratings.take_focus()

    def _tell(self, rated: object) -> None:
        self.taken.emit(() if rated is None else tuple(self.ratings.values().items()))
