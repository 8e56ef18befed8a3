# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A file that goes out is there whole, or what was there before stays."""

import stat
from pathlib import Path

import pytest

from app.reflections.exchange.files import write_files, write_private
from app.reflections.exchange.markdown import MarkdownFile
from tests.reflections.conftest import SmallDisk


def test_on_a_full_disk_the_earlier_file_stays(small_disk: SmallDisk) -> None:
    path = small_disk.folder / "reflections.json"
    write_private(path, b"an earlier export")
    small_disk.fill()
    try:
        with pytest.raises(OSError, match=r"(?i)space|large"):
            write_private(path, bytes(2_000_000))
    finally:
        small_disk.make_room()
    assert path.read_bytes() == b"an earlier export"
    assert [each.name for each in small_disk.folder.iterdir()] == ["reflections.json"]


def test_what_goes_out_is_for_this_person_only(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    files = tuple(MarkdownFile(f"{number}.md", "Grüße\n") for number in (1, 2))
    folder = tmp_path / "a" / "b"
    write_files(folder, files, lambda done, of: told.append((done, of)))
    assert told == [(1, 2), (2, 2)]
    assert sorted(each.name for each in folder.iterdir()) == ["1.md", "2.md"]
    assert (folder / "1.md").read_bytes() == "Grüße\n".encode()
    assert {stat.S_IMODE(each.stat().st_mode) for each in folder.iterdir()} == {0o600}
    assert {stat.S_IMODE(each.stat().st_mode) for each in (folder, folder.parent)} == {0o700}
