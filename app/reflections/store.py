# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The reflections store: one file on the person's own disk, with every session and its answers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from app.reflections import sessions as queries
from app.reflections.backups import Backups
from app.reflections.broken import set_aside
from app.reflections.connection import (
    Database,
    connect,
    connect_to_inspect,
    make_private_file,
    make_private_folder,
    require_sound,
)
from app.reflections.errors import (
    SessionUnknown,
    StoreBroken,
    StoreError,
    StoreFull,
    StoreHeld,
)
from app.reflections.faults import from_system, store_errors
from app.reflections.keys import StoreKey
from app.reflections.lock import StoreLock
from app.reflections.looking import LookBack
from app.reflections.migrations import is_of_earlier_version, migrate, require_ours
from app.reflections.model import (
    KeptAnswer,
    LeftSession,
    RatedSession,
    SessionEnd,
    SessionRecord,
    SessionStart,
    SessionStep,
    SessionSummary,
)
from app.reflections.shelf import ItemShelf, delete_session
from app.reflections.store_file import StoreFile
from app.reflections.swapping import finish_exchange

__all__ = ["ReflectionStore"]

CHECKED_AT_ONCE = 4 * 1024 * 1024
"""Bytes of a file that is read through before it is opened: some 40 ms. Larger ones afterwards."""


class ReflectionStore:
    """Reads and writes the store. All of it belongs to the thread that opened it.

    A method that returned has written for good: neither a killed process nor a power cut takes it
    back. Every method may raise StoreError, and then has changed nothing.

    Attributes:
        path: the store's file.
        file: the same, open; for those who read or write all of it at once.
        items: what is kept beside sessions.
        look: finds and lists all of it.
        set_aside: where a broken store was put when this one was opened in its place, or None.
    """

    def __init__(
        self, file: StoreFile, lock: StoreLock | None, now: Callable[[], datetime]
    ) -> None:
        self.path = file.path
        self.file = file
        self.set_aside: Path | None = None
        self.items = ItemShelf(file)
        self.look = LookBack(file)
        self._is_closed = False
        self._file = file
        self._lock = lock
        self._now = now

    @classmethod
    def open(
        cls,
        path: Path,
        now: Callable[[], datetime],
        key: StoreKey | None = None,
        *,
        wholly: bool = False,
    ) -> ReflectionStore:
        """Opens the store at ``path``, made where it is missing; ``now`` gives aware datetimes.

        key: that of an encrypted store; a new one is encrypted with it. wholly: read all of a large
        file through first; without this, one above CHECKED_AT_ONCE is only looked at, and it is for
        the caretaker to read it through.

        A change of the passphrase that was cut off is brought to an end first.

        A broken file is set aside and a new store begun: see ``set_aside``. Sessions that were
        still open are ended as left. A store of an earlier version is copied before it is brought
        up to date (Backups). Raises StoreFull, StoreHeld, StoreReadOnly, StoreTooNew,
        StoreForeign, StoreUnreachable, StoreLocked without a key, PassphraseWrong with another
        one, or StoreBroken where the broken file can't be moved.
        """
        try:
            make_private_folder(path.parent)
        except OSError as error:
            raise from_system(path, error) from error
        lock = StoreLock(path)
        try:
            finish_exchange(path)
            db, aside = _open_sound(path, now, key, wholly=wholly)
            try:
                store = cls(StoreFile(db, path), lock, now)
            except BaseException:
                db.close()
                raise
        except BaseException:
            lock.release()
            raise
        store.set_aside = aside
        try:
            store._end_left()
        except BaseException as error:
            store.close()
            # A large file that was only looked at: read through, it is found broken.
            if isinstance(error, StoreBroken) and not wholly:
                return cls.open(path, now, key, wholly=True)
            raise
        return store

    @classmethod
    def open_beside(
        cls, path: Path, now: Callable[[], datetime], key: StoreKey | None = None
    ) -> ReflectionStore:
        """A second way into a store that this app has open already, for long work in a thread.

        What the first one writes meanwhile may have to wait (StoreHeld). Raises StoreError.
        """
        return cls(StoreFile(connect(path, key), path), None, now)

    def begin_session(
        self,
        script_id: str,
        title: str,
        steps: Iterable[SessionStep] = (),
        *,
        themes: Iterable[str] = (),
        session_id: str | None = None,
        began: datetime | None = None,
    ) -> str:
        """Begins a session and returns its id. One with the given id is opened again instead.

        themes: those of the practice.
        """
        start = SessionStart(
            id=session_id or str(uuid4()),
            script_id=script_id,
            title=title,
            began=began or self._now(),
            steps=tuple(steps),
            themes=tuple(themes),
        )
        with self._file.writing() as db:
            queries.insert_session(db, start)
        return start.id

    def keep(self, session_id: str, kept: KeptAnswer) -> None:
        """Writes an answer, in the place of an earlier draft with its ordinal.

        Raises SessionUnknown where there is no such session.
        """
        with self._file.writing() as db:
            if not queries.upsert_answer(db, session_id, kept):
                raise SessionUnknown(self.path, session_id)

    def end_session(self, session_id: str, how: SessionEnd, *, at: datetime | None = None) -> None:
        """Writes how the session ended, and when (else now). Raises SessionUnknown."""
        with self._file.writing() as db:
            if not queries.update_end(db, session_id, how, at or self._now()):
                raise SessionUnknown(self.path, session_id)

    def put_bookmark(self, session_id: str, place: str, *, at: datetime | None = None) -> None:
        """Writes where the session is (``at`` that moment, else now), in place of what was there.

        There is one bookmark for a script: those of its other sessions go. Raises SessionUnknown.
        """
        with self._file.writing() as db:
            if not queries.upsert_bookmark(db, session_id, place, at or self._now()):
                raise SessionUnknown(self.path, session_id)

    def remove_bookmark(self, session_id: str) -> None:
        """The session is not to be gone on with; where it has no bookmark, nothing is done."""
        with self._file.writing() as db:
            queries.delete_bookmark(db, session_id)

    def left_sessions(self) -> tuple[LeftSession, ...]:
        """The sessions that ended early and can be gone on with, the latest first."""
        with self._file.reading() as db:
            return queries.select_left(db)

    def sessions(self, limit: int = 50, offset: int = 0) -> tuple[SessionSummary, ...]:
        """A page of the sessions, newest first."""
        with self._file.reading() as db:
            return queries.select_sessions(db, limit, offset)

    def session(self, session_id: str) -> SessionRecord:
        """The whole session. Raises SessionUnknown."""
        with self._file.reading() as db:
            record = queries.select_session(db, session_id)
        if record is None:
            raise SessionUnknown(self.path, session_id)
        return record

    def rated_sessions(self) -> tuple[RatedSession, ...]:
        """The sessions in which words were rated, in no order that matters."""
        with self._file.reading() as db:
            return queries.select_rated(db)

    def delete_session(self, session_id: str) -> None:
        """Deletes the session so that no byte of it stays in the store's files.

        Where it can't be wiped from the disk just now (NotWipedYet), it is deleted all the same;
        calling again wipes it.
        """
        with self._file.writing() as db:
            delete_session(db, session_id)
        self._file.forget_deleted()

    def shorten_log(self) -> None:
        """Gives the room of the log back to the disk, where that is possible just now."""
        with suppress(StoreError), self._file.reading() as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Closes the file and gives the lock back. The store is of no use afterwards."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            self._file.close()
        finally:
            if self._lock is not None:
                self._lock.release()

    def _end_left(self) -> None:
        # On a full disk or beside another writer, the next start does this; reading comes first.
        with suppress(StoreFull, StoreHeld), self._file.writing() as db:
            queries.update_left(db)


