# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is read at length: one label for each paragraph, to be marked, copied and spoken.

Tab goes from one to the next and leaves a mark at its side, so that one can read by keyboard, and
a screen reader says each by itself.
"""

from __future__ import annotations

from typing import Final, Literal

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.early import paint_disc
from app.ui.theme import Theme
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label, selectable

INDENT: Final = 14
"""How far the words stand in, in pixels: before them is room for the mark of the keyboard."""
_USUAL_LINE: Final = 59
"""Characters in a line of usual letters: one of many narrow ones has 66 at most then."""
_SAMPLE: Final = "A part that has been kept company may one day look out of the window. "


def reading_width(theme: Theme) -> int:
    """How wide a column is, in pixels, in which a line has 66 characters at most."""
    metrics = QFontMetricsF(theme.font(18, "prompt"))
    return round(_USUAL_LINE * metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE))


class ReadingText(Label):
    """A paragraph or a heading."""

    def __init__(
        self,
        text: str,
        role: Literal["reading", "heading"] = "reading",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, parent)
        selectable(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt lets Tab pass over such words
        self.setProperty("read", True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setIndent(0)  # a label with an edge would stand in by half a letter

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            bring_into_sight(self)


class ReadingPoint(ReadingText):
    """A point of a list, with a spot before it."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "reading", parent)
        self._theme = theme
        self.setContentsMargins(theme.px(18), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QFontMetrics(self.font()).height()
        centre = QPointF(INDENT + self._theme.px(5), 2 + line / 2)
        paint_disc(painter, centre, self._theme.px(5) / 2, self._theme.brush("ember"))
