# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What came, went or changed on a disk is told, and nothing else is."""

from __future__ import annotations

from pathlib import Path

from tests.packaging.inventory import below, differences, inventory_of


def filled(folder: Path) -> Path:
    (folder / "share/icons").mkdir(parents=True)
    (folder / "share/a").write_text("one", encoding="utf-8")
    (folder / "share/b").write_text("two", encoding="utf-8")
    (folder / "share/link").symlink_to("a")
    return folder


def test_nothing_is_told_where_nothing_changed(tmp_path: Path) -> None:
    before = inventory_of(filled(tmp_path))
    (tmp_path / "share/a").write_text("one", encoding="utf-8")
    assert len(before) == 5
    assert differences(before, inventory_of(tmp_path)) == []


def test_each_change_is_told(tmp_path: Path) -> None:
    before = inventory_of(filled(tmp_path))
    (tmp_path / "share/a").write_text("eno", encoding="utf-8")
    (tmp_path / "share/b").unlink()
    (tmp_path / "share/link").unlink()
    (tmp_path / "share/link").symlink_to("b")
    (tmp_path / "share/icons").chmod(0o700)
    (tmp_path / "share/icons/new").touch()
    (tmp_path / "log").mkdir()
    after = inventory_of(tmp_path)
    assert differences(before, after, aside=("log", "log/*")) == [
        "changed: share/a",
        "gone: share/b",
        "changed: share/icons",
        "left behind: share/icons/new",
        "changed: share/link",
    ]
    assert differences(before, after)[0] == "left behind: log"


def test_a_folder_is_no_part_of_one_whose_name_goes_on(tmp_path: Path) -> None:
    (tmp_path / "home/a").mkdir(parents=True)
    (tmp_path / "home/ab").mkdir()
    assert list(below(inventory_of(tmp_path), "home/a")) == ["home/a"]
