# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Five minutes on a real sound server, with a busy window and a narrator that never rests.

What is heard is held against the rendered file sample for sample, so that a hole or a sample of
drift would be found; and the clock of the prompts against the frames that come out of the device.
The time itself is no measure: a device has its own (that of a null sink gains some 40 ppm).
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from app.output.base import Frames, FrameSource, Output
from tests.bench.figure import Figure
from tests.end_to_end.sound_server import assert_heard_whole, running_sound_server

ROOT = Path(__file__).resolve().parents[2]
MINUTES = 5
BUSY_OF_100_MS = 60
"""Milliseconds of every hundred in which the window's thread calculates."""

CUES = "".join(
    f"      - say: This is sentence number {number}, and there is time for every one of them.\n"
    f"      - pause: 4s\n        prompt: Silence {number}\n"
    for number in range(MINUTES * 7)
)
PRACTICE = f"""\
format: 1
id: five-minutes
title: Five minutes
background: {{sound: rain, level: -20}}
steps:
  - id: sit
    name: Sit
    cues:
{CUES}      - end: now
"""


def drift_of_sound(folder: Path) -> Figure:
    """How far sound and prompts drift from each other and from the time, in milliseconds."""
    script, out = folder / "five-minutes.yaml", folder / "rendered.wav"
    script.write_text(PRACTICE, encoding="utf-8")
    render = [sys.executable, "-m", "app", "--home", str(folder / "render"), "render", str(script)]
    subprocess.run([*render, "--out", str(out)], cwd=ROOT, check=True, capture_output=True)
    wanted, _rate = soundfile.read(out, dtype="int16")
    with running_sound_server(folder) as server, server.listening() as listener:
        scale = _Scale(folder / "heard-out.raw")
        scale.start()
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.drift", script],
            cwd=ROOT, check=True, capture_output=True, text=True,
            env={**server.environment, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        scale.end()
        heard = listener.frames_after_silence(24_000)
    assert_heard_whole(heard, wanted)  # each sample at its place: the sound itself drifts by none
    told = json.loads(done.stdout.splitlines()[-1])
    drift = _drift(told["looks"], scale.looks)
    remark = f"{len(wanted) / 48_000 / 60:.1f} min heard sample for sample; {told['spoken']} spoken"
    return Figure("drift of prompts to what is heard", drift, "ms", 1, remark=remark)


class _Scale(threading.Thread):
    """Notes how many frames have come out of the device, twenty times a second."""

    def __init__(self, raw: Path) -> None:
        super().__init__(name="scale", daemon=True)
        self._raw = raw
        self._over = threading.Event()
        self.looks: list[tuple[float, int]] = []

    def run(self) -> None:
        while not self._over.wait(0.05):
            self.looks.append((time.monotonic(), self._raw.stat().st_size // 4))

    def end(self) -> None:
        self._over.set()
        self.join()


def play(script: Path) -> dict[str, object]:
    """Play with a busy window; returns when how many frames were said to have been heard."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.compose import House
    from app.output.choose import started_output
    from app.places import places_below
    from app.script.reader import read_script
    from app.ui.session_driver import SessionDriver

    app = QApplication(sys.argv[:1])
    house = House(places_below(script.parent / "play"))
    keeper = house.keeper(lambda _report: None)
    looks: list[tuple[float, int]] = []

    def open_device(source: FrameSource, lost: Callable[[str], None]) -> tuple[Output, list[str]]:
        return started_output("qt", _Looking(source, looks), lost)

    driver = SessionDriver(house, read_script(script).whole(), keeper, open_device)
    resting = threading.Event()
    narrator = _Restless(resting)

    def work() -> None:
        until = time.monotonic() + BUSY_OF_100_MS / 1000
        while time.monotonic() < until:
            sum(range(500))

    busy = QTimer(interval=100)
    busy.timeout.connect(work)
    driver.ended.connect(busy.stop)
    driver.ended.connect(lambda _how: QTimer.singleShot(700, app.quit))
    driver.prepare()
    driver.begin()
    busy.start()
    narrator.start()
    app.exec()
    resting.set()
    narrator.join()
    keeper.close()
    return {"looks": looks, "spoken": narrator.spoken}


class _Looking:
    """Stands before the source, and notes when how much is said to have been played."""

    def __init__(self, source: FrameSource, looks: list[tuple[float, int]]) -> None:
        self._source = source
        self._looks = looks

    def render(self, frames: int) -> Frames:
        return self._source.render(frames)

    def device_has_played(self, device_frames: int) -> None:
        self._looks.append((time.monotonic(), device_frames))
        self._source.device_has_played(device_frames)


class _Restless(threading.Thread):
    """Speaks one new sentence after the other, as a narrator does that is far behind."""

    def __init__(self, resting: threading.Event) -> None:
        super().__init__(name="restless narrator")
        self._resting = resting
        self.spoken = 0

    def run(self) -> None:
        from app.sound.voice import BuiltInVoice

        voice = BuiltInVoice()
        while not self._resting.wait(0.2):
            self.spoken += 1
            voice.speak(f"Nobody hears sentence number {self.spoken}, which is made.", 0.9, 0)


def _drift(told: list[tuple[float, int]], heard: list[tuple[float, int]]) -> float:
    """Between the first minute and the last, in ms: by how much the two counts went apart."""
    times = np.array([at for at, _ in told])
    said = np.array([frames for _, frames in told])
    out = np.interp(times, [at for at, _ in heard], [frames for _, frames in heard])
    apart = said - out
    first = np.mean(apart[(times > times[0] + 5) & (times < times[0] + 60)])
    last = np.mean(apart[(times > times[-1] - 60) & (times < times[-1] - 2)])
    return abs(float(last - first)) / 48


if __name__ == "__main__":
    sys.stdout.write(json.dumps(play(Path(sys.argv[1]))) + "\n")
