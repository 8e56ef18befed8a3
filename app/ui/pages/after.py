# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""After a session: what was kept, as a page to add to or to leave. Stopping is treated the same."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.reflections.errors import StoreError
from app.reflections.items import Part
from app.reflections.keeper import Keeper
from app.reflections.model import KeptAnswer, SessionRecord, TextAnswer
from app.ui.part_words import name_of, shortened
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.columns import TEXT_WIDTH, ScrollColumn
from app.ui.widgets.kept import NOTE, KeptAnswers
from app.ui.widgets.labels import Label
from app.ui.widgets.note import KeptNote
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.small_step import SmallStep


class AfterPage(ScrollColumn):
    """``record`` is None where the session was left before anything of it could be kept."""

    left = Signal()
    asked_for_reflections = Signal()
    asked_for_part = Signal(str)

    def __init__(
        self,
        theme: Theme,
        keeper: Keeper,
        record: SessionRecord | None,
        how: str,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._theme = theme
        self._keeper = keeper
        self._record = record
        self._now = now
        self.setAccessibleName(self.tr("After the session"))
        self.column.addWidget(Label(self.tr("You were here."), "title"))
        self.column.addWidget(Label(self._words(how), "lead"))
        self.column.addSpacing(16)
        self._show_kept()
        self.column.addSpacing(16)
        self._add_ways_on()
        self._add_parts()
        self.column.addStretch(1)

    def add_offer(self, offer: QWidget) -> None:
        """One more thing, above the ways on: an offer that can be left alone."""
        at = self.column.indexOf(self._ways_on)
        self.column.insertSpacing(at, 16)
        self.column.insertWidget(at, offer)

    def _words(self, how: str) -> str:
        if how == "stopped":
            return self.tr(
                "Stopping is part of practising. What came up can stay with you, or rest."
            )
        return self.tr(
            "Let what came up settle as it likes. There is nothing you have to do with it."
        )

    def _show_kept(self) -> None:
        if self._record is None:
            return
        kept = KeptAnswers(self._theme, self._record, without_note=True)
        if kept.count:
            self.column.addWidget(Label(self.tr("What you kept"), "subheading"))
            self.column.addWidget(kept)
            self.column.addSpacing(16)
        question = self.tr("Is there anything to add?")
        self.column.addWidget(Label(question, "subheading"))
        self.note = KeptNote(self._theme, question, self._keep_note)
        self.note.fill(next((_text(k) for k in self._record.answers if k.keep == NOTE), ""))
        self.note.setPlaceholderText(self.tr("Kept as you type, only on this computer."))
        self.column.addWidget(self.note)
        self.column.addSpacing(8)
        self.step = SmallStep(self._theme, self._keeper, self._now)
        self.step.grown.connect(self._order_tabs)
        self.column.addWidget(self.step)

    def _order_tabs(self) -> None:
        content = self.widget()
        if content is not None:
            order_tabs(content)

    def _add_ways_on(self) -> None:
        self.done = Button(self._theme, self.tr("Done"), "primary")
        self.done.clicked.connect(self.left)
        self.reflections = Button(self._theme, self.tr("Reflections"), "quiet", "reflections")
        self.reflections.clicked.connect(self.asked_for_reflections)
        self._ways_on = row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.done)
        row.addWidget(self.reflections)
        row.addStretch(1)
        self.column.addLayout(row)

    def _add_parts(self) -> None:
        self.parts: list[Button] = []
        for part in self._parts_met():
            name = self.tr("{part}: its page").format(part=shortened(name_of(part), 24))
            button = Button(self._theme, name, "back", "parts")
            button.clicked.connect(lambda _on=False, part=part: self.asked_for_part.emit(part.id))
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.parts.append(button)

    def _parts_met(self) -> tuple[Part, ...]:
        if self._record is None:
            return ()
        try:
            return self._keeper.store().items.parts_met(self._record.summary.id)
        except StoreError:
            return ()  # the way to them is by the bar then, which says why

    def _keep_note(self, text: str) -> None:
        record = self._record
        if record is None:
            return
        last = max((k.ordinal for k in record.answers if k.keep != NOTE), default=-1)
        note = KeptAnswer(
            ordinal=last + 1,
            step_id=NOTE,
            step_name=self.tr("Afterwards"),
            kind="write",
            keep=NOTE,
            question=self.tr("Is there anything to add?"),
            answer=TextAnswer(text),
            at=self._now(),
        )
        self._keeper.keep(record.summary.id, note)


def _text(kept: KeptAnswer) -> str:
    return kept.answer.text if isinstance(kept.answer, TextAnswer) else ""
