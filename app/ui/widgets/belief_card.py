# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A belief: what is believed beside what would rather be held, and what spoke for that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.reflections.desk import Desk
from app.reflections.items import Belief, Experience, OutwardStep
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.experience_row import ExperienceRow
from app.ui.widgets.kept_words import INSET, KeptWords, indented
from app.ui.widgets.labels import Label
from app.ui.widgets.pick_list import PickList
from app.ui.widgets.removal import Removal
from app.ui.widgets.wrapping_row import side_by_side


class BeliefCard(Card):
    """Everything in it is kept as it is written.

    Signals:
        removed: the belief was deleted. changed: a row came or went.
    """

    removed = Signal()
    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        desk: Desk[Belief],
        steps: Sequence[OutwardStep],
        now: Callable[[], datetime],
        parts: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``steps``: those that an experience may have come of. ``parts``: ids and names, where
        it is told and can be said whose belief it is.
        """
        super().__init__(parent=parent)
        self._theme = theme
        self.desk = desk
        self._steps = steps
        self._now = now
        self.experiences: list[ExperienceRow] = []
        self.setAccessibleName(desk.item.text or self.tr("A belief"))
        self.box.setContentsMargins(24 - INSET, 20, 24, 20)
        self.box.setSpacing(8)
        self._parts = tuple(parts)
        self.whose = _inset(Label("", "strong"), above=0)
        self.box.addWidget(self.whose)
        self._say_whose()
        self._add_sides()
        self._add_since()
        self._add_experiences()
        self._add_removal()

    def leave(self) -> None:
        """Keeps what is not kept yet; a new belief without words leaves nothing behind."""
        for words in self.findChildren(KeptWords):
            words.save_now()
        self.desk.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= self._theme.px(520)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        for row in (self._sides, self._more):
            row.setDirection(way)
            row.setSpacing(24 if wide else 8)
        super().resizeEvent(event)

    def _add_sides(self) -> None:
        item = self.desk.item
        self.text = self._words(self.tr("What is believed"), "text", item.text)
        self.text.setPlaceholderText(self.tr("In its own words"))
        self.rather = self._words(self.tr("What would rather be held"), "rather", item.rather)
        self.rather.setPlaceholderText(self.tr("When the time comes"))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(24)
        for words in (self.text, self.rather):
            side = QVBoxLayout()
            side.setSpacing(2)
            side.addWidget(_inset(Label(words.accessibleName(), "small")))
            side.addWidget(words)
            side.addStretch(1)
            self._sides.addLayout(side, 1)
        self.box.addLayout(self._sides)
        self._more = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.box.addLayout(self._more)

    def _column_of_more(self) -> QVBoxLayout:
        """Under what is believed, then under what would rather be held."""
        column = QVBoxLayout()
        column.setSpacing(2)
        self._more.addLayout(column, 1)
        return column

    def _add_since(self) -> None:
        name = self.tr("Since when it is believed")
        self.since = self._words(name, "since", self.desk.item.since)
        self._since_name = _inset(Label(name, "small"))
        below_believed = self._column_of_more()
        below_believed.addWidget(self._since_name)
        below_believed.addWidget(self.since)
        below_believed.addStretch(1)
        is_known = bool(self.desk.item.since.strip())
        self._since_name.setVisible(is_known)
        self.since.setVisible(is_known)

    def _add_experiences(self) -> None:
        self._spoke = _inset(Label(self.tr("What spoke for what would rather be held"), "small"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        below_rather = self._column_of_more()
        below_rather.addWidget(self._spoke)
        below_rather.addLayout(self._rows)
        below_rather.addStretch(1)
        for experience in self.desk.item.experiences:
            self._add_row(experience)
        self._spoke.setVisible(bool(self.experiences))

    def _add_removal(self) -> None:
        theme = self._theme
        self.add_experience = Button(theme, self.tr("A small experience"), "chip")
        self.add_experience.setAccessibleName(
            self.tr("Add a small experience that spoke for what would rather be held")
        )
        self.add_experience.clicked.connect(self._begin_experience)
        self.add_since = Button(theme, self.tr("Since when"), "chip")
        self.add_since.setAccessibleName(self.tr("Add since when it is believed"))
        self.add_since.clicked.connect(self._begin_since)
        self.remove = Button(theme, self.tr("Delete"), "chip")
        self.remove.setAccessibleName(self.tr("Delete this belief"))
        words = self.tr("The belief goes for good, with the small experiences noted here.")
        question = self.tr("Delete this belief?")
        self.removal = Removal(theme, self.remove, question, words, self.desk.clear)
        self.removal.removed.connect(self.removed)
        self.ask_whose = Button(theme, self.tr("Whose it is"), "chip")
        self.ask_whose.setAccessibleName(self.tr("Say whose belief it is"))
        self.ask_whose.clicked.connect(self._turn_choice)
        self.choice: PickList | None = None
        self.box.addSpacing(8)
        self._ways = indented(self.box)
        self._ways.addLayout(
            side_by_side(self.add_experience, self.add_since, self.ask_whose, self.remove)
        )
        self.add_since.setVisible(self.since.isHidden())
        self.ask_whose.setVisible(bool(self._parts))
        indented(self.box).addWidget(self.removal)

    def _words(self, name: str, field: str, text: str) -> KeptWords:
        return KeptWords(self._theme, name, lambda now: self.desk.change(**{field: now}), text)

    def _say_whose(self) -> None:
        name = dict(self._parts).get(self.desk.item.part_id or "", "")
        self.whose.setText(name)
        self.whose.setVisible(bool(name))

    def _turn_choice(self) -> None:
        choice, self.choice = self.choice, None
        if choice is not None:
            self._ways.removeWidget(choice)
            choice.hide()
            choice.deleteLater()
            return
        options = (("", self.tr("Of no part")), *self._parts)
        now = self.desk.item.part_id or ""
        self.choice = choice = PickList(self._theme, self.ask_whose.text(), options, now)
        choice.chosen.connect(self._take_whose)
        self._ways.addWidget(choice)
        choice.show()  # at once: by itself it would take the keyboard before it is seen
        self.changed.emit()
        choice.buttons[now].setFocus(Qt.FocusReason.TabFocusReason)

    def _take_whose(self, part_id: str) -> None:
        self.desk.change(part_id=part_id or None)
        self._say_whose()

    def _begin_since(self) -> None:
        self._since_name.show()
        self.since.show()
        self.since.setFocus(Qt.FocusReason.TabFocusReason)
        self.add_since.hide()

    def _begin_experience(self) -> None:
        row = self._add_row(Experience(self._now(), ""))
        self._spoke.show()
        row.show()  # at once: by itself it would take the keyboard before it is seen
        self.changed.emit()
        row.words.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_row(self, experience: Experience) -> ExperienceRow:
        row = ExperienceRow(self._theme, experience, self._steps, self._now())
        row.changed.connect(self._keep_experiences)
        row.removed.connect(lambda: self._take_away(row))
        self.experiences.append(row)
        self._rows.addWidget(row)
        return row

    def _take_away(self, row: ExperienceRow) -> None:
        self.experiences.remove(row)
        self.add_experience.setFocus(Qt.FocusReason.TabFocusReason)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._keep_experiences()
        self._spoke.setVisible(bool(self.experiences))
        self.changed.emit()

    def _keep_experiences(self) -> None:
        told = (row.experience for row in self.experiences)
        self.desk.change(experiences=tuple(each for each in told if each.text.strip()))


def _inset(label: Label, above: int = 8) -> Label:
    """The same label, beginning where the words below it do, and clear of those above."""
    label.setContentsMargins(INSET, above, 0, 0)
    return label
