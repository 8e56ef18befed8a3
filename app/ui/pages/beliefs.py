# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Beliefs: what is believed, and what would rather be held, side by side."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.reflections.desk import beliefs_now, parts_now
from app.reflections.errors import StoreError
from app.reflections.keeper import Keeper
from app.ui.part_words import name_of
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.belief_list import BeliefList
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.in_sight import FocusInSight
from app.ui.widgets.labels import Label
from app.ui.widgets.roving import order_tabs


class BeliefsPage(ScrollColumn):
    """All beliefs, of parts and of none. ``left``: back to the parts.

    Attributes:
        list: the beliefs; None where they can't be read just now.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Beliefs"))
        self.list: BeliefList | None = None
        self.back = Button(theme, self.tr("Parts"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Beliefs"), "title"))
        words = self.tr("What came to be believed, and what would rather be held, in its own time.")
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        try:
            self.list = self._read(theme, keeper, now)
        except StoreError as error:
            self.column.addWidget(Label(store_sentence(error), "soft"))
        self.column.addStretch(1)
        self._order_tabs()
        FocusInSight(self)

    def hideEvent(self, event: QHideEvent) -> None:
        if self.list is not None:
            self.list.leave()
        super().hideEvent(event)

    def _read(self, theme: Theme, keeper: Keeper, now: Callable[[], datetime]) -> BeliefList:
        parts = [(part.id, name_of(part)) for part in parts_now(keeper)]
        beliefs, steps = beliefs_now(keeper), keeper.store().items.steps()
        if not beliefs:
            words = self.tr(
                "A belief may be one that a part has carried for long, such as “I don't belong”."
                " Beside it can stand what it would rather hold, and the small experiences that"
                " spoke for that. There is no hurry."
            )
            self.column.addWidget(Label(words, "soft"))
            self.column.addSpacing(8)
        found = BeliefList(theme, keeper, beliefs, steps, now, parts=parts)
        found.changed.connect(self._order_tabs)
        self.column.addWidget(found)
        return found

    def _order_tabs(self) -> None:
        content = self.widget()
        if content is not None:
            order_tabs(content)
