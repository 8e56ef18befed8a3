# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Copies of the store: seven, each read back, encrypted where it is, none made of a broken one."""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from app.reflections.backups import MOST, Backups
from app.reflections.broken import files_set_aside, note_put_back
from app.reflections.connection import connect, connect_to_inspect
from app.reflections.copying import copy_store, hold_the_same, read_through
from app.reflections.errors import StoreBroken, StoreError, StoreFull
from app.reflections.keys import StoreKey, kind_of_file, new_salt
from app.reflections.store import ReflectionStore
from tests.reflections.conftest import SmallDisk
from tests.reflections.damage import damage_pages
from tests.reflections.items import ALL, LETTER
from tests.reflections.samples import EVENING, HandClock, written
from tests.reflections.test_migrations import laid_down

Opened = Callable[[], ReflectionStore]
DAY = 24 * 60
KNOWN_WORDS = "the lighthouse keeper"


@pytest.fixture
def backups(path: Path) -> Backups:
    return Backups(path)


@pytest.fixture(scope="module")
def key() -> StoreKey:
    return StoreKey.derive("a warm stone", new_salt())


def keep(store: ReflectionStore, text: str) -> str:
    session_id = store.begin_session("five-step", "Five steps")
    store.keep(session_id, written(0, text))
    return session_id


def replace_file(new: Path, old: Path) -> None:
    if new.exists():
        new.replace(old)


def files_of(backups: Backups) -> set[str]:
    return {file.name for file in backups.folder.glob("*")}


