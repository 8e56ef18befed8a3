# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was kept, by day, with a line to look for words and a few ways to narrow it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.reflections.asking import Asked, Found
from app.reflections.errors import StoreError
from app.reflections.keeper import Keeper
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.in_sight import FocusInSight, bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.look_filters import LookFilters
from app.ui.widgets.timeline import Timeline
from app.ui.widgets.wrapping_row import WrappingRow


class TimelinePage(ScrollColumn):
    """``opened`` carries what was pressed (Found); ``asked_for_export``: of what is listed."""

    opened = Signal(object)
    asked_to_write = Signal()
    asked_for_practice = Signal()
    asked_for_export = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._keeper = keeper
        self._asked = Asked()
        self.filters = LookFilters(theme, lambda: now().date())
        self.timeline = Timeline(theme, self._fetch, lambda: now().date())
        self._lay_out()
        FocusInSight(self)
        self.filters.changed.connect(self._look_for)
        self.filters.went_down.connect(self._go_down)
        self.timeline.opened.connect(self.opened)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._go_to_search)
        self.refresh()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is kept at all."""
        return not self.empty.isHidden()

    def refresh(self) -> None:
        """Looks again at what there is now."""
        try:
            self.filters.offer(self._keeper.store().look)
        except StoreError as error:
            self.tell(store_sentence(error))
        self._look_for(self.filters.asked)

    def tell(self, sentence: str) -> None:
        """Shows a sentence above the list; none for an empty one."""
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))
        if sentence:
            bring_into_sight(self.notice)

    def _look_for(self, asked: Asked) -> None:
        self._asked = asked
        try:
            numbers = self._keeper.store().look.numbers(asked)
        except StoreError as error:
            self.tell(store_sentence(error))
            return
        self.timeline.show_numbers(numbers)
        self._show_what_there_is(is_any=bool(numbers))

    def _fetch(self, numbers: Sequence[int]) -> Sequence[Found]:
        try:
            return self._keeper.store().look.found(numbers, self._asked.words)
        except StoreError:
            # The keeper tells of it; the rows stay empty until they are looked at again.
            return ()

    def _show_what_there_is(self, *, is_any: bool) -> None:
        narrowed = self.filters.is_narrowed
        if self.timeline.hasFocus() and not is_any:
            self.filters.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.filters.setVisible(is_any or narrowed)
        self.timeline.setVisible(is_any)
        self.export.setVisible(is_any)
        self.nothing.setVisible(narrowed and not is_any)
        self.empty.setVisible(not narrowed and not is_any)
        self.first_step.setVisible(not narrowed and not is_any)

    def _go_down(self) -> None:
        if self.timeline.rows.numbers:
            self.timeline.setFocus(Qt.FocusReason.TabFocusReason)

    def _go_to_search(self) -> None:
        self.filters.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.line.selectAll()

    def _lay_out(self) -> None:
        self.column.addWidget(Label(self.tr("Reflections"), "title"))
        self.column.addWidget(Label(self.tr("Yours alone, on this computer only."), "lead"))
        self.column.addSpacing(16)
        self.column.addLayout(self._ways_on())
        self.column.addSpacing(8)
        self.column.addWidget(self.filters)
        self.notice = Label("", "soft")
        self.notice.hide()
        self.column.addWidget(self.notice)
        words = self.tr("Nothing found for this. Fewer letters, or another word, may find it.")
        self.nothing = Label(words, "soft")
        self.column.addWidget(self.nothing)
        self._add_empty()
        self.column.addSpacing(7)
        self.column.addWidget(self.timeline)
        self.column.addStretch(1)

    def _ways_on(self) -> WrappingRow:
        self.write = Button(self._theme, self.tr("Write something"), "plain", "note")
        self.write.clicked.connect(self.asked_to_write)
        self.export = Button(self._theme, self.tr("Print or export"), "quiet")
        self.export.clicked.connect(self.asked_for_export)
        words = self.tr("The eight qualities over time")
        self.eight = Button(self._theme, words, "quiet")
        self.bring_in = Button(self._theme, self.tr("Bring in"), "quiet")
        row = WrappingRow()
        for button in (self.write, self.eight, self.export, self.bring_in):
            row.addWidget(button)
        return row

    def _add_empty(self) -> None:
        words = self.tr(
            "What you write in a practice will live here: what a part wanted you to know, what it"
            " is called, what you noticed."
        )
        self.empty = Label(words, "soft")
        self.empty.setContentsMargins(0, 0, 0, 8)
        self.column.addWidget(self.empty)
        self.first_step = Button(self._theme, self.tr("The five steps"), "primary", "forward")
        self.first_step.clicked.connect(self.asked_for_practice)
        self.column.addWidget(self.first_step, 0, Qt.AlignmentFlag.AlignLeft)
