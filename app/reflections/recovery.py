# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where what a person wrote goes while the store can't take it, so that it outlives the window."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app.reflections.beside import is_set_aside, recovery_files, recovery_name
from app.reflections.bringing_back import bring_back
from app.reflections.broken import set_aside
from app.reflections.connection import make_private_folder
from app.reflections.errors import StoreBroken, StoreError, StoreReadOnly, StoreUnreachable
from app.reflections.faults import from_system
from app.reflections.held import Slot, Write
from app.reflections.keys import StoreKey
from app.reflections.recovery_file import LeftFile, RecoveryFile
from app.reflections.store import ReflectionStore

_OTHERS_MAY_WRITE = 0o022


class Recovery:
    """Keeps one recovery file while anything is held, and brings back those of earlier runs.

    Attributes:
        is_left: whether a file of an earlier run is known that the store could not take yet.
    """

    def __init__(
        self,
        store: Path,
        folders: Sequence[Path],
        key: Callable[[], StoreKey | None],
        now: Callable[[], datetime],
    ) -> None:
        """store: the file of the store. folders: places to try, the best one first.

        key: what the store is encrypted with; it raises StoreError where that is not at hand,
        and nothing is written then.
        """
        self.is_left = False
        self._folders = tuple(folders)
        self._key = key
        self._now = now
        self._own: RecoveryFile | None = None
        self._store = store

    def hold(self, writes: Sequence[Write]) -> bool:
        """Whether a recovery file has just these writes now. Nothing is raised."""
        try:
            key = self._key()
        except StoreError:
            return False
        if self._own is not None and self._own.key == key and _held_by(self._own, writes):
            return True
        before, self._own = self._own, None
        for folder in self._folders:
            with suppress(StoreError):
                self._own = self._new_file(folder, key, writes)
                break
        if before is not None:
            # What can't be written elsewhere is left where it is: as it was is better than nothing.
            before.let_go() if self._own is None and before.key == key else before.wipe()
        return self._own is not None

    def clear(self) -> None:
        """All is in the store: the file goes."""
        own, self._own = self._own, None
        if own is not None:
            own.wipe()

    def put_down(self) -> None:
        """Leaves the file of this run to whoever opens the store next, be it in this run."""
        own, self._own = self._own, None
        if own is not None:
            own.let_go()

    @property
    def has_left(self) -> bool:
        """Whether a recovery file lies about, of an earlier run or of another that goes on."""
        return any(True for _ in self._left_paths())

    def wipe_all(self) -> None:
        """Takes away every recovery file of this store, damaged ones too: all is to be deleted.

        Raises StoreHeld where another one that still goes on has one.
        """
        self.clear()
        for path in self._left_paths(also_broken=True):
            LeftFile(path).wipe()
        self.is_left = False

    def bring_back(
        self,
        store: ReflectionStore,
        tell_broken: Callable[[Path], None],
        later: Collection[Slot] = (),
    ) -> bool:
        """Writes into the store what earlier runs left; whether there was anything it lacked.

        later: what this run has written into the store before; that stays as it is.

        A file goes once all of it was read back from the store. One that is damaged is set aside;
        ``tell_broken`` is told where. Raises StoreError where the store can't take it for now: see
        ``is_left``. What it doesn't take although it can be written stays for the next start.
        """
        found = False
        for left in self._left_files():
            writes = self._read(left, tell_broken)
            if writes is None:
                continue
            try:
                found = bring_back(store, writes, later) or found
            except StoreUnreachable:
                left.release()
                continue
            except BaseException:
                self.is_left = True
                left.release()
                raise
            left.wipe()
        self.is_left = False
        return found

    def _new_file(
        self, folder: Path, key: StoreKey | None, writes: Sequence[Write]
    ) -> RecoveryFile:
        path = folder / f"{recovery_name(self._store)}{uuid4().hex[:8]}.db"
        _make_ready(folder, path)
        file = RecoveryFile(path, key)
        try:
            file.hold(writes)
        except BaseException:
            file.wipe()
            raise
        return file

    def _left_files(self) -> Iterator[LeftFile]:
        for path in self._left_paths():
            # One that is held is that of another that still goes on.
            with suppress(StoreError):
                yield LeftFile(path)

    def _left_paths(self, *, also_broken: bool = False) -> Iterator[Path]:
        own = None if self._own is None else self._own.path
        for folder in self._folders:
            for path in _found(self._store, folder):
                if path != own and (also_broken or not is_set_aside(path)):
                    yield path

    def _read(
        self, left: LeftFile, tell_broken: Callable[[Path], None]
    ) -> tuple[Write, ...] | None:
        """What it holds, or None; it is let go of then, and stays where it is or is set aside."""
        try:
            return left.writes(self._key())
        except StoreBroken:
            with suppress(StoreError):
                tell_broken(set_aside(left.path, self._now()))
        except StoreError:
            pass  # it can't be read now, or not by this one: it stays for another day
        left.release() if left.path.exists() else left.wipe()
        return None


def _held_by(own: RecoveryFile, writes: Sequence[Write]) -> bool:
    try:
        own.hold(writes)
    except StoreError:
        return False
    return True


def _make_ready(folder: Path, path: Path) -> None:
    """Makes the folder where it is missing. Raises StoreError, too where others could reach in."""
    try:
        make_private_folder(folder)
        status = folder.stat(follow_symlinks=False)
    except OSError as error:
        raise from_system(path, error) from error
    if hasattr(os, "geteuid"):
        is_ours = status.st_uid == os.geteuid() and not status.st_mode & _OTHERS_MAY_WRITE
        if not is_ours:
            raise StoreReadOnly(path, "the folder is not this person's alone")


def _found(store: Path, folder: Path) -> list[Path]:
    try:
        return list(recovery_files(store, folder))
    except OSError:
        return []
