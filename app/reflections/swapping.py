# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Puts rekeyed copies in the place of the store and its backups, so that a kill does no harm.

All copies lie whole beside their originals before the first of them is moved. The store goes first:
from then on it has another key, and its backups follow. Where the process dies in between, the
next opening sees by how the files begin (an encrypted one with its salt, which no other key shares)
on which side of that moment it was: copies that are as the store is now take their places, others
go.
"""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from app.reflections.beside import BACKUP_FOLDER, is_backup_of
from app.reflections.connection import connect_to_inspect, require_sound
from app.reflections.durable import LEAVING, put_in_place, sync_folder, wipe, wipe_leaving
from app.reflections.errors import StoreError, StoreHeld
from app.reflections.faults import store_errors
from app.reflections.keys import kind_of_file, salt_of
from app.reflections.schema import APPLICATION_ID

_ENDING: Final = "-rekeyed"
_HELPERS: Final = ("-wal", "-shm", "-journal")


def copy_of(file: Path) -> Path:
    """Where the copy of this file under another key lies until it takes its place."""
    return file.with_name(file.name + _ENDING)


def exchange_store(store: Path) -> None:
    """Puts the store's copy in its place, at one stroke. Raises StoreError: then nothing is done.

    The caller holds the store's lock, and nobody has the file open.
    """
    with store_errors(store):
        sync_folder(store.parent)
        sync_folder(store.parent / BACKUP_FOLDER)
        if _has_log(store):
            raise StoreHeld(store, "another program is writing to it")
        put_in_place(copy_of(store), store)


def exchange_backup(backup: Path) -> bool:
    """Puts the backup's copy in its place; False where it can't be, and is left for later."""
    if _has_log(backup):
        return False
    try:
        put_in_place(copy_of(backup), backup)
    except OSError:
        return False
    return True


def discard_copy(file: Path) -> None:
    """Wipes the copy of this file, where there is one; what can't be wiped is left for later."""
    for ending in (*_HELPERS, ""):
        with suppress(OSError):
            part = copy_of(file)
            wipe(part.with_name(part.name + ending))


def finish_exchange(store: Path) -> None:
    """Ends what a process left half done: copies take their places, or go.

    The caller holds the store's lock. Nothing is done where nothing was left; what can't be done
    just now is left for the next time, since the store can be read all the same.
    """
    with suppress(OSError):
        folders = (store.parent, store.parent / BACKUP_FOLDER)
        left = [file for folder in folders if folder.is_dir() for file in folder.iterdir()]
        for copy in sorted(left):
            original = copy.with_name(copy.name.removesuffix(_ENDING))
            if copy.name.endswith(_ENDING) and _is_of(store, original):
                if original != store and original.exists() and _is_as(store, copy):
                    exchange_backup(original)
                else:
                    discard_copy(original)
        for leaving in left:
            original = leaving.with_name(leaving.name.removesuffix(LEAVING))
            if leaving.name.endswith(LEAVING) and _is_of(store, original):
                with suppress(OSError):
                    wipe_leaving(original)


def _has_log(file: Path) -> bool:
    """SQLite would replay a log that lies beside the old file into the new one."""
    logs = (file.with_name(file.name + ending) for ending in ("-wal", "-journal"))
    return any(log.exists() and log.stat().st_size for log in logs)


def _is_of(store: Path, original: Path) -> bool:
    """The folder may be shared with other programs, whose files are none of our business."""
    is_beside = original.parent == store.parent / BACKUP_FOLDER
    return original == store or (is_beside and is_backup_of(store, original))


def _is_as(store: Path, copy: Path) -> bool:
    """Whether the copy was made for the key that the store has now."""
    kind = kind_of_file(store)
    if kind == "encrypted":
        return salt_of(copy) == salt_of(store)
    if kind != "plain" or kind_of_file(copy) != "plain":
        return False
    # Plain copies of a plain store are left only where its passphrase was just removed, and then
    # they are whole. All the same this is looked at: they are to take the places of backups.
    try:
        with closing(connect_to_inspect(copy)) as db, store_errors(copy):
            require_sound(db, copy)
            # That is written last of all.
            return bool(db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
    except StoreError:
        return False
