# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a session writes through: nothing a person wrote is dropped, whatever the store does."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from typing import Protocol
from uuid import uuid4

from app.reflections.errors import (
    NotWipedYet,
    StoreBroken,
    StoreError,
    StoreFull,
    StoreUnreachable,
)
from app.reflections.held import (
    AnswerWrite,
    BeginWrite,
    BookmarkWrite,
    EndWrite,
    ItemWrite,
    MeetWrite,
    SessionInMemory,
    Write,
)
from app.reflections.in_memory import InMemory
from app.reflections.items import Item, ItemKind, Part
from app.reflections.model import (
    KeptAnswer,
    LeftSession,
    SessionEnd,
    SessionRecord,
    SessionStart,
    SessionStep,
)
from app.reflections.recovery import Recovery
from app.reflections.reports import (
    AllSaved,
    BroughtBack,
    RecoverySetAside,
    Refuge,
    Report,
    SavedInLastRoom,
    StoreSetAside,
    TroubleBegan,
    Unsaved,
)
from app.reflections.reserve import Reserve
from app.reflections.store import ReflectionStore

__all__ = [
    "AllSaved",
    "BroughtBack",
    "Keeper",
    "OpenStore",
    "RecoverySetAside",
    "Report",
    "SavedInLastRoom",
    "StoreSetAside",
    "TroubleBegan",
    "Unsaved",
]


class OpenStore(Protocol):
    """Opens the store."""

    def __call__(self, *, wholly: bool) -> ReflectionStore:
        """Raises StoreError."""


