# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Text on the screen: labels in the roles that the style sheet knows."""

from __future__ import annotations

from typing import Literal, TypeAlias

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
    "written",
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


def selectable(label: Label) -> Label:
    """The same label, whose words can be marked and copied, by keyboard too."""
    from PySide6.QtCore import Qt

    flag = Qt.TextInteractionFlag
    label.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    return label
