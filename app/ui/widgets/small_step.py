# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One small step after a session, if the person likes: a quiet row that opens to two questions."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.keeper import Keeper
from app.reflections.step_desk import StepDesk, new_step
from app.ui.theme import Theme
from app.ui.widgets.area_choice import AreaChoice
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.kept_fields import GrowingNote
from app.ui.widgets.labels import Label


class SmallStep(QWidget):
    """Kept as a step outward, as one types; nothing is kept where nothing is said.

    ``grown``: there is more of it than before.

    Attributes:
        text, area: the two questions; None before the row is opened.
    """

    grown = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._keeper, self._now = theme, keeper, now
        self._desk: StepDesk | None = None
        self.text: GrowingNote | None = None
        self.area: AreaChoice | None = None
        self.open = Button(theme, self.tr("One small step, if you like"), "back", "steps")
        self.open.clicked.connect(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def hideEvent(self, event: QHideEvent) -> None:
        if self.text is not None and self.area is not None and self._desk is not None:
            self.text.save_now()
            self.area.save_now()
            self._desk.leave()
        super().hideEvent(event)

    def _open(self) -> None:
        desk = StepDesk(self._keeper, new_step(self._now()), self._now, is_new=True)
        what = self.tr("One small step, if you like")
        text = GrowingNote(self._theme, what, "", lambda text: desk.change(text=text), lines=1)
        text.setPlaceholderText(self.tr("Small enough that all of you can come along"))
        area = AreaChoice(self._theme, self.tr("In which area of life?"))
        area.chosen.connect(lambda area: desk.change(area=area))
        card = Card()
        card.box.setSpacing(8)
        card.box.addWidget(Label(what))
        card.box.addWidget(text)
        card.box.addSpacing(8)
        card.box.addWidget(area)
        card.box.addSpacing(8)
        words = self.tr("It waits under Steps outward. It is never late, and may stay undone.")
        card.box.addWidget(Label(words, "faint"))
        self._column.addWidget(card)
        card.show()
        self._desk, self.text, self.area = desk, text, area
        self.open.hide()
        text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()
        bring_into_sight(card)
