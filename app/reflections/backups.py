# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Copies of the store from days before, beside it: seven, of which the oldest goes for a new one.

Their names hold the moment in UTC, so that their order is that of time on any journey. An encrypted
store has encrypted copies, with the same key. Everything here may run in a thread of its own.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.reflections.beside import BACKUP_FOLDER, backups_of
from app.reflections.broken import files_set_aside
from app.reflections.connection import make_private_folder
from app.reflections.copying import (
    MAKING,
    Progress,
    copy_store,
    forget_unfinished,
    hold_the_same,
    holds_anything,
    read_through,
)
from app.reflections.durable import wipe
from app.reflections.errors import StoreError
from app.reflections.faults import store_errors
from app.reflections.keys import StoreKey

MOST = 7
_MOMENT = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the store. at: when it was made, in UTC, to the second. size: in bytes."""

    path: Path
    at: datetime
    size: int


class Backups:
    """The copies of one store.

    Attributes:
        store: the store's file.
        folder: where the copies are; made with the first one.
    """

    def __init__(self, store: Path) -> None:
        self.store = store
        self.folder = store.parent / BACKUP_FOLDER

    def all(self) -> tuple[Backup, ...]:
        """The copies there are, newest first; none where the folder can't be read."""
        found: list[Backup] = []
        with suppress(OSError):
            for path in backups_of(self.store):
                with suppress(ValueError):  # a day such as no calendar knows
                    moment = path.stem.removeprefix(f"{self.store.stem}-")
                    at = datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC)
                    found.append(Backup(path, at, path.stat().st_size))
        return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))

    def make(
        self,
        now: datetime,
        key: StoreKey | None,
        progress: Progress = lambda _share: None,
    ) -> Backup:
        """Copies the store and reads the copy back; only then an older one goes.

        Raises StoreBroken where the store is not sound, CopyUnsound where the copy is not, or
        another StoreError (StoreFull …); then the older ones are there as before, and nothing else.
        """
        path, at = self._free_name(now)
        with store_errors(path):
            make_private_folder(self.folder)
        self._clear_unfinished()
        copy_store(self.store, path, key, progress)
        made = Backup(path, at, path.stat().st_size)
        for old in self._too_old(made, now):
            # It goes with the next one where it can't now.
            with suppress(OSError):
                wipe(old.path)
        return made

    def is_due(self, now: datetime, key: StoreKey | None) -> bool:
        """Whether there is none of today, and the store holds other things than the newest one.

        Raises StoreError where the store can't be read.
        """
        backups = self.all()
        if any(backup.at.astimezone(now.tzinfo).date() == now.date() for backup in backups):
            return False
        if not backups:
            return holds_anything(self.store, key)
        try:
            read_through(backups[0].path, key)
            return not hold_the_same(self.store, backups[0].path, key)
        except StoreError as error:
            if error.path == self.store:
                raise
            return True

    def newest_good(self, key: StoreKey | None, *, before: datetime | None = None) -> Backup | None:
        """The newest copy that this key opens and that is sound all through, or None.

        before: only among those that were made until then.
        """
        for backup in self.all():
            if before is None or backup.at <= before:
                with suppress(StoreError):
                    read_through(backup.path, key)
                    return backup
        return None

    def forget_all(self) -> None:
        """Deletes all copies, overwriting them first. Raises StoreError where one can't go."""
        self._clear_unfinished()
        self._forget(self.all())

    def replace_all(self, now: datetime, key: StoreKey | None) -> Backup | None:
        """After something was deleted for good: the copies that still have it go, too.

        A new one is made and read back before; None where nothing is kept any more. To be called as
        well when the key of the store has become another one. Raises as ``make``; then the older
        ones are all there still. That from before a break stays until it was put back.
        """
        made = self.make(now, key) if holds_anything(self.store, key) else None
        others = tuple(old for old in self.all() if made is None or old.path != made.path)
        stays = self._still_needed(others, now)
        self._forget(tuple(old for old in others if old.path not in stays))
        return made

    def _forget(self, backups: tuple[Backup, ...]) -> None:
        for backup in backups:
            with store_errors(backup.path):
                wipe(backup.path)

    def _too_old(self, made: Backup, now: datetime) -> tuple[Backup, ...]:
        """What goes for the new one."""
        # The clock was wrong where one is from days to come: such a one is the least of them.
        by_worth = sorted(self.all(), key=lambda each: (each.at <= now, each.at), reverse=True)
        others = tuple(backup for backup in by_worth if backup.path != made.path)
        stay = {made.path, *(backup.path for backup in others[: MOST - 1])}
        stay |= self._still_needed(others, now)
        return tuple(backup for backup in others if backup.path not in stay)

    def _still_needed(self, backups: tuple[Backup, ...], now: datetime) -> set[Path]:
        """The last of a store that broke since, as long as it was not put back."""
        for broken in files_set_aside(self.store, now)[:1]:
            if not broken.is_put_back:
                return {old.path for old in [old for old in backups if old.at <= broken.at][:1]}
        return set()

    def _free_name(self, now: datetime) -> tuple[Path, datetime]:
        at = now.astimezone(UTC).replace(microsecond=0)
        while (path := self._path(at)).exists():
            at += timedelta(seconds=1)
        return path, at

    def _path(self, at: datetime) -> Path:
        return self.folder / f"{self.store.stem}-{at.strftime(_MOMENT)}{self.store.suffix}"

    def _clear_unfinished(self) -> None:
        """What a power cut may have left."""
        for part in self.folder.glob(f"*{MAKING}"):
            forget_unfinished(part)
