# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""An update by the `.run`: the new version or the older one stands whole, whatever comes."""

import fcntl
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.run_person import APP, WRITTEN, Person, a_run, a_tool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a .run is for Linux")


def test_an_update_takes_the_place_of_the_older_one(
    person: Person, first: Path, second: Path
) -> None:
    person.writes()
    person.runs("sh", first)
    done = person.runs("sh", second)
    assert done.returncode == 0, done.stderr
    assert person.start() == "version 0.2.0 was asked: \n"
    assert not (person.home / APP / "_internal/sub folder/lib one.so").exists()
    assert person.has() >= WRITTEN
    person.runs("sh", second, "--uninstall")
    assert person.has() == WRITTEN


def test_what_a_new_version_has_no_more_goes(person: Person, tmp_path: Path, share: Path) -> None:
    smaller = tmp_path / "smaller"
    shutil.copytree(share, smaller)
    (smaller / "metainfo/org.innerhearth.InnerHearth.metainfo.xml").unlink()
    person.runs("sh", a_run(tmp_path, share, "0.1.0"))
    assert (person.home / ".local/share/metainfo").is_dir()
    person.runs("sh", a_run(tmp_path, smaller, "0.2.0"))
    assert not list((person.home / ".local/share/metainfo").iterdir())
    person.runs("sh", tmp_path / "inner-hearth 0.2.0.run", "--uninstall")
    assert person.has_folders() == set()


@pytest.mark.parametrize("cut_at", ["tar", "mv", "ln"])
def test_an_update_that_is_cut_short_leaves_a_whole_version(
    person: Person, first: Path, second: Path, tmp_path: Path, cut_at: str
) -> None:
    """The program that does a step ends the install there, as a full disk or a signal would."""
    person.runs("sh", first)
    person.writes()
    before = person.has()
    tools = tmp_path / "tools"
    tools.mkdir()
    real = shutil.which(cut_at)
    # The second move would put the new version in place of the old one.
    moves = tmp_path / "moves"
    ends = (
        f'echo >>"{moves}"; [ "$(wc -l <"{moves}")" = 2 ] && kill -TERM $PPID && exit 1\n'
        f'exec "{real}" "$@"\n'
    )
    script = ends if cut_at == "mv" else "kill -TERM $PPID\nexit 1\n"
    (tools / cut_at).write_text(f"#!/bin/sh\n{script}", encoding="utf-8")
    (tools / cut_at).chmod(0o755)
    cut = person.runs("sh", second, PATH=f"{tools}:{os.environ['PATH']}")
    assert cut.returncode != 0
    assert person.start("x") == "version 0.1.0 was asked: x\n"
    assert not list((person.home / ".local/lib").glob(".inner-hearth*"))
    assert person.has() == before
    assert person.runs("sh", second).returncode == 0
    assert person.start("x") == "version 0.2.0 was asked: x\n"
    person.runs("sh", second, "--uninstall")
    assert person.has() == WRITTEN


@pytest.mark.parametrize(("cut_at", "older"), [("ln", "old"), ("rmdir", "gone")])
def test_removing_after_a_cut_leaves_nothing(
    person: Person, first: Path, second: Path, tmp_path: Path, cut_at: str, older: str
) -> None:
    """Killed outright, it can put nothing back: before the older version goes, and while it does.

    Then the half versions are there, and the turn of a process that is no more.
    """
    person.runs("sh", first)
    person.writes()
    # The folders of the older version are removed by find, whose parent is the install.
    parent = "$PPID" if cut_at == "ln" else "$(cut -d ' ' -f 4 /proc/$PPID/stat)"
    path = a_tool(tmp_path / "tools", cut_at, f"kill -KILL {parent}\nexit 1")
    assert person.runs("sh", second, PATH=path, TMPDIR=str(tmp_path)).returncode == -9
    left = {path.suffix for path in (person.home / ".local/lib").glob(".inner-hearth*")}
    assert left == {f".{older}", ".new", ".turn"}
    removed = person.runs("sh", second, "--uninstall")
    assert removed.returncode == 0, removed.stderr
    assert person.has() == WRITTEN
    assert not (person.home / ".local/lib").exists()


