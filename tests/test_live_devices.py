# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A session goes from one device to another: what each was given makes up the whole, once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from app.live import LiveSession, Notice, NoticeKind
from app.output.base import Frames, FrameSource, Output, OutputFailed
from app.session.moments import Moment, State
from app.session.timeline import RATE
from app.sound.clip import Pcm
from app.sound.room import SoundRoom
from tests.parts import ToneVoice, narrator_with, practice, shipped_shelf

PATIENCE = 20.0
SCRIPT = "- pause: 5s\n- say: Here.\n- pause: 5s\n- end: now"
TOP = "background: {sound: rain, level: -10}\n"


class Device:
    """Plays 20 ms with every tick, holds 100 ms that nobody heard yet, and can say it went away.

    Attributes:
        heard: what came out of it.
    """

    name = "device"

    def __init__(self, lost: Callable[[str], None]) -> None:
        self.lost = lost
        self.wants_to_move = False
        self.heard_in_the_end: int | None = None
        self._source: FrameSource | None = None
        self._given: list[Frames] = []

    def start(self, source: FrameSource) -> None:
        self._source = source

    def pump(self) -> None:
        if self._source is not None:
            self._given.append(self._source.render(RATE // 50))
            self._source.device_has_played(self._played)

    def stop(self) -> None:
        self._source = None

    @property
    def _played(self) -> int:
        return max(0, len(self._given) - 5) * RATE // 50

    @property
    def heard(self) -> Pcm:
        return np.concatenate([np.zeros((0, 2), np.int16), *self._given])[: self._played]


class Visit:
    def __init__(self) -> None:
        self.devices: list[Device] = []
        self.told: list[Moment | Notice] = []
        self.woken = threading.Event()
        self.no_device = self.only_silence = False
        self.live = LiveSession(
            practice(SCRIPT, TOP), self._room, self._open, self.told.append, wake=self.woken.set
        )

    def _room(
        self, ready: Callable[[], None], note: Callable[[NoticeKind, str], None]
    ) -> SoundRoom:
        return SoundRoom(narrator_with(ToneVoice()), shipped_shelf(), ready, note)

    def _open(
        self, live: LiveSession, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        if self.no_device:
            raise OutputFailed("there is none")
        device = Device(lost)
        device.start(source)
        self.devices.append(device)
        if self.only_silence:
            device.name = "silent"
            return device, ["there is no device"]
        return device, []

    def begin(self) -> None:
        self.live.prepare()
        self.live.begin()
        while self.live.mixer.heard < RATE:
            if not self.devices:
                self.woken.wait(PATIENCE)
                self.woken.clear()
            self.live.tick()

    def ticks(self, count: int) -> None:
        for _ in range(count):
            self.live.tick()

    def heard(self) -> Pcm:
        """From all devices, one after the other, without the silence between."""
        return np.concatenate([device.heard for device in self.devices])

    @property
    def notices(self) -> list[str]:
        return [told.kind for told in self.told if isinstance(told, Notice)]


@pytest.fixture
def visit() -> Iterator[Visit]:
    it = Visit()
    yield it
    it.live.close()


@pytest.fixture(scope="module")
def whole() -> Pcm:
    """What one device plays of it from its beginning."""
    visit = Visit()
    visit.begin()
    visit.ticks(200)
    visit.live.close()
    return visit.heard()


def test_a_device_that_goes_away_is_left_at_the_last_frame_that_was_heard(
    visit: Visit, whole: Pcm
) -> None:
    visit.begin()
    visit.devices[0].lost("unplugged")
    visit.ticks(30)
    assert visit.live.state is State.PAUSED
    assert len(visit.devices) == 1
    heard = len(visit.devices[0].heard)
    assert visit.live.mixer.heard == visit.live.mixer.rendered == heard
    visit.live.resume()
    visit.ticks(80)
    again = visit.devices[1].heard
    assert np.array_equal(again[1440:20_000], whole[heard + 1440 : heard + 20_000])


def test_where_less_was_heard_than_was_told_that_is_where_it_goes_on(visit: Visit) -> None:
    visit.begin()
    visit.devices[0].heard_in_the_end = 30_000
    visit.devices[0].lost("asks no more")
    visit.ticks(1)
    assert visit.live.mixer.rendered == 30_000


def test_another_default_device_is_gone_over_to_without_a_frame_lost(
    visit: Visit, whole: Pcm
) -> None:
    visit.begin()
    visit.devices[0].wants_to_move = True
    visit.ticks(100)
    first, second = visit.devices
    assert visit.live.state is State.PLAYING
    assert visit.notices == []
    faded = np.flatnonzero(first.heard.any(axis=1))[-1] + 1
    assert faded < len(first.heard), "it was silent before it was left"
    begun = int(np.flatnonzero(second.heard.any(axis=1))[0])
    # Near the end of one fade and the start of the other the rain is too soft for 16 bits.
    for start in range(faded, faded + 20):
        wanted = whole[start + 1440 : start + 20_000]
        if np.array_equal(second.heard[begun + 1440 :][: len(wanted)], wanted):
            return
    raise AssertionError("it does not go on where it was left")


def test_a_device_that_was_chosen_takes_over(visit: Visit) -> None:
    visit.begin()
    visit.live.change_output()
    visit.ticks(20)
    assert len(visit.devices) == 2
    assert visit.live.state is State.PLAYING


def test_who_pauses_meanwhile_is_not_overruled(visit: Visit) -> None:
    visit.begin()
    visit.live.change_output()
    visit.live.guide.pause()
    visit.ticks(30)
    assert len(visit.devices) == 2
    assert visit.live.state is State.PAUSED
    assert not visit.devices[1].heard.any()


def test_the_old_device_that_turns_out_to_be_gone_pauses(visit: Visit) -> None:
    visit.begin()
    visit.devices[0].wants_to_move = True
    visit.ticks(2)
    visit.devices[0].lost("unplugged")
    visit.ticks(30)
    assert visit.live.state is State.PAUSED
    assert len(visit.devices) == 1
    assert visit.notices == ["device-lost"]


def test_where_there_is_nothing_to_go_over_to_it_waits(visit: Visit) -> None:
    visit.begin()
    visit.no_device = True
    visit.live.change_output()
    visit.ticks(30)
    assert visit.live.state is State.PAUSED
    assert visit.notices == ["device-lost"]
    visit.no_device = False
    visit.live.resume()
    visit.ticks(30)
    assert visit.devices[-1].heard.any()


def test_after_going_on_in_silence_a_device_is_looked_for_with_every_going_on(
    visit: Visit,
) -> None:
    visit.only_silence = True
    visit.begin()
    assert visit.notices == ["no-device"]
    visit.live.guide.pause()
    visit.ticks(10)
    visit.only_silence = False
    visit.live.resume()
    visit.ticks(20)
    assert [device.name for device in visit.devices] == ["silent", "device"]
    assert visit.devices[-1].heard.any()


def test_a_background_that_is_chosen_comes_as_soon_as_it_is_loaded(visit: Visit) -> None:
    visit.begin()
    visit.live.change_background("off")
    visit.ticks(150)
    assert not visit.devices[0].heard[-4800:].any()
    visit.live.change_background(None)
    for _ in range(500):
        visit.ticks(1)
        if visit.devices[0].heard[-4800:].any():
            return
    raise AssertionError("the background did not come back")
