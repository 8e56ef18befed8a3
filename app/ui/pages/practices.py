# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""All practices, to be looked through and narrowed; one that can't be read says why, at the end."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.practice_finding import Wanted, fits, has_deep, practicable
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card_grid import CardGrid
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.practice_filters import PracticeFilters

if TYPE_CHECKING:
    from app.script.library import Practice

_FEW: Final = 6
"""So many are seen at a glance: there is nothing to narrow."""


_CHOSEN: Final = ("theme", "length", "level", "author")


@dataclass(frozen=True, slots=True)
class Looking:
    """Where one was on the page. ``at``: the id of a practice. ``scrolled``: in pixels."""

    wanted: Wanted = field(default_factory=Wanted)
    at: str = ""
    scrolled: int = 0


class PracticesPage(ScrollColumn):
    """``opened`` carries the practice that was chosen. Implements Returning.

    ``asked_for_deep``: what deep practices are. ``hid_deep``: the person would rather not see them.

    Attributes:
        grid: the practices.
        filters: None where there are few practices.
    """

    opened = Signal(object)
    asked_for_deep = Signal()
    hid_deep = Signal()

    def __init__(
        self,
        theme: Theme,
        practices: Sequence[Practice],
        *,
        deep_shown: bool = False,
        looking: Looking | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Practices"))
        self.column.addWidget(Label(self.tr("Practices"), "title"))
        self.column.addWidget(Label(self.tr("At your own pace, as far as you like."), "lead"))
        self.column.addSpacing(16)
        whole = practicable(practices, with_deep=deep_shown)
        self.filters: PracticeFilters | None = None
        was = looking or Looking()
        if len(whole) > _FEW:
            self._add_filters(whole, was.wanted)
        self.grid = CardGrid(theme, whole)
        self.grid.opened.connect(self.opened)
        self.column.addWidget(self.grid)
        self._add_words_for_none(is_any=bool(whole))
        if has_deep(practices):
            self._add_deep(shown=deep_shown)
        self._tell_problems([practice for practice in practices if practice.problem])
        self.column.addStretch(1)
        self._show(was.wanted)
        if was.at:
            QTimer.singleShot(0, self, lambda: self._go_back_to(was))

    def looking(self, at: Practice) -> Looking:
        """Where one is, about to open this practice."""
        wanted = self.filters.asked if self.filters is not None else Wanted()
        return Looking(wanted, at.id, self.verticalScrollBar().value())

    def place(self) -> str:
        """See Returning: by what the practices are narrowed; not the words that were typed."""
        wanted = self.filters.asked if self.filters is not None else Wanted()
        chosen = {name: value for name in _CHOSEN if (value := getattr(wanted, name))}
        return json.dumps(chosen) if chosen else ""

    def return_to(self, place: str) -> None:
        """See Returning."""
        if self.filters is not None:
            self.filters.narrow(Wanted(**json.loads(place)))

    def _add_filters(self, practices: Sequence[Practice], wanted: Wanted) -> None:
        self.filters = PracticeFilters(self._theme, practices, wanted)
        self.filters.changed.connect(self._show)
        self.filters.went_down.connect(self._go_down)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.filters.line.setFocus)
        self.column.addWidget(self.filters)
        self.column.addSpacing(8)

    def _go_down(self) -> None:
        self.grid.take_focus()

    def _show(self, wanted: Wanted) -> None:
        self.grid.show_only(lambda practice: fits(practice, wanted))
        self.grid.setVisible(bool(self.grid.shown))
        self.nothing.setVisible(wanted != Wanted() and not self.grid.shown)

    def _go_back_to(self, was: Looking) -> None:
        self.verticalScrollBar().setValue(was.scrolled)
        self.grid.take_focus(was.at)

    def _add_words_for_none(self, *, is_any: bool) -> None:
        words = self.tr("Nothing found for this. Fewer letters, or another word, may find it.")
        self.nothing = Label(words, "soft")
        self.column.addWidget(self.nothing)
        if not is_any:
            words = self.tr("Practices will be listed here. None was found in their folder.")
            self.column.addWidget(Label(words, "soft"))

    def _add_deep(self, *, shown: bool) -> None:
        self.column.addSpacing(16)
        hide, there_are = self.tr("Hide deeper practices"), self.tr("There are deeper practices")
        words = hide if shown else there_are
        self.deep = Button(self._theme, words, "back", None if shown else "forward")
        self.deep.clicked.connect(self.hid_deep if shown else self.asked_for_deep)
        self.column.addWidget(self.deep, 0, Qt.AlignmentFlag.AlignLeft)

    def _tell_problems(self, practices: Sequence[Practice]) -> None:
        if not practices:
            return
        self.column.addSpacing(32)
        self.column.addWidget(Label(self.tr("These can't be practised yet"), "soft"))
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for practice in practices:
            lines.addWidget(selectable(Label(practice.problem or "", "small")))
        self.column.addLayout(lines)
