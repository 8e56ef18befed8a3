# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The output that nobody hears, paced by a clock."""

from __future__ import annotations

from app.output.silent import SilentOutput
from tests.output.listening import Listener


class HandClock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_it_takes_as_many_frames_as_the_clock_says_have_passed() -> None:
    clock, source = HandClock(), Listener()
    output = SilentOutput(clock)
    output.pump()
    output.start(source)
    output.pump()
    assert source.taken == 0
    for passed, taken in [(0.5, 24_000), (0.5, 24_000), (0.50002, 24_000), (3.25, 156_000)]:
        clock.now = 1000.0 + passed
        output.pump()
        assert (source.taken, source.played) == (taken, taken)


def test_a_long_stall_is_caught_up_in_blocks_of_at_most_a_second() -> None:
    clock, source = HandClock(), Listener()
    output = SilentOutput(clock)
    output.start(source)
    clock.now += 10.5
    output.pump()
    assert source.taken == 504_000
    assert max(source.blocks) <= 48_000


def test_after_stop_nothing_more_is_taken_and_a_new_start_counts_from_nothing() -> None:
    clock, source = HandClock(), Listener()
    output = SilentOutput(clock)
    output.start(source)
    output.stop()
    clock.now += 5
    output.pump()
    assert source.taken == 0
    output.start(source)
    clock.now += 1
    output.pump()
    assert source.played == 48_000
