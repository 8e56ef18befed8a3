# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""All that the keeper has in memory: the writes that wait, and the sessions they belong to."""

from __future__ import annotations

from app.reflections.bringing_back import put_again
from app.reflections.errors import SessionUnknown, StoreError
from app.reflections.folding import folded_name
from app.reflections.held import HeldWrites, MeetWrite, SessionInMemory, Write
from app.reflections.items import Part
from app.reflections.model import SessionRecord
from app.reflections.store import ReflectionStore


class InMemory:
    """Attributes:
    held: the writes that no store has taken yet.
    sessions: the running one, and every one of which something is held, by their ids.
    """

    def __init__(self) -> None:
        self.held = HeldWrites()
        self.sessions: dict[str, SessionInMemory] = {}

    def write_to(self, store: ReflectionStore) -> None:
        """Writes all that is held, the oldest first. Raises StoreError; the rest is held on."""
        again: set[str] = set()
        while write := self.held.first:
            try:
                write.write_to(store)
            except SessionUnknown as error:
                # A new store was begun meanwhile; once is enough for the whole session.
                if error.session_id in again:
                    raise
                again.add(error.session_id)
                self.held.add_first(self.sessions[error.session_id].writes())
            else:
                self.held.written(write)
        # What points at something that waited behind it finds it now.
        put_again(store, self.held.again.values())
        self.held.again.clear()

    def write_current_again(self, store: ReflectionStore) -> None:
        """A store that was just opened lacks the running session, or holds it for left.

        The parts that were met are not met again in a store that knows the session: there the
        person may have given them other names since, or taken them away.
        """
        for session in self.sessions.values():
            if session.end is None:
                writes = session.writes()
                if _knows(store, session.start.id):
                    writes = [write for write in writes if not isinstance(write, MeetWrite)]
                self.held.add_first(writes)

    def forget_part(self, part: Part) -> None:
        """A part was taken away: that it was met must not bring it back."""
        name = folded_name(part.name)
        for session in self.sessions.values():
            for met in list(session.met.values()):
                if met.new_id == part.id or folded_name(met.name) == name:
                    del session.met[met.name]
                    self.held.take_back(met.slot)

    def unwritten(self) -> tuple[Write, ...]:
        """All that is held, with the whole of each session of which something is."""
        whole = [write for each in self._unsaved_sessions() for write in each.writes()]
        slots = {write.slot: write for write in (*whole, *self.held.all)}
        return tuple(slots.values())

    def unsaved_records(self) -> tuple[SessionRecord, ...]:
        """The sessions of which something is held."""
        return tuple(session.record() for session in self._unsaved_sessions())

    def let_go_of_saved(self) -> None:
        """Sessions that are over and saved need not be in memory."""
        unsaved = self.held.session_ids
        for session_id, session in list(self.sessions.items()):
            if session_id not in unsaved and session.end is not None:
                del self.sessions[session_id]

    def _unsaved_sessions(self) -> list[SessionInMemory]:
        unsaved = self.held.session_ids
        return [session for id_, session in self.sessions.items() if id_ in unsaved]


def _knows(store: ReflectionStore, session_id: str) -> bool:
    try:
        store.session(session_id)
    except StoreError:
        return False
    return True
