# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the map knows of one part: where it stands, its ties in sentences, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.reflections.items import Part, TieKind
from app.reflections.ties import SeenTie
from app.ui.part_words import (
    name_of,
    role_name,
    seen_tie_words,
    standing_words,
    where_words,
)
from app.ui.parts_map.desk import MapDesk
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.part_ties import TieForm
from app.ui.widgets.wrapping_row import side_by_side


class MapCard(Card):
    """``opened``: its page is wanted; ``left``: back to the part on the map. Both with its id.

    ``grown``: another question came up in it.

    Attributes:
        part_id: whose card it is now; empty before any was chosen.
        form: the question to which part it is to be tied, while it is asked.
        take_away: the button for each tie.
    """

    opened = Signal(str)
    left = Signal(str)
    grown = Signal()

    def __init__(self, theme: Theme, desk: MapDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._desk = desk
        self.part_id = ""
        self.form: TieForm | None = None
        self.take_away: dict[SeenTie, Button] = {}
        self.box.setContentsMargins(16, 16, 16, 16)
        self.box.setSpacing(8)
        self.name = Label("", "name")
        self.about = Label("", "soft")
        self.standing = Label("", "soft")
        self._ties = QVBoxLayout()
        self._ties.setSpacing(8)
        self._lines: list[QWidget] = []
        for label in (self.name, self.about, self.standing):
            self.box.addWidget(label)
        self.box.addLayout(self._ties)
        self._add_ways()
        self.hide()
        desk.changed.connect(self._say)
        desk.moved.connect(self._say_standing)

    def show_part(self, part_id: str) -> None:
        """Is about this part from now on."""
        if part_id != self.part_id:
            self._end_asking()
            self.part_id = part_id
            self._say()
        self.setVisible(bool(part_id))

    def take_keyboard(self) -> None:
        """Puts the keyboard on the first thing that can be done."""
        self.tie.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(self)

    def choose(self, other_id: str) -> None:
        """While it is asked to which part: this one was pressed on the map."""
        if self.form is not None and other_id in self.form.others.buttons:
            self.form.others.buttons[other_id].click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.form is not None:
            self._end_asking()
            self.tie.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit(self.part_id)

    def _add_ways(self) -> None:
        theme = self._theme
        self.tie = Button(theme, self.tr("Tie to another …"), "chip")
        self.tie.clicked.connect(self._ask)
        self.open = Button(theme, self.tr("Open its page"), "chip")
        self.open.clicked.connect(lambda: self.opened.emit(self.part_id))
        self.off = Button(theme, self.tr("Take it off the map"), "chip")
        self.off.clicked.connect(self._take_off)
        self.ways = QWidget()
        self.ways.setLayout(side_by_side(self.tie, self.open, self.off))
        self.box.addSpacing(4)
        self.box.addWidget(self.ways)

    def _say(self) -> None:
        """Says all anew. Where a button goes that has the keyboard, its neighbour has it then."""
        part = self._part()
        if part is None:
            self.hide()
            return
        had_keyboard = any(button.hasFocus() for button in self.take_away.values())
        self.setAccessibleName(name_of(part))
        self.name.setText(name_of(part))
        role = "" if part.role == "unknown" else role_name(part.role)
        self.about.setText("\n".join(filter(None, (role, where_words(part.places)))))
        self.about.setVisible(bool(self.about.text()))
        self._say_standing()
        self._say_ties(part)
        self.tie.setVisible(len(self._desk.parts) > 1)
        if had_keyboard:
            self.take_keyboard()

    def _say_standing(self) -> None:
        part = self._part()
        if part is not None:
            words = standing_words(part)
            self.standing.setText(words[:1].upper() + words[1:])

    def _say_ties(self, part: Part) -> None:
        for line in self._lines:
            self._ties.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self.take_away = {}
        for tie in self._desk.ties_of(part.id):
            self._add_tie(part, tie)

    def _add_tie(self, part: Part, tie: SeenTie) -> None:
        words = seen_tie_words(tie, part.id, self._desk.part(tie.other_than(part.id)))
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        button = Button(self._theme, self.tr("Take away"), "control")
        button.setAccessibleName(self.tr("Take away: {tie}").format(tie=words))
        button.clicked.connect(lambda: self._desk.untie(part.id, tie))
        row.addWidget(Label(words), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._ties.addWidget(line)
        line.show()  # at once: a key may follow the one that brought it
        self._lines.append(line)
        self.take_away[tie] = button

    def _ask(self) -> None:
        others = tuple(part for part in self._desk.parts if part.id != self.part_id)
        self.form = form = TieForm(self._theme, others)
        form.box.setContentsMargins(0, 8, 0, 0)
        form.chosen.connect(self._make_tie)
        form.left.connect(self._end_asking)
        form.box.addWidget(
            Label(self.tr("The other part can be pressed on the map, too."), "small")
        )
        self.box.addWidget(form)
        form.show()  # at once: by itself it would take the keyboard before it is seen
        self.ways.hide()
        self.grown.emit()
        form.kinds.buttons["protects"].setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(form)

    def _make_tie(self, kind: TieKind, other_id: str) -> None:
        self._end_asking()
        self._desk.tie(kind, self.part_id, other_id)
        self.tie.setFocus(Qt.FocusReason.TabFocusReason)

    def _end_asking(self) -> None:
        form, self.form = self.form, None
        if form is None:
            return
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and form.isAncestorOf(focused)
        self.ways.show()
        if had_keyboard:
            self.tie.setFocus(Qt.FocusReason.TabFocusReason)
        self.box.removeWidget(form)
        form.hide()
        form.deleteLater()

    def _take_off(self) -> None:
        part_id, self.part_id = self.part_id, ""
        self._desk.take_off(part_id)
        self.left.emit(part_id)

    def _part(self) -> Part | None:
        there = {part.id: part for part in self._desk.parts}
        part = there.get(self.part_id)
        return part if part is not None and part.nearness is not None else None
