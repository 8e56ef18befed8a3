# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whether a part has worries about a step outward: a quiet question, and what it is afraid of."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.items import Part
from app.ui.outward_words import in_a_line
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.labels import Label

_NOTHING_YET = "nothing yet"
"""No chip has this value: what was not answered looks like it."""

_ON_A_CHIP = 24
"""So many letters of a name stand on a button, which can't wrap; a screen reader says them all."""


class Worries(QWidget):
    """``chosen`` carries the id of a part, or None. ``asked_for_part``: that one is to be seen."""

    chosen = Signal(object)
    asked_for_part = Signal(str)

    def __init__(
        self,
        theme: Theme,
        parts: Sequence[Part],
        part_id: str | None,
        *,
        can_open: bool,
        parent: QWidget | None = None,
    ) -> None:
        """``can_open``: there is a page on which a part can be seen."""
        super().__init__(parent)
        self._parts = {part.id: part for part in parts if part.name.strip()}
        self._part_id = part_id
        self._can_open = can_open
        question = self.tr("Does a part have worries about this step?")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.fear = Label("", "soft")
        self.see = Button(theme, "", "link", "forward")
        self.see.clicked.connect(lambda: self.asked_for_part.emit(self._part_id or ""))
        if self._parts:
            options = [("", self.tr("None that I know of"))]
            options += [
                (part.id, in_a_line(part.name, _ON_A_CHIP)) for part in self._parts.values()
            ]
            self.row = ChoiceRow(theme, question, options, part_id or _NOTHING_YET)
            for part in self._parts.values():
                self.row.buttons[part.id].setAccessibleName(f"{question} {in_a_line(part.name)}")
            self.row.chosen.connect(self._choose)
            column.addWidget(self.row)
        else:
            column.addWidget(Label(question, "soft"))
            words = self.tr("Parts that you meet in a practice can be chosen here.")
            column.addWidget(Label(words, "faint"))
        column.addWidget(self.fear)
        column.addWidget(self.see, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def _choose(self, part_id: object) -> None:
        self._part_id = str(part_id) or None
        self._show()
        self.chosen.emit(self._part_id)

    def _show(self) -> None:
        part = self._parts.get(self._part_id or "")
        self.fear.setVisible(part is not None)
        self.see.setVisible(part is not None and self._can_open)
        if part is None:
            return
        fear = in_a_line(part.fear)
        told = self.tr("It is afraid: {fear}\n").format(fear=fear) if fear else ""
        asked = self.tr("What would it need, for this step to be all right? It may be smaller.")
        self.fear.setText(told + asked)
        words = self.tr("See {part}")
        self.see.say(words.format(part=in_a_line(part.name, _ON_A_CHIP)))
        self.see.setAccessibleName(words.format(part=in_a_line(part.name)))
