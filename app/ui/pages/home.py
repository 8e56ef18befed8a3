# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Home: a greeting, one question, the five steps. It is painted before anything else is read."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.columns import EqualColumns, ScrollColumn
from app.ui.widgets.five_step_card import FiveStepCard
from app.ui.widgets.labels import Label
from app.ui.widgets.tile import Tile, TileWithMore
from app.ui.words import greeting

if TYPE_CHECKING:
    from app.ui.widgets.continue_card import ContinueCard


class HomePage(ScrollColumn):
    """Emits ``began`` for the five steps, ``chose`` with what is here today, or ``landed``.

    ``chose`` carries the key of a tile and its words.

    ``continued`` and ``let_rest`` are about the practice that ``show_left`` shows.

    Attributes:
        left: the card of a practice that was left; None as long as there was none.
    """

    ends_with_content = False

    began = Signal()
    chose = Signal(str, str)
    continued = Signal()
    let_rest = Signal()
    landed = Signal()
    asked_for_reflections = Signal()

    def __init__(self, theme: Theme, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self.left: ContinueCard | None = None
        self._offers: list[QWidget] = []
        self._fill(now)

    def make_anew(self, now: datetime) -> None:
        """All that stands on it, in the language and the type of now; an offer stays as it is."""
        offers, self._offers, self.left = self._offers, [], None
        for card in offers:
            card.setParent(None)
        self.begin_column()
        self._fill(now)
        for card in reversed(offers):
            self.show_offer(card)

    def _fill(self, now: datetime) -> None:
        theme = self._theme
        self.setAccessibleName(self.tr("Home"))
        self.column.addLayout(self._greet(now))
        self.column.addSpacing(16)
        kinds = self._kinds_of_parts()
        self.tiles = tuple(Tile(theme, words, dot) for _kind, words, dot in kinds)
        for tile, (kind, words, _dot) in zip(self.tiles, kinds, strict=True):
            tile.clicked.connect(lambda _on=False, k=kind, w=words: self.chose.emit(k, w))
        self._kinds = EqualColumns(self.tiles, theme.px(184), 4, gaps=(8, 8))
        self.column.addWidget(self._kinds)
        self.column.addSpacing(8)
        self.card = FiveStepCard(theme)
        self.card.begin.clicked.connect(self.began)
        self.column.addWidget(self.card)
        self.column.addSpacing(8)
        words = self.tr("Eyes open, without a sound")
        self.land = TileWithMore(theme, self.tr("A moment to land"), words, "sage")
        self.land.clicked.connect(self.landed)
        words = self.tr("On this computer only")
        self.read = TileWithMore(theme, self.tr("What you kept"), words, "sand")
        self.read.clicked.connect(self.asked_for_reflections)
        self.column.addWidget(EqualColumns((self.land, self.read), theme.px(240), 2, gaps=(8, 8)))
        self.column.addStretch(1)

    def show_left(self, title: str, where: str) -> None:
        """Offers to go on with a practice that was left, beside the greeting."""
        from PySide6.QtCore import Qt

        from app.ui.widgets.continue_card import ContinueCard

        if self.left is None:
            self.left = ContinueCard(self._theme)
            self.left.continued.connect(self.continued)
            self.left.rested.connect(self.let_rest)
            self._head.addWidget(self.left, 3, Qt.AlignmentFlag.AlignTop)
            self._order_tabs(self.left)
        self.left.show_left(title, where)
        self.left.show()
        self._place_question(wide=self._is_wide())

    def hide_left(self) -> None:
        """Nothing is left to go on with."""
        if self.left is not None:
            self.left.hide()
            self._place_question(wide=self._is_wide())

    def show_offer(self, card: QWidget) -> None:
        """Shows a card below the greeting, above all else."""
        self._offers.append(card)
        self.column.insertWidget(1, card)
        self.column.insertSpacing(1, 16)
        self._order_tabs_from(card)
        card.show()

    def hide_offer(self, card: QWidget) -> None:
        """It was answered."""
        self._offers.remove(card)
        self.column.takeAt(self.column.indexOf(card) - 1)
        self.column.removeWidget(card)
        card.hide()
        card.deleteLater()
        self.setFocus()

    def _greet(self, now: datetime) -> QBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(Label(greeting(now), "title"))
        self._question = Label(self.tr("What is here today?"), "lead")
        words.addWidget(self._question)
        words.addStretch(1)
        self._words = words
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(24)
        self._head.addLayout(words, 2)
        return self._head

    def _place_question(self, *, wide: bool) -> None:
        """Close above what answers it: a practice that was left stands before it."""
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._head.setDirection(way)
        self._head.setSpacing(24 if wide else 16)
        below = self.left is not None and not self.left.isHidden() and not wide
        is_below = self._head.indexOf(self._question) >= 0
        if below and not is_below:
            self._words.removeWidget(self._question)
            self._head.addWidget(self._question)
        elif is_below and not below:
            self._head.removeWidget(self._question)
            self._words.insertWidget(1, self._question)

    def _is_wide(self) -> bool:
        return self.width() >= self._theme.px(760)

    def _order_tabs_from(self, card: QWidget) -> None:
        from app.ui.widgets.roving import order_tabs

        content = self.widget()
        if content is not None and card.parentWidget() is content:
            order_tabs(content)

    def _order_tabs(self, card: ContinueCard) -> None:
        """Tab comes to the card where it is seen: before what stands below it."""
        for before, after in pairwise((card.go_on, card.rest, *self._below())):
            QWidget.setTabOrder(before, after)

    def _below(self) -> tuple[QWidget, ...]:
        """What Tab visits below the greeting, as it stands there now."""
        card_first = self.column.indexOf(self.card) < self.column.indexOf(self._kinds)
        first = (self.card.begin, *self.tiles) if card_first else (*self.tiles, self.card.begin)
        return (*first, self.land, self.read)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the large card comes first: Begin is in sight without scrolling."""
        super().resizeEvent(event)
        self._place_question(wide=self._is_wide())
        low = self.height() < 640
        first, second = (self.card, self._kinds) if low else (self._kinds, self.card)
        upper, lower = self.column.indexOf(second), self.column.indexOf(first)
        if lower > upper:
            # They change places, and what is between them and below stays.
            for widget, at in ((first, upper), (second, lower)):
                self.column.removeWidget(widget)
                self.column.insertWidget(at, widget)
            for before, after in pairwise(self._below()):
                QWidget.setTabOrder(before, after)

    def _kinds_of_parts(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("lonely", self.tr("A lonely part"), "rose"),
            ("unease", self.tr("Unease around people"), "sand"),
            ("rejection", self.tr("Fear of being turned away"), "plum"),
            ("hiding", self.tr("Wanting to hide"), "sky"),
            ("heavy", self.tr("Shut down, heavy"), "sky"),
            ("shame", self.tr("Shame"), "rose"),
            ("critic", self.tr("An inner critic"), "sand"),
            ("at-odds", self.tr("Two parts at odds"), "sage"),
        )
