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
        }

    def _reflections(self) -> QWidget:
        from app.ui.pages.reflections import ReflectionsPage

        page = ReflectionsPage(self._theme, self._rooms.keeper, self._now)
        page.asked_for_practice.connect(self._visits.begin_five_steps)
        page.asked_for_eight.connect(lambda: self._visits.go_to("eight"))
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
