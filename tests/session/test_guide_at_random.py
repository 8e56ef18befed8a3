# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person who presses any key at any moment: the guide with the real mixer for its clock."""

from __future__ import annotations

from itertools import pairwise

import hypothesis.strategies as st
import numpy as np
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from app.script.model import INTERACTIVE, Ask, End, Name, Rate, Wait, Write
from app.session.answers import Answer, Chosen, Marked, Rated, Ready, Skipped, Told
from app.session.guide import Guide
from app.session.moments import Answered, Changed, Ended, Moment, Reached, State
from app.session.pacing import Pacing
from app.session.timeline import RATE, BackgroundChange, FadeOut, Layout, Sound, Speech, Spoken
from app.sound.clip import Clip
from app.sound.mixer import Mixer
from app.sound.shelf import Background
from tests.parts import SMALL, script_from

SCRIPT = script_from(
    SMALL.replace("pace: 1.0\n", "pace: 1.0\nbackground: {sound: rain}\n").replace(
        "      - say: Stay near.",
        "      - say: Stay near.\n      - background: brook\n      - body: Where?\n"
        "      - rate: [calm, open]\n      - bell: 2\n        every: 0.5s",
    )
)


class LateClips:
    """Clips of which some are made ready late. ``unready``: what the narrator has not made yet."""

    def __init__(self) -> None:
        self.unready: set[str] = set()
        self._loop = Background(Clip(np.ones((4801, 2), np.int16)), 1.0)
        self._bell = Clip(np.ones((9000, 2), np.int16))

    def frames_of(self, speech: Speech) -> int | None:
        return None if speech.text in self.unready else 1000 * len(speech.text)

    def narration(self, speech: Speech) -> Clip:
        return Clip(np.ones(1000 * len(speech.text), np.int16))

    def bell(self, _name: str) -> Clip:
        return self._bell

    def background(self, _name: str) -> Background:
        return self._loop


ALLOWED = {
    State.READY: {State.PLAYING, State.ENDED},
    State.PLAYING: {State.PLAYING, State.ASKING, State.PAUSED, State.GROUNDING, State.ENDED},
    State.ASKING: {State.PLAYING, State.PAUSED, State.GROUNDING, State.ENDED},
    State.PAUSED: {State.PLAYING, State.ASKING, State.GROUNDING, State.ENDED},
    State.GROUNDING: {State.PLAYING, State.ENDED},
    State.ENDED: set(),
}


