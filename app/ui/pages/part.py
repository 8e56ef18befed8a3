# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A part's own page: what is known of it, its ties, its beliefs, and its story."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.reflections.desk import Desk, beliefs_now, new_part, parts_now
from app.reflections.items import Belief, OutwardStep, Part
from app.reflections.keeper import Keeper
from app.reflections.story import StoryLine, story_of
from app.ui.theme import Theme
from app.ui.widgets.belief_list import BeliefList
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.in_sight import FocusInSight, bring_into_sight
from app.ui.widgets.kept_words import KeptWords
from app.ui.widgets.labels import Label
from app.ui.widgets.part_fields import PartFields
from app.ui.widgets.part_head import PartHead
from app.ui.widgets.part_story import PartStory
from app.ui.widgets.part_ties import PartTies
from app.ui.widgets.removal import Removal
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.wrapping_row import WrappingRow


@dataclass(frozen=True, slots=True)
class PartInView:
    """All that the page of a part shows. others: all other parts. beliefs: of this part."""

    part: Part
    is_new: bool = False
    others: tuple[Part, ...] = ()
    beliefs: tuple[Belief, ...] = ()
    steps: tuple[OutwardStep, ...] = ()
    story: tuple[StoryLine, ...] = ()


def look_at_part(keeper: Keeper, part_id: str) -> PartInView | None:
    """All about this part as it is now; None where there is none. Raises StoreError."""
    parts = parts_now(keeper)
    part = next((part for part in parts if part.id == part_id), None)
    if part is None:
        return None
    return PartInView(
        part,
        others=tuple(other for other in parts if other.id != part_id),
        beliefs=tuple(b for b in beliefs_now(keeper) if b.part_id == part_id),
        steps=keeper.store().items.steps(),
        story=story_of(keeper.store(), part_id),
    )


def look_at_new_part(keeper: Keeper, now: datetime) -> PartInView:
    """A part that is about to be added. Nothing is kept of it yet. Raises StoreError."""
    steps = keeper.store().items.steps()
    return PartInView(new_part(now), is_new=True, others=parts_now(keeper), steps=steps)


class PartPage(ScrollColumn):
    """Each field is kept as it is written, and none undoes another: one desk holds the part.

    Signals:
        left: back to all parts. removed: the part was deleted.
        asked_for_part: another one, by its id.
        asked_for_reflection: the kind and the id of something that tells of this part.
        asked_for_export: this one is to be printed or taken out, by its id.
    """

    left = Signal()
    removed = Signal()
    asked_for_part = Signal(str)
    asked_for_reflection = Signal(str, str)
    asked_for_export = Signal(str)

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        view: PartInView,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(760, parent)
        self._theme = theme
        self.desk = Desk(keeper, view.part, now, is_new=view.is_new)
        self.setAccessibleName(self.tr("A part"))
        self.back = Button(theme, self.tr("Parts"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.head = PartHead(theme, self.desk)
        self.name = self.head.name
        self.column.addSpacing(8)
        self.column.addWidget(self.head)
        self.column.addSpacing(16)
        self.fields = PartFields(theme, self.desk, view.story, now())
        self.ties = PartTies(theme, keeper, self.desk, view.others, now)
        beliefs, steps = view.beliefs, view.steps
        self.beliefs = BeliefList(theme, keeper, beliefs, steps, now, part=self.desk)
        self.story = PartStory(theme, view.story, now())
        self._add_sections()
        self._add_removal(is_new=view.is_new)
        self.column.addStretch(1)
        self._connect()
        self._order_tabs()
        FocusInSight(self)
        if view.is_new:
            self.setFocusProxy(self.name)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being written is kept; a new part without a word leaves nothing behind."""
        for words in self.findChildren(KeptWords):
            words.save_now()
        self.beliefs.leave()
        if not (self.beliefs.has_words or self.ties.rows):
            self.desk.leave()
        super().hideEvent(event)

    def _add_sections(self) -> None:
        self.column.addWidget(self.fields)
        for heading, section in (
            (self.tr("Ties"), self.ties),
            (self.tr("Beliefs"), self.beliefs),
            (self.tr("Its story"), self.story),
        ):
            label = Label(heading, "subheading")
            self.column.addSpacing(24)
            self.column.addWidget(label)
            self.column.addWidget(section)
            is_of_use = section is not self.ties or not self.ties.add.isHidden()
            label.setVisible(is_of_use)
            section.setVisible(is_of_use)

    def _add_removal(self, *, is_new: bool) -> None:
        self.remove = Button(self._theme, self.tr("Delete this part"), "chip")
        words = self.tr(
            "Its page and its ties go for good. The visits and entries that tell of it stay as they"
            " are, and so do its beliefs and steps outward."
        )
        question = self.tr("Delete this part?")
        self.removal = Removal(self._theme, self.remove, question, words, self.desk.clear)
        self.removal.removed.connect(self.removed)
        self.export = Button(self._theme, self.tr("Print or export"), "chip")
        self.export.clicked.connect(lambda: self.asked_for_export.emit(self.desk.item.id))
        self.column.addSpacing(24)
        row = WrappingRow()
        for button in (self.export, self.remove):
            row.addWidget(button)
        self.column.addLayout(row)
        self.export.setHidden(is_new)
        self.remove.setHidden(is_new)
        self.column.addWidget(self.removal)

    def _connect(self) -> None:
        self.fields.opened.connect(bring_into_sight)
        self.fields.changed.connect(self.head.follow)
        for grown in (self.fields.grown, self.ties.changed, self.beliefs.changed):
            grown.connect(self._order_tabs)
        self.ties.asked_for_part.connect(self.asked_for_part)
        self.story.opened.connect(self._open)

    def _order_tabs(self) -> None:
        content = self.widget()
        if content is not None:
            order_tabs(content)

    def _open(self, kind: str, item_id: str) -> None:
        card = self.beliefs.card_of(item_id) if kind == "belief" else None
        if card is None:
            self.asked_for_reflection.emit(kind, item_id)
        else:
            card.text.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(card)
