# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The guide: leads one person through one script, as a state machine.

It knows no thread, no device and no wall clock. The *stage* is where cues are placed to be heard,
and the only clock: ``heard`` is the frame that has just been heard. ``tick`` lays out what comes
next, well ahead of it, and tells what has been reached; what a person does is a method each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Protocol

from app.script import walk
from app.script.model import INTERACTIVE, Ask, Cue, End, Pause, Say, Script, Wait
from app.session.answers import (
    Answer,
    Chosen,
    Kept,
    Ready,
    Skipped,
    check_answer,
)
from app.session.moments import Answered, Changed, Ended, HowEnded, Moment, Reached, State
from app.session.resume import Resumption, from_the_beginning
from app.session.timeline import (
    LONGEST_SESSION_SECONDS,
    MOST_CUES,
    RATE,
    Answerer,
    Layout,
    PlacedCue,
    Sound,
    WayTooLong,
    frames_in,
)

AHEAD_FRAMES = 45 * RATE
"""How far ahead of what is heard cues are laid out."""

EXTRA_AFTER_SPEECH = 20.0
"""Seconds of silence that *more time* adds where no silence is running."""


class Stage(Protocol):
    """Where placed cues are heard. All frames count the session, without the time it is paused."""

    @property
    def heard(self) -> int:
        """The frame that has just been heard."""

    @property
    def rendered(self) -> int:
        """The first frame that can still be changed."""

    def place(self, sounds: Iterable[Sound], start: int) -> int:
        """Put sounds on the stage; returns their start, later than asked where it has passed."""

    def cut(self, *, fade: bool) -> None:
        """Take away all that has not begun; with ``fade``, the voice that sounds now too."""

    def pause(self) -> None:
        """Fade to silence and hold."""

    def resume(self) -> None:
        """Go on where it was held."""

    def silence(self) -> None:
        """Fade to silence for good."""


