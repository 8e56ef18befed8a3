# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A disk of 2 MB with all of the app's folders runs full in the middle of writing; then a kill."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from app.compose import House
from app.places import places_below
from app.reflections.keeper import Keeper
from app.reflections.keys import StoreKey
from app.reflections.model import TextAnswer
from app.reflections.reports import BroughtBack, Report
from app.reflections.store import ReflectionStore
from tests.reflections.conftest import may_mount, mounted

PROJECT = Path(__file__).parents[2]
MEGABYTE = 1024 * 1024
KEY = "48727468" + "5a" * 12 + "a7" * 32

_WRITING = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from app.compose import House
from app.places import places_below
from app.reflections.items import Entry
from app.reflections.model import KeptAnswer, TextAnswer
from tests.reflections.typist import key_from

home, key, limit = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
if limit:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
house = House(places_below(home))
house.vault.key = key_from(key) if key else None
keeper = house.keeper(lambda _report: None)
session_id = keeper.begin("five-step", "Five steps")
for number in range(1_000_000):
    now, text = datetime.now(UTC), f"lantern {number} " * 300
    if number % 2:
        keeper.put(Entry(id=str(number), at=now, changed=now, text=text))
    else:
        kept = KeptAnswer(number, "a", "A", "write", None, "", TextAnswer(text), now)
        keeper.keep(session_id, kept)
    print(number, keeper.pending, keeper.refuge, flush=True)
"""


@dataclass
class Disk:
    """Where the home lies, and the limit on the size of a file; 0 where the disk itself is small.

    ``rest`` takes up half of the disk until it is deleted.
    """

    home: Path
    limit: int
    rest: Path


@pytest.fixture(params=["limited", "mounted"] if may_mount() else ["limited"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Disk]:
    if request.param == "limited":
        (tmp_path / "rest").touch()
        yield Disk(tmp_path / "home", MEGABYTE, tmp_path / "rest")
        return
    with mounted("size=2m") as folder:
        (folder / "rest").write_bytes(bytes(MEGABYTE // 2))
        yield Disk(folder / "home", 0, folder / "rest")


@dataclass
class Said:
    """What the one who wrote said: how many texts were saved, and held in a recovery file."""

    saved: int = 0
    held: int = 0
    refuges: set[str] = field(default_factory=set)


@contextmanager
def elsewhere(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The system's folders for what is passing are on another disk."""
    with pytest.MonkeyPatch.context() as place:
        for variable, name in (("TMPDIR", "tmp"), ("XDG_RUNTIME_DIR", "run")):
            (tmp_path / name).mkdir(mode=0o700)
            place.setenv(variable, str(tmp_path / name))
        place.setattr("tempfile.tempdir", None)
        yield dict(os.environ)


def write_until_killed(disk: Disk, key: str, lines_when_full: int, env: dict[str, str]) -> Said:
    command = [sys.executable, "-c", _WRITING, str(disk.home), key, str(disk.limit)]
    said = Said()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, cwd=PROJECT, env=env
    ) as program:
        assert program.stdout is not None
        when_full = 0
        for line in program.stdout:
            number, pending, refuge = line.split()
            said.refuges.add(refuge)
            if pending == "0":
                said.saved = int(number) + 1
            elif refuge == "file":
                said.held = int(number) + 1
            when_full += pending != "0"
            if when_full == lines_when_full:
                program.kill()
    return said


def texts(store: ReflectionStore) -> set[str]:
    answers = [kept.answer for each in store.sessions() for kept in store.session(each.id).answers]
    written = {answer.text for answer in answers if isinstance(answer, TextAnswer)}
    return written | {entry.text for entry in store.items.entries()}


def start(disk: Disk, key: str, reports: list[Report]) -> Keeper:
    house = House(places_below(disk.home))
    if key:
        data = bytes.fromhex(key)
        house.vault.key = StoreKey(data[16:], data[:16])
    return house.keeper(reports.append)


@pytest.mark.parametrize("key", ["", KEY], ids=["plain", "encrypted"])
@pytest.mark.parametrize("lines_when_full", [1, 7])
def test_what_was_saved_is_there_and_what_was_being_written_comes_back(
    disk: Disk, key: str, lines_when_full: int, tmp_path: Path
) -> None:
    with elsewhere(tmp_path) as env:
        said = write_until_killed(disk, key, lines_when_full, env)
        assert said.saved > 10
        assert said.refuges == {"nothing", "file"}
        assert said.held >= said.saved + lines_when_full

        if not disk.limit:
            still_full = start(disk, key, [])
            assert {text_of(n) for n in range(said.saved)} <= texts(still_full.store())
            still_full.close()
        if key:
            _assert_nothing_can_be_read(disk.home, tmp_path)

        disk.rest.unlink()
        reports: list[Report] = []
        keeper = start(disk, key, reports)
        keeper.retry()
        assert {text_of(n) for n in range(said.held)} <= texts(keeper.store())
        assert BroughtBack() in reports
        assert keeper.close() == 0
        left = [*disk.home.rglob("unsaved-*"), *tmp_path.rglob("unsaved-*")]
        assert left == []


def text_of(number: int) -> str:
    return f"lantern {number} " * 300


def _assert_nothing_can_be_read(*folders: Path) -> None:
    files = [file for folder in folders for file in folder.rglob("*") if file.is_file()]
    assert files
    for file in files:
        assert b"lantern" not in file.read_bytes()
