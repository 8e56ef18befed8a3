# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reflections: what was kept, by day, and one of them to read."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.reflections.errors import StoreError
from app.reflections.keeper import Keeper
from app.reflections.model import SessionRecord, SessionSummary
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.entry_card import EntryCard
from app.ui.widgets.kept import KeptAnswers
from app.ui.widgets.labels import Label
from app.ui.words import day_name, time_of_day

_AT_ONCE = 50


class ReflectionsPage(QStackedWidget):
    """The list, and over it the reflection that is read."""

    asked_for_practice = Signal()
    asked_for_eight = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keeper = keeper
        self._now = now
        self._reading: Reflection | None = None
        self.setAccessibleName(self.tr("Reflections"))
        self.list = ReflectionList(theme, keeper, now())
        self.list.opened.connect(self.read)
        self.list.asked_for_practice.connect(self.asked_for_practice)
        self.list.eight.clicked.connect(self.asked_for_eight)
        self.addWidget(self.list)

    def read(self, session_id: str) -> None:
        """Opens one reflection."""
        try:
            record = self._keeper.store().session(session_id)
        except StoreError as error:
            self.list.tell(store_sentence(error))
            return
        page = Reflection(self._theme, record, self._now())
        page.left.connect(self.go_back)
        self._reading = page
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Goes back to the list."""
        page, self._reading = self._reading, None
        if page is not None:
            self.setCurrentWidget(self.list)
            self.removeWidget(page)
            page.deleteLater()


class ReflectionList(ScrollColumn):
    """All sessions, newest first, under their days. ``opened`` carries the id of a session."""

    opened = Signal(str)
    asked_for_practice = Signal()

    def __init__(
        self, theme: Theme, keeper: Keeper, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(680, parent)
        self._theme = theme
        self._keeper = keeper
        self._today = now.date()
        self._shown = 0
        self.entries: list[EntryCard] = []
        self.column.addWidget(Label(self.tr("Reflections"), "title"))
        self.column.addWidget(Label(self.tr("Yours alone, on this computer only."), "lead"))
        self.notice = Label("", "soft")
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.eight = Button(theme, self.tr("The eight qualities over time"), "back", "forward")
        self.column.addWidget(self.eight, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(16)
        self.more = Button(theme, self.tr("Show earlier ones"), "quiet")
        self.more.clicked.connect(self._show_more)
        self.column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self._show_more()

    def tell(self, sentence: str) -> None:
        """Shows a sentence above the list."""
        self.notice.setText(sentence)
        self.notice.show()

    def _show_more(self) -> None:
        try:
            found = self._keeper.store().sessions(limit=_AT_ONCE, offset=self._shown)
        except StoreError as error:
            self.tell(store_sentence(error))
            found = ()
        if not found and not self._shown and self._keeper.trouble is None:
            self._show_empty()
        for day, sessions in groupby(found, key=lambda session: session.began.date()):
            self._insert(Label(day_name(day, self._today), "subheading"))
            for session in sessions:
                self._insert(self._entry(session))
        self._shown += len(found)
        self.more.setVisible(len(found) == _AT_ONCE)

    def _insert(self, widget: QWidget) -> None:
        self.column.insertWidget(self.column.indexOf(self.more), widget)

    def _entry(self, session: SessionSummary) -> EntryCard:
        entry = EntryCard(self._theme, session.title, time_of_day(session.began), session.excerpt)
        entry.clicked.connect(lambda: self.opened.emit(session.id))
        self.entries.append(entry)
        return entry

    def _show_empty(self) -> None:
        words = self.tr(
            "What you write in a practice will live here: what a part wanted you to know, what it"
            " is called, what you noticed. Nobody else can read it."
        )
        self._insert(Label(words, "soft"))
        self.first_step = Button(self._theme, self.tr("The five steps"), "primary", "forward")
        self.first_step.clicked.connect(self.asked_for_practice)
        self._insert(self.first_step)
        self.column.setAlignment(self.first_step, Qt.AlignmentFlag.AlignLeft)


class Reflection(ScrollColumn):
    """One session to read."""

    left = Signal()

    def __init__(
        self, theme: Theme, record: SessionRecord, now: datetime, parent: QWidget | None = None
    ) -> None:
        super().__init__(680, parent)
        began = record.summary.began
        self.back = Button(theme, self.tr("Reflections"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(record.summary.title, "title"))
        when = f"{day_name(began.date(), now.date())}, {time_of_day(began)}"
        self.column.addWidget(Label(when, "lead"))
        self.column.addSpacing(16)
        kept = KeptAnswers(theme, record)
        self.column.addWidget(kept)
        if not kept.count:
            self.column.addWidget(Label(self.tr("You were here. Nothing was written."), "soft"))
        self.column.addStretch(1)
