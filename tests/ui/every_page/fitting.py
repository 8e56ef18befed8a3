# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether everything that is shown has the room it needs: nothing cut, elided or overlapping."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from app.ui.widgets.painted_button import PaintedButton
from tests.ui.every_page.painted import faults_of_painted, paints_itself
from tests.ui.every_page.pictures import PICTURES

_TEXT_MARGIN = 8
"""What a text in a field keeps free at its sides, and lets the caret stand in."""

_RING = 4
"""What a button has above and below for its ring, beyond the words."""

_HARD_SPACE = "\u00a0"
_SHOWN = (
    QLabel,
    QAbstractButton,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QAbstractSlider,
    QAbstractSpinBox,
)


def faults(window: QWidget) -> list[str]:
    """A sentence for each thing that has too little room, or lies over another."""
    seen = [w for w in window.findChildren(QWidget) if w.isVisible() and w.width() > 0]
    found = [fault for widget in seen for fault in _of(widget)]
    things: list[QWidget] = [w for w in seen if isinstance(w, _SHOWN)]
    things = [w for w in things if not (_is_inner(w) or _is_bare(w) or _is_pictured(w))]
    found += [f"{called(w)} reaches out of {o}" for w in things if (o := _left(w, window))]
    found += _overlapping(things)
    return sorted(set(found))


def called(widget: QWidget) -> str:
    """The widget's kind and what it says, for a sentence."""
    said = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    said = said or widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{said[:60]}”".replace("\n", " ")


def _of(widget: QWidget) -> Iterator[str]:
    if paints_itself(widget):
        yield from (f"{called(widget)}: {fault}" for fault in faults_of_painted(widget))
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, PaintedButton):
        yield from _of_painted_button(widget)
    elif isinstance(widget, QPushButton):
        yield from _of_button(widget)
    elif isinstance(widget, QLineEdit) and not _is_inner(widget):
        yield from _of_line(widget)
    elif isinstance(widget, QAbstractScrollArea):
        yield from _of_area(widget)


def _of_label(label: QLabel) -> Iterator[str]:
    if not label.text():
        return
    room = label.contentsRect().width() - 2 * label.margin()
    if not label.wordWrap():
        if label.width() < label.sizeHint().width():
            yield f"{called(label)} has {label.width()} of {label.sizeHint().width()} in width"
    else:
        longest = _longest_word(label, label.text())
        if longest > room:
            yield f"{called(label)}: a word needs {longest}, there are {room}"
        if label.height() < (needed := label.heightForWidth(label.width())):
            yield f"{called(label)} has {label.height()} of {needed} in height"
    if label.height() < label.fontMetrics().height():
        yield f"{called(label)} has {label.height()}, less than one line"


def _of_painted_button(button: PaintedButton) -> Iterator[str]:
    if not button.text():
        return
    if button.height() < (needed := button.heightForWidth(button.width())):
        yield f"{called(button)} has {button.height()} of {needed} in height"


def _of_button(button: QPushButton) -> Iterator[str]:
    least, whole = button.minimumSizeHint(), button.sizeHint()
    if not button.text():
        return
    if button.width() < least.width():
        yield f"{called(button)} has {button.width()} of {least.width()} in width"
    wraps = button.width() < whole.width() and button.hasHeightForWidth()
    needed = button.heightForWidth(button.width()) if wraps else whole.height()
    if button.height() + _RING < needed:
        yield f"{called(button)} has {button.height()} of {needed} in height"


def _of_line(line: QLineEdit) -> Iterator[str]:
    style_margins = line.sizeHint().width() - 17 * line.fontMetrics().horizontalAdvance("x")
    room = line.width() - max(0, style_margins)
    needed = line.fontMetrics().horizontalAdvance(line.placeholderText())
    if not line.text() and needed > room:
        yield f"{called(line)}: “{line.placeholderText()}” needs {needed}, there are {room}"
    if line.height() < line.sizeHint().height():
        yield f"{called(line)} has {line.height()} of {line.sizeHint().height()} in height"


def _of_area(area: QAbstractScrollArea) -> Iterator[str]:
    beyond = area.horizontalScrollBar().maximum()
    if beyond > (_TEXT_MARGIN if isinstance(area, QPlainTextEdit | QTextEdit) else 0):
        yield f"{called(area)} scrolls sideways by {beyond}, for {_widest_in(area)}"
    if isinstance(area, QPlainTextEdit) and not area.toPlainText() and area.placeholderText():
        kept = round(area.document().documentMargin())
        box = area.viewport().rect().adjusted(kept, kept, -kept, -kept)
        flags = Qt.TextFlag.TextWordWrap
        text = area.placeholderText()
        needed = area.fontMetrics().boundingRect(QRect(0, 0, box.width(), 9999), flags, text)
        if needed.height() > box.height() or needed.width() > box.width():
            sizes = f"{needed.width()}x{needed.height()} of {box.width()}x{box.height()}"
            yield f"{called(area)}: “{text}” needs {sizes}"
    if isinstance(area, QAbstractItemView) and area.model() is not None:
        yield from _of_list(area)


