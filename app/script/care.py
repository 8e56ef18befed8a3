# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Warnings: a script that can be practised, and could be kinder or is missing a sound."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.script import text
from app.script.audio_folders import AudioFolders
from app.script.estimate import seconds_of
from app.script.faults import Fault, shown
from app.script.model import INTERACTIVE, Ask, Background, Bell, Cue, Pause, Say, Step, Wait
from app.script.paths import Spot
from app.script.subject import Subject
from app.script.values import Path as Way
from app.script.wording import listed, nearest

LONGEST_PASSAGE = 300.0
"""Seconds without a pause after which a passage is warned of."""


class Care:
    """Judges whether a script leaves room and ways out, and whether its sounds are there."""

    def __init__(self, subject: Subject, audio: AudioFolders | None) -> None:
        self.of = subject
        self.audio = audio

    def faults(self) -> Iterator[Fault]:
        """All warnings, in no order."""
        yield from self._dead_cues()
        yield from self._ways_out()
        yield from self._rests()
        yield from self._passages()
        if self.audio is not None:
            yield from self._sounds(self.audio)

    def _dead_cues(self) -> Iterator[Fault]:
        reached = self.of.paths.reached()
        for number, step in enumerate(self.of.script.steps):
            alive = [at for at in range(len(step.cues)) if (number, at) in reached]
            if alive and alive[-1] + 1 < len(step.cues):
                cue = step.cues[alive[-1] + 1]
                yield self.of.fault(
                    (),
                    cue,
                    "warning",
                    "No way leads to this cue; the one before it always goes elsewhere.",
                )

    def _ways_out(self) -> Iterator[Fault]:
        start = self.of.paths.start()
        if self.of.script.level != "deep" or start is None or start[0] in self.of.known.unsure:
            return
        step = self.of.script.steps[start[0]]
        following = self.of.paths.following((start[0], len(step.cues) - 1))
        for cue in step.cues:
            if isinstance(cue, Ask):
                aims = [
                    self.of.paths.target(choice.go)
                    for choice in cue.choices
                    if choice.go is not None
                ]
                if any(aim is not None and self._leads_away(aim, start, following) for aim in aims):
                    return
        sentence = (
            "The script is `deep`, and its first step has no `ask` with a choice that leads out, "
            "such as `Not today`."
        )
        yield self.of.fault((), step, "warning", sentence)

    def _leads_away(self, aim: Spot, start: Spot, following: Spot | None) -> bool:
        last = len(self.of.script.steps) - 1
        return (
            aim[0] not in self.of.paths.steps_that_return()
            and aim[0] != start[0]
            and (aim != following or aim[0] == last)
        )

    def _rests(self) -> Iterator[Fault]:
        for number, step in enumerate(self.of.script.steps):
            speaks = any(isinstance(cue, Say) for cue in step.cues)
            rests = any(isinstance(cue, Pause | Wait) or _holds_silence(cue) for cue in step.cues)
            if speaks and not rests and number not in self.of.known.unsure:
                sentence = f"The step `{step.id}` speaks and has no pause; leave some room in it."
                yield self.of.fault((), step, "warning", sentence)

    def _passages(self) -> Iterator[Fault]:
        """Stretches with neither a pause nor anything to do that take too long."""
        ahead: dict[Spot, float] = {}
        for spot in sorted(self.of.paths.reached(), reverse=True):
            self._time_ahead(spot, ahead)
        for spot in sorted(self._passage_starts()):
            if ahead.get(spot, 0.0) > LONGEST_PASSAGE and spot[0] not in self.of.known.unsure:
                minutes = ahead[spot] / 60
                sentence = f"From here on about {minutes:.0f} minutes go by without a pause."
                yield self.of.fault((), self.of.cue(spot), "warning", sentence)

    def _passage_starts(self) -> set[Spot]:
        """Where a stretch without a rest begins: at the start, and behind whatever is a rest."""
        reached = self.of.paths.reached()
        starts = {
            then for spot in reached if self._rest(spot) for then in self.of.paths.leads_to(spot)
        }
        start = self.of.paths.start()
        return {spot for spot in (starts | ({start} if start else set())) if not self._rest(spot)}

    def _time_ahead(self, spot: Spot, known: dict[Spot, float]) -> None:
        """Fills in the seconds from each spot on this way until the next rest."""
        way: dict[Spot, None] = {}
        here: Spot | None = spot
        while here is not None and here not in known and here not in way and not self._rest(here):
            way[here] = None
            ahead = self.of.paths.leads_to(here)
            here = ahead[0] if ahead else None
        rest = known.get(here, 0.0) if here is not None else 0.0
        for passed in reversed(way):
            rest += seconds_of(self.of.cue(passed), self.of.script.pace)
            known[passed] = rest

    def _rest(self, spot: Spot) -> bool:
        cue = self.of.cue(spot)
        return isinstance(cue, (Pause, *INTERACTIVE))

    def _sounds(self, audio: AudioFolders) -> Iterator[Fault]:
        for number, at, cue in self.of.cues():
            way: Way = ("steps", number, "cues", at)
            if isinstance(cue, Say) and cue.recording and self.of.script.id:
                if audio.recording(self.of.script.id, cue.recording) is None:
                    sentence = (
                        f"There is no recording `{shown(cue.recording)}` in "
                        f"`audio/{self.of.script.id}/`; the voice speaks instead."
                    )
                    yield self.of.fault((*way, "recording"), cue, "warning", sentence)
            elif isinstance(cue, Background) and cue.sound:
                yield from self._background((*way, "background"), cue, cue.sound, audio)
            elif isinstance(cue, Bell):
                yield from self._bell((*way, "sound"), cue, audio)
        if self.of.script.background is not None:
            top = self.of.script.steps[0] if self.of.script.steps else Step("", "", ())
            sound = self.of.script.background.sound
            yield from self._background(("background", "sound"), top, sound, audio)

    def _bell(self, way: Way, cue: Bell, audio: AudioFolders) -> Iterator[Fault]:
        if audio.bell(cue.sound) is None:
            sentence = f"There is no bell {_but(cue.sound, audio.bells())}"
            yield self.of.fault(way, cue, "warning", sentence)

    def _background(
        self, way: Way, holder: Cue | Step, sound: str, audio: AudioFolders
    ) -> Iterator[Fault]:
        if audio.background(sound) is None:
            sentence = f"There is no background {_but(sound, audio.backgrounds())}"
            yield self.of.fault(way, holder, "warning", sentence)


def _but(sound: str, names: Sequence[str]) -> str:
    """The end of a sentence that says that ``sound`` is not there, and what is."""
    known = f"known: {listed(names)}" if names else "there are none at all"
    return f"`{shown(sound)}`; {known}.{nearest(sound, names)}"


def _holds_silence(cue: Cue) -> bool:
    return isinstance(cue, Say) and any(
        isinstance(piece, float) for piece in text.split_silences(cue.text)
    )
