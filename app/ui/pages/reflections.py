# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reflections: the timeline, and over it the page that is read or written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import cast
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.reflections.asking import Choice, Found
from app.reflections.errors import StoreError
from app.reflections.items import Entry, FindableKind
from app.reflections.keeper import Keeper
from app.ui.pages.picking import CameFrom, came_from_items
from app.ui.pages.reading import ReadingPage
from app.ui.pages.readings_of import ReadingPages
from app.ui.pages.timeline import TimelinePage
from app.ui.pages.writing_entry import WritingEntryPage
from app.ui.sentences import store_sentence
from app.ui.theme import Theme


class ReflectionsPage(QStackedWidget):
    """Signals: ``asked_for_practice``; ``asked_for_eight``; ``asked_for_part`` with a part's id;
    ``asked_to_take_out`` with where the person was then (CameFrom); ``asked_to_bring_in``.
    """

    asked_for_practice = Signal()
    asked_for_eight = Signal()
    asked_for_part = Signal(str)
    asked_to_take_out = Signal(object)
    asked_to_bring_in = Signal()

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
        self._readings = ReadingPages(theme, keeper, now)
        self.setAccessibleName(self.tr("Reflections"))
        self.list = TimelinePage(theme, keeper, now)
        self.list.opened.connect(self.read)
        self.list.asked_to_write.connect(self.write)
        self.list.asked_for_practice.connect(self.asked_for_practice)
        self.list.asked_for_export.connect(self._take_out_of_list)
        self.list.bring_in.clicked.connect(self.asked_to_bring_in)
        self.list.eight.clicked.connect(self.asked_for_eight)
        self.addWidget(self.list)

    def read(self, found: Found) -> None:
        """Opens one of what was found; a part has a page of its own elsewhere."""
        if found.kind == "part":
            self.asked_for_part.emit(found.id)
            return
        try:
            page = self._readings.page_of(found, self._write_on)
        except StoreError as error:
            self.go_back()
            self.list.tell(store_sentence(error))
            return
        self._show_reading(page)

    def read_kept(self, kind: FindableKind, item_id: str) -> None:
        """Opens this one, wherever it stands in the timeline."""
        try:
            found = self._keeper.store().look.one(kind, item_id)
        except StoreError as error:
            self.list.tell(store_sentence(error))
            return
        if found is None:
            self.list.tell(self.tr("This reflection is no longer there."))
        else:
            self.read(found)

    def write(self) -> None:
        """Opens an empty page to write on."""
        now = self._now()
        self._open_entry(Entry(id=str(uuid4()), at=now, changed=now), is_new=True)

    def go_back(self) -> None:
        """Goes back to the timeline, where one was."""
        was = self.currentWidget()
        self.setCurrentWidget(self.list)
        if was is not None and was is not self.list:
            self.removeWidget(was)
            was.deleteLater()
        self.list.tell("")
        self.list.refresh()
        if self.list.timeline.isVisible():
            self.list.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.list.write.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self) -> str:
        """What is read or written: its kind and id; empty on the timeline."""
        page = self.currentWidget()
        if isinstance(page, WritingEntryPage):
            return f"writing {page.entry.id}"
        if isinstance(page, ReadingPage):
            return f"{page.subject.kind} {page.subject.id}"
        return ""

    def return_to(self, place: str) -> None:
        """To what was read or written, where it is still there."""
        kind, _, item_id = place.partition(" ")
        if kind != "writing":
            self.read_kept(cast(FindableKind, kind), item_id)
            return
        with suppress(StoreError):
            for entry in self._keeper.store().items.entries([item_id]):
                self._write_on(entry)

    def _write_on(self, entry: Entry) -> None:
        self._open_entry(entry, is_new=False)

    def _open_entry(self, entry: Entry, *, is_new: bool) -> None:
        page = WritingEntryPage(
            self._theme, self._keeper, entry, self._all_parts(), self._now, is_new=is_new
        )
        page.left.connect(lambda entry_id: self._written(entry_id, is_new=is_new))
        self._put_on_top(page)
        page.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _written(self, entry_id: str, *, is_new: bool) -> None:
        found = None if is_new else self._found_entry(entry_id)
        if found is None:
            self.go_back()
        else:
            self.read(found)

    def _show_reading(self, page: ReadingPage) -> None:
        page.left.connect(self.go_back)
        page.deleted.connect(self._tell_deleted)
        page.asked_for_part.connect(self.asked_for_part)
        page.asked_for_export.connect(self._take_out_one)
        self._put_on_top(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_out_of_list(self) -> None:
        """Nothing of it is picked yet; what was looked for is what is shown first."""
        is_narrowed = self.list.filters.is_narrowed
        shown = self.list.timeline.rows.numbers if is_narrowed else ()
        self.asked_to_take_out.emit(CameFrom(shown=shown))

    def _take_out_one(self, named: Sequence[tuple[FindableKind, str]]) -> None:
        try:
            came_from = came_from_items(self._keeper.store().look, named)
        except StoreError as error:
            self.go_back()
            self.list.tell(store_sentence(error))
        else:
            self.asked_to_take_out.emit(came_from)

    def _tell_deleted(self) -> None:
        self.go_back()
        self.list.tell(self.tr("It is deleted."))

    def _put_on_top(self, page: QWidget) -> None:
        was = self.currentWidget()
        self.addWidget(page)
        self.setCurrentWidget(page)
        if was is not None and was is not self.list:
            self.removeWidget(was)
            was.deleteLater()

    def _found_entry(self, entry_id: str) -> Found | None:
        try:
            return self._keeper.store().look.one("entry", entry_id)
        except StoreError:
            return None

    def _all_parts(self) -> tuple[Choice, ...]:
        try:
            parts = self._keeper.store().items.parts()
        except StoreError:
            return ()
        return tuple(Choice(part.id, part.name) for part in parts if part.name)
