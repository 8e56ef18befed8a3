# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The output through simpleaudio, with a player that reads its buffers by a clock of the test."""

from __future__ import annotations

import sys
import threading
from types import SimpleNamespace

import numpy as np
import pytest

from app.output import simpleaudio
from app.output.base import LEAD, RATE, Frames
from tests.output.listening import Listener

pytestmark = pytest.mark.alone

PATIENCE = 20.0


class Clock:
    """Moves on by a tenth of a second whenever it is looked at."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        self.now += 0.1
        return self.now


class Playing:
    """A buffer that is being read; ``heard``: what has been read of it, piece by piece."""

    def __init__(self, buffer: Frames, clock: Clock, pace: float) -> None:
        self.buffer, self.clock, self.pace = buffer, clock, pace
        self.began = clock.now
        self.heard: list[Frames] = []
        self.read = 0
        self.stopped = False

    def is_playing(self) -> bool:
        until = min(len(self.buffer), int((self.clock.now - self.began) * self.pace * RATE))
        if not self.stopped and until > self.read:
            self.heard.append(self.buffer[self.read : until].copy())
            self.read = until
        return not self.stopped and self.read < len(self.buffer)

    def stop(self) -> None:
        self.stopped = True


class Player:
    """Stands where simpleaudio is; its device goes ``pace`` times as fast as the clock."""

    def __init__(self, clock: Clock, pace: float) -> None:
        self.clock, self.pace = clock, pace
        self.reels: list[Playing] = []
        self.third = threading.Event()

    def play_buffer(self, buffer: Frames, _channels: int, _width: int, _rate: int) -> Playing:
        self.reels.append(Playing(buffer, self.clock, self.pace))
        if len(self.reels) == 3:
            self.third.set()
        return self.reels[-1]

    @property
    def heard(self) -> Frames:
        """All that was heard of the stream, without the silence that each reel begins with."""
        return np.concatenate([np.concatenate(reel.heard)[LEAD:] for reel in self.reels[:2]])


@pytest.mark.parametrize("pace", [0.9, 1.0, 1.1])
def test_where_one_buffer_ends_the_next_goes_on_with_the_very_next_frame(
    monkeypatch: pytest.MonkeyPatch, pace: float
) -> None:
    clock, source, lost = Clock(), Listener(), list[str]()
    player = Player(clock, pace)
    monkeypatch.setitem(sys.modules, "simpleaudio", SimpleNamespace(play_buffer=player.play_buffer))
    monkeypatch.setattr(simpleaudio, "LENGTH_SECONDS", 2)
    output = simpleaudio.SimpleaudioOutput(lost.append, clock)
    output.start(source)
    assert player.third.wait(PATIENCE)
    output.stop()
    assert lost == []
    assert np.array_equal(player.heard, Listener().render(2 * (2 * RATE - LEAD)))
    assert 2 * (2 * RATE - LEAD) <= source.played <= source.taken


def test_a_player_that_stops_by_itself_is_a_lost_device(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, told, lost = Clock(), threading.Event(), list[str]()
    player = Player(clock, 1.0)
    monkeypatch.setitem(sys.modules, "simpleaudio", SimpleNamespace(play_buffer=player.play_buffer))

    def lose(reason: str) -> None:
        lost.append(reason)
        told.set()

    output = simpleaudio.SimpleaudioOutput(lose, clock)
    output.start(Listener())
    player.reels[0].stop()
    assert told.wait(PATIENCE)
    output.stop()
    assert lost == ["simpleaudio plays no more"]
