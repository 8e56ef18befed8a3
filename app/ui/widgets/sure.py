# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A question before something goes for good, in the place where it was asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow


class Sure(Card):
    """``meant``: yes, do it. ``kept``: no, by the button or by Esc; the keyboard begins there."""

    meant = Signal()
    kept = Signal()

    def __init__(
        self,
        theme: Theme,
        question: str,
        yes: str,
        no: str,
        words: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``words``: what goes and what stays, where the question does not say so."""
        super().__init__("notice", parent)
        self.setAccessibleName(question)
        self.setAccessibleDescription(words)
        self.box.addWidget(Label(question, "strong" if words else "plain"))
        if words:
            self.box.addSpacing(4)
            self.box.addWidget(Label(words, "soft"))
        self.no = Button(theme, no)
        self.yes = Button(theme, yes, "quiet")
        self.no.clicked.connect(self.kept)
        self.yes.clicked.connect(self.meant)
        row = WrappingRow()
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self.box.addSpacing(4)
        self.box.addLayout(row)

    def take_focus(self) -> None:
        """Puts the keyboard on the answer that changes nothing."""
        self.no.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.kept.emit()
        else:
            super().keyPressEvent(event)
