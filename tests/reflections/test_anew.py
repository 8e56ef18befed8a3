# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A locked store is set aside with its backups, whole, and can be opened again."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.reflections.anew import set_locked_aside
from app.reflections.errors import StoreHeld
from app.reflections.lock import StoreLock
from app.reflections.vault import Vault
from tests.reflections.samples import EVENING

PASSPHRASE = "kettle orbit lavender nine"


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """An encrypted store with a backup."""
    vault = Vault(tmp_path / "reflections.db")
    vault.set_passphrase(PASSPHRASE)
    backups = tmp_path / "backups"
    backups.mkdir()
    (backups / "reflections-20261120-120000.db").write_bytes(vault.path.read_bytes())
    return vault.path


def test_both_get_other_names_and_a_new_store_may_be_begun(store: Path) -> None:
    before = store.read_bytes()
    aside = set_locked_aside(store, EVENING)
    assert aside.read_bytes() == before
    assert not Vault(store).is_encrypted
    assert [path.name for path in store.parent.glob("backups.locked-*/*")] == [
        "reflections-20261120-120000.db"
    ]
    Vault(aside).unlock(PASSPHRASE)


def test_twice_in_the_same_second_nothing_is_overwritten(store: Path) -> None:
    held = store.read_bytes()
    first = set_locked_aside(store, EVENING)
    store.write_bytes(held)
    (store.parent / "backups").mkdir()
    second = set_locked_aside(store, EVENING)
    assert first.read_bytes() == second.read_bytes() == held
    assert len(list(store.parent.glob("backups.locked-*"))) == 2


def test_another_window_that_has_it_open_is_not_disturbed(store: Path) -> None:
    lock = StoreLock(store)
    with pytest.raises(StoreHeld):
        set_locked_aside(store, EVENING)
    lock.release()
    assert store.exists()
    assert (store.parent / "backups").is_dir()
