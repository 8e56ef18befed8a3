# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What the store can't take lies in a recovery file, and is in the store after the next start."""

import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.reflections.errors import StoreHeld, StoreReadOnly
from app.reflections.items import Tie
from app.reflections.keeper import Keeper
from app.reflections.keys import StoreKey, new_salt
from app.reflections.lock import StoreLock
from app.reflections.model import TextAnswer
from app.reflections.recovery import Recovery
from app.reflections.reports import (
    AllSaved,
    BroughtBack,
    RecoverySetAside,
    Report,
    TroubleBegan,
)
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault
from tests.reflections.conftest import may_mount, mounted
from tests.reflections.items import ALL, LETTER, NOT_BELONGING, PLANNER, QUIET_ONE, everything
from tests.reflections.samples import STEPS, HandClock, one_of_each_kind, written

PlainHome = tuple[Path, Callable[[], AbstractContextManager[None]]]
KEY = StoreKey(bytes(range(32)), new_salt())


class Run:
    """One start of the app, with its keeper."""

    def __init__(
        self, path: Path, folders: tuple[Path, ...], clock: HandClock, key: StoreKey | None
    ) -> None:
        self.vault = Vault(path)
        self.vault.key = key
        self.reports: list[Report] = []

        def open_store(*, wholly: bool) -> ReflectionStore:
            return ReflectionStore.open(path, clock, self.vault.key_for_opening(), wholly=wholly)

        recovery = Recovery(path, folders, self.vault.key_beside, clock)
        self.keeper = Keeper(open_store, self.reports.append, clock, recovery)


@pytest.fixture
def folders(path: Path, tmp_path: Path) -> tuple[Path, ...]:
    return path.parent, tmp_path / "config", tmp_path / "cache"


@pytest.fixture
def run(path: Path, folders: tuple[Path, ...], clock: HandClock) -> Iterator[Callable[..., Run]]:
    runs: list[Run] = []

    def begin(key: StoreKey | None = None) -> Run:
        runs.append(Run(path, folders, clock, key))
        return runs[-1]

    yield begin
    for each in runs:
        each.keeper.close()