class Keeper:
    """Writes to the store, or holds what the store can't take, until it can.

    It holds it in memory, and in a recovery file where there is a place for one. For the window's
    thread only. Nothing raises but ``store``, ``edit``, ``remove`` and ``delete_session``, and a
    call waits at most a moment (a few times ``BUSY_SECONDS``) for another program. The store is
    opened by the first call that needs it; what an earlier run had to leave in a recovery file is
    written into it then.

    Attributes:
        recovery: where the recovery files are; None where there are to be none.
        trouble: why the store can't be written to at present, or None.
        refuge: where that is which the store can't take.
    """

    def __init__(
        self,
        open_store: OpenStore,
        report: Callable[[Report], None],
        now: Callable[[], datetime],
        deleted: Callable[[], None] = lambda: None,
        *,
        recovery: Recovery | None = None,
        reserve: Reserve | None = None,
    ) -> None:
        """``open_store`` is called again as long as it raises StoreError; ``now`` is aware.

        ``deleted`` is called when the person has deleted something: copies may still have it.

        It reads a large file through first where ``wholly``: after something in it proved broken.
        recovery: where to put what the store can't take; without it, it is held in memory alone.
        reserve: the last room on the disk, where some is kept for what is being written.
        """
        self._open_store = open_store
        self._report = report
        self._now = now
        self._deleted = deleted
        self.recovery = recovery
        self._reserve = reserve
        self._store: ReflectionStore | None = None
        self._is_doubtful = False
        self._is_to_wipe = False
        self._in_memory = InMemory()
        self._held = self._in_memory.held
        self._sessions = self._in_memory.sessions
        self.trouble: StoreError | None = None
        self.refuge: Refuge = "nothing"

    @property
    def pending(self) -> int:
        """How many writes are not in the store yet."""
        return len(self._held)

    @property
    def is_open(self) -> bool:
        """Whether the store is open just now."""
        return self._store is not None

    @property
    def has_to_wipe(self) -> bool:
        """Whether something deleted is still to be wiped from the disk, by ``retry``."""
        return self._is_to_wipe

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
        self._in_memory.let_go_of_saved()
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
        self._in_memory.let_go_of_saved()
        self._sessions[session_id] = session
        session.end = None
        self._held.take_back((session_id, "end"))
        self._write(BeginWrite(session.start))
        return session.record()

    def retry(self) -> None:
        """Writes what is held, if the store takes it now, and wipes what is still to be wiped.

        To be called about once a second.
        """
        if self._held or self.trouble or (self.recovery and self.recovery.is_left):
            self._flush()
        self._wipe_deleted()

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
        too, since that is what the person asked for. Where it is in the store no more, but can't be
        wiped from the disk just now, ``retry`` wipes it.
        """
        self._held.forget(session_id)
        self._sessions.pop(session_id, None)
        self._take_refuge()
        try:
            self._delete(lambda store: store.delete_session(session_id))
        finally:
            self._deleted()

    def remove(self, kind: ItemKind, item_id: str) -> None:
        """Deletes the item here and in the store. Raises StoreError, as ``delete_session``."""
        try:
            self.let_go(kind, item_id)
        finally:
            self._deleted()

    def let_go(self, kind: ItemKind, item_id: str) -> None:
        """Takes away an item that was begun here and holds nothing after all. Raises StoreError.

        That is no deletion by which copies of the days before would have to go.
        """
        if kind == "part":
            self._forget_meetings(item_id)
        self._held.forget(item_id)
        self._take_refuge()
        self._delete(lambda store: store.items.remove(kind, item_id))

    @property
    def unsaved_items(self) -> tuple[Item, ...]:
        """The items that are not in the store yet, as they are now."""
        return self._held.items

    @property
    def unsaved(self) -> Unsaved:
        """What is not in the store yet, as it is now, and where it is meanwhile."""
        return Unsaved(self._in_memory.unsaved_records(), self._held.items, self.refuge)

    def doubt(self) -> None:
        """Something in the store proved broken: it is opened anew, and read through first.

        At once, where it is open just now. A broken one is set aside then, which is reported; what
        is in memory is written again.
        """
        self._is_doubtful = True
        if self.is_open:
            self._drop_store()
            self._flush()

    def put_down(self) -> None:
        """Writes what it can and closes the store, until the next call that needs it.

        What could not be written is held further on; a recovery file stays, closed. One that
        another start left meanwhile is brought back first: the store may get another key.
        """
        if self.recovery is not None and self._store is not None:
            self.recovery.is_left = self.recovery.has_left
        self.retry()
        self._drop_store()
        if self.recovery is not None:
            self.recovery.put_down()

    def forget_everything(self) -> None:
        """Before all is deleted: closes the store, and lets go of all that is in memory or waits.

        So do the recovery files go. The next call that needs the store begins a new one. Raises
        StoreHeld where another that still goes on has a recovery file.
        """
        self._in_memory = InMemory()
        self._held = self._in_memory.held
        self._sessions = self._in_memory.sessions
        self._drop_store()
        if self.recovery is not None:
            self.recovery.wipe_all()
        self.trouble = None
        self.refuge = "nothing"

    def close(self) -> int:
        """Tries a last time, closes the store, and returns how many writes it could not take.

        Those are in the recovery file then, where ``refuge`` says so, for the next start.
        """
        self.put_down()
        return self.pending

    def _delete(self, delete: Callable[[ReflectionStore], None]) -> None:
        store = self.store()
        self._bring_back(store)  # else it would come back with the rest, later
        try:
            delete(store)
        except NotWipedYet:
            self._is_to_wipe = True

    def _wipe_deleted(self) -> None:
        if not self._is_to_wipe or self._store is None:
            return
        try:
            self._store.file.forget_deleted()
        except StoreError:
            return  # ``retry`` tries again
        self._is_to_wipe = False
        self._deleted()  # a copy made meanwhile may have what was not wiped yet

    def _forget_meetings(self, part_id: str) -> None:
        stored: tuple[Item, ...] = ()
        with suppress(StoreError):  # else it is known by what is held of it
            stored = self.store().items.parts([part_id])
        for item in (*stored, *self._held.items):
            if isinstance(item, Part) and item.id == part_id:
                self._in_memory.forget_part(item)

    def _write(self, write: Write) -> None:
        self._held.add(write)
        self._flush()

    def _flush(self) -> None:
        try:
            self._in_last_room(self._write_held)
        except StoreError as error:
            # These two may mean that the file at the path is another one by now: open it anew.
            if isinstance(error, StoreBroken | StoreUnreachable):
                self._is_doubtful = self._is_doubtful or isinstance(error, StoreBroken)
                self._drop_store()
            self._note(error)
        else:
            self._take_refuge()
            if self._reserve is not None:
                self._reserve.make()
            if self.trouble:
                self.trouble = None
                self._report(AllSaved())

    def _in_last_room(self, write: Callable[[], None]) -> None:
        """Writes; on a full disk once more, with the room that was kept for it."""
        try:
            write()
        except StoreFull:
            was_kept = self._reserve is not None and self._reserve.give_up()
            if self._store is not None:
                self._store.shorten_log()
            write()
            # Where there was trouble before, AllSaved tells that it is over.
            if was_kept and self.trouble is None:
                self._report(SavedInLastRoom())

    def _write_held(self) -> None:
        store = self._opened()
        self._in_memory.write_to(store)
        self._bring_back(store)

    def _opened(self) -> ReflectionStore:
        if self._store is None:
            self._store = self._open_store(wholly=self._is_doubtful)
            self._is_doubtful = False
            if self._store.set_aside:
                self._report(StoreSetAside(self._store.set_aside))
            self._in_memory.write_current_again(self._store)
            self._look_for_left(self._store)
        return self._store

    def _look_for_left(self, store: ReflectionStore) -> None:
        if self.recovery is None:
            return
        self.recovery.is_left = True  # for all we know
        try:
            self._in_last_room(lambda: self._bring_back(store))
        except StoreError as error:
            # Reading goes on; the next writing or ``retry`` tries again.
            self._note(error)

    def _bring_back(self, store: ReflectionStore) -> None:
        """Writes into the store what was left in a recovery file when the app last ran."""
        if self.recovery is None or not self.recovery.is_left:
            return
        later = self._held.taken
        if self.recovery.bring_back(store, lambda at: self._report(RecoverySetAside(at)), later):
            self._report(BroughtBack())

    def _take_refuge(self) -> None:
        """Puts into a recovery file what waits, where it can be put; nothing waits in none."""
        unwritten = self._in_memory.unwritten()
        if self.recovery is not None and not unwritten:
            self.recovery.clear()
        is_safe = bool(unwritten) and self.recovery is not None and self.recovery.hold(unwritten)
        self.refuge = "file" if is_safe else "screen" if unwritten else "nothing"

    def _drop_store(self) -> None:
        if self._store is not None:
            with suppress(StoreError):
                self._store.close()
            self._store = None

    def _note(self, error: StoreError) -> None:
        refuge = self.refuge
        self.trouble, before = error, self.trouble
        self._take_refuge()
        if type(error) is not type(before) or self.refuge != refuge:
            self._report(TroubleBegan(error, self.refuge))
