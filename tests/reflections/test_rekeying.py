# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever happens while the passphrase is changed, all that was kept is there afterwards."""

import hashlib
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from app.reflections.connection import connect, require_sound
from app.reflections.errors import CopyDiffers, StoreBroken, StoreForeign, StoreFull, StoreHeld
from app.reflections.keys import StoreKey, kind_of_file, new_salt, salt_of
from app.reflections.rekeying import Rekeying
from app.reflections.same_content import require_same_content
from app.reflections.vault import Vault
from tests.reflections.conftest import SmallDisk
from tests.reflections.items import ALL
from tests.reflections.vaults import BACKUPS, WRITTEN, backups, furnish, held, names_in, read_in

PROJECT = Path(__file__).parents[2]
THERE = {"reflections.db", "reflections.db-lock", *BACKUPS}
FIRST = StoreKey(bytes(range(32)), b"Hrth" + b"1" * 12)
SECOND = StoreKey(bytes(range(32, 64)), b"Hrth" + b"2" * 12)
CHANGES = pytest.mark.parametrize(
    ("old", "new"),
    [(None, FIRST), (FIRST, SECOND), (FIRST, None)],
    ids=["set", "changed", "removed"],
)
Key = StoreKey | None


def untold(_done: int, _whole: int) -> None:
    pass


def under(path: Path, key: Key) -> bool:
    """Whether the store and both backups are under this key, and hold what was kept."""
    assert held(path, key) == set(ALL)
    for file in (path, *backups(path)):
        assert kind_of_file(file) == ("plain" if key is None else "encrypted")
        with closing(connect(file, key)) as db:
            require_sound(db, file)
            assert db.execute("SELECT count(*) FROM entry").fetchone() == (2,)
    # A process that dies as it begins to write may leave an empty journal, which nobody minds.
    left = {file.name for file in path.parent.rglob("*") if file.is_file()} - THERE
    assert not [name for name in left if not name.endswith("-journal")]
    assert read_in(path.parent) == (set(WRITTEN) if key is None else set())
    return True


@CHANGES
def test_before_the_store_is_exchanged_all_is_as_it_was(path: Path, old: Key, new: Key) -> None:
    furnish(path, old)
    Rekeying(path, old, new, untold).prepare()
    assert len(names_in(path.parent)) == len(THERE) + 3
    # Here the process dies. What it left goes as the store is opened.
    assert under(path, old)


@CHANGES
def test_once_the_store_is_exchanged_its_backups_follow(path: Path, old: Key, new: Key) -> None:
    furnish(path, old)
    rekeying = Rekeying(path, old, new, untold)
    rekeying.prepare()
    rekeying.exchange_store()
    # Here the process dies. The next opening goes on with it.
    assert under(path, new)


def test_half_a_copy_never_takes_the_place_of_a_backup(path: Path) -> None:
    furnish(path)
    copy = path.parent / "backups" / f"{BACKUPS[0]}-rekeyed"
    with closing(connect(copy, with_log=False)) as db:
        db.execute("CREATE TABLE entry (id, text)")
    assert under(path, None)


@CHANGES
def test_a_change_that_was_cut_off_does_not_stand_in_the_way_of_the_next(
    path: Path, old: Key, new: Key
) -> None:
    furnish(path, old)
    Rekeying(path, old, StoreKey(bytes(32), new_salt()), untold).prepare()
    rekeying = Rekeying(path, old, new, untold)
    rekeying.prepare()
    rekeying.exchange_store()
    rekeying.exchange_backups()
    assert under(path, new)


