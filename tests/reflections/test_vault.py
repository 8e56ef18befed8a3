# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What stands between a person's reflections and everybody else."""

import shutil
import sqlite3
import subprocess
import sys
import unicodedata
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from app.reflections.backups import Backups
from app.reflections.errors import (
    PassphraseEmpty,
    PassphraseWrong,
    RecoveryKeyMistyped,
    StoreHeld,
    StoreLocked,
    TooSoon,
)
from app.reflections.held import ItemWrite
from app.reflections.keys import kind_of_file, salt_of
from app.reflections.recovery import Recovery
from app.reflections.recovery_key import written_out
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault
from tests.reflections.damage import damage_pages
from tests.reflections.items import ALL, LETTER, QUIET_ONE, everything
from tests.reflections.samples import EVENING, HandClock
from tests.reflections.vaults import (
    BACKUPS,
    OTHER,
    PASSPHRASE,
    WRITTEN,
    backups,
    furnish,
    held,
    names_in,
    read_in,
)

THERE = {"reflections.db", "reflections.db-lock", *BACKUPS}


@dataclass
class HandSeconds:
    now: float = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Vault:
    """Made once, to be copied: of a store with PASSPHRASE."""
    vault = Vault(tmp_path_factory.mktemp("sealed") / "data" / "reflections.db")
    furnish(vault.path)
    vault.set_passphrase(PASSPHRASE)
    return vault


@pytest.fixture
def plain(path: Path) -> Vault:
    furnish(path)
    return Vault(path)


@pytest.fixture
def vault(sealed: Vault, path: Path) -> Vault:
    """Of a store with PASSPHRASE, unlocked."""
    shutil.copytree(sealed.path.parent, path.parent)
    vault = Vault(path)
    vault.key = sealed.key
    return vault


def test_with_a_passphrase_nobody_reads_anything(plain: Vault, path: Path) -> None:
    assert read_in(path.parent) == set(WRITTEN)

    done = plain.set_passphrase(PASSPHRASE)

    assert (done.files, done.unreadable, done.readable) == ((path, *backups(path)), (), ())
    assert read_in(path.parent) == set()
    assert names_in(path.parent) == THERE
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        sqlite3.connect(path).execute("SELECT * FROM sqlite_master")
    assert held(path, plain.key) == set(ALL)
    assert read_in(path.parent) == set()


def test_the_passphrase_opens_the_store_and_its_backups_after_a_restart(path: Path) -> None:
    furnish(path)
    Vault(path).set_passphrase(PASSPHRASE)

    vault = Vault(path)
    assert vault.is_encrypted
    assert vault.is_locked
    with pytest.raises(StoreLocked):
        vault.key_for_opening()
    vault.unlock(PASSPHRASE)

    assert not vault.is_locked
    assert held(path, vault.key_for_opening()) == set(ALL)
    for backup in backups(path):
        assert held(backup, vault.key) == set(ALL)


def test_any_sqlcipher_opens_it_with_the_passphrase(vault: Vault, path: Path) -> None:
    for file in (path, *backups(path)):
        db = dbapi2.connect(str(file))
        db.execute(f"PRAGMA key = '{PASSPHRASE.replace(chr(39), chr(39) * 2)}'")
        assert db.execute("SELECT count(*) FROM entry").fetchone() == (2,)
        db.close()


def test_a_changed_passphrase_leaves_the_old_one_and_its_recovery_key_without_use(
    vault: Vault, path: Path
) -> None:
    old_recovery = vault.recovery_key()

    done = vault.change_passphrase(OTHER)

    assert done.files == (path, *backups(path))
    assert names_in(path.parent) == THERE
    assert held(path, vault.key) == set(ALL)
    with pytest.raises(PassphraseWrong):
        Vault(path).unlock(PASSPHRASE)
    with pytest.raises(PassphraseWrong):
        Vault(path).unlock_with(old_recovery)
    vault = Vault(path)
    vault.unlock(OTHER)
    assert [held(file, vault.key) for file in (path, *backups(path))] == [set(ALL)] * 3


