# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person who has no mouse: Tab reaches everything once, in the order of reading, and is seen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from app.ui.widgets.roving import Roving
from tests.ui.every_page.fitting import called
from tests.ui.every_page.pictures import PICTURES

_MOST = 400
_ARROWS: Final = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up)


@dataclass
class RoundTrip:
    """What Tab comes to, in this order; what of it could not be seen; where it went back.

    It goes back where it goes up or to the left, within the page or within the bar beside it.
    """

    visited: list[QWidget] = field(default_factory=list)
    unseen: list[str] = field(default_factory=list)
    went_back: list[str] = field(default_factory=list)


def round_trip(window: QWidget) -> RoundTrip:
    """Goes on from where the keyboard is, until Tab comes back or to nothing new."""
    trip = RoundTrip()
    at = QApplication.focusWidget()
    if at is not None and _is_a_stop(at):
        _visit(window, at, trip)
    for _ in range(_MOST):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        at = QApplication.focusWidget()
        if at is None or at in trip.visited:
            return trip
        _visit(window, at, trip)
    return trip


def _visit(window: QWidget, at: QWidget, trip: RoundTrip) -> None:
    before, is_first = trip.visited[-1:], not trip.visited
    trip.visited.append(at)
    trip.went_back += [
        f"Tab goes back from {called(one)} to {called(at)}"
        for one in before
        if _goes_back(window, one, at)
    ]
    if _holds_stops(at):
        return
    # A page may begin with the keyboard in a field below: it is shown from its top all the same.
    if not _is_in_view(at):
        if not is_first:
            trip.unseen.append(f"{called(at)} has the keyboard, and is not scrolled to")
    elif not _is_ringed(window, at):
        trip.unseen.append(f"{called(at)} looks no different when it has the keyboard")
    at.setFocus(Qt.FocusReason.TabFocusReason)


def faults_of_reach(window: QWidget, visited: list[QWidget]) -> list[str]:
    """What Tab doesn't come to, and what can only be clicked."""
    found = []
    roving = {button for group in window.findChildren(Roving) for button in group._buttons}
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or not widget.isEnabled() or widget.focusProxy():
            continue
        if type(widget).__name__ in PICTURES:
            continue
        if _is_a_stop(widget) and widget not in visited and not _holds_stops(widget):
            found.append(f"Tab does not come to {called(widget)}")
        elif (
            not _is_a_stop(widget)
            and _can_be_clicked(widget)
            and widget not in roving
            and not _is_reached_by_arrows(widget, visited)
        ):
            found.append(f"only a mouse reaches {called(widget)}")
    return sorted(set(found))


def _is_reached_by_arrows(widget: QWidget, visited: list[QWidget]) -> bool:
    """Whether an arrow leads to it, from what lies beside it and Tab comes to."""
    beside = [w for w in visited if w.parentWidget() is widget.parentWidget()]
    for key in _ARROWS:
        for start in beside:
            start.setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(20):
                at = QApplication.focusWidget()
                if at is widget:
                    return True
                if at is None or at.parentWidget() is not widget.parentWidget():
                    break
                QTest.keyClick(at, key)
    return False


def _goes_back(window: QWidget, one: QWidget, other: QWidget) -> bool:
    if type(one.parentWidget()).__name__ in PICTURES:
        return False
    for part in window.children():
        if isinstance(part, QWidget) and part.isAncestorOf(one) and part.isAncestorOf(other):
            return _is_before(_box(other, part), _box(one, part))
    return False


def _is_a_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(
        widget, QScrollArea | QMenu
    )


def _holds_stops(widget: QWidget) -> bool:
    """Whether it is a whole page, which takes the keyboard for its own keys."""
    inner = [w for w in widget.findChildren(QWidget) if w.isVisible() and w.parent() is not widget]
    return any(_is_a_stop(w) for w in inner if not isinstance(w, QScrollBar))


def _can_be_clicked(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or isinstance(widget.parentWidget(), QMenu):
        return False
    of_ours = [k for k in type(widget).__mro__ if k.__module__.startswith("app.")]
    presses = any({"mousePressEvent", "mouseReleaseEvent"} & vars(kind).keys() for kind in of_ours)
    return presses or isinstance(widget, QAbstractButton)


def _box(widget: QWidget, within: QWidget) -> QRect:
    return QRect(widget.mapTo(within, QPoint(0, 0)), widget.size())


def _is_before(this: QRect, that: QRect) -> bool:
    """Whether ``this`` is read before ``that``: above it and in no column to its right; or left."""
    shared = min(this.bottom(), that.bottom()) - max(this.top(), that.top())
    if shared > min(this.height(), that.height()) / 2:
        return this.right() <= that.left()
    return this.center().y() < that.center().y() and this.left() < that.right()


def _is_in_view(widget: QWidget) -> bool:
    """As far as the page can show it; of what has a caret or scrolls by itself, a line."""
    seen = widget.visibleRegion().boundingRect()
    line = widget.fontMetrics().height()
    if isinstance(widget, QAbstractScrollArea | QLineEdit):
        return seen.height() >= min(line, widget.height())
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    most = area.viewport().height() if isinstance(area, QScrollArea) else widget.height()
    return seen.height() >= min(widget.height(), most) - 2


def _is_ringed(window: QWidget, widget: QWidget) -> bool:
    """Whether an edge of it, or around it, stands out from how it looks without the keyboard."""
    around = _box(widget, window).adjusted(-6, -6, 6, 6).intersected(window.rect())
    ringed = _luminance(window.grab(around).toImage())
    widget.clearFocus()
    QApplication.processEvents()
    plain = _luminance(window.grab(around).toImage())
    lighter, darker = np.maximum(ringed, plain), np.minimum(ringed, plain)
    stands_out = (lighter + 0.05) / (darker + 0.05) >= 3
    seen = widget.visibleRegion().boundingRect()
    # Half a ring of one pixel, or a bar at its side.
    return int(stands_out.sum()) >= min(seen.width() + seen.height(), 1.5 * seen.height())


def _luminance(image: QImage) -> NDArray[np.float64]:
    """WCAG's relative luminance, 0 to 1, of each pixel."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    parts = raw[:, : image.width(), 2::-1] / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))
