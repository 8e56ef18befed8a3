# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Carries one check out in a process of its own: what crashes or stands still there is told of.

The process is this program once more, with ``--self-test-check``. It writes its outcome into a
file: a windowed program on Windows has no standard output.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.places import program_folder
from app.self_test.check import Figure, Outcome
from app.self_test.limits import LIMITS

_LOOK_SECONDS: Final = 0.1
_LAST_WORDS: Final = 300
_SILENT_ABOUT: Final = ("sound_output",)
"""What libraries say of these may name a device, and a device may bear a person's name."""

_NO_CONSOLE: Final = 0x08000000 if sys.platform == "win32" else 0


class GivenUp(Exception):
    """Nobody wants to know any more."""


def in_its_own_process(
    name: str,
    folder: Path,
    given_up: Callable[[], bool] = lambda: False,
    limit: float | None = None,
) -> Outcome:
    """The outcome of this check, below a folder of its own. Raises GivenUp.

    limit: in seconds, in place of the usual one.
    """
    folder.mkdir(parents=True)
    out, said = folder / "outcome.json", folder / "said.txt"
    limit = LIMITS[name] if limit is None else limit
    began = time.monotonic()
    with said.open("wb") as words:
        process = subprocess.Popen(
            [*_program(), "--self-test-check", name, "--home", str(folder / "bench"),
             "--out", str(out), "--since", str(began)],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=words,
            env=_environment(), creationflags=_NO_CONSOLE,
        )  # fmt: skip
        try:
            has_ended = _has_ended(process, began + limit, given_up)
        finally:
            process.kill()
            process.wait()
    took = (time.monotonic() - began) * 1000
    if not has_ended:
        return Outcome({}, f"It stood still, and was ended after {limit:g} s.", took)
    if (outcome := _outcome_in(out, took)) is not None:
        return outcome
    last = "" if name in _SILENT_ABOUT else said.read_text("utf-8", "replace").strip()
    words_left = f": {' '.join(last[-_LAST_WORDS:].split())}" if last else "."
    return Outcome({}, f"It ended by itself with {process.returncode}{words_left}", took)


def _program() -> list[str]:
    """How this program is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-P", "-m", "app"]


def _environment() -> dict[str, str]:
    """This process's own; from source, the app is found from any folder."""
    environment = dict(os.environ)
    if not getattr(sys, "frozen", False):
        found = (str(program_folder()), environment.get("PYTHONPATH", ""))
        environment["PYTHONPATH"] = os.pathsep.join(each for each in found if each)
    return environment


def _has_ended(
    process: subprocess.Popen[bytes], until: float, given_up: Callable[[], bool]
) -> bool:
    """Whether it came to an end by itself in time. Raises GivenUp."""
    while time.monotonic() < until:
        if given_up():
            raise GivenUp
        try:
            process.wait(_LOOK_SECONDS)
        except subprocess.TimeoutExpired:
            continue
        return True
    return False


def write_outcome(outcome: Outcome, out: Path) -> None:
    """Write it where the other process looks for it."""
    out.write_text(json.dumps(outcome.as_json(), allow_nan=False), encoding="utf-8")


def _outcome_in(out: Path, took_ms: float) -> Outcome | None:
    """The outcome, with the time that the whole process took; None where none was written."""
    try:
        told: dict[str, Figure] = json.loads(out.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    trouble = str(told.pop("trouble"))
    del told["ok"], told["took_ms"]
    return Outcome(told, trouble, took_ms)
