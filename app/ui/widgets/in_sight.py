# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps in sight what a person is at, on a page that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

_AROUND = 40
"""Pixels above and below that are in sight as well, where there is room: a heading stays whole."""


class FocusInSight(QObject):
    """Keeps in sight what has the keyboard on this page, however it came there."""

    def __init__(self, page: QScrollArea) -> None:
        super().__init__(page)
        self._page = page
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # What is written in may be higher than the page, and sees to its cursor itself.
        if now is not None and self._page.isAncestorOf(now) and not isinstance(now, QPlainTextEdit):
            bring_into_sight(now, _at_hand(now))


def bring_into_sight(widget: QWidget, rect: QRect | None = None) -> None:
    """Scrolls as little as needed, once everything has found its place. ``rect``: of the widget."""
    area = page_of(widget)
    if area is not None:
        QTimer.singleShot(0, widget, lambda: _bring(area, widget, rect or widget.rect()))


def _bring(area: QScrollArea, widget: QWidget, rect: QRect) -> None:
    content = area.widget()
    if content is None or not content.isAncestorOf(widget):
        return
    # What was just added has no place yet: the layouts settle from the outside in.
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    top, bottom = (widget.mapTo(content, point) for point in (rect.topLeft(), rect.bottomLeft()))
    bar, room = area.verticalScrollBar(), area.viewport().height()
    if bar.value() <= top.y() and bottom.y() < bar.value() + room:
        return
    spare = room - rect.height()
    if spare < 2 * _AROUND:
        # All of what is nearly as high as the page; of what is higher, the beginning, with air.
        bar.setValue(top.y() - (min(_AROUND, spare) if spare >= 0 else _AROUND))
        return
    area.ensureVisible(0, bottom.y(), 0, _AROUND)
    area.ensureVisible(0, top.y(), 0, _AROUND)


def _at_hand(widget: QWidget) -> QRect:
    """Of a list, the row that has the keyboard; else all of it."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        return widget.visualRect(widget.currentIndex())
    return widget.rect()


def page_of(widget: QWidget) -> QScrollArea | None:
    """The page that scrolls around the widget."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
