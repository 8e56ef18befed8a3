# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One of the short readings, in large type, and gentle ways on from its end."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.readings import Block, Readings, ShortReading, Way
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import EqualColumns, ScrollColumn
from app.ui.widgets.entry_card import EntryCard
from app.ui.widgets.labels import Label
from app.ui.widgets.reading_text import INDENT, ReadingPoint, ReadingText, reading_width
from app.ui.widgets.wrapping_row import side_by_side
from app.ui.words import length_range


class ShortReadingPage(ScrollColumn):
    """``opened``: another reading, by its name. ``asked_for``: one of the ways on.

    Attributes:
        texts: headings, paragraphs and points, in their order.
        ways: the buttons of the ways on.
        help: ways to Help now, where the reading touches on harm.
        before, after: the readings beside this one, if there are any.
    """

    left = Signal()
    opened = Signal(str)
    asked_for = Signal(str)
    asked_for_help = Signal()

    def __init__(
        self, theme: Theme, readings: Readings, name: str, parent: QWidget | None = None
    ) -> None:
        """``name``: of one of ``readings``."""
        super().__init__(reading_width(theme), parent)
        self._theme = theme
        self.reading = next(one for one in readings.readings if one.name == name)
        self.help: list[Button] = []
        self.setAccessibleName(self.reading.title)
        self._add_head()
        self.texts = [self._text(block) for block in self.reading.blocks]
        for block, text in zip(self.reading.blocks, self.texts, strict=True):
            above = {"heading": 24, "paragraph": 8, "point": 0}[block.kind]
            self.column.addSpacing(theme.px(above))
            self.column.addWidget(text)
        self.column.addSpacing(32)
        self._add_ways_on()
        self._add_neighbours(readings)
        self.column.addStretch(1)

    def _set_margins(self) -> None:
        super()._set_margins()
        around = self.column.contentsMargins()
        # What is read stands at the left edge of all pages; the mark of the keyboard is beside it.
        around.setLeft(around.left() - INDENT)
        self.column.setContentsMargins(around)

    def _add_head(self) -> None:
        self.back = Button(self._theme, self.tr("Understand"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(_indented(self.back), 0, Qt.AlignmentFlag.AlignLeft)
        seconds = 60 * self.reading.minutes
        for label in (
            Label(self.reading.title, "title"),
            Label(self.reading.summary, "lead"),
            Label(length_range(seconds, seconds), "faint"),
        ):
            label.setContentsMargins(INDENT, 0, 0, 0)
            self.column.addWidget(label)
        self.column.addSpacing(8)
        if self.reading.touches_harm:
            self._add_care()

    def _add_care(self) -> None:
        """Said before it is read, not after."""
        card = Card("notice")
        words = self.tr(
            "This one touches on being harmed, or on harming oneself. You can stop at any line."
        )
        card.box.addWidget(Label(words))
        card.box.addWidget(self._help_button(), 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(_indented(card))
        self.column.addSpacing(8)

    def _help_button(self) -> Button:
        button = Button(self._theme, self.tr("Help now"), "link", "help")
        button.clicked.connect(self.asked_for_help)
        self.help.append(button)
        return button

    def _text(self, block: Block) -> ReadingText:
        if block.kind == "point":
            return ReadingPoint(self._theme, block.text)
        return ReadingText(block.text, "heading" if block.kind == "heading" else "reading")

    def _add_ways_on(self) -> None:
        self.ways: dict[Way, Button] = {}
        for way in self.reading.ways:
            self.ways[way] = button = Button(self._theme, self._way_words(way))
            button.clicked.connect(lambda _on=False, way=way: self.asked_for.emit(way))
        row: list[QWidget] = [*self.ways.values()]
        if self.reading.touches_harm:
            row.append(self._help_button())
        if row:
            holder = QWidget()
            holder.setLayout(side_by_side(*row))
            self.column.addWidget(_indented(holder))
            self.column.addSpacing(24)

    def _way_words(self, way: Way) -> str:
        return {
            "five-steps": self.tr("Meet it in the five steps"),
            "parts": self.tr("See your parts"),
            "beliefs": self.tr("See your beliefs"),
            "steps": self.tr("See your steps outward"),
            "eight": self.tr("See the eight qualities"),
            "ground": self.tr("A moment to land"),
        }[way]

    def _add_neighbours(self, readings: Readings) -> None:
        self.before: EntryCard | None = None
        self.after: EntryCard | None = None
        before, after = readings.neighbours(self.reading.name)
        cards = []
        if before is not None:
            self.before = self._neighbour(before, self.tr("The one before"))
            cards.append(self.before)
        if after is not None:
            self.after = self._neighbour(after, self.tr("The next one"))
            cards.append(self.after)
        if cards:
            self.column.addWidget(_indented(EqualColumns(cards, self._theme.px(240), len(cards))))

    def _neighbour(self, reading: ShortReading, which: str) -> EntryCard:
        card = EntryCard(self._theme, reading.title, "", which)
        card.clicked.connect(lambda: self.opened.emit(reading.name))
        return card


def _indented(widget: QWidget) -> QWidget:
    """The same, as far to the right as the words."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(INDENT, 0, 0, 0)
    row.addWidget(widget)
    return holder
