# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A line to look for words in, a few menus that narrow, and a way back to everything."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.search_line import SearchLine
from app.ui.widgets.wrapping_row import WrappingRow

_SEARCH_WITHIN: Final = 80


class Filters(QWidget):
    """What is asked for with them is the matter of those that are made of this.

    ``changed`` carries it. ``went_down``: from the line to what was found.
    """

    changed = Signal(object)
    went_down = Signal()

    def _look_with(
        self,
        theme: Theme,
        line: SearchLine,
        menus: Sequence[ChoiceMenu],
        beside: Sequence[QWidget] = (),
    ) -> None:
        """To be called once they are made; ``beside``: what stands in their row, after them."""
        self.line = line
        self.menus = tuple(menus)
        self.clear = Button(theme, self.tr("Show everything"), "back")
        self._lay_out(beside)
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(_SEARCH_WITHIN)
        self._due.timeout.connect(self._tell)
        line.textChanged.connect(lambda _words: self._due.start())
        line.went_down.connect(self._go_down)
        self.clear.clicked.connect(self.show_everything)
        for menu in self.menus:
            menu.chosen.connect(lambda _value: self._tell())

    @property
    def asked(self) -> object:
        """What is asked for now."""
        raise NotImplementedError

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is asked for."""
        raise NotImplementedError

    def show_everything(self) -> None:
        """Asks for nothing any more."""
        for menu in self.menus:
            menu.clear_quietly()
        self.line.clear()
        self.line.setFocus()
        self._tell()

    def search_now(self) -> None:
        """Does not wait for the next keystroke."""
        if self._due.isActive():
            self._tell()

    def _go_down(self) -> None:
        self.search_now()
        self.went_down.emit()

    def _tell(self) -> None:
        self._due.stop()
        self.clear.setVisible(self.is_narrowed)
        self.changed.emit(self.asked)

    def _lay_out(self, beside: Sequence[QWidget]) -> None:
        row = WrappingRow()
        for widget in (*self.menus, *beside, self.clear):
            row.addWidget(widget)
        self.clear.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)  # and the edge of the menus, which is not seen
        column.addWidget(self.line)
        column.addLayout(row)
