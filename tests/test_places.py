# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where the store lies when its name is a link."""

from contextlib import closing
from pathlib import Path

import pytest

from app.cli import main
from app.places import followed, places_below
from app.reflections.errors import StoreHeld
from app.reflections.store import ReflectionStore
from tests.reflections.samples import HandClock


def test_a_store_that_is_a_link_is_locked_where_it_lies(tmp_path: Path) -> None:
    """So two windows that call it differently never write to it both."""
    real = tmp_path / "synced" / "reflections.db"
    ReflectionStore.open(real, HandClock()).close()
    link = tmp_path / "home" / "data" / "reflections.db"
    link.parent.mkdir(parents=True)
    link.symlink_to(real)

    assert places_below(tmp_path / "home").store == real
    with closing(ReflectionStore.open(real, HandClock())), pytest.raises(StoreHeld):
        ReflectionStore.open(followed(link), HandClock())


def test_links_in_a_circle_lead_nowhere(tmp_path: Path) -> None:
    link = tmp_path / "reflections.db"
    link.symlink_to(link)
    assert followed(link) == link


def test_a_store_is_a_file_whatever_it_is_called(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """SQLite takes this name for a store in memory, which would be gone at once."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "walk.txt").write_text("I went as far as the river.")
    assert main(["reflections", "import", "walk.txt", "--store", ":memory:"]) == 0
    assert main(["reflections", "check", "--store", ":memory:"]) == 0
    assert "1 entry" in capsys.readouterr().out
