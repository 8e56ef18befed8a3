# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Choosing an output, in a process that has neither a sound server nor a device."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest

from app.output.choose import started_output
from tests.output.listening import Listener
from tests.parts import ROOT

CODE = """\
import sys
from app.output.base import OutputFailed
from app.output.choose import started_output
from tests.output.listening import Listener
for missing in sys.argv[2:]:
    sys.modules[missing] = None
try:
    output, failures = started_output(sys.argv[1], Listener(), print)
except OutputFailed as failure:
    print("failed:", failure)
else:
    print(output.name, len(failures))
    output.stop()
"""


def chosen(*arguments: str) -> str:
    told = subprocess.run(
        [sys.executable, "-c", CODE, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return told.stdout.strip()


def test_silence_is_there_when_it_is_asked_for() -> None:
    output, failures = started_output("silent", Listener(), lambda _reason: None)
    assert (output.name, failures) == ("silent", [])
    output.stop()


def test_without_qt_and_without_simpleaudio_auto_falls_silent_and_says_why() -> None:
    assert chosen("auto", "PySide6", "PySide6.QtCore", "simpleaudio") == "silent 2"


@pytest.mark.parametrize("sink", ["qt", "simpleaudio"])
def test_an_output_that_was_asked_for_and_is_not_there_is_told(sink: str) -> None:
    assert chosen(sink, "PySide6", "PySide6.QtCore", "simpleaudio").startswith("failed: ")


@pytest.mark.skipif(importlib.util.find_spec("PySide6") is None, reason="Qt is not installed")
def test_auto_never_fails_whatever_this_machine_has() -> None:
    assert chosen("auto").split()[0] in ("qt", "simpleaudio", "silent")