@CHANGES
def test_it_can_be_called_off_at_any_moment(path: Path, old: Key, new: Key) -> None:
    furnish(path, old)
    told: list[tuple[int, int]] = []
    Rekeying(path, old, new, lambda done, whole: told.append((done, whole))).prepare()
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    moments = len(told)

    for patience in range(1, moments, 9):
        left = iter(range(patience))

        def enough(_done: int, _whole: int, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise InterruptedError

        with pytest.raises(InterruptedError):
            Rekeying(path, old, new, enough).prepare()
        assert not [name for name in names_in(path.parent) if "rekeyed" in name]
    assert under(path, old)


@CHANGES
def test_a_full_disk_leaves_everything_as_it_was(small_disk: SmallDisk, old: Key, new: Key) -> None:
    path = small_disk.folder / "data" / "reflections.db"
    furnish(path, old)
    small_disk.fill()
    with pytest.raises(StoreFull):
        Rekeying(path, old, new, untold).prepare()
    small_disk.make_room()
    assert under(path, old)


def test_another_program_that_reads_the_store_is_waited_for_another_time(
    path: Path, held_by_another_program: Callable[..., AbstractContextManager[None]]
) -> None:
    furnish(path)
    connect(path).close()
    with (
        held_by_another_program("BEGIN", "SELECT count(*) FROM session"),
        pytest.raises(StoreHeld) as caught,
    ):
        Rekeying(path, None, FIRST, untold).prepare()
    assert not caught.value.by_this_app
    assert under(path, None)


def test_a_broken_store_and_one_of_another_program_are_left_as_they_are(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"no database at all" * 400)
    before = path.read_bytes()
    with pytest.raises(StoreBroken):
        Rekeying(path, None, FIRST, untold).prepare()
    assert path.read_bytes() == before

    path.unlink()
    with closing(connect(path)) as db:
        db.execute("CREATE TABLE songs (name)")
    with pytest.raises(StoreForeign):
        Rekeying(path, None, FIRST, untold).prepare()
    assert names_in(path.parent) == {"reflections.db"}


def test_the_old_file_is_overwritten_before_it_goes(path: Path) -> None:
    furnish(path)
    with path.open("rb") as old:
        rekeying = Rekeying(path, None, FIRST, untold)
        rekeying.prepare()
        rekeying.exchange_store()
        assert old.read() == b""


def test_a_file_that_somebody_keeps_under_another_name_is_not_overwritten(path: Path) -> None:
    furnish(path)
    before = path.read_bytes()
    other = path.parent.parent / "my own copy"
    os.link(path, other)
    Vault(path).set_passphrase("x")
    assert len(other.read_bytes()) == len(before)
    assert held(other, None) == set(ALL)


def test_an_exchange_that_never_happened_costs_the_store_nothing(path: Path) -> None:
    furnish(path)
    os.link(path, path.with_name("reflections.db-leaving"))
    assert under(path, None)


def test_an_old_file_left_by_a_killed_exchange_is_wiped_at_the_next_opening(path: Path) -> None:
    furnish(path)
    Rekeying(path, None, FIRST, untold).prepare()
    leaving = path.with_name("reflections.db-leaving")
    shutil.copy(path, leaving)
    path.with_name("reflections.db-rekeyed").replace(path)
    with leaving.open("rb") as old:
        assert under(path, FIRST)
        assert old.read() == b""


def test_files_of_other_programs_in_the_folder_are_left_alone(path: Path) -> None:
    furnish(path)
    theirs = path.with_name("photos-rekeyed")
    theirs.write_text("theirs")
    assert held(path, None) == set(ALL)
    assert theirs.read_text() == "theirs"


def changed(path: Path, statement: str) -> Path:
    copy = path.with_name("copy.db")
    shutil.copy(path, copy)
    with closing(connect(copy)) as db:
        db.execute(statement)
    return copy


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE entry SET text = text || ' '",
        "UPDATE part SET nearness = 0.2500000001 WHERE nearness = 0.25",
        "DELETE FROM tie WHERE position = 1",
        "INSERT INTO words (words) VALUES ('delete-all')",
        "DROP INDEX item_by_time",
        "PRAGMA user_version = 2",
        "PRAGMA application_id = 7",
        "CREATE TABLE extra (a)",
    ],
)
def test_a_copy_that_differs_in_anything_is_refused(path: Path, statement: str) -> None:
    furnish(path)
    copy = changed(path, statement)
    with (
        closing(connect(path)) as original,
        closing(connect(copy)) as other,
        pytest.raises(CopyDiffers),
    ):
        require_same_content(original, other, path)


def test_a_copy_whose_rows_lie_in_another_order_is_the_same(path: Path) -> None:
    furnish(path)
    copy = changed(path, "UPDATE entry SET rowid = 100 - rowid")
    with closing(connect(path)) as original, closing(connect(copy)) as other:
        require_same_content(original, other, path)


