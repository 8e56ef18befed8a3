# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a session writes through: nothing a person wrote is dropped, whatever the store does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeAlias
from uuid import uuid4

from app.reflections.errors import SessionUnknown, StoreBroken, StoreError, StoreUnreachable
from app.reflections.held import (
    AnswerWrite,
    BeginWrite,
    BookmarkWrite,
    EndWrite,
    HeldWrites,
    ItemWrite,
    MeetWrite,
    SessionInMemory,
    Write,
)
from app.reflections.items import Item, ItemKind
from app.reflections.model import (
    KeptAnswer,
    LeftSession,
    SessionEnd,
    SessionRecord,
    SessionStart,
    SessionStep,
)
from app.reflections.store import ReflectionStore


@dataclass(frozen=True, slots=True)
class TroubleBegan:
    """Saving does not work for now; what comes is held in memory. Sent once for each kind."""

    error: StoreError


@dataclass(frozen=True, slots=True)
class AllSaved:
    """Saving works again, and all that was held has been written."""


@dataclass(frozen=True, slots=True)
class StoreSetAside:
    """The store was broken. It lies unharmed at ``path`` now, and a new one was begun."""

    path: Path


Report: TypeAlias = TroubleBegan | AllSaved | StoreSetAside


class OpenStore(Protocol):
    """Opens the store."""

    def __call__(self, *, wholly: bool) -> ReflectionStore:
        """Raises StoreError."""


