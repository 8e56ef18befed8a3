# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""From the start to the first painted window: installed, beside the same from source."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from tests.packaging.report import Report, Unfinished
from tests.packaging.step_content import PROGRAM
from tests.x_server import running_x_server

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = 10
LIMIT = 1.5


def start(report: Report, unpacked: Path, folder: Path) -> None:
    """Start both in turn, after one of each to warm up, as whom the source belongs to."""
    installed = [str(unpacked / PROGRAM)]
    source = [sys.executable, "-P", "-m", "app"]
    with running_x_server() as display:
        seconds = [_round(display, folder, installed, source) for _ in range(ROUNDS + 1)][1:]
    ours, theirs = (statistics.median(column) for column in zip(*seconds, strict=True))
    ratio = statistics.median(our / their for our, their in seconds)
    report.facts["first paint"] = {"installed, from source": seconds}
    report.check(
        f"at most {LIMIT:g} times the time from source",
        held=ratio <= LIMIT,
        figure=f"{ratio:.2f} ({ours * 1000:.0f} ms beside {theirs * 1000:.0f} ms)",
    )


def _round(display: str, folder: Path, *commands: list[str]) -> list[float]:
    environment = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "PYTHONPATH": str(ROOT),
    }
    return [
        _seconds(command, folder / f"home-{index}", environment)
        for index, command in enumerate(commands)
    ]


def _seconds(command: list[str], home: Path, environment: Mapping[str, str]) -> float:
    owner = ROOT.stat()
    home.mkdir(exist_ok=True)
    os.chown(home, owner.st_uid, owner.st_gid)
    began = time.perf_counter()
    done = subprocess.run(
        [*command, "--home", str(home), "--quit-after-first-paint"], cwd=home, env=environment,
        capture_output=True, text=True, check=False,
        user=owner.st_uid, group=owner.st_gid, extra_groups=[],
    )  # fmt: skip
    taken = time.perf_counter() - began
    if done.returncode != 0:
        raise Unfinished(f"{command[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return taken
