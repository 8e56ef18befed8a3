# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What a copy lacks is told exactly, and putting it back takes nothing away."""

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.reflections.backups import Backup, Backups
from app.reflections.broken import BrokenFile, set_aside
from app.reflections.errors import StoreUnreachable
from app.reflections.items import Entry
from app.reflections.keys import StoreKey, new_salt
from app.reflections.restoring import GivenUp, prepare_return, put_back, put_back_beside
from app.reflections.store import ReflectionStore
from tests.reflections.damage import damage_pages, leaves_of
from tests.reflections.items import ALL, LETTER, QUIET_ONE, everything
from tests.reflections.samples import EVENING, HandClock, written

LATER = replace(LETTER, text="A letter, gone on with", changed=LETTER.changed + timedelta(days=1))
NEW = Entry(id="e0000000-0000-4000-8000-000000000009", at=EVENING, changed=EVENING, text="\nNew\n.")
KEYS = (None, StoreKey.derive("a warm stone", new_salt()))


def broken_after_a_copy(
    path: Path, clock: HandClock, key: StoreKey | None
) -> tuple[Backup, BrokenFile, str]:
    """All is copied, then more is written, and the page with the sessions is lost."""
    with closing(ReflectionStore.open(path, clock, key)) as store:
        for item in ALL:
            store.items.put(item)
        session_id = store.begin_session("five-step", "Five steps")
        store.keep(session_id, written(0, "before"))
        backup = Backups(path).make(clock(), key)
        store.keep(session_id, written(1, "after"))
        store.items.put(LATER)
        store.items.put(NEW)
    damage_pages(path, leaves_of(path, "session") if key is None else ())
    return backup, BrokenFile(set_aside(path, clock()), clock()), session_id


@pytest.mark.parametrize("key", KEYS)
def test_what_was_written_after_the_copy_is_told_and_comes_back(
    path: Path, clock: HandClock, key: StoreKey | None
) -> None:
    backup, broken, session_id = broken_after_a_copy(path, clock, key)

    what = prepare_return(backup, broken, key)

    assert what.holds == len(ALL) + 1
    assert {(lack.kind, lack.title, lack.is_changed) for lack in what.lacks} == {
        ("entry", "New", False),
        ("entry", "A letter, gone on with", True),
        ("session", "Five steps", True),
    }
    with closing(ReflectionStore.open(path, clock, key)) as store:
        put_back(store, what)
        kept = everything(store)
        assert {NEW, LATER, *ALL} - kept in (set(), {LETTER})
        (session,) = store.sessions()
        assert (session.id, session.title) == (session_id, "Five steps")
        assert len(store.session(session_id).answers) == 2
        again = put_back(store, what)
        assert (again.new, again.both) == (0, 0)
        assert everything(store) == kept


def test_what_is_here_is_not_overwritten_by_what_was(path: Path, clock: HandClock) -> None:
    with closing(ReflectionStore.open(path, clock)) as store:
        store.items.put(QUIET_ONE)
        backup = Backups(path).make(clock(), None)
        now = replace(QUIET_ONE, job="to rest", changed=QUIET_ONE.changed + timedelta(days=1))
        store.items.put(now)
        put_back(store, prepare_return(backup, None, None))
        assert store.items.find("part", QUIET_ONE.id) == now
        assert {part.job for part in store.items.parts()} == {"to rest", "to wait"}


def test_given_up_it_changes_nothing(path: Path, clock: HandClock) -> None:
    backup, broken, _session = broken_after_a_copy(path, clock, None)
    what = prepare_return(backup, broken, None)
    with closing(ReflectionStore.open(path, clock)) as store:
        shares: list[float] = []
        with pytest.raises(GivenUp):
            put_back(store, what, shares.append, lambda: len(shares) == 3)
        assert everything(store) == set()
        assert store.sessions() == ()
        assert shares == sorted(shares)


def test_a_store_that_was_replaced_meanwhile_is_not_said_to_have_it(
    path: Path, clock: HandClock
) -> None:
    backup, broken, _session = broken_after_a_copy(path, clock, None)
    what = prepare_return(backup, broken, None)
    ReflectionStore.open(path, clock).close()
    other = path.with_name("other.db")
    ReflectionStore.open(other, clock).close()

    def replace_it(_share: float) -> None:
        if other.exists():
            other.replace(path)

    with pytest.raises(StoreUnreachable):
        put_back_beside(path, clock, None, what, replace_it)
