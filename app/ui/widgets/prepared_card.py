# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was found in a recording and what was done: quiet rows, and the way to hear and keep it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.recording_sentences import notes_about, rows_about
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, Role, selectable

if TYPE_CHECKING:
    from app.sound.prepare import Prepared
    from app.ui.widgets.hear_first import HearFirst


class PreparedCard(Card):
    """The findings about one recording. It is heard and kept by ``hear_first``.

    Attributes:
        heading: whether it is kept. place: where.
    """

    def __init__(
        self,
        prepared: Prepared,
        target: Path,
        hear_first: HearFirst,
        parent: QWidget | None = None,
    ) -> None:
        """``target``: where it would be kept."""
        super().__init__("card", parent)
        self._hear_first = hear_first
        self.setAccessibleName(self.tr("It is ready"))
        self.heading = Label(self.tr("It is ready"), "subheading")
        words = self.tr("Will be kept as {path}").format(path=target)
        self.place = selectable(Label(words, "soft"))
        self.box.addWidget(self.heading)
        self.box.addWidget(self.place)
        self.box.addSpacing(12)
        self.box.addWidget(hear_first)
        self.box.addSpacing(12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        heads = ("", self.tr("Before"), self.tr("Now"))
        for row, cells in enumerate((heads, *rows_about(prepared))):
            for column, words in enumerate(cells):
                role: Role = "faint" if row == 0 else "soft" if column == 0 else "plain"
                grid.addWidget(Label(words, role), row, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.box.addLayout(grid)
        self.box.addSpacing(12)
        for note in notes_about(prepared):
            self.box.addWidget(Label(note, "soft"))

    def show_kept(self, target: Path) -> None:
        """It is kept now."""
        self.heading.setText(self.tr("It is kept"))
        self.setAccessibleName(self.tr("It is kept"))
        self.place.setText(str(target))
        self._hear_first.hide()
