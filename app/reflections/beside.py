# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The files that belong to a store: backups, stores that were set aside, recovery files.

Other stores, and other files whatsoever, may lie in the same folders.
"""

from __future__ import annotations

import glob
import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from app.reflections.keys import StoreKey, kind_of_file
from app.reflections.pages import fits_a_page

BACKUP_FOLDER: Final = "backups"
_MOMENT = re.compile(r"\d{8}-\d{6}")
_HELPERS: Final = ("-wal", "-shm", "-journal")


def backups_of(store: Path) -> tuple[Path, ...]:
    """The backups, the newest first. Raises OSError."""
    begun = _named(store.parent / BACKUP_FOLDER, f"{store.stem}-", store.suffix)
    return tuple(sorted((file for file in begun if is_backup_of(store, file)), reverse=True))


def is_backup_of(store: Path, file: Path) -> bool:
    """Whether the file is called as a backup of this store, and not as that of another one."""
    moment = file.name.removeprefix(f"{store.stem}-").removesuffix(store.suffix)
    return file.name == f"{store.stem}-{moment}{store.suffix}" and bool(_MOMENT.fullmatch(moment))


def recovery_name(store: Path) -> str:
    """How the names of the store's recovery files begin: a folder may have those of several."""
    mark = hashlib.sha256(os.fsencode(store.absolute())).hexdigest()[:12]
    return f"unsaved-{mark}-"


def recovery_files(store: Path, folder: Path) -> Iterator[Path]:
    """The recovery files of the store in the folder, broken ones too. Raises OSError."""
    yield from sorted(_named(folder, recovery_name(store), ".db"))


def newest_encrypted_backup(store: Path) -> Path | None:
    """The one whose key is that of the store, or was. Raises OSError."""
    backups = backups_of(store)
    return next((file for file in backups if kind_of_file(file) == "encrypted"), None)


def readable_beside(
    store: Path, *keys: StoreKey | None, refuges: Sequence[Path] = ()
) -> tuple[Path, ...]:
    """Files beside an encrypted store that may be read without its key, with their helper files.

    They are plain backups, stores that were set aside before there was a passphrase, and what could
    not be wiped; also backups and set-aside stores too broken to tell, unless one of the ``keys``
    is seen to fit. In the ``refuges`` they are recovery files that were set aside: others go with
    the next opening of the store. Raises OSError.
    """
    folders = (store.parent, store.parent / BACKUP_FOLDER)
    ours = [file for folder in folders for file in sorted(_named(folder, store.stem))]
    for folder in dict.fromkeys((store.parent, *refuges)):
        ours.extend(file for file in recovery_files(store, folder) if is_set_aside(file))
    readable = [
        file for file in ours if file != store and _may_be_readable(file, store.suffix, keys)
    ]
    return tuple(
        part
        for file in readable
        for part in (file, *(file.with_name(file.name + ending) for ending in _HELPERS))
        if part.exists()
    )


def is_set_aside(file: Path) -> bool:
    """Whether the name of a recovery file says that it was broken."""
    return ".broken-" in file.name


def _may_be_readable(file: Path, suffix: str, keys: Iterable[StoreKey | None]) -> bool:
    kind = kind_of_file(file)
    if kind != "other":
        return kind == "plain"
    return file.suffix == suffix and not any(key and fits_a_page(file, key) for key in keys)


def _named(folder: Path, begin: str, end: str = "") -> list[Path]:
    pattern = f"{glob.escape(begin)}*{glob.escape(end)}"
    return [file for file in folder.glob(pattern) if file.is_file()] if folder.is_dir() else []
