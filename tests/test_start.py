# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Without a command: the window where there is a display, the terminal where there is none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.x_server import running_x_server

ROOT = Path(__file__).resolve().parents[1]


def start(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the app, until its first paint."""
    kept = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    return subprocess.run(
        [sys.executable, "-m", "app", "--home", str(home), "--quit-after-first-paint"],
        cwd=ROOT, env={**kept, **environment}, capture_output=True, text=True, check=False,
        timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize("display", ["", ":4711"], ids=["none", "one that does not answer"])
def test_without_a_display_one_sentence_says_so(tmp_path: Path, display: str) -> None:
    done = start(tmp_path, DISPLAY=display)
    assert done.stdout.startswith("There is no display here")
    assert done.stderr == ""
    assert done.returncode == 1


def test_with_a_display_the_window_is_painted_and_nothing_is_written(tmp_path: Path) -> None:
    with running_x_server() as display:
        done = start(tmp_path, DISPLAY=display)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (tmp_path / "data").exists(), "a start alone keeps nothing"
