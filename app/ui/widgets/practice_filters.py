# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The search line over the practices, and the few ways to narrow them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.practice_finding import LENGTHS, LEVELS, Wanted, authors_of, fits, themes_of
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.wrapping_row import WrappingRow
from app.ui.words import level_name

if TYPE_CHECKING:
    from app.script.library import Practice

_SEARCH_WITHIN: Final = 60
_FEW: Final = 2
"""One value alone would narrow nothing."""


class PracticeFilters(QWidget):
    """``changed`` carries what is looked for (Wanted). ``went_down``: from the line to the list.

    Only what there is can be chosen.
    """

    changed = Signal(object)
    went_down = Signal()

    def __init__(
        self,
        theme: Theme,
        practices: Sequence[Practice],
        wanted: Wanted,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name = self.tr("Look for a practice by its words")
        self.line = SearchLine(theme, self.tr("Look for a practice"), name)
        self.line.setText(wanted.words)
        self.themes = ChoiceMenu(theme, self.tr("Theme"), self.tr("Any theme"))
        self.lengths = ChoiceMenu(theme, self.tr("Length"), self.tr("Any length"))
        self.levels = ChoiceMenu(theme, self.tr("Level"), self.tr("Any level"))
        self.authors = ChoiceMenu(theme, self.tr("Written by"), self.tr("Anybody"))
        self.clear = Button(theme, self.tr("Show everything"), "back")
        self._lay_out()
        self._offer(practices)  # now that they have a place: else they would come up as windows
        for menu, value in zip(self._menus(), self._values(wanted), strict=True):
            menu.choose(value)
            menu.chosen.connect(self._tell)
        self.clear.setVisible(self.wanted != Wanted())
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_SEARCH_WITHIN)
        self._due.timeout.connect(self._tell)
        self.line.textChanged.connect(lambda _words: self._due.start())
        self.line.went_down.connect(self._go_down)
        self.clear.clicked.connect(self.show_everything)

    @property
    def wanted(self) -> Wanted:
        """What is looked for now."""
        return Wanted(
            words=self.line.text(),
            theme=self.themes.value,
            length=self.lengths.value,
            level=self.levels.value,
            author=self.authors.value,
        )

    def narrow(self, wanted: Wanted) -> None:
        """Chooses what of this there still is."""
        for menu, value in zip(self._menus(), self._values(wanted), strict=True):
            if value in dict(menu.options):
                menu.choose(value)

    def show_everything(self) -> None:
        """Looks for nothing any more."""
        for menu in self._menus():
            menu.clear_quietly()
        self.line.clear()
        self.line.setFocus()
        self._tell()

    def _go_down(self) -> None:
        if self._due.isActive():
            self._tell()
        self.went_down.emit()

    def _tell(self) -> None:
        self._due.stop()
        self.clear.setVisible(self.wanted != Wanted())
        self.changed.emit(self.wanted)

    def _offer(self, practices: Sequence[Practice]) -> None:
        levels = {each.level for each in practices}
        lengths = {
            "short": self.tr("Up to 10 minutes"),
            "middle": self.tr("10 to 20 minutes"),
            "long": self.tr("20 minutes and more"),
        }
        takes = [key for key in LENGTHS if any(fits(p, Wanted(length=key)) for p in practices)]
        for menu, options in (
            (self.themes, [(each, each) for each in themes_of(practices)]),
            (self.lengths, [(key, lengths[key]) for key in takes]),
            (self.levels, [(each, level_name(each)) for each in LEVELS if each in levels]),
            (self.authors, [(each, each) for each in authors_of(practices)]),
        ):
            menu.offer(options if len(options) >= _FEW else [])

    def _menus(self) -> tuple[ChoiceMenu, ...]:
        return self.themes, self.lengths, self.levels, self.authors

    def _values(self, wanted: Wanted) -> tuple[str | None, ...]:
        return wanted.theme, wanted.length, wanted.level, wanted.author

    def _lay_out(self) -> None:
        row = WrappingRow()
        for widget in (*self._menus(), self.clear):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addLayout(row)
