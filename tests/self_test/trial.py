# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The self-test of a copy of the program, in which things can be broken for real."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
_WITHOUT = ("QT_QPA_PLATFORM", "PULSE_SERVER", "PYTHONPATH", "QT_LOGGING_RULES")
HOST, USER = "lantern-of-somebody", "otter-the-person"


def copied_program(folder: Path) -> Path:
    """The app, its resources and its practices; what is large and never broken is a link."""
    folder.mkdir()
    without = shutil.ignore_patterns("__pycache__")
    for name in ("app", "resources", "scripts"):
        shutil.copytree(ROOT / name, folder / name, ignore=without)
    (folder / "audio").symlink_to(ROOT / "audio")
    return folder


@dataclass(frozen=True)
class Trial:
    """A program that can be broken, and the home of somebody who has it."""

    program: Path
    home: Path
    display: str

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """The self-test, by this display, with no sound server that is not given."""
        self.home.mkdir(exist_ok=True)
        env = {name: value for name, value in os.environ.items() if name not in _WITHOUT}
        ours = {"DISPLAY": self.display, "HOME": str(self.home), "USER": USER, "LOGNAME": USER}
        return subprocess.run(
            [sys.executable, "-m", "app", "--self-test", *arguments],
            cwd=self.program, env={**env, **ours, **environment},
            capture_output=True, text=True, check=False, timeout=170,
        )  # fmt: skip

    def report(self, **environment: str) -> dict[str, Any]:
        """What it writes; its exit code and what it says on the terminal have to fit to that."""
        out = self.program / "report.json"
        done = self.run("--out", str(out), **environment)
        report: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
        assert (done.stdout, done.stderr) == ("", "")
        assert done.returncode == (0 if report["ok"] else 1)
        return report


def amiss_in(report: dict[str, Any]) -> dict[str, str]:
    """The checks that failed, each with what it says."""
    found = {name: each["trouble"] for name, each in report["checks"].items() if not each["ok"]}
    assert all(found.values())
    assert report["ok"] is (not found)
    return found
