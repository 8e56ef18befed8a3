# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A script under review: its model, its ways, and where in the file each thing stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.script.faults import Fault, Severity
from app.script.model import Ask, Cue, Go, Script, Step
from app.script.paths import Paths, Spot
from app.script.texts import keeps_of, texts_of
from app.script.values import Path as Way
from app.script.wording import nearest_of

_MOST_GUESSED = 100


@dataclass(frozen=True, slots=True)
class Known:
    """What the reader knows besides the model.

    places: line and column by path. unsure: indices of steps with faults in their shape, where what
    seems to be missing may only be misspelt. faulty: keys (``go``, ``keep``) with a value that did
    not fit somewhere, so that what they name can't be told.
    """

    places: Mapping[Way, tuple[int, int]] = field(default_factory=dict)
    unsure: frozenset[int] = frozenset()
    faulty: frozenset[str] = frozenset()


class Subject:
    """One script with everything its judges ask about.

    ids: of all steps. paths: the ways through, misspelt targets taken as they were meant.
    kept: every name that some cue keeps an answer under.
    """

    def __init__(self, script: Script, file: str, known: Known) -> None:
        self.script = script
        self.file = file
        self.known = known
        self.ids = [step.id for step in script.steps if step.id]
        self.paths = Paths(script, self._guesses())
        self.kept = {keep for _, _, cue in self.cues() for keep in keeps_of(cue)}

    def fault(self, way: Way, holder: Cue | Step, severity: Severity, sentence: str) -> Fault:
        """A fault at a path in the file where that is known, otherwise at its step or cue."""
        line, column = self.known.places.get(way, (0, 0)) if way else (0, 0)
        if line == 0:
            line, column = max(holder.line, 1), max(holder.column, 1)
        return Fault(self.file, line, column, severity, sentence)

    def cue(self, spot: Spot) -> Cue:
        """The cue at a spot."""
        return self.script.steps[spot[0]].cues[spot[1]]

    @staticmethod
    def way(spot: Spot) -> Way:
        """The path of the cue at a spot."""
        return ("steps", spot[0], "cues", spot[1])

    def cues(self) -> Iterator[tuple[int, int, Cue]]:
        """Every cue with the indices of its step and of itself."""
        for number, step in enumerate(self.script.steps):
            for at, cue in enumerate(step.cues):
                yield number, at, cue

    def gos(self) -> Iterator[tuple[Way, Cue, str]]:
        """Every ``go``, a choice's too: its path, its cue and the id it names."""
        for number, at, cue in self.cues():
            way: Way = ("steps", number, "cues", at)
            if isinstance(cue, Go):
                yield (*way, "go"), cue, cue.step
            elif isinstance(cue, Ask):
                for index, choice in enumerate(cue.choices):
                    if choice.go is not None:
                        yield (*way, "choices", index, "go"), cue, choice.go

    def _guesses(self) -> dict[str, str]:
        """For targets that are not there, the step that was probably meant."""
        unknown = dict.fromkeys(target for _, _, target in self.gos() if target not in self.ids)
        near = ((target, nearest_of(target, self.ids)) for target in list(unknown)[:_MOST_GUESSED])
        return {target: found for target, found in near if found is not None}

    def texts(self) -> Iterator[tuple[Way, Cue | Step, str]]:
        """Every text in steps and cues: its path, what holds it, and the text."""
        for number, step in enumerate(self.script.steps):
            yield ("steps", number, "name"), step, step.name
            if step.aim:
                yield ("steps", number, "aim"), step, step.aim
        for number, at, cue in self.cues():
            for key, said in texts_of(cue):
                yield ("steps", number, "cues", at, *key), cue, said