def test_what_a_person_put_beside_the_program_stays(
    person: Person, first: Path, second: Path
) -> None:
    person.runs("sh", first)
    notes = {"note.txt", "_internal/sub folder/a\nnote", "my own/deep/note"}
    for name in notes | {"_internal/sub folder/lib two.so"}:
        note = person.home / APP / name
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text("mine", encoding="utf-8")
    updated = person.runs("sh", second)
    assert updated.returncode == 0, updated.stderr
    kept = notes | {"_internal/sub folder/lib two.so.kept"}
    for name in kept:
        assert (person.home / APP / name).read_text("utf-8") == "mine"
    new = person.home / APP / "_internal/sub folder/lib two.so"
    assert new.read_bytes().startswith(b"library")
    assert not list((person.home / ".local/lib").glob(".inner-hearth*"))
    person.runs("sh", second, "--uninstall")
    assert person.has() == {f"{APP}/{name}" for name in kept}


def test_two_at_once_are_one_too_many(person: Person, first: Path, second: Path) -> None:
    person.runs("sh", first)
    turn = person.home / ".local/lib/.inner-hearth.turn"
    turn.mkdir()
    began = Path("/proc/self/stat").read_text("utf-8").rpartition(") ")[2].split()[19]
    (turn / "holder").write_text(f"{os.getpid()} {began}\n", encoding="utf-8")
    for how in ((), ("--uninstall",)):
        refused = person.runs("sh", second, *how)
        assert refused.returncode == 1
        assert "just now" in refused.stderr
    assert person.start() == "version 0.1.0 was asked: \n"
    assert turn.is_dir()
    # The same number, given to a later process.
    (turn / "holder").write_text(f"{os.getpid()} 1\n", encoding="utf-8")
    assert person.runs("sh", second).returncode == 0
    assert not turn.exists()


def test_one_that_is_opened_meanwhile_is_not_replaced(
    person: Person, first: Path, second: Path, tmp_path: Path
) -> None:
    person.runs("sh", first)
    lock = person.home / ".local/share/inner-hearth/window.lock"
    lock.parent.mkdir(parents=True)
    lock.touch()
    before = person.has()
    asked = tmp_path / "asked"
    path = a_tool(tmp_path / "tools", "flock", f'echo >>"{asked}"; [ "$(wc -l <"{asked}")" = 1 ]')
    refused = person.runs("sh", second, PATH=path)
    assert refused.returncode == 1
    assert "is open" in refused.stderr
    assert person.start() == "version 0.1.0 was asked: \n"
    assert person.has() == before


def test_a_first_install_that_is_cut_short_leaves_nothing(
    person: Person, first: Path, tmp_path: Path
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "xz").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    (tools / "xz").chmod(0o755)
    assert person.runs("sh", first, PATH=f"{tools}:{os.environ['PATH']}").returncode != 0
    assert not person.has()
    assert not person.has_folders()


def test_one_that_is_open_is_not_replaced(person: Person, first: Path, second: Path) -> None:
    person.runs("sh", first)
    lock = person.home / ".local/share/inner-hearth/window.lock"
    lock.parent.mkdir(parents=True)
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        for how in ((), ("--uninstall",)):
            refused = person.runs("sh", second, *how)
            assert refused.returncode == 1
            assert "is open" in refused.stderr
    assert person.start() == "version 0.1.0 was asked: \n"
    assert person.runs("sh", second).returncode == 0


def test_a_command_that_runs_is_not_pulled_away(person: Person, first: Path) -> None:
    person.runs("sh", first)
    slow = person.home / APP / "_internal/slow"
    shutil.copy("/bin/cat", slow)
    with subprocess.Popen([slow], stdin=subprocess.PIPE) as running:
        assert "is open" in person.runs("sh", first, "--uninstall").stderr
        running.communicate(b"")
    slow.unlink()
    assert person.runs("sh", first, "--uninstall").returncode == 0
