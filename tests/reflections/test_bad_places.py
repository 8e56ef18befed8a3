# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A store that can't be opened says why, and what was at its place stays unharmed."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path
from random import Random

import pytest

from app.reflections.errors import (
    StoreForeign,
    StoreFull,
    StoreHeld,
    StoreReadOnly,
    StoreTooNew,
    StoreUnreachable,
)
from app.reflections.exchange.document import document_in
from app.reflections.exchange.reading import copy_in_memory
from app.reflections.keys import StoreKey, new_salt
from app.reflections.schema import APPLICATION_ID, LATEST
from app.reflections.soundness import look_through
from app.reflections.store import ReflectionStore
from tests.reflections.conftest import SmallDisk
from tests.reflections.samples import HandClock, written

Opened = Callable[[], ReflectionStore]
Hold = Callable[..., AbstractContextManager[None]]
PlainHome = tuple[Path, Callable[[], AbstractContextManager[None]]]
NOISE = Random(7).randbytes(9_000)


def test_a_second_window_is_told_that_the_first_has_the_store(opened: Opened) -> None:
    first = opened()
    with pytest.raises(StoreHeld) as held:
        opened()
    assert held.value.by_this_app
    first.close()
    opened()


def test_a_store_that_another_program_keeps_for_itself_is_held(
    opened: Opened, held_by_another_program: Hold
) -> None:
    opened().close()
    with (
        held_by_another_program("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"),
        pytest.raises(StoreHeld) as held,
    ):
        opened()
    assert not held.value.by_this_app
    opened()


def test_past_sessions_can_be_read_while_another_program_writes(
    opened: Opened, held_by_another_program: Hold
) -> None:
    store = opened()
    session_id = store.begin_session("five-step", "Five steps")
    store.close()
    with held_by_another_program("BEGIN EXCLUSIVE"):
        assert [each.id for each in opened().sessions()] == [session_id]


def test_in_a_home_that_is_read_only_the_store_says_so(
    plain_home: PlainHome, clock: HandClock
) -> None:
    home, as_owner = plain_home
    home.chmod(0o500)
    with as_owner(), pytest.raises(StoreReadOnly):
        ReflectionStore.open(home / "data" / "reflections.db", clock)
    assert list(home.iterdir()) == []


def test_a_store_in_a_folder_that_became_read_only_says_so_and_stays_as_it_is(
    plain_home: PlainHome, clock: HandClock
) -> None:
    home, as_owner = plain_home
    path = home / "reflections.db"
    with as_owner():
        ReflectionStore.open(path, clock).close()
    before = path.read_bytes()
    for file in home.iterdir():
        file.chmod(0o400)
    home.chmod(0o500)
    with as_owner(), pytest.raises(StoreReadOnly):
        ReflectionStore.open(path, clock)
    assert path.read_bytes() == before


def test_a_file_where_the_folder_should_be_is_left_alone(path: Path, clock: HandClock) -> None:
    path.parent.write_text("shopping list")
    with pytest.raises(StoreUnreachable):
        ReflectionStore.open(path, clock)
    assert path.parent.read_text() == "shopping list"


def test_a_folder_where_the_file_should_be_is_left_alone(path: Path, clock: HandClock) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreUnreachable):
        ReflectionStore.open(path, clock)
    assert path.is_dir()


def test_on_a_disk_without_room_for_a_new_store_it_is_full(
    small_disk: SmallDisk, clock: HandClock
) -> None:
    small_disk.fill()
    try:
        with pytest.raises(StoreFull):
            ReflectionStore.open(small_disk.folder / "reflections.db", clock)
    finally:
        small_disk.make_room()
    ReflectionStore.open(small_disk.folder / "reflections.db", clock).close()


def test_noise_in_the_stores_place_is_set_aside_and_a_new_store_begun(
    opened: Opened, path: Path
) -> None:
    path.parent.mkdir()
    path.write_bytes(NOISE)

    store = opened()

    assert store.set_aside is not None
    assert store.set_aside.name == "reflections.broken-20260301-201500.db"
    assert store.set_aside.read_bytes() == NOISE
    assert store.sessions() == ()
    store.begin_session("five-step", "Five steps")
    store.close()
    assert opened().set_aside is None


def test_a_damaged_store_is_set_aside_with_its_log(
    opened: Opened, path: Path, tmp_path: Path
) -> None:
    store = opened()
    session_id = store.begin_session("five-step", "Five steps")
    store.keep(session_id, written(0, "word " * 9_000))
    store.close()
    store = opened()
    store.keep(session_id, written(1, "only in the log so far"))
    log = path.with_name("reflections.db-wal")
    shutil.copy(log, tmp_path / "log")
    store.close()
    damaged = bytearray(path.read_bytes())
    damaged[4096:-4096] = Random(3).randbytes(len(damaged) - 8192)
    path.write_bytes(damaged)
    shutil.copy(tmp_path / "log", log)

    store = opened()

    assert store.set_aside is not None
    rescued = store.set_aside.with_name(f"{store.set_aside.name}-wal")
    assert rescued.read_bytes() == (tmp_path / "log").read_bytes()
    assert store.set_aside.read_bytes() == damaged
    assert store.sessions() == ()


def test_two_stores_that_break_in_the_same_second_are_both_there(
    opened: Opened, path: Path
) -> None:
    path.parent.mkdir()
    for noise in (NOISE, NOISE[::-1]):
        path.write_bytes(noise)
        opened().close()
    kept = sorted(file.read_bytes() for file in path.parent.glob("*.broken-*.db"))
    assert kept == sorted([NOISE, NOISE[::-1]])


def test_a_store_of_a_later_version_is_not_touched(opened: Opened, path: Path) -> None:
    opened().close()
    with closing(sqlite3.connect(path)) as later:
        later.execute("PRAGMA journal_mode = DELETE")
        later.execute("PRAGMA journal_mode = WAL")
        later.execute(f"PRAGMA user_version = {LATEST + 1}")
    with pytest.raises(StoreTooNew) as too_new:
        opened()
    assert (too_new.value.found, too_new.value.known) == (LATEST + 1, LATEST)
    with closing(sqlite3.connect(path)) as later:
        assert later.execute("PRAGMA user_version").fetchone() == (LATEST + 1,)
        assert later.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_database_of_another_program_is_not_taken_for_a_store(opened: Opened, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute("CREATE TABLE session (song TEXT)")
    with pytest.raises(StoreForeign):
        opened()
    with closing(sqlite3.connect(path)) as theirs:
        assert theirs.execute("SELECT name FROM sqlite_master").fetchall() == [("session",)]


@pytest.mark.parametrize("key", [None, StoreKey(bytes(32), new_salt())], ids=["plain", "encrypted"])
def test_a_store_on_a_disk_that_can_only_be_read_is_read(
    plain_home: PlainHome, clock: HandClock, key: StoreKey | None
) -> None:
    """So it is on a disk that was put aside, or in a backup program's own folders."""
    home, as_owner = plain_home
    path = home / "what is left? 100%.db"
    with as_owner():
        store = ReflectionStore.open(path, clock, key)
        session_id = store.begin_session("five-step", "Five steps")
        store.close()
    path.chmod(0o400)
    home.chmod(0o500)

    with as_owner():
        assert look_through(path, key).counts[0] == ("session", 1)
        with copy_in_memory(path, key) as db:
            assert [session.id for session in document_in(db).sessions] == [session_id]
