# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The search line, and the few ways to narrow what is found. Only what there is can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.asking import Asked
from app.reflections.looking import LookBack
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.day_range import DayRange
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.wrapping_row import WrappingRow

_SEARCH_WITHIN: Final = 80
_RANGE: Final = "range"


class LookFilters(QWidget):
    """``changed`` carries what is asked for (Asked). ``went_down``: from the line to the list."""

    changed = Signal(object)
    went_down = Signal()

    def __init__(
        self, theme: Theme, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        name = self.tr("Look for words in your reflections")
        self.line = SearchLine(theme, self.tr("Look for words"), name)
        self.line.went_down.connect(self.went_down)
        self.times = ChoiceMenu(theme, self.tr("Time"), self.tr("Any time"))
        self.parts = ChoiceMenu(theme, self.tr("Part"), self.tr("Any part"))
        self.practices = ChoiceMenu(theme, self.tr("Practice"), self.tr("Any practice"))
        self.themes = ChoiceMenu(theme, self.tr("Theme"), self.tr("Any theme"))
        self.days = DayRange(theme, today(), self)
        self.clear = Button(theme, self.tr("Show everything"), "back")
        self._lay_out()
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_SEARCH_WITHIN)
        self._due.timeout.connect(self._tell)
        self.line.textChanged.connect(lambda _text: self._due.start())
        self.clear.clicked.connect(self.show_everything)
        self.days.changed.connect(self._tell)
        for menu in self._menus():
            menu.chosen.connect(lambda _value: self._tell())

    def offer(self, look: LookBack) -> None:
        """The values there are now. Raises StoreError."""
        self.parts.offer([(part.value, part.name) for part in look.parts() if part.name])
        self.practices.offer([(each.value, each.name) for each in look.practices()])
        self.themes.offer([(theme, theme) for theme in look.themes()])
        spans = [(key, words) for key, words in self._spans() if look.has(self._within(key))]
        self.times.offer([*spans, (_RANGE, self.tr("From … to …"))])

    @property
    def asked(self) -> Asked:
        """What is asked for now."""
        since, until = self._days(self.times.value)
        return Asked(
            words=self.line.text(),
            part_id=self.parts.value,
            script_id=self.practices.value,
            theme=self.themes.value,
            since=since,
            until=until,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is asked for."""
        return self.asked != Asked()

    def show_everything(self) -> None:
        """Asks for nothing any more."""
        for menu in self._menus():
            menu.clear_quietly()
        self.line.clear()
        self.line.setFocus()
        self._tell()

    def search_now(self) -> None:
        """Does not wait for the next keystroke."""
        if self._due.isActive():
            self._tell()

    def _tell(self) -> None:
        self._due.stop()
        self.days.show_days(shown=self.times.value == _RANGE)
        self.clear.setVisible(self.is_narrowed)
        self.changed.emit(self.asked)

    def _menus(self) -> tuple[ChoiceMenu, ...]:
        return self.times, self.parts, self.practices, self.themes

    def _spans(self) -> tuple[tuple[str, str], ...]:
        return (
            ("week", self.tr("This week")),
            ("month", self.tr("This month")),
            ("year", self.tr("This year")),
        )

    def _within(self, key: str) -> Asked:
        since, until = self._days(key)
        return Asked(since=since, until=until)

    def _days(self, key: str | None) -> tuple[date | None, date | None]:
        today = self._today()
        match key:
            case "week":
                first = QLocale().firstDayOfWeek().value - 1
                return today - timedelta(days=(today.weekday() - first) % 7), None
            case "month":
                return today.replace(day=1), None
            case "year":
                return today.replace(month=1, day=1), None
            case "range":
                return self.days.days
            case _:
                return None, None

    def _lay_out(self) -> None:
        row = WrappingRow()
        for widget in (*self._menus(), self.days.since, self.days.until, self.clear):
            row.addWidget(widget)
        self.clear.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addLayout(row)
