# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What stands on the pages of the first start, one widget to a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.contacts.layers import read_layers
from app.contacts.model import Contact
from app.ui.contact_words import country_here
from app.ui.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.country_choice import country_choice
from app.ui.widgets.labels import Label
from app.ui.widgets.look_settings import text_size_choice
from app.ui.widgets.sound_choices import below
from app.ui.widgets.sound_rows import text_only_choice
from app.ui.widgets.voice_sample import VoiceSample

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class WhatItIs(QWidget):
    """What this is and is not, what parts are, and where everything stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = below(self)
        column.setSpacing(20)
        for icon, heading, words in self._about():
            column.addWidget(_told(theme, icon, heading, words))

    def _about(self) -> tuple[tuple[str, str, str], ...]:
        return (
            (
                "flame",
                self.tr("A place to practise by yourself"),
                self.tr(
                    "A voice leads, and silences leave you room. You go at your own pace, and can"
                    " stop at any moment."
                ),
            ),
            (
                "parts",
                self.tr("With the parts of you that feel alone"),
                self.tr(
                    "Internal Family Systems sees each of us as many parts, such as one that longs"
                    " for company and one that would rather hide, and each of them means well."
                    " Beneath them all is Self, calm and curious, from which they can be met."
                ),
            ),
            (
                "help",
                self.tr("Not therapy, and not a crisis service"),
                self.tr(
                    "It can stand beside therapy, and can't take its place. If you might hurt"
                    " yourself, or can't keep safe, please call somebody instead."
                ),
            ),
            (
                "lock",
                self.tr("Everything stays on this computer"),
                self.tr("There is no account, and it never uses the network."),
            ),
        )


class WhoToCall(QWidget):
    """The numbers of the person's country, with a choice of it."""

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        self._listed = read_layers(rooms.contact_layers)
        self.country = country_choice(theme, rooms.settings, self._listed.countries)
        self.country.chosen.connect(self._show)
        self._numbers = QWidget()
        words = self.tr("Your own people can be added there, too.")
        self._column = below(self, self.country, self._numbers, Label(words, "faint"))
        self._show()

    def _show(self) -> None:
        contacts = self._listed.of(country_here(self._rooms.settings.now.country))
        before, self._numbers = self._numbers, self._shown(contacts)
        self._column.replaceWidget(before, self._numbers)
        before.hide()
        before.deleteLater()

    def _shown(self, contacts: tuple[Contact, ...]) -> QWidget:
        if not contacts:
            words = self.tr(
                "Choose your country, and its numbers stand here. In Europe the emergency number"
                " is 112."
            )
            return Label(words, "soft")
        card = Card()
        rows = [self._row(contact) for contact in contacts]
        card.box.addWidget(EqualColumns(rows, self._theme.px(220), 2, gaps=(24, 16)))
        return card

    def _row(self, contact: Contact) -> QWidget:
        whole = QWidget()
        column = below(whole, Label(contact.name, "soft"))
        column.setSpacing(2)
        column.addWidget(Label(contact.number or contact.text, "number"))
        return whole


class HowItSounds(QWidget):
    """How large the text is, and whether there is a voice."""

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        settings = rooms.settings
        self.text_size = text_size_choice(theme, settings)
        self.words = text_only_choice(theme, settings)
        self.words.chosen.connect(self._show_sample)
        self.sample = VoiceSample(theme, rooms)
        hint = self.tr("Nothing is heard before you ask for it, here or later.")
        column = below(self, self.text_size, self.words, self.sample, Label(hint, "faint"))
        column.setSpacing(24)
        self._show_sample(settings.now.text_only)

    def _show_sample(self, value: object) -> None:
        self.sample.setVisible(not value)


class AboutPassphrase(QWidget):
    """What a passphrase protects, and what it can't."""

    def __init__(self, said: str = "", parent: QWidget | None = None) -> None:
        """``said``: why one could not be set just now."""
        super().__init__(parent)
        protects = self.tr(
            "Everything you write is encrypted with it: nobody else who uses this computer can"
            " read it. You type it when you open Inner Hearth, or come back after a while."
        )
        lost = self.tr(
            "Nobody can bring it back if it is forgotten. A recovery key on paper, which you are"
            " offered next, is then the only other way in."
        )
        later = self.tr(
            "Without one, all works the same. It can be set, changed or removed at any"
            " time, in Settings."
        )
        column = below(self)
        column.setSpacing(16)
        if said:
            card = Card("notice")
            card.box.addWidget(Label(said))
            column.addWidget(card)
        for words in (protects, lost, later):
            column.addWidget(Label(words))


class _Drawing(QLabel):
    """An icon in the colour of the hour; nothing that a screen reader has to tell."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self.setPixmap(self._theme.pixmap(self._icon, "ember", 24))


def _told(theme: Theme, icon: str, heading: str, words: str) -> QWidget:
    """A drawing, and beside it a few words under their heading."""
    drawing = _Drawing(theme, icon)
    texts = QVBoxLayout()
    texts.setSpacing(4)
    texts.addWidget(Label(heading, "strong"))
    texts.addWidget(Label(words, "soft"))
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(16)
    row.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return whole
