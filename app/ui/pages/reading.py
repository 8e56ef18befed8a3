# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One of the reflections to read, with its parts, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.reflections.asking import Choice
from app.reflections.items import FindableKind
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import TEXT_WIDTH, ScrollColumn
from app.ui.widgets.delete_card import DeleteCard
from app.ui.widgets.labels import Label
from app.ui.widgets.note import KeptNote
from app.ui.widgets.part_links import PartLinks
from app.ui.widgets.wrapping_row import WrappingRow
from app.ui.words import day_name, time_of_day


@dataclass(frozen=True, slots=True)
class Subject:
    """What is read: which item it is, what it is called, and the parts it tells of."""

    kind: FindableKind
    id: str
    title: str
    at: datetime
    parts: tuple[Choice, ...] = ()
    themes: tuple[str, ...] = ()


class ReadingPage(ScrollColumn):
    """Holds what is read between the way back and what can be done with it.

    Signals: ``left``; ``deleted``; ``asked_for_part`` with its id; ``asked_for_export`` with a
    tuple of (kind, id).

    Attributes:
        subject: what is read.
    """

    left = Signal()
    deleted = Signal()
    asked_for_part = Signal(str)
    asked_for_export = Signal(object)

    def __init__(
        self,
        theme: Theme,
        subject: Subject,
        content: Sequence[QWidget],
        ways_on: Sequence[Button],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._theme = theme
        self.subject = subject
        self.setAccessibleName(subject.title)
        self.back = Button(theme, self.tr("Reflections"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(subject.title, "title"))
        when = f"{day_name(subject.at.date(), now.date())}, {time_of_day(subject.at)}"
        self.column.addWidget(Label(when, "lead"))
        self.column.addSpacing(16)
        for widget in content:
            self.column.addWidget(widget)
        self.column.addSpacing(8)
        self._add_links()
        self._add_ways_on(ways_on)
        self.column.addStretch(1)

    def can_be_deleted(
        self, question: str, what_goes: str, delete: Callable[[], None]
    ) -> DeleteCard:
        """Adds the way to delete it, after a question."""

        def delete_with_drafts() -> None:
            # A note that is still open must not be written again after its session is gone.
            for note in self.findChildren(KeptNote):
                note.save_now()
                note.setReadOnly(True)
            delete()

        card = DeleteCard(self._theme, question, what_goes, delete_with_drafts)
        card.deleted.connect(self.deleted)
        self.column.insertWidget(self.column.count() - 1, card)
        return card

    def _add_links(self) -> None:
        self.parts = PartLinks(self._theme, self.tr("Parts"), self.subject.parts)
        self.parts.chosen.connect(self.asked_for_part)
        if self.subject.parts:
            self.column.addWidget(self.parts)
        if self.subject.themes:
            words = self.tr("Themes: {themes}").format(themes=", ".join(self.subject.themes))
            self.column.addWidget(Label(words, "soft"))

    def _add_ways_on(self, ways_on: Sequence[Button]) -> None:
        self.export = Button(self._theme, self.tr("Print or export"), "quiet")
        named = ((self.subject.kind, self.subject.id),)
        self.export.clicked.connect(lambda: self.asked_for_export.emit(named))
        row = WrappingRow()
        for button in (*ways_on, self.export):
            row.addWidget(button)
        self.column.addSpacing(8)
        self.column.addLayout(row)