@contextmanager
def held(path: Path) -> Iterator[None]:
    """Another window has the store."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = StoreLock(path)
    try:
        yield
    finally:
        lock.release()


def recovery_files(*folders: Path) -> list[Path]:
    return [file for folder in folders for file in folder.glob("unsaved-*")]


def write_an_evening(keeper: Keeper, clock: HandClock) -> str:
    session_id = keeper.begin("five-step", "Five steps", STEPS, ("loneliness",))
    for kept in one_of_each_kind():
        keeper.keep(session_id, kept)
    keeper.meet(session_id, "the quiet one")
    keeper.bookmark(session_id, "somewhere")
    clock.pass_minutes(20)
    keeper.end(session_id, "stopped")
    for item in ALL:
        keeper.put(item)
    return session_id


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


def test_the_newer_draft_wins_and_bringing_back_twice_changes_nothing(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...], clock: HandClock
) -> None:
    first = run()
    session_id = first.keeper.begin("five-step", "Five steps")
    first.keeper.keep(session_id, written(0, "older, in the store"))
    first.keeper.keep(session_id, replace(written(1, "newer, in the store"), at=clock()))
    first.keeper.put(LETTER)
    first.keeper.close()
    with held(path):
        later = clock() + timedelta(minutes=9)
        first.keeper.keep(session_id, replace(written(0, "newer, recovered"), at=later))
        earlier = clock() - timedelta(minutes=9)
        first.keeper.keep(session_id, replace(written(1, "older, recovered"), at=earlier))
        first.keeper.keep(session_id, written(2, "only recovered"))
        first.keeper.put(replace(LETTER, text="older", changed=LETTER.changed - timedelta(1)))
        first.keeper.close()
    (file,) = [each for each in recovery_files(*folders) if each.suffix == ".db"]
    again = file.read_bytes()
    for _ in range(2):
        this = run()
        found = this.keeper.store().session(session_id)
        assert [kept.answer for kept in found.answers] == [
            TextAnswer("newer, recovered"),
            TextAnswer("newer, in the store"),
            TextAnswer("only recovered"),
        ]
        assert found.summary.how == "left"
        assert this.keeper.store().items.entries() == (replace(LETTER, part_ids=()),)
        this.keeper.close()
        file.write_bytes(again)
    assert this.reports == []


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


def test_the_file_of_another_running_one_is_left_to_it(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...], clock: HandClock
) -> None:
    terminal = run()
    with held(path):
        terminal.keeper.put(LETTER)
    window = run()
    assert window.keeper.store().items.entries() == ()
    assert recovery_files(*folders) != []
    terminal.keeper.close()
    window.keeper.close()
    assert [each.id for each in run().keeper.store().items.entries()] == [LETTER.id]


def test_a_damaged_file_is_set_aside(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...], clock: HandClock
) -> None:
    first = run()
    with held(path):
        write_an_evening(first.keeper, clock)
        first.keeper.close()
    (file,) = [each for each in recovery_files(*folders) if each.suffix == ".db"]
    damaged = b"\0" * 100 + file.read_bytes()[100:]
    file.write_bytes(damaged)

    second = run()
    second.keeper.store()

    (report,) = second.reports
    assert isinstance(report, RecoverySetAside)
    assert report.path.read_bytes() == damaged
    third = run()
    second.keeper.close()
    third.keeper.store()
    assert third.reports == []


def test_the_first_place_that_takes_it_is_taken(plain_home: PlainHome, clock: HandClock) -> None:
    home, as_owner = plain_home
    with as_owner():
        for name, mode in (("data", 0o500), ("config", 0o500), ("shared", 0o777)):
            (home / name).mkdir()
            (home / name).chmod(mode)
    path = home / "data" / "reflections.db"
    places = tuple(home / name for name in ("data", "config", "shared", "cache"))
    this = Run(path, places, clock, None)
    with as_owner():
        # Into the first two nobody can write, into the third everybody.
        for kept in one_of_each_kind():
            this.keeper.put(replace(LETTER, text=f"{kept.question} {kept.ordinal}"))
        assert this.keeper.refuge == "file"
    assert len(recovery_files(home / "cache")) >= 1
    assert recovery_files(*places[:3]) == []
    assert (home / "cache").stat().st_mode & 0o777 == 0o700
    with as_owner():
        (home / "data").chmod(0o700)
        this.keeper.retry()
        assert this.keeper.close() == 0
    assert recovery_files(*places) == []


def test_where_no_place_takes_it_the_screen_alone_has_it(path: Path, clock: HandClock) -> None:
    path.parent.parent.mkdir(exist_ok=True)
    path.parent.write_text("a file in the folder's place")
    this = Run(path, (path.parent,), clock, None)
    this.keeper.put(LETTER)
    (trouble,) = this.reports
    assert isinstance(trouble, TroubleBegan)
    assert trouble.refuge == "screen"
    assert this.keeper.unsaved.items == (LETTER,)


def test_when_all_is_to_be_deleted_no_recovery_file_is_left(
    run: Callable[..., Run], path: Path, folders: tuple[Path, ...], clock: HandClock
) -> None:
    for damage in (bytes(100), b""):
        this = run()
        with held(path):
            write_an_evening(this.keeper, clock)
            this.keeper.close()
        if damage:
            (file,) = [each for each in recovery_files(*folders) if each.suffix == ".db"]
            file.write_bytes(damage)
            reading = run()
            reading.keeper.store()
            reading.keeper.close()
    last = run()
    assert last.keeper.recovery is not None
    assert last.keeper.recovery.has_left
    with held(path):
        last.keeper.put(LETTER)
    last.keeper.recovery.wipe_all()
    assert recovery_files(*folders) == []


if may_mount():

    def test_what_was_written_beside_a_read_only_disk_is_saved_when_it_can_be_written_again(
        folders: tuple[Path, ...], clock: HandClock
    ) -> None:
        with mounted("size=2m") as disk:
            path = disk / "reflections.db"
            first = Run(path, (disk, *folders), clock, KEY)
            first.keeper.put(QUIET_ONE)
            first.keeper.put_down()  # nothing may be open while a disk is made read-only
            remount(disk, "ro")
            first.keeper.put(PLANNER)
            (trouble,) = first.reports
            assert isinstance(trouble, TroubleBegan)
            assert isinstance(trouble.error, StoreReadOnly)
            assert trouble.refuge == "file"
            assert first.keeper.close() == 1
            still = Run(path, (disk, *folders), clock, KEY)
            with pytest.raises(StoreReadOnly):
                still.keeper.store()
            still.keeper.close()
            remount(disk, "rw")
            last = Run(path, (disk, *folders), clock, KEY)
            assert everything(last.keeper.store()) == {QUIET_ONE, PLANNER}
            assert last.reports == [BroughtBack()]
            assert recovery_files(disk, *folders) == []
            last.keeper.close()

    def remount(disk: Path, mode: str) -> None:
        subprocess.run(["mount", "-o", f"remount,{mode}", str(disk)], check=True)
