# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks after the store once it is open: reads a large one through, makes the copy of the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.reflections.backups import Backup, Backups
from app.reflections.copying import read_through
from app.reflections.errors import StoreBroken, StoreError
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey
from app.reflections.store import CHECKED_AT_ONCE


@dataclass(frozen=True, slots=True)
class Care:
    """What was done. trouble: why the copy that was due could not be made, or None."""

    was_read_through: bool
    made: Backup | None = None
    trouble: StoreError | None = None


class Caretaker:
    """Reads by connections of its own, so that the window is not held up: for another thread."""

    def __init__(self, store: Path, now: Callable[[], datetime]) -> None:
        self._store = store
        self._backups = Backups(store)
        self._now = now

    def look_after(self, key: StoreKey | None) -> Care:
        """Raises StoreBroken where the store is not sound: it is to be opened anew, wholly.

        What else may go wrong is no reason to disturb anybody, and told in what is returned.
        """
        read = False
        try:
            with store_errors(self._store):
                is_large = self._store.stat().st_size > CHECKED_AT_ONCE
            if is_large:
                read_through(self._store, key)
                read = True
            now = self._now()
            made = self._backups.make(now, key) if self._backups.is_due(now, key) else None
        except StoreBroken:
            raise
        except StoreError as error:
            return Care(read, trouble=error)
        return Care(read, made)