def test_without_a_passphrase_all_is_plain_again(vault: Vault, path: Path) -> None:
    done = vault.remove_passphrase()

    assert done.files == (path, *backups(path))
    assert vault.key is None
    assert not vault.is_encrypted
    assert names_in(path.parent) == THERE
    assert [held(file, None) for file in (path, *backups(path))] == [set(ALL)] * 3
    assert vault.remove_passphrase().files == ()


def test_what_can_be_found_is_found_under_a_passphrase_too(vault: Vault, path: Path) -> None:
    store = ReflectionStore.open(path, HandClock(), vault.key)
    with store._file.reading() as db:
        found = db.execute("SELECT count(*) FROM words WHERE words MATCH 'patience'").fetchone()
    store.close()
    assert found == (1,)


def test_a_passphrase_can_be_set_before_anything_is_kept(path: Path) -> None:
    vault = Vault(path)
    vault.set_passphrase("x")
    assert kind_of_file(path) == "encrypted"
    assert held(path, vault.key) == set()


def test_an_empty_passphrase_is_none(plain: Vault, path: Path) -> None:
    with pytest.raises(PassphraseEmpty):
        plain.set_passphrase("")
    assert not plain.is_encrypted


def test_a_passphrase_is_the_same_however_its_accents_are_typed(path: Path) -> None:
    Vault(path).set_passphrase(unicodedata.normalize("NFD", "Küche"))
    Vault(path).unlock(unicodedata.normalize("NFC", "Küche"))


def test_what_is_locked_can_be_neither_changed_nor_printed(vault: Vault, path: Path) -> None:
    before = path.read_bytes()
    vault.lock()
    for forbidden in (
        lambda: vault.change_passphrase(OTHER),
        vault.remove_passphrase,
        vault.recovery_key,
    ):
        with pytest.raises(StoreLocked):
            forbidden()
    assert path.read_bytes() == before


def test_the_recovery_key_opens_the_store_and_its_backups(vault: Vault, path: Path) -> None:
    printed = vault.recovery_key()
    again = Vault(path)
    again.unlock_with(printed.lower().replace("-", " "))
    assert again.key == vault.key
    assert [held(file, again.key) for file in (path, *backups(path))] == [set(ALL)] * 3


def test_a_slip_in_the_recovery_key_is_named_and_not_counted(vault: Vault, path: Path) -> None:
    printed = vault.recovery_key()
    slipped = printed[:6] + ("A" if printed[6] != "A" else "B") + printed[7:]
    again = Vault(path, HandSeconds())
    for _ in range(5):
        with pytest.raises(RecoveryKeyMistyped) as caught:
            again.unlock_with(slipped)
        assert caught.value.group == 2
    assert again.seconds_to_wait() == 0
    with pytest.raises(PassphraseWrong):
        again.unlock_with(written_out(bytes(32)))


def test_each_wrong_try_in_a_row_has_one_wait_longer(vault: Vault, path: Path) -> None:
    seconds = HandSeconds()
    again = Vault(path, seconds)
    waits = []
    for _ in range(10):
        with pytest.raises(PassphraseWrong):
            again.unlock_with(written_out(bytes(32)))
        waits.append(again.seconds_to_wait())
        seconds.now += again.seconds_to_wait()
    assert waits == [0, 0, 1, 2, 4, 8, 16, 32, 60, 60]

    with pytest.raises(PassphraseWrong):
        again.unlock("wrong")
    seconds.now += 59.5
    with pytest.raises(TooSoon) as caught:
        again.unlock(PASSPHRASE)
    assert caught.value.seconds == 0.5
    assert again.key is None

    seconds.now += 0.5
    again.unlock(PASSPHRASE)
    again.lock()
    with pytest.raises(PassphraseWrong):
        again.unlock("wrong")
    assert again.seconds_to_wait() == 0


def test_an_open_store_is_not_changed_under_the_hands_of_a_window(vault: Vault, path: Path) -> None:
    store = ReflectionStore.open(path, HandClock(), vault.key)
    with pytest.raises(StoreHeld):
        vault.change_passphrase(OTHER)
    assert everything(store) == set(ALL)
    store.close()
    assert names_in(path.parent) == THERE


