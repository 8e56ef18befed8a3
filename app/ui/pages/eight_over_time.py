# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The eight qualities over time: soft lines, all eight or one of them. No target and no verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import get_args
from uuid import uuid4

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.reflections.eight import EIGHT_CS, EightReading, Which, readings_over_time
from app.reflections.errors import StoreError
from app.reflections.items import Reading
from app.reflections.keeper import Keeper
from app.ui.eight_words import quality_name
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.columns import EqualColumns, ScrollColumn
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.quality_picture import QualityPicture
from app.ui.widgets.quality_tile import QualityTile
from app.ui.widgets.ratings import Ratings
from app.ui.widgets.reading_card import ReadingCard
from app.ui.widgets.reading_list import ReadingList
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.trail_foot import TrailFoot

_ALL = ""
_AT_ONCE = 36
"""So many readings, at most, stand in one picture: more of them would be a thicket."""


class EightOverTimePage(ScrollColumn):
    """``left``: back to the reflections.

    Attributes:
        taking: the rating that is being given, or None.
        picture: the quality that is shown large, or None.
        tiles: all eight in small; none while one is shown large.
        card: the reading that is pointed at, or None.
    """

    left = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme, self._keeper, self._now = theme, keeper, now
        self._readings: tuple[EightReading, ...] = ()
        self._word = _ALL
        self._last = 0
        self._end = 0
        self._is_told = False
        self.taking: Ratings | None = None
        self.picture: QualityPicture | None = None
        self.tiles: tuple[QualityTile, ...] = ()
        self.card: ReadingCard | None = None
        self.list: ReadingList | None = None
        self.setAccessibleName(self.tr("The eight qualities over time"))
        self._add_head()
        self._shown = QWidget()
        self._column = QVBoxLayout(self._shown)
        self.column.addWidget(self._shown)
        self.column.addStretch(1)
        self._read()

    def choose(self, word: str) -> None:
        """Shows one of the eight large, or all of them for ""."""
        self._last = EIGHT_CS.index(self._word) if self._word else 0
        self._word = word
        self._show()

    def _add_head(self) -> None:
        theme = self._theme
        self.back = Button(theme, self.tr("Reflections"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("The eight qualities over time"), "title"))
        words = self.tr("Each as it was at that moment. Low is as good as high.")
        self.column.addWidget(Label(words, "lead"))
        self.notice = Label("", "soft")
        self.notice.hide()
        self.column.addWidget(self.notice)
        self.column.addSpacing(8)
        self.empty = Label(self._about(), "soft")
        self.empty.setContentsMargins(0, 0, 0, 16)
        self.empty.setMaximumWidth(680)
        self.column.addWidget(self.empty)
        self.take = Button(theme, self.tr("Take a reading now"), "plain", "add")
        self.take.clicked.connect(self._take)
        self.column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(8)

    def _about(self) -> str:
        return self.tr(
            "What will live here: how much of each of the eight qualities of Self was there, at the"
            " moments when you looked. A practice offers such a look before and after; you can also"
            " take one by itself, on any day. There is nothing to reach. A low one only says that"
            " a part was near."
        )

    def _read(self) -> None:
        self.notice.hide()
        try:
            self._readings = readings_over_time(self._keeper.store(), self._keeper.unsaved_items)
        except StoreError as error:
            self._tell(store_sentence(error))
        self._end = len(self._readings)
        self._show()

    def _tell(self, sentence: str) -> None:
        self.notice.setText(sentence)
        self.notice.show()

    # -- what is shown ---------------------------------------------------------------------------

    def _show(self) -> None:
        before, focused = self._shown, QApplication.focusWidget()
        has_focus = focused is not None and before.isAncestorOf(focused)
        self.picture, self.tiles, self.card, self.list = None, (), None, None
        self._shown = QWidget()
        self._column = QVBoxLayout(self._shown)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.empty.setVisible(not self._readings and self.notice.isHidden())
        if self._readings:
            shown = self._readings[self._start() : self._end]
            self._add_pictures(shown)
            self._add_list(shown)
        self.column.replaceWidget(before, self._shown)
        self._shown.show()
        before.hide()
        before.deleteLater()
        self._order_tabs()
        if has_focus and self._readings:
            self._way_on().setFocus(Qt.FocusReason.OtherFocusReason)

    def _start(self) -> int:
        """The first reading that is shown. The two of a session stay together."""
        start = max(0, self._end - _AT_ONCE)
        if start and self._readings[start - 1].source == self._readings[start].source:
            return start - 1
        return start

    def _way_on(self) -> QWidget:
        """Where the keyboard goes on, when what it was on is shown otherwise."""
        return self.choice.buttons[self._word] if self._word else self.tiles[self._last]

    def _add_pictures(self, shown: Sequence[EightReading]) -> None:
        if self._word:
            self._add_large(shown)
        else:
            self._add_all(shown)
        here = {reading.which for reading in shown}
        self.foot = TrailFoot(
            self._theme,
            [which for which in get_args(Which) if which in here],
            has_earlier=self._start() > 0,
            has_later=self._end < len(self._readings),
        )
        self.foot.went_back.connect(self._later(lambda: self._go_to(self._start())))
        self.foot.went_on.connect(self._later(lambda: self._go_to(self._end + _AT_ONCE)))
        self._column.addWidget(self.foot)

    def _add_large(self, shown: Sequence[EightReading]) -> None:
        options = [(_ALL, self.tr("All eight")), *((word, quality_name(word)) for word in EIGHT_CS)]
        self.choice = ChoiceRow(self._theme, self.tr("Which one"), options, self._word)
        self.choice.chosen.connect(
            lambda word: QTimer.singleShot(0, self, lambda: self.choose(str(word)))
        )
        self.picture = QualityPicture(self._theme, self._word, shown, self._now().date())
        self.picture.chosen.connect(self._point_at)
        self._column.addWidget(self.choice)
        self._column.addWidget(self.picture)

    def _add_all(self, shown: Sequence[EightReading]) -> None:
        theme, today = self._theme, self._now().date()
        self.tiles = tuple(QualityTile(theme, word, shown, today) for word in EIGHT_CS)
        for word, tile in zip(EIGHT_CS, self.tiles, strict=True):
            tile.clicked.connect(self._later(partial(self.choose, word)))
        self._column.addWidget(EqualColumns(self.tiles, theme.px(180), 4))

    def _go_to(self, end: int) -> None:
        """Shows the readings before this one."""
        self._end = min(max(end, 1), len(self._readings))
        self._show()

    def _later(self, act: Callable[[], None]) -> Callable[[], None]:
        """The same in a moment: what was pressed goes with what it shows."""
        return lambda: QTimer.singleShot(0, self, act)

    def _add_list(self, shown: Sequence[EightReading]) -> None:
        self.in_words = Button(self._theme, self.tr("The same in words"), "back", "more")
        self.in_words.clicked.connect(lambda: self._tell_in_words(shown))
        self._column.addWidget(self.in_words, 0, Qt.AlignmentFlag.AlignLeft)
        if self._is_told:
            self._unfold_list(shown)

    def _tell_in_words(self, shown: Sequence[EightReading]) -> None:
        self._is_told = not self._is_told
        if self.list is not None:
            self.list.setVisible(self._is_told)
            self.in_words.show_icon("less" if self._is_told else "more")
        else:
            self._unfold_list(shown)
        if self._is_told and self.list is not None:
            bring_into_sight(self.list)
        self._order_tabs()

    def _unfold_list(self, shown: Sequence[EightReading]) -> None:
        self.list = ReadingList(self._theme, shown, self._now().date())
        self.list.chosen.connect(self._point_at)
        self._column.addWidget(self.list)
        self.list.show()
        self.in_words.show_icon("less")

    def _point_at(self, reading: EightReading) -> None:
        """Shows the whole of this reading, with the other one of its session."""
        if self.picture is not None:
            self.picture.point_at(reading)
        if self.card is not None and self.card.source == reading.source:
            return
        before = self.card
        shown = [each for each in self._readings if each.source == reading.source]
        self.card = ReadingCard(self._theme, shown, self._now().date())
        self.card.deleted.connect(self._delete)
        if before is None:
            self._column.insertWidget(self._column.indexOf(self.in_words), self.card)
        else:
            self._column.replaceWidget(before, self.card)
            before.hide()
            before.deleteLater()
        self.card.show()
        self._order_tabs()

    # -- readings --------------------------------------------------------------------------------

    def _take(self) -> None:
        self.taking = Ratings(self._theme, tuple(quality_name(word) for word in EIGHT_CS))
        self.taking.rated.connect(self._keep)
        self._taking_card = Card()
        self._taking_card.setAccessibleName(self.tr("How much of each is here now?"))
        self._taking_card.box.addWidget(Label(self.tr("How much of each is here now?")))
        self._taking_card.box.addWidget(self.taking)
        self.column.insertWidget(self.column.indexOf(self.take), self._taking_card)
        self._taking_card.show()
        self.take.hide()
        self._order_tabs()
        self.taking.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self._taking_card)

    def _keep(self, rated: dict[str, int] | None) -> None:
        if rated:
            now = self._now()
            given = {word: rated.get(quality_name(word)) for word in EIGHT_CS}
            values = tuple((word, value) for word, value in given.items() if value is not None)
            self._keeper.put(Reading(id=str(uuid4()), at=now, changed=now, values=values))
        self.taking = None
        self._taking_card.hide()
        self._taking_card.deleteLater()
        self.take.show()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)
        self._read()

    def _delete(self, reading_id: str) -> None:
        try:
            self._keeper.remove("reading", reading_id)
        except StoreError as error:
            self._tell(store_sentence(error))
            return
        self._read()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_tabs(self) -> None:
        content = self.widget()
        if content is not None:
            order_tabs(content)
