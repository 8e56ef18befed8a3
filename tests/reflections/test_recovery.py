# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the store can't take is in a recovery file, and back in the store at the next start."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.reflections.errors import StoreHeld
from app.reflections.items import Tie
from app.reflections.keys import StoreKey
from app.reflections.model import TextAnswer
from app.reflections.reports import AllSaved, BroughtBack, TroubleBegan
from app.reflections.store import ReflectionStore
from tests.reflections.items import ALL, LETTER, NOT_BELONGING, PLANNER, QUIET_ONE, everything
from tests.reflections.runs import KEY, Run, held, recovery_files, write_an_evening
from tests.reflections.samples import HandClock, written


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_what_a_window_could_not_save_is_saved_at_the_next_start(
    run: Callable[..., Run],
    path: Path,
    folders: tuple[Path, ...],
    clock: HandClock,
    key: StoreKey | None,
) -> None:
    first = run(key)
    with held(path):
        session_id = write_an_evening(first.keeper, clock)
        assert first.keeper.refuge == "file"
        assert first.keeper.close() > 0
    expected = first.keeper.records()[0]
    assert [type(each) for each in first.reports] == [TroubleBegan]
    assert [each.refuge for each in first.reports if isinstance(each, TroubleBegan)] == ["file"]
    (file,) = [each for each in recovery_files(*folders) if each.suffix == ".db"]
    assert file.stat().st_mode & 0o077 == 0
    assert file.stat().st_size < 60_000

    second = run(key)
    store = second.keeper.store()

    found = store.session(session_id)
    assert replace(found, part_ids=()) == expected
    assert [part.id for part in store.items.parts_met(session_id)] == list(found.part_ids)
    assert [part.name for part in store.items.parts_met(session_id)] == ["the quiet one"]
    assert [left.place for left in store.left_sessions()] == ["somewhere"]
    assert set(ALL) <= everything(store)
    assert second.reports == [BroughtBack()]
    assert recovery_files(*folders) == []


def test_parts_that_point_at_one_another_keep_their_ties(
    run: Callable[..., Run], path: Path
) -> None:
    first = run()
    with held(path):
        first.keeper.put(replace(QUIET_ONE, ties=(Tie("at-odds-with", PLANNER.id),)))
        first.keeper.put(PLANNER)
        first.keeper.put(NOT_BELONGING)
    first.keeper.retry()
    assert first.keeper.pending == 0
    quiet = first.keeper.store().items.parts([QUIET_ONE.id])[0]
    assert quiet.ties == (Tie("at-odds-with", PLANNER.id),)


def test_the_file_goes_as_soon_as_the_store_has_it_all(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...], clock: HandClock
) -> None:
    this = run()
    with held(path):
        write_an_evening(this.keeper, clock)
        assert recovery_files(*folders) != []
    this.keeper.retry()
    assert recovery_files(*folders) == []
    assert this.reports[-1] == AllSaved()
    assert this.keeper.refuge == "nothing"


def test_with_a_passphrase_no_word_can_be_read_in_any_file(
    run: Callable[..., Run], path: Path, tmp_path: Path, clock: HandClock
) -> None:
    this = run(KEY)
    with held(path):
        write_an_evening(this.keeper, clock)
        this.keeper.close()
    everywhere = b"".join(each.read_bytes() for each in tmp_path.rglob("*") if each.is_file())
    assert len(everywhere) > 8192
    for word in (b"quiet", b"Write", b"script_id", b"caf", b"tired", b"five-step"):
        assert word not in everywhere


def test_while_the_store_is_locked_nothing_is_written(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...]
) -> None:
    first = run(KEY)
    first.keeper.put(LETTER)
    first.keeper.close()
    locked = run(None)
    locked.keeper.put(replace(LETTER, text="not to be seen"))
    assert locked.keeper.pending == 1
    assert locked.keeper.refuge == "screen"
    assert recovery_files(*folders) == []
    locked.vault.key = KEY
    locked.keeper.retry()
    assert locked.keeper.store().items.entries()[0].text == "not to be seen"


