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
from app.script import walk
from app.script.model import Background, Bell, Say, Script
from app.session.ahead import speeches_ahead
from app.session.answers import Kept
from app.session.guide import Guide
from app.session.moments import Moment, State
from app.session.timeline import RATE, Answerer, Layout, Pacing, PlacedCue
from app.sound.mixer import Mixer
from app.sound.room import SoundRoom

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
    ) -> None:
        self._tell = tell
        self._is_alone = answerer is not None
        self._wake = wake
        self._open_output = open_output
        self._notices: list[Notice] = []
        self._lost: list[str] = []
        self._output: Output | None = None
        self._begun = False
        self._prepared: object = None
        self.room = make_room(wake, self._note)
        self.layout = Layout(script, self.room.frames_of, pacing)
        self.mixer = Mixer(self.room)
        self.guide = Guide(self.layout, self.mixer, self._hear, answerer or _ask_the_person)

    @property
    def state(self) -> State:
        """The guide's state."""
        return self.guide.state

    def prepare(self) -> None:
        """Load the sounds and speak the first words, in the narrator's thread. Nothing is heard."""
        script = self.layout.script
        cues = [cue for step in script.steps for cue in step.cues]
        bells = {cue.sound for cue in cues if isinstance(cue, Bell)}
        backgrounds = {cue.sound for cue in cues if isinstance(cue, Background) and cue.sound}
        if script.background is not None:
            backgrounds.add(script.background.sound)
        speaks = any(isinstance(cue, Say) for cue in cues)
        self.room.load(sorted(bells), sorted(backgrounds), voice=speaks)
        self.room.prepare(speeches_ahead(self.layout, walk.first(script), Kept()))

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
            self._start_output()
        if self._output is not None:
            self._output.pump()
        self.guide.tick()
        self._prepare_ahead()
        self._tell_notices()

    def resume(self) -> None:
        """Go on after a pause; through another device where the last one went away."""
        if self._output is None and self.guide.state is State.PAUSED:
            try:
                self._start_output()
            except OutputFailed as failure:  # the one that was asked for is still away
                self._tell(Notice("device-lost", str(failure)))
                return
        self.guide.resume()

    def stop(self) -> None:
        """Silence at once."""
        self.guide.stop()

    def close(self) -> None:
        """Let go of the device and the narrator. What was faded out has been heard by then."""
        if self._output is not None:
            self._output.stop()
        self._output = None
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
        self._output = output
        self._lost.clear()
        if failures and output.name == "silent":
            self._notices.append(Notice("no-device"))

    def _device_lost(self, reason: str) -> None:
        self._lost.append(reason)
        self._wake()

    def _let_go_of_lost(self) -> None:
        if self._lost and self._output is not None:
            self._output.stop()
            self._output = None
            self._tell(Notice("device-lost", self._lost[-1]))
            if self._is_alone:
                self._start_output()
            else:
                self.guide.pause()

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
