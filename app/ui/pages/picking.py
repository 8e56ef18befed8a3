# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Print or export, first: what is to go out is picked, of all that was kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.reflections.asking import Asked, Found
from app.reflections.errors import StoreError
from app.reflections.items import FindableKind
from app.reflections.keeper import Keeper
from app.reflections.looking import LookBack
from app.ui.out_words import kind_name, picked_words
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_menu import ChoiceMenu
from app.ui.widgets.footed_column import FootedColumn
from app.ui.widgets.in_sight import FocusInSight
from app.ui.widgets.labels import Label
from app.ui.widgets.look_filters import LookFilters
from app.ui.widgets.out_list import OutList
from app.ui.widgets.wrapping_row import WrappingRow

_KINDS: Final[tuple[FindableKind, ...]] = (
    "session",
    "entry",
    "part",
    "belief",
    "step",
    "reading",
)


@dataclass(frozen=True, slots=True)
class CameFrom:
    """Where the person was, by the numbers of ``LookBack``.

    shown: what is listed at first; empty for everything. picked: what is picked already. back: what
    the way back is called, where it does not lead to the reflections.
    """

    shown: tuple[int, ...] = ()
    picked: frozenset[int] = frozenset()
    back: str = ""


def came_from_items(look: LookBack, named: Sequence[tuple[FindableKind, str]]) -> CameFrom:
    """The person came from these: they are listed, and picked. Raises StoreError."""
    found = [look.one(kind, item_id) for kind, item_id in named]
    numbers = tuple(each.number for each in found if each is not None)
    return CameFrom(shown=numbers, picked=frozenset(numbers))


def came_from_part(look: LookBack, part_id: str, back: str) -> CameFrom:
    """The person came from a part: it is picked, and what tells of it listed. Raises StoreError."""
    part = look.one("part", part_id)
    own = () if part is None else (part.number,)
    told = look.numbers(Asked(kinds=frozenset(_KINDS), part_id=part_id))
    return CameFrom(tuple(dict.fromkeys((*own, *told))), frozenset(own), back)


class PickingPage(FootedColumn):
    """``left``: back to the reflections. ``picked`` carries a tuple of (kind, id).
    ``asked_for_practice``: where nothing is kept yet.
    """

    left = Signal()
    asked_for_practice = Signal()
    picked = Signal(object)

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        came_from: CameFrom = CameFrom(),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._keeper = keeper
        self._only = came_from.shown
        self._words = ""
        self.setAccessibleName(self.tr("Print or export"))
        self.kinds = ChoiceMenu(theme, self.tr("Kind"), self.tr("Any kind"))
        self.filters = LookFilters(theme, lambda: now().date(), self.kinds)
        self.list = OutList(theme, self._fetch, lambda: now().date())
        self._lay_out(came_from.back or self.tr("Reflections"))
        FocusInSight(self)
        self.filters.changed.connect(lambda _asked: self._look_for_all())
        self.filters.went_down.connect(self._go_down)
        self.kinds.chosen.connect(lambda _kind: self._look_for_all())
        self.list.picks_changed.connect(self._count)
        self.list.picks.pick(came_from.picked)
        self._offer()
        self._look()

    def refresh(self) -> None:
        """Looks again at what there is now; what is picked stays picked."""
        self._offer()
        self._look()

    def _offer(self) -> None:
        try:
            look = self._keeper.store().look
            self.filters.offer(look)
            there = [kind for kind in _KINDS if look.has(Asked(kinds=frozenset((kind,))))]
        except StoreError as error:
            self._tell(store_sentence(error))
        else:
            self.kinds.offer([(kind, kind_name(kind)) for kind in there])

    def _look_for_all(self) -> None:
        self._only = ()
        self._look()

    def _look(self) -> None:
        asked = self._asked()
        self._words = asked.words
        try:
            numbers = self._only or self._keeper.store().look.numbers(asked)
        except StoreError as error:
            self._tell(store_sentence(error))
            return
        self.list.show_numbers(numbers)
        self.everything.setVisible(bool(self._only))
        # Without anything kept, there is nothing to narrow or to pick.
        is_any = bool(numbers) or bool(self.kinds.options)
        self.nothing.setVisible(is_any and not numbers)
        self.empty.setVisible(not is_any)
        self.first_step.setVisible(not is_any)
        for way in (self.filters, self.pick_shown, self.pick_none):
            way.setVisible(is_any)
        self.list.setVisible(bool(numbers))
        self._count()
        self.show_foot(shown=is_any)

    def _asked(self) -> Asked:
        kind = self.kinds.value
        kinds = frozenset(each for each in _KINDS if kind is None or each == kind)
        return replace(self.filters.asked, kinds=kinds)

    def _fetch(self, numbers: Sequence[int]) -> Sequence[Found]:
        try:
            return self._keeper.store().look.found(numbers, self._words)
        except StoreError:
            # The keeper tells of it; the rows stay empty until they are looked at again.
            return ()

    def _count(self) -> None:
        count = len(self.list.picks.picked)
        self.count.setText(picked_words(count))
        self.go_on.setEnabled(count > 0)
        self.pick_none.setEnabled(count > 0)

    def _go_on(self) -> None:
        numbers = sorted(self.list.picks.picked)
        self._keeper.retry()  # what was written last is to go out with it
        try:
            named = self._keeper.store().look.named(numbers)
        except StoreError as error:
            self._tell(store_sentence(error))
        else:
            self.picked.emit(named)

    def _go_down(self) -> None:
        if self.list.rows.numbers:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.setVisible(bool(sentence))

    def _show_everything(self) -> None:
        self._look_for_all()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- how it is put together ------------------------------------------------------------------

    def _lay_out(self, back: str) -> None:
        self.back = Button(self._theme, back, "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Print or export"), "title"))
        words = self.tr("What you pick goes out, and nothing else. You see all of it before.")
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.column.addWidget(self.filters)
        self.column.addLayout(self._ways_to_pick())
        self.notice = Label("", "soft")
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.nothing = Label(self.tr("Nothing found for this."), "soft")
        self.column.addWidget(self.nothing)
        words = self.tr(
            "What you keep will be listed here: practices, pages, parts, beliefs and small steps,"
            " each to be taken out by itself."
        )
        self.empty = Label(words, "soft")
        self.empty.setContentsMargins(0, 0, 0, 8)
        self.column.addWidget(self.empty)
        self.first_step = Button(self._theme, self.tr("The five steps"), "primary", "forward")
        self.first_step.clicked.connect(self.asked_for_practice)
        self.column.addWidget(self.first_step, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.list)
        self.column.addStretch(1)
        self._add_ways_on()

    def _ways_to_pick(self) -> WrappingRow:
        self.everything = Button(self._theme, self.tr("Show everything"), "back")
        self.everything.clicked.connect(self._show_everything)
        self.pick_shown = Button(self._theme, self.tr("Pick all that is shown"), "quiet")
        self.pick_shown.clicked.connect(self.list.pick_shown)
        self.pick_none = Button(self._theme, self.tr("Pick none"), "quiet")
        self.pick_none.clicked.connect(self.list.pick_none)
        row = WrappingRow()
        for widget in (self.everything, self.pick_shown, self.pick_none):
            row.addWidget(widget)
        return row

    def _add_ways_on(self) -> None:
        self.go_on = Button(self._theme, self.tr("Look at it"), "primary", "forward")
        self.go_on.clicked.connect(self._go_on)
        self.count = Label("", "soft")
        self.count.setWordWrap(False)
        self.foot.addWidget(self.go_on)
        self.foot.addWidget(self.count)
