# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The sound and the words of a session, changed while it goes on: a quiet sheet beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.ui.sound_words import SoundNames
from app.ui.theme import Theme
from app.ui.widgets import sound_rows as rows
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.output_choice import OutputChoice
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.slider_row import SliderRow

if TYPE_CHECKING:
    from app.settings import SettingsFile

_BAR = 16
"""Room for the scroll bar, whether it is there or not."""
_MARGIN = 24
_BELOW = 16
_SIDE_BY_SIDE = 540
_ROWS: tuple[type[QWidget], ...] = (SliderRow, Button, Pick)
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class SoundPanel(Card):
    """``closed``: the person is done with it. It holds nothing up, and asks nothing."""

    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        settings: SettingsFile,
        names: SoundNames,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("sheet", parent)
        self._theme = theme
        self._room = QRect()
        self.setAccessibleName(self.tr("Sound and words"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.voice = rows.volume_row(theme, settings, "voice_volume")
        self.background = rows.volume_row(theme, settings, "background_volume")
        self.bell = rows.volume_row(theme, settings, "bell_volume")
        self.silences = rows.silences_row(theme, settings)
        self.pace = rows.pace_row(theme, settings)
        self.words_size = rows.prompt_size_row(theme, settings)
        self.text_only = rows.text_only_choice(theme, settings)
        self.backgrounds = rows.background_choice(theme, settings, names)
        self.outputs = OutputChoice(theme, settings)
        self.outputs.changed.connect(self._take_outputs)
        self.close_button = Button(theme, self.tr("Close"), "quiet")
        self.close_button.setAccessibleName(self.tr("Close sound and words"))
        self.close_button.clicked.connect(self.closed)
        self._arrange()

    def place(self, room: QRect) -> None:
        """At the lower edge of ``room``, no higher than what is in it.

        Where there is not room for all, it ends below a whole row, and the rest is scrolled to.
        """
        self._room = room
        self.box.setContentsMargins(_MARGIN, 12, _MARGIN, _BELOW)
        inner = room.width() - 2 * _MARGIN
        side_by_side = inner >= self._theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._sliders.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)
        self._sliders.setSpacing(40 if side_by_side else 8)
        needed = self._column.totalHeightForWidth(inner)
        margins = self.box.contentsMargins()
        head = self._head.sizeHint().height() + self.box.spacing()
        edges = self.height() - self.contentsRect().height()
        whole = needed + head + margins.top() + margins.bottom() + edges
        height = min(room.height(), whole)
        self.setGeometry(room.left(), room.bottom() + 1 - height, room.width(), height)
        if whole > room.height():
            self._end_with_a_row()

    def _end_with_a_row(self) -> None:
        inside = self._inside
        self.box.activate()
        self._column.activate()
        rows = [row for kind in _ROWS for row in inside.findChildren(kind) if row.isVisible()]
        tops = [row.mapTo(inside, row.rect().topLeft()).y() for row in rows]
        ends = [top + row.height() for top, row in zip(tops, rows, strict=True)]
        seen = self.scrolled.viewport().height()
        whole = [
            end
            for end in ends
            if end <= seen and not any(t < end < e for t, e in zip(tops, ends, strict=True))
        ]
        if whole:
            self.setGeometry(self.geometry().adjusted(0, seen - max(whole), 0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # An arrow that has come to the end of its slider or its chips is not a step back.
        if event.key() not in _ARROWS:
            event.ignore()

    def _take_outputs(self) -> None:
        self.place(self._room)
        order_tabs(self._inside)

    def _arrange(self) -> None:
        self._head = QHBoxLayout()
        self._head.setContentsMargins(0, 0, _BAR - 14, 0)
        self._head.addWidget(Label(self.tr("Sound and words"), "subheading"), 1)
        self._head.addWidget(self.close_button)
        self._sliders = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sliders.setSpacing(8)
        self._sliders.addWidget(_of(self.voice, self.background, self.bell), 1)
        hint = Label(self.tr("Another pace is heard from the next words on."), "small")
        self._sliders.addWidget(_of(self.silences, self.pace, hint), 1)
        self._inside = inside = QWidget()
        inside.setObjectName("column")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        inside.setSizePolicy(policy)  # as high as it is at its own width
        self._column = QVBoxLayout(inside)
        self._keep_edge(0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.words_size)
        self._column.addWidget(self.text_only)
        self._column.addLayout(self._sliders)
        self._column.addWidget(self.backgrounds)
        self._column.addWidget(self.outputs)
        self._column.addStretch(1)
        self.box.setSpacing(4)
        self.box.addLayout(self._head)
        self.scrolled = self._scrolled(inside)
        self.scrolled.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self.box.addWidget(self.scrolled, 1)

    def _keep_edge(self, _least: int, most: int) -> None:
        """Everything ends where the word above it does, whether there is a bar beside or not."""
        bar = self.scrolled.verticalScrollBar().sizeHint().width() if most else 0
        self._column.setContentsMargins(0, 0, _BAR - bar, 4)

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return scroll


def _of(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return whole