def _widest_in(area: QAbstractScrollArea) -> str:
    """What doesn't become as narrow as the area is."""
    view = area.viewport()
    beyond = area.horizontalScrollBar().maximum()
    too_wide = []
    for widget in view.findChildren(QWidget):
        right = widget.mapTo(view, QPoint(widget.width(), 0)).x()
        least = max(widget.minimumSizeHint().width(), widget.minimumWidth())
        if widget.isVisible() and right + 80 > view.width() and least > widget.width() - beyond:
            too_wide.append(widget)
    leaves = [w for w in too_wide if not any(w.isAncestorOf(o) for o in too_wide if o is not w)]
    return ", ".join(f"{called(w)} ({w.minimumSizeHint().width()})" for w in leaves)


def _of_list(view: QAbstractItemView) -> Iterator[str]:
    for row in range(min(30, view.model().rowCount())):
        index = view.model().index(row, 0)
        words = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        if view.wordWrap() if hasattr(view, "wordWrap") else False:
            continue
        if view.sizeHintForIndex(index).width() > view.viewport().width():
            yield f"{called(view)}: “{words}” is wider than the list"


def _longest_word(label: QLabel, text: str) -> int:
    words = re.split(r"[\s\-–—/]+", text.replace(_HARD_SPACE, "x"))
    return max(map(label.fontMetrics().horizontalAdvance, words))


def _is_inner(widget: QWidget) -> bool:
    """A part of another control: the line in a date's field, a scroll bar."""
    return isinstance(widget, QScrollBar) or isinstance(widget.parentWidget(), QAbstractSpinBox)


def _is_pictured(widget: QWidget) -> bool:
    """A place in a picture, without words: it may lie beside another as the picture wants it."""
    return type(widget).__name__ in PICTURES


def _is_bare(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and not widget.text() and widget.pixmap().isNull()


def _left(widget: QWidget, window: QWidget) -> str:
    """Beyond what the widget lies, or nothing; what is scrolled may lie above and below."""
    outer = widget.parentWidget()
    while outer is not None:
        area = outer.parentWidget()
        scrolled = isinstance(area, QAbstractScrollArea) and area.viewport() is outer
        box = shape_of(widget).translated(widget.mapTo(outer, QPoint(0, 0)))
        slack = 1 if widget.mask().isEmpty() else 8  # room around a shape, for its ring
        room = outer.rect().adjusted(-slack, -slack, slack, slack)
        beside = box.left() < room.left() or box.right() > room.right()
        if scrolled and isinstance(area, QAbstractScrollArea):  # said once, of the area itself
            return ""
        if beside:
            return called(outer)
        if box.top() < room.top() or box.bottom() > room.bottom():
            return called(outer)
        outer = None if outer is window else area
    return ""


def shape_of(widget: QWidget) -> QRect:
    """The box around what is seen of it, in its own pixels."""
    return widget.rect() if widget.mask().isEmpty() else widget.mask().boundingRect()


def _overlapping(things: list[QWidget]) -> list[str]:
    found = []
    for (one, its), (other, others) in combinations([(w, _region(w)) for w in things], 2):
        if not its.boundingRect().intersects(others.boundingRect()):
            continue
        shared = its.intersected(others).boundingRect()
        if shared.width() < 3 or shared.height() < 3:
            continue
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)) and _beside(one, other):
            size = f"{shared.width()}x{shared.height()}"
            found.append(f"{called(one)} lies over {called(other)} by {size}")
    return found


def _region(widget: QWidget) -> QRegion:
    """Its place on the screen, in its own shape, without its outermost pixels."""
    place = widget.mapToGlobal(QPoint(0, 0))
    if not widget.mask().isEmpty():
        return widget.mask().translated(place)
    return QRegion(QRect(place, widget.size()).adjusted(1, 1, -1, -1))


def _beside(one: QWidget, other: QWidget) -> bool:
    """Whether both lie on one plane: neither on a sheet that floats, nor in another scroll area."""
    if _area_of(one) is not _area_of(other):
        return False
    above_one, above_other = _above(one), _above(other)
    shared = next(w for w in above_one if w in above_other)
    branches = [above[above.index(shared) - 1] for above in (above_one, above_other)]
    floating = {"card", "sheet", "notice", "veil"}
    return not any(b.property("role") in floating and _floats(b, shared) for b in branches)


def _floats(branch: QWidget, parent: QWidget) -> bool:
    layout = parent.layout()
    return layout is None or layout.indexOf(branch) < 0


def _area_of(widget: QWidget) -> QWidget | None:
    """What scrolls it: what stands beside the view of a scroll area does not belong to it."""
    for below, area in pairwise(_above(widget)):
        if isinstance(area, QAbstractScrollArea) and area.viewport() is below:
            return area
    return None


def _above(widget: QWidget) -> list[QWidget]:
    """The widget itself, its parent, and so on."""
    line: list[QWidget] = []
    step: QWidget | None = widget
    while step is not None:
        line.append(step)
        step = step.parentWidget()
    return line
