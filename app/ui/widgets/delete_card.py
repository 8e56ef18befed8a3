# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Asks before something is deleted for good: what goes, and that it can't be brought back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.errors import StoreError
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.sure import Sure
from app.ui.widgets.wrapping_row import WrappingRow

_SEEN_FIRST: Final = 30


class DeleteCard(QWidget):
    """A quiet button; pressed, it makes room for the question. ``deleted`` when it is done."""

    deleted = Signal()

    def __init__(
        self,
        theme: Theme,
        question: str,
        what_goes: str,
        delete: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        """``delete`` may raise StoreError, and is called again then where the person asks."""
        super().__init__(parent)
        self._delete = delete
        self.ask = Button(theme, self.tr("Delete"), "quiet")
        self.ask.clicked.connect(self._ask)
        self._what_goes = what_goes
        self._words = Label(what_goes, "soft")
        self._question = Sure(theme, question, self.tr("Delete for good"), self.tr("Keep it"))
        self._question.box.insertWidget(1, self._words)
        self._question.meant.connect(self._do)
        self._question.kept.connect(self._leave)
        self._question.hide()
        self.sure, self.keep = self._question.yes, self._question.no
        start = WrappingRow()
        start.addWidget(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(start)
        column.addWidget(self._question)

    def _ask(self) -> None:
        self.ask.hide()
        self._words.setText(self._what_goes)
        self._question.show()
        self._question.take_focus()

    def _leave(self) -> None:
        self._question.hide()
        self.ask.show()
        self.ask.setFocus()

    def _do(self) -> None:
        """Says so first: wiping years of reflections takes a second or two."""
        self._words.setText(self.tr("One moment …"))
        self._let_press(may=False)
        QTimer.singleShot(_SEEN_FIRST, self, self._delete_now)

    def _delete_now(self) -> None:
        try:
            self._delete()
        except StoreError as error:
            words = self.tr("It could not all be deleted just now. {why}").format(
                why=store_sentence(error)
            )
            self._words.setText(words)
            self.sure.say(self.tr("Try again"))
            self._let_press(may=True)
            self.sure.setFocus()
        else:
            self.deleted.emit()

    def _let_press(self, *, may: bool) -> None:
        self.sure.setEnabled(may)
        self.keep.setEnabled(may)
