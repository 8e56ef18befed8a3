# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happens to the store during a session, nothing a person wrote is lost."""

from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from app.reflections.connection import connect_to_inspect
from app.reflections.desk import Desk, new_part
from app.reflections.errors import StoreFull, StoreHeld, StoreReadOnly, StoreUnreachable
from app.reflections.keeper import AllSaved, Keeper, Report, StoreSetAside, TroubleBegan
from app.reflections.model import SessionRecord, TextAnswer
from app.reflections.store import ReflectionStore
from tests.reflections.conftest import SmallDisk
from tests.reflections.items import LETTER, PLANNER, QUIET_ONE
from tests.reflections.samples import STEPS, HandClock, one_of_each_kind, written

Opened = Callable[..., ReflectionStore]
Hold = Callable[..., AbstractContextManager[None]]
PlainHome = tuple[Path, Callable[[], AbstractContextManager[None]]]


@pytest.fixture
def reports() -> list[Report]:
    return []


@pytest.fixture
def keeper(opened: Opened, reports: list[Report], clock: HandClock) -> Keeper:
    return Keeper(opened, reports.append, clock)


def texts(record: SessionRecord) -> list[str]:
    return [kept.answer.text for kept in record.answers if isinstance(kept.answer, TextAnswer)]


def kinds(reports: list[Report]) -> list[type]:
    return [type(each.error) if isinstance(each, TroubleBegan) else type(each) for each in reports]


def test_without_trouble_everything_is_written_as_it_comes(
    keeper: Keeper, reports: list[Report]
) -> None:
    session_id = keeper.begin("five-step", "Five steps", STEPS)
    for kept in one_of_each_kind():
        keeper.keep(session_id, kept)
        assert keeper.pending == 0
    keeper.end(session_id, "completed")
    assert keeper.store().session(session_id).answers == one_of_each_kind()
    assert keeper.store().session(session_id) == keeper.records()[0]
    assert reports == []
    assert keeper.close() == 0


def test_the_store_is_not_opened_before_it_is_needed(keeper: Keeper, path: Path) -> None:
    keeper.retry()
    assert keeper.close() == 0
    assert not path.parent.exists()


def test_a_store_at_its_page_limit_gets_the_rest_when_the_limit_is_gone(
    keeper: Keeper, reports: list[Report]
) -> None:
    session_id = keeper.begin("five-step", "Five steps")
    keeper.store()._file.db.execute("PRAGMA max_page_count = 60")
    for ordinal in range(5):
        keeper.keep(session_id, written(ordinal, "word " * 4_000))
    keeper.end(session_id, "stopped")
    assert isinstance(keeper.trouble, StoreFull)
    already_saved = len(keeper.store().session(session_id).answers)
    assert 0 < already_saved < 5
    assert keeper.pending == 5 - already_saved + 1
    assert len(texts(keeper.records()[0])) == 5

    keeper.store()._file.db.execute("PRAGMA max_page_count = 1000000")
    keeper.retry()

    assert keeper.store().session(session_id) == keeper.records()[0]
    assert kinds(reports) == [StoreFull, AllSaved]


def test_a_disk_that_runs_full_while_saving_loses_nothing(
    small_disk: SmallDisk, reports: list[Report], clock: HandClock
) -> None:
    path = small_disk.folder / "reflections.db"
    keeper = Keeper(lambda *, wholly: ReflectionStore.open(path, clock), reports.append, clock)
    session_id = keeper.begin("five-step", "Five steps", STEPS)
    keeper.keep(session_id, written(0, "before"))
    small_disk.fill()
    try:
        for length in range(1, 40):
            keeper.keep(session_id, written(1, "while it is full " * length * 20))
        keeper.keep(session_id, written(2, "and a last word"))
        trouble, pending = keeper.trouble, keeper.pending
        saved_before = texts(keeper.store().session(session_id))
    finally:
        small_disk.make_room()
    assert isinstance(trouble, StoreFull)
    assert 1 <= pending <= 2
    assert saved_before[0] == "before"

    keeper.retry()
    keeper.close()

    store = ReflectionStore.open(path, clock)
    assert texts(store.session(session_id)) == [
        "before",
        "while it is full " * 39 * 20,
        "and a last word",
    ]
    assert kinds(reports) == [StoreFull, AllSaved]
    store.close()


