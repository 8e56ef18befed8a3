# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Contacts as cards: the emergency number across, the others beside one another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.contacts.model import Contact
from app.ui.theme import Theme
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.contact_card import ContactCard


class ContactCards(QWidget):
    """Attributes: ``cards``, in the order of the contacts."""

    def __init__(
        self, theme: Theme, contacts: Sequence[Contact], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.cards = tuple(ContactCard(theme, contact) for contact in contacts)
        for card in self.cards:
            card.copied.connect(lambda card=card: self._let_one_say_so(card))
        pairs = tuple(zip(contacts, self.cards, strict=True))
        across = [card for contact, card in pairs if contact.kind == "emergency"]
        beside = [card for contact, card in pairs if contact.kind != "emergency"]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for card in across:
            column.addWidget(card)
        if len(beside) == 1:
            column.addWidget(beside[0])
        elif beside:
            column.addWidget(EqualColumns(beside, theme.px(300), 2))

    def _let_one_say_so(self, copied: ContactCard) -> None:
        for card in self.cards:
            if card is not copied:
                card.show_uncopied()
