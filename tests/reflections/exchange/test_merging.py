# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Two versions of the same thing become one, and no word is lost by it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.reflections.errors import StoreError
from app.reflections.exchange.document import Picked, document_of, read_document, write_document
from app.reflections.exchange.merging import Merged, merge
from app.reflections.items import Entry, Tie
from app.reflections.model import KeptAnswer
from app.reflections.store import ReflectionStore
from tests.reflections.exchange.conftest import SESSION, NewStore, exported, filled
from tests.reflections.items import CLASS, LATER, LETTER, NOT_BELONGING, PLANNER, QUIET_ONE
from tests.reflections.samples import EVENING, HandClock, written

HOUR = timedelta(hours=1)


@pytest.fixture
def other(new_store: NewStore) -> ReflectionStore:
    """The same reflections on another computer."""
    return filled(new_store())


def taken(store: ReflectionStore, other: ReflectionStore) -> Merged:
    return merge(store, read_document(exported(other)))


def total(merged: Merged) -> tuple[int, int, int]:
    return merged.new, merged.updated, merged.both


def test_what_was_written_on_takes_the_place_of_its_beginning(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    longer = replace(LETTER, text=f"{LETTER.text}\nAnd I stayed.", changed=LATER + HOUR)
    other.items.put(longer)

    assert total(taken(full, other)) == (0, 1, 0)
    assert longer in full.items.entries()
    assert len(full.items.entries()) == 2
    assert total(taken(full, other)) == (0, 0, 0)


def test_an_older_version_of_what_was_written_on_changes_nothing(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    full.items.put(replace(LETTER, text=f"{LETTER.text}\nAnd I stayed.", changed=LATER + HOUR))
    before = exported(full)
    assert total(taken(full, other)) == (0, 0, 0)
    assert exported(full) == before


def test_where_two_wrote_different_things_both_stay(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    full.items.put(replace(LETTER, text="here I wrote this", changed=LATER + HOUR))
    other.items.put(replace(LETTER, text="there I wrote that", changed=LATER + 2 * HOUR))

    assert total(taken(full, other)) == (0, 0, 1)

    entry = full.items.find("entry", LETTER.id)
    assert isinstance(entry, Entry)
    assert entry.text == "there I wrote that"
    copies = [each for each in full.items.entries() if each.text == "here I wrote this"]
    assert [(each.part_ids, each.themes) for each in copies] == [(LETTER.part_ids, LETTER.themes)]
    before = exported(full)
    assert total(taken(full, other)) == (0, 0, 0)
    assert exported(full) == before


def test_a_copy_can_be_found_by_its_words(full: ReflectionStore, other: ReflectionStore) -> None:
    other.items.put(replace(LETTER, text="there I wrote Überraschung", changed=LATER - HOUR))
    taken(full, other)
    with full.file.reading() as db:
        found = db.execute("SELECT count(*) FROM words WHERE words MATCH 'uberraschung'").fetchone()
    assert found[0] == 1


def test_what_was_picked_and_comes_back_unties_nothing(full: ReflectionStore) -> None:
    before = exported(full)
    picked = Picked(
        frozenset({SESSION}), frozenset({LETTER.id}), frozenset({PLANNER.id}),
        frozenset({NOT_BELONGING.id}), frozenset({CLASS.id}),
    )  # fmt: skip
    document = read_document(write_document(document_of(full, picked)))

    assert merge(full, document) == Merged(already=5)
    assert exported(full) == before


def test_what_was_picked_elsewhere_and_changed_unties_nothing(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    other.items.put(replace(NOT_BELONGING, rather="I belong here", changed=LATER + HOUR))
    other.items.put(replace(PLANNER, job="to plan", changed=LATER + HOUR))
    picked = Picked(parts=frozenset({PLANNER.id}), beliefs=frozenset({NOT_BELONGING.id}))

    merge(full, document_of(other, picked))

    (planner,) = full.items.parts([PLANNER.id])
    assert (planner.job, planner.ties) == ("to plan", PLANNER.ties)
    (belief,) = full.items.beliefs([NOT_BELONGING.id])
    assert (belief.rather, belief.part_id) == ("I belong here", QUIET_ONE.id)
    assert belief.experiences == NOT_BELONGING.experiences


def test_a_tie_that_was_undone_later_stays_undone(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    other.items.put(replace(PLANNER, ties=(Tie("protects", QUIET_ONE.id),), changed=LATER + HOUR))
    taken(full, other)
    assert full.items.parts([PLANNER.id])[0].ties == (Tie("protects", QUIET_ONE.id),)


def test_what_points_at_nothing_lets_go_of_it(new_store: NewStore) -> None:
    store, other = new_store(), new_store()
    for item in (QUIET_ONE, PLANNER, CLASS, NOT_BELONGING, LETTER):
        other.items.put(item)
    text = exported(other).decode()
    hostile = text.replace(f'"{QUIET_ONE.id}"', '"nobody"', 1)

    merge(store, read_document(hostile.encode()))

    with store.file.reading() as db:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
    assert len(store.items.parts()) == 2


def edited(ordinal: int, text: str, minutes: int) -> KeptAnswer:
    return replace(written(ordinal, text), at=EVENING + timedelta(minutes=minutes))


def test_of_two_answers_the_later_one_stays_and_the_other_is_kept_in_a_copy(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    full.keep(SESSION, edited(2, "here", 60))
    other.keep(SESSION, edited(2, "there", 90))
    full.keep(SESSION, edited(5, "only here", 60))

    assert total(taken(full, other)) == (0, 0, 1)

    answers = {kept.ordinal: kept for kept in full.session(SESSION).answers}
    assert answers[2] == edited(2, "there", 90)
    assert answers[5] == edited(5, "only here", 60)
    (copy,) = [each for each in full.sessions() if each.id != SESSION]
    assert edited(2, "here", 60) in full.session(copy.id).answers
    assert full.session(copy.id).part_ids == (QUIET_ONE.id,)
    assert [left.summary.id for left in full.left_sessions()] == [SESSION]
    before = exported(full)
    assert total(taken(full, other)) == (0, 0, 0)
    assert exported(full) == before


def test_a_word_within_another_one_is_not_the_same(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    full.keep(SESSION, edited(2, "no", 60))
    other.keep(SESSION, edited(2, "nothing", 90))
    full.keep(SESSION, edited(5, "no", 60))
    assert taken(full, other).both == 1
    assert len(full.sessions()) == 2


def test_a_session_that_goes_on_here_is_not_ended_by_an_import(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    full.begin_session("five-step", "Five steps", session_id=SESSION)
    other.keep(SESSION, edited(7, "later, on the other computer", 60))

    taken(full, other)

    record = full.session(SESSION)
    assert record.summary.ended is None
    assert record.answers[-1] == edited(7, "later, on the other computer", 60)


def test_a_session_that_was_completed_elsewhere_is_completed(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    other.remove_bookmark(SESSION)
    other.end_session(SESSION, "completed", at=EVENING + HOUR)
    assert total(taken(full, other)) == (0, 1, 0)
    assert full.session(SESSION).summary.how == "completed"
    assert full.left_sessions() == ()
    assert exported(full) == exported(other)


def test_a_bookmark_that_was_let_go_of_does_not_come_back(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    full.remove_bookmark(SESSION)
    assert total(taken(full, other)) == (0, 0, 0)
    assert full.left_sessions() == ()


def test_the_version_that_ended_later_keeps_its_bookmark(
    full: ReflectionStore, other: ReflectionStore
) -> None:
    full.end_session(SESSION, "stopped", at=EVENING + 2 * HOUR)
    other.put_bookmark(SESSION, "moved on", at=EVENING + HOUR)
    other.end_session(SESSION, "stopped", at=EVENING + HOUR)
    before = exported(full)
    taken(full, other)
    assert exported(full) == before


def test_the_later_of_two_bookmarks_of_a_practice_stays(full: ReflectionStore) -> None:
    out = exported(full)
    newer = full.begin_session("five-step", "Five steps")
    full.put_bookmark(newer, "newer", at=EVENING + HOUR)
    full.end_session(newer, "stopped")
    merge(full, read_document(out))
    assert [left.place for left in full.left_sessions()] == ["newer"]


def test_a_merge_that_is_given_up_changes_nothing(
    full: ReflectionStore, new_store: NewStore
) -> None:
    store = new_store()
    seen: list[tuple[int, int]] = []

    class GivenUp(Exception):
        pass

    def give_up(done: int, of: int) -> None:
        seen.append((done, of))
        if done == 7:
            raise GivenUp

    with pytest.raises(GivenUp):
        merge(store, document_of(full), give_up)

    assert seen == [(number, 12) for number in range(1, 8)]
    assert document_of(store) == document_of(new_store())


def test_a_store_that_can_not_be_written_stays_as_it_is(
    full: ReflectionStore, new_store: NewStore
) -> None:
    store = new_store()
    with store.file.reading() as db:
        db.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError):
        merge(store, document_of(full))
    assert store.sessions() == ()


def test_what_was_brought_in_is_there_after_the_next_start(
    full: ReflectionStore, path: Path, clock: HandClock, opened: Callable[[], ReflectionStore]
) -> None:
    first = opened()
    merge(first, document_of(full))
    first.close()
    assert exported(opened()) == exported(full)
