# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Entries, parts, beliefs, steps and readings come back as they were written."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.reflections.errors import ItemUnknown, SessionUnknown
from app.reflections.items import Experience, Item, Tie, kind_of
from app.reflections.keeper import Keeper
from app.reflections.store import ReflectionStore
from tests.reflections.items import (
    ALL,
    CLASS,
    FULL,
    LATER,
    LETTER,
    NOT_BELONGING,
    PLANNER,
    QUIET_ONE,
    everything,
)
from tests.reflections.samples import EVENING, HandClock, written


@pytest.fixture
def full(store: ReflectionStore) -> ReflectionStore:
    for item in ALL:
        store.items.put(item)
    return store


def test_everything_comes_back_as_it_was_written(
    full: ReflectionStore, opened: Callable[[], ReflectionStore]
) -> None:
    assert everything(full) == set(ALL)
    full.close()
    again = opened()
    assert everything(again) == set(ALL)
    assert [again.items.find(kind_of(item), item.id) for item in ALL] == list(ALL)


def test_writing_again_takes_the_place_of_what_was_there(full: ReflectionStore) -> None:
    changed = (
        replace(QUIET_ONE, name="the one in grey", places=(), nearness=None),
        replace(PLANNER, ties=(Tie("protects", PLANNER.id),)),
        replace(NOT_BELONGING, experiences=NOT_BELONGING.experiences[1:], part_id=None),
        replace(LETTER, text="", part_ids=(), themes=("sadness",)),
        replace(CLASS, happened_at=None, part_id=None, resting=True),
    )
    for item in changed:
        full.items.put(item)
    assert set(changed) <= everything(full)
    assert len(everything(full)) == len(ALL)


def test_what_points_at_something_that_is_not_there_is_kept_without_that(
    full: ReflectionStore,
) -> None:
    tied = replace(PLANNER, name="x", ties=(Tie("protects", "nobody"), *PLANNER.ties))
    full.items.put(tied)
    assert full.items.find("part", PLANNER.id) == replace(tied, ties=PLANNER.ties)
    spoken_for = replace(NOT_BELONGING, experiences=(Experience(LATER, "a chair", "nowhere"),))
    full.items.put(spoken_for)
    without = replace(spoken_for, experiences=(Experience(LATER, "a chair"),))
    assert full.items.find("belief", NOT_BELONGING.id) == without


def test_what_points_at_a_deleted_part_lets_go_of_it(full: ReflectionStore) -> None:
    full.items.remove("part", QUIET_ONE.id)
    with pytest.raises(ItemUnknown):
        full.items.find("part", QUIET_ONE.id)
    assert full.items.find("part", PLANNER.id) == replace(PLANNER, ties=())
    belief = full.items.find("belief", NOT_BELONGING.id)
    assert belief == replace(NOT_BELONGING, part_id=None)
    assert full.items.find("entry", LETTER.id) == replace(LETTER, part_ids=(PLANNER.id,))


@pytest.mark.parametrize("item", FULL, ids=kind_of)
def test_no_byte_of_a_deleted_item_stays(full: ReflectionStore, path: Path, item: Item) -> None:
    words = {
        "part": b"grey coat" if item is QUIET_ONE else b"the planner",
        "step": b"after yoga",
        "belief": b"different places",
        "entry": b"the caf",
        "reading": b"clarity",
    }[kind_of(item)]
    if kind_of(item) == "reading":
        assert words in path.with_name(f"{path.name}-wal").read_bytes()

    full.items.remove(kind_of(item), item.id)

    for file in path.parent.iterdir():
        assert words not in file.read_bytes(), file.name


def test_a_part_is_met_again_under_its_name_whatever_its_case_and_accents(
    store: ReflectionStore, clock: HandClock
) -> None:
    names = ("Die Ängstliche ", "die  angstliche", "the other one")
    sessions, met = [], []
    for number, name in enumerate(names):
        sessions.append(store.begin_session("five-step", f"Visit {number}"))
        met.append(store.items.meet(sessions[-1], name, clock()))
        clock.pass_minutes(60)

    assert met[0] == met[1] != met[2]
    assert [part.name for part in store.items.parts()] == ["Die Ängstliche", "the other one"]
    visits = [summary.title for summary in store.items.sessions_with(met[0])]
    assert visits == ["Visit 0", "Visit 1"]
    assert [part.id for part in store.items.parts_met(sessions[2])] == [met[2]]
    assert store.session(sessions[2]).part_ids == (met[2],)
    with pytest.raises(SessionUnknown):
        store.items.meet("nowhere", "x", clock())


def test_a_part_that_nothing_else_is_known_of_goes_with_its_only_session(
    store: ReflectionStore, clock: HandClock
) -> None:
    first, second = (store.begin_session("five-step", "Five steps") for _ in range(2))
    once, twice, kept = (
        store.items.meet(first, name, clock()) for name in ("once", "twice", "kept")
    )
    store.items.meet(second, "twice", clock())
    store.items.put(replace(store.items.parts([kept])[0], job="to watch"))

    store.delete_session(first)

    assert {part.id for part in store.items.parts()} == {twice, kept}
    assert once not in {part.id for part in store.items.parts()}


def test_a_session_has_the_themes_of_its_practice(store: ReflectionStore) -> None:
    session_id = store.begin_session("five-step", "Five steps", themes=("shame", "loneliness"))
    store.keep(session_id, written(0, "x"))
    assert store.session(session_id).themes == ("loneliness", "shame")


def test_items_are_held_until_the_store_takes_them(
    opened: Callable[..., ReflectionStore], path: Path, clock: HandClock
) -> None:
    keeper = Keeper(opened, lambda _report: None, clock)
    session_id = keeper.begin("five-step", "Five steps", themes=("loneliness",))
    store = keeper.store()
    store._file.db.execute("PRAGMA query_only = ON")
    keeper.meet(session_id, "the quiet one")
    keeper.put(replace(LETTER, text="a draft", part_ids=()))
    keeper.put(replace(LETTER, part_ids=()))
    assert keeper.pending == 2
    assert keeper.unsaved_items == (replace(LETTER, part_ids=()),)

    store._file.db.execute("PRAGMA query_only = OFF")
    keeper.retry()

    assert keeper.pending == 0
    assert store.items.entries() == (replace(LETTER, part_ids=()),)
    assert [part.name for part in store.items.parts_met(session_id)] == ["the quiet one"]
    keeper.remove("entry", LETTER.id)
    assert store.items.entries() == ()
    keeper.close()


def test_an_answer_of_an_ended_session_can_be_changed(
    opened: Callable[..., ReflectionStore], clock: HandClock
) -> None:
    first = Keeper(opened, lambda _report: None, clock)
    session_id = first.begin("five-step", "Five steps")
    first.keep(session_id, written(0, "before"))
    first.end(session_id, "completed")
    ended = first.store().session(session_id).summary
    first.close()

    keeper = Keeper(opened, lambda _report: None, clock)
    keeper.edit(session_id, written(0, "after"))

    record = keeper.store().session(session_id)
    assert record.summary == replace(ended, excerpt="after")
    assert record.answers == (written(0, "after"),)
    assert record.summary.began >= EVENING
    keeper.close()
