# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The search line over the practices, and the few ways to narrow them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QWidget

from app.ui.practice_finding import LENGTHS, LEVELS, Wanted, authors_of, fits, themes_of
from app.ui.theme import Theme
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.filters import Filters
from app.ui.widgets.search_line import SearchLine
from app.ui.words import level_name

if TYPE_CHECKING:
    from app.script.library import Practice

_FEW: Final = 2
"""One value alone would narrow nothing."""


class PracticeFilters(Filters):
    """``changed`` carries Wanted. ``went_down``: from the line to the list.

    Only what there is can be chosen.
    """

    def __init__(
        self,
        theme: Theme,
        practices: Sequence[Practice],
        wanted: Wanted,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name = self.tr("Look for a practice by its words")
        line = SearchLine(theme, self.tr("Look for a practice"), name)
        line.setText(wanted.words)
        self.themes = ChoiceMenu(theme, self.tr("Theme"), self.tr("Any theme"))
        self.lengths = ChoiceMenu(theme, self.tr("Length"), self.tr("Any length"))
        self.levels = ChoiceMenu(theme, self.tr("Level"), self.tr("Any level"))
        self.authors = ChoiceMenu(theme, self.tr("Written by"), self.tr("Anybody"))
        self._look_with(theme, line, (self.themes, self.lengths, self.levels, self.authors))
        self._offer(practices)  # now that they have a place: else they would come up as windows
        for menu, value in zip(self.menus, self._values(wanted), strict=True):
            menu.choose(value)
        self.clear.setVisible(self.is_narrowed)

    @property
    def asked(self) -> Wanted:
        """What is looked for now."""
        return Wanted(
            words=self.line.text(),
            theme=self.themes.value,
            length=self.lengths.value,
            level=self.levels.value,
            author=self.authors.value,
        )

    @property
    def is_narrowed(self) -> bool:
        """Whether anything is looked for."""
        return self.asked != Wanted()

    def narrow(self, wanted: Wanted) -> None:
        """Chooses what of this there still is."""
        for menu, value in zip(self.menus, self._values(wanted), strict=True):
            if value in dict(menu.options):
                menu.choose(value)

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

    def _values(self, wanted: Wanted) -> tuple[str | None, ...]:
        return wanted.theme, wanted.length, wanted.level, wanted.author
