# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Of a broken file everything that can still be read is read, and the file stays as it is."""

from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from sqlcipher3 import dbapi2

from app.reflections.errors import StoreLocked, StoreTooNew, StoreUnreachable
from app.reflections.exchange.document import document_of
from app.reflections.keys import StoreKey, new_salt
from app.reflections.salvage import read_out
from app.reflections.schema import LATEST
from app.reflections.store import ReflectionStore
from tests.reflections.damage import PAGE, damage_pages, leaves_of
from tests.reflections.items import ALL
from tests.reflections.large import ENTRIES, SESSIONS, fill
from tests.reflections.samples import HandClock, one_of_each_kind, written
from tests.reflections.test_migrations import laid_down


@pytest.fixture(scope="module")
def key() -> StoreKey:
    return StoreKey.derive("a warm stone", new_salt())


def write_one_of_each(path: Path, clock: HandClock, key: StoreKey | None = None) -> None:
    with closing(ReflectionStore.open(path, clock, key)) as store:
        for item in ALL:
            store.items.put(item)
        session_id = store.begin_session("five-step", "Five steps", themes=("loneliness",))
        for kept in one_of_each_kind():
            store.keep(session_id, kept)
        store.items.meet(session_id, "the quiet one", clock())
        store.put_bookmark(session_id, "a place")
        store.end_session(session_id, "stopped")


@pytest.mark.parametrize("encrypted", [False, True])
def test_of_a_whole_file_all_is_read(
    path: Path, clock: HandClock, key: StoreKey, encrypted: bool
) -> None:
    its_key = key if encrypted else None
    write_one_of_each(path, clock, its_key)
    before = path.read_bytes()

    found = read_out(path, its_key)

    assert found.is_whole
    assert path.read_bytes() == before
    with closing(ReflectionStore.open(path, clock, its_key)) as store:
        assert found.document == document_of(store)


@pytest.mark.parametrize("version", range(1, LATEST + 1))
def test_a_file_of_any_version_is_read_without_being_changed(version: int, path: Path) -> None:
    laid_down(version, path)
    before = path.read_bytes()
    found = read_out(path, None)
    assert found.is_whole
    assert len(found.document.sessions) == 3
    assert [session.how for session in found.document.sessions] == ["completed", "stopped", "left"]
    assert bool(found.document.parts) == (version >= 3)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir() if file.suffix == ".db"] == [path.name]


@pytest.mark.parametrize("encrypted", [False, True])
def test_what_lies_on_other_pages_than_the_damaged_is_read(
    path: Path, clock: HandClock, key: StoreKey, encrypted: bool
) -> None:
    its_key = key if encrypted else None
    with closing(ReflectionStore.open(path, clock, its_key)) as store:
        fill(store)
    size = path.stat().st_size
    if encrypted:
        damage_pages(path, range(200, size // PAGE, 100))
    else:
        damage_pages(path, [*leaves_of(path, "entry")[1:-1:25], *leaves_of(path, "answer")[:1]])

    found = read_out(path, its_key)

    assert not found.is_whole
    read = {int(each.text.split("\n")[0].removeprefix("Entry ")) for each in found.document.entries}
    assert ENTRIES * 0.9 < len(read) < ENTRIES
    assert len(found.document.sessions) == SESSIONS


def test_answers_of_a_session_that_was_lost_are_not_lost(path: Path, clock: HandClock) -> None:
    with closing(ReflectionStore.open(path, clock)) as store:
        session_id = store.begin_session("five-step", "Five steps")
        store.keep(session_id, written(0, "I would miss this"))
    damage_pages(path, leaves_of(path, "session"))

    found = read_out(path, None)

    (session,) = found.document.sessions
    assert found.headless == {session_id}
    assert session.id == session_id
    assert len(session.answers) == 1


def test_what_makes_no_sense_is_passed_over(path: Path, clock: HandClock) -> None:
    write_one_of_each(path, clock)
    with closing(dbapi2.connect(str(path), isolation_level=None)) as db:
        db.execute("UPDATE answer SET value = '{\"text\"' WHERE ordinal = 2")
        db.execute("UPDATE entry SET at = 'soon' WHERE id = (SELECT max(id) FROM entry)")
        db.execute("UPDATE reading SET value = '[1]' WHERE id = (SELECT max(id) FROM reading)")
        db.execute("UPDATE part SET name = CAST(x'6162ff63' AS TEXT) WHERE name = 'the planner'")
    found = read_out(path, None)
    assert not found.is_whole
    assert len(found.document.sessions[0].answers) == len(one_of_each_kind()) - 1
    assert len(found.document.entries) == 1
    assert len(found.document.readings) == 1
    assert "ab\ufffdc" in {part.name for part in found.document.parts}


def test_no_damage_raises_anything(path: Path, clock: HandClock, key: StoreKey) -> None:
    write_one_of_each(path, clock)
    secret = path.with_name("secret.db")
    write_one_of_each(secret, clock, key)
    noise = Random(5)
    for file, its_key in ((path, None), (secret, key)):
        whole = file.read_bytes()
        for _time in range(12):
            content = bytearray(whole)
            for _hit in range(noise.randrange(1, 6)):
                at = noise.randrange(len(content))
                hit = noise.randbytes(noise.choice((1, 40, 5000)))
                content[at : at + len(hit)] = hit
            file.write_bytes(content[: noise.randrange(1, len(content))])
            read_out(file, its_key)


def test_a_damaged_beginning_does_not_keep_an_encrypted_file_shut(
    path: Path, clock: HandClock, key: StoreKey
) -> None:
    write_one_of_each(path, clock, key)
    content = path.read_bytes()
    path.write_bytes(bytes(16) + content[16:])
    assert len(read_out(path, key).document.entries) == 2


def test_what_is_not_damage_is_said(path: Path, clock: HandClock, key: StoreKey) -> None:
    with pytest.raises(StoreUnreachable):
        read_out(path, None)
    write_one_of_each(path, clock, key)
    with pytest.raises(StoreLocked):
        read_out(path, None)
    other = path.with_name("later.db")
    write_one_of_each(other, clock)
    with closing(dbapi2.connect(str(other), isolation_level=None)) as db:
        db.execute(f"PRAGMA user_version = {LATEST + 1}")
    with pytest.raises(StoreTooNew):
        read_out(other, None)