@pytest.mark.parametrize("key", [None, FIRST])
def test_a_copy_with_a_damaged_page_is_refused(path: Path, key: Key) -> None:
    furnish(path, key)
    copy = path.with_name("copy.db")
    with closing(connect(path, key)) as original:
        content = bytearray(path.read_bytes())
        content[-100] ^= 1  # where there are words, another one stands there now
        copy.write_bytes(content.replace(b"grey coat", b"grey boat"))
        with (
            closing(connect(copy, key)) as other,
            pytest.raises((CopyDiffers, StoreBroken)),
        ):
            require_same_content(original, other, path)


_REKEYING = """
import os, sys
from contextlib import closing
from pathlib import Path
from app.reflections.connection import connect, forget_deleted
from app.reflections.rekeying import Rekeying
from tests.reflections.test_rekeying import FIRST, SECOND

path, folder = Path(sys.argv[1]), Path(os.environ["SQLITE_TMPDIR"])
with closing(connect(path)) as db:  # too much for SQLite to hold it all in its cache
    db.execute("UPDATE entry SET text = hex(randomblob(2000000))")
os.utime(folder, (1, 1))
for old, new in ((None, FIRST), (FIRST, SECOND), (SECOND, None), (None, FIRST)):
    rekeying = Rekeying(path, old, new, lambda done, whole: None)
    rekeying.prepare()
    rekeying.exchange_store()
    rekeying.exchange_backups()
with closing(connect(path, FIRST)) as db:
    forget_deleted(db, path)
    # A file that comes and goes leaves its trace in the folder's time.
    print(folder.stat().st_mtime == 1)
    db.execute("PRAGMA temp_store = FILE")
    db.execute("CREATE TEMP TABLE seen AS SELECT text, hex(text) FROM entry")
    print(folder.stat().st_mtime == 1)
"""


def test_no_temporary_file_is_made(path: Path, tmp_path: Path) -> None:
    furnish(path)
    folder = tmp_path / "temporary"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _REKEYING, str(path)],
        cwd=PROJECT, capture_output=True, text=True, check=True,
        env={**os.environ, "SQLITE_TMPDIR": str(folder), "TMPDIR": str(folder)},
    )  # fmt: skip
    assert done.stdout.split() == ["True", "False"]


_NURSERY = """
import os, signal, sys
from pathlib import Path
from app.reflections.vault import Vault
from tests.reflections.test_rekeying import key_with, key_of

path = Path(sys.argv[1])
for line in sys.stdin:
    count, seconds = line.split()
    child = os.fork()
    if child == 0:
        vault = Vault(path)
        vault.key = key_of(path)
        # At this moment the system ends the process, wherever it is, without a word to it.
        signal.setitimer(signal.ITIMER_REAL, float(seconds))
        for number in range(int(count), int(count) + 1000):
            new = key_with(number) if number % 3 else None
            if new or vault.key:
                vault._rekey(new, lambda done, whole: None)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""


def key_with(number: int) -> StoreKey:
    """A key that the salt tells, so that none has to be derived."""
    salt = b"Hrth" + number.to_bytes(12, "big")
    return StoreKey(hashlib.sha256(salt).digest(), salt)


def key_of(path: Path) -> StoreKey | None:
    if kind_of_file(path) == "plain":
        return None
    return key_with(int.from_bytes(salt_of(path)[4:], "big"))


def test_a_process_killed_at_any_moment_loses_nothing(path: Path) -> None:
    furnish(path)
    chance = random.Random(4)
    seen = set()
    with subprocess.Popen(
        [sys.executable, "-c", _NURSERY, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=PROJECT,
    ) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        for kill in range(1, 31):
            nursery.stdin.write(f"{kill * 1000} {chance.uniform(0.005, 0.2)}\n")
            nursery.stdin.flush()
            assert nursery.stdout.readline() == "ended\n"
            seen.add(names_in(path.parent) == THERE)
            assert under(path, key_of(path))
        nursery.stdin.close()
    assert False in seen, "no kill left anything to be cleared up"
