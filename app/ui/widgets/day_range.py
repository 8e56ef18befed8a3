# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A day, and the days between two of them, by the keyboard."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateEdit, QHBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.labels import Label


class DayLine(QDateEdit):
    """A day, as the system writes it; arrows move it. ``changed`` carries it (a date)."""

    changed = Signal(object)

    def __init__(self, theme: Theme, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        written = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.setDisplayFormat(written if "yyyy" in written else written.replace("yy", "yyyy"))
        # A day that is typed counts when it is whole.
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.setMinimumWidth(theme.px(112))
        # The style sheet's padding does not reach the line inside.
        self.lineEdit().setTextMargins(10, 0, 10, 0)
        self.setDate(QDate(day.year, day.month, day.day))
        self.dateChanged.connect(lambda _day: self.changed.emit(self.day))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A page that is scrolled must not change the day under the pointer."""
        event.ignore()

    @property
    def day(self) -> date:
        """The day that is shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())


class NamedDay(QWidget):
    """A day, and a word before it."""

    def __init__(
        self, theme: Theme, word: str, name: str, day: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = DayLine(theme, name, day)
        label = Label(word, "soft")
        label.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self.line)


class DayRange(QObject):
    """From a day to another one, both included. ``changed`` when either moves.

    Attributes:
        since, until: the two days, to be put into a row; out of sight at first.
    """

    changed = Signal()

    def __init__(self, theme: Theme, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        first = today.replace(day=1)
        self.since = NamedDay(theme, self.tr("From"), self.tr("From this day"), first, parent)
        self.until = NamedDay(theme, self.tr("to"), self.tr("To this day"), today, parent)
        for named in (self.since, self.until):
            named.hide()
            named.line.changed.connect(lambda _day: self.changed.emit())

    def show_days(self, *, shown: bool) -> None:
        """Brings both into sight, or out of it."""
        self.since.setVisible(shown)
        self.until.setVisible(shown)

    @property
    def days(self) -> tuple[date, date]:
        """The earlier one first, whichever way they were given."""
        first, last = sorted((self.since.line.day, self.until.line.day))
        return first, last
