# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What playing takes: time to the first sample, processor, memory. Each in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.bench.figure import Figure
from tests.end_to_end.sound_server import running_sound_server

ROOT = Path(__file__).resolve().parents[2]


def press_to_sample(folder: Path) -> Figure:
    """From the press of start to the first frame that the sound device asks for."""
    told = _session("press", folder, sound=True)
    remark = f"cold cache, practice page open; {told['unprepared_ms']:.0f} ms where it was not"
    return Figure("press of start to first sample", told["ms"], "ms", 250, remark=remark)


def cpu_while_playing(folder: Path) -> Figure:
    """Processor time of a playing window by the time that passes."""
    told = _session("cpu", folder, sound=True)
    remark = f"of one core, over {told['seconds']:.0f} s"
    return Figure("processor while playing", told["percent"], "%", 10, remark=remark)


def memory_over_ten_minutes(folder: Path) -> Figure:
    """What the process holds at minute 10 of the session more than at minute 1."""
    told = _session("memory", folder, sound=False)
    remark = f"{told['minute_1']:.0f} MB at minute 1, {told['minute_10']:.0f} MB at minute 10"
    return Figure("memory from minute 1 to 10", told["growth"], "MB", 10, remark=remark)


def _session(what: str, folder: Path, *, sound: bool) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.session", what, str(folder / "home")]
    if not sound:
        return _told(command, dict(os.environ))
    with running_sound_server(folder) as server:
        return _told(command, server.environment)


def _told(command: list[str], environment: dict[str, str]) -> dict[str, Any]:
    environment = {**environment, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(done.stdout + done.stderr)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told
