# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files that must be on the disk before one goes on, and files of which nothing is to stay."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

_PIECE = 1024 * 1024


def forget_file(path: Path) -> None:
    """Overwrites the file and deletes it; one that is not there is no error. Raises OSError.

    On disks that never write twice to one place (most flash memory, some file systems) only the
    disk itself could wipe what was there.
    """
    with suppress(FileNotFoundError):
        try:
            _overwrite(path)
        finally:
            path.unlink()


def sync_file(path: Path) -> None:
    """Returns when the disk has the file. Raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Returns when the disk has the names in the folder, where the system can tell."""
    with suppress(OSError):  # Windows opens no folders
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _overwrite(path: Path) -> None:
    with path.open("rb+", buffering=0) as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, _PIECE)))
        os.fsync(file.fileno())
