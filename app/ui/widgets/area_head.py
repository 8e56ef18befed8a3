# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is said of the area of life that is chosen, and the way to a new step in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.life_areas import LifeArea
from app.ui.outward_words import area_name, in_a_line, lives_there
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import side_by_side


class AreaHead(QWidget):
    """``begin`` writes a step, in the area that is shown; ``all`` leads back to all areas."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = Label("", "heading")
        self.lives = Label("", "soft")
        self.begin = Button(theme, "", "primary", "add")
        self.all = Button(theme, self.tr("All areas"), "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.area)
        column.addWidget(self.lives)
        column.addLayout(side_by_side(self.begin, self.all))
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.show_area(None)

    def show_area(self, life: LifeArea | None) -> None:
        """Tells of this area; None: of all, about which nothing is said."""
        for widget in (self.area, self.lives, self.all):
            widget.setVisible(life is not None)
        words = self.tr("A small step") if life is None else self.tr("A small step here")
        self.begin.say(words)
        self.begin.setAccessibleName(words)
        if life is None:
            return
        self.area.setText(in_a_line(area_name(life.area)))
        said = lives_there(life)
        self.lives.setText(said[:1].upper() + said[1:] + ".")
        self.lives.setContentsMargins(0, 0, 0, 12)
