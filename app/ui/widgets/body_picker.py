# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Marking places on the body: a list to choose from, a figure, and a word for each, if wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.body_figure import HIGH, LOW, BodyFigure
from app.ui.widgets.body_words import ELSEWHERE, PLACES, place_name
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow

_LIST: Final = 260
"""So wide, in pixels at text scale 1, the list is at least; else it stands below the figure."""

_ANY: Final = 16_777_215


class BodyPicker(QWidget):
    """``marked`` carries [(place, word)] in the order of choosing, or None where passed over.

    ``changed``: another place or word, at once.
    """

    marked = Signal(object)
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        marks: Sequence[tuple[str, str]] = (),
        *,
        with_ways_on: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """``marks``: what is marked already. ``with_ways_on``: the buttons that end a question."""
        super().__init__(parent)
        self._theme = theme
        self.chips: dict[str, Button] = {}
        self._words: dict[str, QLineEdit] = {}
        self._lines: dict[str, QWidget] = {}
        self.figure = BodyFigure(theme)
        self.figure.touched.connect(lambda place: self.chips[place].toggle())
        self._room: int | None = None
        self._list = QWidget()
        beside = QVBoxLayout(self._list)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self._list_places())
        self._words_box = QVBoxLayout()
        beside.addLayout(self._words_box)
        beside.addStretch(1)
        self._is_in_the_middle = with_ways_on
        if with_ways_on:
            beside.addLayout(self._ways_on())
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(32)
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter
        self._layout.addStretch(1 if with_ways_on else 0)
        self._layout.addWidget(self.figure, 0, top)
        self._layout.addWidget(self._list, 100)
        self._layout.addStretch(1 if with_ways_on else 0)
        for place, word in marks:
            if place in self.chips:
                self.chips[place].setChecked(True)
                self._words[place].setText(word)

    def marks(self) -> list[tuple[str, str]]:
        """What is marked now, in the order of choosing."""
        return [(place, field.text().strip()) for place, field in self._words.items()]

    def take_focus(self) -> None:
        """Puts the keyboard on the figure."""
        self.figure.take_focus()

    def fit(self, height: int, width: int | None = None) -> None:
        """Suits a page that shows so much of it at once, in pixels; ``width``: all there is."""
        self._room = width
        high = min(HIGH, max(LOW, height - self._theme.px(24) - 20))
        self.figure.grow(high)
        self._layout.setSpacing(32 if high == HIGH else 24)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        # Narrow enough that the window can shrink and the list can go below the figure.
        return QSize(self.figure.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The list beside the figure, or below it where both are too wide."""
        width = self.width() if self._room is None else min(self.width(), self._room)
        room = width - self.figure.sizeHint().width() - self._layout.spacing()
        way = QBoxLayout.Direction
        is_beside = room >= self._theme.px(_LIST)
        wanted = way.LeftToRight if is_beside else way.TopToBottom
        if wanted != self._layout.direction():
            self._layout.setDirection(wanted)
        if self._is_in_the_middle:  # figure and list, as one
            most = max(self._theme.px(_LIST), self._row.taken(room)) if is_beside else _ANY
            self._list.setMaximumWidth(most)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            event.ignore()

    def _list_places(self) -> QWidget:
        places = QWidget()
        self._row = row = WrappingRow(places)
        for place in (*PLACES, *ELSEWHERE):
            chip = Button(self._theme, place_name(place), "chip")
            chip.setCheckable(True)
            chip.toggled.connect(lambda on, place=place: self._toggle(place, on))
            self.chips[place] = chip
            row.addWidget(chip)
        return places

    def _ways_on(self) -> QHBoxLayout:
        self.done = Button(self._theme, self.tr("Go on"), "primary")
        self.skip = Button(self._theme, self.tr("Pass over this"), "quiet")
        self.done.clicked.connect(self._finish)
        self.skip.clicked.connect(lambda: self.marked.emit(None))
        ways = QHBoxLayout()
        ways.addWidget(self.done)
        ways.addWidget(self.skip)
        ways.addStretch(1)
        return ways

    def _toggle(self, place: str, on: bool) -> None:
        if on:
            self._words[place] = self._word_line(place)
        else:
            del self._words[place]
            box = self._lines.pop(place)
            self._words_box.removeWidget(box)
            box.deleteLater()
        self.figure.mark(self._words)
        self.changed.emit()

    def _word_line(self, place: str) -> QLineEdit:
        before = list(self._words.values())[-1:] or list(self.chips.values())[-1:]
        field = QLineEdit()
        field.setMaxLength(200)
        field.textEdited.connect(self.changed)
        name = self.tr("A word for {place}, if you like").format(place=place_name(place))
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        label = Label(place_name(place), "soft")
        label.setMinimumWidth(self._theme.px(84))
        row.addWidget(label)
        row.addWidget(field, 1)
        self._words_box.addWidget(box)
        self._lines[place] = box
        QWidget.setTabOrder(before[0], field)
        return field

    def _finish(self) -> None:
        self.marked.emit(self.marks() or None)
