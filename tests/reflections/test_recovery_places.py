# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where recovery files lie, whose they are, and what becomes of each."""

import subprocess
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.reflections.errors import StoreLocked, StoreReadOnly
from app.reflections.model import TextAnswer
from app.reflections.reports import BroughtBack, RecoverySetAside, TroubleBegan
from app.reflections.vault import Vault
from tests.reflections.conftest import may_mount, mounted
from tests.reflections.items import LETTER, PLANNER, QUIET_ONE, everything
from tests.reflections.runs import KEY, Run, held, recovery_files, write_an_evening
from tests.reflections.samples import HandClock, one_of_each_kind, written

PlainHome = tuple[Path, Callable[[], AbstractContextManager[None]]]


def test_the_newer_draft_wins_the_other_lies_beside_and_twice_changes_nothing(
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
            TextAnswer("older, recovered"),
        ]
        assert found.summary.how == "left"
        beside, letter = this.keeper.store().items.entries()
        assert letter == replace(LETTER, part_ids=())
        assert beside.text == "older"
        this.keeper.close()
        file.write_bytes(again)
    assert this.reports == []


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
    window.keeper.put_down()
    assert window.reports == [BroughtBack()]
    assert recovery_files(*folders) == []
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


def test_whether_there_has_to_be_a_key_is_remembered_when_the_store_is_gone(
    path: Path, clock: HandClock
) -> None:
    for key in (KEY, None):
        first = Run(path, (), clock, key)
        first.keeper.put(LETTER)
        first.keeper.close()
        vault = Vault(path)
        assert vault.is_encrypted == (key is not None)
        path.unlink()
        path.mkdir()
        if key is None:
            assert vault.key_beside() is None
        else:
            with pytest.raises(StoreLocked):
                vault.key_beside()
        with pytest.raises(StoreLocked):
            Vault(path).key_beside()  # a start that never saw the store can't know
        path.rmdir()


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
