# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The files that lie beside the store and belong to it: backups, and stores that were set aside."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from app.reflections.keys import StoreKey, kind_of_file
from app.reflections.pages import fits_a_page

BACKUP_FOLDER: Final = "backups"
_HELPERS: Final = ("-wal", "-shm", "-journal")


def backups_of(store: Path) -> tuple[Path, ...]:
    """The backups, the newest first. Raises OSError."""
    return tuple(
        sorted(_named(store.parent / BACKUP_FOLDER, f"{store.stem}-*{store.suffix}"), reverse=True)
    )


def newest_encrypted_backup(store: Path) -> Path | None:
    """The one whose key is that of the store, or was. Raises OSError."""
    backups = backups_of(store)
    return next((file for file in backups if kind_of_file(file) == "encrypted"), None)


def readable_beside(store: Path, *keys: StoreKey | None) -> tuple[Path, ...]:
    """Files beside an encrypted store that may be read without its key, with their helper files.

    They are plain backups, stores that were set aside before there was a passphrase, and what could
    not be wiped; also backups and set-aside stores too broken to tell, unless one of the ``keys``
    is seen to fit. Raises OSError.
    """
    folders = (store.parent, store.parent / BACKUP_FOLDER)
    ours = [file for folder in folders for file in sorted(_named(folder, f"{store.stem}*"))]
    readable = [
        file for file in ours if file != store and _may_be_readable(file, store.suffix, keys)
    ]
    return tuple(
        part
        for file in readable
        for part in (file, *(file.with_name(file.name + ending) for ending in _HELPERS))
        if part.exists()
    )


def _may_be_readable(file: Path, suffix: str, keys: Iterable[StoreKey | None]) -> bool:
    kind = kind_of_file(file)
    if kind != "other":
        return kind == "plain"
    return file.suffix == suffix and not any(key and fits_a_page(file, key) for key in keys)


def _named(folder: Path, pattern: str) -> list[Path]:
    return [file for file in folder.glob(pattern) if file.is_file()] if folder.is_dir() else []
