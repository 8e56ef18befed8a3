# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What was kept of a session: each question with its answer, and the readings side by side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.eight import sides
from app.reflections.model import (
    BodyMarks,
    ChosenAnswer,
    KeptAnswer,
    Ratings,
    SessionRecord,
    TextAnswer,
)
from app.ui.theme import Theme
from app.ui.widgets.answer_card import AnswerCard
from app.ui.widgets.body_words import place_name
from app.ui.widgets.card import Card
from app.ui.widgets.eight_cs import ReadingsSideBySide
from app.ui.widgets.labels import Label

NOTE = "note"
"""The name under which the words are kept that were added after a session."""


class KeptAnswers(QWidget):
    """A card for each answer. What was passed over, or left empty, is left out."""

    def __init__(
        self,
        theme: Theme,
        record: SessionRecord,
        *,
        without_note: bool = False,
        keep: Callable[[KeptAnswer], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``keep``: takes what was changed; without it, nothing can be."""
        super().__init__(parent)
        self._theme = theme
        self._keep = keep
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.count = 0
        self.cards: list[AnswerCard] = []
        for kept in record.answers:
            words = in_words(kept)
            if words and not _is_way(kept) and not (without_note and kept.keep == NOTE):
                self._add(kept, words)
        self._add_readings(theme, record)

    def add_card(self, card: AnswerCard) -> None:
        """Puts one more below the others."""
        self.cards.append(card)
        self._column.addWidget(card)
        self.count += 1

    def _add(self, kept: KeptAnswer, words: str) -> None:
        keep = self._keep if kept.kind == "write" else None

        def change(text: str) -> None:
            if keep is not None:
                keep(replace(kept, answer=TextAnswer(text)))

        self.add_card(AnswerCard(self._theme, kept.question, words, change if keep else None))

    def _add_readings(self, theme: Theme, record: SessionRecord) -> None:
        steps = [step.id for step in record.steps]
        readings = {
            which: kept.answer.values
            for which, kept in sides(steps, record.answers)
            if isinstance(kept.answer, Ratings)
        }
        if not readings:
            return
        card = Card()
        card.box.addWidget(Label(self.tr("How much of each was here"), "small"))
        before, after = readings.get("before", ()), readings.get("after", ())
        picture = ReadingsSideBySide(theme, before, after)
        card.box.addSpacing(8)
        card.box.addWidget(picture)
        self._column.addWidget(card)
        self.count += 1


def in_words(kept: KeptAnswer) -> str:
    """The answer as it is read; empty for readings, which are drawn, and what was passed over."""
    match kept.answer:
        case ChosenAnswer(label=label):
            return label
        case TextAnswer(text=text):
            return text.strip()
        case BodyMarks(marks=marks):
            return "\n".join(
                f"{place_name(mark.place)}: {mark.word}" if mark.word else place_name(mark.place)
                for mark in marks
            )
        case _:
            return ""


def _is_way(kept: KeptAnswer) -> bool:
    """A choice that only led on, and that the script gave no name in the reflection."""
    return kept.kind == "ask" and kept.keep is None
