# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One step outward, written to in its place. Everything in it is kept as one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from app.reflections.errors import StoreError
from app.reflections.items import Part
from app.reflections.keeper import Keeper
from app.reflections.step_desk import StepDesk
from app.ui.outward_words import size_words
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.area_choice import AreaChoice
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.kept_fields import GrowingNote, KeptLine
from app.ui.widgets.labels import Label
from app.ui.widgets.step_outcome import StepOutcome
from app.ui.widgets.sure import Sure
from app.ui.widgets.worries import Worries
from app.ui.widgets.wrapping_row import WrappingRow

_NOTHING_YET = "nothing yet"
"""No chip has this value: what was not answered looks like it."""


class StepEditor(Card):
    """``left``: the person is done with it, or let it rest, or deleted it.

    Attributes:
        desk: the step as it is now.
    """

    left = Signal()
    asked_for_part = Signal(str)

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        desk: StepDesk,
        parts: Sequence[Part],
        now: Callable[[], datetime],
        *,
        can_open_parts: bool = False,
        areas: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``areas``: those in which other steps live, to be chosen again."""
        super().__init__("card", parent)
        self._theme = theme
        self._areas = tuple(areas)
        self.desk = desk
        self.setAccessibleName(self.tr("A step outward"))
        self.box.setSpacing(8)
        self.outcome = StepOutcome(theme, keeper, desk, now)
        self._add_words()
        if not desk.is_new:
            # Whoever comes back to a step may want to tell of it; that is not to be looked for.
            self._add_below(self.outcome)
        self._add_plan()
        self._add_worries(parts, can_open=can_open_parts)
        if desk.is_new:
            self._add_outcome_folded()
        self._add_ways_on()

    @property
    def first(self) -> GrowingNote:
        """Where one would begin to write."""
        return self.text if self.desk.is_new else self.outcome.happened

    def leave(self) -> None:
        """Keeps what is not kept yet; a new step that is blank leaves nothing behind."""
        self.text.save_now()
        self.area.save_now()
        self.planned.save_now()
        self.outcome.save_now()
        self.desk.leave()

    def hideEvent(self, event: QHideEvent) -> None:
        self.leave()
        super().hideEvent(event)

    def _add_words(self) -> None:
        step, change, what = self.desk.step, self.desk.change, self.tr("A small step")
        self.text = GrowingNote(
            self._theme, what, step.text, lambda text: change(text=text), lines=1
        )
        self.text.setPlaceholderText(self.tr("Small enough that all of you can come along"))
        self.box.addWidget(Label(what, "soft"))
        self.box.addWidget(self.text)

    def _add_plan(self) -> None:
        theme, step, change = self._theme, self.desk.step, self.desk.change
        name = self.tr("In which area of life?")
        self.area = AreaChoice(theme, name, step.area, known=self._areas)
        self.area.chosen.connect(lambda area: change(area=area))
        when = self.tr("When, in your own words")
        self.planned = KeptLine(when, step.planned, lambda text: change(planned=text))
        self.planned.setPlaceholderText(self.tr("Some Thursday, when it is light"))
        sizes = [("", self.tr("leave it open"))]
        sizes += [(str(size), words) for size, words in enumerate(size_words())]
        chosen = _NOTHING_YET if step.size is None else str(step.size)
        self.size_row = ChoiceRow(theme, self.tr("How big does it feel?"), sizes, chosen)
        self.size_row.chosen.connect(lambda size: change(size=int(size) if size else None))
        self._add_below(self.area)
        self._add_below(Label(when, "soft"))
        self.box.addWidget(self.planned)
        self._add_below(self.size_row)

    def _add_worries(self, parts: Sequence[Part], *, can_open: bool) -> None:
        part_id = self.desk.step.part_id
        self.worries = Worries(self._theme, parts, part_id, can_open=can_open)
        self.worries.chosen.connect(lambda part_id: self.desk.change(part_id=part_id))
        self.worries.asked_for_part.connect(self.asked_for_part)
        self._add_below(self.worries)

    def _add_outcome_folded(self) -> None:
        """For a step that has only just been thought of: a button away."""
        self.afterwards = Button(self._theme, self.tr("What happened?"), "back", "more")
        self.afterwards.clicked.connect(self._show_outcome)
        self.box.addSpacing(8)
        self.box.addWidget(self.afterwards, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self.outcome)
        self.outcome.hide()

    def _add_below(self, widget: QWidget) -> None:
        self.box.addSpacing(8)
        self.box.addWidget(widget)

    def _show_outcome(self) -> None:
        self.outcome.show()
        self.afterwards.hide()
        self.outcome.happened.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.outcome)

    def _add_ways_on(self) -> None:
        theme, resting = self._theme, self.desk.step.resting
        self.done = Button(theme, self.tr("Done"))
        self.done.clicked.connect(self.left)
        rest = self.tr("Take it up again") if resting else self.tr("Let it rest")
        self.rest = Button(theme, rest, "quiet")
        self.rest.clicked.connect(self._rest)
        self.delete = Button(theme, self.tr("Delete"), "quiet")
        self.delete.clicked.connect(self._ask_to_delete)
        self.ways = QWidget()
        row = WrappingRow(self.ways)
        for button in (self.done, self.rest, self.delete):
            row.addWidget(button)
        question = self.tr(
            "Delete this step, with what was written to it? It can't be brought back. What it spoke"
            " for stays with the belief."
        )
        self.sure = Sure(theme, question, self.tr("Delete it"), self.tr("Leave it here"))
        self.sure.hide()
        self.sure.kept.connect(self._leave_it)
        self.sure.meant.connect(self._delete)
        self.trouble = Label("", "soft")
        self.trouble.hide()
        self.box.addSpacing(8)
        for widget in (self.ways, self.sure, self.trouble):
            self.box.addWidget(widget)

    def _rest(self) -> None:
        self.leave()
        self.desk.change(resting=not self.desk.step.resting)
        self.left.emit()

    def _ask_to_delete(self) -> None:
        self.ways.hide()
        self.sure.show()
        self.sure.take_focus()
        bring_into_sight(self.sure)

    def _leave_it(self) -> None:
        self.sure.hide()
        self.ways.show()
        self.delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        try:
            self.desk.clear()
        except StoreError as error:
            # It may still lie in the file: the same button tries again.
            self.trouble.setText(store_sentence(error))
            self.trouble.show()
            bring_into_sight(self.trouble)
            return
        self.left.emit()
