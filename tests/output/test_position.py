# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a device is, told from when it asks: held against devices whose position is known."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import pairwise

import pytest

from app.output.base import RATE
from app.output.position import DevicePosition

LUMP = 4096
QT_HOLDS = 7680
RESERVE = 2400
HELD = QT_HOLDS + LUMP + RESERVE


def server(seconds: float, drift: float = 0.0) -> Iterator[tuple[float, int, int]]:
    """A sound server that takes a lump before it runs dry: (time, given, played by then)."""
    looks = 20  # it looks every 20 ms
    given = 0
    for look in range(int(seconds * 1000 / looks)):
        now = look * looks / 1000
        played = int(now * RATE * (1 + drift))
        while given - QT_HOLDS - played < RESERVE:
            given += LUMP
            yield now, given, played


@pytest.mark.parametrize("drift", [0.0, 100e-6, -100e-6])
def test_it_is_known_to_a_few_milliseconds_for_an_hour(drift: float) -> None:
    position = DevicePosition(HELD)
    worst = 0.0
    for now, given, played in server(3600, drift):
        position.given(given, now)
        if now > 1:
            worst = max(worst, abs(position.played(now, 0) - played) / RATE)
    assert worst < 0.022


def test_between_two_askings_it_goes_on_evenly() -> None:
    position = DevicePosition(HELD)
    for now, given, _played in server(5):
        position.given(given, now)
    told = [position.played(now + ms / 1000, QT_HOLDS) for ms in range(50)]
    assert {b - a for a, b in pairwise(told)} <= {47, 48, 49}


def test_it_is_never_more_than_was_given_and_does_not_lie_in_a_buffer() -> None:
    position = DevicePosition(HELD)
    assert position.played(1.0, 0) == 0
    position.given(7680, 0.0)
    assert position.played(0.01, 7680) == 0
    assert position.played(1000.0, 680) == 7000


def test_a_device_that_vanished_is_taken_to_have_played_till_then() -> None:
    position = DevicePosition(HELD)
    assert position.played_in_the_end(0) == 0
    last = 0.0
    for now, given, _played in server(5):
        position.given(given, now)
        last = now
    # Half a second later, when it is noticed, it has not played for another half second.
    assert position.played(last + 0.5, 0) > position.played_in_the_end(0)
    assert position.played_in_the_end(0) == position.played(last + 0.043, 0)


def test_a_busy_computer_that_lets_a_device_wait_does_not_move_it() -> None:
    chance = random.Random(3)
    quiet, busy = DevicePosition(HELD), DevicePosition(HELD)
    for now, given, _played in server(60):
        late = chance.uniform(0.0, 0.03) if 20 < now < 40 and chance.random() < 0.7 else 0.0
        quiet.given(given, now)
        busy.given(given, now + late)
        if now > 1:
            apart = busy.played(now + 0.05, 0) - quiet.played(now + 0.05, 0)
            assert abs(apart) < RATE // 500


@pytest.mark.parametrize("asleep", [0.15, 0.42, 0.9])
def test_a_device_that_fills_up_before_it_wakes_is_not_taken_to_play_while_it_sleeps(
    asleep: float,
) -> None:
    position = DevicePosition(HELD)
    begun = 0
    for now, given, played in server(3):
        # What it can hold it asks for at once; then it wakes, and plays.
        at = now if now == 0 else now + asleep
        position.given(given, at + begun / 1000)
        begun += now == 0
        if now > 0.3:
            assert abs(position.played(at, 0) - played) / RATE < 0.03
