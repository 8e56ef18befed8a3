# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The search line, and the few ways to narrow what is found. Only what there is can be chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from app.reflections.asking import Asked
from app.reflections.looking import LookBack
from app.ui.theme import Theme
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.day_range import DayRange
from app.ui.widgets.filters import Filters
from app.ui.widgets.search_line import SearchLine

_RANGE: Final = "range"


class LookFilters(Filters):
    """``changed`` carries Asked. ``went_down``: from the line to the list."""

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        *beside: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        """``beside``: what stands in a row with its menus, after them."""
        super().__init__(parent)
        self._today = today
        name = self.tr("Look for words in your reflections")
        line = SearchLine(theme, self.tr("Look for words"), name)
        self.times = ChoiceMenu(theme, self.tr("Time"), self.tr("Any time"))
        self.parts = ChoiceMenu(theme, self.tr("Part"), self.tr("Any part"))
        self.practices = ChoiceMenu(theme, self.tr("Practice"), self.tr("Any practice"))
        self.themes = ChoiceMenu(theme, self.tr("Theme"), self.tr("Any theme"))
        self.days = DayRange(theme, today(), self)
        menus = (self.times, self.parts, self.practices, self.themes)
        self._look_with(theme, line, menus, (*beside, self.days.since, self.days.until))
        self.days.changed.connect(self._tell)

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

    def _tell(self) -> None:
        self.days.show_days(shown=self.times.value == _RANGE)
        super()._tell()

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
