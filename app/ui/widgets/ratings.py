# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Words on a scale of 0 to 4, an offer that can be passed over: no total, no better or worse.

Two to eight of them grow as a flower too, whose petals can be drawn out.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.eight_words import quality_name
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.flower import Flower
from app.ui.widgets.flower_drawing import has_flower
from app.ui.widgets.labels import Label
from app.ui.widgets.rating_row import BEFORE, HIGH, LOW, LOWEST, RatingRow

_FLOWER_HIGH: Final = 256
_FLOWER_ABOVE: Final = 176
_FLOWER_LOW: Final = 112
"""How large the flower is, in pixels: where there is room, above the rows, and at least."""

_ROOMY: Final = 340
"""Below this height, in pixels at text scale 1, everything stands closer."""

_WIDEST_ROW: Final = 480
"""In pixels at text scale 1: further apart, a word and its lights are hard to see together."""

_BETWEEN: Final = 40


class Ratings(QWidget):
    """A row per word. ``rated`` carries {word: 0 to 4} of those touched, or None where skipped.

    Attributes:
        rows: one for each word, in their order.
        flower: with a petal for each; None where they are too many, or a single one.
    """

    rated = Signal(object)

    def __init__(self, theme: Theme, words: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._height: int | None = None
        self._room: int | None = None
        self.rows = tuple(RatingRow(theme, word) for word in words)
        for row in self.rows:
            row.stand_with(self.rows)
        self.flower = self._make_flower(words) if has_flower(len(words)) else None
        self.hint = Label(
            self.tr("From not at all to very much. Leave out what you like."), "faint"
        )
        self._ways = self._ways_on(theme)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.setSpacing(8)
        # The rows come first, for the keyboard; the flower stands before them for the eye.
        self._middle = QBoxLayout(QBoxLayout.Direction.RightToLeft)
        self._middle.setSpacing(_BETWEEN)
        if self.flower is None:
            self.hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self._column.addWidget(self.hint)
            self._column.addWidget(self._in_columns())
        else:
            self._left.addStretch(1)
            self._left.addWidget(self.flower, 0, Qt.AlignmentFlag.AlignHCenter)
            self._left.addStretch(1)
            self._middle.addWidget(self._list_rows(), 2)
            self._middle.addLayout(self._left, 1)
            self._column.addLayout(self._middle)
        self._column.addWidget(self._ways)
        self._arrange()

    def values(self) -> dict[str, int]:
        """What was given so far."""
        return {row.word: row.given for row in self.rows if row.given is not None}

    def take_focus(self) -> None:
        """Puts the keyboard on the first word."""
        self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, height: int, width: int | None = None) -> None:
        """Suits a page that shows so much of it at once, in pixels. Without, there is room.

        ``width``: all that there is, where what stands side by side might keep itself too wide.
        """
        self._height, self._room = height, width
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            event.ignore()

    # -- how it is put together ------------------------------------------------------------------

    def _make_flower(self, words: tuple[str, ...]) -> Flower:
        flower = Flower(self._theme, [quality_name(word) for word in words], can_be_drawn=True)
        flower.setAccessibleName(self.tr("A flower with a petal for each"))
        flower.drawn.connect(self._draw_out)
        flower.pointed.connect(self._show_pointed)
        for row in self.rows:
            row.rated.connect(self._show_values)
            row.attended.connect(self._show_attended)
        return flower

    def _in_columns(self) -> QWidget:
        narrowest = self.rows[0].sizeHint().width()
        most = 2 if len(self.rows) > 4 else 1
        columns = EqualColumns(self.rows, narrowest, most, gaps=(40, 2))
        if most == 1:
            columns.setMaximumWidth(self._theme.px(_WIDEST_ROW))
        return columns

    def _list_rows(self) -> QWidget:
        rows = QWidget()
        hint = self.hint.fontMetrics().horizontalAdvance(self.hint.text()) + 2 * BEFORE
        wide = max(hint, self.rows[0].sizeHint().width())
        rows.setMaximumWidth(min(self._theme.px(_WIDEST_ROW), wide))
        self._right = QVBoxLayout(rows)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(0)
        self._right.addStretch(1)
        for row in self.rows:
            self._right.addWidget(row)
        self._right.addStretch(1)
        return rows

    def _ways_on(self, theme: Theme) -> QWidget:
        self.done = Button(theme, self.tr("Go on"), "primary")
        self.skip = Button(theme, self.tr("Pass over this"), "quiet")
        self.skip.clicked.connect(lambda: self.rated.emit(None))
        self.done.clicked.connect(self._finish)
        whole = QWidget()
        ways = QHBoxLayout(whole)
        ways.setContentsMargins(0, 0, 0, 0)
        ways.addStretch(1)
        ways.addWidget(self.done)
        ways.addWidget(self.skip)
        ways.addStretch(1)
        self._in_ways = ways
        return whole

    def _arrange(self) -> None:
        """The flower beside the rows, or with them where both are too wide.

        Where there is little room everything else goes to the flower's side, so that the rows are
        what is seen.
        """
        if self.flower is None:
            return
        is_close = self._height is not None and self._height < self._theme.px(_ROOMY)
        rows = self.rows[0].minimumSizeHint().width()
        beside = self._ways.sizeHint().width() if is_close else _FLOWER_ABOVE
        way = QBoxLayout.Direction
        width = self.width() if self._room is None else min(self.width(), self._room)
        is_beside = width >= rows + beside + _BETWEEN
        stacked = way.TopToBottom if is_close else way.BottomToTop
        # The ways on are read after the rows: where they go to the flower, it stands at the right.
        in_a_row = way.LeftToRight if is_close else way.RightToLeft
        self._middle.setDirection(in_a_row if is_beside else stacked)
        if is_close:
            self._place(self.hint, self._left, 2)
            self._place(self._ways, self._left, 3)
        else:
            self._place(self.hint, self._right, 1)
            self._place(self._ways, self._right, self._right.count() - 1)
        # In the middle of the rows, but where they are a long list: there it would not be seen.
        is_short = len(self.rows) * self._theme.px(HIGH) < 1.4 * _FLOWER_HIGH
        self._left.setStretch(0, 1 if is_short and not is_close else 0)
        sides = Qt.AlignmentFlag.AlignHCenter if is_close else Qt.AlignmentFlag.AlignLeft
        self.hint.setAlignment(sides)
        self.hint.setContentsMargins(*((0, 0, 0, 0) if is_close else (BEFORE, 0, 0, 8)))
        self._in_ways.setContentsMargins(*((0, 8, 0, 0) if is_close else (BEFORE - 1, 12, 0, 0)))
        self._in_ways.setStretch(0, 1 if is_close else 0)
        for row in self.rows:
            row.grow(self._low() if is_close else HIGH)
        if is_close and self._height is not None:
            self.flower.grow(self._room_for_flower(beside, self._height))
        else:
            self.flower.grow(_FLOWER_HIGH if is_beside else _FLOWER_ABOVE)

    def _low(self) -> int:
        """How high a row is where there is little room: all of them are seen, if they can be."""
        each = ((self._height or 0) - 8) / len(self.rows) / self._theme.text_scale
        return max(LOWEST, min(LOW, int(each)))

    def _room_for_flower(self, width: int, height: int) -> int:
        """What is left above the hint and the ways on, where they stand below it."""
        below = self.hint.heightForWidth(width) + self._ways.sizeHint().height()
        return min(_FLOWER_HIGH, max(_FLOWER_LOW, height - below - 4 * 8))

    def _place(self, widget: QWidget, where: QVBoxLayout, at: int) -> None:
        if where.indexOf(widget) >= 0:
            return
        for layout in (self._left, self._right, self._column):
            layout.removeWidget(widget)
        where.insertWidget(at, widget)

    # -- what is shown ---------------------------------------------------------------------------

    def _draw_out(self, at: int, value: int) -> None:
        """The keyboard goes to the word whose petal is touched, as it does to one that is."""
        self.rows[at].setFocus(Qt.FocusReason.MouseFocusReason)
        self.rows[at].give(value)

    def _show_values(self) -> None:
        if self.flower is not None:
            self.flower.show_values([row.given for row in self.rows])

    def _show_attended(self) -> None:
        """The petal of the row that is pointed at stands out, or else that of the keyboard's."""
        rows = sorted(enumerate(self.rows), key=lambda each: not each[1].is_hovered)
        there = (at for at, row in rows if row.is_hovered or row.hasFocus())
        if self.flower is not None:
            self.flower.point_at(next(there, None))

    def _show_pointed(self, pointed: int | None) -> None:
        for at, row in enumerate(self.rows):
            row.stand_out(is_meant=at == pointed)
        if pointed is None:
            self._show_attended()

    def _finish(self) -> None:
        self.rated.emit(self.values() or None)
