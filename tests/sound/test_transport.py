# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The transport while two threads look at it."""

from __future__ import annotations

import sys
import threading

import pytest

from app.sound.transport import Transport

pytestmark = pytest.mark.alone


def fill(transport: Transport, frames: int) -> None:
    """A block of so many frames, as the mixer fills it."""
    while frames:
        count, _ = transport.advance(frames)
        if count == 0:
            transport.pass_silence(frames)
            return
        frames -= count


def test_what_was_heard_never_goes_back_while_the_sound_goes_on_in_its_thread() -> None:
    transport, over = Transport(5), threading.Event()

    def play() -> None:
        given = 0
        for number in range(30_000):
            (transport.release if number % 2 else transport.hold)()
            fill(transport, 7)
            given += 7
            transport.device_heard(given - 20)
        over.set()

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        player = threading.Thread(target=play)
        player.start()
        latest = 0
        while not over.is_set():
            heard = transport.heard
            assert heard >= latest
            latest = heard
    finally:
        player.join()
        sys.setswitchinterval(usual)
    assert latest > 0


def test_what_was_heard_is_never_more_than_was_made() -> None:
    transport = Transport(10)
    for number in range(200):
        (transport.hold, transport.release)[number % 2]()
        fill(transport, 13)
        transport.device_heard(10**6)
        assert transport.heard <= transport.session
