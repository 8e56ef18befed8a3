# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The figure on which places are marked, front and back: by mouse, by keys, and for a reader."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.early import paint_rounded
from app.ui.theme import RADIUS, Theme
from app.ui.widgets.body_drawing import SPOTS, Spot, paint_body, width_for
from app.ui.widgets.body_line import HEIGHT, View, outline
from app.ui.widgets.body_place import PlaceOnFigure, beside, distance
from app.ui.widgets.body_words import place_name
from app.ui.widgets.gently import Gently
from app.ui.widgets.in_sight import bring_into_sight

HIGH: Final = 296
LOW: Final = 192
"""How high the figure is, in pixels, where there is room and where there is little."""

_BESIDE = 6
_BETWEEN: Final = 24
_NEAR: Final = 1.35
"""So many times its own size a place reaches for whoever points at it."""

_PREVIEW: Final = 0.4


class BodyFigure(QWidget):
    """Emits ``touched`` with a place, by whatever it was pressed.

    Tab comes to one place; up and down go through those of one side from head to foot, left and
    right to the other side.

    Attributes:
        places: every place on every side.
        stop: the one that Tab comes to.
    """

    touched = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marked: frozenset[str] = frozenset()
        self._hovered: PlaceOnFigure | None = None
        self._height = HIGH
        self._light = Gently(theme, self)
        self._light.moved.connect(self.update)
        self.setAccessibleName(self.tr("Figure of a body"))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.places = tuple(
            PlaceOnFigure(view, place, self)
            for view, spots in SPOTS.items()
            for place in sorted(spots, key=lambda place: spots[place][0].y)
        )
        for each in self.places:
            each.setAccessibleDescription(self._caption(each.view))
            each.moved_from.connect(self._move)
            each.clicked.connect(lambda _on=False, each=each: self.touched.emit(each.place))
        self.stop = self.places[0]
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._settle)

    def mark(self, places: Iterable[str]) -> None:
        """Shows these places, and no others, with a glow; what is seen first glows at once."""
        self._marked = frozenset(places)
        for each in self.places:
            each.setChecked(each.place in self._marked)
        self._glow()

    def take_focus(self) -> None:
        """Puts the keyboard on the place that Tab comes to."""
        self.stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def grow(self, height: int) -> None:
        """Stands this high from now on, in pixels, without the words below it."""
        if height != self._height:
            self._height = height
            self._settle()

    def on(self, place: str, view: View = "front") -> PlaceOnFigure:
        """The place as it is on this side. Raises StopIteration where it isn't."""
        return next(each for each in self.places if (each.view, each.place) == (view, place))

    def middle_of(self, each: PlaceOnFigure) -> QPointF:
        """Where to point at it, in pixels; the first of its two where it has two."""
        box, scale = self._box(each.view), self._scale()
        return box.topLeft() + QPointF(each.spots[0].x, each.spots[0].y) * scale

    def sizeHint(self) -> QSize:
        width = 2 * width_for(self._height) + _BETWEEN
        return QSize(round(width), self._height + self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    # -- by mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        each = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and each is not None:
            self.touched.emit(each.place)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.at(event.position()))
        event.accept()

    def leaveEvent(self, _event: QEvent) -> None:
        self._hover(None)

    def at(self, position: QPointF) -> PlaceOnFigure | None:
        """The place that is meant here: the nearest, as long as it is near or on the body."""
        view: View = "front" if position.x() < self.width() / 2 else "back"
        point = (position - self._box(view).topLeft()) / self._scale()
        near = min(
            (each for each in self.places if each.view == view),
            key=lambda each: distance(each.spots, point),
        )
        is_meant = outline().contains(point) or distance(near.spots, point) <= _NEAR
        return near if is_meant else None

    def _hover(self, each: PlaceOnFigure | None) -> None:
        if each is self._hovered:
            return
        self._hovered = each
        shape = Qt.CursorShape.ArrowCursor if each is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self._glow()
        self.update()

    # -- by keys ---------------------------------------------------------------------------------

    def _move(self, key: int) -> None:
        here = self.stop
        sides = {view: tuple(each) for view, each in groupby(self.places, lambda each: each.view)}
        side = sides[here.view]
        at = side.index(here)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            view: View = "front" if key == Qt.Key.Key_Left else "back"
            to = here if view == here.view else beside(here, sides[view])
        else:
            there = {Qt.Key.Key_Up: at - 1, Qt.Key.Key_Down: at + 1, Qt.Key.Key_Home: 0}
            wanted = there.get(Qt.Key(key), len(side) - 1)
            to = side[min(max(wanted, 0), len(side) - 1)]
        if to is not here:
            self._move_to(to)

    def _move_to(self, to: PlaceOnFigure) -> None:
        before, self.stop = self.stop, to
        # Both can take the keyboard for a moment: only such have a place in the order.
        to.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        QWidget.setTabOrder(before, to)
        to.setFocus(Qt.FocusReason.TabFocusReason)
        before.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bring_into_sight(to)

    # -- how it looks ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for each in self.places:
            each.setGeometry(self._around(each).toAlignedRect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(13))
        for view in SPOTS:
            box = self._box(view)
            paint_body(painter, theme, box, self._light.now, view=view)
            painter.setPen(theme.color("ink-soft"))
            below = QRectF(box.left(), box.bottom(), box.width(), self.height() - box.bottom())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), self._caption(view))
        focused = self.stop if self.stop.hasFocus() else None
        if focused is not None:
            self._paint_ring(painter, focused)
        named = self._hovered or focused
        if named is not None:
            self._paint_name(painter, named)

    def _paint_ring(self, painter: QPainter, each: PlaceOnFigure) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("focus"), 2))
        for spot in each.spots:
            painter.drawEllipse(self._round(each.view, spot))

    def _paint_name(self, painter: QPainter, each: PlaceOnFigure) -> None:
        """What the place is called, at its height between front and back, where there is room."""
        theme = self._theme
        painter.setFont(theme.font(13))
        words = place_name(each.place)
        metrics = QFontMetrics(painter.font())
        label = QRect(0, 0, metrics.horizontalAdvance(words) + 20, metrics.height() + 6)
        around = self._around(each)
        label.moveCenter(QPoint(self.width() // 2, round(around.center().y())))
        # Close to its own figure, and not over the other one.
        if each.view == "front":
            label.moveLeft(min(label.left(), round(around.right()) + _BESIDE))
        else:
            label.moveRight(max(label.right(), round(around.left()) - _BESIDE))
        paint_rounded(painter, QRectF(label), RADIUS, theme.brush("surface", 0.88))
        painter.setPen(theme.color("ink"))
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), words)

    def _glow(self) -> None:
        wanted = dict.fromkeys(self._marked, 1.0)
        if self._hovered is not None:
            wanted.setdefault(self._hovered.place, _PREVIEW)
        self._light.go_to(wanted, at_once=not self.isVisible())

    def _settle(self) -> None:
        self.updateGeometry()
        self.update()

    def _caption(self, view: View) -> str:
        return self.tr("Front") if view == "front" else self.tr("Back")

    def _box(self, view: View) -> QRectF:
        width = width_for(self._height)
        left = (self.width() - 2 * width - _BETWEEN) / 2
        if view == "back":
            left += width + _BETWEEN
        return QRectF(left, 0, width, self._height)

    def _scale(self) -> float:
        return self._height / HEIGHT

    def _around(self, each: PlaceOnFigure) -> QRectF:
        """What its one or two spots take, in pixels."""
        around = QRectF()
        for spot in each.spots:
            around = around.united(self._round(each.view, spot))
        return around

    def _round(self, view: View, spot: Spot) -> QRectF:
        """The spot in pixels."""
        scale = self._scale()
        half = QPointF(spot.across, spot.down) * scale
        centre = self._box(view).topLeft() + QPointF(spot.x, spot.y) * scale
        return QRectF(centre - half, centre + half)