def test_a_copy_holds_all_that_is_kept_and_only_the_person_may_read_it(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    store = opened()
    for item in ALL:
        store.items.put(item)
    keep(store, "still in the log")

    made = backups.make(clock(), None)

    assert made.path.name == "reflections-20260301-191500.db"
    assert made.at == clock()
    assert backups.all() == (made,)
    assert files_of(backups) == {made.path.name}
    assert made.path.stat().st_mode & 0o777 == 0o600
    assert backups.folder.stat().st_mode & 0o777 == 0o700
    assert hold_the_same(made.path, store.path, None)


def test_seven_are_kept_and_the_newest_is_among_them(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    store = opened()
    made = []
    for day in range(MOST + 3):
        keep(store, f"day {day}")
        made.append(backups.make(clock(), None))
        clock.pass_minutes(DAY)
    assert backups.all() == tuple(reversed(made[-MOST:]))
    assert len(files_of(backups)) == MOST


def test_two_within_one_second_are_two(opened: Opened, backups: Backups, clock: HandClock) -> None:
    opened()
    first, second = backups.make(clock(), None), backups.make(clock(), None)
    assert backups.all() == (second, first)


def test_a_clock_that_was_set_back_does_not_cost_the_newest(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    opened()
    for _day in range(MOST):
        clock.pass_minutes(DAY)
        backups.make(clock(), None)
    clock.pass_minutes(-365 * DAY)
    made = backups.make(clock(), None)
    assert made in backups.all()
    assert len(backups.all()) == MOST


def test_writing_goes_on_while_a_copy_is_made(opened: Opened, path: Path, tmp_path: Path) -> None:
    store = opened()
    for number in range(40):
        keep(store, f"{number} " + "and then " * 5000)
    kept = len(store.sessions(limit=1000))
    copy = tmp_path / "copy.db"

    def write(_share: float) -> None:
        keep(store, "meanwhile")

    copy_store(path, copy, None, write)

    assert len(store.sessions(limit=1000)) > kept
    assert dict(read_through(copy, None).rows)["session"] == kept


def test_one_a_day_and_only_where_something_changed(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    store = opened()
    assert not backups.is_due(clock(), None)  # nothing is kept yet
    session_id = keep(store, "first")
    assert backups.is_due(clock(), None)
    backups.make(clock(), None)
    store.keep(session_id, written(0, "second"))
    store.end_session(session_id, "completed")
    assert not backups.is_due(clock(), None)  # there is one of today
    clock.pass_minutes(DAY)
    assert backups.is_due(clock(), None)
    backups.make(clock(), None)
    clock.pass_minutes(DAY)
    store.close()
    opened()
    assert not backups.is_due(clock(), None)  # nothing was written since


def test_a_damaged_copy_is_passed_over_for_the_one_before(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    store = opened()
    for number in range(30):
        keep(store, f"{number} " + "and then " * 200)
    good = backups.make(clock(), None)
    clock.pass_minutes(DAY)
    damage_pages(backups.make(clock(), None).path, range(3, 40))

    assert backups.newest_good(None) == good
    assert backups.is_due(clock() + timedelta(days=1), None)
    assert backups.newest_good(None, before=good.at - timedelta(seconds=1)) is None


def test_no_copy_of_a_damaged_store_is_taken_for_a_good_one(
    opened: Opened, backups: Backups, clock: HandClock, path: Path
) -> None:
    store = opened()
    for number in range(30):
        keep(store, f"{number} " + "and then " * 200)
    good = backups.make(clock(), None)
    store.close()
    damage_pages(path, range(3, 40))
    with pytest.raises(StoreBroken) as broken:
        backups.make(clock(), None)
    assert broken.value.path == path
    assert backups.all() == (good,)
    assert files_of(backups) == {good.path.name}


def test_an_encrypted_store_has_encrypted_copies(
    path: Path, backups: Backups, clock: HandClock, key: StoreKey
) -> None:
    with closing(ReflectionStore.open(path, clock, key)) as store:
        keep(store, KNOWN_WORDS)
        made = backups.make(clock(), key)
        assert kind_of_file(made.path) == "encrypted"
        assert backups.newest_good(key) == made
        assert backups.newest_good(None) is None
        assert backups.newest_good(StoreKey.derive("another", key.salt)) is None
        assert hold_the_same(path, made.path, key)
        assert not backups.is_due(clock() + timedelta(days=1), key)
        for file in path.parent.rglob("*"):
            if file.is_file():
                assert KNOWN_WORDS.encode() not in file.read_bytes()


def test_no_copy_without_a_passphrase_is_left_where_one_was_set_meanwhile(
    path: Path, tmp_path: Path, backups: Backups, clock: HandClock, key: StoreKey
) -> None:
    with closing(ReflectionStore.open(path, clock)) as store:
        keep(store, KNOWN_WORDS)
    encrypted = tmp_path / "encrypted.db"
    with closing(ReflectionStore.open(encrypted, clock, key)) as store:
        keep(store, KNOWN_WORDS)
    with pytest.raises(StoreError):
        backups.make(clock(), None, lambda _share: replace_file(encrypted, path))
    assert files_of(backups) == set()


def test_on_a_full_disk_the_older_copies_stay_and_nothing_else_is_left(
    small_disk: SmallDisk, clock: HandClock
) -> None:
    path = small_disk.folder / "reflections.db"
    backups = Backups(path)
    with closing(ReflectionStore.open(path, clock)) as store:
        keep(store, "before")
        old = backups.make(clock(), None)
        clock.pass_minutes(DAY)
        small_disk.fill()
        with pytest.raises(StoreFull):
            backups.make(clock(), None)
        assert backups.all() == (old,)
        assert files_of(backups) == {old.path.name}
        small_disk.make_room()
        assert backups.make(clock(), None) == backups.all()[0]


def test_what_a_power_cut_left_half_made_goes_with_the_next(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    opened()
    backups.make(clock(), None)
    (backups.folder / "reflections-20260301-000000.db.making").write_bytes(b"half")
    assert len(backups.all()) == 1
    backups.make(clock(), None)
    assert all(name.endswith(".db") for name in files_of(backups))


def test_what_was_deleted_for_good_is_in_no_copy_either(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    store = opened()
    store.items.put(LETTER)
    session_id = keep(store, KNOWN_WORDS)
    backups.make(clock(), None)
    store.delete_session(session_id)

    made = backups.replace_all(clock(), None)

    assert made is not None
    assert backups.all() == (made,)
    assert KNOWN_WORDS.encode() not in made.path.read_bytes()

    store.items.remove("entry", LETTER.id)
    for part in store.items.parts():
        store.items.remove("part", part.id)
    assert backups.replace_all(clock(), None) is None
    assert files_of(backups) == set()


def test_all_can_be_forgotten(opened: Opened, backups: Backups, clock: HandClock) -> None:
    keep(opened(), KNOWN_WORDS)
    backups.make(clock(), None)
    backups.forget_all()
    assert files_of(backups) == set()


def test_where_there_is_no_room_for_a_copy_the_deletion_says_so_and_the_older_stay(
    small_disk: SmallDisk, clock: HandClock
) -> None:
    path = small_disk.folder / "reflections.db"
    backups = Backups(path)
    with closing(ReflectionStore.open(path, clock)) as store:
        keep(store, "before")
        old = backups.make(clock(), None)
        small_disk.fill()
        with pytest.raises(StoreFull):
            backups.replace_all(clock(), None)
        assert backups.all() == (old,)
        small_disk.make_room()


@pytest.mark.parametrize("version", [1, 2])
def test_a_store_of_an_earlier_version_is_copied_before_it_is_changed(
    version: int, path: Path, opened: Opened, backups: Backups
) -> None:
    laid_down(version, path)
    opened()
    (backup,) = backups.all()
    with closing(connect_to_inspect(backup.path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (version,)
    assert dict(read_through(backup.path, None).rows)["session"] == 3


def test_a_new_store_and_one_of_this_version_are_not_copied_on_opening(
    opened: Opened, backups: Backups
) -> None:
    opened().close()
    opened()
    assert backups.all() == ()


def test_a_store_opens_where_no_copy_can_be_made_before_its_migration(
    path: Path, opened: Opened, backups: Backups
) -> None:
    laid_down(2, path)
    backups.folder.write_text("shopping list")
    assert len(opened().sessions()) == 3
    assert backups.folder.read_text() == "shopping list"


def test_the_last_copy_of_a_store_that_broke_stays_until_it_is_put_back(
    opened: Opened, backups: Backups, clock: HandClock, path: Path
) -> None:
    store = opened()
    keep(store, "before")
    before = backups.make(clock(), None)
    store.close()
    clock.pass_minutes(60)
    path.write_bytes(b"not a database at all" * 100)
    store = opened()
    assert store.set_aside is not None
    for day in range(MOST + 1):
        clock.pass_minutes(DAY)
        keep(store, f"day {day}")
        backups.make(clock(), None)
    assert before in backups.all()
    assert len(backups.all()) == MOST + 1
    # Nor does it go when something is deleted in the new store, as long as it is still needed.
    backups.replace_all(clock(), None)
    assert before in backups.all()
    (broken,) = files_set_aside(path, clock())
    note_put_back(broken)
    backups.replace_all(clock(), None)
    assert before not in backups.all()


def test_a_copy_is_one_file_and_can_be_opened_as_a_store(
    opened: Opened, backups: Backups, clock: HandClock, tmp_path: Path
) -> None:
    session_id = keep(opened(), "here")
    made = backups.make(clock(), None)
    moved = tmp_path / "elsewhere.db"
    moved.write_bytes(made.path.read_bytes())
    connect(moved).close()
    with closing(ReflectionStore.open(moved, clock)) as store:
        assert store.sessions()[0].id == session_id


def test_a_copy_that_somebody_keeps_under_another_name_is_not_overwritten(
    store: ReflectionStore, tmp_path: Path
) -> None:
    """Programs that copy a person's files keep them so (rsnapshot, Time Machine)."""
    store.items.put(LETTER)
    backups = Backups(store.path)
    made = backups.make(EVENING, None)
    kept = tmp_path / "kept by another program.db"
    kept.hardlink_to(made.path)
    before = kept.read_bytes()

    backups.forget_all()

    assert backups.all() == ()
    assert kept.read_bytes() == before


def test_copies_from_days_to_come_make_room_first(
    opened: Opened, backups: Backups, clock: HandClock
) -> None:
    """A clock that once was a year ahead must not cost all but the newest for a whole year."""
    store = opened()
    clock.pass_minutes(365 * DAY)
    for day in range(MOST):
        keep(store, f"day {day} to come")
        backups.make(clock(), None)
        clock.pass_minutes(DAY)
    clock.pass_minutes(-(365 + MOST) * DAY)
    made = []
    for day in range(MOST):
        keep(store, f"day {day}")
        made.append(backups.make(clock(), None))
        clock.pass_minutes(DAY)
    assert backups.all() == tuple(reversed(made))
