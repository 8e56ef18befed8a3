# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The head of a part's page: its portrait, its name, and in a line what is known at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.reflections.desk import Desk
from app.reflections.items import Part
from app.ui.part_words import role_name, standing_words, where_words
from app.ui.theme import Theme
from app.ui.widgets.kept_words import INSET, KeptName
from app.ui.widgets.labels import Label
from app.ui.widgets.part_portrait import PartPortrait


class PartHead(QWidget):
    """``name`` is written in as it stands there; ``about`` follows what is said below."""

    def __init__(self, theme: Theme, desk: Desk[Part], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        part = desk.item
        self.portrait = PartPortrait(theme, part)
        self.name = KeptName(theme, self.tr("What it is called"), self._call_it, part.name)
        self.name.setPlaceholderText(self.tr("What is it called?"))
        self.about = Label("", "soft")
        self.about.setContentsMargins(INSET, 0, 0, 0)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.about)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16 - INSET + 4)
        row.addWidget(self.portrait, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.follow()

    def follow(self) -> None:
        """Shows the part as it is now."""
        part = self._desk.item
        role = "" if part.role == "unknown" else role_name(part.role)
        known = (role, where_words(part.places), standing_words(part))
        self.about.setText(" · ".join(filter(None, known)))
        self.about.setVisible(bool(self.about.text()))
        self.portrait.show_part(part)

    def _call_it(self, name: str) -> None:
        self._desk.change(name=name)