def test_what_lies_readable_beside_is_named_and_goes_when_asked(plain: Vault, path: Path) -> None:
    aside = path.with_name("reflections.broken-20260101-000000.db")
    shutil.copy(path, aside)
    aside.with_name(aside.name + "-wal").write_bytes(b"the planner")
    broken = path.parent / "backups" / "reflections-20250101-000000.db"
    broken.write_bytes(b"?" * 16 + path.read_bytes()[16:])
    notes = path.with_name("shopping.txt")
    notes.write_text("tea")

    done = plain.set_passphrase(PASSPHRASE)

    assert done.unreadable == (broken,)
    assert set(done.readable) == {aside, aside.with_name(aside.name + "-wal"), broken}
    assert set(plain.readable_files()) == set(done.readable)
    plain.wipe_files([*done.readable, notes, path])
    assert plain.readable_files() == ()
    assert read_in(path.parent) == set()
    assert names_in(path.parent) == {*THERE, "shopping.txt"}


def test_a_broken_recovery_file_of_before_is_named_wherever_it_lies(
    path: Path, tmp_path: Path
) -> None:
    furnish(path)
    folder = tmp_path / "refuge"
    vault = Vault(path, refuges=(path.parent, folder))
    recovery = Recovery(path, (folder,), vault.key_beside, HandClock())
    assert recovery.hold([ItemWrite(replace(LETTER, text="I saw you. " * 2000))])
    recovery.put_down()
    (file,) = folder.glob("*.db")
    damage_pages(file, [2])
    with closing(ReflectionStore.open(path, HandClock())) as store:
        recovery.bring_back(store, lambda _aside: None)
    (aside,) = folder.glob("*.broken-*.db")
    assert read_in(folder) == {"I saw you"}

    done = vault.set_passphrase(PASSPHRASE)

    assert done.readable == vault.readable_files() == (aside,)
    vault.wipe_files(done.readable)
    assert read_in(tmp_path) == set()


@pytest.mark.parametrize("name", ["my [old] words.db", "Überall*.db", "words"])
def test_whatever_the_store_is_called_its_backups_get_the_passphrase(
    tmp_path: Path, name: str
) -> None:
    path = tmp_path / name
    with closing(ReflectionStore.open(path, HandClock())) as store:
        store.items.put(QUIET_ONE)
    made = Backups(path).make(EVENING, None)
    assert Backups(path).all() == (made,)

    assert Vault(path).set_passphrase(PASSPHRASE).files == (path, made.path)
    assert read_in(tmp_path) == set()


def test_the_backups_of_another_store_beside_are_left_as_they_are(plain: Vault, path: Path) -> None:
    other = path.with_name("reflections-of-old.db")
    shutil.copy2(path, other)
    made = Backups(other).make(EVENING, None)

    done = plain.set_passphrase(PASSPHRASE)

    assert set(done.files) == {path, *backups(path)}
    assert kind_of_file(made.path) == "plain"


def test_a_backup_that_another_passphrase_made_stays_as_it_is(plain: Vault, path: Path) -> None:
    foreign = path.parent / "backups" / "reflections-20240101-000000.db"
    plain.set_passphrase(OTHER)
    shutil.copy(path, foreign)
    kept = foreign.read_bytes()
    plain.remove_passphrase()
    foreign.write_bytes(kept)

    done = plain.set_passphrase(PASSPHRASE)

    assert done.unreadable == (foreign,)
    assert done.readable == ()
    assert foreign.read_bytes() == kept


def test_a_broken_store_that_was_encrypted_is_not_called_readable(vault: Vault, path: Path) -> None:
    damage(path, 0, 5000)
    store = ReflectionStore.open(path, HandClock(), vault.key)
    assert store.set_aside is not None
    store.close()
    assert vault.readable_files() == ()
    assert vault.change_passphrase(OTHER).readable == ()
    vault.lock()
    assert vault.readable_files() == (store.set_aside,)


def test_what_is_locked_during_a_change_stays_locked(vault: Vault, path: Path) -> None:
    vault.change_passphrase(OTHER, lambda _done, _whole: vault.lock())
    assert vault.is_locked
    vault.unlock(OTHER)
    assert held(path, vault.key) == set(ALL)


def damage(path: Path, begin: int, end: int) -> None:
    content = bytearray(path.read_bytes())
    content[begin:end] = bytes(byte ^ 0x55 for byte in content[begin:end])
    path.write_bytes(content)


