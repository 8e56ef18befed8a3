# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Who is called, in the settings: the country, and the way to the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.contacts.layers import read_layers
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.country_choice import country_choice
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import below
from app.ui.widgets.wrapping_row import side_by_side

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class CareSettings(QWidget):
    """``asked_for`` carries the name of a page: contacts or help."""

    asked_for = Signal(str)

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr(
            "Help now shows your own people first, and then the numbers of your country."
        )
        countries = read_layers(rooms.contact_layers).countries
        self.country = country_choice(theme, rooms.settings, countries)
        self.contacts = Button(theme, self.tr("Your people and numbers"))
        self.contacts.clicked.connect(lambda: self.asked_for.emit("contacts"))
        self.see = Button(theme, self.tr("See it as it is now"), "quiet")
        self.see.clicked.connect(lambda: self.asked_for.emit("help"))
        column = below(self, Label(words, "soft"), self.country)
        column.addLayout(side_by_side(self.contacts, self.see))
