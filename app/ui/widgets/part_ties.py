# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How a part stands to the others: its own ties, and those that others have to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.reflections.desk import Desk
from app.reflections.items import Part
from app.reflections.keeper import Keeper
from app.reflections.ties import AskedKind, SeenTie, take_apart, tie_up, ties_among, ties_of
from app.ui.part_words import name_of, seen_tie_words
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.wrapping_row import side_by_side

_MANY = 7
"""More parts than these to choose from scroll in a place of their own."""


class PartTies(QWidget):
    """``asked_for_part`` carries the id of another part; ``changed`` when a row came or went."""

    asked_for_part = Signal(str)
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        desk: Desk[Part],
        others: Sequence[Part],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """``others``: all other parts."""
        super().__init__(parent)
        self._theme = theme
        self._desk = desk
        self._others = {part.id: Desk(keeper, part, now) for part in others}
        self._desks = {**self._others, desk.item.id: desk}
        self.rows: list[TieRow] = []
        self.form: TieForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add = Button(theme, self.tr("A tie to another part"), "chip", "add")
        self.add.clicked.connect(self._ask)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.setVisible(bool(others))
        self._show_ties()

    def _seen(self) -> tuple[SeenTie, ...]:
        return ties_of(self._desk.item.id, ties_among(desk.item for desk in self._desks.values()))

    def _show_ties(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(seen) for seen in self._seen()]
        for at, row in enumerate(self.rows):
            self._column.insertWidget(at, row)
        self.changed.emit()

    def _row(self, seen: SeenTie) -> TieRow:
        own_id = self._desk.item.id
        other = self._others[seen.other_than(own_id)].item
        row = TieRow(self._theme, seen_tie_words(seen, own_id, other), name_of(other))
        row.visit.clicked.connect(lambda: self.asked_for_part.emit(other.id))
        row.take_away.clicked.connect(lambda: self._take_away(seen))
        return row

    def _take_away(self, seen: SeenTie) -> None:
        take_apart(self._desks, seen)
        self.add.setFocus(Qt.FocusReason.TabFocusReason)
        self._show_ties()

    def _ask(self) -> None:
        others = tuple(desk.item for desk in self._others.values())
        self.form = form = TieForm(self._theme, others)
        form.chosen.connect(self._tie)
        form.left.connect(self._end_asking)
        self._column.addWidget(form)
        form.show()  # at once: by itself it would take the keyboard before it is seen
        self.add.hide()
        form.kinds.buttons["protects"].setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(form)
        self.changed.emit()

    def _tie(self, kind: AskedKind, other_id: str) -> None:
        tie_up(self._desks, kind, self._desk.item.id, other_id)
        self._end_asking()
        self._show_ties()

    def _end_asking(self) -> None:
        form, self.form = self.form, None
        self.add.show()
        self.add.setFocus(Qt.FocusReason.TabFocusReason)
        if form is not None:
            self._column.removeWidget(form)
            form.hide()
            form.deleteLater()


class TieRow(QWidget):
    """One tie: the sentence, the way to the other part, and taking it away."""

    def __init__(self, theme: Theme, words: str, other: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(words)
        self.visit = Button(theme, self.tr("Visit"), "chip")
        self.visit.setAccessibleName(self.tr("Visit the page of {name}").format(name=other))
        self.take_away = Button(theme, self.tr("Take away"), "chip")
        self.take_away.setAccessibleName(self.tr("Take away: {tie}").format(tie=words))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.visit)
        row.addWidget(self.take_away)


class TieForm(Card):
    """Which kind of tie, and to whom. Nothing is kept before it is said so."""

    chosen = Signal(str, str)
    left = Signal()

    def __init__(self, theme: Theme, others: Sequence[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.box.setSpacing(12)
        kinds = (
            ("protects", self.tr("It protects")),
            ("protected-by", self.tr("It is protected by")),
            ("at-odds-with", self.tr("It is at odds with")),
        )
        self.kinds = ChoiceRow(theme, self.tr("What kind of tie"), kinds, "protects")
        names = tuple((part.id, name_of(part)) for part in others)
        self.others = PickList(theme, self.tr("With whom"), names, others[0].id)
        self.keep = Button(theme, self.tr("Keep this tie"))
        self.keep.clicked.connect(
            lambda: self.chosen.emit(str(self.kinds.value), self.others.value)
        )
        self.leave = Button(theme, self.tr("Not now"), "quiet")
        self.leave.clicked.connect(self.left)
        self.box.addWidget(self.kinds)
        is_long = len(others) > _MANY
        self.box.addWidget(_scrolling(theme, self.others) if is_long else self.others)
        self.box.addLayout(side_by_side(self.keep, self.leave))


def _scrolling(theme: Theme, picks: PickList) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    picks.setObjectName("column")
    area.setWidget(picks)
    area.setFixedHeight(theme.px(264))
    return area
