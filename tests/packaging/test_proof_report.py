# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A proof holds only where everything was looked at and nothing was wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.packaging.chroot import mounted_below, remove
from tests.packaging.report import SHOWN, Report


def test_a_proof_without_a_check_is_none() -> None:
    assert not Report().is_held


def test_one_fault_is_enough(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    with report.step("First"):
        report.none_of("nothing wrong", [])
    assert report.is_held
    with report.step("Second"):
        report.none_of("no test", [f"test {number}" for number in range(SHOWN + 3)])
    assert not report.is_held
    assert "FAULTY  no test: 15 found" in capsys.readouterr().out
    assert "… and 3 more" in str(report.checks[-1])
    assert report.summary().endswith("Not proved.")
    report.write(tmp_path / "proof.json")
    told = json.loads((tmp_path / "proof.json").read_text(encoding="utf-8"))
    assert told["held"] is False
    assert [check["step"] for check in told["checks"]] == ["First", "Second"]
    assert len(told["checks"][1]["wrong"]) == SHOWN + 3
    assert set(told["seconds"]) == {"First", "Second"}


def test_a_folder_in_which_something_is_mounted_is_not_removed(tmp_path: Path) -> None:
    (mounted,) = (place for place in mounted_below(Path("/proc")) if place == "/proc")
    with pytest.raises(RuntimeError, match=r"is mounted still; nothing was removed"):
        remove(Path(mounted))
    (tmp_path / "bare/etc").mkdir(parents=True)
    remove(tmp_path / "bare")
    assert not (tmp_path / "bare").exists()
