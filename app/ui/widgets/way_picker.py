# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The questions along a way, in order, each with what is answered there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.session.way import Crossing, Way
from app.ui.theme import Theme
from app.ui.widgets.columns import EqualColumns
from app.ui.widgets.labels import Label
from app.ui.widgets.pick import Pick
from app.ui.widgets.roving import Roving


class WayPicker(QWidget):
    """``picked`` carries a turn and the index of a choice, ``named`` a turn and a text."""

    picked = Signal(object, int)
    named = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: tuple[CrossingRow, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)

    def show_way(self, way: Way) -> None:
        """Shows these questions. Those that were there already stay as they are, with the focus."""
        left = {row.crossing: row for row in self.rows}
        asked = [_as_asked(crossing) for crossing in way.crossings]
        rows = [left.pop(each) if each in left else self._row(each) for each in asked]
        for gone in left.values():
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for at, (row, crossing) in enumerate(zip(rows, way.crossings, strict=True)):
            if self._column.indexOf(row) != at:
                self._column.insertWidget(at, row)
            row.show_chosen(crossing.chosen)
        self.rows = tuple(rows)

    def _row(self, crossing: Crossing) -> CrossingRow:
        row = CrossingRow(self._theme, crossing)
        row.picked.connect(lambda index: self.picked.emit(crossing.turn, index))
        row.named.connect(lambda text: self.named.emit(crossing.turn, text))
        return row


class CrossingRow(QWidget):
    """One question. ``picked`` carries the index of a choice, ``named`` what was typed."""

    picked = Signal(int)
    named = Signal(str)

    def __init__(self, theme: Theme, crossing: Crossing) -> None:
        super().__init__()
        self.crossing = crossing
        self.picks: tuple[Pick, ...] = ()
        self.line: QLineEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(crossing.step, "small"))
        column.addWidget(Label(crossing.text))
        if crossing.kind == "ask":
            column.addWidget(self._choices(theme))
        else:
            column.addWidget(self._name_line())

    def show_chosen(self, index: int) -> None:
        """Marks the choice that is taken."""
        if self.picks:
            self.picks[index].setChecked(True)

    def _choices(self, theme: Theme) -> EqualColumns:
        self.picks = tuple(Pick(theme, label, "one") for label in self.crossing.choices)
        for at, pick in enumerate(self.picks):
            pick.setAccessibleDescription(self.crossing.text)
            pick.clicked.connect(lambda _checked=False, at=at: self.picked.emit(at))
        columns = EqualColumns(self.picks, theme.px(220), 2, gaps=(8, 8))
        Roving(columns, self.picks)
        return columns

    def _name_line(self) -> QLineEdit:
        self.line = QLineEdit()
        self.line.setProperty("role", "aside")
        self.line.setAccessibleName(self.crossing.text)
        self.line.setPlaceholderText(self.tr("A word or two, or leave it empty"))
        self.line.setMaxLength(80)
        self.line.textEdited.connect(self.named)
        return self.line


def _as_asked(crossing: Crossing) -> Crossing:
    """The question without its answer: while that is all that changed, its row can stay."""
    return Crossing(crossing.turn, crossing.kind, crossing.step, crossing.text, crossing.choices)
