# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""All that can be known of a part: what is known first, the rest as quiet invitations below it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.desk import Desk
from app.reflections.items import Part
from app.reflections.model import BodyMarks, KeptAnswer
from app.reflections.story import StoryLine, last_said
from app.ui.part_words import day_within
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.kept import in_words
from app.ui.widgets.kept_words import INSET
from app.ui.widgets.labels import Label
from app.ui.widgets.part_choices import NearnessRow, PlacesRow, RoleRow
from app.ui.widgets.part_rows import PartRow, WordsRow
from app.ui.widgets.wrapping_row import WrappingRow


class PartFields(QWidget):
    """``opened`` carries a row that was just made place for; ``changed``: where it lives, how near
    it is or which role it has is another now. ``grown``: there is more that Tab is to visit.

    Attributes:
        rows: all rows, in the order in which they stand, by the name of their field in Part.
        invitations: the buttons for what nothing is known of.
    """

    opened = Signal(QWidget)
    changed = Signal()
    grown = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: Desk[Part],
        story: Sequence[StoryLine],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._now = now
        self.rows = self._made(desk)
        self.invitations: dict[str, Button] = {}
        self._offer(story)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._known = Card()
        self._known.box.setContentsMargins(24 - INSET, 20, 24, 20)
        self._known.box.setSpacing(14)
        for row in self.rows.values():
            self._known.box.addWidget(row)
            row.changed.connect(self.changed)
            row.grown.connect(self.grown)
            row.setVisible(row.is_filled() or row.offered is not None)
        self._column.addWidget(self._known)
        self._invite()
        self._show_known()

    def _made(self, desk: Desk[Part]) -> dict[str, PartRow]:
        theme = self._theme
        words = {
            field: WordsRow(theme, desk, field, title, invitation)
            for field, title, invitation in self._fields_of_words()
        }
        first = {"places": PlacesRow(theme, desk)}
        last = {"nearness": NearnessRow(theme, desk), "role": RoleRow(theme, desk)}
        words["looks"].invitation = self.tr("What it is like")
        words["fear"].invitation = self.tr("What it fears")
        return {**first, **words, **last}

    def _fields_of_words(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("looks", self.tr("What it is like, how it looks"), self.tr("In a few words, or many")),
            (
                "toward",
                self.tr("How I feel toward it"),
                self.tr("Whatever it is"),
            ),
            ("job", self.tr("What it does for me"), self.tr("Its job, as it sees it")),
            (
                "fear",
                self.tr("What it fears would happen if it stopped"),
                self.tr("As far as it wants to say"),
            ),
            ("wants_known", self.tr("What it wants me to know"), self.tr("In its own words")),
            ("since", self.tr("Since when"), self.tr("As near as it can be told")),
            ("appreciated", self.tr("What I appreciate in it"), self.tr("Only what is true")),
        )

    def _offer(self, story: Sequence[StoryLine]) -> None:
        for field, keep in (
            ("places", "where"),
            ("looks", "sensations"),
            ("toward", "toward"),
            ("wants_known", "want-to-know"),
            ("since", "since"),
            ("appreciated", "appreciate"),
        ):
            row, said = self.rows[field], last_said(story, keep)
            if said is not None and not row.is_filled():
                self._offer_in(row, said)

    def _offer_in(self, row: PartRow, said: KeptAnswer) -> None:
        words = in_words(said)
        day = day_within(said.at.date(), self._now.date())
        told = self.tr("From {day}: {words}").format(day=day, words=words)
        if isinstance(row, WordsRow):
            row.offer_said(self._theme, words, told)
        elif isinstance(row, PlacesRow) and isinstance(said.answer, BodyMarks):
            row.offer_said(self._theme, said.answer.marks, told.replace("\n", ", "))

    def _invite(self) -> None:
        self._more = QWidget()
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("Something to add, if you like"), "soft"))
        chips = QWidget()
        self._chips = WrappingRow(chips)
        for field, row in self.rows.items():
            if row.isHidden():
                button = Button(self._theme, row.invitation or row.title, "chip")
                button.setAccessibleName(self.tr("Add: {title}").format(title=row.title))
                button.clicked.connect(lambda _on=False, field=field: self.open(field))
                self.invitations[field] = button
                self._chips.addWidget(button)
        column.addWidget(chips)
        self._column.addWidget(self._more)

    def open(self, field: str) -> None:
        """Makes place for this field, and takes the keyboard there."""
        button = self.invitations.pop(field, None)
        row = self.rows[field]
        row.show()
        self._show_known()
        row.open()
        if button is not None:
            self._chips.removeWidget(button)
            button.deleteLater()
        self._more.setVisible(bool(self.invitations))
        self.opened.emit(row)

    def _show_known(self) -> None:
        self._known.setVisible(any(not row.isHidden() for row in self.rows.values()))
        self._more.setVisible(bool(self.invitations))
