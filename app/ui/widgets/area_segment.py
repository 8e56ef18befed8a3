# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One area of life in the ring: an arc that is warm where something lives, with its name."""

from __future__ import annotations

from math import asin, degrees

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPaintEvent,
    QPen,
    QPolygon,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.life_areas import LifeArea
from app.ui.outward_words import area_label, area_name, lives_there
from app.ui.ring_plan import Place, RingPlan
from app.ui.theme import Theme

_GAP = 7.0
"""Between one arc and the next, in pixels."""
_AROUND = 6


class AreaSegment(QAbstractButton):
    """A button in the shape of its arc and its name. Where it stands it is told by the ring."""

    def __init__(self, theme: Theme, life: LifeArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.life = life
        self.area = life.area
        self._hovered = False
        self._plan: RingPlan | None = None
        self._place: Place | None = None
        self.setText(area_label(life.area))
        self.setAccessibleName(area_name(life.area))
        self.setAccessibleDescription(lives_there(life))
        self.setToolTip(lives_there(life))  # the signs on the arc in words
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def stand(self, plan: RingPlan, place: Place) -> None:
        """Takes its place in a ring that fills the parent."""
        self._plan, self._place = plan, place
        name = self._name_box(place)
        sector = _sector(plan, place)
        whole = name.united(sector.boundingRect()).adjusted(-2, -2, 2, 2)
        self.setGeometry(whole)
        # Only its own arc and name: the neighbours' rectangles lie across this one.
        region = QRegion(name).united(QRegion(sector))
        region.translate(-whole.topLeft())
        self.setMask(region)
        self.update()

    @property
    def name_rect(self) -> QRect:
        """Where the name is, in the ring."""
        return self._place.name.toAlignedRect() if self._place is not None else QRect()

    def arc_middle(self) -> QPoint:
        """A point in the middle of the arc, in the ring."""
        if self._plan is None or self._place is None:
            return QPoint()
        return self._plan.at(self._place.middle, self._plan.middle_radius).toPoint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._plan is None or self._place is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.pos())
        body = _body(self._plan, self._place)
        painter.setBrush(self._fill())
        painter.setPen(QPen(self._theme.color("line"), 1.25))
        painter.drawPath(body)
        self._paint_mark(painter, self._place)
        self._paint_signs(painter, self._plan, self._place)
        self._paint_name(painter, self._place)
        if self.hasFocus():
            self._paint_focus(painter, body, self._place)

    def _fill(self) -> QColor:
        theme, lit = self._theme, self._hovered or self.isDown()
        if self.isChecked():
            return theme.color("ember-bright" if lit else "ember")
        if self.life.open or self.life.told:
            return theme.blend("ember", "raised-high", 0.5 if lit else 0.36)
        if self.life.is_lived_in:
            return theme.blend("ember", "raised-high", 0.3 if lit else 0.14)
        return theme.color("line-soft" if lit else "raised-high")

    def _paint_mark(self, painter: QPainter, place: Place) -> None:
        """Beside a name below the ring: the ring, small, with the arc of this one in its place."""
        if place.mark.isEmpty():
            return
        is_lit = self.isChecked() or self._hovered
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("line"), 1.25))
        inset = place.mark.width() / 8
        ring = place.mark.adjusted(inset, inset, -inset, -inset)
        painter.drawEllipse(ring)
        ink = self._theme.color("ember" if is_lit else "ink")
        pen = QPen(ink, 2 * inset)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        first = round(16 * (90 - place.start - place.span))
        painter.drawArc(ring, first, round(16 * place.span))

    def _paint_signs(self, painter: QPainter, plan: RingPlan, place: Place) -> None:
        """A ring for what is open, a spot for what was told, a small light for a glimmer."""
        life = self.life
        signs = [
            paint
            for paint, is_there in (
                (_paint_open, life.open),
                (_paint_told, life.told),
                (_paint_glimmer, life.glimmers),
            )
            if is_there
        ]
        size = plan.band * 0.13
        step = degrees(plan.band * 0.62 / plan.middle_radius)
        ink = self._theme.color("on-ember" if self.isChecked() else "ink")
        for at, paint in enumerate(signs):
            angle = place.middle + (at - (len(signs) - 1) / 2) * step
            painter.save()
            paint(painter, plan.at(angle, plan.middle_radius), size, ink)
            painter.restore()

    def _paint_name(self, painter: QPainter, place: Place) -> None:
        theme = self._theme
        is_near = self.isChecked() or self._hovered or self.life.is_lived_in
        painter.setFont(theme.font(15))
        painter.setPen(theme.color("ink" if is_near else "ink-soft"))
        align = Qt.AlignmentFlag.AlignRight if place.side == "left" else Qt.AlignmentFlag.AlignLeft
        flags = Qt.TextFlag.TextWordWrap.value | align.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(place.name.toAlignedRect(), flags, self.text())

    def _paint_focus(self, painter: QPainter, body: QPainterPath, place: Place) -> None:
        painter.setPen(QPen(self._theme.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        stroker = QPainterPathStroker()
        stroker.setWidth(6)
        painter.drawPath(body.united(stroker.createStroke(body)).simplified())
        painter.drawRoundedRect(QRectF(self._name_box(place)).adjusted(1, 1, -1, -1), 8, 8)

    def _name_box(self, place: Place) -> QRect:
        box = place.name.united(place.mark).toAlignedRect()
        return box.adjusted(-_AROUND, -4, _AROUND, 4)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)


def _body(plan: RingPlan, place: Place) -> QPainterPath:
    """The arc as a thick line with round ends."""
    radius, band = plan.middle_radius, plan.band
    end = degrees(asin(min(1.0, (band + _GAP) / 2 / radius)))
    span = max(0.2, place.span - 2 * end)
    line = QPainterPath()
    box = QRectF(plan.centre.x() - radius, plan.centre.y() - radius, 2 * radius, 2 * radius)
    # Qt counts against the clock, from three o'clock.
    first = 90 - place.middle + span / 2
    line.arcMoveTo(box, first)
    line.arcTo(box, first, -span)
    stroker = QPainterPathStroker()
    stroker.setWidth(band)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    return stroker.createStroke(line).simplified()


def _sector(plan: RingPlan, place: Place) -> QPolygon:
    """All of the ring that is nearest to this arc, with some room for its focus ring."""
    inner, outer = plan.radius - plan.band - _AROUND, plan.radius + _AROUND
    count = max(3, round(place.span / 3))
    angles = [place.start + place.span * at / count for at in range(count + 1)]
    around = [plan.at(angle, outer) for angle in angles]
    back = [plan.at(angle, inner) for angle in reversed(angles)]
    return QPolygon([point.toPoint() for point in (*around, *back)])


def _paint_open(painter: QPainter, at: QPointF, size: float, ink: QColor) -> None:
    painter.setPen(QPen(ink, 1.5))
    painter.drawEllipse(at, size, size)


def _paint_told(painter: QPainter, at: QPointF, size: float, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(at, size, size)


def _paint_glimmer(painter: QPainter, at: QPointF, size: float, ink: QColor) -> None:
    """A star of four soft points."""
    far, near = 1.9 * size, 0.42 * size
    star = QPainterPath(at + QPointF(0, -far))
    for corner, tip in (
        (QPointF(near, -near), QPointF(far, 0)),
        (QPointF(near, near), QPointF(0, far)),
        (QPointF(-near, near), QPointF(-far, 0)),
        (QPointF(-near, -near), QPointF(0, -far)),
    ):
        star.quadTo(at + corner, at + tip)
    painter.fillPath(star, ink)
