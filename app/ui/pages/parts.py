# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Parts: those the person has met or named, as cards of their own colours, or on a map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.reflections.desk import parts_now
from app.reflections.errors import StoreError
from app.reflections.items import Part
from app.reflections.keeper import Keeper
from app.ui.parts_map.desk import MapDesk
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import MARGIN, WIDEST, EqualColumns, ScrollColumn
from app.ui.widgets.in_sight import FocusInSight
from app.ui.widgets.labels import Label
from app.ui.widgets.map_view import MOST, MapView
from app.ui.widgets.no_parts import NoParts
from app.ui.widgets.part_card import PartCard
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.view_switch import ViewSwitch
from app.ui.widgets.wrapping_row import side_by_side

CARDS = "cards"
MAP = "map"
_AFTER_HEAD = 2


class PartsPage(ScrollColumn):
    """Cards carry in words what the map shows.

    Signals:
        opened: carries the id of a part. seen_as: CARDS or MAP, when that is changed.

    Attributes:
        cards: the parts, in the order in which the person came to know them; none on the map.
        map: the map, where that is shown.
    """

    opened = Signal(str)
    seen_as = Signal(str)
    asked_for_new = Signal()
    asked_for_beliefs = Signal()
    asked_for_practice = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        notice: str = "",
        way: str = CARDS,
        parent: QWidget | None = None,
    ) -> None:
        """``notice``: a sentence to be shown above them. ``way``: CARDS or MAP."""
        super().__init__(parent=parent)
        self._theme = theme
        self._way = way
        self.cards: tuple[PartCard, ...] = ()
        self.map: MapView | None = None
        self._shown: QWidget | None = None
        self.setAccessibleName(self.tr("Parts"))
        self.notice = Label(notice, "soft")
        parts: Sequence[Part] = ()
        self._can_be_read = True
        try:
            parts = parts_now(keeper)
        except StoreError as error:
            self._can_be_read = False
            self.notice.setText(store_sentence(error))
        self.desk = MapDesk(keeper, parts, now, self)
        self._add_head(has_parts=bool(parts))
        self._add_ways()
        self.column.addStretch(1)
        self._show()
        # Later: what has the keyboard first, as the page comes, must not scroll its title away.
        QTimer.singleShot(0, self, lambda: FocusInSight(self))
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(self._put_back)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_map()

    def _add_head(self, *, has_parts: bool) -> None:
        ways = ((CARDS, self.tr("Cards")), (MAP, self.tr("Map")))
        self.switch = ViewSwitch(self._theme, self.tr("Seen as"), ways, self._way)
        self.switch.chosen.connect(self._turn)
        self._lead = Label("", "lead")
        row = QHBoxLayout()
        row.addWidget(Label(self.tr("Parts"), "title"), 1)
        row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        if not has_parts:
            self.switch.hide()
        self._head = QWidget()
        column = QVBoxLayout(self._head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._lead)
        column.addWidget(self.notice)
        self.notice.setVisible(bool(self.notice.text()))
        self.column.addWidget(self._head)
        self.column.addSpacing(16)

    def _add_ways(self) -> None:
        self.add = Button(self._theme, self.tr("Add a part"), "plain", "add")
        self.add.clicked.connect(self.asked_for_new)
        self.beliefs = Button(self._theme, self.tr("All beliefs"), "quiet")
        self.beliefs.clicked.connect(self.asked_for_beliefs)
        self._ways = QWidget()
        self._ways.setLayout(side_by_side(self.add, self.beliefs))

    def _turn(self, way: str) -> None:
        self._way = way
        self.desk.end_move()
        self._show()
        self.seen_as.emit(way)

    def _show(self) -> None:
        """Shows the parts anew, the one way or the other."""
        before, self.cards, self.map = self._shown, (), None
        parts = self.desk.parts
        if not self._can_be_read:
            self._shown = QWidget()
            self._ways.hide()
        elif not parts:
            self._shown = self._nobody()
        elif self._way == MAP:
            self._shown = self.map = MapView(self._theme, self.desk)
            self.map.opened.connect(self.opened)
            self.map.changed.connect(self._order_tabs)
        else:
            self.cards = tuple(self._card(part) for part in parts)
            self._shown = EqualColumns(self.cards, self._theme.px(340), 2)
        self._lead.setText(self._leading(has_parts=bool(parts)))
        self.column.insertWidget(_AFTER_HEAD, self._shown)
        self._set_margins()
        self._place_ways()
        if before is not None:
            self.column.removeWidget(before)
            before.hide()
            before.deleteLater()
        self._fit_map()
        self._order_tabs()

    def _place_ways(self) -> None:
        """What else can be done stands below the parts; beside the map where there is room."""
        above = 0
        if isinstance(self._shown, NoParts):
            self._shown.ways.addWidget(self._ways)
        elif self.map is not None and self.map.is_wide_at(self._width_for_map()):
            self.map.side.addWidget(self._ways)
        else:
            self.column.insertWidget(_AFTER_HEAD + 1, self._ways)
            above = 16
        self._ways.setContentsMargins(0, above, 0, 0)

    def _order_tabs(self) -> None:
        content = self.widget()
        if content is not None:
            order_tabs(content)
        if self.map is not None:
            self.map.map.follow_in_order(self.switch.stop)

    def _leading(self, *, has_parts: bool) -> str:
        if not has_parts and self._can_be_read:
            return self.tr("The sides of you that you get to know will come to live here.")
        if self._way == MAP:
            return self.tr("Place them as near to you as they feel today.")
        return self.tr("Those you have met, in your own words.")

    def _nobody(self) -> QWidget:
        nobody = NoParts(self._theme)
        nobody.first_step.clicked.connect(self.asked_for_practice)
        self.first_step = nobody.first_step
        return nobody

    def _card(self, part: Part) -> PartCard:
        card = PartCard(self._theme, part, self.desk.told_ties(part.id))
        card.clicked.connect(lambda: self.opened.emit(part.id))
        return card

    def _put_back(self) -> None:
        if self.map is not None:
            self.map.put_back()

    def _set_margins(self) -> None:
        """The map goes beyond the column of the other pages, where there is room for it."""
        super()._set_margins()
        if getattr(self, "map", None) is None:
            self._indent(0)
            return
        margins = self.column.contentsMargins()
        beyond = max(0, margins.left() - max(MARGIN, (self.width() - self._widest_map()) // 2))
        self.column.setContentsMargins(
            margins.left() - beyond, margins.top(), margins.right() - beyond, 32
        )
        self._indent(beyond)

    def _widest_map(self) -> int:
        """As wide as a map of this height can use, with what stands beside it."""
        return max(WIDEST, round(1.15 * min(MOST, self.height() - 200)) + self._theme.px(300))

    def _indent(self, by: int) -> None:
        """The title begins where that of all pages does, and the switch ends there."""
        if (head := getattr(self, "_head", None)) is not None:
            head.setContentsMargins(by, 0, by, 0)

    def _fit_map(self) -> None:
        if self.map is None:
            return
        margins = self.column.contentsMargins()
        width = self._width_for_map()
        head = self._head.heightForWidth(width) + 16 + 3 * self.column.spacing()
        self._place_ways()
        self.map.fit(width, self.height() - margins.top() - margins.bottom() - head)

    def _width_for_map(self) -> int:
        margins = self.column.contentsMargins()
        return self.viewport().width() - margins.left() - margins.right()
