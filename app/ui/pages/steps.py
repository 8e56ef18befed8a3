# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Steps outward: small ones by area of life, and what came of them. None of them is ever late."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.reflections.desk import parts_now
from app.reflections.errors import StoreError
from app.reflections.items import OutwardStep, Part
from app.reflections.keeper import Keeper
from app.reflections.step_desk import StepDesk, new_step, steps_now
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.step_editor import StepEditor
from app.ui.widgets.step_shelves import AT_ONCE, StepShelves


class StepsPage(ScrollColumn):
    """The list, in which one step at a time is opened in its place.

    ``asked_for_part``: a part is to be seen.

    Attributes:
        editor: the step that is open, or None.
    """

    asked_for_part = Signal(str)

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        *,
        can_open_parts: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``can_open_parts``: ``asked_for_part`` leads somewhere."""
        super().__init__(680, parent)
        self._theme, self._keeper, self._now = theme, keeper, now
        self._can_open_parts = can_open_parts
        self._shows_resting = False
        self._told = AT_ONCE
        self.editor: StepEditor | None = None
        self.shelves: StepShelves | None = None
        self.setAccessibleName(self.tr("Steps outward"))
        self.column.addWidget(Label(self.tr("Steps outward"), "title"))
        words = self.tr("Small ones, at your own pace. None of them is ever late.")
        self.column.addWidget(Label(words, "lead"))
        self.notice = Label("", "soft")
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.column.addSpacing(16)
        self.empty = Label(self._about(), "soft")
        self.empty.setContentsMargins(0, 0, 0, 16)
        self.column.addWidget(self.empty)
        self.begin = Button(theme, self.tr("A small step"), "primary", "add")
        self.begin.clicked.connect(self._begin)
        self.column.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)
        self.column.addStretch(1)
        self._show()

    def open_step(self, step_id: str) -> None:
        """Opens a step in its place; where it is no longer there, nothing is done."""
        self._close()
        shelves = self._show()
        step = next((step for step in self._steps() if step.id == step_id), None)
        if step is None or shelves is None:
            return
        if step.resting or step_id not in shelves.cards:
            shelves.show_all()
        self._edit(StepDesk(self._keeper, step, self._now), shelves)

    def _about(self) -> str:
        return self.tr(
            "What will live here: small steps towards others, in more than one area of life, so"
            " that no single place or person has to carry it all. A nod at the gym, ten minutes in"
            " a group, a walk where others are.\n\nSmall, because a part that has been hurt learns"
            " from what it lives through, not from being pushed. A moment that went otherwise than"
            " it feared can speak for something new, and then another one. The parts that worry"
            " have a say in every step, and each step can rest for as long as it likes."
        )

    def _begin(self) -> None:
        self._close()
        self._show()
        desk = StepDesk(self._keeper, new_step(self._now()), self._now, is_new=True)
        self._edit(desk, None)

    def _edit(self, desk: StepDesk, shelves: StepShelves | None) -> None:
        """Opens the step on this desk: in the place of its card, or above all others."""
        editor = StepEditor(
            self._theme,
            self._keeper,
            desk,
            self._parts(),
            self._now,
            can_open_parts=self._can_open_parts,
        )
        editor.left.connect(self._finish)
        editor.asked_for_part.connect(self.asked_for_part)
        if shelves is not None:
            shelves.put_in_place_of(desk.step.id, editor)
        else:
            self.column.insertWidget(self.column.indexOf(self.begin) + 1, editor)
            self.empty.hide()
        editor.show()
        self.begin.setVisible(shelves is not None)
        self.editor = editor
        self._order_tabs()
        editor.first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(editor)

    def _finish(self) -> None:
        step_id = self.editor.desk.step.id if self.editor else ""
        self._close()
        shelves = self._show()
        card = shelves.cards.get(step_id) if shelves else None
        to = card if card is not None and card.isVisible() else self.begin
        to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.leave()
            editor.hide()
            editor.deleteLater()

    def _show(self) -> StepShelves | None:
        """Shows the steps as they are now."""
        if self.shelves is not None:
            self._shows_resting = self.shelves.is_resting_shown
            self._told = max(AT_ONCE, self.shelves.told)
            self.shelves.hide()
            self.shelves.deleteLater()
            self.shelves = None
        self.notice.hide()
        steps = self._steps()
        self.empty.setVisible(not steps and self.notice.isHidden())
        self.begin.show()
        if steps:
            self.shelves = StepShelves(
                self._theme,
                steps,
                self._now().date(),
                told=self._told,
                shows_resting=self._shows_resting,
            )
            self.shelves.opened.connect(self.open_step)
            self.column.insertWidget(self.column.count() - 1, self.shelves)
            self.shelves.show()
        self._order_tabs()
        return self.shelves

    def _steps(self) -> tuple[OutwardStep, ...]:
        try:
            return steps_now(self._keeper)
        except StoreError as error:
            self.notice.setText(store_sentence(error))
            self.notice.show()
            return ()

    def _parts(self) -> tuple[Part, ...]:
        try:
            return parts_now(self._keeper)
        except StoreError:
            return ()

    def _order_tabs(self) -> None:
        content = self.widget()
        if content is not None:
            order_tabs(content)
