# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Steps outward: small ones by area of life, and what came of them. None of them is ever late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.areas import AREAS
from app.reflections.desk import parts_now
from app.reflections.errors import StoreError
from app.reflections.items import OutwardStep, Part
from app.reflections.keeper import Keeper
from app.reflections.step_desk import StepDesk, new_step, steps_now
from app.ui.life_areas import LifeArea, area_of, life_areas
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.area_head import AreaHead
from app.ui.widgets.area_ring import AreaRing
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import BAR, ScrollColumn
from app.ui.widgets.in_sight import FocusInSight, bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.ring_row import RingRow
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.step_editor import StepEditor
from app.ui.widgets.step_shelves import AT_ONCE, StepShelves

_WIDEST_LIST = 680


class StepsPage(ScrollColumn):
    """The areas of life, and the steps of the one that is chosen; one is opened in its place.

    ``asked_for_part``: a part is to be seen.

    Attributes:
        area: the area of life whose steps are shown, None for all.
        ring: the areas, made again when what lives in them is different.
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
        super().__init__(parent=parent)
        self._theme, self._keeper, self._now = theme, keeper, now
        self._can_open_parts = can_open_parts
        self._shows_resting = False
        self._told = AT_ONCE
        self.area: str | None = None
        self.editor: StepEditor | None = None
        self.shelves: StepShelves | None = None
        self.setAccessibleName(self.tr("Steps outward"))
        self.ring = AreaRing(theme, life_areas(()))
        self.ring.chosen.connect(self.show_area)
        self.head = AreaHead(theme)
        self.head.begin.clicked.connect(self._begin)
        self.head.all.clicked.connect(self._show_all_areas)
        self._add_top()
        self._add_list()
        self.column.addStretch(1)
        self._show()
        # Later: what has the keyboard first, as the page comes, must not scroll its title away.
        QTimer.singleShot(0, self, lambda: FocusInSight(self))

    @property
    def begin(self) -> Button:
        """Writes a new step."""
        return self.head.begin

    def show_area(self, area: str | None) -> None:
        """Shows the steps of this area of life; None: those of all."""
        self._close()
        self.area = area
        self._show()

    def place(self) -> str:
        """See Returning: the area that is shown, where it is no word of the person's own."""
        return self.area if self.area in AREAS else ""

    def return_to(self, place: str) -> None:
        """See Returning."""
        self.show_area(place)

    def _add_top(self) -> None:
        intro = QWidget()
        words = QVBoxLayout(intro)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(8)
        words.addWidget(Label(self.tr("Steps outward"), "title"))
        lead = self.tr("Small ones, at your own pace. None of them is ever late.")
        words.addWidget(Label(lead, "lead"))
        top = QWidget()
        self._row = RingRow(top, self._theme.px(300) + 460, self._theme.px(316))
        for widget in (intro, self.ring, self.head):
            self._row.addWidget(widget)
        self._row.turned.connect(self._order_tabs)
        self.column.addWidget(top)

    def _add_list(self) -> None:
        self.list = QVBoxLayout()
        self.list.setSpacing(8)
        self.notice = Label("", "soft")
        self.notice.hide()
        self.empty = Label(self._about(), "soft")
        self.empty.setContentsMargins(0, 16, 0, 16)
        self.list.addWidget(self.notice)
        self.list.addWidget(self.empty)
        self.column.addLayout(self.list)

    def _set_margins(self) -> None:
        super()._set_margins()
        around = self.column.contentsMargins()
        wide = self.width() - BAR - around.left() - around.right()
        if hasattr(self, "list"):
            self.list.setContentsMargins(0, 0, max(0, wide - self._theme.px(_WIDEST_LIST)), 0)

    def open_step(self, step_id: str) -> None:
        """Opens a step in its place; where it is no longer there, nothing is done."""
        self._close()
        step = next((step for step in self._steps() if step.id == step_id), None)
        if step is not None and self.area not in {None, area_of(step)}:
            self.area = None
        shelves = self._show()
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

    def _about_area(self) -> str:
        return self.tr(
            "A step here could be very small. Finding out when it is open is one. Walking past the"
            " door is one."
        )

    def _begin(self) -> None:
        self._close()
        self._show()
        begun = replace(new_step(self._now()), area=self.area or "")
        self._edit(StepDesk(self._keeper, begun, self._now, is_new=True), None)

    def _show_all_areas(self) -> None:
        self.show_area(None)
        self.ring.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _edit(self, desk: StepDesk, shelves: StepShelves | None) -> None:
        """Opens the step on this desk: in the place of its card, or above all others."""
        editor = StepEditor(
            self._theme,
            self._keeper,
            desk,
            self._parts(),
            self._now,
            can_open_parts=self._can_open_parts,
            areas=tuple(self.ring.segments),
        )
        editor.left.connect(self._finish)
        editor.asked_for_part.connect(self.asked_for_part)
        if shelves is not None:
            shelves.put_in_place_of(desk.step.id, editor)
        else:
            self.list.insertWidget(self.list.indexOf(self.empty) + 1, editor)
            self.empty.hide()
            if self.shelves is not None:
                editor.stackUnder(self.shelves)
        editor.show()
        self.begin.setVisible(shelves is not None)
        self.editor = editor
        self._order_tabs()
        editor.first.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(editor)

    def _finish(self) -> None:
        step = self.editor.desk.step if self.editor else None
        step_id = step.id if step else ""
        self._close()
        if step is not None and self.area not in {None, area_of(step)}:
            self.area = None  # it lives in another one now
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
        self._show_areas(life_areas(steps))
        shown = [step for step in steps if self.area in {None, area_of(step)}]
        self._tell_what_is_not(steps, shown)
        self.begin.show()
        if shown:
            self.shelves = StepShelves(
                self._theme,
                shown,
                self._now().date(),
                told=self._told,
                shows_resting=self._shows_resting,
                by_area=self.area is None,
            )
            self.shelves.opened.connect(self.open_step)
            self.list.addWidget(self.shelves)
            self.shelves.show()
        self._order_tabs()
        return self.shelves

    def _show_areas(self, lives: tuple[LifeArea, ...]) -> None:
        if all(life.area != self.area for life in lives):
            self.area = None
        if lives == tuple(segment.life for segment in self.ring.segments.values()):
            self.ring.choose(self.area)
        else:
            self._make_ring_anew(lives)
        self.head.show_area(next((life for life in lives if life.area == self.area), None))

    def _make_ring_anew(self, lives: tuple[LifeArea, ...]) -> None:
        had_keyboard = self.ring.stop.hasFocus()
        before, self.ring = self.ring, AreaRing(self._theme, lives, self.area)
        self.ring.chosen.connect(self.show_area)
        self._row.exchange(before, self.ring)
        before.hide()
        before.deleteLater()
        self.ring.show()
        if had_keyboard:
            self.ring.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_what_is_not(self, steps: tuple[OutwardStep, ...], shown: list[OutwardStep]) -> None:
        self.empty.setText(self._about() if self.area is None else self._about_area())
        self.empty.setVisible(
            self.notice.isHidden() and not (steps if self.area is None else shown)
        )

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
        # A screen reader goes by the order in the parent.
        first, last = (self.head, self.ring) if self._row.is_wide else (self.ring, self.head)
        first.stackUnder(last)
        content = self.widget()
        if content is not None:
            order_tabs(content)
