# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What deep practices are, said plainly, before any of them is seen. Both answers are as good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import TEXT_WIDTH, ScrollColumn
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import side_by_side


class DeepPage(ScrollColumn):
    """``wanted``: show them. ``left``: not now."""

    wanted = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Deeper practices"))
        self.back = Button(theme, self.tr("Practices"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Deeper practices"), "title"))
        words = self.tr("They come near to parts that were hurt, and often to their memories.")
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.column.addWidget(self._what_they_are())
        self.column.addStretch(1)

    def _what_they_are(self) -> Card:
        card = Card()
        card.box.setSpacing(12)
        for words in (
            self.tr(
                "Being with a younger, lonely or ashamed part as a caring adult, and letting go of"
                " what it has carried: such visits can move a lot, and some of it comes up later."
            ),
            self.tr(
                "They are easier to hold after some practice with gentler ones, when the parts that"
                " protect you have come to know you a little."
            ),
            self.tr(
                "It helps to have somebody to talk to afterwards: a friend, a therapist, a group."
            ),
            self.tr(
                "Each begins by asking how it is with you. “Not today” is always one of the"
                " answers, and the gentler practices are no less."
            ),
        ):
            card.box.addWidget(Label(words))
        card.box.addSpacing(4)
        self.show_them = Button(self._theme, self.tr("Show them"))
        self.not_now = Button(self._theme, self.tr("Not now"))
        self.show_them.clicked.connect(self.wanted)
        self.not_now.clicked.connect(self.left)
        card.box.addLayout(side_by_side(self.show_them, self.not_now))
        card.box.addWidget(Label(self.tr("You can hide them again at any time."), "faint"))
        return card
