# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The eight qualities over time: soft lines, all eight or one of them. No target and no verdict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.reflections.eight import EIGHT_CS, EightReading, readings_over_time
from app.reflections.errors import StoreError
from app.reflections.items import Reading
from app.reflections.keeper import Keeper
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.eight_pictures import ALL, EightPictures
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.reading_card import ReadingCard
from app.ui.widgets.reading_list import ReadingList
from app.ui.widgets.reading_taking import ReadingTaking
from app.ui.widgets.roving import order_tabs

_AT_ONCE = 36
"""So many readings, at most, stand in one picture: more of them would be a thicket."""


class EightOverTimePage(ScrollColumn):
    """``left``: back to the reflections.

    Attributes:
        taking: the reading that is being taken, or None.
        pictures: the stretch of time that is shown; None where there is no reading.
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
        self._word = ALL
        self._last = EIGHT_CS[0]
        self._end = 0
        self._is_told = False
        self.taking: ReadingTaking | None = None
        self.pictures: EightPictures | None = None
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
        self._last = self._word or EIGHT_CS[0]
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
        self.column.addSpacing(16)
        self.empty = Label(self._about(), "soft")
        self.empty.setContentsMargins(0, 0, 0, 8)
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
        self.pictures = self.card = self.list = None
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
        if has_focus and self.pictures is not None:
            self.pictures.button_of(self._word or self._last).setFocus(
                Qt.FocusReason.OtherFocusReason
            )

    def _start(self) -> int:
        """The first reading that is shown. The two of a session stay together."""
        start = max(0, self._end - _AT_ONCE)
        if start and self._readings[start - 1].source == self._readings[start].source:
            return start - 1
        return start

    def _add_pictures(self, shown: Sequence[EightReading]) -> None:
        self.pictures = EightPictures(
            self._theme,
            self._word,
            shown,
            self._now().date(),
            has_earlier=self._start() > 0,
            has_later=self._end < len(self._readings),
        )
        self.pictures.chosen.connect(self.choose)
        self.pictures.pointed.connect(self._point_at)
        self.pictures.went_back.connect(lambda: self._go_to(self._start()))
        self.pictures.went_on.connect(lambda: self._go_to(self._end + _AT_ONCE))
        self._column.addWidget(self.pictures)

    def _go_to(self, end: int) -> None:
        """Shows the readings before this one."""
        self._end = min(max(end, 1), len(self._readings))
        self._show()

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
        if self.pictures is not None and self.pictures.picture is not None:
            self.pictures.picture.point_at(reading)
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
        self.taking = taking = ReadingTaking(self._theme)
        taking.taken.connect(self._keep)
        self.column.insertWidget(self.column.indexOf(self.take), taking)
        taking.show()
        self.take.hide()
        self._order_tabs()
        taking.take_focus()
        bring_into_sight(taking)

    def _keep(self, values: tuple[tuple[str, int], ...]) -> None:
        if values:
            now = self._now()
            self._keeper.put(Reading(id=str(uuid4()), at=now, changed=now, values=values))
        taking, self.taking = self.taking, None
        if taking is not None:
            taking.hide()
            taking.deleteLater()
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
