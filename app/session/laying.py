# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Laying out: cues onto the stage, well ahead of what is heard, and taken back where need be."""

from __future__ import annotations

from dataclasses import replace

from app.script import walk
from app.script.model import INTERACTIVE, Background, Cue, End, Go
from app.session.answers import Answer, Chosen, check_answer
from app.session.resume import Resumption
from app.session.stage import Stage
from app.session.timeline import (
    LONGEST_SESSION_SECONDS,
    MOST_CUES,
    RATE,
    Answerer,
    Layout,
    PlacedCue,
    WayTooLong,
    shifted,
)
from app.session.trail import Laid, Trail

AHEAD_FRAMES = 45 * RATE
"""How far ahead of what is heard cues are laid out."""


class Laying:
    """What is laid out of one session.

    Attributes:
        trail: the cues that were laid out. kept: the answers that are given.
        next: the place of the next cue to be laid out; None is the end.
        frontier: the first frame that is not laid out. done: the end is laid out.
        asked: a question is laid out that a person has to answer first.
    """

    def __init__(self, layout: Layout, stage: Stage, answerer: Answerer, start: Resumption) -> None:
        self.trail = Trail()
        self.kept = start.kept
        self.next: walk.Place | None = start.where
        self.frontier = 0
        self.done = False
        self.asked = False
        self._layout = layout
        self._stage = stage
        self._answerer = answerer
        self._start_at = start.where
        self._taken_back: list[tuple[walk.Place, Answer]] = []

    def lay_ahead(self) -> None:
        """Lay out what will soon be heard, as far as its narration and answers are known."""
        while not self.done and not self.asked and self.frontier < self._stage.heard + AHEAD_FRAMES:
            placed = self._layout.place(self.next, self.frontier, self.kept.words)
            if placed is None:
                return
            start = self._stage.place(placed.sounds, placed.start)
            self._lay(replace(placed, start=start))

    def lay_settling(self) -> None:
        """Begin at the start of this session, with the quiet that the person wants before it."""
        self.next = self._start_at
        placed = self._layout.settling(self._start_at)
        if placed is not None:
            start = self._stage.place(placed.sounds, self.frontier)
            laid = self.trail.lay(replace(placed, start=start))
            laid.ways_on = (self._start_at,)
            self.frontier = laid.placed.end

    def lay_what_takes_no_time(self) -> None:
        """Lay out changes of the background and turns, up to the first cue that lasts."""
        while self.next is not None and isinstance(self.cue_at(self.next), Background | Go):
            placed = self._layout.place(self.next, self.frontier, self.kept.words)
            if placed is not None:
                start = self._stage.place(placed.sounds, placed.start)
                self._lay(replace(placed, start=start))

    def take(self, laid: Laid, answer: Answer) -> None:
        """Take an answer, and the way it leads. Raises AnswerUnfit; nothing changes then."""
        placed = laid.placed
        check_answer(placed.cue, answer)
        self.kept = self.kept.with_answer(placed.cue, answer)
        self.advance(placed.place, answer.index if isinstance(answer, Chosen) else None)
        laid.ways_on = (self.next,)

    def advance(self, place: walk.Place, choice: int | None) -> None:
        """What comes next is what follows the cue at this place."""
        self.next = walk.after(self._layout.script, place, choice)

    def go_on_from(self, laid: Laid) -> None:
        """What comes next is what follows this cue, on the way its answer chose."""
        if laid.ways_on:
            self.next = laid.ways_on[0]
        else:
            self.advance(laid.placed.place, None)

    def lengthen(self, laid: Laid, otherwise: float) -> None:
        """The cue that is heard lasts longer: a silence once more, else so many seconds."""
        placed = laid.placed
        longer = self._layout.longer(placed, otherwise)
        # The bell at the end of settling in comes later; what else sounds in this cue stays.
        moved = [sound for sound in placed.sounds if sound not in longer.sounds]
        until = placed.start + min([placed.frames, *(sound.at for sound in moved)])
        self.forget_ahead(fade=False, since=until)
        now = self._stage.rendered
        fresh = [
            sound
            for sound in longer.sounds
            if sound not in placed.sounds and placed.start + sound.at >= now
        ]
        self._stage.place([shifted(sound, placed.start - now) for sound in fresh], now)
        laid.placed = longer
        self.go_on_from(laid)
        self.frontier = max(longer.end, now)

    def lay_anew(self) -> None:
        """All that nobody can have heard anything of is laid out once more, in the same places."""
        ahead, now = self.trail.ahead, self._stage.rendered
        begun = sum(1 for laid in ahead if laid.placed.start < now)
        if len(ahead) == begun:
            return
        first = ahead[begun].placed
        self.forget_ahead(fade=False, keep=begun, since=first.start)
        self.go_on_at(first.place)
        self.frontier = max(first.start, self._stage.rendered)

    def forget_ahead(self, *, fade: bool, keep: int = 0, since: int = 0) -> None:
        """Take back what was laid out but not reached. Answers given beforehand stay given.

        ``since``: the frame from which what sounds is taken away too, if nobody heard it yet.
        """
        self._stage.cut(fade=fade, since=since)
        taken_back = self.trail.forget_ahead(keep)
        self._taken_back[:0] = taken_back  # before those that were still to be given again
        self.asked = self.done = False
        self.frontier = self._stage.rendered

    def first_that_lasts(self, place: walk.Place | None) -> walk.Place | None:
        """From here on, the first cue that is more than a change of the background or a turn."""
        while place is not None and isinstance(self.cue_at(place), Background | Go):
            place = walk.after(self._layout.script, place)
        return place

    def cue_at(self, place: walk.Place) -> Cue:
        """The cue at this place."""
        return walk.cue_at(self._layout.script, place)

    def go_on_at(self, place: walk.Place) -> None:
        """What comes next is the cue there; or the end that a script has without saying so."""
        is_implied = place.cue >= len(self._layout.script.steps[place.step].cues)
        self.next = None if is_implied else place

    def _lay(self, placed: PlacedCue) -> None:
        laid = self.trail.lay(placed)
        self.frontier = placed.end
        if isinstance(placed.cue, End):
            self.done = True
            return
        if not isinstance(placed.cue, INTERACTIVE):
            self.advance(placed.place, None)
            return
        answer = self._answer_beforehand(placed)
        if answer is None:
            self.asked = True
        else:
            laid.answer = answer
            self.take(laid, answer)
            self._check_length()

    def _answer_beforehand(self, placed: PlacedCue) -> Answer | None:
        if self._taken_back and self._taken_back[0][0] == placed.place:
            return self._taken_back.pop(0)[1]
        return self._answerer(placed)

    def _check_length(self) -> None:
        """Raise WayTooLong where answers given beforehand go round and round."""
        if self.frontier > LONGEST_SESSION_SECONDS * RATE or len(self.trail) > MOST_CUES:
            raise WayTooLong
