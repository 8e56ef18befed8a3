# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A passphrase is offered once, after a session, and never again unasked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label
from app.ui.widgets.passphrase import side_by_side


class PassphraseOffer(Card):
    """``wanted``: yes. Otherwise it goes, and stays away."""

    wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        question = self.tr("Would you like a passphrase for what you write?")
        self.setAccessibleName(question)
        self.box.addWidget(Label(question, "strong"))
        words = self.tr(
            "Then nobody else who uses this computer can read it. You find this in Settings, too,"
            " whenever you like."
        )
        self.box.addWidget(Label(words, "soft"))
        self.box.addSpacing(8)
        self.set_one = Button(theme, self.tr("Set one"))
        self.set_one.clicked.connect(self.wanted)
        self.not_now = Button(theme, self.tr("Not now"), "quiet")
        self.not_now.clicked.connect(self.hide)
        self.box.addLayout(side_by_side(self.set_one, self.not_now))
