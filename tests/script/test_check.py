# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What ``check`` prints: a line for every file in order, and one for every fault."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.script.audio_folders import AudioFolders
from app.script.check import check_files
from app.script.estimate import estimate_for
from app.script.model import Cue, Script

HERE = Path(__file__).parent


def _apps_sounds(path: Path) -> AudioFolders:
    return AudioFolders(path, HERE.parents[1] / "audio")


def test_a_file_in_order_prints_its_steps_and_range(tmp_path: Path) -> None:
    path = tmp_path / "calm.yaml"
    path.write_text(
        "format: 1\nid: calm\ntitle: Calm\nsteps:\n"
        "  - id: one\n    name: One\n    cues:\n      - pause: 12m\n      - bell: 9\n"
    )
    checked = check_files([path], estimate_for, _apps_sounds)
    assert checked.lines == (f"ok  {path}  1 step, 12m41s to 12m41s",)
    assert checked.ok


def test_warnings_come_before_the_line_that_says_ok() -> None:
    path = HERE / "lonely-part.yaml"
    checked = check_files([path], estimate_for, _apps_sounds)
    assert checked.ok
    assert f"{path}:21:20: warning: There is no recording `arrive.flac`" in checked.lines[0]
    assert all(": warning: " in line for line in checked.lines[:-1])
    assert checked.lines[-1].startswith(f"ok  {path}  7 steps, ")


def test_faults_are_told_before_anything_is_measured() -> None:
    told: list[str] = []
    before: list[int] = []

    def measured(script: Script) -> Callable[[Cue], float]:
        before.append(len(told))
        return estimate_for(script)

    checked = check_files([HERE / "lonely-part.yaml"], measured, _apps_sounds, told.append)
    assert before == [len(checked.lines) - 1]
    assert tuple(told) == checked.lines


def test_one_file_with_errors_leaves_the_others_their_lines() -> None:
    broken = HERE / "broken" / "unknown-keys.yaml"
    missing = HERE / "broken" / "none.yaml"
    good = HERE / "lonely-part.yaml"
    checked = check_files([broken, missing, good], estimate_for, _apps_sounds)
    assert not checked.ok
    assert f"{broken}:3:1: error: `titel` is not a key of a script. Did you mean `title`?" in (
        checked.lines
    )
    assert f"{missing}:1:1: error: There is no such file; look at its name and folder." in (
        checked.lines
    )
    assert checked.lines[-1].startswith(f"ok  {good}  ")
