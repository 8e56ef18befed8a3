# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What gets installed is what was looked at: every version pinned, every file by its hash."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LOCKS = sorted((ROOT / ".ci" / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def pins(lock: Path) -> list[str]:
    """The entries of a lock file, each with its continuation lines."""
    text = re.sub(r"(?m)^#.*\n", "", lock.read_text(encoding="utf-8"))
    return re.split(r"\n(?=\S)", text.strip())


def name_of(requirement: str) -> str:
    match = re.match(r"[\w.-]+", requirement)
    assert match, requirement
    return match[0].lower().replace("_", "-")


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_entry_is_one_version_with_hashes(lock: Path) -> None:
    for pin in pins(lock):
        assert re.match(r"[a-z0-9-]+==[\w.]+( ; [^\\]+)? \\\n", pin), pin
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", pin), pin


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_nothing_comes_from_a_place_of_its_own(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index|--find-links| @ |^/", text, re.MULTILINE)


def test_whatever_the_project_asks_for_is_pinned() -> None:
    project = PROJECT["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["simpleaudio"]
    wanted += PROJECT["dependency-groups"]["dev"] + PROJECT["build-system"]["requires"]
    pinned = {name_of(pin) for lock in LOCKS for pin in pins(lock)}
    assert {name_of(requirement) for requirement in wanted} <= pinned


def test_the_core_is_pinned_without_qt() -> None:
    core = {name_of(pin) for pin in pins(ROOT / ".ci" / "requirements" / "core.txt")}
    assert "numpy" in core
    assert not {name for name in core if name.startswith(("pyside", "shiboken"))}
