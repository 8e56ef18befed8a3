# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A contact in the list in which it is changed: who, how to reach them, and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.contacts.model import Contact
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import side_by_side

Act: TypeAlias = tuple[str, str, str, Callable[[], None]]
"""What a button is for, what it says, its accessible name, what it does."""


class ContactRow(Card):
    """Side by side where there is room. Attributes: ``buttons``, by what they are for."""

    def __init__(
        self,
        theme: Theme,
        contact: Contact,
        acts: Sequence[Act],
        said: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``said``: a few words more about it."""
        super().__init__("card", parent)
        self._wide = theme.px(480)
        self.setAccessibleName(contact.name or contact.number)
        self.box.setContentsMargins(24, 20, 24, 20)
        self.buttons: dict[str, Button] = {}
        for purpose, words, name, act in acts:
            button = Button(theme, words, "chip")
            button.setAccessibleName(name)
            # The row may go with what is done.
            button.clicked.connect(lambda _on=False, act=act: act())
            self.buttons[purpose] = button
        texts = QVBoxLayout()
        texts.setSpacing(2)
        reach = "  ·  ".join(filter(None, (contact.number, contact.text)))
        texts.addWidget(Label(contact.name or reach, "strong"))
        for line in (reach if contact.name else "", said):
            if line:
                texts.addWidget(Label(line, "soft"))
        ways = QWidget()
        ways.setLayout(side_by_side(*self.buttons.values()))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(8)
        self._line.addLayout(texts, 1)
        self._line.addWidget(ways, 0, Qt.AlignmentFlag.AlignVCenter)
        self._ways = ways
        self.box.addLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= self._wide
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        gaps = 8 * (len(self.buttons) - 1)
        room = sum(button.sizeHint().width() for button in self.buttons.values()) + gaps
        self._ways.setMinimumWidth(room if wide else 0)
        super().resizeEvent(event)
