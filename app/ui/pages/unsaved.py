# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Before the window closes with words that could not be saved: all of them, to be copied."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget

from app.reflections.items import Belief, Entry, Item, OutwardStep, Part, Reading
from app.reflections.reports import Refuge, Unsaved
from app.ui.eight_words import quality_name
from app.ui.theme import Theme
from app.ui.widgets.body_words import place_name
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.kept import in_words
from app.ui.widgets.labels import Label


class UnsavedPage(ScrollColumn):
    """``tried_again``: save once more, and close where that works. ``left``: close all the same."""

    tried_again = Signal()
    left = Signal()

    def __init__(self, theme: Theme, unsaved: Unsaved, parent: QWidget | None = None) -> None:
        super().__init__(680, parent)
        self.setAccessibleName(self.tr("Not saved yet"))
        self.column.addWidget(Label(self.tr("Not saved yet"), "title"))
        self.column.addWidget(Label(self._lead(unsaved.refuge), "lead"))
        self.column.addSpacing(16)
        self.words = QPlainTextEdit(unsaved_words(unsaved))
        self.words.setReadOnly(True)
        self.words.setAccessibleName(self.tr("What is not saved yet"))
        self.words.setMinimumHeight(theme.px(200))
        self.column.addWidget(self.words)
        self.column.addSpacing(8)
        self.column.addLayout(self._ways_on(theme, unsaved.refuge))
        self.column.addStretch(1)

    def _lead(self, refuge: Refuge) -> str:
        if refuge == "file":
            return self.tr(
                "Your reflections can't be written at the moment. What stands here is in a recovery"
                " file and comes back when you next open Inner Hearth. You can close the window,"
                " copy it to another place too, or make room and try again."
            )
        return self.tr(
            "Your reflections can't be written at the moment, and what stands here would be lost"
            " with this window. Nothing is lost as long as it is open. You can copy it to another"
            " place, or make room and try again."
        )

    def _ways_on(self, theme: Theme, refuge: Refuge) -> QHBoxLayout:
        self.again = Button(theme, self.tr("Try again"), "primary")
        self.copy = Button(theme, self.tr("Copy everything"))
        close = self.tr("Close") if refuge == "file" else self.tr("Close all the same")
        self.close_anyway = Button(theme, close, "quiet")
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


def unsaved_words(unsaved: Unsaved) -> str:
    """Questions and answers, and what was written beside sessions: a paragraph for each."""
    answers = [
        f"{answer.question}\n{words}" if answer.question else words
        for record in unsaved.records
        for answer in record.answers
        if (words := in_words(answer))
    ]
    items = [words for item in unsaved.items if (words := _words_of(item))]
    return "\n\n".join((*answers, *items))


def _words_of(item: Item) -> str:
    match item:
        case Entry():
            lines = [item.text]
        case Part():
            places = [f"{place_name(mark.place)}: {mark.word}".rstrip(": ") for mark in item.places]
            lines = [item.name, *places, item.looks, item.toward, item.job, item.fear]
            lines += [item.wants_known, item.since, item.appreciated]
        case Belief():
            lines = [item.text, item.since, item.rather, *(each.text for each in item.experiences)]
        case OutwardStep():
            lines = [item.text, item.planned, item.happened, item.glimmer]
        case Reading():
            lines = [f"{quality_name(word)}: {value}" for word, value in item.values]
    return "\n".join(line for line in lines if line.strip())
