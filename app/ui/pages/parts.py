# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Parts: those the person has met or named, each as a card of its own colour."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.reflections.desk import parts_now
from app.reflections.errors import StoreError
from app.reflections.items import Part
from app.reflections.keeper import Keeper
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import EqualColumns, ScrollColumn
from app.ui.widgets.labels import Label
from app.ui.widgets.part_card import PartCard
from app.ui.widgets.wrapping_row import side_by_side


class PartsPage(ScrollColumn):
    """``opened`` carries the id of a part.

    Attributes:
        cards: the parts, in the order in which the person came to know them.
    """

    opened = Signal(str)
    asked_for_new = Signal()
    asked_for_beliefs = Signal()
    asked_for_practice = Signal()

    def __init__(
        self, theme: Theme, keeper: Keeper, notice: str = "", parent: QWidget | None = None
    ) -> None:
        """``notice``: a sentence to be shown above them."""
        super().__init__(parent=parent)
        self._theme = theme
        self.cards: tuple[PartCard, ...] = ()
        self.setAccessibleName(self.tr("Parts"))
        self.column.addWidget(Label(self.tr("Parts"), "title"))
        self.column.addWidget(Label(self.tr("Those you have met, in your own words."), "lead"))
        self.notice = Label(notice, "soft")
        self.column.addWidget(self.notice)
        self.notice.setVisible(bool(notice))
        self.column.addSpacing(16)
        try:
            self._show_parts(parts_now(keeper))
        except StoreError as error:
            self.notice.setText(store_sentence(error))
            self.notice.show()
        self.column.addStretch(1)

    def _show_parts(self, parts: Sequence[Part]) -> None:
        self.add = Button(self._theme, self.tr("Add a part"), "plain", "add")
        self.add.clicked.connect(self.asked_for_new)
        self.beliefs = Button(self._theme, self.tr("All beliefs"), "quiet")
        self.beliefs.clicked.connect(self.asked_for_beliefs)
        if parts:
            self.cards = tuple(PartCard(self._theme, part) for part in parts)
            for card in self.cards:
                card.clicked.connect(lambda _on=False, card=card: self.opened.emit(card.part.id))
            self.column.addWidget(EqualColumns(self.cards, self._theme.px(340), 2))
            self.column.addSpacing(16)
            self.column.addLayout(side_by_side(self.add, self.beliefs))
        else:
            self._show_empty()

    def _show_empty(self) -> None:
        words = self.tr(
            "The sides of you that you get to know will come to live here: what each is called,"
            " where it lives in the body, what it wants you to know. They come by themselves when"
            " you name them in a practice, or you can add one."
        )
        self.column.addWidget(Label(words, "soft"))
        self.column.addSpacing(8)
        self.first_step = Button(self._theme, self.tr("The five steps"), "primary", "forward")
        self.first_step.clicked.connect(self.asked_for_practice)
        self.column.addLayout(side_by_side(self.first_step, self.add, self.beliefs))
