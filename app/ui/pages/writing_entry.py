# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A page to write on, whenever one likes. It is kept as it is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.reflections.asking import Choice
from app.reflections.errors import StoreError
from app.reflections.items import Entry, touched
from app.reflections.keeper import Keeper
from app.ui.theme import Theme
from app.ui.widgets.answer_card import written_note
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import TEXT_WIDTH, ScrollColumn
from app.ui.widgets.day_range import DayLine
from app.ui.widgets.labels import Label
from app.ui.widgets.linking import PartsOfEntry, ThemesOfEntry


class WritingEntryPage(ScrollColumn):
    """``left`` with the entry's id, or with "" where a new one stayed empty and is not kept."""

    left = Signal(str)

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        entry: Entry,
        parts: tuple[Choice, ...],
        now: Callable[[], datetime],
        *,
        is_new: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._theme = theme
        self._keeper = keeper
        self._now = now
        self._is_new = is_new
        self._was_put = False
        self.entry = entry
        title = self.tr("Write something") if is_new else self.tr("Write on")
        self.setAccessibleName(title)
        self.back = Button(theme, self.tr("Reflections"), "back", "back")
        self.back.clicked.connect(self.leave)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(title, "title"))
        self.column.addLayout(self._day_row())
        self.column.addSpacing(8)
        self.note = written_note(theme, title, entry.text, self._keep_text)
        self.note.setMinimumHeight(theme.px(240))
        self.note.setPlaceholderText(self.tr("Kept as you type, only on this computer."))
        self.column.addWidget(self.note)
        self.column.addSpacing(8)
        self.parts = PartsOfEntry(theme, parts, entry.part_ids, self)
        self.themes = ThemesOfEntry(theme, entry.themes, self)
        for links in (self.parts, self.themes):
            links.changed.connect(self._keep_links)
            self.column.addWidget(links)
        self.column.addSpacing(16)
        self.done = Button(theme, self.tr("Done"), "primary")
        self.done.clicked.connect(self.leave)
        self.column.addWidget(self.done, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)
        self.setFocusProxy(self.note)

    def leave(self) -> None:
        """Goes from here, with all that was written kept."""
        self._settle()
        stays = self._was_put or not self._is_new
        self.left.emit(self.entry.id if stays else "")

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._settle()
        super().hideEvent(event)

    def save_now(self) -> None:
        """Keeps what is not kept yet: a day or a theme that is only half given, too."""
        self.note.save_now()
        self.day.interpretText()
        self.themes.take()

    def _settle(self) -> None:
        """Keeps what is not kept yet; a new page that is empty again leaves nothing behind."""
        self.save_now()
        if self._is_new and self._was_put and not self.entry.text.strip():
            try:
                self._keeper.let_go("entry", self.entry.id)
            except StoreError:
                return  # It stays as an empty page, and can be deleted from the list.
            self._was_put = False

    def _keep_text(self, text: str) -> None:
        self._keep(replace(self.entry, text=text))

    def _keep_links(self) -> None:
        parts, themes = sorted(self.parts.values), sorted(self.themes.values)
        self._keep(replace(self.entry, part_ids=tuple(parts), themes=tuple(themes)))

    def _keep_day(self, day: date) -> None:
        at = self.entry.at
        self._keep(replace(self.entry, at=at.replace(year=day.year, month=day.month, day=day.day)))

    def _keep(self, entry: Entry) -> None:
        self.entry = touched(entry, self._now())
        # Before there is a word, there is nothing to keep.
        if self._was_put or not self._is_new or entry.text.strip():
            self._keeper.put(self.entry)
            self._was_put = True

    def _day_row(self) -> QHBoxLayout:
        label = Label(self.tr("About the day"), "soft")
        label.setWordWrap(False)
        self.day = DayLine(self._theme, self.tr("The day it is about"), self.entry.at.date())
        self.day.changed.connect(self._keep_day)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.day)
        row.addStretch(1)
        row.setAlignment(Qt.AlignmentFlag.AlignLeft)
        return row
