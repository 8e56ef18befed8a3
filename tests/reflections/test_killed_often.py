# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Two hundred kills at random moments of typing: the store is sound, a second at most is missing.

Eight hands type at once, each into a store of its own, half of them encrypted. What is missing is
counted up to the last sign of life of the killed one, which it gives 25 times a second: while a
busy machine does not let it run, nobody types into it either.

Then with stores that another window holds all the while: what is typed is in recovery files, and
back in the store after each kill.
"""

from __future__ import annotations

import os
import secrets
import selectors
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median

from app.compose import House
from app.places import places_below
from app.reflections.keys import new_salt
from app.reflections.lock import StoreLock
from app.reflections.reports import BroughtBack, Report
from tests.reflections.typist import Typed, all_texts, key_from, text_of

PROJECT = Path(__file__).parents[2]
HANDS = 8
KILLS = 200
KILLS_BARRED = 40
SHORTEST, LONGEST = 0.02, 1.9
"""Seconds that a typist lives."""

PATIENCE = 60.0


@dataclass
class Hand:
    """One program that sends typists off, the store they type into, and what is known of both."""

    number: int
    home: Path
    random: Random
    is_barred: bool = False
    typed: Typed = field(default_factory=Typed)
    pid: int = 0
    dies_at: float = 0.0
    kills: int = 0
    saved: dict[str, str] = field(default_factory=dict)
    missing: list[float] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    silent: list[float] = field(default_factory=list)
    _said: bytes = b""

    def __post_init__(self) -> None:
        self.key = (new_salt() + secrets.token_bytes(32)).hex() if self.number % 2 else None
        self.house = House(places_below(self.home))
        self.house.vault.key = key_from(self.key) if self.key else None
        self.house.places.data.mkdir(parents=True)
        command = [sys.executable, "-m", "tests.reflections.typist", str(self.home)]
        self.program = subprocess.Popen(
            [*command, *([self.key] if self.key else [])],
            cwd=PROJECT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        assert self.program.stdin is not None
        assert self.program.stdout is not None
        self._ask, self.answers = self.program.stdin, self.program.stdout

    def send_off(self) -> None:
        self.typed = Typed()
        if self.is_barred:
            self._bar = StoreLock(places_below(self.home).store)
        self._ask.write(f"{self.random.getrandbits(30)}\n".encode())

    def hear(self) -> bool:
        """Takes in what was said; True where the typist is gone."""
        said = os.read(self.answers.fileno(), 65536)
        assert said, "the hand's program ended"
        *lines, self._said = (self._said + said).split(b"\n")
        for line in lines:
            words = line.decode()
            if words == "gone":
                return True
            if words.startswith("pid "):
                self.pid = int(words.split()[1])
                self.dies_at = time.monotonic() + self.random.uniform(SHORTEST, LONGEST)
            self.typed.take(words)
        return False

    def kill(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        self.silent.append(time.monotonic() - self.typed.here)
        self.pid = 0
        self.kills += 1

    def look(self) -> None:
        """What the next start finds."""
        if self.is_barred:
            self._bar.release()
        keeper = self.house.keeper(self.reports.append)
        try:
            found = all_texts(keeper.store())
        finally:
            keeper.close()
        assert set(self.reports) <= ({BroughtBack()} if self.is_barred else set())
        before, self.saved = self.saved, found
        assert before.items() <= found.items(), "what was saved once is as it was"
        assert all(found[name] == text_of(len(found[name])) for name in found)
        self.missing.append(self.typed.seconds_missing(found))
        assert self.missing[-1] <= 1.0


def test_after_two_hundred_kills_a_second_of_typing_is_missing_at_most(tmp_path: Path) -> None:
    _assert_that_they_prove_it(_killed(KILLS, tmp_path, is_barred=False), KILLS, tmp_path)


def test_after_a_kill_what_was_in_a_recovery_file_is_back_in_the_store(tmp_path: Path) -> None:
    hands = _killed(KILLS_BARRED, tmp_path, is_barred=True)
    _assert_that_they_prove_it(hands, KILLS_BARRED, tmp_path)
    assert sum(len(hand.reports) for hand in hands) > KILLS_BARRED // 2


def _assert_that_they_prove_it(hands: list[Hand], kills: int, folder: Path) -> None:
    """Much was typed, some of it was lost, signs of life did come; and nothing lies about."""
    missing = [seconds for hand in hands for seconds in hand.missing]
    assert sum(hand.kills for hand in hands) == kills == len(missing)
    assert sum(len(hand.saved) for hand in hands) > kills // 2
    assert sum(1 for seconds in missing if seconds > 0) > kills // 4
    assert median(silent for hand in hands for silent in hand.silent) < 0.2
    assert not list(folder.rglob("unsaved-*"))


def _killed(kills: int, folder: Path, *, is_barred: bool) -> list[Hand]:
    random = Random(20_261_124)
    hands = [Hand(number, folder / str(number), random, is_barred) for number in range(HANDS)]
    try:
        _kill_until(kills, hands)
    finally:
        for hand in hands:
            hand.program.kill()
            hand.program.wait()
            hand.answers.close()
            hand._ask.close()
    return hands


def _kill_until(kills: int, hands: list[Hand]) -> None:
    sent, patience = 0, time.monotonic() + PATIENCE
    with selectors.DefaultSelector() as waiting:
        for hand in hands:
            waiting.register(hand.answers, selectors.EVENT_READ, hand)
            hand.send_off()
            sent += 1
        while waiting.get_map():
            assert time.monotonic() < patience, "the typists take too long"
            due = [hand.dies_at for hand in hands if hand.pid]
            for ready, _ in waiting.select(max(0.0, min(due, default=patience) - time.monotonic())):
                hand = ready.data
                if not hand.hear():
                    continue
                hand.look()
                if sent < kills:
                    hand.send_off()
                    sent += 1
                else:
                    waiting.unregister(hand.answers)
            for hand in hands:
                if hand.pid and time.monotonic() >= hand.dies_at:
                    hand.kill()
