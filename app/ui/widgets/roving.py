# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard among buttons of which one is chosen, and the order in which Tab visits a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QWidget

_STEPS = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}


class Roving(QObject):
    """Tab comes to the chosen one, or the first where none is; an arrow chooses its neighbour.

    At the ends an arrow does nothing.

    Attributes:
        stop: the button that Tab comes to.
    """

    def __init__(self, parent: QObject, buttons: Sequence[QAbstractButton]) -> None:
        """``buttons``: at least one, in the order in which they are read."""
        super().__init__(parent)
        self._buttons = tuple(buttons)
        self.stop = self._chosen()
        for button in self._buttons:
            button.installEventFilter(self)
            button.toggled.connect(self._follow)
            button.clicked.connect(self._follow)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or not isinstance(watched, QAbstractButton):
            return False
        at = self._buttons.index(watched) + step
        if 0 <= at < len(self._buttons):
            button = self._buttons[at]
            button.setFocus(Qt.FocusReason.TabFocusReason)
            button.click()
        return True

    def _chosen(self) -> QAbstractButton:
        return next((b for b in self._buttons if b.isChecked()), self._buttons[0])

    def _follow(self) -> None:
        before = self.stop
        self.stop = self._chosen()
        if self.stop is not before:
            # Both can take the keyboard for a moment: only such have a place in the order.
            before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            QWidget.setTabOrder(before, self.stop)
        for button in self._buttons:
            takes = button is self.stop
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if takes else Qt.FocusPolicy.NoFocus)


def order_tabs(whole: QWidget, starts: Sequence[QWidget] = ()) -> None:
    """Lets Tab visit what is in ``whole`` as it is laid out, for parts that came later.

    ``starts``: places that Tab does not stop at, but may begin from; they are in the order, too.
    """
    layout = whole.layout()
    for before, after in pairwise(_stops(layout, starts) if layout is not None else ()):
        QWidget.setTabOrder(before, after)


def _stops(layout: QLayout, starts: Sequence[QWidget]) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget = item.widget() if item is not None else None
        if isinstance(stop := getattr(widget, "stop", None), QWidget):
            yield stop  # one of its own is where Tab comes to it
        inner = widget.layout() if widget is not None else item.layout() if item else None
        takes = widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget is not None and (takes or widget in starts):
            yield widget
        if inner is not None:
            yield from _stops(inner, starts)
