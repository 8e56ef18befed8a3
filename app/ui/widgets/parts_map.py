# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The map: the person as a warm light in the middle, the parts near or far, ties between them.

The parts are real buttons, the PartSpots; the rest is a picture around them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.reflections.items import Part
from app.ui.part_words import described, standing_words
from app.ui.parts_map.arrangement import Arrangement, arrange, attend, carry
from app.ui.parts_map.desk import MapDesk
from app.ui.parts_map.ground import Ground, Point, freest_bearing
from app.ui.theme import Theme
from app.ui.widgets.map_caption import MapCaption
from app.ui.widgets.map_picture import MapPicture, light_for
from app.ui.widgets.map_texts import MapTexts
from app.ui.widgets.part_spot import PartSpot
from app.ui.widgets.soon import Soon

_HALF_WAY = 0.5
_STILL_MS = 200
_MANY = 12
"""With more parts, everything finds its place once the window's edge has come to rest."""


class PartsMap(QWidget):
    """Signals, each with the id of a part:
        opened: its page is wanted. asked: the way to what can be done with it. tapped: it or its
        name was clicked. attended: it has the keyboard now.

    Attributes:
        spots: the parts that have a place, by id.
        arrangement: where everything stands just now.
        chosen: the id of the part that had the keyboard last, or None.
        caption: the name of the part that is attended to, where no other place is free for it.
    """

    opened = Signal(str)
    asked = Signal(str)
    tapped = Signal(str)
    attended = Signal(str)

    def __init__(self, theme: Theme, desk: MapDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self.spots: dict[str, PartSpot] = {}
        self.chosen: str | None = None
        self._texts = MapTexts(theme, 600)
        self._picture = MapPicture(theme)
        self.caption = MapCaption(theme, self)
        self.arrangement = Arrangement(self._ground(0), {}, {}, ())
        self._soon = Soon(self, desk.settle)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_STILL_MS)
        self._later.timeout.connect(self.lay_out)
        self.setAccessibleName(self.tr("Map of your parts, with you in the middle"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        desk.changed.connect(self.lay_out)
        desk.moved.connect(self._follow)
        theme.changed.connect(self._later.start)
        self._make_spots(desk.placed)

    def sizeHint(self) -> QSize:
        return QSize(480, 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if len(self.spots) > _MANY and self.arrangement.centres:
            self._later.start()
        else:
            self.lay_out()
        super().resizeEvent(event)

    def lay_out(self) -> None:
        """Everything finds its place anew."""
        parts = self._desk.placed
        self._make_spots(parts)
        self._texts = MapTexts(self._theme, self.width())
        for part in parts:
            self._texts.take(part)
        ground = self._ground(len(parts))
        places = self._desk.places(ground)
        self.arrangement = arrange(ground, places, self._desk.ties, self._texts.texts())
        self._move_spots()
        self._describe(parts)
        self.update()

    def put_down(self, part_id: str, at: QPointF | None = None) -> None:
        """Puts a part on the map that has no place there yet: here, or where there is room."""
        self.lay_out()
        ground = self._ground(len(self.spots) + 1)
        if at is not None:
            nearness, bearing = ground.read(Point(at.x(), at.y()))
        else:
            known = self._desk.part(part_id).bearing
            nearness = _HALF_WAY
            bearing = freest_bearing(self.arrangement.centres, ground) if known is None else known
        self._desk.put_down(part_id, nearness, bearing)
        self.take_keyboard(part_id)

    def take_keyboard(self, part_id: str | None) -> None:
        """Puts the keyboard on this part, or on the first where it is not on the map."""
        spot = self.spots.get(part_id or "") or next(iter(self.spots.values()), None)
        if spot is not None:
            spot.setFocus(Qt.FocusReason.OtherFocusReason)

    def follow_in_order(self, before: QWidget) -> None:
        """Lets Tab visit the parts after this widget, in the order in which the cards have them."""
        for spot in self.spots.values():
            QWidget.setTabOrder(before, spot)
            before = spot

    def holds(self, at: QPointF) -> bool:
        """Whether this point is on the map."""
        return QRectF(self.rect()).contains(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A name is its part, too."""
        at = event.position()
        for part_id, place in self._shown().names.items():
            if place.box.has(Point(at.x(), at.y())):
                self.spots[part_id].setFocus(Qt.FocusReason.OtherFocusReason)
                self.tapped.emit(part_id)
                return
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        attended = {spot.part_id for spot in self.spots.values() if spot.is_attended}
        shown = self._shown()
        if self.caption.part_id:
            names = {p: at for p, at in shown.names.items() if p != self.caption.part_id}
            shown = replace(shown, names=names)
        self._picture.paint(painter, shown, self._texts, attended)

    # -- what is there ---------------------------------------------------------------------------

    def _ground(self, count: int) -> Ground:
        width, height = max(1, self.width()), max(1, self.height())
        return Ground.fitting(width, height, count, light_for(self._theme))

    def _make_spots(self, parts: Iterable[Part]) -> None:
        wanted = {part.id: part for part in parts}
        for part_id in self.spots.keys() - wanted.keys():
            spot = self.spots.pop(part_id)
            spot.hide()
            spot.deleteLater()
        for part_id, part in wanted.items():
            if part_id not in self.spots:
                self.spots[part_id] = self._make_spot(part)
        self.spots = {part_id: self.spots[part_id] for part_id in wanted}

    def _make_spot(self, part: Part) -> PartSpot:
        spot = PartSpot(self._theme, part, self)
        spot.opened.connect(lambda: self.opened.emit(part.id))
        spot.asked.connect(lambda: self.asked.emit(part.id))
        spot.tapped.connect(lambda: self.tapped.emit(part.id))
        spot.stepped.connect(lambda near, round_: self._step(part.id, near, round_))
        spot.carried.connect(lambda at: self._carry(part.id, at))
        spot.let_go.connect(lambda at: self._let_go(part.id, at))
        spot.attended.connect(lambda: self._attend(spot))
        spot.show()
        return spot

    def _move_spots(self) -> None:
        for part_id, at in self.arrangement.centres.items():
            self.spots[part_id].stand(QPointF(*at), self.arrangement.ground.spot)
        self._show_caption()

    def _describe(self, parts: Iterable[Part]) -> None:
        for part in parts:
            told = described(part, self._desk.told_ties(part.id))
            self.spots[part.id].setAccessibleDescription(told)

    def _shown(self) -> Arrangement:
        """With all the words of the part that is attended to."""
        part_id = self._attended()
        return attend(self.arrangement, part_id, self._texts.texts())

    def _attended(self) -> str:
        """The part that the mouse is on, else the one that has the keyboard; empty for none."""
        spots = sorted(self.spots.values(), key=lambda spot: spot.is_hovered, reverse=True)
        return next((spot.part_id for spot in spots if spot.is_attended), "")

    def _show_caption(self) -> None:
        part_id = self._attended()
        at_rest = self.arrangement.names.get(part_id)
        place = None
        if part_id and (at_rest is None or at_rest.form > 0):
            place = self._shown().names.get(part_id)
        if place is None:
            self.caption.clear()
        else:
            self.caption.show_name(self._texts, part_id, place.box)

    # -- what is done ----------------------------------------------------------------------------

    def _attend(self, spot: PartSpot) -> None:
        if spot.hasFocus() and self.chosen != spot.part_id:
            self._desk.end_move()
            before, self.chosen = self.chosen, spot.part_id
            for part_id in (before, self.chosen):
                if part_id in self.spots:
                    self.spots[part_id].is_chosen = part_id == self.chosen
                    self.spots[part_id].update()
        if spot.hasFocus():
            self.attended.emit(spot.part_id)
        self._show_caption()
        self.update()

    def _step(self, part_id: str, nearer: float, turned: float) -> None:
        part = self._desk.part(part_id)
        ground = self.arrangement.ground
        bearing = part.bearing
        if bearing is None:
            bearing = ground.read(self.arrangement.centres[part_id])[1]
        nearness = min(1.0, max(0.0, round((part.nearness or 0) + nearer, 3)))
        self._desk.move(part_id, nearness, round((bearing + turned) % 360, 3))
        self._soon.begin()
        moved = self._desk.part(part_id)
        self._show_moved(part_id, (moved.nearness or 0.0, moved.bearing or 0.0))
        self._later.start()
        words = standing_words(moved)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.spots[part_id], words))

    def _carry(self, part_id: str, at: QPointF) -> None:
        place = self.arrangement.ground.read(Point(at.x(), at.y()))
        self._desk.move(part_id, *place)
        self._show_moved(part_id, place)

    def _show_moved(self, part_id: str, place: tuple[float, float]) -> None:
        texts = self._texts.texts()
        self.arrangement = carry(self.arrangement, part_id, place, texts)
        self._move_spots()
        self.update()

    def _let_go(self, part_id: str, at: QPointF) -> None:
        self._carry(part_id, at)
        self._desk.end_move()
        self.lay_out()

    def _follow(self, part_id: str) -> None:
        if part_id in self.spots:
            self._describe([self._desk.part(part_id)])
