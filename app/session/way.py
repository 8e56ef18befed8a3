# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A way through a script, picked beforehand: the questions along it, and what is answered to each.

Picks hold for a question's first, second, … time. So whoever changes an earlier pick keeps the
later ones, as far as the way still comes by there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal

from app.script.estimate import LETTERS_PER_SECOND
from app.script.model import Ask, Name, Script
from app.session.answers import Answer, Chosen, Told
from app.session.pacing import Pacing
from app.session.rehearsal import Rehearsal
from app.session.timeline import Answerer, Layout, PlacedCue, Speech, WayTooLong, frames_in, lay_out

MOST_CROSSINGS = 60
"""So many questions are shown; what follows goes by the script's own choices."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A question at one of its times: indices of step and cue, and how often it came before."""

    step: int
    cue: int
    time: int


@dataclass(frozen=True, slots=True)
class Picks:
    """What was picked so far: the index of a choice, or a name, at a turn."""

    choices: Mapping[Turn, int] = field(default_factory=lambda: MappingProxyType({}))
    names: Mapping[Turn, str] = field(default_factory=lambda: MappingProxyType({}))

    def choosing(self, turn: Turn, index: int) -> Picks:
        """A copy in which this choice is taken there."""
        return replace(self, choices=MappingProxyType({**self.choices, turn: index}))

    def naming(self, turn: Turn, text: str) -> Picks:
        """A copy in which this name is given there."""
        return replace(self, names=MappingProxyType({**self.names, turn: text}))


@dataclass(frozen=True, slots=True)
class Crossing:
    """A question along the way. ``choices`` and ``chosen`` of an Ask; ``name`` of a Name."""

    turn: Turn
    kind: Literal["ask", "name"]
    step: str
    text: str
    choices: tuple[str, ...] = ()
    chosen: int = 0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """The questions along a way in order, and about how many frames it takes.

    ends: whether it comes to an end at all. more: whether it has more questions than are shown.
    """

    crossings: tuple[Crossing, ...]
    frames: int
    ends: bool = True
    more: bool = False


class PickedAnswers:
    """Answers what was picked. Where nothing was, the first choice that leads on, and no name."""

    def __init__(self, picks: Picks) -> None:
        self._picks = picks
        self._came = Counter[tuple[int, int]]()
        self._otherwise = Rehearsal()

    def __call__(self, placed: PlacedCue) -> Answer:
        """The answer to this cue; waits, and what else is asked, are passed."""
        return self.at(placed)[1]

    def at(self, placed: PlacedCue) -> tuple[Turn, Answer]:
        """The turn this is, and its answer."""
        spot = (placed.place.step, placed.place.cue)
        turn = Turn(*spot, self._came[spot])
        self._came[spot] += 1
        match placed.cue:
            case Ask(choices=choices) if self._picks.choices.get(turn, len(choices)) < len(choices):
                index = self._picks.choices[turn]
                return turn, Chosen(index, choices[index].label)
            case Name() if self._picks.names.get(turn, "").strip():
                return turn, Told(self._picks.names[turn].strip())
            case _:
                return turn, self._otherwise(placed)


def way_through(script: Script, picks: Picks, pacing: Pacing | None = None) -> Way:
    """The way that these picks lead."""
    answers = PickedAnswers(picks)
    crossings: list[Crossing] = []

    def noting(placed: PlacedCue) -> Answer:
        turn, answer = answers.at(placed)
        if isinstance(placed.cue, Ask | Name):
            name = script.steps[placed.place.step].name
            crossings.append(_crossing(placed, turn, name, answer))
        return answer

    frames, ends = about_frames(script, noting, pacing)
    more = len(crossings) > MOST_CROSSINGS
    return Way(tuple(crossings[:MOST_CROSSINGS]), frames, ends, more)


def about_frames(
    script: Script, answerer: Answerer, pacing: Pacing | None = None
) -> tuple[int, bool]:
    """About how many frames a way takes, without speaking anything; and whether it ends."""
    frames = 0
    try:
        for placed in lay_out(Layout(script, _estimated, pacing), answerer):
            frames = placed.end
    except WayTooLong:
        return frames, False
    return frames, True


def _crossing(placed: PlacedCue, turn: Turn, step: str, answer: Answer) -> Crossing:
    match placed.cue, answer:
        case Ask(choices=choices), Chosen(index=index):
            labels = tuple(choice.label for choice in choices)
            return Crossing(turn, "ask", step, placed.text, labels, index)
        case _, Told(text=text):
            return Crossing(turn, "name", step, placed.text, name=text)
        case _:
            return Crossing(turn, "name", step, placed.text)


def _estimated(speech: Speech) -> int:
    silences = sum(piece for piece in speech.pieces if isinstance(piece, int))
    return silences + frames_in(len(speech.text) / (LETTERS_PER_SECOND * speech.pace))
