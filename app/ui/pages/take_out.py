# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Print or export: what goes out is picked, then looked at, and only then written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.reflections.items import FindableKind
from app.ui.asking_for_files import (
    AskForFolder,
    AskForPlace,
    AskForPrinter,
    ask_for_folder,
    ask_for_place,
    ask_for_printer,
)
from app.ui.pages.going_out import GoingOutPage
from app.ui.pages.picking import CameFrom, PickingPage
from app.ui.rooms import Rooms
from app.ui.theme import Theme


class TakeOutPage(QStackedWidget):
    """``left``: back to where the person came from. ``asked_for_practice``: nothing is kept yet.

    Attributes:
        looking: the page with all that goes out, while it is there.
    """

    left = Signal()
    asked_for_practice = Signal()

    def __init__(
        self,
        theme: Theme,
        rooms: Rooms,
        now: Callable[[], datetime],
        came_from: CameFrom = CameFrom(),  # noqa: B008  frozen
        ask: AskForPlace = ask_for_place,
        folder: AskForFolder = ask_for_folder,
        printer: AskForPrinter = ask_for_printer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        self._ask = ask
        self._folder = folder
        self._printer = printer
        self.looking: GoingOutPage | None = None
        self.setAccessibleName(self.tr("Print or export"))
        self.picking = PickingPage(theme, rooms.keeper, now, came_from)
        self.picking.left.connect(self.left)
        self.picking.asked_for_practice.connect(self.asked_for_practice)
        self.picking.picked.connect(self._look_at)
        self.addWidget(self.picking)

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether something is being written, or printed."""
        return self.looking is not None and self.looking.card.is_running

    def _look_at(self, named: Sequence[tuple[FindableKind, str]]) -> None:
        self.looking = page = GoingOutPage(
            self._theme,
            self._rooms.out_and_in,
            named,
            self._ask,
            self._folder,
            self._printer,
        )
        page.left.connect(self._go_back)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        page, self.looking = self.looking, None
        self.picking.refresh()
        self.setCurrentWidget(self.picking)
        self.picking.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        if page is not None:
            self.removeWidget(page)
            page.deleteLater()
