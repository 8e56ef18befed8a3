# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The areas of life as a ring around a warm light: where something lives, its arc is warm, too.

It has no numbers: one sees whether the steps are spread over several areas, and nothing else.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QRadialGradient,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.early import paint_disc
from app.ui.life_areas import LifeArea
from app.ui.ring_plan import RingPlan, plan_ring
from app.ui.theme import Theme
from app.ui.widgets.area_segment import AreaSegment
from app.ui.widgets.in_sight import bring_into_sight

_ARROWS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class AreaRing(QWidget):
    """``chosen`` carries the area that was chosen, or None for all of them: the light itself.

    Tab comes to what is chosen; arrows go round, and Enter or Space chooses.

    Attributes:
        middle: the light, which stands for all areas.
        stop: the one that Tab comes to.
        segments: the areas by the keys or words they are kept under.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        lives: Sequence[LifeArea],
        area: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``area``: the one that is chosen; None is all of them."""
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Areas of life"))
        self.middle = RingMiddle(theme, self)
        self.segments = {life.area: AreaSegment(theme, life, self) for life in lives}
        self._stops: tuple[QAbstractButton, ...] = (self.middle, *self.segments.values())
        for button in self._stops:
            button.setAutoExclusive(True)  # to a screen reader, too: one of these
            button.installEventFilter(self)
            button.toggled.connect(self._lead_tab)
        self.middle.clicked.connect(lambda: self.chosen.emit(None))
        for key, segment in self.segments.items():
            segment.clicked.connect(lambda _on=False, key=key: self.chosen.emit(key))
        self.stop: QAbstractButton = self.middle
        self.choose(area)
        self._lead_tab()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._plans: dict[tuple[int, float], RingPlan] = {}
        self._plan = self._planned(360)

    @property
    def button(self) -> QAbstractButton:
        """What is chosen now."""
        return next((button for button in self._stops if button.isChecked()), self.middle)

    def choose(self, area: str | None) -> None:
        """Shows this one as chosen, without saying so."""
        button = self.middle if area is None else self.segments.get(area, self.middle)
        button.setChecked(True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._planned(width).height)

    def sizeHint(self) -> QSize:
        return QSize(440, self.heightForWidth(440))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plan = self._planned(self.width())
        self.middle.stand(self._plan)
        for segment, place in zip(self.segments.values(), self._plan.places, strict=True):
            segment.stand(self._plan, place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The light falls as far as the ring."""
        painter = QPainter(self)
        centre, reach = self._plan.centre, self._plan.radius
        light = QRadialGradient(centre, reach)
        for at, opacity in ((0.0, 0.22), (0.45, 0.09), (1.0, 0.0)):
            light.setColorAt(at, self._theme.color("ember", opacity))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(light)
        painter.drawEllipse(centre, reach, reach)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(watched, QAbstractButton):
            return False
        key = Qt.Key(event.key())
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            watched.click()
            return True
        if key not in _ARROWS:
            return False
        at = (self._stops.index(watched) + _ARROWS[key]) % len(self._stops)
        self._stop_at(self._stops[at])
        self.stop.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(self.stop)
        return True

    def _lead_tab(self) -> None:
        """One stop in the order of Tab: what has the keyboard, else what is chosen."""
        self._stop_at(next((button for button in self._stops if button.hasFocus()), self.button))

    def _stop_at(self, stop: QAbstractButton) -> None:
        before, self.stop = self.stop, stop
        if before is not stop:
            # Both can take the keyboard for a moment: only such have a place in the order.
            stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            QWidget.setTabOrder(before, stop)
        for button in self._stops:
            takes = button is stop
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if takes else Qt.FocusPolicy.NoFocus)

    def _planned(self, width: int) -> RingPlan:
        """The plan for this width: layouts ask for the same one many times."""
        key = (width, self._theme.text_scale)
        if key not in self._plans:
            self._plans[key] = self._make_plan(width)
        return self._plans[key]

    def _make_plan(self, width: int) -> RingPlan:
        metrics = QFontMetricsF(self._theme.font(15))

        def measure(text: str, room: float) -> QSizeF:
            wrap = Qt.TextFlag.TextWordWrap.value if room else 0
            box = metrics.boundingRect(QRectF(0, 0, room or 100_000, 100_000), wrap, text)
            return QSizeF(box.width() + 1, box.height())

        return plan_ring(width, [segment.text() for segment in self.segments.values()], measure)


class RingMiddle(QAbstractButton):
    """The warm light in the middle: you. Pressed, it shows the steps of all areas."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(self.tr("you"))
        self.setAccessibleName(self.tr("All areas of life"))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def stand(self, plan: RingPlan) -> None:
        """Takes its place in a ring that fills the parent."""
        half = round(plan.radius - plan.band - 10)
        centre = plan.centre.toPoint()
        self.setGeometry(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
        self.setMask(QRegion(self.rect(), QRegion.RegionType.Ellipse))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, half = self._theme, self.width() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(theme.font(15, "prompt"))
        whole = min(0.46 * half, half - metrics.height() * 0.8)
        light = QPointF(half, half - metrics.height() * 0.5)
        strength = 1.0 if self.isChecked() or self.underMouse() else 0.62
        for share, opacity in ((1.0, 0.16), (0.7, 0.3)):
            paint_disc(painter, light, whole * share, theme.brush("ember", opacity * strength))
        paint_disc(painter, light, whole * 0.42, theme.brush("flame-core", strength))
        painter.setFont(theme.font(15, "prompt"))
        painter.setPen(theme.color("ink" if self.isChecked() else "ink-soft"))
        below = QRectF(0, light.y() + whole + 1, self.width(), metrics.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter.value, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(half, half), half - 2, half - 2)
