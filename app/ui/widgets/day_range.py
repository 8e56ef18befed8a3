# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A day, and the days between two of them, by the keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.labels import Label


class DayLine(QDateEdit):
    """A day, as the system writes it; arrows move it. ``changed`` carries it (a date)."""

    changed = Signal(object)

    def __init__(self, theme: Theme, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        written = QLocale.system().dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(written if "yyyy" in written else written.replace("yy", "yyyy"))
        self.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.px(112))
        self.setDate(QDate(day.year, day.month, day.day))
        self.dateChanged.connect(lambda _day: self.changed.emit(self.day))

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())


class DayRange(QWidget):
    """From a day to another one, both included. ``changed`` when either moves."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.since = DayLine(theme, self.tr("From this day"), today.replace(day=1))
        self.until = DayLine(theme, self.tr("To this day"), today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for words, line in ((self.tr("From"), self.since), (self.tr("to"), self.until)):
            label = Label(words, "soft")
            label.setWordWrap(False)
            row.addWidget(label)
            row.addWidget(line)
            line.changed.connect(lambda _day: self.changed.emit())
        row.addStretch(1)

    @property
    def days(self) -> tuple[date, date]:
        """The earlier one first, whichever way they were given."""
        first, last = sorted((self.since.day, self.until.day))
        return first, last