@pytest.mark.parametrize("loss", ["missing", "empty", "beginning", "all"])
def test_a_store_begun_in_place_of_a_lost_one_has_the_passphrase_again(
    vault: Vault, path: Path, loss: str
) -> None:
    if loss == "missing":
        path.unlink()
    elif loss == "empty":
        path.write_bytes(b"")
    else:
        damage(path, 0, 5000 if loss == "beginning" else path.stat().st_size)

    again = Vault(path)
    assert again.is_locked
    with pytest.raises(PassphraseWrong):
        again.unlock("wrong")
    again.unlock(PASSPHRASE)
    store = ReflectionStore.open(path, HandClock(), again.key_for_opening())

    assert (store.set_aside is None) == (loss in ("missing", "empty"))
    assert everything(store) == set()
    store.close()
    assert kind_of_file(path) == "encrypted"
    assert salt_of(path) == salt_of(backups(path)[0])


@pytest.mark.parametrize("end", [4, 16])
def test_where_only_the_salt_is_damaged_the_store_is_mended(
    vault: Vault, path: Path, end: int
) -> None:
    sound = salt_of(path)
    damage(path, 0 if end == 4 else 6, end)
    again = Vault(path)
    again.unlock(PASSPHRASE)
    store = ReflectionStore.open(path, HandClock(), again.key_for_opening())
    assert store.set_aside is None
    assert everything(store) == set(ALL)
    store.begin_session("five-step", "Five steps")
    store.close()
    assert salt_of(path) == sound


@pytest.mark.parametrize("backed_up", [True, False])
def test_a_damaged_first_page_is_told_from_a_wrong_passphrase(
    vault: Vault, path: Path, backed_up: bool
) -> None:
    damage(path, 200, 300)
    if not backed_up:
        shutil.rmtree(path.parent / "backups")
    again = Vault(path)
    with pytest.raises(PassphraseWrong):
        again.unlock("wrong")
    again.unlock(PASSPHRASE)

    store = ReflectionStore.open(path, HandClock(), again.key_for_opening())

    assert store.set_aside is not None
    store.close()
    assert kind_of_file(path) == "encrypted"


def test_where_all_pages_are_damaged_a_backup_tells_that_the_passphrase_is_right(
    vault: Vault, path: Path
) -> None:
    damage(path, 16, path.stat().st_size)
    again = Vault(path)
    again.unlock(PASSPHRASE)
    store = ReflectionStore.open(path, HandClock(), again.key_for_opening())
    assert store.set_aside is not None
    store.close()


def test_the_passphrase_of_an_older_backup_does_not_open_the_store(
    vault: Vault, path: Path
) -> None:
    newest = backups(path)[0]
    old = newest.read_bytes()
    vault.change_passphrase(OTHER)
    newest.write_bytes(old)
    again = Vault(path)
    with pytest.raises(PassphraseWrong):
        again.unlock(PASSPHRASE)
    again.unlock(OTHER)
    assert held(path, again.key) == set(ALL)


def test_a_plain_store_stays_plain_whatever_lies_beside(vault: Vault, path: Path) -> None:
    sealed = backups(path)[0].read_bytes()
    vault.remove_passphrase()
    backups(path)[0].write_bytes(sealed)
    again = Vault(path)
    assert not again.is_encrypted
    again.unlock("anything")
    assert again.key is None
    assert held(path, again.key_for_opening()) == set(ALL)


def test_a_lost_store_stays_encrypted_while_it_is_unlocked(vault: Vault, path: Path) -> None:
    shutil.rmtree(path.parent)
    assert vault.is_encrypted
    ReflectionStore.open(path, HandClock(), vault.key_for_opening()).close()
    assert kind_of_file(path) == "encrypted"


def test_the_key_shows_in_no_description(vault: Vault) -> None:
    assert vault.key is not None
    assert vault.key.raw.hex() not in repr(vault.key)
    assert repr(vault.key.raw) not in repr(vault.key)


def test_the_encryption_is_loaded_only_when_it_is_needed() -> None:
    code = "import sys, app.reflections.vault; print('sqlcipher3' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout == "False\n"
