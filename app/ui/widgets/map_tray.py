# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The tray at the edge of the map: parts that have no place on it yet, and can be put down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.reflections.items import Part
from app.ui.early import paint_disc
from app.ui.part_words import colour_of, name_of
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.painted_button import PaintedButton

_MANY = 3


class MapTray(Card):
    """Out of sight where every part has a place.

    Signals, each with the id of a part:
        wanted: it is to be put down where there is room. carried, dropped: it is in somebody's
        hand, or was let go of, at this point of the screen. all_wanted: all of them are to be put
        down; without an id.
    """

    wanted = Signal(str)
    carried = Signal(str, QPoint)
    dropped = Signal(str, QPoint)
    all_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.rows: dict[str, TrayPart] = {}
        self.box.setContentsMargins(16, 16, 16, 16)
        self.box.setSpacing(8)
        self.box.addWidget(Label(self.tr("Not on the map yet"), "small"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.box.addLayout(self._rows)
        self.all = Button(theme, self.tr("Put them all on the map"), "chip")
        self.all.clicked.connect(self.all_wanted)
        self.box.addWidget(self.all, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Has these in it, and no others."""
        wanted = {part.id: part for part in parts}
        if wanted.keys() != self.rows.keys():
            for row in self.rows.values():
                self._rows.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = {part_id: self._row(part) for part_id, part in wanted.items()}
        self.all.setVisible(len(parts) > _MANY)
        self.setVisible(bool(parts))

    def _row(self, part: Part) -> TrayPart:
        row = TrayPart(self._theme, part)
        row.setAccessibleDescription(self.tr("Press to put it on the map, or drag it there"))
        row.clicked.connect(lambda: self.wanted.emit(part.id))
        row.carried.connect(lambda at: self.carried.emit(part.id, at))
        row.dropped.connect(lambda at: self.dropped.emit(part.id, at))
        self._rows.addWidget(row)
        row.show()  # at once: it may be about to take the keyboard
        return row


class TrayPart(PaintedButton):
    """A part in the tray. ``carried`` away, ``dropped``: both with the point of the screen."""

    before = 40
    after = 8
    vertical = 8
    carried = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, theme: Theme, part: Part, parent: QWidget | None = None) -> None:
        super().__init__(theme, name_of(part), parent)
        self._colour = colour_of(part.id)
        self._grip: QPointF | None = None
        self._is_carried = False
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def ground(self) -> str:
        return "line-soft" if self._hovered or self.isDown() else "raised-high"

    def paint_beside(self, painter: QPainter) -> None:
        centre = QPointF(self.theme.px(20), self.height() / 2)
        paint_disc(painter, centre, self.theme.px(9), self.theme.brush(self._colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip, self._is_carried = event.position(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        way = event.position() - self._grip
        if not self._is_carried and way.manhattanLength() >= QApplication.startDragDistance():
            self._is_carried = True
            self.setDown(False)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._is_carried:
            self.carried.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_carried, self._is_carried, self._grip = self._is_carried, False, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if was_carried:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            super().mouseReleaseEvent(event)
