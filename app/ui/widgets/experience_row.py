# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A small experience that spoke for a belief that would rather be held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.items import Experience, OutwardStep
from app.ui.part_words import day_within
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.kept_words import KeptWords, indented
from app.ui.widgets.labels import Label
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.wrapping_row import side_by_side


class ExperienceRow(QWidget):
    """A small experience: the day, what it was, and the step outward that it came of, if any."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self,
        theme: Theme,
        experience: Experience,
        steps: Sequence[OutwardStep],
        now: datetime,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.experience = experience
        self._steps = {step.id: step.text or self.tr("A step without words") for step in steps}
        self.choice: PickList | None = None
        day = day_within(experience.at.date(), now.date())
        self.day = Label(day[:1].upper() + day[1:], "small")
        name = self.tr("A small experience, {day}").format(day=day)
        self.words = KeptWords(theme, name, self._take, experience.text)
        self.words.setPlaceholderText(self.tr("What happened?"))
        self.step = Label("", "small")
        self.of_step = Button(theme, "", "chip")
        self.of_step.clicked.connect(self._ask_for_step)
        self.take_away = Button(theme, self.tr("Take away"), "chip")
        self.take_away.setAccessibleName(self.tr("Take away: {what}").format(what=name))
        self.take_away.clicked.connect(self.removed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 0, 4)
        self._column.setSpacing(2)
        indented(self._column).addWidget(self.day)
        self._column.addWidget(self.words)
        self._below = indented(self._column)
        self._below.setSpacing(6)
        self._below.addWidget(self.step)
        self._below.addLayout(side_by_side(self.of_step, self.take_away))
        self.of_step.setVisible(bool(steps))
        self._say_step()

    def _take(self, text: str) -> None:
        self.experience = replace(self.experience, text=text)
        self.changed.emit()

    def _ask_for_step(self) -> None:
        if self.choice is not None:
            self._end_asking()
            return
        options = [("", self.tr("Of none")), *self._steps.items()]
        now = self.experience.step_id or ""
        self.choice = PickList(self._theme, self.tr("It came of this step"), options, now)
        self.choice.chosen.connect(self._take_step)
        self._below.addWidget(self.choice)
        self.choice.show()  # at once: by itself it would take the keyboard before it is seen
        stop = self.choice.buttons.get(now) or self.choice.buttons[""]
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(self)

    def _take_step(self, step_id: str) -> None:
        self.experience = replace(self.experience, step_id=step_id or None)
        self._say_step()
        self.changed.emit()

    def _end_asking(self) -> None:
        choice, self.choice = self.choice, None
        if choice is not None:
            self._below.removeWidget(choice)
            choice.hide()
            choice.deleteLater()

    def _say_step(self) -> None:
        of = self._steps.get(self.experience.step_id or "")
        self.step.setVisible(of is not None)
        self.step.setText("" if of is None else self.tr("From the step: {step}").format(step=of))
        words = self.tr("It came of a step") if of is None else self.tr("Another step, or none")
        self.of_step.say(words)
        self.of_step.setAccessibleName(words)
