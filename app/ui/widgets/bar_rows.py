# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the controls of a session stand, in a bar of any width, at any size of its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.ui.widgets.controls import SessionControls

_SIDE = 24
_NARROW_SIDE = 12
_TOP, _BOTTOM = 8, 16
_GAP = 4
_BETWEEN = 16
"""Between the three groups, at least."""

_Minutes: TypeAlias = Literal["a line", "two lines", "none"]


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to stand. ``above``: the drawings above the words, in ``lines``; ``folded``: those
    that are needed less often in a row of their own, behind *More*.
    """

    above: bool
    minutes: _Minutes
    folded: bool = False
    lines: int = 1


_WAYS: Final = (
    _Way(above=False, minutes="a line"),
    _Way(above=False, minutes="two lines"),
    _Way(above=True, minutes="a line"),
    _Way(above=True, minutes="two lines"),
    _Way(above=True, minutes="none"),
    _Way(above=True, minutes="none", lines=2),
    _Way(above=True, minutes="none", folded=True),
    _Way(above=True, minutes="none", folded=True, lines=2),
)
"""The first of these that is not too wide."""


class BarRows:
    """Places the controls of a bar, and gives it the height they need."""

    def __init__(self, bar: SessionControls) -> None:
        self._bar = bar
        self._way = _WAYS[0]
        self._order: tuple[QWidget, ...] = ()
        self._is_open = False
        self._is_playing = True

    def open(self, *, is_open: bool) -> None:
        """Whether the row behind *More* is seen."""
        self._is_open = is_open
        self.place()

    def show_playing(self, *, playing: bool) -> None:
        """Whether there is something to play, to which most of them belong."""
        self._is_playing = playing
        self.place()

    def place(self) -> None:
        """Puts everything in its place, in the first way that fits."""
        bar = self._bar
        self._way = next((way for way in _WAYS if self._fits(way)), _WAYS[-1])
        self._stand(self._way)
        is_folded, playing = self._way.folded, self._is_playing
        rare = self._rare
        for button in (*bar.while_playing, bar.pause):
            seen = not is_folded or self._is_open or button not in rare
            button.setVisible(playing and seen)
        bar.sound.setVisible(not is_folded or self._is_open)
        bar.more.setVisible(is_folded)
        bar.left.setVisible(playing and self._way.minutes != "none")
        top = _TOP // 2 if is_folded else _TOP
        if is_folded and self._is_open:
            top = self._place_evenly(rare, top) + _GAP
        end = self._place_main(top)
        self._order_tabs()
        bar.setFixedHeight(end + (_BOTTOM // 2 if is_folded else _BOTTOM))

    # -- within ----------------------------------------------------------------------------------

    @property
    def _rare(self) -> tuple[QWidget, ...]:
        bar = self._bar
        return (bar.back, bar.again, bar.more_time, bar.skip, bar.sound)

    def _order_tabs(self) -> None:
        """Tab goes through the rows as they are read, also where the rare ones stand above."""
        bar = self._bar
        main = (bar.ground, bar.stop, bar.pause, bar.help, bar.more)
        in_a_row = (bar.back, bar.again, bar.pause, bar.more_time, bar.skip, bar.sound)
        order = (
            (*self._rare, *main)
            if self._way.folded
            else (bar.ground, bar.stop, *in_a_row, bar.help, bar.more)
        )
        if order != self._order:
            self._order = order
            for before, after in pairwise(order):
                QWidget.setTabOrder(before, after)

    def _stand(self, way: _Way) -> None:
        for button in (*self._bar.worded, self._bar.pause, self._bar.more):
            button.stand(above=way.above, lines=way.lines)
        minutes = self._bar.left
        minutes.setWordWrap(way.minutes == "two lines")
        minutes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _groups(self, way: _Way) -> tuple[list[int], list[int], list[int]]:
        """The widths of what stands left, in the middle and right."""
        bar = self._bar

        def wide(*buttons: QWidget) -> list[int]:
            return [button.sizeHint().width() for button in buttons]

        if way.folded:
            return wide(bar.ground, bar.stop), wide(bar.pause), wide(bar.help, bar.more)
        middle = wide(bar.back, bar.again, bar.pause, bar.more_time, bar.skip)
        right = wide(bar.sound, bar.help)
        if way.minutes != "none":
            right = [self._minutes_width(way), *right]
        return wide(bar.ground, bar.stop), middle, right

    def _fits(self, way: _Way) -> bool:
        self._stand(way)
        left, middle, right = self._groups(way)
        if way.folded:
            taken = sum(map(sum, (left, middle, right))) + 4 * _GAP
            return taken <= self._bar.width() - 2 * _NARROW_SIDE
        at = len(middle) // 2
        half = self._bar.width() / 2 - self._side
        before = _width(left) + _BETWEEN + _width(middle[:at]) + _GAP + middle[at] / 2
        after = _width(right) + _BETWEEN + _width(middle[at + 1 :]) + _GAP + middle[at] / 2
        return before <= half and after <= half

    @property
    def _side(self) -> int:
        return _SIDE if self._bar.width() >= 900 else _NARROW_SIDE

    def _minutes_width(self, way: _Way) -> int:
        metrics = self._bar.left.fontMetrics()
        whole = max(map(metrics.horizontalAdvance, self._bar.longest_minutes())) + 4
        if way.minutes == "a line":
            return whole
        longest = max(
            metrics.horizontalAdvance(word)
            for words in self._bar.longest_minutes()
            for word in words.split()
        )
        return max(longest + 4, whole * 3 // 5)

    def _place_main(self, top: int) -> int:
        bar, way = self._bar, self._way
        if way.folded:
            return self._place_evenly((bar.ground, bar.stop, bar.pause, bar.help, bar.more), top)
        middle = (bar.back, bar.again, bar.pause, bar.more_time, bar.skip)
        right: tuple[QWidget, ...] = (bar.sound, bar.help)
        height = max(b.sizeHint().height() for b in (*middle, *right, bar.ground, bar.stop))
        self._place_row((bar.ground, bar.stop), self._side, top, height)
        before = _width([button.sizeHint().width() for button in middle[:2]]) + _GAP
        first = (bar.width() - bar.pause.sizeHint().width()) // 2 - before
        self._place_row(middle, first, top, height)
        _left, _middle, widths = self._groups(way)
        at = bar.width() - self._side - _width(widths)
        if way.minutes != "none":
            bar.left.setGeometry(at - _GAP, top, widths[0], height)
            at += widths[0] + _GAP
        self._place_row(right, at, top, height)
        return top + height

    def _place_row(self, buttons: Sequence[QWidget], left: int, top: int, height: int) -> None:
        for button in buttons:
            hint = button.sizeHint()
            if self._way.above:  # the drawings stand in one line, however many the words take
                hint.setHeight(height)
            drop = (height - hint.height()) // 2
            button.setGeometry(left, top + drop, hint.width(), hint.height())
            left += hint.width() + _GAP

    def _place_evenly(self, buttons: Sequence[QWidget], top: int) -> int:
        """Spread over the whole bar, with the same gap between any two."""
        hints = [button.sizeHint() for button in buttons]
        height = max(hint.height() for hint in hints)
        room = self._bar.width() - 2 * _NARROW_SIDE - sum(hint.width() for hint in hints)
        gap = max(0.0, room / max(1, len(buttons) - 1))
        left = float(_NARROW_SIDE)
        for button, hint in zip(buttons, hints, strict=True):
            button.setGeometry(round(left), top, hint.width(), height)
            left += hint.width() + gap
        return top + height


def _width(widths: Sequence[int]) -> int:
    return sum(widths) + _GAP * max(0, len(widths) - 1)