def test_a_locked_window_takes_its_file_up_again(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...], clock: HandClock
) -> None:
    this = run(KEY)
    with held(path):
        write_an_evening(this.keeper, clock)
        this.keeper.put_down()
        this.vault.lock()
        this.keeper.retry()
        assert [each.suffix for each in recovery_files(*folders) if "lock" not in each.name]
    this.vault.key = KEY
    this.keeper.retry()
    assert set(ALL) <= everything(this.keeper.store())
    assert this.keeper.pending == 0
    assert recovery_files(*folders) == []


def test_what_the_person_deleted_is_not_in_the_file(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...]
) -> None:
    this = run()
    with held(path):
        session_id = this.keeper.begin("five-step", "Five steps")
        this.keeper.keep(session_id, written(0, "better forgotten"))
        assert recovery_files(*folders) != []
        with pytest.raises(StoreHeld):
            this.keeper.delete_session(session_id)
        assert recovery_files(*folders) == []


def test_a_part_that_was_renamed_meanwhile_is_not_made_again(
    run: Callable[..., Run], path: Path
) -> None:
    this = run()
    session_id = this.keeper.begin("five-step", "Five steps")
    this.keeper.meet(session_id, "the quiet one")
    (part,) = this.keeper.store().items.parts()
    this.keeper.put(replace(part, name="Mo", changed=part.changed + timedelta(minutes=1)))
    this.keeper.close()
    with held(path):
        this.keeper.keep(session_id, written(0, "it has a name"))
        this.keeper.close()
    assert [each.name for each in run().keeper.store().items.parts()] == ["Mo"]


def test_what_was_written_after_the_clock_was_set_back_is_not_taken_for_the_older_version(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...], clock: HandClock
) -> None:
    clock.pass_minutes(300)
    first = run()
    first.keeper.put(replace(LETTER, text="I saw you.", changed=clock()))
    session_id = first.keeper.begin("five-step", "Five steps")
    first.keeper.keep(session_id, replace(written(0, "It is tired."), at=clock()))
    first.keeper.close()
    clock.pass_minutes(-300)
    second = run()
    second.keeper.go_on_with(session_id)
    second.keeper.put_down()
    with held(path):
        second.keeper.put(replace(LETTER, text="I saw you, and you waved.", changed=clock()))
        second.keeper.keep(session_id, replace(written(0, "It wants to sleep."), at=clock()))
        assert second.keeper.close() > 0

    for _ in range(2):
        third = run()
        store = third.keeper.store()
        entries = {entry.text for entry in store.items.entries()}
        assert entries == {"I saw you.", "I saw you, and you waved."}
        answers = [answer.answer for answer in store.session(session_id).answers]
        assert answers == [TextAnswer("It is tired."), TextAnswer("It wants to sleep.")]
        third.keeper.close()
    assert recovery_files(*folders) == []


def test_what_is_deleted_does_not_come_back_out_of_the_recovery_file(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...]
) -> None:
    this = run()
    this.keeper.store()
    with closing(dbapi2.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        this.keeper.put(LETTER)
        this.keeper.put_down()
        this.keeper.retry()  # opened again, it still can't take it
        assert this.keeper.pending == 1

    this.keeper.remove("entry", LETTER.id)
    this.keeper.retry()

    assert this.keeper.store().items.entries() == ()
    assert recovery_files(*folders) == []


def test_what_this_run_has_written_stays_whatever_the_clock_said_before(
    run: Callable[..., Run], path: Path, clock: HandClock
) -> None:
    first = run()
    with held(path):
        clock.pass_minutes(60)
        first.keeper.put(replace(LETTER, text="I saw you", changed=clock()))
        first.keeper.close()
    clock.pass_minutes(-60)
    ReflectionStore.open(path, clock).close()
    second = run()
    with closing(dbapi2.connect(str(path), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        second.keeper.put(replace(LETTER, text="I saw you, and you waved.", changed=clock()))
    second.keeper.retry()

    entries = second.keeper.store().items.entries()
    assert [entry.text for entry in entries] == ["I saw you, and you waved."]
