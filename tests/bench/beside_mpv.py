# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Playing a session beside mpv, a well-kept player, playing the rendered file of the same."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.bench.figure import Figure
from tests.end_to_end.sound_server import SoundServer, running_sound_server

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "scripts/five-step.yaml"
SECONDS = 60
STARTING = 20
"""Seconds until a player plays, and nothing else."""


@dataclass(frozen=True, slots=True)
class Cost:
    """``cpu``: processor seconds while it played for SECONDS. ``peak``: resident memory in MB."""

    cpu: float
    peak: float


def cpu_beside_mpv(folder: Path) -> Figure:
    """Processor time of a session, voice, guide and mixing included, to that of a file player."""
    with measured(folder) as (ours, theirs):
        ratio = ours.cpu / theirs.cpu
        percent = 100 * ours.cpu / SECONDS
        remark = f"{percent:.1f} % of a core beside {100 * theirs.cpu / SECONDS:.1f} %"
        return Figure("processor while playing, to mpv's", ratio, "x", 3, remark=remark)


def peak_memory(folder: Path) -> Figure:
    """The most that the process held, with the voice loaded, from its start on."""
    with measured(folder) as (ours, theirs):
        remark = f"mpv: {theirs.peak:.0f} MB"
        return Figure("peak memory of a playing session", ours.peak, "MB", 280, remark=remark)


@contextmanager
def measured(folder: Path) -> Iterator[tuple[Cost, Cost]]:
    """Both players one after the other, on one sound server; ours first."""
    out = folder / "five-step.wav"
    app = [sys.executable, "-m", "app", "--home", str(folder / "home")]
    subprocess.run([*app, "render", SCRIPT, "--out", out], cwd=ROOT, check=True, text=True)
    with running_sound_server(folder) as server:
        session = [*app, "play", SCRIPT, "--sink", "qt"]
        player = ["mpv", "--no-config", "--no-video", "--no-terminal", "--ao=pulse", str(out)]
        yield _cost(server, session), _cost(server, player)


def _cost(server: SoundServer, command: list[str]) -> Cost:
    process = psutil.Popen(command, cwd=ROOT, env=server.environment, stdout=subprocess.DEVNULL)
    try:
        peak = _watch(process, STARTING)
        before = process.cpu_times()
        peak = max(peak, _watch(process, SECONDS))
        after = process.cpu_times()
    finally:
        process.kill()
        process.wait()
    used = (after.user + after.system) - (before.user + before.system)
    return Cost(used, peak)


def _watch(process: psutil.Popen, seconds: float) -> float:
    """The most memory it holds, in MB, looked at four times a second."""
    moment, peak = threading.Event(), 0.0
    for _ in range(int(seconds * 4)):
        moment.wait(0.25)
        peak = max(peak, process.memory_info().rss / 2**20)
    return peak