class Guide:
    """One session. ``answerer`` answers beforehand (a rehearsal), or gives None for a person.

    ``start``: where the session goes on that was left; None begins at the beginning.
    """

    def __init__(
        self,
        layout: Layout,
        stage: Stage,
        tell: Callable[[Moment], None],
        answerer: Answerer = lambda _placed: None,
        start: Resumption | None = None,
    ) -> None:
        start = start or from_the_beginning(layout.script)
        self.state = State.READY
        self.kept = start.kept
        self._layout = layout
        self._stage = stage
        self._tell = tell
        self._answerer = answerer
        self._start_at = start.where
        self._background = start.background
        self._laid: list[PlacedCue] = []
        self._answers: dict[int, Answer] = {}
        self._taken_back: list[tuple[walk.Place, Answer]] = []
        self._ways_on: dict[int, walk.Place | None] = {}
        self._reached = 0
        self._next: walk.Place | None = self._start_at
        self._frontier = 0
        self._done = False
        self._asked = False
        self._asked_at = 0
        self._skipped: tuple[PlacedCue, walk.Place | None] | None = None
        self._longest_wait: float | None = None
        self._paused_from = State.PLAYING

    # -- what the guide knows ------------------------------------------------------------------

    @property
    def current(self) -> PlacedCue | None:
        """The cue that is being heard, or answered."""
        return self._laid[self._reached - 1] if self._reached else None

    @property
    def frontier(self) -> int:
        """The first frame that is not laid out yet."""
        return self._frontier

    @property
    def all_laid(self) -> bool:
        """Whether nothing more is to be laid out now: the end is, or a person answers first."""
        return self._done or self._asked

    @property
    def script(self) -> Script:
        """The script that is practised."""
        return self._layout.script

    def frames_into_cue(self) -> int:
        """How many frames of the current cue have been heard."""
        return max(0, self._stage.heard - self.current.start) if self.current else 0

    def coming(self) -> tuple[walk.Place | None, Kept]:
        """Where the next cue to be laid out stands, and the answers it will be filled with."""
        return self._next, self.kept

    # -- time ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Start the session. Nothing is heard before this."""
        if self.state is not State.READY:
            return
        self._stage.place(self._layout.opening(self._background), 0)
        self._enter(State.PLAYING)
        self.tick()

    def tick(self) -> None:
        """Lay out what comes, and tell what has been reached. Cheap; call it often.

        Raises WayTooLong where answers given beforehand would never come to an end.
        """
        if self.state in (State.READY, State.GROUNDING, State.ENDED):
            return
        self._lay_ahead()
        self._reach()
        self._end_waits()

    def _lay_ahead(self) -> None:
        while (
            not self._done and not self._asked and self._frontier < self._stage.heard + AHEAD_FRAMES
        ):
            placed = self._layout.place(self._next, self._frontier, self.kept.words)
            if placed is None:
                return
            start = self._stage.place(placed.sounds, placed.start)
            self._lay(replace(placed, start=start))

    def _lay(self, placed: PlacedCue) -> None:
        self._laid.append(placed)
        self._frontier = placed.end
        if isinstance(placed.cue, End):
            self._done = True
            return
        if not isinstance(placed.cue, INTERACTIVE):
            self._advance(placed.place, None)
            return
        answer = self._answer_beforehand(placed)
        if answer is None:
            self._asked = True
        else:
            self._answers[len(self._laid) - 1] = answer
            self._take(placed, answer)
            self._check_length()

    def _answer_beforehand(self, placed: PlacedCue) -> Answer | None:
        if self._taken_back and self._taken_back[0][0] == placed.place:
            return self._taken_back.pop(0)[1]
        return self._answerer(placed)

    def _check_length(self) -> None:
        """Raise WayTooLong where answers given beforehand go round and round."""
        if self._frontier > LONGEST_SESSION_SECONDS * RATE or len(self._laid) > MOST_CUES:
            raise WayTooLong

    def _take(self, placed: PlacedCue, answer: Answer) -> None:
        check_answer(placed.cue, answer)
        self.kept = self.kept.with_answer(placed.cue, answer)
        self._advance(placed.place, answer.index if isinstance(answer, Chosen) else None)
        self._ways_on[len(self._laid) - 1] = self._next

    def _advance(self, place: walk.Place, choice: int | None) -> None:
        self._next = walk.after(self._layout.script, place, choice)

    def _go_on_from_current(self) -> None:
        """What comes next is what follows the current cue, on the way its answer chose."""
        index = self._reached - 1
        if index in self._ways_on:
            self._next = self._ways_on[index]
        else:
            self._advance(self._laid[index].place, None)

    def _reach(self) -> None:
        heard = self._stage.heard
        while self._reached < len(self._laid) and self._laid[self._reached].start <= heard:
            placed = self._laid[self._reached]
            self._reached += 1
            self._tell(Reached(placed))
            if isinstance(placed.cue, INTERACTIVE):
                self._ask(placed)
        ending = self.current
        if ending and isinstance(ending.cue, End) and heard >= ending.end:
            self._finish("completed")

    def _ask(self, placed: PlacedCue) -> None:
        answer = self._answers.pop(self._reached - 1, None)
        if answer is not None:
            self._tell(Answered(placed, answer))
            return
        self._asked_at = self._stage.heard
        self._longest_wait = placed.cue.at_most if isinstance(placed.cue, Wait) else None
        if self.state is State.PLAYING:
            self._enter(State.ASKING)
        else:
            self._paused_from = State.ASKING

    def _end_waits(self) -> None:
        if self.state is not State.ASKING or self._longest_wait is None:
            return
        if self._stage.heard - self._asked_at >= frames_in(self._longest_wait):
            self.answer(Ready())

    # -- what the person does ------------------------------------------------------------------

    def answer(self, answer: Answer) -> None:
        """Answer what is asked. Raises AnswerUnfit where it does not fit; nothing changes then."""
        placed = self.current
        if self.state is not State.ASKING or placed is None:
            return
        self._take(placed, answer)
        self._asked = False
        self._tell(Answered(placed, answer))
        self._frontier = self._stage.rendered
        self._enter(State.PLAYING)
        self.tick()

    def pause(self) -> None:
        """Hold the session; the sound fades out at once."""
        if self.state in (State.PLAYING, State.ASKING):
            self._paused_from = self.state
            self._stage.pause()
            self._enter(State.PAUSED)

    def resume(self) -> None:
        """Go on from where it was held."""
        if self.state is State.PAUSED:
            self._stage.resume()
            self._enter(self._paused_from)
            self.tick()

    def again(self) -> None:
        """Hear this cue once more; at a question, what was said before it."""
        if self.state is State.PAUSED:
            self.resume()
        placed = self.current
        if placed is None or isinstance(placed.cue, End):
            return
        if self.state in (State.PLAYING, State.ASKING):
            index = self._last_said()
            self._restart_from(index)
            if self._laid[index] is placed:  # where a session goes on, the speech is not laid out
                self._next = walk.said_before(self._layout.script, placed.place) or self._next
            self.tick()

    def skip(self) -> None:
        """Go on with the next cue. A question with choices stays until one is chosen."""
        if self.state is State.PAUSED:
            self.resume()
        placed = self.current
        if placed is None:
            return
        if self.state is State.ASKING:
            if not isinstance(placed.cue, Ask):
                self.answer(Ready() if isinstance(placed.cue, Wait) else Skipped())
        elif self.state is State.PLAYING:
            if isinstance(placed.cue, End):
                self.stop()
                return
            self._skip_from(placed)

    def _skip_from(self, placed: PlacedCue) -> None:
        """Past ``placed``, or past what an earlier skip leads to, if that is not heard yet."""
        if self._skipped is not None and self._skipped[0] is placed:
            coming = self._skipped[1]
            if coming is None or isinstance(self._cue_at(coming), (*INTERACTIVE, End)):
                return  # a question, or the end, is on its way
            self._forget_ahead(fade=True)
            self._advance(coming, None)
        else:
            self._forget_ahead(fade=True)
            self._go_on_from_current()
        self._skipped = (placed, self._next)
        self.tick()

    def _cue_at(self, place: walk.Place) -> Cue:
        return walk.cue_at(self._layout.script, place)

    def more_time(self) -> None:
        """Add the running silence once more; after speech, a silence of its own."""
        placed = self.current
        if placed is None or self.state not in (State.PLAYING, State.PAUSED, State.ASKING):
            return
        if isinstance(placed.cue, INTERACTIVE):
            if self._longest_wait is not None and isinstance(placed.cue, Wait):
                self._longest_wait += placed.cue.at_most or 0.0
            return
        if isinstance(placed.cue, End):
            return
        extra = EXTRA_AFTER_SPEECH
        if isinstance(placed.cue, Pause):
            extra = self._layout.pacing.pause_seconds(placed.cue)
        self._forget_ahead(fade=False)
        longer = replace(placed, frames=placed.frames + frames_in(extra))
        self._laid[-1] = longer
        self._go_on_from_current()
        self._frontier = max(longer.end, self._stage.rendered)
        self.tick()

    def ground(self) -> None:
        """The narration fades; the session waits while the person comes back to the room."""
        if self.state in (State.PLAYING, State.ASKING, State.PAUSED):
            self._forget_ahead(fade=True)
            self._enter(State.GROUNDING)

    def come_back(self) -> None:
        """From grounding, back to the cue that was left."""
        if self.state is not State.GROUNDING:
            return
        self._stage.resume()
        self._enter(State.PLAYING)
        if self._reached - 1 in self._ways_on:
            self._forget_ahead(fade=True)
            self._go_on_from_current()
        else:
            self._restart_from(self._reached - 1 if self.current else None)
        self.tick()

    def stop(self) -> None:
        """Silence everything at once. Asks nothing, and counts as a finished visit."""
        if self.state is not State.ENDED:
            self._stage.silence()
            self._finish("stopped")

    # -- within --------------------------------------------------------------------------------

    def _last_said(self) -> int:
        """Index of the cue to hear again: this one, or the last speech before a question."""
        index = self._reached - 1
        if isinstance(self._laid[index].cue, INTERACTIVE):
            for earlier in range(index - 1, -1, -1):
                cue = self._laid[earlier].cue
                if isinstance(cue, Say):
                    return earlier
                if isinstance(cue, INTERACTIVE):
                    break
        return index

    def _restart_from(self, index: int | None) -> None:
        self._forget_ahead(fade=True)
        if index is None:
            self._next = self._start_at
            return
        self._next = self._laid[index].place
        if self._next.cue >= len(self._layout.script.steps[self._next.step].cues):
            self._next = None
        if self.state is State.ASKING:
            self._enter(State.PLAYING)

    def _forget_ahead(self, *, fade: bool) -> None:
        """Take back what was laid out but not reached. Answers given beforehand stay given."""
        self._stage.cut(fade=fade)
        taken_back = []
        for index in range(self._reached, len(self._laid)):
            self._ways_on.pop(index, None)
            if index in self._answers:
                taken_back.append((self._laid[index].place, self._answers.pop(index)))
        self._taken_back[:0] = taken_back  # before those that were still to be given again
        del self._laid[self._reached :]
        self._asked = self._done = False
        self._frontier = self._stage.rendered

    def _enter(self, state: State) -> None:
        self.state = state
        self._tell(Changed(state))

    def _finish(self, how: HowEnded) -> None:
        self._enter(State.ENDED)
        self._tell(Ended(how))
