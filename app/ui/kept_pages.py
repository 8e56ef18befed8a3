# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Makes the pages about what was kept, each when it is visited."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.ui.rooms import Rooms
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.reflections.items import FindableKind
    from app.ui.pages.part import PartInView, PartPage
    from app.ui.pages.picking import CameFrom
    from app.ui.pages.reflections import ReflectionsPage
    from app.ui.pages.take_out import TakeOutPage
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
        self._parts_way = "cards"

    def by_name(self) -> dict[str, Callable[[], QWidget]]:
        """What makes each page."""
        return {
            "reflections": self._reflections,
            "parts": self._parts,
            "beliefs": self._beliefs,
            "steps": self._steps,
            "eight": self._eight,
            "take-out": self._take_out,
            "bring-in": self._bring_in,
            "erase": self._erase,
        }

    def take_out_part(self, part_id: str) -> None:
        """Shows that page with this part picked, and what tells of it listed."""
        from app.reflections.errors import StoreError
        from app.ui.pages.picking import came_from_part

        self._visits.save_page()
        words = QCoreApplication.translate("KeptPages", "Back")
        try:
            came_from = came_from_part(self._rooms.keeper.store().look, part_id, words)
        except StoreError:
            return  # the keeper tells of it
        page = self._take_out(came_from)
        page.left.disconnect()
        page.left.connect(lambda: self.open_part(part_id))
        self._visits.show(page, "parts")

    def take_out(self, came_from: CameFrom) -> None:
        """Shows the page on which what goes out is picked, from where the person came."""
        self._visits.show(self._take_out(came_from), "reflections")
        self._visits.came_by(lambda: self.take_out(came_from))

    def _take_out(self, came_from: CameFrom | None = None) -> TakeOutPage:
        from app.ui.pages.picking import CameFrom
        from app.ui.pages.take_out import TakeOutPage

        page = TakeOutPage(self._theme, self._rooms, self._now, came_from or CameFrom())
        page.asked_for_practice.connect(self._visits.begin_five_steps)
        page.left.connect(lambda: self._visits.go_to("reflections"))
        return page

    def open_part(self, part_id: str, back: Callable[[], None] | None = None) -> None:
        """Shows the page of one part; all parts where it is not there, or can't be read.

        ``back``: leads back to the reflections, where the person came from there.
        """
        from app.reflections.errors import StoreError
        from app.ui.pages.part import look_at_part

        self._visits.save_page()
        try:
            view = look_at_part(self._rooms.keeper, part_id)
        except StoreError:
            view = None  # the page of all parts says why
        if view is None:
            self._visits.go_to("parts")
        else:
            page = self._show_part(view)
            if back is not None:
                page.back.say(QCoreApplication.translate("KeptPages", "Reflections"))
                page.left.disconnect()
                page.left.connect(back)
            # Without the way back: it knows what was looked for, and the lock forgets that.
            self._visits.came_by(lambda: self.open_part(part_id))

    def add_part(self) -> None:
        """Shows the page of a part that is not kept before something is said of it."""
        from app.reflections.errors import StoreError
        from app.ui.pages.part import look_at_new_part

        self._visits.save_page()
        try:
            view = look_at_new_part(self._rooms.keeper, self._now())
        except StoreError:
            self._visits.go_to("parts")
        else:
            self._show_part(view)
            self._visits.came_by(lambda: self.open_part(view.part.id))

    def open_reflection(self, kind: FindableKind, item_id: str) -> None:
        """Goes to the reflections, and there to this one."""
        self._visits.save_page()
        page = self._reflections()
        self._visits.show(page, "reflections")
        page.read_kept(kind, item_id)

    def _reflections(self) -> ReflectionsPage:
        from app.ui.pages.reflections import ReflectionsPage

        page = ReflectionsPage(self._theme, self._rooms.keeper, self._now)
        page.asked_for_practice.connect(self._visits.begin_five_steps)
        page.asked_for_eight.connect(lambda: self._visits.go_to("eight"))
        page.asked_to_take_out.connect(self.take_out)
        page.asked_to_bring_in.connect(lambda: self._visits.go_to("bring-in"))
        page.asked_for_part.connect(lambda part_id: self._open_found_part(page, part_id))
        if page.list.is_empty and self._rooms.copies.has_to_put_back:
            page.list.tell(
                QCoreApplication.translate(
                    "KeptPages",
                    "What you kept before can be put back: on Home, or in Settings, under Backups.",
                )
            )
        return page

    def _open_found_part(self, page: ReflectionsPage, part_id: str) -> None:
        """Shows a part that was found by its words; the way back leads to what was found."""
        words = page.list.filters.line.text()

        def back() -> None:
            again = self._reflections()
            self._visits.show(again, "reflections")
            again.list.filters.line.setText(words)
            again.list.filters.search_now()
            again.list.timeline.setFocus()

        self.open_part(part_id, back)

    def _steps(self) -> QWidget:
        from app.ui.pages.steps import StepsPage

        page = StepsPage(self._theme, self._rooms.keeper, self._now, can_open_parts=True)
        page.asked_for_part.connect(self.open_part)
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

    def _parts(self, notice: str = "") -> QWidget:
        from app.ui.pages.parts import PartsPage

        page = PartsPage(self._theme, self._rooms.keeper, self._now, notice, self._parts_way)
        page.seen_as.connect(self._see_parts_as)
        page.opened.connect(self.open_part)
        page.asked_for_new.connect(self.add_part)
        page.asked_for_beliefs.connect(lambda: self._visits.show(self._beliefs(), "parts"))
        page.asked_for_practice.connect(self._visits.begin_five_steps)
        return page

    def _see_parts_as(self, way: str) -> None:
        """As cards or on the map: the next time, too."""
        self._parts_way = way

    def _beliefs(self) -> QWidget:
        from app.ui.pages.beliefs import BeliefsPage

        page = BeliefsPage(self._theme, self._rooms.keeper, self._now)
        page.left.connect(lambda: self._visits.go_to("parts"))
        return page

    def _show_part(self, view: PartInView) -> PartPage:
        from app.ui.pages.part import PartPage

        page = PartPage(self._theme, self._rooms.keeper, view, self._now)
        page.left.connect(lambda: self._visits.go_to("parts"))
        page.removed.connect(self._tell_of_removal)
        page.asked_for_part.connect(self.open_part)
        page.asked_for_reflection.connect(self.open_reflection)
        page.asked_for_export.connect(self.take_out_part)
        self._visits.show(page, "parts")
        return page

    def _tell_of_removal(self) -> None:
        words = QCoreApplication.translate("KeptPages", "The part is deleted.")
        self._visits.show(self._parts(words), "parts")
