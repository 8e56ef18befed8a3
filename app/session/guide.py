# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The guide: leads one person through one script, as a state machine.

It knows no thread, no device and no wall clock. The *stage* is where cues are placed to be heard,
and the only clock: ``heard`` is the frame that has just been heard. ``tick`` lays out what comes
next, well ahead of it, and tells what has been reached; what a person does is a method each.
"""

from __future__ import annotations

from collections.abc import Callable

from app.script import walk
from app.script.model import INTERACTIVE, Ask, Background, End, Script, Wait
from app.session.answers import (
    Answer,
    Kept,
    Ready,
    Skipped,
)
from app.session.laying import Laying
from app.session.moments import Answered, Changed, Ended, HowEnded, Moment, Reached, State, WentBack
from app.session.pacing import Pacing, Settling
from app.session.resume import Resumption, from_the_beginning
from app.session.stage import Stage
from app.session.timeline import (
    RATE,
    Answerer,
    Layout,
    PlacedCue,
    frames_in,
)
from app.session.trail import Laid

EXTRA_AFTER_SPEECH = 20.0
"""Seconds of silence that *more time* adds where no silence is running."""

BACK_SECONDS = 3.0
"""Going back within the first seconds of a step leads to the one before."""

BACKGROUND_FADE_SECONDS = 2.0
"""How fast the background becomes the one that the person has just chosen."""


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
        self._layout = layout
        self._stage = stage
        self._tell = tell
        self._way = Laying(layout, stage, answerer, start)
        self._background = start.background
        self._asked_at = 0
        self._skipped: tuple[Laid, walk.Place | None] | None = None
        self._longest_wait: float | None = None
        self._paused_from = State.PLAYING

    # -- what the guide knows ------------------------------------------------------------------

    @property
    def kept(self) -> Kept:
        """The answers that are given."""
        return self._way.kept

    @property
    def current(self) -> PlacedCue | None:
        """The cue that is being heard, or answered."""
        laid = self._way.trail.current
        return laid.placed if laid is not None else None

    @property
    def frontier(self) -> int:
        """The first frame that is not laid out yet."""
        return self._way.frontier

    @property
    def all_laid(self) -> bool:
        """Whether nothing more is to be laid out now: the end is, or a person answers first."""
        return self._way.done or self._way.asked

    @property
    def script(self) -> Script:
        """The script that is practised."""
        return self._layout.script

    @property
    def pacing(self) -> Pacing:
        """The person's pace."""
        return self._layout.pacing

    def frames_into_cue(self) -> int:
        """How many frames of the current cue have been heard."""
        return max(0, self._stage.heard - self.current.start) if self.current else 0

    def coming(self) -> tuple[walk.Place | None, Kept]:
        """Where the next cue to be laid out stands, and the answers it will be filled with."""
        return self._way.next, self._way.kept

    # -- time ----------------------------------------------------------------------------------

    def begin(self) -> None:
        """Start the session. Nothing is heard before this."""
        if self.state is not State.READY:
            return
        self._stage.place(self._layout.opening(self._background), 0)
        self._enter(State.PLAYING)
        self._way.lay_settling()
        self.tick()

    def tick(self) -> None:
        """Lay out what comes, and tell what has been reached. Cheap; call it often.

        Raises WayTooLong where answers given beforehand would never come to an end.
        """
        if self.state in (State.READY, State.GROUNDING, State.ENDED):
            return
        self._way.lay_ahead()
        self._reach()
        self._end_waits()

    def _reach(self) -> None:
        heard = self._stage.heard
        while (laid := self._way.trail.reach(heard)) is not None:
            laid.background = self._background
            if isinstance(laid.placed.cue, Background):
                self._background = laid.placed.cue
            self._tell(Reached(laid.placed))
            if isinstance(laid.placed.cue, INTERACTIVE):
                self._ask(laid)
        ending = self.current
        if ending and isinstance(ending.cue, End) and heard >= ending.end:
            self._finish("completed")

    def _ask(self, laid: Laid) -> None:
        answer, laid.answer = laid.answer, None
        if answer is not None:
            self._tell(Answered(laid.placed, answer))
            return
        self._asked_at = self._stage.heard
        cue = laid.placed.cue
        self._longest_wait = cue.at_most if isinstance(cue, Wait) else None
        if isinstance(cue, Wait):
            self._stage.place(self._layout.bells_in_wait(cue), self._stage.rendered)
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
        laid = self._way.trail.current
        if self.state is not State.ASKING or laid is None:
            return
        self._way.take(laid, answer)
        self._way.asked = False
        if isinstance(laid.placed.cue, Wait):
            self._stage.cut(fade=False, since=self._stage.rendered)  # bells to come in it
        self._tell(Answered(laid.placed, answer))
        self._way.frontier = self._stage.rendered
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
        if placed is None or isinstance(placed.cue, End | Settling):
            return
        if self.state in (State.PLAYING, State.ASKING):
            position = self._way.trail.last_said()
            is_here = position == self._way.trail.here
            self._restart_at(position)
            if is_here:  # where a session goes on, the speech before its question is not on the way
                self._way.next = (
                    walk.said_before(self._layout.script, placed.place) or self._way.next
                )
            self.tick()

    def back(self) -> None:
        """To the beginning of this step; in its first seconds, to the step before."""
        if self.state is State.PAUSED:
            self.resume()
        begin = self._way.trail.step_begin()
        if begin is None or self.state not in (State.PLAYING, State.ASKING):
            return
        just_begun = self._way.trail.goes_back or self.frames_into_cue() < frames_in(BACK_SECONDS)
        if begin == self._way.trail.here and just_begun:
            earlier = self._way.trail.step_begin(begin)
            begin = begin if earlier is None else earlier
        self._restart_at(begin)
        if begin == 0 and self._way.next is not None and self._way.next.cue > 0:
            # The session went on from within this step, which begins before.
            self._way.next = walk.Place(self._way.next.step, 0, self._way.next.returns)
        self.tick()

    def skip(self) -> None:
        """Go on with the next cue. A question with choices stays until one is chosen."""
        if self.state is State.PAUSED:
            self.resume()
        laid = self._way.trail.present
        if laid is None:
            return
        placed = laid.placed
        if self.state is State.ASKING:
            if not isinstance(placed.cue, Ask):
                self.answer(Ready() if isinstance(placed.cue, Wait) else Skipped())
        elif self.state is State.PLAYING:
            if isinstance(placed.cue, End):
                self.stop()
                return
            self._skip_from(laid)

    def _skip_from(self, laid: Laid) -> None:
        """Past ``laid``, or past what an earlier skip leads to, if that is not heard yet."""
        if self._skipped is not None and self._skipped[0] is laid:
            lasting = self._way.first_that_lasts(self._skipped[1])
            if lasting is None or isinstance(self._way.cue_at(lasting), (*INTERACTIVE, End)):
                return  # a question, or the end, is on its way
            self._way.forget_ahead(fade=True)
            self._way.next = self._skipped[1]
            self._way.lay_what_takes_no_time()
            self._way.advance(lasting, None)
        else:
            self._way.forget_ahead(fade=True)
            self._way.go_on_from(laid)
        self._skipped = (laid, self._way.next)
        self.tick()

    def more_time(self) -> float:
        """Add the running silence once more; after speech, a silence of its own.

        Tells how much that is, in seconds; 0 where there is nothing to be made longer.
        """
        laid = self._way.trail.current
        if laid is None or self.state not in (State.PLAYING, State.PAUSED, State.ASKING):
            return 0.0
        cue = laid.placed.cue
        if isinstance(cue, Wait) and self._longest_wait is not None:
            self._longest_wait += cue.at_most or 0.0
            return cue.at_most or 0.0
        if isinstance(cue, (*INTERACTIVE, End)) or self._way.trail.goes_back:
            return 0.0
        before = laid.placed.frames
        self._way.lengthen(laid, EXTRA_AFTER_SPEECH)
        added = (laid.placed.frames - before) / RATE
        self.tick()
        return added

    def change_pacing(self, pacing: Pacing) -> None:
        """Another pace, heard from the next cue on."""
        if pacing != self._layout.pacing:
            self._layout.pacing = pacing
            self._way.lay_anew()
            self.tick()

    def change_background(self, choice: str | None) -> None:
        """Another background, from now on: OFF, a name, or None for the script's own."""
        if choice == self._layout.background:
            return
        self._layout.background = choice
        if self.state in (State.READY, State.ENDED):
            return
        self._way.lay_anew()
        self.tick()
        fade = frames_in(BACKGROUND_FADE_SECONDS)
        present = self._layout.present_background(self._background, fade)
        self._stage.place([present], self._stage.rendered)

    def ground(self) -> None:
        """The narration fades; the session waits while the person comes back to the room."""
        if self.state in (State.PLAYING, State.ASKING, State.PAUSED):
            self._way.forget_ahead(fade=True)
            self._enter(State.GROUNDING)

    def come_back(self) -> None:
        """From grounding, back to the cue that was left."""
        if self.state is not State.GROUNDING:
            return
        self._stage.resume()
        self._enter(State.PLAYING)
        laid = self._way.trail.current
        if laid is not None and self._is_answered(laid):
            self._way.forget_ahead(fade=True)
            self._way.go_on_from(laid)
        else:
            self._restart_at(self._way.trail.here if laid is not None else None)
        self.tick()

    def stop(self) -> None:
        """Silence everything at once. Asks nothing, and counts as a finished visit."""
        if self.state is not State.ENDED:
            self._stage.silence()
            self._finish("stopped")

    # -- within --------------------------------------------------------------------------------

    def _restart_at(self, position: int | None) -> None:
        """Lay out anew from a position on the way; None is the very beginning."""
        self._way.forget_ahead(fade=True)
        if position is None:
            self._way.lay_settling()
            return
        laid = self._way.trail.go_back(position)
        self._restore_background(laid.background)
        if isinstance(laid.placed.cue, Settling):
            self._way.lay_settling()
        else:
            self._way.go_on_at(laid.placed.place)
        if self.state is State.ASKING:
            self._enter(State.PLAYING)

    def _restore_background(self, background: Background | None) -> None:
        """The background as it was at the place that is gone back to."""
        if background is not self._background:
            self._background = background
            fade = frames_in(BACKGROUND_FADE_SECONDS)
            change = self._layout.present_background(background, fade)
            self._stage.place([change], self._stage.rendered)
            self._tell(WentBack(background))

    def _is_answered(self, laid: Laid) -> bool:
        """Whether a question was answered, and nothing after it was reached yet."""
        is_question = isinstance(laid.placed.cue, INTERACTIVE)
        return is_question and bool(laid.ways_on) and not self._way.trail.goes_back

    def _enter(self, state: State) -> None:
        self.state = state
        self._tell(Changed(state))

    def _finish(self, how: HowEnded) -> None:
        self._enter(State.ENDED)
        self._tell(Ended(how))
