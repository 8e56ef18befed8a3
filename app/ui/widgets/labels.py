# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Text on the screen: labels in the roles that the style sheet knows."""

from __future__ import annotations

from typing import Literal, TypeAlias

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.early import PLAIN_TEXT

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


class Label(QLabel):
    """Plain text in a role. It wraps, and never reads what it is given as markup."""

    def __init__(self, text: str, role: Role = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setProperty("role", role)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def take_role(self, role: Role) -> None:
        """Shows the same words in another role."""
        if role != self.property("role"):
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)


_LONGEST_LINE = "What is here today may be as it is, and nothing has to be changed."
"""Sixty-six characters: what a reader's eye takes in without losing the line."""


def measure(metrics: QFontMetrics) -> int:
    """How wide a line of running text may be in this type, in pixels."""
    return metrics.horizontalAdvance(_LONGEST_LINE)


class Prose(Label):
    """Words to be read in lines of at most sixty-six characters, however wide the page is."""

    def heightForWidth(self, width: int) -> int:
        spare = self.contentsMargins().right()
        return super().heightForWidth(min(width, measure(self.fontMetrics())) + spare)

    def resizeEvent(self, event: QResizeEvent) -> None:
        spare = max(0, self.width() - measure(self.fontMetrics()))
        if spare != self.contentsMargins().right():
            margins = self.contentsMargins()
            self.setContentsMargins(margins.left(), margins.top(), spare, margins.bottom())
        super().resizeEvent(event)


def selectable(label: Label) -> Label:
    """The same label, whose words can be marked and copied, by keyboard too."""
    from PySide6.QtCore import Qt

    flag = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return label
