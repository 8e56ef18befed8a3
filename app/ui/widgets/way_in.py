# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The way into a session: to start, to go on where it was left, or first to say how it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.script.text import sentence_case
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from app.session.check_in import CheckIn
    from app.ui.left_off import WayBack


class WayIn(QWidget):
    """``started``; ``began_anew``: from the beginning; ``answered``: the choice at the check-in.

    Attributes:
        start: the large button; where there is a check-in, out of sight.
        anew: out of sight where nothing was left.
        answers: a button for each choice of the check-in.
    """

    started = Signal()
    began_anew = Signal()
    answered = Signal(int)

    def __init__(
        self,
        theme: Theme,
        way_back: WayBack | None,
        check_in: CheckIn | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        goes_on = way_back is not None and not way_back.begins_anew
        self.start = Button(theme, self.tr("Start"), "primary", "play")
        self.start.clicked.connect(self.started)
        # By itself at the edge of the page it stands where the words do; beside another, apart.
        words, is_alone = self.tr("From the beginning"), check_in is not None
        self.anew = Button(theme, words, "back" if is_alone else "quiet", "again")
        self.anew.clicked.connect(self.began_anew)
        self.answers: tuple[Button, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        if goes_on and way_back is not None:
            self._say_continue(way_back)
        if goes_on and check_in is not None:
            self._ask(check_in)
        self._add_ways(has_anew=goes_on, has_start=not self.answers)
        self.start.setVisible(not self.answers)
        self.anew.setVisible(goes_on)

    def _say_continue(self, way_back: WayBack) -> None:
        self.start.say(self.tr("Continue"))
        words = self.tr("Continue from {step}").format(step=way_back.step)
        self.start.setAccessibleName(words)

    def _ask(self, check_in: CheckIn) -> None:
        """The question of the beginning, again: how it is may have changed."""
        words = sentence_case(check_in.ask.text)
        self._column.addWidget(Label(self.tr("Before you go on"), "small"))
        self._column.addWidget(Label(words, "subheading"))
        row = WrappingRow()
        buttons = []
        for index, choice in enumerate(check_in.ask.choices):
            button = Button(self._theme, choice.label.replace("&", "&&"))
            button.setAccessibleName(choice.label)
            button.setAccessibleDescription(words)
            button.clicked.connect(lambda _on=False, index=index: self.answered.emit(index))
            row.addWidget(button)
            buttons.append(button)
        self.answers = tuple(buttons)
        self._column.addLayout(row)

    def _add_ways(self, *, has_anew: bool, has_start: bool) -> None:
        hint = (
            self.tr("Nothing is heard before you press one of these.")
            if has_anew
            else self.tr("Nothing is heard before you press this. Space pauses, Esc stops.")
        )
        self._hint = Label(hint, "faint")
        ways = WrappingRow()
        if has_start:
            ways.addWidget(self.start)
        else:
            self.start.setParent(self)
        ways.addWidget(self.anew)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addLayout(ways, 0 if not has_anew else 1)
        self._row.addWidget(self._hint, 1)
        self._column.addLayout(self._row)
        if has_anew:
            self._row.setDirection(QBoxLayout.Direction.TopToBottom)
            self._row.setSpacing(8)
