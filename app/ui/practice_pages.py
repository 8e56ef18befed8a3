# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the pages on which a practice is chosen, and leads back to where one was on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.practice_finding import fitting_kind, practicable
from app.ui.rooms import Rooms
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.script.library import Practice
    from app.ui.pages.practices import Looking, PracticesPage
    from app.ui.visits import Visits


class PracticePages:
    """The pages by their names, and the one that a tile of Home leads to."""

    def __init__(self, visits: Visits, theme: Theme, rooms: Rooms) -> None:
        self._visits = visits
        self._theme = theme
        self._rooms = rooms

    def by_name(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each page."""
        return {"practices": self._practices, "deep": self._deep}

    def open_fitting(self, kind: str, here: str) -> None:
        """Shows the practices that fit what is here; where that is one alone, its own page.

        kind: the key of a tile on Home. here: its words.
        """
        from app.ui.pages.fitting import FittingPage

        shown = practicable(self._rooms.practices(), with_deep=self._rooms.settings.now.deep_shown)
        fitting = fitting_kind(shown, kind, here)
        if len(fitting) == 1:
            self._visits.open_practice(fitting[0], here)
            return
        if not fitting:
            self._visits.go_to("practices")
            return

        def again() -> None:
            self.open_fitting(kind, here)

        page = FittingPage(self._theme, here, fitting)
        page.left.connect(lambda: self._visits.go_to("home"))
        page.asked_for_all.connect(lambda: self._visits.go_to("practices"))
        page.opened.connect(
            lambda practice: self._visits.open_practice(practice, here, back=(here, again))
        )
        self._visits.show(page, "home")
        self._visits.came_by(again)

    def _practices(self, looking: Looking | None = None) -> PracticesPage:
        from app.ui.pages.practices import PracticesPage

        settings = self._rooms.settings
        page = PracticesPage(
            self._theme,
            self._rooms.practices(),
            deep_shown=settings.now.deep_shown,
            looking=looking,
        )
        page.opened.connect(lambda practice: self._open(page, practice))
        page.asked_for_deep.connect(lambda: self._visits.go_to("deep"))
        page.hid_deep.connect(lambda: self._show_deep(shown=False))
        return page

    def _open(self, page: PracticesPage, practice: Practice) -> None:
        """The way back leads to what was looked for, and to this practice in it."""
        looking = page.looking(practice)

        def again() -> None:
            self._visits.show(self._practices(looking), "practices")

        words = QCoreApplication.translate("PracticePages", "Practices")
        self._visits.open_practice(practice, back=(words, again))

    def _deep(self) -> QWidget:
        from app.ui.pages.deep import DeepPage

        page = DeepPage(self._theme)
        page.wanted.connect(lambda: self._show_deep(shown=True))
        page.left.connect(lambda: self._visits.go_to("practices"))
        return page

    def _show_deep(self, *, shown: bool) -> None:
        self._rooms.settings.change(deep_shown=shown)
        self._visits.go_to("practices")
