# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A question in the page before something is deleted for good."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.errors import StoreError
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import side_by_side


class Removal(QWidget):
    """Asks when ``button`` is pressed, and deletes when that is confirmed; then ``removed``.

    Attributes:
        button: what it was made with; the keyboard goes back there where nothing is deleted.
        notice: why it can't be deleted just now.
    """

    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        button: Button,
        question: str,
        words: str,
        delete: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """``words``: what goes and what stays. ``delete`` may raise StoreError."""
        super().__init__(parent)
        self.button = button
        self._delete_it = delete
        self.notice = Label("", "soft")
        self.notice.hide()
        self.question = QuestionCard(theme, question, words, self.tr("Delete it"))
        self.question.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self.question)
        button.clicked.connect(self.question.ask)
        self.question.left.connect(self._leave)
        self.question.confirmed.connect(self._delete)

    def _leave(self) -> None:
        self.question.hide()
        self.button.setFocus(Qt.FocusReason.TabFocusReason)

    def _delete(self) -> None:
        try:
            self._delete_it()
        except StoreError as error:
            self.notice.setText(store_sentence(error))
            self.notice.show()
            self._leave()
        else:
            self.removed.emit()


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
