# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A lock beside the store, so that two windows of the app never write the same one.

SQLite alone would let both in. The system drops the lock when its holder ends in whatever way.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from app.reflections.errors import StoreHeld
from app.reflections.faults import from_system

_NO_LOCKS_HERE = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class StoreLock:
    """Holds the file ``<store>-lock`` from its making to ``release``. The file itself stays."""

    def __init__(self, store: Path) -> None:
        """Raises StoreHeld where another window holds it, or another StoreError; never waits."""
        path = store.with_name(f"{store.name}-lock")
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise from_system(store, error) from error
        try:
            _lock(self._handle)
        except OSError as error:
            # Some network disks have no locks at all; there the store is better than none.
            if error.errno not in _NO_LOCKS_HERE:
                os.close(self._handle)
                raise StoreHeld(store, "open in another window", by_this_app=True) from error

    def release(self) -> None:
        """Gives the lock back."""
        os.close(self._handle)
