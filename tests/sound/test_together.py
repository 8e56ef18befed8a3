# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files that appear together: all of them and whole, or none, and then what was there before."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.sound.together import Together, Unwritable


def test_all_take_their_names_at_the_end(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.write_text("an earlier one")
    with Together() as files:
        files.beside(one).write_text("1")
        files.beside(two).write_text("2")
        assert one.read_text() == "an earlier one"
        assert not two.exists()
        files.take_names()
    assert (one.read_text(), two.read_text()) == ("1", "2")
    assert sorted(tmp_path.iterdir()) == [one, two]


@pytest.mark.parametrize("hindered", [2, 3])
def test_where_one_can_not_take_its_name_none_does(tmp_path: Path, hindered: int) -> None:
    paths = [tmp_path / name for name in ("new", "earlier", "third", "fourth")]
    paths[1].write_text("an earlier one")
    with Together() as files:
        for path in paths:
            files.beside(path).write_text("x")
        (paths[hindered] / "inside").mkdir(parents=True)
        with pytest.raises(OSError, match="directory"):
            files.take_names()
    assert paths[1].read_text() == "an earlier one"
    assert sorted(tmp_path.iterdir()) == sorted([paths[1], paths[hindered]])


@pytest.fixture
def alone() -> Iterator[None]:
    """What is new is for the person alone, as where the umask is 077."""
    before = os.umask(0o077)
    yield
    os.umask(before)


def mode_of(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.usefixtures("alone")
def test_what_is_new_is_as_open_as_the_system_wants_and_a_replacement_as_what_it_replaces(
    tmp_path: Path,
) -> None:
    new, earlier = tmp_path / "new", tmp_path / "earlier"
    earlier.touch()
    earlier.chmod(0o640)
    with Together() as files:
        for path in (new, earlier):
            assert mode_of(files.beside(path)) & 0o007 == 0
        files.take_names()
    assert (mode_of(new), mode_of(earlier)) == (0o600, 0o640)


def test_a_file_on_its_way_can_be_told_by_its_name(tmp_path: Path) -> None:
    for name in ("visit.flac", "ä" * 100 + ".flac"):
        with Together() as files:
            part = files.beside(tmp_path / name).name
            assert part.startswith(f".{name[:40]}.")
            assert part.endswith(".part")


@pytest.mark.parametrize("error", [KeyboardInterrupt, ValueError])
def test_an_error_on_the_way_leaves_nothing(tmp_path: Path, error: type[BaseException]) -> None:
    with contextlib.suppress(error), Together() as files:
        files.beside(tmp_path / "one").write_text("1")
        raise error
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("name", "obstacle"), [("folder", "folder"), ("nowhere/file", "no-folder")]
)
def test_a_name_that_can_not_be_is_told_before_any_work(
    tmp_path: Path, name: str, obstacle: str
) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(Unwritable) as told, Together() as files:
        files.beside(tmp_path / name)
    assert told.value.obstacle == obstacle
    assert list(tmp_path.iterdir()) == [tmp_path / "folder"]
