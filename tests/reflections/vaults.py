# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A store with one of everything and two backups, and looks at what its files give away."""

import shutil
from pathlib import Path

from app.reflections.items import Item
from app.reflections.keys import StoreKey
from app.reflections.store import ReflectionStore
from tests.reflections.items import ALL, everything
from tests.reflections.samples import HandClock

PASSPHRASE = "it's a “quiet” wörd"
OTHER = "another one, longer than the first"
WRITTEN = ("the quiet one", "the planner", "grey coat", "kept a chair", "patience", "I saw you")
"""Words out of ALL."""
BACKUPS = ("reflections-20260228-201500.db", "reflections-20260301-201500.db")


def furnish(path: Path, key: StoreKey | None = None) -> None:
    """Makes the store, closed, with two backups."""
    store = ReflectionStore.open(path, HandClock(), key)
    for item in ALL:
        store.items.put(item)
    store.close()
    folder = path.parent / "backups"
    folder.mkdir(exist_ok=True)
    for name in BACKUPS:
        shutil.copy2(path, folder / name)


def backups(path: Path) -> list[Path]:
    """The newest first."""
    return [path.parent / "backups" / name for name in reversed(BACKUPS)]


def held(path: Path, key: StoreKey | None) -> set[Item]:
    """All that the store at ``path`` holds; it is not broken."""
    store = ReflectionStore.open(path, HandClock(), key)
    try:
        assert store.set_aside is None
        return everything(store)
    finally:
        store.close()


def read_in(folder: Path) -> set[str]:
    """The words of WRITTEN that stand in any byte of any file below."""
    files = [file.read_bytes() for file in folder.rglob("*") if file.is_file()]
    spellings = {word: (word.encode(), word.casefold().encode()) for word in WRITTEN}
    return {
        word
        for word, spelled in spellings.items()
        if any(each in content for content in files for each in spelled)
    }


def names_in(folder: Path) -> set[str]:
    return {file.name for file in folder.rglob("*") if file.is_file()}
