# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""One reading, or both of one session, as they were."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.reflections.eight import EIGHT_CS, EightReading
from app.ui.eight_words import quality_name, reading_title, values_in_words
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.eight_cs import ReadingsSideBySide
from app.ui.widgets.flower import Flower
from app.ui.widgets.labels import Label
from app.ui.widgets.sure import Sure
from app.ui.words import day_name, time_of_day


class ReadingCard(Card):
    """``deleted``: the person wants a reading that stands by itself to be gone, and was asked.

    Attributes:
        source: the id of the session, or of the reading, that is shown.
    """

    deleted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        shown: Sequence[EightReading],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        """``shown``: one reading, or the two of a session."""
        super().__init__("card", parent)
        self._theme = theme
        first = shown[0]
        self.source = first.source
        if first.which == "alone":
            self.box.addWidget(Label(reading_title(first, today), "small"))
            self.box.addSpacing(8)
            self.box.addWidget(_flower(theme, first), 0, Qt.AlignmentFlag.AlignLeft)
            words = values_in_words(first)
            self.box.addWidget(Label(words[:1].upper() + words[1:]))
            self._add_delete()
            return
        when = f"{day_name(first.at.date(), today)}, {time_of_day(first.at)}"
        self.box.addWidget(Label(when, "small"))
        self.box.addSpacing(8)
        before, after = (_of(shown, which) for which in ("before", "after"))
        self.box.addWidget(ReadingsSideBySide(theme, before, after))

    def _add_delete(self) -> None:
        self.delete = Button(self._theme, self.tr("Delete this reading"), "back")
        self.sure = Sure(
            self._theme,
            self.tr("Delete this reading? It can't be brought back."),
            self.tr("Delete it"),
            self.tr("Leave it here"),
        )
        self.delete.clicked.connect(self._ask)
        self.sure.kept.connect(self._leave_it)
        self.sure.meant.connect(lambda: self.deleted.emit(self.source))
        self.box.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self.sure)
        self.sure.hide()

    def _ask(self) -> None:
        self.delete.hide()
        self.sure.show()
        self.sure.take_focus()

    def _leave_it(self) -> None:
        self.sure.hide()
        self.delete.show()
        self.delete.setFocus(Qt.FocusReason.OtherFocusReason)


def _flower(theme: Theme, reading: EightReading) -> Flower:
    """All eight, so that each keeps its place; what it shows is told in the words below it."""
    names = [quality_name(word) for word in EIGHT_CS]
    return Flower(theme, names, [reading.value_of(word) for word in EIGHT_CS])


def _of(shown: Sequence[EightReading], which: str) -> tuple[tuple[str, int], ...]:
    return next((reading.values for reading in shown if reading.which == which), ())
