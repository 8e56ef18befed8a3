# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The list of who to call, as the person changes it: their own people, and what they'd hide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.contacts.layers import Listed, read_layers
from app.contacts.model import Contact
from app.contacts.own import OwnContacts
from app.ui.contact_words import checked_line, country_here, country_name, fault_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.contact_form import ContactForm
from app.ui.widgets.contact_row import Act, ContactRow
from app.ui.widgets.country_choice import country_choice
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.sound_choices import below
from app.ui.widgets.sure import Sure

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class ContactsPage(ScrollColumn):
    """``left``: back to where one came from. What is changed is in the person's file at once.

    Attributes:
        rows: by the contact's id, or by its country and name.
        form: what is being written, or None. sure: the question before somebody is removed.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(760, parent)
        self._theme = theme
        self._rooms = rooms
        self._now = now
        self._own = OwnContacts(rooms.contact_layers.own)
        self.rows: dict[str | tuple[str, str], ContactRow] = {}
        self.form: ContactForm | None = None
        self.sure: Sure | None = None
        self._trouble: Label | None = None
        self._is_told = False
        self.setAccessibleName(self.tr("Who to call"))
        self._add_head()
        self._list = QWidget()
        self.column.addWidget(self._list)
        self.column.addStretch(1)
        self.look()

    def look(self) -> None:
        """Shows the list as it is now; what was being written or asked is put away."""
        self.rows, self.form, self.sure, self._trouble = {}, None, None, None
        listed = read_layers(self._rooms.contact_layers)
        before, self._list = self._list, QWidget()
        self._rows = below(self._list)
        self._rows.setSpacing(12)
        self._add_faults(listed)
        self._add_people(listed)
        self._add_services(listed)
        self._add_hidden(listed)
        self.column.replaceWidget(before, self._list)
        before.hide()
        before.deleteLater()
        self._list.show()

    def may_go(self) -> bool:
        """False once, where what is written can't be kept: it is shown, and can be copied."""
        was_told, self._is_told = self._is_told, not self._keep_form()
        return was_told or not self._is_told

    # -- what is on it ---------------------------------------------------------------------------

    def _add_head(self) -> None:
        self.back = Button(self._theme, self.tr("Back"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Who to call"), "title"))
        words = self.tr("Your own people come first in Help now, and then your country's numbers.")
        self.column.addWidget(Label(words, "lead"))
        words = self.tr(
            "This list is not encrypted with your reflections: it is to be there while they are"
            " locked, so whoever uses this account of the computer can read it."
        )
        self.column.addWidget(Label(words, "soft"))
        self.column.addSpacing(16)

    def _add_faults(self, listed: Listed) -> None:
        if not listed.faults:
            return
        card = Card("notice")
        words = self.tr(
            "Some of the list could not be understood. What could is below; the file is left as it"
            " is, and set aside under another name once you change something here."
        )
        card.box.addWidget(Label(words))
        for fault in listed.faults[:5]:
            card.box.addWidget(selectable(Label(fault_sentence(fault), "small")))
        self._rows.addWidget(card)
        self._rows.addSpacing(16)

    def _add_people(self, listed: Listed) -> None:
        self._rows.addWidget(Label(self.tr("Your own people"), "subheading"))
        for person in listed.people:
            acts = self._acts_of_mine(person) if person.layer == "own" else self._to_hide(person)
            row = self._add_row(person, acts, person.hours)
            self.rows[person.id if person.layer == "own" else person.key] = row
        if not listed.people:
            words = self.tr("A friend, a neighbour, a therapist: whoever you would like to find.")
            self._rows.addWidget(Label(words, "soft"))
        self.add = Button(self._theme, self.tr("Add somebody"), "plain", "add")
        self.add.clicked.connect(self._add_somebody)
        self._rows.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._rows.addSpacing(24)

    def _add_services(self, listed: Listed) -> None:
        settings = self._rooms.settings
        here = country_here(settings.now.country)
        self._rows.addWidget(Label(self.tr("The numbers of your country"), "subheading"))
        self.country = country_choice(self._theme, settings, listed.countries)
        self.country.chosen.connect(self._look_again_soon)
        self._rows.addWidget(self.country)
        self._rows.addSpacing(8)
        for service in listed.of(here):
            acts = self._acts_of(service, is_corrected=service.key in listed.corrected)
            self.rows[service.key] = self._add_row(service, acts, checked_line(service))
        if not listed.of(here):
            words = self.tr("This list has no numbers for {country}.")
            name = country_name(listed, here) or self.tr("your country")
            self._rows.addWidget(Label(words.format(country=name), "soft"))

    def _add_hidden(self, listed: Listed) -> None:
        if not listed.hidden:
            return
        self._rows.addSpacing(24)
        self._rows.addWidget(Label(self.tr("Hidden from Help now"), "subheading"))
        for contact in listed.hidden:
            name = self.tr("Show {name} again").format(name=contact.name)
            act = ("show", self.tr("Show again"), name, lambda key=contact.key: self._do_show(key))
            said = country_name(listed, contact.country)
            self.rows[contact.key] = self._add_row(contact, [act], said)

    def _add_row(self, contact: Contact, acts: list[Act], said: str) -> ContactRow:
        row = ContactRow(self._theme, contact, acts, said)
        self._rows.addWidget(row)
        return row

    def _acts_of_mine(self, person: Contact) -> list[Act]:
        name = person.name or person.number
        change = self.tr("Change {name}").format(name=name)
        remove = self.tr("Remove {name}").format(name=name)
        return [
            ("change", self.tr("Change"), change, lambda: self._write(person, self._own.put)),
            ("remove", self.tr("Remove"), remove, lambda: self._ask_to_remove(person)),
        ]

    def _acts_of(self, service: Contact, *, is_corrected: bool) -> list[Act]:
        name, key = service.name, service.key
        correct = self.tr("Correct {name}").format(name=name)
        acts: list[Act] = [
            ("correct", self.tr("Correct"), correct, lambda: self._write(service, self._correct))
        ]
        if is_corrected:
            back = self.tr("{name} as it came").format(name=name)
            acts.append(
                ("came", self.tr("As it came"), back, lambda: self._try(self._own.take_back, key))
            )
        return [*acts, *self._to_hide(service)]

    def _to_hide(self, contact: Contact) -> list[Act]:
        hide = self.tr("Hide {name}").format(name=contact.name)
        return [("hide", self.tr("Hide"), hide, lambda: self._try(self._own.hide, contact.key))]

    # -- what is pressed -------------------------------------------------------------------------

    def _add_somebody(self) -> None:
        if not self._put_form_away():
            return
        new = Contact(id=self._own.new_id(), kind="person", name="", layer="own")
        self._show_form(new, self._own.put, at=self._rows.indexOf(self.add))
        self.add.hide()

    def _write(self, contact: Contact, keep: Callable[[Contact], None]) -> None:
        if not self._put_form_away():
            return
        row = self.rows[contact.id if contact.layer == "own" and contact.id else contact.key]
        self._show_form(contact, keep, at=self._rows.indexOf(row))
        row.hide()

    def _show_form(self, contact: Contact, keep: Callable[[Contact], None], at: int) -> None:
        self.form = ContactForm(self._theme, contact, keep)
        self.form.done.connect(self._look_again_soon)
        self._put_in(self.form, at)
        self.form.take_focus()

    def _put_in(self, card: QWidget, at: int) -> None:
        """Among the rows; Tab comes to it where it is seen."""
        self._rows.insertWidget(at, card)
        card.show()
        order_tabs(self._list)

    def _put_form_away(self) -> bool:
        """Keeps what is being written, and shows it in its row; False where it can't be kept."""
        if not self._keep_form():
            return False
        if self.form is not None:
            self.look()
        return True

    def _keep_form(self) -> bool:
        """Keeps what is being written; False, and one is taken to it, where it can't be."""
        form = self.form
        if form is None:
            return True
        form.save_now()
        if form.has_trouble:
            form.take_focus()
        return not form.has_trouble

    def _correct(self, service: Contact) -> None:
        today = self._now().date().isoformat()
        self._own.correct(replace(service, checked=today))

    def _do_show(self, key: tuple[str, str]) -> None:
        self._try(self._own.show, key)

    def _ask_to_remove(self, person: Contact) -> None:
        row = self.rows[person.id]
        question = self.tr("Remove {name} from this list? It can't be brought back.")
        self.sure = Sure(
            self._theme,
            question.format(name=person.name or person.number),
            self.tr("Remove"),
            self.tr("Leave it here"),
        )
        self.sure.kept.connect(self._look_again_soon)
        self.sure.meant.connect(lambda: self._try(self._own.remove, person.id))
        self._put_in(self.sure, self._rows.indexOf(row) + 1)
        self.sure.take_focus()

    def _try(self, change: Callable[..., None], what: object) -> None:
        try:
            change(what)
        except OSError:
            self._tell_trouble()
        else:
            self._look_again_soon()

    def _tell_trouble(self) -> None:
        words = self.tr(
            "The list can't be changed just now: the disk may be full, or the folder closed to"
            " writing. It is as it was before."
        )
        if self._trouble is None:
            self._trouble = Label(words)
            self._rows.insertWidget(0, self._trouble)
        self.verticalScrollBar().setValue(0)

    def _look_again_soon(self) -> None:
        """Once what was pressed is done with: its row is made anew."""
        QTimer.singleShot(0, self, self._look_again)

    def _look_again(self) -> None:
        if not self._keep_form():
            return  # what is written in it would be lost
        height = self.verticalScrollBar().value()
        self.look()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        bar = self.verticalScrollBar()
        QTimer.singleShot(0, self, lambda: bar.setValue(height))
