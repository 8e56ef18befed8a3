# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Beliefs one below the other, with a way to add one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.desk import Desk, is_empty, new_belief
from app.reflections.items import Belief, OutwardStep, Part
from app.reflections.keeper import Keeper
from app.ui.theme import Theme
from app.ui.widgets.belief_card import BeliefCard
from app.ui.widgets.buttons import Button, Kind


class BeliefList(QWidget):
    """``changed``: a row came or went.

    Attributes:
        cards: a card for each belief.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        beliefs: Sequence[Belief],
        steps: Sequence[OutwardStep],
        now: Callable[[], datetime],
        *,
        part: Desk[Part] | None = None,
        parts: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``part``: whose a new belief is. ``parts``: see BeliefCard."""
        super().__init__(parent)
        self._theme = theme
        self._keeper = keeper
        self._steps = steps
        self._now = now
        self._part = part
        self._parts = parts
        self.cards: list[BeliefCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        # On a page of their own it is the first step.
        kind: Kind = "plain" if part is None else "chip"
        self.add = Button(theme, self.tr("A belief"), kind, "add")
        self.add.setAccessibleName(self.tr("Add a belief"))
        self.add.clicked.connect(self._begin)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 12 if part is None else 0, 0, 0)
        foot.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._foot)
        for belief in beliefs:
            self._add(Desk(keeper, belief, now))

    @property
    def has_words(self) -> bool:
        """Whether anything is said in any of them."""
        return any(not is_empty(card.desk.item) for card in self.cards)

    def card_of(self, belief_id: str) -> BeliefCard | None:
        """The card of this belief, if it is here."""
        return next((card for card in self.cards if card.desk.item.id == belief_id), None)

    def leave(self) -> None:
        """Keeps what is not kept yet; empty ones leave nothing behind."""
        for card in self.cards:
            card.leave()

    def _begin(self) -> None:
        part = self._part
        belief = new_belief(self._now(), part.item.id if part is not None else None)
        needs = part.keep if part is not None else None
        card = self._add(Desk(self._keeper, belief, self._now, is_new=True, needs=needs))
        card.show()  # at once: by itself it would take the keyboard before it is seen
        self.changed.emit()
        card.text.setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, desk: Desk[Belief]) -> BeliefCard:
        card = BeliefCard(self._theme, desk, self._steps, self._now, self._parts)
        card.changed.connect(self.changed)
        card.removed.connect(lambda: self._take_away(card))
        self.cards.append(card)
        self._column.insertWidget(self._column.indexOf(self._foot), card)
        return card

    def _take_away(self, card: BeliefCard) -> None:
        self.cards.remove(card)
        self.add.setFocus(Qt.FocusReason.TabFocusReason)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.changed.emit()
