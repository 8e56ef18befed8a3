# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Other programs, run without a word: what they print is kept for when they fail."""

import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from tooling.report import NotReady, tail


def quietly(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a program without standard input; both of its outputs are in ``stdout``.

    Raises OSError where it can't be started.
    """
    return subprocess.run(
        [str(part) for part in command],
        env=env,
        cwd=cwd,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )


def must(command: Sequence[str | Path], or_else: str, lines: int = 12) -> str:
    """What a program prints. Raises NotReady where it fails: ``or_else``, and its last lines."""
    done = quietly(command)
    if done.returncode != 0:
        raise NotReady(f"{or_else}; {Path(command[0]).name} said:\n{tail(done.stdout, lines)}")
    return done.stdout