class Keeper:
    """Writes to the store, or holds in memory what the store can't take, until it can.

    For the window's thread only. Nothing raises but ``store``, ``edit``, ``remove`` and
    ``delete_session``, and a call
    waits at most a moment (``BUSY_SECONDS``) for another program. The store is opened by the first
    call that needs it.

    Attributes:
        trouble: why the store can't be written to at present, or None.
    """

    def __init__(
        self,
        open_store: OpenStore,
        report: Callable[[Report], None],
        now: Callable[[], datetime],
        deleted: Callable[[], None] = lambda: None,
    ) -> None:
        """``open_store`` is called again as long as it raises StoreError; ``now`` is aware.

        ``deleted`` is called when the person has deleted something: copies may still have it.

        It reads a large file through first where ``wholly``: after something in it proved broken.
        """
        self._open_store = open_store
        self._report = report
        self._now = now
        self._deleted = deleted
        self._store: ReflectionStore | None = None
        self._is_doubtful = False
        self._held = HeldWrites()
        self._sessions: dict[str, SessionInMemory] = {}
        self.trouble: StoreError | None = None

    @property
    def pending(self) -> int:
        """How many writes are not in the store yet."""
        return len(self._held)

    @property
    def is_open(self) -> bool:
        """Whether the store is open just now."""
        return self._store is not None

    def begin(
        self,
        script_id: str,
        title: str,
        steps: Iterable[SessionStep] = (),
        themes: Iterable[str] = (),
    ) -> str:
        """Begins a session and returns its id. themes: those of the practice."""
        start = SessionStart(
            str(uuid4()), script_id, title, self._now(), tuple(steps), tuple(sorted(set(themes)))
        )
        self._let_go_of_saved()
        self._sessions[start.id] = SessionInMemory(start)
        self._write(BeginWrite(start))
        return start.id

    def keep(self, session_id: str, kept: KeptAnswer) -> None:
        """Writes an answer of a session begun here, in the place of an earlier draft of it."""
        self._sessions[session_id].answers[kept.ordinal] = kept
        self._write(AnswerWrite(session_id, kept))

    def meet(self, session_id: str, name: str) -> None:
        """Writes that the part of this name was met in a session begun here."""
        meeting = MeetWrite(session_id, name, self._now(), str(uuid4()))
        self._sessions[session_id].met[name] = meeting
        self._write(meeting)

    def put(self, item: Item) -> None:
        """Writes an item, in the place of what it was before."""
        self._write(ItemWrite(item))

    def edit(self, session_id: str, kept: KeptAnswer) -> None:
        """Writes an answer of any session, in the place of the one with its ordinal.

        Raises StoreError where the session was not begun here and can't be read.
        """
        if session_id not in self._sessions:
            self._sessions[session_id] = SessionInMemory.of(self.store().session(session_id))
        self.keep(session_id, kept)

    def end(self, session_id: str, how: SessionEnd) -> None:
        """Writes that a session begun here has ended."""
        end = EndWrite(session_id, how, self._now())
        self._sessions[session_id].end = end
        self._write(end)

    def bookmark(self, session_id: str, place: str | None) -> None:
        """Writes where a session is; None where there is nothing to come back to any more.

        For a session that was not begun here, only None is of use: it is let go of.
        """
        write = BookmarkWrite(session_id, place, self._now())
        if session_id in self._sessions:
            self._sessions[session_id].bookmark = write
        self._write(write)

    def left_sessions(self) -> tuple[LeftSession, ...]:
        """The sessions that can be gone on with, the latest first; none where the store is shut."""
        try:
            return self._opened().left_sessions()
        except StoreError:
            return ()

    def go_on_with(self, session_id: str) -> SessionRecord:
        """Opens a session again that was left, and returns what it holds so far.

        Raises StoreError where it can't be read, SessionUnknown where it is no longer there.
        """
        session = self._sessions.get(session_id)
        if session is None:
            session = SessionInMemory.of(self.store().session(session_id))
        self._let_go_of_saved()
        self._sessions[session_id] = session
        session.end = None
        self._held.take_back((session_id, "end"))
        self._write(BeginWrite(session.start))
        return session.record()

    def retry(self) -> None:
        """Writes what is held, if the store takes it now. To be called about once a second."""
        if self._held or self.trouble:
            self._flush()

    def store(self) -> ReflectionStore:
        """The store, for reading. Raises StoreError where it can't be opened."""
        try:
            return self._opened()
        except StoreError as error:
            self._note(error)
            raise

    def records(self) -> tuple[SessionRecord, ...]:
        """The sessions in memory, oldest first: the latest one, and all that are not saved yet."""
        return tuple(session.record() for session in self._sessions.values())

    def delete_session(self, session_id: str) -> None:
        """Deletes the session here and in the store; one that is nowhere is no error.

        Raises StoreError where the store may still have it; what was held of it is forgotten then
        too, since that is what the person asked for.
        """
        self._held.forget(session_id)
        self._sessions.pop(session_id, None)
        try:
            self.store().delete_session(session_id)
        finally:
            self._deleted()

    def remove(self, kind: ItemKind, item_id: str) -> None:
        """Deletes the item here and in the store. Raises StoreError, as ``delete_session``."""
        self._held.forget(item_id)
        try:
            self.store().items.remove(kind, item_id)
        finally:
            self._deleted()

    @property
    def unsaved_items(self) -> tuple[Item, ...]:
        """The items that are not in the store yet, as they are now."""
        return self._held.items

    def doubt(self) -> None:
        """Something in the store proved broken: it is opened anew at once, and read through first.

        A broken one is set aside then, which is reported; what is in memory is written again.
        """
        self._is_doubtful = True
        self._drop_store()
        self._flush()

    def put_down(self) -> None:
        """Writes what it can and closes the store, until the next call that needs it.

        What could not be written is held further on.
        """
        self.retry()
        self._drop_store()

    def forget_everything(self) -> None:
        """Before all is deleted: closes the store, and lets go of all that is in memory or waits.

        The next call that needs it begins a new one.
        """
        self._held = HeldWrites()
        self._sessions = {}
        self._drop_store()
        self.trouble = None

    def close(self) -> int:
        """Tries a last time, closes the store, and returns how many writes it could not take."""
        self.retry()
        self._drop_store()
        return self.pending

    def _write(self, write: Write) -> None:
        self._held.add(write)
        self._flush()

    def _flush(self) -> None:
        try:
            self._write_held()
        except StoreError as error:
            # These two may mean that the file at the path is another one by now: open it anew.
            if isinstance(error, StoreBroken | StoreUnreachable):
                self._is_doubtful = self._is_doubtful or isinstance(error, StoreBroken)
                self._drop_store()
            self._note(error)
        else:
            if self.trouble:
                self.trouble = None
                self._report(AllSaved())

    def _write_held(self) -> None:
        store = self._opened()
        again: set[str] = set()
        while write := self._held.first:
            try:
                write.write_to(store)
            except SessionUnknown as error:
                # A new store was begun meanwhile; once is enough for the whole session.
                if error.session_id in again:
                    raise
                again.add(error.session_id)
                self._held.add_first(self._sessions[error.session_id].writes())
            else:
                self._held.written(write)

    def _opened(self) -> ReflectionStore:
        if self._store is None:
            self._store = self._open_store(wholly=self._is_doubtful)
            self._is_doubtful = False
            if self._store.set_aside:
                self._report(StoreSetAside(self._store.set_aside))
            self._open_current_again()
        return self._store

    def _open_current_again(self) -> None:
        """A store that was just opened lacks the running session, or holds it for left."""
        for session in self._sessions.values():
            if session.end is None:
                self._held.add_first(session.writes())

    def _drop_store(self) -> None:
        if self._store is not None:
            with suppress(StoreError):
                self._store.close()
            self._store = None

    def _note(self, error: StoreError) -> None:
        is_news = type(error) is not type(self.trouble)
        self.trouble = error
        if is_news:
            self._report(TroubleBegan(error))

    def _let_go_of_saved(self) -> None:
        unsaved = self._held.session_ids
        self._sessions = {
            session_id: session
            for session_id, session in self._sessions.items()
            if session_id in unsaved or session.end is None
        }
