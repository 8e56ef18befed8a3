# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the keyboard was at on a page, found again on the page that was made in its place.

In another language it is called otherwise, and in larger type it stands elsewhere: it is found by
its name or its place among the others, and brought to where on the screen it was.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.ui.widgets.in_sight import page_of

_FILLS_WITHIN_MS: Final = 10_000
"""So long a new page may go on filling: what the system has to be asked for comes later."""

_ACTS: Final = (
    *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress),
    *(QEvent.Type.Wheel, QEvent.Type.TouchBegin),
)


class Spot:
    """Where the keyboard is on ``page`` now."""

    def __init__(self, page: QWidget) -> None:
        focused: QWidget | None = page.focusWidget()
        self._name = focused.accessibleName() if focused is not None else ""
        self._way = _way_to(focused, page) if focused is not None else ()
        area = page_of(focused) if focused is not None else None
        self._height = _height_in(area, focused) if area is not None and focused else 0

    def return_to(self, page: QWidget) -> None:
        """The keyboard goes there on ``page``, which was made anew."""
        there = self._find(page)
        if there is None:
            return
        there.setFocus(Qt.FocusReason.OtherFocusReason)
        area = page_of(there)
        if area is not None:
            _Hold(area, there, self._height, whole=True)

    def _find(self, page: QWidget) -> QWidget | None:
        for widget in page.findChildren(QWidget) if self._name else ():
            if widget.accessibleName() == self._name:
                return widget
        there = page
        for kind, at in self._way:
            alike = _children(there, kind)
            if at >= len(alike):
                return None
            there = alike[at]
        return there if self._way else None


def hold_in_place(area: QScrollArea, widget: QWidget, height: int) -> None:
    """The widget stands ``height`` pixels below the top of the area, as long as its page fills.

    Until the person does something.
    """
    _Hold(area, widget, height, whole=False)


def lay_out_now() -> None:
    """What was just made gets its place: the layouts settle from the outside in."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class _Hold(QObject):
    def __init__(self, area: QScrollArea, widget: QWidget, height: int, *, whole: bool) -> None:
        """``whole``: the widget's own height has its place in sight, too."""
        super().__init__(widget)
        self._is_whole = whole
        self._area = area
        self._widget = widget
        self._height = height
        self._is_left = False
        content, app = area.widget(), QApplication.instance()
        if content is not None and app is not None:
            content.installEventFilter(self)
            app.installEventFilter(self)
        QTimer.singleShot(_FILLS_WITHIN_MS, self, self.deleteLater)
        self._hold_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTS:
            self._is_left = True  # the person has gone on
            self.deleteLater()
        elif event.type() == QEvent.Type.Resize and watched is self._area.widget():
            self._hold_soon()
        return False

    def _hold_soon(self) -> None:
        QTimer.singleShot(0, self, self._hold)

    def _hold(self) -> None:
        if self._is_left:
            return
        lay_out_now()
        aim = self._height
        if self._is_whole:
            aim = min(max(0, aim), max(0, self._area.viewport().height() - self._widget.height()))
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + _height_in(self._area, self._widget) - aim)


def _height_in(area: QScrollArea, widget: QWidget) -> int:
    return widget.mapTo(area, QPoint(0, 0)).y()


def _way_to(widget: QWidget, page: QWidget) -> tuple[tuple[type, int], ...]:
    """From the page down to the widget: of each, its kind and which of its kind it is."""
    way: list[tuple[type, int]] = []
    while widget is not page:
        above = widget.parentWidget()
        if above is None:
            return ()
        way.append((type(widget), _children(above, type(widget)).index(widget)))
        widget = above
    return tuple(reversed(way))


def _children(widget: QWidget, kind: type) -> list[QWidget]:
    return [each for each in widget.children() if type(each) is kind and isinstance(each, QWidget)]
