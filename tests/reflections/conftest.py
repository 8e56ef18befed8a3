# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A store's place, and disks that run full or can only be read."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Protocol

import pytest
import sqlcipher3.dbapi2  # noqa: F401  # a person without rights could not import it later

from app.reflections.keys import StoreKey
from app.reflections.store import ReflectionStore
from tests.reflections.runs import Run
from tests.reflections.samples import HandClock

NOBODY = 65534


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "reflections.db"


@pytest.fixture
def opened(path: Path, clock: HandClock) -> Iterator[Callable[[], ReflectionStore]]:
    """Opens the store at ``path``; what a test leaves open is closed behind it."""
    stores: list[ReflectionStore] = []

    def open_store(*, wholly: bool = False) -> ReflectionStore:
        stores.append(ReflectionStore.open(path, clock, wholly=wholly))
        return stores[-1]

    yield open_store
    for store in stores:
        store.close()


@pytest.fixture
def store(opened: Callable[[], ReflectionStore]) -> ReflectionStore:
    return opened()


class SmallDisk(Protocol):
    """A disk that can be filled up."""

    folder: Path

    def fill(self) -> None:
        """Leaves no room."""

    def make_room(self) -> None:
        """Takes away what filled it."""


class MountedDisk:
    """A disk of 1 MB in memory, with a file that takes up the rest of it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._rest = folder / "holiday-pictures"

    def fill(self) -> None:
        with self._rest.open("ab", buffering=0) as file:
            try:
                while file.write(bytes(1024)):
                    pass
            except OSError:
                return

    def make_room(self) -> None:
        self._rest.unlink()


class LimitedDisk:
    """The system's own limit on the size of a file: writes fail on it as they do on a full disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def fill(self) -> None:
        import resource

        self._limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, self._limits[1]))

    def make_room(self) -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, self._limits)


@contextmanager
def mounted(options: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="hearth-disk-") as folder:
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder],
            check=True,
            capture_output=True,
        )
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "-l", folder], check=True)


def may_mount() -> bool:
    try:
        with mounted("size=64k"):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False


@pytest.fixture(params=["limited", "mounted"] if may_mount() else ["limited"])
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SmallDisk]:
    """Everywhere by the system's limit; where this machine lets us, on a real small disk too."""
    if request.param == "limited":
        yield LimitedDisk(tmp_path)
    else:
        with mounted("size=1m") as folder:
            yield MountedDisk(folder)


@pytest.fixture
def plain_home() -> Iterator[tuple[Path, Callable[[], AbstractContextManager[None]]]]:
    """A home folder, and a way to be its owner for a while: root is stopped by no file mode."""
    is_root = os.geteuid() == 0

    @contextmanager
    def as_owner() -> Iterator[None]:
        if is_root:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            if is_root:
                os.seteuid(0)

    with tempfile.TemporaryDirectory(prefix="hearth-home-") as name:
        if is_root:
            os.chown(name, NOBODY, NOBODY)
        yield Path(name), as_owner
        Path(name).chmod(0o700)


_HOLDER = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    db.execute(statement).fetchall()
print("held", flush=True)
sys.stdin.readline()
"""


@pytest.fixture
def held_by_another_program(
    path: Path,
) -> Callable[..., AbstractContextManager[None]]:
    """Another program runs statements on the store, and stays until the block is left."""

    @contextmanager
    def hold(*statements: str) -> Iterator[None]:
        with subprocess.Popen(
            [sys.executable, "-c", _HOLDER, str(path), *statements],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as program:
            assert program.stdin is not None
            assert program.stdout is not None
            try:
                assert program.stdout.readline() == "held\n"
                yield
            finally:
                program.stdin.close()
                program.wait()

    return hold


@pytest.fixture
def folders(path: Path, tmp_path: Path) -> tuple[Path, ...]:
    return path.parent, tmp_path / "config", tmp_path / "cache"


@pytest.fixture
def run(path: Path, folders: tuple[Path, ...], clock: HandClock) -> Iterator[Callable[..., Run]]:
    runs: list[Run] = []

    def begin(key: StoreKey | None = None) -> Run:
        runs.append(Run(path, folders, clock, key))
        return runs[-1]

    yield begin
    for each in runs:
        each.keeper.close()
