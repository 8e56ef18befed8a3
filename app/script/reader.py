# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reads a script file: a script, or all that is wrong with it.

>>> reading = read_text("format: 1", "my.yaml")
>>> print(reading.faults[0])
my.yaml:1:1: error: A script needs `id`, and there is none here.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.script.build import build
from app.script.faults import MOST_FAULTS, Fault, ScriptUnreadable, by_place
from app.script.grammar import SCRIPT
from app.script.model import Script
from app.script.review import review
from app.script.source import Unusable, decode, load
from app.script.subject import Known
from app.script.values import MISSING, TooManyFaults, Values
from app.script.yaml12 import Told, compose

if TYPE_CHECKING:
    from app.script.audio_folders import AudioFolders


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading: faults in the order of the file; no script where one is an error."""

    script: Script | None
    faults: tuple[Fault, ...]

    def whole(self) -> Script:
        """The script. Raises ScriptUnreadable, with every fault, where there is none."""
        if self.script is None:
            raise ScriptUnreadable(self.faults)
        return self.script


def read_script(path: Path, audio: AudioFolders | None = None) -> Reading:
    """Reads the script file at ``path``. With ``audio``, sounds that are missing are warned of."""
    try:
        raw = load(path)
    except Unusable as reason:
        return _unread(reason.faults, str(path))
    return read_text(raw, str(path), audio, source=path)


def read_text(
    raw: str | bytes, file: str, audio: AudioFolders | None = None, source: Path | None = None
) -> Reading:
    """Reads a script from text or bytes; ``file`` is its name in the faults. Never raises."""
    try:
        text = decode(raw)
    except Unusable as reason:
        return _unread(reason.faults, file)
    root, told = compose(text)
    if root is None:
        return _unread(told, file)
    values = Values()
    try:
        found = values.read(root, SCRIPT, ())
    except TooManyFaults:
        found = MISSING
        values.told.append((*values.told[-1][:2], "There are more faults; mend these first."))
    told = [*told, *values.told]
    if found is MISSING:
        return _unread(told, file)
    script = build(found, values.places, source)
    faults = [_error(file, each) for each in told]
    faults += review(script, file, audio, _known(script, values, told))
    practicable = all(fault.severity != "error" for fault in faults)
    return Reading(script if practicable else None, _sorted(faults))


def _known(script: Script, values: Values, told: list[Told]) -> Known:
    """What the faults of shape leave uncertain for the review."""
    lines = [step.line for step in script.steps]
    at = {each[:2] for each in told}
    unsure = frozenset(bisect.bisect_right(lines, line) - 1 for line, _ in at)
    faulty = frozenset(str(way[-1]) for way, place in values.places.items() if way and place in at)
    return Known(values.places, unsure, faulty)


def _error(file: str, told: Told) -> Fault:
    line, column, sentence = told
    return Fault(file, line, column, "error", sentence)


def _unread(told: tuple[Told, ...] | list[Told], file: str) -> Reading:
    return Reading(None, _sorted([_error(file, each) for each in told]))


def _sorted(faults: list[Fault]) -> tuple[Fault, ...]:
    """In the order of the file, none twice, and no flood."""
    ordered = sorted(set(faults), key=by_place)
    if len(ordered) <= MOST_FAULTS:
        return tuple(ordered)
    last = ordered[MOST_FAULTS - 1]
    more = f"There are {len(ordered) - MOST_FAULTS:,} more faults after this one."
    return (*ordered[:MOST_FAULTS], Fault(last.file, last.line, last.column, "error", more))
