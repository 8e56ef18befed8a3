# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An hour of practice, as fast as it goes: what is on the screen stays with what is heard."""

from __future__ import annotations

import threading
from collections.abc import Callable

from app.live import LiveSession, Notice, NoticeKind
from app.output.base import FrameSource, Output
from app.output.silent import SilentOutput
from app.session.moments import Ended, Moment, Reached, State
from app.session.rehearsal import Rehearsal
from app.session.timeline import RATE, Layout, lay_out
from app.sound.room import SoundRoom
from tests.parts import ToneVoice, narrator_with, script_from, shipped_shelf, tone_room

TICK = 0.0401
CUES = "".join(
    f"      - say: Sentence number {number}, and one more. [1.3s] Then on.\n"
    f"      - pause: {25 + number % 7}.3s\n        prompt: Silence {number}\n"
    for number in range(120)
)
AN_HOUR = f"""\
format: 1
id: an-hour
title: An hour
steps:
  - id: sit
    name: Sit
    cues:
{CUES}      - end: now
"""


class Hour:
    """A session whose clock goes as fast as the narrator can follow."""

    def __init__(self) -> None:
        self.seconds = self.began = 0.0
        self.drifts: list[int] = []
        self.starts: list[int] = []
        self.ended = False
        self.made = threading.Event()
        self.live = LiveSession(
            script_from(AN_HOUR), self._room, self._open, self._hear, wake=self.made.set,
            answerer=Rehearsal(),
        )  # fmt: skip

    def _room(
        self, ready: Callable[[], None], note: Callable[[NoticeKind, str], None]
    ) -> SoundRoom:
        return SoundRoom(narrator_with(ToneVoice()), shipped_shelf(), ready, note)

    def _open(
        self, _live: LiveSession, source: FrameSource, _lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        output = SilentOutput(lambda: self.seconds)
        output.start(source)
        self.began = self.seconds
        return output, []

    def _hear(self, told: Moment | Notice) -> None:
        if isinstance(told, Reached):
            self.starts.append(told.placed.start)
            self.drifts.append(self.live.mixer.heard - told.placed.start)
        self.ended = self.ended or isinstance(told, Ended)

    def run(self) -> None:
        self.live.prepare()
        self.live.begin()
        while not self.ended:
            guide = self.live.guide
            if guide.state is State.READY or not (
                guide.all_laid or guide.frontier > self.live.mixer.heard + RATE
            ):
                self.made.wait(20)
                self.made.clear()
            else:
                self.seconds += TICK
            self.live.tick()
        self.live.close()


def test_after_an_hour_no_prompt_has_drifted_by_a_sample() -> None:
    hour = Hour()
    hour.run()
    script = script_from(AN_HOUR)
    written = [cue.start for cue in lay_out(Layout(script, tone_room().frames_of), Rehearsal())]
    assert written[-1] > 60 * 60 * RATE
    assert hour.starts == written
    # Each is seen at the first tick after its sample was heard, the last as soon as the first.
    assert all(0 <= drift <= TICK * RATE for drift in hour.drifts)
    assert hour.live.mixer.rendered == int((hour.seconds - hour.began) * RATE)
