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
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.sure import Sure


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
        no = self.tr("Leave everything as it is")
        self.question = Sure(theme, question, self.tr("Delete it"), no, words)
        self.question.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self.question)
        button.clicked.connect(self._ask)
        self.question.kept.connect(self._leave)
        self.question.meant.connect(self._delete)

    def _ask(self) -> None:
        self.question.show()
        self.question.take_focus()
        bring_into_sight(self.question)

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
