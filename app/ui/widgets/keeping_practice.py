# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""On the page of a practice that came as a file: it can be kept among the person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from app.script.own import Standing


class KeepingPractice(Card):
    """``wanted``: the person would like to keep it. ``tell`` says what came of that."""

    wanted = Signal()

    def __init__(self, theme: Theme, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self.words = Label(self._words(standing))
        self.setAccessibleName(self.words.text())
        self.box.addWidget(self.words)
        again = standing == "other"
        words = self.tr("Put it in its place") if again else self.tr("Keep it")
        self.keep = Button(theme, words, "plain")
        self.keep.clicked.connect(self.wanted)
        self.keep.setVisible(standing != "taken")
        self.box.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)

    def tell(self, sentence: str, *, is_kept: bool) -> None:
        """Says what came of it; the button stays where it can be tried again."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.keep.setVisible(not is_kept)

    def _words(self, standing: Standing) -> str:
        if standing == "other":
            return self.tr(
                "You have another practice with the same id. You can practise this one as it is, or"
                " put it in the place of the other, which is set aside and not deleted."
            )
        if standing == "taken":
            return self.tr(
                "It has the same id as a practice of Inner Hearth's own, so it can be practised"
                " from here, but not kept beside that one. Another id in its file changes that."
            )
        return self.tr(
            "This practice came as a file. You can practise it right away, or keep a copy among"
            " your practices."
        )
