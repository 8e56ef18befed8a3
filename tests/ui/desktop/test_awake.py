# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Staying awake where a program of the system's does it, as on macOS."""

from __future__ import annotations

import os
import shlex
import sys
from functools import partial
from pathlib import Path

import psutil

from app.ui.desktop.awake import Caffeinate
from tests.end_to_end.sound_server import wait_until

_STAY = "import threading; threading.Event().wait()"


def made_program(folder: Path) -> str:
    """A program that stays until it is ended, as caffeinate does."""
    script = folder / "caffeinate"
    stay = shlex.join([sys.executable, "-c", _STAY])
    script.write_text(f'#!/bin/sh\nexec {stay} "$@"\n', encoding="utf-8")
    script.chmod(0o700)
    return str(script)


def _has_begun(process: psutil.Process) -> bool:
    return process.cmdline() != []


def test_the_program_runs_once_while_it_is_held_and_then_no_more(tmp_path: Path) -> None:
    before = psutil.Process().children()
    awake = Caffeinate(made_program(tmp_path))
    for _ in range(2):
        awake.hold()
        awake.hold()
        (running,) = set(psutil.Process().children()) - set(before)
        wait_until(partial(_has_begun, running), "the start of the program")
        assert running.cmdline()[-2:] == ["-w", str(os.getpid())]  # it would end with us
        awake.let_go()
        awake.let_go()
        assert psutil.Process().children() == before


def test_without_that_program_nothing_is_said(tmp_path: Path) -> None:
    awake = Caffeinate(str(tmp_path / "none"))
    awake.hold()
    awake.let_go()