def test_while_another_program_holds_the_store_writing_waits_in_memory(
    keeper: Keeper, reports: list[Report], held_by_another_program: Hold
) -> None:
    session_id = keeper.begin("five-step", "Five steps")
    with held_by_another_program("BEGIN EXCLUSIVE"):
        for draft in ("I", "I am", "I am here"):
            keeper.keep(session_id, written(0, draft))
        keeper.retry()
        assert isinstance(keeper.trouble, StoreHeld)
        assert keeper.pending == 1
        assert texts(keeper.records()[0]) == ["I am here"]
    keeper.retry()
    assert texts(keeper.store().session(session_id)) == ["I am here"]
    assert keeper.trouble is None
    assert kinds(reports) == [StoreHeld, AllSaved]


def test_a_whole_session_in_a_read_only_home_is_saved_when_it_can_be_written_again(
    plain_home: PlainHome, reports: list[Report], clock: HandClock
) -> None:
    home, as_owner = plain_home
    home.chmod(0o500)
    path = home / "data" / "reflections.db"
    keeper = Keeper(lambda *, wholly: ReflectionStore.open(path, clock), reports.append, clock)
    with as_owner():
        session_id = keeper.begin("five-step", "Five steps", STEPS)
        for kept in one_of_each_kind():
            keeper.keep(session_id, kept)
        clock.pass_minutes(20)
        keeper.end(session_id, "completed")
        with pytest.raises(StoreReadOnly):
            keeper.store()
    assert keeper.pending == len(one_of_each_kind()) + 2
    assert keeper.records()[0].answers == one_of_each_kind()

    home.chmod(0o700)
    clock.pass_minutes(60)
    with as_owner():
        keeper.retry()
        assert keeper.store().session(session_id) == keeper.records()[0]
        assert keeper.close() == 0
    assert kinds(reports) == [StoreReadOnly, AllSaved]


def test_what_could_not_be_saved_until_the_end_is_counted(
    path: Path, clock: HandClock, reports: list[Report]
) -> None:
    path.parent.write_text("a file in the folder's place")
    keeper = Keeper(lambda *, wholly: ReflectionStore.open(path, clock), reports.append, clock)
    first = keeper.begin("five-step", "Five steps")
    keeper.keep(first, written(0, "only in memory"))
    keeper.end(first, "stopped")
    second = keeper.begin("five-step", "Five steps")
    assert keeper.close() == 4
    assert isinstance(keeper.trouble, StoreUnreachable)
    assert [record.summary.id for record in keeper.records()] == [first, second]
    assert keeper.records()[0].summary.excerpt == "only in memory"


def test_a_store_removed_in_the_middle_is_begun_anew_with_the_whole_session(
    keeper: Keeper, path: Path, reports: list[Report]
) -> None:
    session_id = keeper.begin("five-step", "Five steps", STEPS)
    keeper.keep(session_id, written(0, "before"))
    for file in path.parent.iterdir():
        file.unlink()
    path.parent.rmdir()

    keeper.keep(session_id, written(1, "after"))
    assert keeper.pending == 1
    keeper.retry()

    assert texts(keeper.store().session(session_id)) == ["before", "after"]
    assert keeper.store().session(session_id) == keeper.records()[0]
    assert kinds(reports) == [StoreUnreachable, AllSaved]


def test_a_store_broken_in_the_middle_is_set_aside_and_the_session_saved_in_a_new_one(
    keeper: Keeper, path: Path, reports: list[Report]
) -> None:
    session_id = keeper.begin("five-step", "Five steps", STEPS)
    keeper.keep(session_id, written(0, "before"))
    for file in path.parent.iterdir():
        file.unlink()
    noise = Random(5).randbytes(9_000)
    path.write_bytes(noise)

    keeper.keep(session_id, written(1, "after"))
    keeper.retry()

    assert texts(keeper.store().session(session_id)) == ["before", "after"]
    assert kinds(reports) == [StoreUnreachable, StoreSetAside, AllSaved]
    aside = [each.path for each in reports if isinstance(each, StoreSetAside)]
    assert aside[0].read_bytes() == noise


def test_a_running_session_is_not_taken_for_left_when_the_store_is_opened_again(
    keeper: Keeper,
) -> None:
    session_id = keeper.begin("five-step", "Five steps")
    keeper.keep(session_id, written(0, "still here"))
    keeper.close()
    keeper.keep(session_id, written(1, "and here"))
    assert keeper.store().session(session_id).summary.how is None
    keeper.end(session_id, "completed")
    assert keeper.store().session(session_id) == keeper.records()[0]


def test_a_session_deleted_by_the_person_does_not_come_back(
    keeper: Keeper, held_by_another_program: Hold
) -> None:
    session_id = keeper.begin("five-step", "Five steps")
    with held_by_another_program("BEGIN EXCLUSIVE"):
        keeper.keep(session_id, written(0, "better forgotten"))
        keeper.end(session_id, "stopped")
    keeper.delete_session(session_id)
    keeper.retry()
    assert keeper.pending == 0
    assert keeper.records() == ()
    assert keeper.store().sessions() == ()


