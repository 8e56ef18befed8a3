# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What lies on a disk, and what has changed since: by kind, rights, owner, size and content."""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

Inventory = dict[str, "Stamp"]


@dataclass(frozen=True, slots=True)
class Stamp:
    """All of a file that can be seen but its time. content: SHA-256, or where a link leads."""

    mode: int
    uid: int
    gid: int
    size: int
    content: str

    @property
    def is_folder(self) -> bool:
        """Whether it is one."""
        return stat.S_ISDIR(self.mode)


def inventory_of(folder: Path) -> Inventory:
    """Every file, folder and link below, by its path in it; other file systems are left out."""
    found: Inventory = {}
    device = folder.lstat().st_dev
    waiting = [folder]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                path = Path(entry.path)
                state = path.lstat()
                if state.st_dev != device:
                    continue
                found[str(path.relative_to(folder))] = _stamp(path, state)
                if stat.S_ISDIR(state.st_mode):
                    waiting.append(path)
    return found


def _stamp(path: Path, state: os.stat_result) -> Stamp:
    size, content = 0, ""
    if stat.S_ISREG(state.st_mode):
        size, content = state.st_size, hashlib.sha256(path.read_bytes()).hexdigest()
    elif stat.S_ISLNK(state.st_mode):
        content = str(path.readlink())
    return Stamp(state.st_mode, state.st_uid, state.st_gid, size, content)


def differences(before: Inventory, after: Inventory, aside: tuple[str, ...] = ()) -> list[str]:
    """What came, went or changed; paths that fit a pattern of ``aside`` are not looked at."""
    found = []
    for path in sorted(before.keys() | after.keys()):
        if any(fnmatchcase(path, pattern) for pattern in aside):
            continue
        if path not in before:
            found.append(f"left behind: {path}")
        elif path not in after:
            found.append(f"gone: {path}")
        elif before[path] != after[path]:
            found.append(f"changed: {path}")
    return found


def below(inventory: Inventory, *folders: str) -> Inventory:
    """What of it lies in these folders."""
    return {
        path: stamp
        for path, stamp in inventory.items()
        if any(path == folder or path.startswith(f"{folder}/") for folder in folders)
    }
