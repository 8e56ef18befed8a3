# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sets a locked store aside, for somebody who has its passphrase no more. Nothing is deleted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from app.reflections.beside import BACKUP_FOLDER
from app.reflections.broken import set_aside
from app.reflections.faults import store_errors
from app.reflections.lock import StoreLock


def set_locked_aside(path: Path, now: datetime) -> Path:
    """Renames the store and the folder of its backups, and returns the store's new path.

    Raises StoreError, StoreHeld where another window has it open. Should it be cut short between
    the two, the passphrase still opens the store.
    """
    lock = StoreLock(path)
    try:
        # The backups first: left where they are, they would say that the new store is locked too.
        _set_backups_aside(path.parent / BACKUP_FOLDER, now, path)
        return set_aside(path, now, "locked")
    finally:
        lock.release()


def _set_backups_aside(backups: Path, now: datetime, store: Path) -> None:
    with store_errors(store):
        if not backups.is_dir():
            return
        name, number = f"{BACKUP_FOLDER}.locked-{now:%Y%m%d-%H%M%S}", 1
        aside = backups.with_name(name)
        while aside.exists():
            number += 1
            aside = backups.with_name(f"{name}-{number}")
        backups.rename(aside)
