# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a contact is written: kept as one types, like everything a person writes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.contacts.model import Contact
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.kept_fields import GrowingNote, KeptLine
from app.ui.widgets.labels import Label


class ContactForm(Card):
    """``done``: the person has finished with it.

    Attributes:
        contact: as it is now.
        name, number, text, hours: the lines; ``name`` is None where a service is corrected.
    """

    done = Signal()

    def __init__(
        self,
        theme: Theme,
        contact: Contact,
        keep: Callable[[Contact], None],
        parent: QWidget | None = None,
    ) -> None:
        """``keep`` is called with what is worth keeping, and may raise OSError."""
        super().__init__("sheet", parent)
        self._theme = theme
        self._keep_it = keep
        self.contact = contact
        self.box.setSpacing(12)
        self.name: KeptLine | None = None
        if contact.country:
            words = self.tr("Correct {name}").format(name=contact.name)
            self.box.addWidget(Label(words, "strong"))
        else:
            words = contact.name or self.tr("Somebody new")
            self.box.addWidget(self._named())
            self.box.addWidget(self._kinds())
        self.setAccessibleName(words)
        self._add_lines()
        self._add_foot()

    @property
    def has_trouble(self) -> bool:
        """Whether what stands in it could not be kept."""
        return not self.trouble.isHidden()

    def take_focus(self) -> None:
        """The keyboard goes to the first line."""
        (self.name or self.number).setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self)

    def save_now(self) -> None:
        """Keeps what is being written, and tries again where that could not be kept."""
        for line in (self.name, self.number, self.text, self.hours, self.note):
            if line is not None:
                line.save_now()
        if self.has_trouble:
            self._change()

    # -- what is on it ---------------------------------------------------------------------------

    def _named(self) -> QWidget:
        field, self.name = self._line(self.tr("Name"), "name")
        return field

    def _kinds(self) -> ChoiceRow:
        options = [
            ("person", self.tr("somebody close to me")),
            ("therapist", self.tr("my therapist or doctor")),
            ("line", self.tr("a service")),
        ]
        kind = self.contact.kind if self.contact.kind != "emergency" else "line"
        self.kind = ChoiceRow(self._theme, self.tr("Who it is"), options, kind)
        self.kind.chosen.connect(lambda value: self._change(kind=value))
        return self.kind

    def _add_lines(self) -> None:
        number, self.number = self._line(self.tr("Number to call"), "number")
        text, self.text = self._line(self.tr("Where to write a message"), "text")
        hours, self.hours = self._line(self.tr("When they can be reached"), "hours")
        self.box.addWidget(EqualColumns((number, text), self._theme.px(260), 2))
        self.box.addWidget(hours)
        name = self.tr("Anything else")
        self.note = GrowingNote(
            self._theme, name, self.contact.note, lambda words: self._change(note=words), lines=1
        )
        self.box.addWidget(_under(name, self.note))

    def _line(self, name: str, field: str) -> tuple[QWidget, KeptLine]:
        now = getattr(self.contact, field)
        line = KeptLine(name, now, lambda words: self._change(**{field: words}))
        return _under(name, line), line

    def _add_foot(self) -> None:
        self.trouble = Label("", "plain")
        self.trouble.hide()
        self.finish = Button(self._theme, self.tr("Done"))
        self.finish.clicked.connect(self._finish)
        self.box.addWidget(self.trouble)
        self.box.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)

    # -- what is written -------------------------------------------------------------------------

    def _change(self, **changed: Any) -> None:
        self.contact = replace(self.contact, **changed)
        contact = self.contact
        if not (contact.name.strip() or contact.number.strip() or contact.text.strip()):
            return  # nobody could be called by it yet
        try:
            self._keep_it(contact)
        except OSError:
            self.trouble.setText(
                self.tr(
                    "This can't be kept just now: the disk may be full, or the folder closed to"
                    " writing. What you typed stays here; Done tries again."
                )
            )
            self.trouble.show()
            bring_into_sight(self.trouble)
        else:
            self.trouble.hide()

    def _finish(self) -> None:
        self.save_now()
        if not self.has_trouble:
            self.done.emit()


def _under(name: str, field: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    column.addWidget(Label(name, "soft"))
    column.addWidget(field)
    return whole
