# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a session was left is kept with it, for as long as it can be gone on with."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from app.reflections.errors import SessionUnknown, StoreHeld
from app.reflections.keeper import Keeper, Report, TroubleBegan
from app.reflections.store import ReflectionStore
from tests.reflections.samples import EVENING, STEPS, HandClock, written

Opened = Callable[..., ReflectionStore]
Hold = Callable[..., AbstractContextManager[None]]


@pytest.fixture
def reports() -> list[Report]:
    return []


@pytest.fixture
def keeper(opened: Opened, reports: list[Report], clock: HandClock) -> Keeper:
    return Keeper(opened, reports.append, clock)


def left_in(store: ReflectionStore, script_id: str, place: str) -> str:
    """A session of this script that was stopped there."""
    session_id = store.begin_session(script_id, script_id.title())
    store.put_bookmark(session_id, place)
    store.end_session(session_id, "stopped")
    return session_id


def places(store: ReflectionStore | Keeper) -> list[str]:
    return [left.place for left in store.left_sessions()]


def test_the_newest_place_of_a_stopped_session_is_there_after_a_restart(
    opened: Opened, clock: HandClock
) -> None:
    store = opened()
    session_id = store.begin_session("five-step", "Five steps")
    store.put_bookmark(session_id, "in the first cue")
    clock.pass_minutes(1)
    store.put_bookmark(session_id, "in the second, with half a \ud83c character")
    assert places(store) == [], "as long as it goes on, it was not left"
    clock.pass_minutes(1)
    store.end_session(session_id, "stopped")
    store.close()
    (left,) = opened().left_sessions()
    assert left.place == "in the second, with half a \ufffd character"
    assert left.summary.id == session_id
    assert left.at.isoformat() == "2026-03-01T20:16:00+01:00"


def test_after_a_crash_the_session_can_be_gone_on_with(opened: Opened) -> None:
    store = opened()
    store.put_bookmark(store.begin_session("five-step", "Five steps"), "in the dark")
    store.close()
    (left,) = opened().left_sessions()
    assert (left.place, left.summary.how) == ("in the dark", "left")


def test_the_one_that_was_left_last_comes_first(store: ReflectionStore, clock: HandClock) -> None:
    for script_id in ("one", "two", "three"):
        left_in(store, script_id, script_id)
        clock.pass_minutes(60)
    assert places(store) == ["three", "two", "one"]


def test_a_practice_has_one_bookmark_at_most(store: ReflectionStore) -> None:
    left_in(store, "one", "long ago")
    left_in(store, "two", "elsewhere")
    anew = store.begin_session("one", "One")
    assert sorted(places(store)) == ["elsewhere", "long ago"]
    store.put_bookmark(anew, "today")
    assert places(store) == ["elsewhere"]


def test_a_completed_session_is_not_one_that_was_left(store: ReflectionStore) -> None:
    session_id = left_in(store, "one", "near the end")
    store.end_session(session_id, "completed")
    assert places(store) == []


def test_a_bookmark_that_was_let_go_of_is_gone_and_the_session_stays(
    store: ReflectionStore,
) -> None:
    session_id = left_in(store, "one", "somewhere")
    store.remove_bookmark(session_id)
    store.remove_bookmark(session_id)
    assert places(store) == []
    assert store.session(session_id).summary.how == "stopped"


def test_a_bookmark_of_a_session_that_is_not_there_says_so(store: ReflectionStore) -> None:
    with pytest.raises(SessionUnknown):
        store.put_bookmark("nowhere", "here")


def test_of_the_bookmark_of_a_deleted_session_no_byte_is_left(opened: Opened, path: Path) -> None:
    store = opened()
    session_id = store.begin_session("one", "One")
    for number in range(40):
        store.put_bookmark(session_id, f"zebrafish {number} " * (1 + number * 7 % 90))
    assert any(b"zebrafish" in file.read_bytes() for file in path.parent.iterdir())
    store.delete_session(session_id)
    assert not any(b"zebrafish" in file.read_bytes() for file in path.parent.iterdir())
    assert places(store) == []


# -- through the keeper --------------------------------------------------------------------------


def test_only_the_newest_place_waits_while_the_store_is_held(
    keeper: Keeper, reports: list[Report], opened: Opened, held_by_another_program: Hold
) -> None:
    session_id = keeper.begin("five-step", "Five steps")
    keeper.bookmark(session_id, "before")
    with held_by_another_program("BEGIN EXCLUSIVE"):
        for number in range(3):
            keeper.bookmark(session_id, f"cue {number}")
        assert keeper.pending == 1
    assert [type(each.error) for each in reports if isinstance(each, TroubleBegan)] == [StoreHeld]
    keeper.retry()
    keeper.end(session_id, "stopped")
    keeper.close()
    assert places(opened()) == ["cue 2"]


def test_a_place_survives_the_store_being_removed(keeper: Keeper, path: Path) -> None:
    session_id = keeper.begin("five-step", "Five steps")
    keeper.bookmark(session_id, "before")
    for file in path.parent.iterdir():
        file.unlink()
    keeper.keep(session_id, written(0, "after"))
    keeper.retry()
    keeper.end(session_id, "stopped")
    assert places(keeper) == ["before"]
    keeper.close()


def test_what_was_left_goes_on_in_the_same_record(
    opened: Opened, reports: list[Report], clock: HandClock
) -> None:
    store = opened()
    session_id = store.begin_session("five-step", "Five steps", STEPS)
    for ordinal in (0, 1, 4):
        store.keep(session_id, written(ordinal, f"answer {ordinal}"))
    store.put_bookmark(session_id, "here")
    store.end_session(session_id, "stopped")
    store.close()
    clock.pass_minutes(3 * 24 * 60)
    keeper = Keeper(opened, reports.append, clock)
    so_far = keeper.go_on_with(session_id)
    assert [kept.ordinal for kept in so_far.answers] == [0, 1, 4]
    assert so_far.summary.how is None
    keeper.keep(session_id, written(5, "days later"))
    assert places(keeper) == []
    keeper.end(session_id, "completed")
    (record,) = keeper.records()
    assert [kept.ordinal for kept in record.answers] == [0, 1, 4, 5]
    assert record == keeper.store().session(session_id)
    assert record.summary.began == EVENING
    keeper.close()


def test_a_session_that_ended_here_is_opened_again_from_memory(
    keeper: Keeper, held_by_another_program: Hold
) -> None:
    session_id = keeper.begin("five-step", "Five steps")
    keeper.keep(session_id, written(0, "an answer"))
    with held_by_another_program("BEGIN EXCLUSIVE"):
        keeper.end(session_id, "stopped")
        assert len(keeper.go_on_with(session_id).answers) == 1
    keeper.retry()
    assert keeper.store().session(session_id).summary.how is None
    keeper.end(session_id, "completed")
    assert keeper.store().session(session_id).summary.how == "completed"
    keeper.close()


def test_what_is_nowhere_cannot_be_gone_on_with(keeper: Keeper) -> None:
    with pytest.raises(SessionUnknown):
        keeper.go_on_with("nowhere")
    keeper.close()


def test_a_store_that_cannot_be_opened_has_nothing_to_offer_and_troubles_nobody(
    reports: list[Report], clock: HandClock, tmp_path: Path
) -> None:
    (tmp_path / "data").write_text("in the way", encoding="utf-8")
    path = tmp_path / "data" / "reflections.db"
    keeper = Keeper(lambda *, wholly: ReflectionStore.open(path, clock), reports.append, clock)
    assert keeper.left_sessions() == ()
    assert (keeper.trouble, reports) == (None, [])
