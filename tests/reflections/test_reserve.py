# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""On a full disk there is some last room for what is being written."""

from pathlib import Path

from app.reflections.errors import StoreFull
from app.reflections.keeper import Keeper
from app.reflections.reports import AllSaved, Report, SavedInLastRoom, TroubleBegan
from app.reflections.reserve import RESERVE_BYTES, Reserve
from app.reflections.store import ReflectionStore
from tests.reflections.conftest import MountedDisk, SmallDisk, may_mount, mounted
from tests.reflections.samples import HandClock, written


def test_the_room_is_really_taken_and_nobody_elses(path: Path, tmp_path: Path) -> None:
    path.parent.mkdir()
    reserve = Reserve(path)
    assert not reserve.is_there
    reserve.make()
    status = reserve.path.stat()
    assert reserve.is_there
    assert status.st_blocks * 512 >= RESERVE_BYTES
    assert status.st_mode & 0o077 == 0
    assert reserve.give_up()
    assert not reserve.give_up()
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_is_not_there_is_no_error(path: Path) -> None:
    Reserve(path).make()
    assert not path.parent.exists()


def test_a_disk_with_little_room_keeps_it_for_what_is_written(
    small_disk: SmallDisk, path: Path
) -> None:
    reserve = Reserve(small_disk.folder / "reflections.db")
    small_disk.fill()
    try:
        reserve.make()
        assert not reserve.is_there
        assert not reserve.path.exists()
    finally:
        small_disk.make_room()


def test_where_the_last_room_is_no_help_the_text_is_held_as_ever(
    path: Path, clock: HandClock
) -> None:
    reports: list[Report] = []
    keeper = _keeper(path, reports, clock)
    session_id = keeper.begin("five-step", "Five steps")
    assert Reserve(path).is_there
    keeper.store()._file.db.execute("PRAGMA max_page_count = 60")
    for ordinal in range(5):
        keeper.keep(session_id, written(ordinal, "word " * 4_000))
    (trouble,) = reports
    assert isinstance(trouble, TroubleBegan)
    assert isinstance(trouble.error, StoreFull)
    assert not Reserve(path).is_there

    keeper.store()._file.db.execute("PRAGMA max_page_count = 1000000")
    keeper.retry()
    assert reports[1:] == [AllSaved()]
    assert Reserve(path).is_there
    keeper.close()


if may_mount():

    def test_a_full_disk_takes_one_more_text_and_says_that_it_was_the_last_room(
        clock: HandClock,
    ) -> None:
        reports: list[Report] = []
        with mounted("size=2m") as folder:
            disk, reserve = MountedDisk(folder), Reserve(folder / "reflections.db")
            keeper = _keeper(folder / "reflections.db", reports, clock)
            session_id = keeper.begin("five-step", "Five steps")
            disk.fill()
            keeper.keep(session_id, written(0, "the last words " * 2_000))
            assert reports == [SavedInLastRoom()]
            assert (keeper.pending, keeper.trouble, keeper.refuge) == (0, None, "nothing")
            assert not reserve.is_there

            disk.fill()
            keeper.keep(session_id, written(1, "one more " * 2_000))
            (_, trouble) = reports
            assert isinstance(trouble, TroubleBegan)
            assert isinstance(trouble.error, StoreFull)

            disk.make_room()
            keeper.retry()
            assert reports[2:] == [AllSaved()]
            assert reserve.is_there
            assert keeper.close() == 0


def _keeper(path: Path, reports: list[Report], clock: HandClock) -> Keeper:
    return Keeper(
        lambda *, wholly: ReflectionStore.open(path, clock, wholly=wholly),
        reports.append,
        clock,
        reserve=Reserve(path),
    )
