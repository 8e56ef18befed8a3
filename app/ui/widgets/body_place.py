# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One place on the figure of a body, as the keyboard and a screen reader come to it."""

from __future__ import annotations

from collections.abc import Iterable
from math import hypot
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.widgets.body_drawing import SPOTS, Spot
from app.ui.widgets.body_line import View
from app.ui.widgets.body_words import place_name

_STEPS: Final = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)


class PlaceOnFigure(QAbstractButton):
    """A check box that the figure paints. ``moved_from`` carries the key that leads elsewhere."""

    moved_from = Signal(int)

    def __init__(self, view: View, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.view, self.place = view, place
        self.setCheckable(True)
        self.setAccessibleName(place_name(place))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def spots(self) -> tuple[Spot, ...]:
        return SPOTS[self.view][self.place]

    def sizeHint(self) -> QSize:
        return self.size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STEPS:
            self.moved_from.emit(key)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_figure()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_figure()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Nothing: what is marked, and where the keyboard is, glows in the figure itself."""

    def _tell_figure(self) -> None:
        figure = self.parentWidget()
        if figure is not None:
            figure.update()


def distance(spots: Iterable[Spot], at: QPointF) -> float:
    """How far off, in sizes of the spot: 1 at its edge."""
    return min(
        hypot((at.x() - spot.x) / spot.across, (at.y() - spot.y) / spot.down) for spot in spots
    )


def beside(here: PlaceOnFigure, side: tuple[PlaceOnFigure, ...]) -> PlaceOnFigure:
    """The same place there, or else the one at this height."""

    def far(each: PlaceOnFigure) -> tuple[bool, float]:
        return each.place != here.place, abs(each.spots[0].y - here.spots[0].y)

    return min(side, key=far)
