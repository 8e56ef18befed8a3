# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice's own page: the start, what it asks of you, its steps, and the few settings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chosen import pacing_of
from app.session.remaining import extent_at
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn, text_wide
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import PracticeSound, below
from app.ui.widgets.step_list import StepList
from app.ui.widgets.two_columns import TwoColumns
from app.ui.widgets.way_in import WayIn
from app.ui.words import length_range, level_name

if TYPE_CHECKING:
    from app.script.library import Practice
    from app.script.model import Script
    from app.session.check_in import CheckIn
    from app.session.pacing import Pacing
    from app.settings import Settings
    from app.ui.left_off import WayBack
    from app.ui.rooms import Rooms


@dataclass(frozen=True, slots=True)
class Coming:
    """How the person comes to the page.

    back: the page they came from, "" for Home. here: what they came with. is_first: no session has
    been kept yet. way_back: where a session that was left goes on; check_in: what is asked before.
    """

    back: str = ""
    here: str = ""
    is_first: bool = False
    way_back: WayBack | None = None
    check_in: CheckIn | None = None


class PracticePage(ScrollColumn):
    """``started``: the person pressed start. Before that, nothing is ever heard.

    Where a session of the practice was left, start goes on with it, and ``began_anew`` does not;
    ``answered`` carries the choice where a question comes before. ``voice_changed``: another voice
    is to be made ready.
    """

    started = Signal()
    began_anew = Signal()
    answered = Signal(int)
    voice_changed = Signal()
    left = Signal()
    asked_for_help = Signal()
    asked_for_file = Signal()

    def __init__(
        self,
        theme: Theme,
        practice: Practice,
        script: Script,
        rooms: Rooms,
        coming: Coming | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._coming = coming = coming or Coming()
        self._settings = rooms.settings
        self.sound = PracticeSound(theme, rooms, script)
        self.setAccessibleName(practice.title)
        self.back = Button(theme, coming.back or self.tr("Home"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(practice.title, "title"))
        lead = self._lead(practice)
        if lead:
            self.column.addWidget(Label(lead, "lead"))
        self.facts = Label("", "faint")
        self.column.addWidget(self.facts)
        self._follow_settings(script)
        self.column.addSpacing(16)
        if coming.is_first:
            self.column.addLayout(text_wide(theme, self._before_the_first_time()))
            self.column.addSpacing(8)
        self._add_way_in()
        self.column.addSpacing(24)
        columns = TwoColumns(self._about(script), self._choices(), theme.px(320))
        self.column.addWidget(columns)
        self.column.addStretch(1)

    def show_offer(self, card: QWidget) -> None:
        """Shows a card above the way in."""
        at = self.column.indexOf(self.way_in)
        self.column.insertWidget(at, card)
        self.column.insertSpacing(at + 1, 8)

    def _lead(self, practice: Practice) -> str:
        if self._coming.way_back is not None:
            return self._coming.way_back.words
        if self._coming.here:
            words = self.tr("You came with “{here}”. It is welcome in these steps.")
            return words.format(here=self._coming.here)
        return practice.summary

    def _add_way_in(self) -> None:
        self.way_in = WayIn(self._theme, self._coming.way_back, self._coming.check_in)
        self.way_in.started.connect(self.started)
        self.way_in.began_anew.connect(self.began_anew)
        self.way_in.answered.connect(self.answered)
        self.start, self.anew = self.way_in.start, self.way_in.anew
        self.column.addWidget(self.way_in)

    def _follow_settings(self, script: Script) -> None:
        """The length follows the pace; another voice is told of."""
        voice = [self._settings.now.voice]

        def follow(now: Settings) -> None:
            length = _length(script, pacing_of(now), self._coming.way_back)
            self.facts.setText(self._facts(length, script))
            if now.voice != voice[0]:
                voice[0] = now.voice
                self.voice_changed.emit()

        follow(self._settings.now)
        self.destroyed.connect(self._settings.listen(follow))

    def _before_the_first_time(self) -> Card:
        card = Card("notice")
        card.box.addWidget(Label(self.tr("Before the first time"), "strong"))
        words = self.tr(
            "This is a practice to do by yourself. It is not therapy, and it can't help in a"
            " crisis. If you might hurt yourself, or can't keep safe, please call somebody now"
            " instead."
        )
        card.box.addWidget(Label(words))
        self.who_to_call = Button(self._theme, self.tr("Who to call"), "link", "help")
        self.who_to_call.clicked.connect(self.asked_for_help)
        card.box.addWidget(self.who_to_call, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _about(self, script: Script) -> QWidget:
        """What it asks, and its steps."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 16, 12, 0)
        column.setSpacing(8)
        column.addWidget(Label(self.tr("What it asks of you"), "subheading"))
        for words in (self._what_is_asked(script.level), *script.notes):
            column.addWidget(Label(words, "soft"))
        column.addSpacing(24)
        column.addWidget(Label(self.tr("The way"), "subheading"))
        steps = tuple((step.name, step.aim or "") for step in script.steps if not step.detour)
        column.addWidget(StepList(self._theme, steps))
        column.addStretch(1)
        return whole

    def _choices(self) -> QWidget:
        """The few settings, and the way to a file."""
        whole = QWidget()
        card = Card()
        card.setAccessibleName(self.tr("Sound and pace"))
        card.box.addWidget(self.sound)
        self.save = Button(self._theme, self.tr("Save as a sound file …"), "back", "save")
        self.save.clicked.connect(self.asked_for_file)
        column = below(whole, card)
        column.setSpacing(8)
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return whole

    def _what_is_asked(self, level: str) -> str:
        return {
            "gentle": self.tr("Only to be here for a while. It keeps to resting and arriving."),
            "steady": self.tr(
                "A place where you won't be disturbed. It meets parts that protect you, with their"
                " permission, and goes no deeper than they like."
            ),
        }.get(
            level,
            self.tr(
                "Some practice with gentler ones, and somebody you could talk to afterwards."
                " It comes near to parts that are hurt."
            ),
        )

    def _facts(self, length: str, script: Script) -> str:
        author = script.author.name if script.author else ""
        facts = (length, level_name(script.level), author)
        line = "  ·  ".join(fact for fact in facts if fact)
        return line[:1].upper() + line[1:]


def _length(script: Script, pacing: Pacing, way_back: WayBack | None) -> str:
    """How long it takes at this pace, from where it goes on."""
    from app.ui.left_off import length_from

    if way_back is not None and (length := length_from(way_back.start, script, pacing)):
        return length
    span = extent_at(script, pacing)
    return length_range(span.shortest, span.longest)
