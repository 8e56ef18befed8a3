# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A live session whose device can be taken away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest

from app.live import LiveSession, Notice, NoticeKind
from app.output.base import FrameSource, Output, StaysHere
from app.script.walk import Place
from app.session.answers import Kept
from app.session.moments import Ended, Moment, Reached, State
from app.session.resume import Resumption
from app.session.timeline import RATE
from app.sound.room import SoundRoom
from tests.parts import SMALL, ToneVoice, narrator_with, script_from, shipped_shelf

PATIENCE = 20.0


class Plug(StaysHere):
    """A device that plays when the test says so, and that can be unplugged."""

    name = "plug"

    def __init__(self, lost: Callable[[str], None]) -> None:
        self.lost = lost
        self.source: FrameSource | None = None
        self._given = 0

    def start(self, source: FrameSource) -> None:
        self.source, self._given = source, 0

    def pump(self) -> None:
        """Another 20 ms, with 40 ms in the buffer."""
        if self.source is not None:
            self.source.render(RATE // 50)
            self._given += RATE // 50
            self.source.device_has_played(max(0, self._given - RATE // 25))

    def stop(self) -> None:
        self.source = None


class Visit:
    def __init__(self, start: Resumption | None = None) -> None:
        self.voice = ToneVoice()
        self.plugs: list[Plug] = []
        self.told: list[Moment | Notice] = []
        self.woken = threading.Event()
        self.live = LiveSession(
            script_from(SMALL),
            self._room,
            self._open,
            self.told.append,
            wake=self.woken.set,
            start=start,
        )

    def _room(
        self, ready: Callable[[], None], note: Callable[[NoticeKind, str], None]
    ) -> SoundRoom:
        return SoundRoom(narrator_with(self.voice), shipped_shelf(), ready, note)

    def _open(
        self, live: LiveSession, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        plug = Plug(lost)
        plug.start(source)
        self.plugs.append(plug)
        return plug, []

    def until(self, so: Callable[[], bool]) -> None:
        for _ in range(3000):
            if so():
                return
            if self.live.guide.frontier == 0:  # the first words are still being made
                self.woken.wait(PATIENCE)
                self.woken.clear()
            self.live.tick()
        raise AssertionError(self.live.state)

    def begin(self) -> None:
        self.live.prepare()
        self.live.begin()
        self.until(lambda: self.live.mixer.heard > 0)

    @property
    def notices(self) -> list[str]:
        return [told.kind for told in self.told if isinstance(told, Notice)]


@pytest.fixture
def visit() -> Iterator[Visit]:
    it = Visit()
    yield it
    it.live.close()


def test_nothing_is_opened_or_heard_before_it_begins(visit: Visit) -> None:
    visit.live.prepare()
    for _ in range(20):
        visit.live.tick()
    assert (visit.plugs, visit.told) == ([], [])


def test_a_device_that_goes_away_pauses_and_the_next_one_goes_on(visit: Visit) -> None:
    visit.begin()
    visit.plugs[0].lost("unplugged")
    visit.live.tick()
    assert visit.live.state is State.PAUSED
    assert visit.notices == ["device-lost"]
    for _ in range(50):
        visit.live.tick()
    assert len(visit.plugs) == 1, "no sound of its own accord"
    visit.live.resume()
    visit.until(lambda: visit.live.guide.state is State.ASKING)
    assert len(visit.plugs) == 2
    reached = [told.placed.text for told in visit.told if isinstance(told, Reached)]
    assert reached[-1] == "What would you like to call this part?"


@pytest.mark.parametrize("key", ["again", "skip"])
def test_after_a_lost_device_any_key_that_goes_on_is_heard(visit: Visit, key: str) -> None:
    visit.begin()
    visit.plugs[0].lost("unplugged")
    visit.live.tick()
    getattr(visit.live.guide, key)()
    visit.until(lambda: visit.live.guide.state is State.ASKING)
    assert len(visit.plugs) == 2


def test_a_device_lost_while_grounding_is_opened_again_on_coming_back(visit: Visit) -> None:
    visit.begin()
    visit.live.guide.ground()
    visit.plugs[0].lost("unplugged")
    for _ in range(50):
        visit.live.tick()
    assert len(visit.plugs) == 1
    visit.live.guide.come_back()
    visit.until(lambda: visit.live.guide.state is State.ASKING)
    assert len(visit.plugs) == 2


def test_stopping_after_a_lost_device_ends_and_opens_nothing(visit: Visit) -> None:
    visit.begin()
    visit.plugs[0].lost("unplugged")
    visit.live.tick()
    visit.live.stop()
    for _ in range(20):
        visit.live.tick()
    assert visit.told[-1] == Ended("stopped")
    assert len(visit.plugs) == 1


def test_a_session_that_goes_on_speaks_from_there_and_knows_the_name() -> None:
    visit = Visit(Resumption(Place(1, 0), Kept({"part": "Mo"})))
    try:
        visit.begin()
        visit.until(lambda: visit.live.guide.state is State.ASKING)
        assert visit.voice.texts[0] == "Turn to Mo."
        assert "Welcome. Sit as you like." not in visit.voice.texts
        reached = [told.placed.text for told in visit.told if isinstance(told, Reached)]
        assert reached == ["Turn to Mo.", "How do you feel toward Mo?"]
    finally:
        visit.live.close()
