# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""In which area of life: a few, or a word of the person's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.areas import AREAS
from app.ui.outward_words import area_name, in_a_line
from app.ui.theme import Theme
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.kept_fields import KeptLine

_OWN = "own"
"""Stands for the chip of the person's own word; it is never kept."""


class AreaChoice(QWidget):
    """``chosen`` carries the area as it is kept: one of AREAS, the person's own word, or ""."""

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        area: str = "",
        parent: QWidget | None = None,
        *,
        known: Sequence[str] = (),
    ) -> None:
        """``known``: areas in use, of which the person's own words are offered, too."""
        super().__init__(parent)
        is_own = bool(area) and area not in AREAS
        own = [word for word in known if word not in {*AREAS, "", area, _OWN}]
        options = [(key, in_a_line(area_name(key), 48)) for key in (*AREAS, *own)]
        options.append((_OWN, self.tr("Something of my own")))
        self.row = ChoiceRow(theme, name, options, _OWN if is_own else area)
        self.own = KeptLine(self.tr("A word of my own"), area if is_own else "", self._say_own)
        self.own.setPlaceholderText(self.tr("In your own word"))
        self.own.setMaximumWidth(theme.px(360))
        self.row.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.row)
        column.addWidget(self.own)
        self.own.setVisible(is_own)

    def save_now(self) -> None:
        """Tells what is being written and not told yet."""
        self.own.save_now()

    def _choose(self, key: object) -> None:
        is_own = key == _OWN
        self.own.setVisible(is_own)
        self.chosen.emit(self.own.text().strip() if is_own else str(key))
        if is_own:
            self.own.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_own(self, word: str) -> None:
        if self.row.value == _OWN:
            self.chosen.emit(word.strip())
