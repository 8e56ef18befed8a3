# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""How many times faster than real time the five-step practice is written, from a cold cache."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import soundfile

from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parents[2]


def rendering_speed(folder: Path) -> Figure:
    """As a WAV file: the length of it by the time of the whole process, its start included."""
    return _speed(folder, "rendering, to real time", "wav")


def exporting_speed(folder: Path) -> Figure:
    """As a FLAC file with captions and chapters. Vorbis and LAME are slower than all the rest."""
    beside = ["--captions", str(folder / "o.vtt"), "--chapters", str(folder / "o.json")]
    return _speed(folder, "export as FLAC, to real time", "flac", *beside)


def _speed(folder: Path, name: str, ending: str, *more: str) -> Figure:
    out = folder / f"five-step.{ending}"
    home = str(folder)
    command = [sys.executable, "-m", "app", "--home", home, "render", "scripts/five-step.yaml"]
    began = time.perf_counter()
    subprocess.run([*command, "--out", str(out), *more], cwd=ROOT, check=True, capture_output=True)
    seconds = time.perf_counter() - began
    length = soundfile.info(out).duration
    remark = f"{length / 60:.1f} min in {seconds:.1f} s"
    return Figure(name, length / seconds, "x", least=60, remark=remark)
