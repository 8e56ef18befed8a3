# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A lock beside the store, so that two windows of the app never write the same one.

SQLite alone would let both in.
"""

from __future__ import annotations

from pathlib import Path

from app.reflections.errors import StoreHeld
from app.reflections.faults import from_system
from app.reflections.file_lock import FileLock, LockHeld


class StoreLock:
    """Holds the file ``<store>-lock`` from its making to ``release``. The file itself stays."""

    def __init__(self, store: Path) -> None:
        """Raises StoreHeld where another window holds it, or another StoreError; never waits."""
        try:
            self._lock = FileLock(store.with_name(f"{store.name}-lock"))
        except LockHeld as held:
            raise StoreHeld(store, "open in another window", by_this_app=True) from held
        except OSError as error:
            raise from_system(store, error) from error

    def release(self) -> None:
        """Gives the lock back."""
        self._lock.release()
