# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sleep, found by two clocks."""

from __future__ import annotations

from app.ui.desktop.sleep_clocks import SleepClocks, sleep_clocks


class Clocks:
    """The clocks of a computer that is awake, and sleeps when told."""

    def __init__(self) -> None:
        self.waking = 100.0
        self.always = 5000.0

    def go_on(self, seconds: float) -> None:
        self.waking += seconds
        self.always += seconds

    def sleep(self, seconds: float) -> None:
        self.always += seconds


def test_each_sleep_is_told_once_however_long_one_was_awake() -> None:
    clocks = Clocks()
    watched = SleepClocks(lambda: clocks.waking, lambda: clocks.always)
    for _ in range(3):
        clocks.go_on(3600)
        assert not watched.slept()
        clocks.sleep(30)
        clocks.go_on(0.1)
        assert watched.slept()
        assert not watched.slept()


def test_a_busy_moment_between_two_readings_is_no_sleep() -> None:
    clocks = Clocks()
    watched = SleepClocks(lambda: clocks.waking, lambda: clocks.always)
    clocks.sleep(0.4)
    assert not watched.slept()
    clocks.sleep(0.4)
    assert not watched.slept()


def test_this_computer_does_not_sleep_while_it_is_asked() -> None:
    watched = sleep_clocks()
    assert not any(watched.slept() for _ in range(1000))
