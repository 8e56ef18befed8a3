# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The story of a part: each time it was met or told of, oldest first, each to be opened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.model import BodyMarks, KeptAnswer
from app.reflections.story import StoryLine
from app.ui.part_words import said_label
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.entry_card import EntryCard
from app.ui.widgets.kept import in_words
from app.ui.widgets.labels import Label
from app.ui.words import day_name

_AT_ONCE = 20


class PartStory(QWidget):
    """``opened`` carries the kind and the id of what was pressed. The latest are shown first.

    Attributes:
        cards: the lines that are shown, oldest first.
    """

    opened = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        story: Sequence[StoryLine],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._story = tuple(story)
        self._today = now.date()
        self.cards: list[EntryCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = Button(theme, self.tr("Show earlier ones"), "back")
        self.more.clicked.connect(self._show_earlier)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        if not story:
            words = self.tr("Each visit to this part, and what you write of it, will stand here.")
            self._column.addWidget(Label(words, "soft"))
        self._show_earlier()

    def _show_earlier(self) -> None:
        until = len(self._story) - len(self.cards)
        shown = self._story[max(0, until - _AT_ONCE) : until]
        made = [self._card(line) for line in shown]
        for at, card in enumerate(made):
            self._column.insertWidget(1 + at, card)
        self.cards = made + self.cards
        self.more.setVisible(len(self.cards) < len(self._story))
        if made and self.more.isHidden() and self.more.hasFocus():
            made[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _card(self, line: StoryLine) -> EntryCard:
        day = day_name(line.at.date(), self._today)
        card = EntryCard(self._theme, self._title(line), day, self._below(line))
        card.clicked.connect(lambda: self.opened.emit(line.kind, line.id))
        return card

    def _title(self, line: StoryLine) -> str:
        return line.title or {
            "entry": self.tr("Something you wrote"),
            "belief": self.tr("A belief"),
            "step": self.tr("A step outward"),
        }.get(line.kind, "")

    def _below(self, line: StoryLine) -> str:
        match line.kind:
            case "session":
                told = (f"{said_label(kept.keep)}: {_in_a_line(kept)}" for kept in line.said)
                return "\n".join(told) or line.words
            case "belief" if line.words:
                return self.tr("What would rather be held: {words}").format(words=line.words)
            case "step" if line.words:
                return self.tr("What happened: {words}").format(words=line.words)
            case _:
                return line.words


def _in_a_line(kept: KeptAnswer) -> str:
    words = in_words(kept).split("\n")
    return (", " if isinstance(kept.answer, BodyMarks) else " ").join(words)
