# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A process that plays the five-step practice and tells one measurement as JSON."""

from __future__ import annotations

import json
import os
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import psutil
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.compose import House
from app.live import LiveSession
from app.output.base import Frames, FrameSource, Output
from app.output.choose import started_output
from app.output.silent import SilentOutput
from app.places import places_below
from app.script.reader import read_script
from app.session.rehearsal import Rehearsal
from app.session.timeline import RATE
from app.ui.session_driver import SessionDriver

CPU_SECONDS = 40
SCRIPT = Path("scripts/five-step.yaml")


class FirstFrame:
    """Stands between the mixer and a device, and notes when the first frames are asked for."""

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self.at: float | None = None

    def render(self, frames: int) -> Frames:
        if self.at is None:
            self.at = time.perf_counter()
        return self._source.render(frames)

    def device_has_played(self, device_frames: int) -> None:
        self._source.device_has_played(device_frames)


class Bench:
    """A driver over a real device, without the pages around it."""

    def __init__(self, home: Path) -> None:
        self.first: FirstFrame | None = None
        house = House(places_below(home))
        keeper = house.keeper(lambda _report: None)
        script = read_script(SCRIPT).whole()
        self.driver = SessionDriver(house, script, keeper, self._open)

    def _open(self, source: FrameSource, lost: Callable[[str], None]) -> tuple[Output, list[str]]:
        self.first = FirstFrame(source)
        return started_output("qt", self.first, lost)

    def wait(self, reached: Callable[[], bool], seconds: float = 60) -> None:
        """Run the window's events until something is so."""
        until = time.perf_counter() + seconds
        loop = QEventLoop()
        look = QTimer(interval=2)
        look.timeout.connect(
            lambda: loop.quit() if reached() or time.perf_counter() >= until else None
        )
        look.start()
        if not reached():
            loop.exec()

    def let_pass(self, seconds: float) -> None:
        """Run the window's events, and nothing of the bench's own."""
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def press(self) -> float:
        """Milliseconds from begin to the first frame."""
        pressed = time.perf_counter()
        self.driver.begin()
        self.wait(lambda: self.first is not None and self.first.at is not None)
        assert self.first is not None
        assert self.first.at is not None
        return (self.first.at - pressed) * 1000

    def close(self) -> None:
        self.driver.stop()
        self.driver._close()


def press(home: Path) -> dict[str, float]:
    unprepared = Bench(home / "unprepared")
    unprepared.driver.prepare()
    unprepared_ms = unprepared.press()
    unprepared.close()
    prepared = Bench(home / "prepared")
    prepared.driver.prepare()
    room = prepared.driver._live.room
    prepared.wait(lambda: not room.loading and not room._wanted)
    ms = prepared.press()
    prepared.close()
    return {"ms": ms, "unprepared_ms": unprepared_ms}


def cpu(home: Path) -> dict[str, float]:
    bench = Bench(home)
    bench.driver.prepare()
    room = bench.driver._live.room
    bench.wait(lambda: not room.loading and not room._wanted)
    bench.press()
    bench.let_pass(3)
    began, used = time.perf_counter(), time.process_time()
    bench.let_pass(CPU_SECONDS)
    seconds, used = time.perf_counter() - began, time.process_time() - used
    bench.close()
    return {"percent": 100 * used / seconds, "seconds": seconds}


def memory(home: Path) -> dict[str, float]:
    """Time is a hand's: a second of the session passes with every step, as fast as it can."""
    hand = [0.0]

    def silence(
        live: LiveSession, source: FrameSource, lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        output = SilentOutput(lambda: hand[0])
        output.start(source)
        return output, []

    house = House(places_below(home))
    live = house.live(
        read_script(SCRIPT).whole(), silence, lambda _told: None, answerer=Rehearsal()
    )
    live.prepare()
    live.begin()
    held: defaultdict[int, list[float]] = defaultdict(list)
    process = psutil.Process(os.getpid())
    while (minute := live.mixer.heard // (60 * RATE)) <= 10:
        live.tick()
        guide = live.guide
        if guide.all_laid or guide.frontier > live.mixer.heard + 5 * RATE:
            hand[0] += 1.0
        held[minute].append(process.memory_info().rss / 2**20)
    live.stop()
    live.close()
    # What a sentence needs while it is made comes and goes within a minute; growth is what stays.
    usual = {minute: min(samples) for minute, samples in held.items()}
    return {
        "minute_1": usual[1],
        "minute_10": usual[10],
        "growth": max(usual[minute] for minute in range(2, 11)) - usual[1],
    }


def main(what: str, home: Path) -> None:
    app = QApplication(sys.argv[:1])
    measure = {"press": press, "cpu": cpu, "memory": memory}[what]
    sys.stdout.write(json.dumps(measure(home)) + "\n")
    del app


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
