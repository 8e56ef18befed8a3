# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Starts of the app whose store may be held by another window, and their recovery files."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.reflections.keeper import Keeper
from app.reflections.keys import StoreKey, new_salt
from app.reflections.lock import StoreLock
from app.reflections.recovery import Recovery
from app.reflections.reports import Report
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault
from tests.reflections.items import ALL
from tests.reflections.samples import STEPS, HandClock, one_of_each_kind

KEY = StoreKey(bytes(range(32)), new_salt())


class Run:
    """One start of the app, with its keeper."""

    def __init__(
        self, path: Path, folders: tuple[Path, ...], clock: HandClock, key: StoreKey | None
    ) -> None:
        self.vault = Vault(path)
        self.vault.key = key
        self.reports: list[Report] = []

        def open_store(*, wholly: bool) -> ReflectionStore:
            return ReflectionStore.open(path, clock, self.vault.key_for_opening(), wholly=wholly)

        recovery = Recovery(path, folders, self.vault.key_beside, clock)
        self.keeper = Keeper(open_store, self.reports.append, clock, recovery=recovery)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another window has the store."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = StoreLock(path)
    try:
        yield
    finally:
        lock.release()


def recovery_files(*folders: Path) -> list[Path]:
    return [file for folder in folders for file in folder.glob("unsaved-*")]


def write_an_evening(keeper: Keeper, clock: HandClock) -> str:
    session_id = keeper.begin("five-step", "Five steps", STEPS, ("loneliness",))
    for kept in one_of_each_kind():
        keeper.keep(session_id, kept)
    keeper.meet(session_id, "the quiet one")
    keeper.bookmark(session_id, "somewhere")
    clock.pass_minutes(20)
    keeper.end(session_id, "stopped")
    for item in ALL:
        keeper.put(item)
    return session_id
