# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A crash leaves no picture of the memory, in which a person's words are."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]

_CRASHING = """
import os, sys
from app.private_process import keep_memory_private
keep_memory_private()
if sys.argv[1] == "told":
    import resource
    from pathlib import Path
    print(resource.getrlimit(resource.RLIMIT_CORE))
    filter = Path("/proc/self/coredump_filter")
    print(int(filter.read_text(), 16) if filter.exists() else 0)
else:
    os.chdir(sys.argv[1])
    os.abort()
"""


def run(argument: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _CRASHING, argument],
        cwd=PROJECT, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no core files")


def test_neither_a_core_file_nor_memory_in_one_is_allowed() -> None:
    assert run("told").stdout == "(0, 0)\n0\n"


def test_the_app_asks_for_it_before_anything_else() -> None:
    schema = "from app.cli import main; main(['schema'])"
    limit = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
    done = subprocess.run(
        [sys.executable, "-c", f"{schema}; {limit}"],
        cwd=PROJECT, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert done.stdout.endswith("}\n(0, 0)\n")


def test_a_crash_leaves_no_file(tmp_path: Path) -> None:
    assert run(str(tmp_path)).returncode == -signal.SIGABRT
    assert list(tmp_path.iterdir()) == []
