# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The room around the voice: small, quiet, warm, and always the same."""

from __future__ import annotations

import numpy as np
import pytest

from app.sound.small_room import Room, room_response
from app.sound.voice import VOICE_RATE

ROOMS = (Room(0.26, -19.0, 4500.0), Room(0.32, -15.5, 3200.0))


def decay_seconds(back: np.ndarray) -> float:
    """The time to fall by 60 dB, from the fall between -5 and -25 dB (Schroeder's integral)."""
    energy = np.cumsum(back[::-1] ** 2)[::-1]
    level = 10 * np.log10(energy / energy[0] + 1e-12)
    return 3.0 * float(np.argmax(level < -25) - np.argmax(level < -5)) / VOICE_RATE


@pytest.mark.parametrize("room", ROOMS)
def test_it_is_a_room_and_no_hall(room: Room) -> None:
    response = room_response(room, VOICE_RATE)
    assert response[0] == pytest.approx(1.0, abs=0.05)
    assert 0.2 <= decay_seconds(response[1:]) <= 0.35
    assert 10 * np.log10(np.sum(response[1:] ** 2)) == pytest.approx(room.level, abs=0.5)
    assert response.size / VOICE_RATE < 0.4
    assert response[-1] == 0.0


@pytest.mark.parametrize("room", ROOMS)
def test_the_walls_are_close_and_answer_before_the_rest(room: Room) -> None:
    back = np.square(room_response(room, VOICE_RATE))
    early = back[1 : VOICE_RATE * 25 // 1000].sum()
    assert early > 2 * back[VOICE_RATE * 25 // 1000 :].sum()


def test_what_comes_back_late_has_lost_its_highs() -> None:
    response = room_response(ROOMS[1], VOICE_RATE)
    late = np.abs(np.fft.rfft(response[VOICE_RATE // 40 :], 8192)) ** 2
    hertz = np.fft.rfftfreq(8192, 1 / VOICE_RATE)
    assert late[hertz > 6000].mean() < 0.05 * late[(hertz > 300) & (hertz < 2000)].mean()


def test_it_is_the_same_room_each_time() -> None:
    first = room_response(ROOMS[0], VOICE_RATE)
    assert np.array_equal(room_response(ROOMS[0], VOICE_RATE), first)
