# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Errors beyond the shape: what would leave a session without a way on, or a text with a hole."""

from __future__ import annotations

from collections.abc import Iterator

from app.script import text
from app.script.faults import Fault, shown
from app.script.grammar import MOST_CUES, MOST_TEXT
from app.script.model import Cue, Pause, Say, Step
from app.script.subject import Subject
from app.script.texts import texts_of
from app.script.values import Path as Way
from app.script.wording import nearest


class Soundness:
    """Judges whether a script can be walked to its end."""

    def __init__(self, subject: Subject) -> None:
        self.of = subject

    def faults(self) -> Iterator[Fault]:
        """All errors, and silences and braces that would be read out, in no order."""
        yield from self._same_step_ids()
        yield from self._same_cue_ids()
        yield from self._sizes()
        yield from self._targets()
        yield from self._ways()
        yield from self._words()
        yield from self._silences()
        yield from self._spans()

    def _same_step_ids(self) -> Iterator[Fault]:
        first: dict[str, int] = {}
        for number, step in enumerate(self.of.script.steps):
            if step.id and first.setdefault(step.id, number) != number:
                line = self.of.script.steps[first[step.id]].line
                yield self.of.fault(
                    ("steps", number, "id"),
                    step,
                    "error",
                    f"The step in line {line} has the id `{step.id}` too; "
                    "every step needs an id of its own.",
                )

    def _same_cue_ids(self) -> Iterator[Fault]:
        first: dict[str, Cue] = {}
        for number, at, cue in self.of.cues():
            if cue.id is not None and first.setdefault(cue.id, cue) is not cue:
                yield self.of.fault(
                    ("steps", number, "cues", at, "id"),
                    cue,
                    "error",
                    f"The cue in line {first[cue.id].line} has the id `{cue.id}` too; "
                    "an id of a cue is used once.",
                )

    def _sizes(self) -> Iterator[Fault]:
        for count, (_, _, cue) in enumerate(self.of.cues()):
            if count == MOST_CUES:
                sentence = f"A script has at most {MOST_CUES:,} cues; this one begins the next."
                yield self.of.fault((), cue, "error", sentence)
            size = sum(len(said) for _, said in texts_of(cue))
            if size > MOST_TEXT and max(len(said) for _, said in texts_of(cue)) <= MOST_TEXT:
                sentence = (
                    f"The texts of this cue have {size:,} characters; {MOST_TEXT:,} are allowed."
                )
                yield self.of.fault((), cue, "error", sentence)

    def _targets(self) -> Iterator[Fault]:
        for way, cue, target in self.of.gos():
            if target and target not in self.of.ids:
                near = nearest(target, self.of.ids)
                sentence = f"There is no step `{shown(target)}` to go to."
                yield self.of.fault(way, cue, "error", sentence + near)

    def _ways(self) -> Iterator[Fault]:
        if self.of.script.steps and self.of.paths.start() is None:
            step = self.of.script.steps[0]
            if not self.of.known.unsure:
                yield self.of.fault(
                    (),
                    step,
                    "error",
                    "Every step is a detour; a session needs one step to begin with.",
                )
            return
        reached = {step for step, _ in self.of.paths.reached()}
        judged = self._sure_to_be_meant()
        for number, step in enumerate(self.of.script.steps):
            if number not in reached and step.cues and number in judged:
                yield self.of.fault((), step, "error", self._unreached(step))
        for spot in self.of.paths.loops():
            sentence = (
                "From here the session goes round for ever, for nothing on this way waits for the "
                "person; put an `ask` or a `wait` into it."
            )
            yield self.of.fault(self.of.way(spot), self.of.cue(spot), "error", sentence)
        for spot, detour in self.of.paths.lone_detours():
            step = self.of.script.steps[detour]
            sentence = (
                f"No question lies behind the detour `{step.id}` (line {step.line}) here, so its "
                "end has nothing to return to; ask before this, or let it be an ordinary step."
            )
            yield self.of.fault(self.of.way(spot), self.of.cue(spot), "error", sentence)

    def _sure_to_be_meant(self) -> set[int]:
        """Indices of steps that no misspelt ``go`` or id of a step may have been about."""
        if "go" in self.of.known.faulty:
            return set()
        steps = enumerate(self.of.script.steps)
        return {number for number, step in steps if self.of.ids.count(step.id) == 1}

    @staticmethod
    def _unreached(step: Step) -> str:
        why = (
            "it is a detour, and no `go` leads to it"
            if step.detour
            else ("every way before it goes elsewhere or ends")
        )
        return f"The step `{step.id}` can't be reached: {why}."

    def _words(self) -> Iterator[Fault]:
        for way, holder, said in self.of.texts():
            for word in text.words_in(said):
                if word not in self.of.kept and "keep" not in self.of.known.faulty:
                    near = nearest(word, self.of.kept)
                    sentence = f"Nothing keeps `{word}`, so `{{{word}}}` can't be filled in."
                    yield self.of.fault(way, holder, "error", sentence + near)
            for written, word in text.almost_words_in(said):
                near = nearest(word, self.of.kept) or (
                    " A word in braces has lower-case letters, digits, `-` and `_`, and no spaces."
                )
                sentence = f"Nothing keeps `{shown(written)}`.{near}"
                yield self.of.fault(way, holder, "error", sentence)
            for written in text.stray_braces_in(said):
                sentence = f"`{shown(written)}` names no answer and stays as it is, braces and all;"
                sentence += " a kept answer is written as in `{part}`."
                yield self.of.fault(way, holder, "warning", sentence)

    def _silences(self) -> Iterator[Fault]:
        for number, at, cue in self.of.cues():
            way: Way = ("steps", number, "cues", at)
            for key, said in texts_of(cue):
                for written, is_silence in text.silence_faults(said):
                    if is_silence:
                        sentence = f"The silence `{written}` has to be 0.2 s to 30 minutes."
                        yield self.of.fault((*way, *key), cue, "error", sentence)
                    elif isinstance(cue, Say) and key == ("say",):
                        sentence = f"`{shown(written)}` is no silence and would be read out; "
                        sentence += "a silence is written as in `[3s]`."
                        yield self.of.fault((*way, *key), cue, "warning", sentence)

    def _spans(self) -> Iterator[Fault]:
        for number, at, cue in self.of.cues():
            way: Way = ("steps", number, "cues", at)
            if not isinstance(cue, Pause) or cue.least is None or cue.most is None:
                continue
            if cue.least > cue.most:
                sentence = "`least` is longer than `most`; exchange them."
                yield self.of.fault((*way, "least"), cue, "error", sentence)