def _open_sound(
    path: Path, now: Callable[[], datetime], key: StoreKey | None, *, wholly: bool
) -> tuple[Database, Path | None]:
    try:
        return _open(path, now, key, wholly=wholly), None
    except StoreBroken as broken:
        try:
            aside = set_aside(path, now())
        except StoreError as error:
            raise broken from error
        return _open(path, now, key, wholly=wholly), aside


def _open(
    path: Path, now: Callable[[], datetime], key: StoreKey | None, *, wholly: bool
) -> Database:
    make_private_file(path)
    with closing(connect_to_inspect(path, key)) as inspected, store_errors(path):
        require_ours(inspected, path)
        if wholly or path.stat().st_size <= CHECKED_AT_ONCE:
            require_sound(inspected, path)
        is_earlier = is_of_earlier_version(inspected)
    if is_earlier:
        _copy_before_migration(path, now(), key)
    db = connect(path, key)
    try:
        with store_errors(path):
            migrate(db, path)
    except BaseException:
        db.close()
        raise
    return db


def _copy_before_migration(path: Path, now: datetime, key: StoreKey | None) -> None:
    """The store as the earlier app left it. Without room for a copy it is opened all the same.

    Each version is one transaction, so that even then nothing can be half done; and a store that
    stayed shut on a full disk would be the greater loss. Raises StoreBroken where it is not sound.
    """
    try:
        Backups(path).make(now, key)
    except StoreBroken:
        raise
    except StoreError:
        return
