# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The report of ``check``: one line for every file that is in order, and one for every fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.script.audio_folders import AudioFolders
from app.script.duration import format_duration
from app.script.extent import Extent, extent
from app.script.model import Cue, Script
from app.script.reader import read_script


@dataclass(frozen=True, slots=True)
class Checked:
    """The lines to print, and whether no file has an error."""

    lines: tuple[str, ...]
    ok: bool


def check_files(
    paths: Sequence[Path],
    seconds_for: Callable[[Script], Callable[[Cue], float]],
    audio_for: Callable[[Path], AudioFolders | None],
    tell: Callable[[str], None] = lambda _line: None,
) -> Checked:
    """Reads and reviews every file, in the order given.

    tell: is given each line as soon as it is known; measuring a long script takes a while.
    seconds_for: gives for a script the seconds of its cues. audio_for: gives for a script file the
    folders in which its sounds are looked up.
    """
    lines: list[str] = []
    ok = True

    def say(line: str) -> None:
        lines.append(line)
        tell(line)

    for path in paths:
        reading = read_script(path, audio_for(path))
        for fault in reading.faults:
            say(str(fault))
        if reading.script is None:
            ok = False
        else:
            span = extent(reading.script, seconds_for(reading.script))
            say(f"ok  {path}  {_summary(reading.script, span)}")
    return Checked(tuple(lines), ok)


def _summary(script: Script, span: Extent) -> str:
    count = len(script.steps)
    steps = f"{count} step" if count == 1 else f"{count} steps"
    return f"{steps}, {format_duration(span.shortest)} to {format_duration(span.longest)}"
