# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A session that is being heard: guide, mixer, narrator and output working together.

Whoever leads it (the window, the terminal) calls ``tick`` often. Ticks decide nothing about when a
sample is heard; they lay out ahead and tell what has been reached.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from app.output.base import FrameSource, Output, OutputFailed
from app.script.model import Background, Bell, Say, Script
from app.session.ahead import speeches_ahead
from app.session.guide import Guide
from app.session.moments import Moment, State
from app.session.pacing import Pacing
from app.session.resume import Resumption
from app.session.timeline import OFF, RATE, Answerer, Layout, PlacedCue
from app.sound.mixer import Mixer
from app.sound.room import SoundRoom
from app.sound.volumes import Volumes

LAID_BEFORE_START = 3 * RATE
"""So much of the session lies ready before the first frame is heard: more than any output takes
ahead of what is heard, so that no cue comes late."""

NoticeKind: TypeAlias = Literal[
    "no-device",
    "device-lost",
    "recording-missing",
    "recording-broken",
    "voice-failed",
    "clip-unfit",
    "voice-missing",
    "language",
    "sound-missing",
]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the person should know, that stops nothing. ``about``: the name it concerns."""

    kind: NoticeKind
    about: str = ""


class OpenOutput(Protocol):
    """Opens an output for a session; the failures are those of better outputs before it."""

    def __call__(
        self, live: LiveSession, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]: ...


class LiveSession:
    """One script, from *begin* to its end. All methods are for the leading thread.

    With an ``answerer`` nobody is there: where a device goes away, the next one takes over.
    ``tell`` receives the guide's moments and this session's notices, in ``tick`` and in the
    methods. ``wake`` may be called from any thread when a tick would have something to do.
    ``start``: where a session goes on that was left.
    """

    def __init__(
        self,
        script: Script,
        make_room: Callable[[Callable[[], None], Callable[[NoticeKind, str], None]], SoundRoom],
        open_output: OpenOutput,
        tell: Callable[[Moment | Notice], None],
        *,
        wake: Callable[[], None] = lambda: None,
        pacing: Pacing | None = None,
        answerer: Answerer | None = None,
        volumes: Volumes | None = None,
        background: str | None = None,
        start: Resumption | None = None,
    ) -> None:
        self._tell = tell
        self._is_alone = answerer is not None
        self._wake = wake
        self._open_output = open_output
        self._notices: list[Notice] = []
        self._lost: list[str] = []
        self._output: Output | None = None
        self._begun = False
        self._is_moving = self._was_held = False
        self._had_output = self._is_stand_in = False
        self._prepared: object = None
        self._wished: tuple[str | None] | None = None
        self.room = make_room(wake, self._note)
        self.layout = Layout(script, self.room.frames_of, pacing, background)
        self.mixer = Mixer(self.room, volumes)
        self.guide = Guide(self.layout, self.mixer, self._hear, answerer or _ask_the_person, start)

    @property
    def state(self) -> State:
        """The guide's state."""
        return self.guide.state

    def prepare(self) -> None:
        """Load the sounds and speak the first words, in the narrator's thread. Nothing is heard."""
        script = self.layout.script
        cues = [cue for step in script.steps for cue in step.cues]
        bells = {cue.sound for cue in cues if isinstance(cue, Bell)}
        if self.layout.pacing.needs_bell:
            bells.add(self.layout.pacing.bell)
        speaks = any(isinstance(cue, Say) for cue in cues)
        self.room.load(
            sorted(bells), sorted(self._backgrounds(self.layout.background)), voice=speaks
        )
        self.room.prepare(speeches_ahead(self.layout, *self.guide.coming()))

    def _backgrounds(self, chosen: str | None) -> set[str]:
        """Those that can come to be heard, where the person has chosen this."""
        if chosen is not None:
            return {chosen} - {OFF}
        cues = (cue for step in self.layout.script.steps for cue in step.cues)
        named = {cue.sound for cue in cues if isinstance(cue, Background) and cue.sound}
        setting = self.layout.script.background
        return named if setting is None else named | {setting.sound}

    def begin(self) -> None:
        """The person pressed start."""
        self._begun = True
        self.tick()

    def tick(self) -> None:
        """Move on with what time, the narrator and the device have brought."""
        self._tell_notices()
        if not self._begun or (self.guide.state is State.READY and self.room.loading):
            return
        if self.guide.state is State.READY:
            self.guide.begin()
        if self._output is None and self._may_start():
            self._start_or_wait()
        if self._output is not None:
            self._output.pump()
            if self._is_moving or self._output.wants_to_move:
                self._move()
        self._grant_background()
        self.guide.tick()
        self._prepare_ahead()
        self._tell_notices()

    def resume(self) -> None:
        """Go on after a pause; through another device where the last one went away."""
        if self.guide.state is not State.PAUSED:
            return
        if self._is_stand_in and self._output is not None:
            self._output.stop()  # it is silence; there may be a device again
            self._output = None
        if self._output is None:
            try:
                self._start_output()
            except OutputFailed as failure:  # the one that was asked for is still away
                self._tell(Notice("device-lost", str(failure)))
                return
        self.guide.resume()

    def set_volumes(self, volumes: Volumes) -> None:
        """Own volumes for voice, background and bell, from now on."""
        self.mixer.set_volumes(volumes)

    def change_pacing(self, pacing: Pacing) -> None:
        """Another pace, heard from the next cue on."""
        if pacing.needs_bell:
            self.room.load([pacing.bell], [], voice=False)
        self.guide.change_pacing(pacing)
        self._prepared = None

    def change_background(self, choice: str | None) -> None:
        """Another background, as soon as it is loaded: OFF, a name, or None for the script's."""
        self._wished = (choice,)
        self.room.load([], sorted(self._backgrounds(choice)), voice=False)

    def _grant_background(self) -> None:
        if self._wished is not None and not self.room.loading:
            self.guide.change_background(self._wished[0])
            self._wished = None

    def stop(self) -> None:
        """Silence at once."""
        self.guide.stop()

    def close(self) -> None:
        """Let go of the device and the narrator. What was faded out has been heard by then."""
        output, self._output = self._output, None
        try:
            if output is not None:
                output.stop()
        finally:
            self.room.close()

    # -- within ----------------------------------------------------------------------------------

    def _may_start(self) -> bool:
        guide = self.guide
        if guide.state not in (State.PLAYING, State.ASKING):
            return False  # after a device went away, the person goes on first, by whatever key
        return guide.frontier >= LAID_BEFORE_START or guide.all_laid

    def _start_output(self) -> None:
        self.mixer.new_device()
        output, failures = self._open_output(self, self.mixer, self._device_lost)
        self._output, self._had_output = output, True
        self._lost.clear()
        self._is_stand_in = bool(failures) and output.name == "silent"
        if self._is_stand_in:
            self._notices.append(Notice("no-device"))

    def _start_or_wait(self) -> None:
        """Open an output; where the one that went away is still away, wait for the person.

        Raises OutputFailed where there never was one.
        """
        try:
            self._start_output()
        except OutputFailed as failure:
            if not self._had_output:
                raise
            self._tell(Notice("device-lost", str(failure)))
            self.guide.pause()

    def _device_lost(self, reason: str) -> None:
        self._lost.append(reason)
        self._wake()

    def _let_go_of_lost(self) -> None:
        if self._lost and self._output is not None:
            heard = self._output.heard_in_the_end
            self._output.stop()
            self._output, self._is_moving = None, False
            self.mixer.rewind(heard)
            self._tell(Notice("device-lost", self._lost[-1]))
            if self._is_alone:
                self._start_output()
                self.mixer.resume()
            else:
                self.guide.pause()

    def change_output(self) -> None:
        """Go over to the output that is chosen now."""
        if self._output is not None and not self._is_moving:
            self._is_moving, self._was_held = True, self.mixer.is_held

    def _move(self) -> None:
        """Go over to the output that is chosen, or has become the default, at the last frame heard.

        The sound fades first; and where the old device turns out to be gone, nothing sounds on.
        """
        if not self._is_moving:
            self._is_moving, self._was_held = True, self.mixer.is_held
        self.mixer.pause()
        if self._output is None or not self.mixer.is_silent:
            return
        self._output.stop()
        self._output, self._is_moving = None, False
        try:
            self._start_output()
        except OutputFailed as failure:
            self._tell(Notice("device-lost", str(failure)))
            self.guide.pause()
        else:
            goes_on = self.guide.state in (State.PLAYING, State.ASKING)
            if goes_on or (self.guide.state is State.GROUNDING and not self._was_held):
                self.mixer.resume()

    def _prepare_ahead(self) -> None:
        coming = self.guide.coming()
        if coming != self._prepared:
            self._prepared = coming
            self.room.prepare(speeches_ahead(self.layout, *coming))

    def _note(self, kind: NoticeKind, about: str) -> None:
        self._notices.append(Notice(kind, about))
        self._wake()

    def _tell_notices(self) -> None:
        self._let_go_of_lost()
        while self._notices:
            self._tell(self._notices.pop(0))

    def _hear(self, moment: Moment) -> None:
        self._tell(moment)


def _ask_the_person(_placed: PlacedCue) -> None:
    return None