def test_saved_sessions_do_not_pile_up_in_memory(keeper: Keeper) -> None:
    for _ in range(3):
        session_id = keeper.begin("five-step", "Five steps")
        keeper.end(session_id, "completed")
    assert [record.summary.id for record in keeper.records()] == [session_id]
    assert len(keeper.store().sessions()) == 3


def test_what_was_told_of_a_part_stays_when_the_store_is_opened_again_in_its_session(
    keeper: Keeper,
) -> None:
    """So it is with a lock in the middle of a session, and the part has another name by then."""
    session_id = keeper.begin("five-step", "Five steps", STEPS)
    keeper.meet(session_id, "the judge")
    (part,) = keeper.store().items.parts()
    named = replace(part, name="the one who warns", job="to keep me safe")
    keeper.put(named)
    keeper.put_down()

    keeper.keep(session_id, written(0, "It is tired."))

    assert keeper.store().items.parts() == (named,)


def test_a_part_from_before_that_got_another_name_is_not_made_again(keeper: Keeper) -> None:
    keeper.put(QUIET_ONE)
    session_id = keeper.begin("five-step", "Five steps", STEPS)
    keeper.meet(session_id, QUIET_ONE.name)
    keeper.put(replace(QUIET_ONE, name="the shy one"))
    keeper.put_down()

    keeper.keep(session_id, written(0, "It is tired."))

    assert [part.name for part in keeper.store().items.parts()] == ["the shy one"]


def test_a_part_that_was_deleted_in_its_session_does_not_come_back(keeper: Keeper) -> None:
    session_id = keeper.begin("five-step", "Five steps", STEPS)
    keeper.meet(session_id, "the judge")
    (part,) = keeper.store().items.parts()
    keeper.remove("part", part.id)
    keeper.put_down()

    keeper.keep(session_id, written(0, "It is tired."))

    assert keeper.store().items.parts() == ()
    assert all(not session.part_ids for session in keeper.records())


def test_what_is_deleted_while_a_copy_is_made_is_wiped_as_soon_as_that_is_done(
    keeper: Keeper, path: Path
) -> None:
    keeper.put(LETTER)
    with closing(connect_to_inspect(path)) as copying:
        copying.execute("BEGIN")
        copying.execute("SELECT count(*) FROM entry").fetchall()
        keeper.remove("entry", LETTER.id)
        assert keeper.store().items.entries() == ()
        assert words_in(path)
        keeper.retry()
        assert words_in(path)
    keeper.retry()
    assert not words_in(path)
    assert keeper.trouble is None


def test_copies_are_renewed_again_once_what_was_deleted_is_wiped(
    opened: Opened, clock: HandClock, path: Path
) -> None:
    deletions: list[None] = []
    keeper = Keeper(opened, lambda _report: None, clock, lambda: deletions.append(None))
    keeper.put(LETTER)
    with closing(connect_to_inspect(path)) as copying:
        copying.execute("BEGIN")
        copying.execute("SELECT count(*) FROM entry").fetchall()
        keeper.remove("entry", LETTER.id)
        assert keeper.has_to_wipe
        assert len(deletions) == 1
    keeper.retry()
    assert not keeper.has_to_wipe
    assert len(deletions) == 2
    keeper.close()
    assert len(deletions) == 2


def words_in(path: Path) -> bool:
    files = [file.read_bytes() for file in path.parent.iterdir()]
    return any(b"letter to the quiet one" in content.lower() for content in files)


def test_a_new_item_that_is_empty_after_all_costs_no_copy(opened: Opened, clock: HandClock) -> None:
    deletions: list[None] = []
    keeper = Keeper(opened, lambda _report: None, clock, lambda: deletions.append(None))
    desk = Desk(keeper, new_part(clock()), clock, is_new=True)
    desk.change(name="s")
    desk.change(name="")
    desk.leave()
    assert keeper.store().items.parts() == ()
    assert deletions == []


def test_a_tie_outlives_a_store_that_takes_one_of_two_parts_and_fails(
    keeper: Keeper, path: Path
) -> None:
    db = keeper.store().file.db
    with closing(dbapi2.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        keeper.put(PLANNER)
        keeper.put(QUIET_ONE)
    db.execute(
        "CREATE TEMP TRIGGER fails BEFORE INSERT ON part WHEN new.role = 'exile' "
        "BEGIN SELECT RAISE(ABORT, 'a failing disk'); END"
    )
    keeper.retry()
    assert keeper.pending == 1

    keeper.retry()

    assert keeper.pending == 0
    assert keeper.store().items.parts([PLANNER.id]) == (PLANNER,)
