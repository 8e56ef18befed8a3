# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Every file in ``broken/`` ends with comments that say which faults are reported, and where."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from app.script.audio_folders import AudioFolders
from app.script.reader import Reading, read_script

APP_AUDIO = Path(__file__).parents[2] / "audio"
BROKEN = sorted((Path(__file__).parent / "broken").glob("*.yaml"))
by_name = pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.stem)


def _read(path: Path) -> Reading:
    return read_script(path, AudioFolders(path, APP_AUDIO))


def _expected(path: Path) -> list[str]:
    lines = path.read_text("utf-8").splitlines()
    return [line.removeprefix("# expect ") for line in lines if line.startswith("# expect ")]


@by_name
def test_a_broken_file_gives_exactly_its_faults_at_their_places(path: Path) -> None:
    found = [str(fault).removeprefix(f"{path}:") for fault in _read(path).faults]
    assert found == _expected(path)
    assert found, "a file here has to have a fault"


@by_name
def test_only_warnings_leave_a_script_that_can_be_practised(path: Path) -> None:
    reading = _read(path)
    assert (reading.script is not None) == path.stem.startswith("warn-")


@by_name
def test_without_libyaml_the_faults_have_the_same_lines(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    found = [fault.line for fault in _read(path).faults]
    assert found == [int(line.split(":")[0]) for line in _expected(path)]


def test_the_faults_of_a_file_come_in_its_order() -> None:
    faults = _read(Path(__file__).parent / "broken" / "several-sorts.yaml").faults
    places = [(fault.line, fault.column) for fault in faults]
    assert places == sorted(places)
    assert len(places) == 5
