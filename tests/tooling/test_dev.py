# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""`dev.py` says what it can do, and tells a person what their system lacks."""

import subprocess
import sys
from pathlib import Path

import pytest

from tooling import system
from tooling.system import Need

ROOT = Path(__file__).parents[2]


def dev(*arguments: str) -> subprocess.CompletedProcess[str]:
    # -I: with nothing but the standard library, as on a fresh machine.
    command = [sys.executable, "-I", "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r}); {GO}"]
    return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)


GO = "import dev; sys.exit(dev.main(sys.argv[1:]))"


def test_without_a_command_all_of_them_are_told() -> None:
    done = dev()
    assert done.returncode == 0
    for name in ("run", "test", "check", "bench", "packaging", "sounds", "translate", "lock"):
        assert f"\n  {name} " in done.stdout


def test_an_unknown_command_is_a_usage_error() -> None:
    assert dev("rnu").returncode == 2


@pytest.mark.parametrize(
    "need",
    [
        Need("libnowhere1", "library", "libnowhere.so.1"),
        Need("nowhere", "program", "a-program-that-is-nowhere"),
        Need("libnowhere-dev", "header", "nowhere/nowhere.h"),
        Need("python3-nowhere", "module", "nowhere_at_all"),
    ],
    ids=lambda need: need.kind,
)
def test_what_is_not_there_is_named_by_its_package(need: Need) -> None:
    assert Need("python3", "module", "json").met()
    assert not need.met()
    assert need.package in system.advice([need])
