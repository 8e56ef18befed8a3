# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Moves files into place for good, and wipes those that are not to be read again."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

LEAVING: Final = "-leaving"
"""How the name of a file ends that another one took the place of, until it is wiped."""

_CHUNK: Final = 1024 * 1024


def sync_file(path: Path) -> None:
    """Returns when the disk has what was written to the file. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        _sync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Returns when the disk has the names in the folder, where the system can be asked that."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # some network disks refuse
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def put_in_place(copy: Path, target: Path) -> None:
    """Puts the copy in the target's place at one stroke, and wipes what was there.

    At any moment there is the old file or the new one under the target's name. Raises OSError, and
    then the old one is there still.
    """
    leaving = target.with_name(target.name + LEAVING)
    leaving.unlink(missing_ok=True)
    # A second name keeps hold of the old file. Disks without such names just lose it.
    with suppress(OSError, NotImplementedError):
        os.link(target, leaving)
    try:
        copy.replace(target)
    except OSError:
        leaving.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)
    with suppress(OSError):  # what can't be wiped now, the next opening of the store tries again
        wipe(leaving)


def wipe_leaving(target: Path) -> None:
    """Wipes the file that ``target`` took the place of, where the process died over it.

    Where the exchange never happened, both names are of one file: then only the name goes. They are
    told apart by how the files begin, since not every disk tells it. Raises OSError.
    """
    leaving = target.with_name(target.name + LEAVING)
    if not leaving.exists():
        return
    if target.exists() and _begin(leaving) != _begin(target):
        wipe(leaving)
    else:
        leaving.unlink()


def wipe(path: Path) -> None:
    """Overwrites the file with zeros and removes it; one that is missing is no error.

    What can't be overwritten (on a full disk that needs room for it) is removed all the same.
    Whether the disk writes the zeros where the words were is its own affair: flash memory and disks
    that keep a journal or snapshots may hold old blocks until they need them for something else.
    Raises OSError.
    """
    with suppress(FileNotFoundError):
        try:
            _blank(path)
        finally:
            path.unlink()
            sync_folder(path.parent)


def _blank(path: Path) -> None:
    with path.open("r+b", buffering=0) as file:
        status = os.fstat(file.fileno())
        # Under another name somebody keeps this file on purpose: it is not ours to blank.
        if status.st_nlink > 1:
            return
        left = status.st_size
        while left > 0:
            left -= os.write(file.fileno(), bytes(min(_CHUNK, left)))
        _sync(file.fileno())
        os.ftruncate(file.fileno(), 0)


def _begin(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)
