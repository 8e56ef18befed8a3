# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Programs of other people that a test machine lacks: small scripts that obey as they do."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

_SOUND = """
import array, math, struct
def tone(text, rate, scale):
    length = round((0.5 + 0.06 * len(text)) * scale * rate)
    swell = (9000 * math.sin(math.pi * i / length) for i in range(length))
    wave = (loud * math.sin(i * 1400 / rate) for i, loud in enumerate(swell))
    return array.array("h", map(round, wave)).tobytes()
def wav(sound, rate):
    form = struct.pack("<IHHIIHH", 16, 1, 1, rate, 2 * rate, 2, 16)
    size = struct.pack("<I", len(sound))
    whole = struct.pack("<I", len(sound) + 36)
    return b"RIFF" + whole + b"WAVEfmt " + form + b"data" + size + sound
"""
"""What they all can do: a tone as long as the text takes, raw or as a WAV file."""


def put_on_path(folder: Path, name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of this name, found before any other; returns the file where it notes its calls."""
    folder.mkdir(exist_ok=True)
    calls = folder / f"{name}.calls"
    program = folder / name
    note = (
        f"import json, sys\ntext = sys.stdin.buffer.read().decode()\n"
        f"with open({str(calls)!r}, 'a') as file: json.dump([sys.argv[1:], text], file); "
        f"file.write('\\n')\n"
    )
    program.write_text(f"#!{sys.executable}\n{note}{_SOUND}{code}", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
    return calls


def calls_of(calls: Path) -> list[tuple[list[str], str]]:
    """The arguments of each call, and what it was given to read."""
    lines = calls.read_text(encoding="utf-8").splitlines() if calls.exists() else []
    return [(arguments, text) for arguments, text in map(json.loads, lines)]
