# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the commands do. All of it works with no display and no sound device."""

from __future__ import annotations

import json
import sys
from copy import deepcopy
from pathlib import Path
from typing import TextIO

from app.compose import House
from app.exporting import FilesOut
from app.progress import ProgressLine
from app.script.model import Script
from app.script.reader import read_script
from app.session.rehearsal import AnswersUnfit, Rehearsal
from app.session.timeline import RATE, Layout, PlacedCue, WayTooLong, lay_out
from app.session.way import about_frames


def print_schema() -> int:
    """The JSON Schema of scripts, on standard output."""
    from app.script.schema import json_schema

    _say(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0


def check(house: House, files: list[Path]) -> int:
    """One line per file or fault; 0 when there is no error."""
    from app.script.check import check_files

    files = [file for path in files for file in _scripts_at(path)]
    checked = check_files(files, house.seconds_of, house.audio_beside, _say)
    return 0 if checked.ok else 1


def _scripts_at(path: Path) -> list[Path]:
    """The file itself; of a folder, the scripts in it."""
    if not path.is_dir():
        return [path]
    return sorted([*path.glob("*.yaml"), *path.glob("*.yml")]) or [path]


def timeline(house: House, file: Path, answers: Path | None, *, as_json: bool) -> int:
    """Every cue of one way through, in order."""
    script = readable(file)
    rehearsal = rehearsed(answers)
    if script is None or rehearsal is None:
        return 1
    room = house.room_at_once(script, _note, 0)
    cues = _laid_out(Layout(script, room.frames_of), rehearsal)
    if cues is None:
        return 1
    if as_json:
        _say(json.dumps(_as_json(script, cues), indent=1, ensure_ascii=False))
    else:
        for placed in cues:
            _say(f"{_clock(placed.start)}  {placed.step:<16} {placed.kind:<10} {placed.text}")
        _say(f"{_clock(cues[-1].end)}  the end")
    return 0


def render(house: House, file: Path, out: FilesOut, answers: Path | None, seed: int) -> int:
    """One way through, as a sound file, and what is wanted beside it."""
    from app.exporting import Order, export
    from app.sound.export import ExportFailed

    script = readable(file)
    rehearsal = rehearsed(answers)
    if script is None or rehearsal is None:
        return 1
    order = Order(script, rehearsal, out, seed=seed)
    try:
        with ProgressLine(lambda: about_frames(script, deepcopy(rehearsal))[0]) as line:
            frames = export(house, order, _note, line.show)
    except AnswersUnfit as unfit:
        return _fault(str(unfit))
    except (ExportFailed, WayTooLong) as failure:
        return _fault(f"error: {failure}")
    _say(f"ok  {out.sound}  {_clock(frames)}")
    return 0


def prepare(house: House, file: Path, out: Path) -> int:
    """A recording as it will be played, and what was found in it and done."""
    from app.prepared_words import lines_about
    from app.sound.prepared_file import CannotKeep
    from app.sound.recording import RecordingUnusable

    try:
        prepared = house.preparer().prepare(file, out)
    except (RecordingUnusable, CannotKeep) as failure:
        return _fault(f"error: {failure}")
    for line in lines_about(prepared):
        _say(line)
    return 0


def play(house: House, file: Path, answers: Path | None, sink: str) -> int:
    """A session in the terminal: answered beforehand, or from the keyboard where there is one."""
    from app.terminal import play_in_terminal

    script = readable(file)
    rehearsal = rehearsed(answers)
    if script is None or rehearsal is None:
        return 1
    by_hand = answers is None and sys.stdin is not None and sys.stdin.isatty()
    return play_in_terminal(house, script, sink, None if by_hand else rehearsal)


def readable(file: Path) -> Script | None:
    """The script in a file; None, and its faults on standard error, where there is none."""
    reading = read_script(file)
    if reading.script is None:
        for fault in reading.faults:
            _fault(str(fault))
    return reading.script


def rehearsed(answers: Path | None) -> Rehearsal | None:
    """The rehearsal in an answers file; None, and what is wrong with it, where it has none."""
    from app.session.rehearsal_file import read_rehearsal

    try:
        return Rehearsal() if answers is None else read_rehearsal(answers)
    except AnswersUnfit as fault:
        _fault(str(fault))
        return None


def _laid_out(layout: Layout, rehearsal: Rehearsal) -> list[PlacedCue] | None:
    try:
        return list(lay_out(layout, rehearsal))
    except AnswersUnfit as unfit:
        _fault(str(unfit))
    except WayTooLong as failure:
        _fault(f"error: {failure}")
    return None


def _as_json(script: Script, cues: list[PlacedCue]) -> dict[str, object]:
    rows = [
        {
            "step": placed.step,
            "kind": placed.kind,
            "start": placed.start,
            "frames": placed.frames,
            "text": placed.text,
        }
        for placed in cues
    ]
    return {"rate": RATE, "script": script.id, "cues": rows}


def _note(kind: str, about: str) -> None:
    from app.notices import in_words

    _fault(f"note: {in_words(kind, about)}")


def _clock(frames: int) -> str:
    seconds = frames / RATE
    return f"{int(seconds // 60):3d}:{seconds % 60:06.3f}"


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _fault(line: str, to: TextIO | None = None) -> int:
    (to or sys.stderr).write(line + "\n")
    return 1
