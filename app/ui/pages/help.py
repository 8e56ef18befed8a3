# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Help now: who to call, plainly, with the numbers large. One click from every page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.contacts.layers import Listed
from app.contacts.model import Contact
from app.ui.contact_words import checked_sentence, country_name
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.contact_cards import ContactCards
from app.ui.widgets.emergency_numbers import EmergencyNumbers
from app.ui.widgets.fading_edge import FadingEdge
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.sound_choices import below

_NONE = ""
"""No chip has this value: no other country is looked at."""

_AT_ONCE: Final = 2
"""So many countries fill the page as it is first seen, where all are shown."""

_LOW = 400
"""Below this height, in pixels at a text scale of 1, what is said gives way to the numbers."""

_LINE = 600
"""How wide running text is at most, in pixels at a text scale of 1."""


class HelpPage(ScrollColumn):
    """The person's own people, the numbers of their country, and quietly those of the others.

    ``left`` is emitted by the way back, where there is one; ``asked_to_edit`` by the way to the
    list, where it was offered; ``country_wanted`` carries the code of a country whose numbers are
    to come first from now on.

    Attributes:
        own, here, there: the cards that are shown, of the person's people, of their country and of
            the other country that is looked at; None where there are none.
    """

    left = Signal()
    asked_to_edit = Signal()
    country_wanted = Signal(str)

    def __init__(
        self, theme: Theme, listed: Listed, country: str, parent: QWidget | None = None
    ) -> None:
        """``country``: the code of the person's, or "" where nobody knows it."""
        super().__init__(parent=parent)
        self._theme = theme
        self._listed = listed
        self._country = country
        self.setAccessibleName(self.tr("Help now"))
        self.back: Button | None = None
        self.edit: Button | None = None
        self.there: ContactCards | None = None
        self._shown = [country] if listed.of(country) else [code for code, _ in listed.countries]
        self._told = set[str]()
        # Only what can take the keyboard itself comes before what was added to its top later.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._title = Label(self.tr("Help now"), "title")
        self._lead = Label(self.tr("You don't have to be sure that it is bad enough."), "lead")
        self.column.addWidget(self._title)
        self.column.addWidget(self._lead)
        self.column.addSpacing(16)
        self._fade = FadingEdge(theme, self)
        self.own = self._add_cards(self.tr("Your own people"), listed.people)
        self._add_here()
        self._after_numbers = QVBoxLayout()
        self.column.addLayout(self._after_numbers)
        self._ways = QVBoxLayout()
        self.column.addLayout(self._ways)
        self._add_others()
        self._add_how_checked()
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_way(low=self.height() < self._theme.px(_LOW))

    def _make_way(self, *, low: bool) -> None:
        """Where there is little room, the first number comes before what is said about it."""
        if low == (self._after_numbers.count() > 0):
            return
        self._title.take_role("heading" if low else "title")
        if low:
            self.column.removeWidget(self._lead)
            self._after_numbers.addWidget(self._lead)
        else:
            self._after_numbers.removeWidget(self._lead)
            self.column.insertWidget(self.column.indexOf(self._title) + 1, self._lead)

    def offer_way_back(self, words: str) -> None:
        """Adds a button above everything, which emits ``left``."""
        self.back = Button(self._theme, words, "back", "back")
        self.back.clicked.connect(self.left)
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._order_tabs()

    def offer_editing(self) -> None:
        """Adds a quiet button to the list on which contacts are changed."""
        words = self.tr("Change this list")
        self.edit = Button(self._theme, words, "back", "note")
        self.edit.clicked.connect(self.asked_to_edit)
        self._ways.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignLeft)
        self._order_tabs()

    # -- what is on it ---------------------------------------------------------------------------

    def _add_cards(
        self, heading: str, contacts: tuple[Contact, ...], column: QVBoxLayout | None = None
    ) -> ContactCards | None:
        if not contacts:
            return None
        column = column or self.column
        cards = ContactCards(self._theme, contacts)
        column.addWidget(Label(heading, "subheading"))
        column.addWidget(cards)
        column.addSpacing(16)
        return cards

    def _add_here(self) -> None:
        name = country_name(self._listed, self._country)
        self.here = self._add_cards(name, self._listed.of(self._country))
        if not self._listed.services:
            self.column.addWidget(Label(self._without_contacts()))
        elif self.here is None:
            self._add_all(name)

    def _add_all(self, name: str) -> None:
        """Of a country that nobody knows, or that has no numbers here: those of all countries."""
        if name:
            words = self.tr(
                "This list has no numbers for {country}. In Europe the emergency number is 112."
            )
            self.column.addWidget(Label(words.format(country=name)))
        countries = self._listed.countries
        self.column.addWidget(EmergencyNumbers(self._theme, self._listed))
        self.column.addSpacing(16)
        self.yours = ChoiceRow(self._theme, self.tr("Your country"), countries, _NONE)
        self.yours.chosen.connect(lambda code: self.country_wanted.emit(str(code)))
        self.column.addWidget(self.yours)
        words = self.tr(
            "When you have chosen one, its numbers come first. Until then, all are here."
        )
        self.column.addWidget(Label(words, "faint"))
        self.column.addSpacing(16)
        for code, country in countries[:_AT_ONCE]:
            self._add_cards(country, self._listed.of(code))
        self._rest = QVBoxLayout()
        self.column.addLayout(self._rest)
        if countries[_AT_ONCE:]:
            # Below what is seen: the page is there first, for whoever needs it now.
            QTimer.singleShot(0, self, lambda: self._add_rest(countries[_AT_ONCE:]))

    def _add_rest(self, countries: Sequence[tuple[str, str]]) -> None:
        for code, country in countries:
            self._add_cards(country, self._listed.of(code), self._rest)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab comes to what was added later where it is seen."""
        if self.back is not None:
            QWidget.setTabOrder(self, self.back)
        content = self.widget()
        if content is not None:
            order_tabs(content)

    def _add_others(self) -> None:
        countries = self._listed.countries
        options = [each for each in countries if each[0] != self._country]
        self.others = ChoiceRow(self._theme, self.tr("In another country"), options, _NONE)
        self.others.chosen.connect(lambda code: self._look_at(str(code)))
        if not options or self.here is None:
            self.others.hide()
        self._other = QVBoxLayout()
        self.column.addWidget(self.others)
        self.column.addLayout(self._other)
        self.column.addSpacing(16)

    def _look_at(self, code: str) -> None:
        """Shows the numbers of another country, below the choice of it."""
        while (item := self._other.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
                before.deleteLater()
        self.there = ContactCards(self._theme, self._listed.of(code))
        name = country_name(self._listed, code)
        words = self.tr("Show {country} first").format(country=name)
        self.first = Button(self._theme, words, "back")
        self.first.clicked.connect(lambda: self._want(code))
        whole = QWidget()
        column = below(whole, Label(name, "subheading"), self.there)
        column.setContentsMargins(0, 24, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.first, 0, Qt.AlignmentFlag.AlignLeft)
        self._other.addWidget(whole)
        self._order_tabs()
        bring_into_sight(whole)
        self._shown.append(code)
        if not self.how_checked.isHidden():
            self._tell_how()

    def _want(self, code: str) -> None:
        self.first.setEnabled(False)
        self.country_wanted.emit(code)

    # -- how it was checked ----------------------------------------------------------------------

    def _add_how_checked(self) -> None:
        self.how = Button(self._theme, self.tr("How they were checked"), "back", "more")
        self.how.clicked.connect(self._show_how)
        if not self._listed.services:
            self.how.hide()
        self.how_checked = QWidget()
        self.how_checked.hide()
        words = self.tr(
            "Nobody has called these numbers for this list. Numbers can change; the service's own"
            " site knows."
        )
        self.how_checked.setMaximumWidth(self._theme.px(_LINE))
        self._how = below(self.how_checked, Label(words, "soft"))
        self._how.setSpacing(4)
        self.column.addWidget(self.how, 0, Qt.AlignmentFlag.AlignLeft)
        # In a row, which counts its lines at the width that it has: the column would not.
        row = QHBoxLayout()
        row.addWidget(self.how_checked, 100)
        row.addStretch(1)
        self.column.addLayout(row)

    def _tell_how(self) -> None:
        """Of all countries that are shown, once it is asked for: few people do."""
        for code in self._shown:
            for contact in self._listed.of(code) if code not in self._told else ():
                self._add_how(contact)
            self._told.add(code)

    def _add_how(self, contact: Contact) -> None:
        country = country_name(self._listed, contact.country)
        self._how.addSpacing(8)
        self._how.addWidget(selectable(Label(f"{contact.name}  ·  {country}", "small")))
        self._how.addWidget(selectable(Label(checked_sentence(contact), "small")))

    def _show_how(self) -> None:
        shown = self.how_checked.isHidden()
        if shown:
            self._tell_how()
        self.how_checked.setVisible(shown)
        self.how.show_icon("less" if shown else "more")

    def _without_contacts(self) -> str:
        return self.tr(
            "The list of contacts could not be read. In Europe the emergency number is 112, in the"
            " United Kingdom 999, in the United States and Canada 911. To talk: Samaritans 116 123"
            " (UK), 988 (US and Canada)."
        )
