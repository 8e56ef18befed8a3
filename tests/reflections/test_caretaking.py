# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Damage in a large store is found behind the open window, and nothing that is running suffers."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from app.reflections.backups import Backups
from app.reflections.broken import files_set_aside
from app.reflections.caretaking import Caretaker
from app.reflections.errors import StoreBroken, StoreFull
from app.reflections.keeper import Keeper, Report, StoreSetAside
from app.reflections.model import TextAnswer
from app.reflections.restoring import prepare_return, put_back
from app.reflections.store import ReflectionStore
from tests.reflections.conftest import SmallDisk
from tests.reflections.damage import damage_pages, leaves_of
from tests.reflections.large import ENTRIES, SESSIONS, entry, fill
from tests.reflections.samples import HandClock, written

DAY = 24 * 60


@pytest.fixture
def reports() -> list[Report]:
    return []


@pytest.fixture
def keeper(path: Path, clock: HandClock, reports: list[Report]) -> Iterator[Keeper]:
    def open_store(*, wholly: bool) -> ReflectionStore:
        return ReflectionStore.open(path, clock, wholly=wholly)

    keeper = Keeper(open_store, reports.append, clock)
    yield keeper
    keeper.close()


def test_a_sound_store_has_its_copy_of_the_day(path: Path, clock: HandClock) -> None:
    store = ReflectionStore.open(path, clock)
    caretaker = Caretaker(path, clock)
    assert caretaker.look_after(None).made is None  # nothing is kept yet
    store.items.put(entry(0))
    care = caretaker.look_after(None)
    assert Backups(path).all() == (care.made,)
    assert not care.was_read_through  # it was, on opening
    assert caretaker.look_after(None).made is None
    store.close()


def test_on_a_full_disk_it_says_so_and_no_more(small_disk: SmallDisk, clock: HandClock) -> None:
    path = small_disk.folder / "reflections.db"
    store = ReflectionStore.open(path, clock)
    store.items.put(entry(0))
    small_disk.fill()
    care = Caretaker(path, clock).look_after(None)
    small_disk.make_room()
    store.close()
    assert isinstance(care.trouble, StoreFull)
    assert care.made is None


def test_damage_in_a_large_store_is_found_and_all_but_the_damage_comes_back(
    path: Path, clock: HandClock, keeper: Keeper, reports: list[Report], opened: Callable[[], None]
) -> None:
    # Some years are kept, and copied.
    fill(keeper.store())
    caretaker, backups = Caretaker(path, clock), Backups(path)
    made = caretaker.look_after(None)
    assert made.was_read_through
    assert made.made is not None
    # The next day more is written; then the disk fails in the middle of a session.
    clock.pass_minutes(DAY)
    later = entry(ENTRIES + 23)
    keeper.put(later)
    keeper.close()
    damage_pages(path, leaves_of(path, "entry")[10:20])
    session_id = keeper.begin("five-step", "Five steps")
    keeper.keep(session_id, written(0, "in the middle of it"))
    assert reports == []

    with pytest.raises(StoreBroken):
        caretaker.look_after(None)
    keeper.doubt()

    # It is set aside, and the session goes on in a new one.
    (report,) = reports
    assert isinstance(report, StoreSetAside)
    assert keeper.store().session(session_id).answers[0].answer == TextAnswer("in the middle of it")
    assert keeper.store().items.entries() == ()
    # The newest good copy is offered, with exactly what it lacks.
    (broken,) = files_set_aside(path, clock())
    assert broken.path == report.path
    backup = backups.newest_good(None, before=broken.at)
    assert backup == made.made
    what = prepare_return(backup, broken, None)
    assert what.holds == ENTRIES + SESSIONS
    assert not what.is_all
    lacks = [(lack.kind, lack.title, lack.is_changed) for lack in what.lacks]
    assert lacks == [
        ("entry", f"Entry {ENTRIES + 23}", False),
        ("session", "Five steps", False),
    ]
    # Put back, everything is there, once; and twice changes nothing.
    assert put_back(keeper.store(), what).new == ENTRIES + SESSIONS + 1
    assert len(keeper.store().items.entries()) == ENTRIES + 1
    assert later in keeper.store().items.entries()
    assert len(keeper.store().sessions(limit=1000)) == SESSIONS + 1
    again = put_back(keeper.store(), what)
    assert (again.new, again.updated, again.both) == (0, 0, 0)
    keeper.keep(session_id, written(1, "and on"))
    assert len(keeper.store().session(session_id).answers) == 2
    assert (clock() - timedelta(days=1)).date() == made.made.at.date()


def test_damage_that_is_met_as_a_large_store_is_opened_sets_it_aside_at_once(
    path: Path, clock: HandClock, keeper: Keeper, reports: list[Report]
) -> None:
    fill(keeper.store())
    keeper.close()
    damage_pages(path, leaves_of(path, "session")[1:])

    keeper.put(entry(ENTRIES + 1))

    assert keeper.pending == 0
    assert [type(report) for report in reports] == [StoreSetAside]
    assert keeper.store().items.entries() == (entry(ENTRIES + 1),)
