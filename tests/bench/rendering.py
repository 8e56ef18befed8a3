# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How many times faster than real time the five-step practice is rendered, from a cold cache."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import soundfile

from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parents[2]


def rendering_speed(folder: Path) -> Figure:
    """The length of the file by the time of the whole process, its start included."""
    out = folder / "five-step.wav"
    home = str(folder)
    command = [sys.executable, "-m", "app", "--home", home, "render", "scripts/five-step.yaml"]
    began = time.perf_counter()
    subprocess.run([*command, "--out", str(out)], cwd=ROOT, check=True, capture_output=True)
    seconds = time.perf_counter() - began
    length = soundfile.info(out).duration
    remark = f"{length / 60:.1f} min in {seconds:.1f} s"
    return Figure("rendering, to real time", length / seconds, "x", least=60, remark=remark)
