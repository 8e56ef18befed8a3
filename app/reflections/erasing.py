# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Deletes all reflections for good: the store, its backups, and whatever else was made of it.

Each file is overwritten before it goes, see ``durable``. Files of other programs in the same
folder, and the settings and practices of the person, are left alone.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from app.reflections.beside import BACKUP_FOLDER
from app.reflections.durable import sync_folder, wipe
from app.reflections.errors import NotAllErased
from app.reflections.faults import store_errors
from app.reflections.lock import StoreLock


def files_of(store: Path) -> tuple[Path, ...]:
    """The store, with all that was made of it, but for its lock. Raises StoreError.

    They are its logs, copies on their way to another key, its backups, and stores and backups that
    were set aside: the store first, since it holds the most.
    """
    with store_errors(store):
        beside = [path for path in _in(store.parent) if _is_of(store, path.name)]
        copies = [path for folder in _backup_folders(store) for path in _in(folder)]
        backups = [path for path in copies if _is_copy(store, path.name)]
    return (*sorted(beside, key=lambda path: (path != store, path.name)), *backups)


def erase_all(store: Path) -> None:
    """Deletes them all. Nobody else in this app may have the store open.

    Raises StoreHeld where another window has it open: nothing is deleted then; or NotAllErased,
    which names what could not be: what could be is gone.
    """
    if not store.parent.is_dir():
        return
    lock = StoreLock(store)
    try:
        left = tuple(path for path in files_of(store) if not _is_gone(path))
        if left:
            raise NotAllErased(store, left)
    finally:
        lock.release()
    with suppress(OSError):  # it holds nothing; somebody may have it open already
        _lock_of(store).unlink()
    for folder in _backup_folders(store):
        with suppress(OSError):  # another program may keep something there
            folder.rmdir()
    sync_folder(store.parent)


def _is_gone(path: Path) -> bool:
    try:
        wipe(path)
    except OSError:
        return not path.exists()
    return True


def _in(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if path.is_file() and not path.is_symlink())


def _is_of(store: Path, name: str) -> bool:
    if name == _lock_of(store).name:
        return False
    aside = (f"{store.stem}.broken-", f"{store.stem}.locked-")
    return name == store.name or name.startswith((f"{store.name}-", *aside))


def _backup_folders(store: Path) -> tuple[Path, ...]:
    """That of today, and those that were set aside with a store whose passphrase was forgotten."""
    aside = sorted(store.parent.glob(f"{BACKUP_FOLDER}.locked-*"))
    return (store.parent / BACKUP_FOLDER, *aside)


def _is_copy(store: Path, name: str) -> bool:
    """Another store in the same folder may be called so at its beginning."""
    return bool(re.match(rf"{re.escape(store.stem)}-\d{{8}}-\d{{6}}", name))


def _lock_of(store: Path) -> Path:
    return store.with_name(f"{store.name}-lock")
