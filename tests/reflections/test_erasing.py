# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Deleting all of it: no file that was made of the reflections is left, and no other is touched."""

from __future__ import annotations

import os
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.reflections.anew import set_locked_aside
from app.reflections.backups import Backups
from app.reflections.broken import set_aside
from app.reflections.erasing import erase_all, files_of
from app.reflections.errors import NotAllErased, StoreHeld
from app.reflections.exchange.document import document_of
from app.reflections.exchange.picking import Holding, holding_of, picked_of
from app.reflections.keys import StoreKey, new_salt
from app.reflections.store import ReflectionStore
from tests.reflections.items import ALL, LETTER, PLANNER, QUIET_ONE

NOW = datetime(2026, 11, 22, 19, 40, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reflections.db"


def fill(path: Path, key: StoreKey | None = None) -> None:
    with closing(ReflectionStore.open(path, lambda: NOW, key)) as store:
        for item in ALL:
            store.items.put(item)
    Backups(path).make(NOW, key)


def test_store_backups_and_files_set_aside_are_gone(path: Path) -> None:
    fill(path)
    set_aside(path, NOW)
    fill(path)
    path.with_name("reflections.db-wal").write_bytes(b"left over")
    path.with_name("reflections.db-reserve").write_bytes(b"room")
    (path.parent / "backups" / "reflections-20250101-000000.db-rekeyed").write_bytes(b"half done")
    erase_all(path)
    assert list(path.parent.iterdir()) == []


def test_an_encrypted_store_needs_no_key_for_it(path: Path) -> None:
    fill(path, StoreKey.derive("a passphrase", new_salt()))
    erase_all(path)
    assert list(path.parent.iterdir()) == []


def test_files_of_others_stay(path: Path) -> None:
    fill(path)
    (path.parent / "scripts").mkdir()
    others = [
        path.parent / "scripts" / "mine.yaml",
        path.parent / "reflections.dbx",
        path.parent / "notes.db",
        path.parent / "backups" / "notes-1.db",
    ]
    for other in others:
        other.write_text("not ours", encoding="utf-8")
    erase_all(path)
    assert sorted(file for file in path.parent.rglob("*") if file.is_file()) == sorted(others)


def test_what_was_there_is_overwritten_before_it_goes(path: Path) -> None:
    fill(path)
    with path.open("rb") as opened:  # it sees what becomes of the file, without a name
        assert opened.read()
        erase_all(path)
        opened.seek(0)
        assert opened.read() == b""


def test_what_somebody_keeps_under_another_name_is_left_as_it_is(path: Path) -> None:
    """A program that makes backups may keep the same file by a second name."""
    fill(path)
    second_name = path.with_name("kept")
    os.link(path, second_name)
    before = path.read_bytes()
    erase_all(path)
    assert second_name.read_bytes() == before


def test_nothing_goes_while_another_window_has_it_open(path: Path) -> None:
    fill(path)
    with closing(ReflectionStore.open(path, lambda: NOW)) as store:
        with pytest.raises(StoreHeld):
            erase_all(path)
        assert store.items.find("entry", LETTER.id) == LETTER
    assert len(files_of(path)) == 2


def test_what_can_t_go_is_named_and_all_else_is_gone(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(path)
    (backup,) = Backups(path).all()
    unlink = Path.unlink

    def refuse(self: Path, missing_ok: bool = False) -> None:
        if self == backup.path:
            raise PermissionError(13, "denied")
        unlink(self, missing_ok)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", refuse)
        with pytest.raises(NotAllErased) as raised:
            erase_all(path)
    assert raised.value.left == (backup.path,)
    assert not path.exists()
    assert backup.path.read_bytes() == b""
    erase_all(path)
    assert list(path.parent.iterdir()) == []


def test_where_nothing_was_ever_kept_nothing_is_made(path: Path) -> None:
    erase_all(path)
    assert not path.parent.exists()


def test_a_new_store_begins_afterwards(path: Path) -> None:
    fill(path)
    erase_all(path)
    with closing(ReflectionStore.open(path, lambda: NOW)) as store:
        assert store.items.entries() == ()
        assert store.set_aside is None


def test_what_is_held_is_told_in_numbers_and_days(path: Path) -> None:
    fill(path)
    with closing(ReflectionStore.open(path, lambda: NOW)) as store:
        picked = picked_of([("part", PLANNER.id), ("part", QUIET_ONE.id), ("entry", LETTER.id)])
        holding = holding_of(document_of(store, picked))
        assert holding.counts == (("entry", 1), ("part", 2))
        assert holding.total == 3
        assert (holding.since, holding.until) == (PLANNER.created.date(), LETTER.at.date())
        assert holding_of(document_of(store, picked_of([]))) == Holding()


def test_a_store_whose_passphrase_was_forgotten_goes_with_the_rest(path: Path) -> None:
    fill(path, StoreKey.derive("forgotten", new_salt()))
    set_locked_aside(path, NOW)
    fill(path)
    erase_all(path)
    assert list(path.parent.iterdir()) == []


def test_the_backups_of_another_store_stay(path: Path) -> None:
    other = path.with_name("reflections-of-old.db")
    fill(path)
    fill(other)
    before = Backups(other).all()
    erase_all(path)
    assert Backups(other).all() == before != ()
