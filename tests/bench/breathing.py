# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The shape that breathes, on a real X server: how long two pictures of it are apart at worst."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.bench.figure import Figure
from tests.end_to_end.sound_server import running_sound_server
from tests.x_server import running_x_server

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 20


def breath(folder: Path) -> Figure:
    """The longest time between two paintings, while the narrator speaks ahead all the time."""
    told = breathed(folder, narrates=True)
    gaps = sorted(told["gaps"])
    middle, late = gaps[len(gaps) // 2], gaps[len(gaps) * 99 // 100]
    remark = (
        f"median {middle * 1000:.1f} ms, 99 in 100 within {late * 1000:.1f} ms, {len(gaps)}"
        f" pictures in {SECONDS} s; {told['spoken']} sentences were spoken meanwhile"
    )
    return Figure("breath, longest between two pictures", gaps[-1] * 1000, "ms", 33, remark=remark)


def breathed(folder: Path, *, narrates: bool) -> dict[str, Any]:
    """What a window says that breathes, with sound, on an X server of its own."""
    command = [sys.executable, "-m", "tests.bench.breathing_window", str(folder), str(SECONDS)]
    command.append("narrates" if narrates else "rests")
    with running_x_server() as display, running_sound_server(folder) as server:
        environment = {**os.environ, **server.environment}
        environment |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        done = subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )
    if done.returncode != 0:
        raise RuntimeError(done.stdout + done.stderr)
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if narrates and told["left"] == 0:
        raise RuntimeError("the narrator had nothing more to speak: this measured nothing")
    return told
