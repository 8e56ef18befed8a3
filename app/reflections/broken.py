# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sets a store aside under a new name, a broken or a locked one. Nothing of it is deleted."""

from __future__ import annotations

import glob
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from app.reflections.faults import store_errors

_HELPERS = ("-wal", "-shm", "-journal")
_MOMENT = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class BrokenFile:
    """A store that was set aside. at: when, on the clock of the person.

    is_put_back: what could be had of it, and of the copy from before, is in the store again.
    """

    path: Path
    at: datetime
    is_put_back: bool = False


def set_aside(path: Path, now: datetime, why: Literal["broken", "locked"] = "broken") -> Path:
    """Renames the store and its helper files, with ``why`` in its name; returns its new path.

    The helpers keep their endings, so that a rescue tool finds them. Raises StoreError.
    """
    aside = _free_name(path, f"{path.stem}.{why}-{now.strftime(_MOMENT)}")
    with store_errors(path):
        # The main file goes last: SQLite would replay a log that is left over into the new store.
        for ending in (*_HELPERS, ""):
            part = path.with_name(path.name + ending)
            if part.exists():
                part.rename(aside.with_name(aside.name + ending))
    return aside


def files_set_aside(path: Path, now: datetime) -> tuple[BrokenFile, ...]:
    """The broken files beside the store at ``path``, the latest first.

    ``now`` gives the offset of the person's clock, which the names leave out.
    """
    name = re.compile(rf"{re.escape(path.stem)}\.broken-(\d{{8}}-\d{{6}})(-\d+)?")
    found: list[BrokenFile] = []
    for file in path.parent.glob(f"{glob.escape(path.stem)}.broken-*{glob.escape(path.suffix)}"):
        fitting = name.fullmatch(file.stem)
        if fitting is not None:
            at = datetime.strptime(fitting[1], _MOMENT).replace(tzinfo=now.tzinfo)
            found.append(BrokenFile(file, at, _mark(file).exists()))
    return tuple(sorted(found, key=lambda each: (each.at, each.path.name), reverse=True))


def note_put_back(broken: BrokenFile) -> None:
    """What could be had is back: the copy from before need not be kept for it. Raises OSError."""
    _mark(broken.path).touch(mode=0o600)


def _mark(path: Path) -> Path:
    """An empty file beside it: the broken one itself is never touched."""
    return path.with_name(f"{path.name}-put-back")


def _free_name(path: Path, stem: str) -> Path:
    candidate, number = path.with_name(stem + path.suffix), 1
    while any(candidate.with_name(candidate.name + ending).exists() for ending in ("", *_HELPERS)):
        number += 1
        candidate = path.with_name(f"{stem}-{number}{path.suffix}")
    return candidate
