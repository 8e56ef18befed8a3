# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The steps outward in order: open ones by area of life, what came of earlier ones, the resting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.items import OutwardStep
from app.ui.life_areas import area_of, life_areas
from app.ui.outward_words import (
    area_name,
    in_a_line,
    outcome_in_words,
    plan_in_words,
    step_title,
)
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.entry_card import EntryCard
from app.ui.widgets.labels import Label
from app.ui.words import day_name

AT_ONCE: Final = 20
"""So many of the steps of which something came are shown at once."""


class StepShelves(QWidget):
    """``opened`` carries the id of a step.

    Attributes:
        cards: those that are shown or folded away, by the ids of their steps.
        told: of how many steps it is shown what came of them.
    """

    opened = Signal(str)

    def __init__(
        self,
        theme: Theme,
        steps: Sequence[OutwardStep],
        today: date,
        *,
        told: int = AT_ONCE,
        shows_resting: bool = False,
        by_area: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``told``: of so many steps it is shown at first what came of them.

        ``by_area``: the open ones stand under the names of their areas of life.
        """
        super().__init__(parent)
        self._theme = theme
        self._today = today
        self.cards: dict[str, EntryCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        awake = [step for step in steps if not step.resting]
        self._by_area = by_area
        self._add_open([step for step in awake if step.happened_at is None])
        self._told = _latest_first(step for step in awake if step.happened_at is not None)
        self._add_told(told)
        self._resting = [step for step in steps if step.resting]
        self._add_resting(shown=shows_resting)

    @property
    def is_resting_shown(self) -> bool:
        """Whether the steps at rest are unfolded."""
        return not self._at_rest.isHidden()

    def show_all(self) -> None:
        """Shows what came of all steps, and unfolds those at rest."""
        self._show_told(len(self._told))
        self._fold(shown=True)

    def put_in_place_of(self, step_id: str, widget: QWidget) -> None:
        """Shows this widget where the card of the step is."""
        card = self.cards.pop(step_id)
        place = card.parentWidget()
        layout = place.layout() if place is not None else None
        if layout is not None:
            layout.replaceWidget(card, widget)
        card.hide()
        card.deleteLater()
        widget.show()

    def _add_open(self, steps: Sequence[OutwardStep]) -> None:
        # In the order of the ring: what has no area comes last.
        for life in life_areas(steps):
            if not life.is_lived_in:
                continue
            self._column.addSpacing(8)
            if self._by_area:
                self._column.addWidget(Label(in_a_line(area_name(life.area)), "subheading"))
            for step in steps:
                if area_of(step) == life.area:
                    self._column.addWidget(self._card(step, "", plan_in_words(step)))

    def _add_told(self, wanted: int) -> None:
        self.told = 0
        self._outcomes = QVBoxLayout()
        self.earlier = Button(self._theme, self.tr("Show earlier ones"), "back")
        self.earlier.clicked.connect(lambda: self._show_told(self.told + AT_ONCE))
        if self._told:
            self._column.addSpacing(16)
            words = self.tr("What came of earlier ones")
            self._column.addWidget(Label(words, "subheading"))
        self._column.addLayout(self._outcomes)
        self._column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_told(wanted)

    def _show_told(self, wanted: int) -> None:
        for at, step in self._told[self.told : wanted]:
            day = day_name(at.date(), self._today)
            card = self._card(step, day, outcome_in_words(step))
            self._outcomes.addWidget(card)
            card.setVisible(True)
        self.told = max(self.told, min(wanted, len(self._told)))
        self.earlier.setVisible(self.told < len(self._told))

    def _add_resting(self, *, shown: bool) -> None:
        self._at_rest = QWidget()
        self.resting = Button(self._theme, self.tr("Resting"), "back", "more")
        self.resting.setAccessibleName(self.tr("Steps at rest"))
        self.resting.clicked.connect(lambda: self._fold(shown=self._at_rest.isHidden()))
        column = QVBoxLayout(self._at_rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for step in self._resting:
            below = outcome_in_words(step) or plan_in_words(step)
            column.addWidget(self._card(step, "", below))
        self._column.addSpacing(16)
        self._column.addWidget(self.resting, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(self._at_rest)
        self.resting.setVisible(bool(self._resting))
        self._fold(shown=shown)

    def _fold(self, *, shown: bool) -> None:
        self._at_rest.setVisible(shown)
        self.resting.show_icon("less" if shown else "more")
        words = self.tr("unfolded") if shown else self.tr("folded away")
        self.resting.setAccessibleDescription(words)

    def _card(self, step: OutwardStep, beside: str, below: str) -> EntryCard:
        card = EntryCard(self._theme, step_title(step), beside, below)
        # Several may have the same words: one hears in which area of life each of them is.
        told = (in_a_line(area_name(area_of(step))), beside, below)
        card.setAccessibleDescription(". ".join(part for part in told if part))
        card.clicked.connect(lambda: self.opened.emit(step.id))
        self.cards[step.id] = card
        return card


def _latest_first(steps: Iterable[OutwardStep]) -> list[tuple[datetime, OutwardStep]]:
    """The steps of which something is told, with the moments in which it was."""
    told = [(step.happened_at, step) for step in steps if step.happened_at is not None]
    return sorted(told, key=lambda pair: pair[0], reverse=True)
