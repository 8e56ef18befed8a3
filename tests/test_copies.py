# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whoever gives the store another key waits for the copies, and they wait for them."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from app.copies import Copies
from app.reflections.items import Entry
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault

NOW = datetime(2026, 11, 22, 19, 40, tzinfo=UTC)


def test_no_copy_is_made_while_they_are_to_be_at_rest(tmp_path: Path) -> None:
    path = tmp_path / "reflections.db"
    copies = Copies(Vault(path), lambda: NOW)
    with closing(ReflectionStore.open(path, lambda: NOW)) as store:
        store.items.put(Entry(id="e", at=NOW, changed=NOW, text="kept"))
        making = Thread(target=copies.make)
        with copies.at_rest():
            making.start()
            making.join(0.1)
            assert making.is_alive()
            assert copies.backups.all() == ()
        making.join()
        assert len(copies.backups.all()) == 1


def test_without_a_break_there_is_nothing_to_put_back(tmp_path: Path) -> None:
    assert Copies(Vault(tmp_path / "reflections.db"), lambda: NOW).after_the_break() is None
