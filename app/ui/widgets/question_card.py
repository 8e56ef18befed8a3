# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A question in the page before something is deleted for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import side_by_side


class QuestionCard(Card):
    """Says what goes and what stays. ``confirmed``, or ``left`` with everything as it was."""

    confirmed = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, question: str, words: str, yes: str, parent: QWidget | None = None
    ) -> None:
        """``yes``: the words on the button that does it."""
        super().__init__("notice", parent)
        self.setAccessibleName(question)
        self.setAccessibleDescription(words)
        self.box.setSpacing(8)
        self.box.addWidget(Label(question, "strong"))
        self.box.addWidget(Label(words, "soft"))
        self.no = Button(theme, self.tr("Leave everything as it is"))
        self.no.clicked.connect(self.left)
        self.yes = Button(theme, yes, "quiet")
        self.yes.clicked.connect(self.confirmed)
        self.box.addSpacing(8)
        self.box.addLayout(side_by_side(self.no, self.yes))

    def ask(self) -> None:
        """Shows itself, with the keyboard where nothing is lost."""
        self.show()
        self.no.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(self)
