# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How a part stands to the others: its own ties, and those that others have to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.reflections.desk import Desk
from app.reflections.items import Part, Tie, TieKind
from app.reflections.keeper import Keeper
from app.ui.part_words import name_of, tie_words
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.wrapping_row import side_by_side


@dataclass(frozen=True, slots=True)
class _Seen:
    """A tie as it is seen from this page. holder: the desk of the part that has it."""

    holder: Desk[Part]
    tie: Tie
    other: Part
    is_own: bool


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
        self.rows: list[TieRow] = []
        self.form: TieForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.add = Button(theme, self.tr("A tie to another part"), "quiet", "add")
        self.add.clicked.connect(self._ask)
        self._column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.setVisible(bool(others))
        self._show_ties()

    def _seen(self) -> list[_Seen]:
        own = [
            _Seen(self._desk, tie, self._others[tie.other_id].item, is_own=True)
            for tie in self._desk.item.ties
            if tie.other_id in self._others
        ]
        theirs = [
            _Seen(desk, tie, desk.item, is_own=False)
            for desk in self._others.values()
            for tie in desk.item.ties
            if tie.other_id == self._desk.item.id
        ]
        return own + theirs

    def _show_ties(self) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(seen) for seen in self._seen()]
        for at, row in enumerate(self.rows):
            self._column.insertWidget(at, row)
        self.changed.emit()

    def _row(self, seen: _Seen) -> TieRow:
        words = tie_words(seen.tie, seen.other, is_own=seen.is_own)
        row = TieRow(self._theme, words, name_of(seen.other))
        row.visit.clicked.connect(lambda: self.asked_for_part.emit(seen.other.id))
        row.take_away.clicked.connect(lambda: self._take_away(seen))
        return row

    def _take_away(self, seen: _Seen) -> None:
        ties = list(seen.holder.item.ties)
        ties.remove(seen.tie)
        seen.holder.change(ties=tuple(ties))
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

    def _tie(self, kind: str, other_id: str) -> None:
        own, other = self._desk, self._others[other_id]
        if kind == "protected-by":
            own.keep()  # a tie needs both its ends in the store
            self._add(other, "protects", own.item.id)
        elif kind == "protects":
            self._add(own, "protects", other_id)
        elif Tie("at-odds-with", own.item.id) not in other.item.ties:
            self._add(own, "at-odds-with", other_id)
        self._end_asking()
        self._show_ties()

    def _add(self, holder: Desk[Part], kind: TieKind, other_id: str) -> None:
        tie = Tie(kind, other_id)
        if tie not in holder.item.ties:
            holder.change(ties=(*holder.item.ties, tie))

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
        self.box.addWidget(self.others)
        self.box.addLayout(side_by_side(self.keep, self.leave))
