# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One contact: who it is, the number large and plain, and a button that copies it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from app.contacts.model import Contact
from app.ui.contact_words import checked_with
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, selectable


class ContactCard(Card):
    """``copied``: the number is in the clipboard. Nothing is called, and nothing is opened.

    Attributes:
        copy: the button; None where there is nothing to be copied.
    """

    copied = Signal()

    def __init__(self, theme: Theme, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__("notice" if contact.kind == "emergency" else "card", parent)
        self._theme = theme
        self._contact = contact
        reach = contact.number or contact.text
        self.setAccessibleName(", ".join(filter(None, (contact.name, reach))))
        self.copy = self._copy_button(reach)
        self.box.addLayout(self._head())
        if reach:
            is_urgent = contact.kind == "emergency"
            self.box.addWidget(selectable(Label(reach, "urgent" if is_urgent else "number")))
        if contact.number and contact.text:
            self.box.addWidget(selectable(Label(contact.text, "strong")))
        for words in (contact.note, contact.hours):
            if words:
                self.box.addWidget(selectable(Label(words, "soft")))
        for words in (contact.url.removeprefix("https://"), checked_with(contact)):
            if words:
                self.box.addWidget(selectable(Label(words, "small")))
        self.box.addStretch(1)

    def show_uncopied(self) -> None:
        """Something else was copied."""
        if self.copy is not None:
            self.copy.say(self.tr("Copy"))

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(Label(self._contact.name, "strong"), 1)
        if self.copy is not None:
            row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _copy_button(self, reach: str) -> Button | None:
        if not reach:
            return None
        button = Button(self._theme, self.tr("Copy"), "small")
        words = self.tr("Copy {reach}, {name}").format(reach=reach, name=self._contact.name)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self._copy(reach))
        return button

    def _copy(self, reach: str) -> None:
        QApplication.clipboard().setText(reach)
        self.copied.emit()
        if self.copy is not None:
            self.copy.say(self.tr("Copied"))
            said = QAccessibleAnnouncementEvent(self.copy, self.tr("Copied"))
            QAccessible.updateAccessibility(said)
