# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Before the window closes with words that could not be saved: all of them, to be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from app.reflections.model import SessionRecord
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.kept import in_words
from app.ui.widgets.labels import Label


class UnsavedPage(ScrollColumn):
    """``tried_again``: save once more, and close where that works. ``left``: close all the same."""

    tried_again = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, records: Sequence[SessionRecord], parent: QWidget | None = None
    ) -> None:
        super().__init__(680, parent)
        self.setAccessibleName(self.tr("Not saved yet"))
        self.column.addWidget(Label(self.tr("Not saved yet"), "title"))
        words = self.tr(
            "Your reflections can't be written at the moment, and what stands here would be lost"
            " with this window. Nothing is lost as long as it is open. You can copy it to another"
            " place, or make room and try again."
        )
        self.column.addWidget(Label(words, "lead"))
        self.column.addSpacing(16)
        self.words = QPlainTextEdit(unsaved_words(records))
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("What is not saved yet"))
        self.words.setMinimumHeight(theme.px(200))
        self.column.addWidget(self.words)
        self.column.addSpacing(8)
        self.column.addLayout(self._ways_on(theme))
        self.column.addStretch(1)

    def _ways_on(self, theme: Theme) -> QHBoxLayout:
        self.again = Button(theme, self.tr("Try again"), "primary")
        self.copy = Button(theme, self.tr("Copy everything"))
        self.close_anyway = Button(theme, self.tr("Close all the same"), "quiet")
        self.again.clicked.connect(self.tried_again)
        self.copy.clicked.connect(
            lambda: QApplication.clipboard().setText(self.words.toPlainText())
        )
        self.close_anyway.clicked.connect(self.left)
        row = QHBoxLayout()
        for button in (self.again, self.copy, self.close_anyway):
            row.addWidget(button)
        row.addStretch(1)
        return row


def unsaved_words(records: Sequence[SessionRecord]) -> str:
    """Questions and answers as plain text, a paragraph for each."""
    return "\n\n".join(
        f"{answer.question}\n{words}" if answer.question else words
        for record in records
        for answer in record.answers
        if (words := in_words(answer))
    )
