# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The map with what stands beside it: the part that is chosen, and those without a place yet."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.parts_map.desk import MapDesk
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.carried_part import CarriedPart
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.map_card import MapCard
from app.ui.widgets.map_tray import MapTray
from app.ui.widgets.parts_map import PartsMap

_SIDE = 264
_ANY_WIDTH = 16_777_215
MOST = 1600
"""The map is not higher than this, in pixels: what belongs together would be too far apart."""

_LEAST = 420
"""The least width of the map beside its side, in pixels at text scale 1."""


class MapView(QWidget):
    """``opened`` carries the id of the part whose page is wanted; ``changed``: something that the
    keyboard can be on came or went.

    Attributes:
        map, card, tray: the three of them.
        back: puts back what was done last. side: what stands beside the map, from top to bottom.
    """

    opened = Signal(str)
    changed = Signal()

    def __init__(self, theme: Theme, desk: MapDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self.map = PartsMap(theme, desk)
        self.card = MapCard(theme, desk)
        self.tray = MapTray(theme)
        self.hint = Label("", "soft")
        self.back = Button(theme, self.tr("Put it back"), "back", "back-step")
        self.back.setAccessibleDescription(self.tr("Undoes what was done last on the map"))
        self._arrange()
        self._guest = CarriedPart(theme, self)
        self._connect()
        self._follow()

    def put_back(self) -> None:
        """Undoes what was done last."""
        part_id = self._desk.put_back()
        if part_id is not None and self._desk.part(part_id).nearness is not None:
            self.map.take_keyboard(part_id)

    def fit(self, width: int, height: int) -> None:
        """So much room there is: the side stands below the map where that is too narrow."""
        is_wide = self.is_wide_at(width)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        least = self._theme.px(320)
        alone = min(max(round(width * 0.86), least), self._theme.px(460))
        self.map.setFixedHeight(min(max(height, least), MOST) if is_wide else alone)
        if is_wide:
            self._side.setFixedWidth(self._theme.px(_SIDE))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_ANY_WIDTH)

    def is_wide_at(self, width: int) -> bool:
        """Whether the side has room beside the map."""
        return width >= self._theme.px(_LEAST) + self._theme.px(_SIDE) + 24

    def _arrange(self) -> None:
        self._side = QWidget()
        self.side = side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        for widget in (self.hint, self.card, self.tray):
            side.addWidget(widget)
        side.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        side.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(24)
        self._row.addWidget(self.map, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._side)

    def _connect(self) -> None:
        self._desk.changed.connect(self._follow)
        self._desk.moved.connect(self._show_back)
        self.map.opened.connect(self.opened)
        self.map.attended.connect(self._attend)
        self.map.asked.connect(self._ask)
        self.map.tapped.connect(self._tap)
        self.card.opened.connect(self.opened)
        self.card.left.connect(self._leave_card)
        self.card.grown.connect(self.changed)
        self.tray.wanted.connect(self.map.put_down)
        self.tray.carried.connect(self._carry)
        self.tray.dropped.connect(self._drop)
        self.tray.all_wanted.connect(self._put_all_down)
        self.back.clicked.connect(self.put_back)

    def _follow(self) -> None:
        self.tray.show_parts(self._desk.waiting)
        self.hint.setText(self._hint())
        self.hint.setVisible(self.card.isHidden())
        self._show_back()
        self.changed.emit()

    def _hint(self) -> str:
        if not self._desk.placed:
            return self.tr("Press a part to put it on the map, or drag it there.")
        return self.tr(
            "Drag a part nearer or farther, or use the arrow keys. Press it for its ties; Enter"
            " opens its page."
        )

    def _show_back(self) -> None:
        if self.back.hasFocus() and not self._desk.can_put_back:
            self.map.take_keyboard(self.map.chosen)
        self.back.setVisible(self._desk.can_put_back)

    def _attend(self, part_id: str) -> None:
        if self.card.form is None:
            self._show_card_of(part_id)
        spot = self.map.spots.get(part_id)
        if spot is not None and spot.hasFocus():
            # As much of its card as there is room for, with the part itself in sight.
            bring_into_sight(self.card)
            bring_into_sight(spot)

    def _show_card_of(self, part_id: str) -> None:
        is_other = part_id != self.card.part_id
        self.card.show_part(part_id)
        self.hint.hide()
        if is_other:
            self.changed.emit()  # its ties have buttons of their own

    def _ask(self, part_id: str) -> None:
        self._show_card_of(part_id)
        self.card.take_keyboard()

    def _tap(self, part_id: str) -> None:
        if self.card.form is not None and part_id != self.card.part_id:
            self.card.choose(part_id)
        bring_into_sight(self.card)

    def _leave_card(self, part_id: str) -> None:
        if part_id in self.map.spots:
            self.map.take_keyboard(part_id)
        elif part_id in self.tray.rows:
            self.tray.rows[part_id].setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow()

    def _carry(self, part_id: str, at: QPoint) -> None:
        radius = self.map.arrangement.ground.spot
        self._guest.follow(part_id, self.mapFromGlobal(at), radius)

    def _drop(self, part_id: str, at: QPoint) -> None:
        self._guest.hide()
        here = QPointF(self.map.mapFromGlobal(at))
        if self.map.holds(here):
            self.map.put_down(part_id, here)

    def _put_all_down(self) -> None:
        for part in self._desk.waiting:
            self.map.put_down(part.id)
