# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Text on the screen: labels in the roles that the style sheet knows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.early import PLAIN_TEXT, WRAPPED
from app.ui.widgets.last_line import width_of_lines

if TYPE_CHECKING:
    from PySide6.QtCore import QSize, Qt

Role: TypeAlias = Literal[
    "title",
    "heading",
    "subheading",
    "lead",
    "soft",
    "faint",
    "small",
    "strong",
    "name",
    "number",
    "urgent",
    "written",
    "reading",
    "key",
    "whisper",
    "plain",
]


_Type: TypeAlias = tuple[int, bool]
"""How large the type is, in pixels, and whether it is bold: all that changes within a role."""
_Asked: TypeAlias = tuple[int, bool, int]
"""The same, and a width in pixels."""

_AT_THE_RIGHT: Final = 0x02
_IN_THE_MIDDLE: Final = 0x04
_ALIGNED: Final = 0xFF
_ANY_WIDTH: Final = 1 << 20

_LONGEST_LINE = "What is here today may be as it is, and nothing has to be changed."
"""Sixty-six characters: what a reader's eye takes in without losing the line."""

_RUNNING: Final = frozenset({"lead", "soft", "faint", "small", "plain", "subheading"})
"""The roles of what is read in lines: none is longer than those sixty-six characters."""

_AS_IT_COMES: Final = frozenset({"written", "reading", "key", "urgent"})
"""The roles whose last lines may be short: what people write, and what is read at length."""


def measure(metrics: QFontMetrics) -> int:
    """How wide a line of running text may be in this type, in pixels."""
    return metrics.horizontalAdvance(_LONGEST_LINE)


class Label(QLabel):
    """Plain text in a role. It wraps, and never reads what it is given as markup.

    Its lines have at most sixty-six characters, however wide the page is, and the last of a few
    is not one word alone: they are painted narrower than the label is.
    """

    def __init__(self, text: str, role: Role = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._role = role
        self._flags = WRAPPED
        self._paints = True
        # Layouts ask the same again and again.
        self._heights: dict[_Asked, int] = {}
        self._widths: dict[_Asked, int] = {}
        self._measures: dict[_Type, int] = {}
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setProperty("role", role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take_role(self, role: Role) -> None:
        """Shows the same words in another role."""
        if role != self._role:
            self._role = role
            self._forget()
            self._measures.clear()
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)

    def setText(self, text: str) -> None:
        self._forget()
        super().setText(text)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self.align(alignment.value)

    def align(self, alignment: int) -> None:
        """Where the words stand, in the numbers of Qt's ``AlignmentFlag``."""
        self._flags = WRAPPED & ~_ALIGNED | alignment
        self.setProperty("alignment", alignment)

    def sizeHint(self) -> QSize:
        return self._without_spare(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._without_spare(super().minimumSizeHint())

    def _without_spare(self, hint: QSize) -> QSize:
        """The margin that shortens lines is no reason to be wider: a page can become narrow."""
        if not self._paints:
            hint.setWidth(hint.width() - self.contentsMargins().right())
        return hint

    def heightForWidth(self, width: int) -> int:
        asked = (*self._type(), width)
        if asked not in self._heights:
            beside = self._beside()
            most = min(width - beside, self._longest()) + beside
            self._heights[asked] = super().heightForWidth(most)
        return self._heights[asked]

    def paintEvent(self, event: QPaintEvent) -> None:
        place = self.contentsRect()
        spare = place.width() - self._width_of_lines(place.width()) if self._paints else 0
        if spare <= 0:
            super().paintEvent(event)
            return
        left = spare // 2 if self._flags & _IN_THE_MIDDLE else 0
        if self._flags & _AT_THE_RIGHT or self.isRightToLeft():
            left = spare
        place.adjust(left, 0, left - spare, 0)
        QPainter(self).drawText(place, self._flags, self.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        if not self._paints:  # what can be marked is painted by Qt: it keeps to the margins
            margins = self.contentsMargins()
            # What fits into one line needs none: each change of them lays the page out anew.
            is_long = self.fontMetrics().horizontalAdvance(self.text()) > self._longest()
            spare = max(0, self.width() - margins.left() - self._longest()) if is_long else 0
            if spare != margins.right():
                self._forget()
                self.setContentsMargins(margins.left(), margins.top(), spare, margins.bottom())
        super().resizeEvent(event)

    def leave_painting(self) -> None:
        """Lets Qt paint the words from now on."""
        self._paints = False

    def _forget(self) -> None:
        self._heights.clear()
        self._widths.clear()

    def _type(self) -> _Type:
        font = self.font()
        return font.pixelSize(), font.bold()

    def _beside(self) -> int:
        margins = self.contentsMargins()
        return margins.left() + margins.right()

    def _longest(self) -> int:
        """How wide its lines may be at most, in pixels."""
        if self._role not in _RUNNING:
            return _ANY_WIDTH
        kind = self._type()
        if kind not in self._measures:
            self._measures[kind] = measure(self.fontMetrics())
        return self._measures[kind]

    def _width_of_lines(self, room: int) -> int:
        """How wide the place for its lines is, in so many pixels of room."""
        asked = (*self._type(), room)
        if asked not in self._widths:
            most, as_it_comes = min(room, self._longest()), self._role in _AS_IT_COMES
            self._widths[asked] = (
                most if as_it_comes else width_of_lines(self.text(), self.font(), most)
            )
        return self._widths[asked]


def selectable(label: Label) -> Label:
    """The same label, whose words can be marked and copied, by keyboard too."""
    from PySide6.QtCore import Qt

    label.leave_painting()
    flag = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return label
