# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Deletes all reflections for good: the store, its backups, and whatever else was made of it.

Each file is overwritten before it goes, see ``wiping``. Files of other programs in the same folder,
and the person's settings and practices, are left alone.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from app.reflections.backups import FOLDER
from app.reflections.errors import NotAllErased
from app.reflections.faults import store_errors
from app.reflections.lock import StoreLock
from app.reflections.wiping import forget_file, sync_folder


def files_of(store: Path) -> tuple[Path, ...]:
    """The store, with all that was made of it, but for its lock. Raises StoreError.

    They are its logs, copies on their way to another key, its backups, and stores that were set
    aside: the store first, since it holds the most.
    """
    with store_errors(store):
        beside = [path for path in _in(store.parent) if _is_of(store, path.name)]
        backups = [path for path in _in(store.parent / FOLDER) if _is_copy(store, path.name)]
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
    with suppress(OSError):  # another program may keep something there
        (store.parent / FOLDER).rmdir()
    sync_folder(store.parent)


def _is_gone(path: Path) -> bool:
    try:
        forget_file(path)
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
    return name == store.name or name.startswith((f"{store.name}-", f"{store.stem}.broken-"))


def _is_copy(store: Path, name: str) -> bool:
    return name.startswith(f"{store.stem}-")


def _lock_of(store: Path) -> Path:
    return store.with_name(f"{store.name}-lock")
