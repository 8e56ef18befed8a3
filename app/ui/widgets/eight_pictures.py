# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A stretch of time in pictures: all eight qualities in small, or one of them in large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import Final, get_args

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.eight import EIGHT_CS, EightReading, Which
from app.ui.eight_words import quality_name
from app.ui.theme import Theme
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.quality_picture import QualityPicture
from app.ui.widgets.quality_tile import QualityTile
from app.ui.widgets.trail_foot import TrailFoot

ALL: Final = ""
"""Stands for all eight."""


class EightPictures(QWidget):
    """``chosen`` carries one of the eight, or ALL; ``pointed`` the reading that is pointed at.

    Each is told in a moment of its own: what was pressed may go with what it shows.

    Attributes:
        picture: the quality that is shown large, or None.
        tiles: all eight in small; none while one is shown large.
        foot: what is below.
    """

    chosen = Signal(str)
    pointed = Signal(object)
    went_back = Signal()
    went_on = Signal()

    def __init__(
        self,
        theme: Theme,
        word: str,
        shown: Sequence[EightReading],
        today: date,
        *,
        has_earlier: bool,
        has_later: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.picture: QualityPicture | None = None
        self.tiles: tuple[QualityTile, ...] = ()
        self.choice: ChoiceRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        if word == ALL:
            self._add_all(theme, shown, today)
        else:
            self._add_large(theme, word, shown, today)
        here = {reading.which for reading in shown}
        sides: list[Which] = [which for which in get_args(Which) if which in here]
        self.foot = TrailFoot(theme, sides, has_earlier=has_earlier, has_later=has_later)
        self.foot.went_back.connect(self._soon(self.went_back.emit))
        self.foot.went_on.connect(self._soon(self.went_on.emit))
        self._column.addWidget(self.foot)

    def button_of(self, word: str) -> QWidget:
        """What is pressed for this one of the eight."""
        if self.choice is not None:
            return self.choice.buttons[word]
        return self.tiles[EIGHT_CS.index(word)]

    def _add_large(
        self, theme: Theme, word: str, shown: Sequence[EightReading], today: date
    ) -> None:
        options = [(ALL, self.tr("All eight")), *((each, quality_name(each)) for each in EIGHT_CS)]
        self.choice = ChoiceRow(theme, self.tr("Which one"), options, word)
        self.choice.chosen.connect(lambda word: self._soon(partial(self.chosen.emit, word))())
        self.picture = QualityPicture(theme, word, shown, today)
        self.picture.chosen.connect(self.pointed)
        self._column.addWidget(self.choice)
        self._column.addWidget(self.picture)

    def _add_all(self, theme: Theme, shown: Sequence[EightReading], today: date) -> None:
        self.tiles = tuple(QualityTile(theme, word, shown, today) for word in EIGHT_CS)
        for word, tile in zip(EIGHT_CS, self.tiles, strict=True):
            tile.clicked.connect(self._soon(partial(self.chosen.emit, word)))
        self._column.addWidget(EqualColumns(self.tiles, theme.px(180), 4))

    def _soon(self, tell: Callable[[], None]) -> Callable[[], None]:
        return lambda: QTimer.singleShot(0, self, tell)