class AnyVisit(RuleBasedStateMachine):
    """Time goes by in uneven blocks, a device hears them late, and keys come as they come."""

    @initialize(
        latency=st.sampled_from([0, 480, 7680, 28_800]), settling=st.sampled_from([0.0, 2.0])
    )
    def begin(self, latency: int, settling: float) -> None:
        self.latency, self.given = latency, 0
        self.clips = LateClips()
        self.mixer = Mixer(self.clips)
        self.told: list[Moment] = []
        self.state = State.READY
        layout = Layout(SCRIPT, self.clips.frames_of, Pacing(settling=settling))
        self.guide = Guide(layout, self.mixer, self.hear)
        self.guide.begin()

    def hear(self, moment: Moment) -> None:
        self.told.append(moment)
        if isinstance(moment, Changed):
            assert moment.state in ALLOWED[self.state], (self.state, moment.state)
            self.state = moment.state

    def listen(self, frames: int) -> None:
        before = self.mixer.heard
        self.mixer.render(frames)
        self.given += frames
        self.mixer.device_has_played(max(0, self.given - self.latency))
        assert before <= self.mixer.heard <= self.mixer.rendered
        self.guide.tick()

    @rule(frames=st.one_of(st.integers(1, 2000), st.integers(1, 60_000)))
    def time_passes(self, frames: int) -> None:
        self.listen(frames)

    @rule(
        key=st.sampled_from(
            ["pause", "resume", "again", "back", "skip", "more_time", "ground", "come_back", "tick"]
        )
    )
    def press(self, key: str) -> None:
        getattr(self.guide, key)()

    @rule(silences=st.sampled_from([0.5, 1.0, 3.0]), bell_every=st.sampled_from([0.0, 1.0, 60.0]))
    def change_the_pace(self, silences: float, bell_every: float) -> None:
        self.guide.change_pacing(Pacing(silences, bell_every=bell_every))

    @rule(choice=st.sampled_from([None, "off", "brook"]))
    def change_the_background(self, choice: str | None) -> None:
        self.guide.change_background(choice)

    @rule()
    def the_device_goes_away(self) -> None:
        before = self.mixer.heard
        self.mixer.rewind()
        self.given, self.latency = 0, 480
        assert self.mixer.heard == self.mixer.rendered == before
        self.guide.pause()

    @precondition(lambda self: self.guide.state is State.ASKING)
    @rule(choice=st.integers(0, 2))
    def answer(self, choice: int) -> None:
        self.guide.answer(self.fitting(choice))
        assert isinstance(self.told[-1], Changed | Reached)

    @rule(text=st.sampled_from(["Stay near.", "Thank the part that feels this way."]))
    def the_narrator_is_slow(self, text: str) -> None:
        self.clips.unready.add(text)

    @rule()
    def the_narrator_has_caught_up(self) -> None:
        self.clips.unready.clear()

    @rule(stopped=st.integers(0, 15))
    def stop(self, stopped: int) -> None:
        if stopped == 0:
            self.guide.stop()
            assert self.guide.state is State.ENDED

    def fitting(self, choice: int) -> Answer:
        assert self.guide.current is not None
        match self.guide.current.cue:
            case Ask(choices=choices):
                return Chosen(choice, choices[choice].label)
            case Name() | Write():
                return Told("Mo") if choice else Skipped()
            case Wait():
                return Ready()
            case Rate():
                return Rated((("calm", 3),)) if choice else Skipped()
            case _:
                return Marked((("chest", ""),)) if choice else Skipped()

    @invariant()
    def the_state_is_the_one_that_was_told(self) -> None:
        assert self.guide.state is self.state

    @invariant()
    def an_open_question_is_the_present_cue(self) -> None:
        if self.guide.state is State.ASKING:
            assert self.guide.current is not None
            assert isinstance(self.guide.current.cue, INTERACTIVE)

    @invariant()
    def nothing_is_laid_out_over_something_else(self) -> None:
        laid = [each.placed for each in self.guide._way.trail.ahead]
        for earlier, later in pairwise(laid):
            assert later.start >= earlier.end
        if laid:
            assert self.guide.frontier >= laid[-1].end

    @invariant()
    def never_two_voices_at_once(self) -> None:
        voices = [s for s in self.mixer._soundings if s.is_voice and s.cut_at is None]
        for voice in voices:
            for other in voices:
                assert voice is other or voice.end <= other.start or other.end <= voice.start

    @invariant()
    def reached_cues_come_in_the_order_of_time(self) -> None:
        starts = [told.placed.start for told in self.told if isinstance(told, Reached)]
        assert starts == sorted(starts)
        assert all(start <= self.mixer.heard for start in starts)

    def teardown(self) -> None:
        """From wherever this came to, the session can be sat through to its end."""
        if not hasattr(self, "guide"):
            return
        self.clips.unready.clear()
        self.guide.resume()
        self.guide.come_back()
        for _ in range(600):
            if self.guide.state is State.ENDED:
                break
            if self.guide.state is State.ASKING:
                self.guide.answer(self.fitting(2))
            self.listen(12_000)
        assert self.guide.state is State.ENDED
        assert [told for told in self.told if isinstance(told, Ended)] == [self.told[-1]]
        asked = [told.placed for told in self.told if isinstance(told, Answered)]
        reached = [told.placed for told in self.told if isinstance(told, Reached)]
        assert all(placed in reached for placed in asked)
        if self.told[-1] == Ended("completed"):
            assert isinstance(reached[-1].cue, End)


AnyVisit.TestCase.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
test_a_person_may_press_any_key_at_any_moment = AnyVisit.TestCase


def test_every_sound_of_the_timeline_is_one_the_mixer_knows() -> None:
    layout = Layout(SCRIPT, LateClips().frames_of)
    sounds: list[Sound] = list(layout.opening())
    for step in SCRIPT.steps:
        for cue in step.cues:
            sounds += layout.measure(cue, {})[1]
    assert {type(sound) for sound in sounds} >= {Spoken, BackgroundChange, FadeOut}
    mixer = Mixer(LateClips())
    mixer.place(sounds, 0)
    assert mixer.render(RATE).any()
