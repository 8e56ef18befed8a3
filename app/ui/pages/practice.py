# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice's own page: what it asks of you, how long it takes, its steps, the start button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.chosen import pacing_of
from app.session.remaining import extent_at
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import ScrollColumn
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import PracticeSound
from app.ui.widgets.step_list import StepList
from app.ui.widgets.wrapping_row import WrappingRow
from app.ui.words import length_range, level_name

if TYPE_CHECKING:
    from app.script.library import Practice
    from app.script.model import Script
    from app.session.pacing import Pacing
    from app.settings import Settings, SettingsFile
    from app.ui.left_off import WayBack
    from app.ui.sound_words import SoundNames


class PracticePage(ScrollColumn):
    """``started``: the person pressed start. Before that, nothing is ever heard.

    Where a session of the practice was left, start goes on with it, and ``began_anew`` does not.
    """

    started = Signal()
    began_anew = Signal()
    left = Signal()
    asked_for_help = Signal()
    asked_for_file = Signal()

    def __init__(
        self,
        theme: Theme,
        practice: Practice,
        script: Script,
        settings: SettingsFile,
        names: SoundNames,
        here: str = "",
        is_first: bool = False,
        way_back: WayBack | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``names``: the sounds to choose from. ``here``: what the person came with.

        ``is_first``: no session has been kept yet.
        ``way_back``: where a session that was left goes on.
        """
        super().__init__(760, parent)
        self._theme = theme
        self.sound = PracticeSound(theme, settings, names)
        self.setAccessibleName(practice.title)
        back = Button(theme, self.tr("Home"), "back", "back")
        back.clicked.connect(self.left)
        self.column.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(practice.title, "title"))
        if way_back is not None:
            self.column.addWidget(Label(way_back.words, "lead"))
        elif here:
            words = self.tr("You came with “{here}”. It is welcome in these steps.")
            self.column.addWidget(Label(words.format(here=here), "lead"))
        elif practice.summary:
            self.column.addWidget(Label(practice.summary, "lead"))
        self.facts = Label("", "faint")
        self.column.addWidget(self.facts)

        def show_facts(now: Settings) -> None:
            length = _length(script, pacing_of(now), way_back)
            self.facts.setText(self._facts(length, script))

        show_facts(settings.now)
        self.destroyed.connect(settings.listen(show_facts))
        self.column.addSpacing(16)
        if is_first:
            self.column.addWidget(self._before_the_first_time())
            self.column.addSpacing(8)
        self.way_in = self._way_in(way_back)
        self.column.addWidget(self.way_in)
        self.save = Button(theme, self.tr("Save as a sound file …"), "quiet")
        self.save.clicked.connect(self.asked_for_file)
        self.column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(24)
        self._tell_more(script)
        self.column.addStretch(1)

    def show_offer(self, card: QWidget) -> None:
        """Shows a card above the way in."""
        at = self.column.indexOf(self.way_in)
        self.column.insertWidget(at, card)
        self.column.insertSpacing(at + 1, 8)

    def _way_in(self, way_back: WayBack | None) -> Card:
        card = Card()
        self.start = Button(self._theme, self.tr("Start"), "primary", "play")
        self.start.clicked.connect(self.started)
        hint = self.tr("Nothing is heard before you press this. Space pauses, Esc stops.")
        if way_back is None or way_back.begins_anew:
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addWidget(self.start)
            row.addWidget(Label(hint, "faint"), 1)
            card.box.addLayout(row)
        else:
            hint = self.tr("Nothing is heard before you press one of these.")
            card.box.addLayout(self._two_ways(way_back))
            card.box.addWidget(Label(hint, "faint"))
        card.box.addSpacing(16)
        card.box.addWidget(self.sound)
        return card

    def _two_ways(self, way_back: WayBack) -> WrappingRow:
        """To go on where it was left, or to begin anew."""
        self.start.say(self.tr("Continue"))
        words = self.tr("Continue from {step}").format(step=way_back.step)
        self.start.setAccessibleName(words)
        self.anew = Button(self._theme, self.tr("From the beginning"), "quiet")
        self.anew.clicked.connect(self.began_anew)
        row = WrappingRow()
        row.addWidget(self.start)
        row.addWidget(self.anew)
        return row

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

    def _tell_more(self, script: Script) -> None:
        self.column.addWidget(Label(self.tr("What it asks of you"), "subheading"))
        asks = [self._what_is_asked(script.level), *script.notes]
        for words in asks:
            self.column.addWidget(Label(words, "soft"))
        self.column.addSpacing(16)
        self.column.addWidget(Label(self.tr("The way"), "subheading"))
        steps = tuple((step.name, step.aim or "") for step in script.steps if not step.detour)
        self.column.addWidget(StepList(self._theme, steps))

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
