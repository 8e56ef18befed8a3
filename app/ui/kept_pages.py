# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the pages about what was kept, each when it is visited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.rooms import Rooms
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.pages.picking import CameFrom
    from app.ui.visits import Visits


class KeptPages:
    """The pages by their names; ``visits`` is where their ways on lead."""

    def __init__(
        self, visits: Visits, theme: Theme, rooms: Rooms, now: Callable[[], datetime]
    ) -> None:
        self._visits = visits
        self._theme = theme
        self._rooms = rooms
        self._now = now

    def by_name(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each page."""
        return {
            "reflections": self._reflections,
            "steps": self._steps,
            "eight": self._eight,
            "take-out": self._take_out,
            "bring-in": self._bring_in,
            "erase": self._erase,
        }

    def take_out(self, came_from: CameFrom) -> None:
        """Shows the page on which what goes out is picked, from where the person came."""
        self._visits.show(self._take_out(came_from), "reflections")

    def _take_out(self, came_from: CameFrom | None = None) -> QWidget:
        from app.ui.pages.picking import CameFrom
        from app.ui.pages.take_out import TakeOutPage

        page = TakeOutPage(self._theme, self._rooms, self._now, came_from or CameFrom())
        page.left.connect(lambda: self._visits.go_to("reflections"))
        return page

    def _reflections(self) -> QWidget:
        from app.ui.pages.reflections import ReflectionsPage

        page = ReflectionsPage(self._theme, self._rooms.keeper, self._now)
        page.asked_for_practice.connect(self._visits.begin_five_steps)
        page.asked_for_eight.connect(lambda: self._visits.go_to("eight"))
        page.asked_to_take_out.connect(self.take_out)
        page.asked_to_bring_in.connect(lambda: self._visits.go_to("bring-in"))
        return page

    def _steps(self) -> QWidget:
        from app.ui.pages.steps import StepsPage

        leads_on = "parts" in self.by_name()
        page = StepsPage(self._theme, self._rooms.keeper, self._now, can_open_parts=leads_on)
        page.asked_for_part.connect(lambda _part_id: self._visits.go_to("parts"))
        return page

    def _eight(self) -> QWidget:
        from app.ui.pages.eight_over_time import EightOverTimePage

        page = EightOverTimePage(self._theme, self._rooms.keeper, self._now)
        page.left.connect(lambda: self._visits.go_to("reflections"))
        return page

    def _bring_in(self) -> QWidget:
        from app.ui.pages.bring_in import BringInPage

        page = BringInPage(self._theme, self._rooms)
        page.left.connect(lambda: self._visits.go_to("reflections"))
        return page

    def _erase(self) -> QWidget:
        from app.ui.pages.erase import ErasePage

        page = ErasePage(self._theme, self._rooms)
        page.left.connect(lambda: self._visits.go_to("settings"))
        page.asked_for_export.connect(lambda: self._visits.go_to("take-out"))
        page.erased.connect(self._visits.forget_what_was)
        return page
