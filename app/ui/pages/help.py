# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Help now: who to call, plainly, with the numbers large. One click from every page."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.contacts import Contact
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import EqualColumns, ScrollColumn
from app.ui.widgets.labels import Label, selectable


class HelpPage(ScrollColumn):
    """``left`` is emitted by the way back, where there is one."""

    left = Signal()

    def __init__(
        self, theme: Theme, contacts: tuple[Contact, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Help now"))
        self.back: Button | None = None
        self.column.addWidget(Label(self.tr("Help now"), "title"))
        words = self.tr(
            "You don't have to be sure that it is bad enough. If you are in danger, or might hurt"
            " yourself, call your emergency number. These people listen, too."
        )
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        for country, members in groupby(contacts, key=lambda contact: contact.country):
            self.column.addWidget(Label(country, "subheading"))
            cards = [self._card(contact) for contact in members]
            self.column.addWidget(EqualColumns(cards, theme.px(300), 2))
            self.column.addSpacing(16)
        if not contacts:
            self.column.addWidget(Label(self._without_contacts()))
        self._tell_when_checked(contacts)
        self.column.addStretch(1)

    def offer_way_back(self, words: str) -> None:
        """Adds a button above everything, which emits ``left``."""
        self.back = Button(self._theme, words, "back", "back")
        self.back.clicked.connect(self.left)
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)

    def _card(self, contact: Contact) -> Card:
        card = Card()
        card.setAccessibleName(f"{contact.name}, {contact.number}")
        card.box.addWidget(Label(contact.name, "strong"))
        if contact.number:
            card.box.addWidget(selectable(Label(contact.number, "number")))
        for words in (contact.text, contact.hours, contact.note, contact.url):
            if words:
                card.box.addWidget(selectable(Label(words, "soft")))
        card.box.addStretch(1)
        return card

    def _tell_when_checked(self, contacts: tuple[Contact, ...]) -> None:
        dates = sorted({contact.checked for contact in contacts if contact.checked})
        if dates:
            words = self.tr("Checked on {date}. Numbers can change; the service's own site knows.")
            self.column.addWidget(Label(words.format(date=dates[0]), "faint"))

    def _without_contacts(self) -> str:
        return self.tr(
            "The list of contacts could not be read. In Europe the emergency number is 112, in the"
            " United Kingdom 999, in the United States and Canada 911. To talk: Samaritans 116 123"
            " (UK), 988 (US and Canada)."
        )
