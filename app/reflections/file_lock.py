# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A lock that the system drops when its holder ends, in whatever way."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

_NO_LOCKS_HERE = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class LockHeld(Exception):
    """Another process has it."""


class FileLock:
    """Holds the lock file from its making to ``release``. The file itself stays."""

    def __init__(self, path: Path) -> None:
        """Raises LockHeld, or OSError where the file can't be made; never waits."""
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError as error:
            # Some network disks have no locks at all; there going on is better than nothing.
            if error.errno not in _NO_LOCKS_HERE:
                os.close(self._handle)
                raise LockHeld from error

    def release(self) -> None:
        """Gives the lock back."""
        os.close(self._handle)
