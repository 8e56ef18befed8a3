# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The `.run`, by a person who has it in their downloads: it installs, updates, and goes again.

The program in it is a shell script that answers; everything else is as in the real one.
"""

import fcntl
import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from installer import self_extracting
from installer.desktop_files import write_share
from installer.frozen import Frozen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a .run is for Linux")

APP = ".local/lib/inner-hearth"
ENTRY = ".local/share/applications/org.innerhearth.InnerHearth.desktop"
WRITTEN = {".local/share/inner-hearth/reflections.db", ".config/inner-hearth/settings.json"}


class Person:
    """Has a home of their own, with blanks in its name, and the program ``sh``."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.home.mkdir(parents=True)
        self.environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}

    def runs(self, *command: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(part) for part in command],
            env={**self.environment, **more},
            cwd=self.home,
            capture_output=True,
            text=True,
            check=False,
        )

    def writes(self) -> None:
        for name in WRITTEN:
            file = self.home / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("mine", encoding="utf-8")

    def has(self) -> set[str]:
        """Everything below the home that is no folder."""
        paths = (path for path in self.home.rglob("*") if path.is_symlink() or not path.is_dir())
        return {path.relative_to(self.home).as_posix() for path in paths}

    def has_folders(self) -> set[str]:
        paths = (path for path in self.home.rglob("*") if path.is_dir())
        return {path.relative_to(self.home).as_posix() for path in paths}

    def start(self, *arguments: str) -> str:
        return self.runs(self.home / ".local/bin/inner-hearth", *arguments).stdout


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path / "a home with blanks")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("usr")
    write_share(root, "0.1.0")
    return root / "share"


def a_run(folder: Path, share: Path, version: str, extra: str = "lib one.so") -> Path:
    app = folder / f"app {version}" / "inner-hearth"
    (app / "_internal" / "sub folder").mkdir(parents=True)
    program = app / "inner-hearth"
    program.write_text(f'#!/bin/sh\necho "version {version} was asked: $*"\n', encoding="utf-8")
    program.chmod(0o755)
    (app / "_internal" / "sub folder" / extra).write_bytes(b"library" * 1000)
    (app / "_internal" / "link.so").symlink_to(f"sub folder/{extra}")
    target = folder / f"inner-hearth {version}.run"
    self_extracting.make_run(Frozen(app, version), share, target, "All the licences.")
    return target


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory, share: Path) -> Path:
    return a_run(tmp_path_factory.mktemp("first"), share, "0.1.0")


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory, share: Path) -> Path:
    return a_run(tmp_path_factory.mktemp("second"), share, "0.2.0", extra="lib two.so")


def test_it_installs_and_starts_through_the_link(person: Person, first: Path) -> None:
    done = person.runs("sh", first)
    assert done.returncode == 0, done.stderr
    assert "in your menu" in done.stdout
    assert person.start("open", "a b.yaml") == "version 0.1.0 was asked: open a b.yaml\n"
    link = person.home / APP / "_internal/link.so"
    assert link.is_symlink()
    assert link.read_bytes().startswith(b"library")
    assert (person.home / APP / "copyright").read_text(encoding="utf-8") == "All the licences."


def test_the_menu_starts_it_by_its_whole_path(person: Person, first: Path) -> None:
    person.runs("sh", first)
    entry = person.home / ENTRY
    assert f'Exec="{person.home}/.local/bin/inner-hearth" open %f' in entry.read_text("utf-8")
    valid = person.runs("desktop-file-validate", entry)
    assert (valid.returncode, valid.stdout) == (0, "")


def test_a_home_may_have_any_name(tmp_path: Path, first: Path) -> None:
    odd = Person(tmp_path / 'a$b"c`d\\e%f&g|h')
    assert odd.runs("sh", first).returncode == 0
    assert odd.start("x") == "version 0.1.0 was asked: x\n"
    entry = (odd.home / ENTRY).read_text("utf-8")
    escaped = str(odd.home).replace("%", "%%")
    for character in '\\"`$':
        escaped = escaped.replace(
            character, f"\\\\{character}" if character != "\\" else "\\\\\\\\"
        )
    assert f'Exec="{escaped}/.local/bin/inner-hearth" open %f' in entry
    assert odd.runs("sh", first, "--uninstall").returncode == 0
    assert odd.has() == set()


def test_what_was_written_stays_and_nothing_else(person: Person, first: Path) -> None:
    person.writes()
    assert person.runs("sh", first, "--quiet").stdout == ""
    assert len(person.has()) > 25
    gone = person.runs(person.home / APP / "inner-hearth-uninstall")
    assert gone.returncode == 0, gone.stderr
    assert "What you wrote" in gone.stdout
    assert person.has() == WRITTEN
    assert person.has_folders() == {
        ".local",
        ".local/share",
        ".local/share/inner-hearth",
        ".config",
        ".config/inner-hearth",
    }


def test_folders_and_files_of_others_stay(person: Person, first: Path) -> None:
    theirs = person.home / ".local/share/applications/theirs.desktop"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("[Desktop Entry]\nType=Application\nName=X\nExec=x\n", encoding="utf-8")
    empty = person.home / ".local/share/icons/hicolor"
    empty.mkdir(parents=True)
    person.runs("sh", first)
    assert person.runs("sh", first, "--uninstall", "--quiet").returncode == 0
    assert theirs.is_file()
    assert empty.is_dir()
    assert not (person.home / ".local/lib").exists()


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


def a_tool(folder: Path, name: str, script: str) -> str:
    """The search path in which the program ``name`` is this shell script."""
    folder.mkdir()
    (folder / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    (folder / name).chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


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


def test_a_lock_that_cannot_be_asked_is_not_held(
    person: Person, first: Path, tmp_path: Path
) -> None:
    lock = person.home / ".local/share/inner-hearth/window.lock"
    lock.parent.mkdir(parents=True)
    lock.touch()
    path = a_tool(tmp_path / "tools", "flock", "exit 66")
    assert person.runs("sh", first, PATH=path).returncode == 0


def test_the_list_of_kinds_stays_while_others_need_it(person: Person, first: Path) -> None:
    applications = person.home / ".local/share/applications"
    theirs = applications / "wine/theirs.desktop"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("[Desktop Entry]\nType=Application\nName=X\nExec=x\n", encoding="utf-8")
    (applications / "mimeinfo.cache").write_text("[MIME Cache]\n", encoding="utf-8")
    person.runs("sh", first)
    assert person.runs("sh", first, "--uninstall").returncode == 0
    assert (applications / "mimeinfo.cache").is_file()
    assert theirs.is_file()


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


def test_a_flipped_byte_is_refused(person: Person, first: Path, tmp_path: Path) -> None:
    content = bytearray(first.read_bytes())
    content[-100] ^= 1
    damaged = tmp_path / "damaged.run"
    damaged.write_bytes(content)
    for how in ((), ("--check",), ("--extract", str(tmp_path / "out"))):
        refused = person.runs("sh", damaged, *how)
        assert refused.returncode == 1
        assert "damaged" in refused.stderr
    assert not person.has()
    assert not person.has_folders()
    assert "whole" in person.runs("sh", first, "--check").stdout


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


@pytest.mark.parametrize(
    ("tool", "says", "sentence"),
    [
        ("uname", "case $1 in -s) echo Linux ;; *) echo riscv64 ;; esac", "riscv64"),
        ("getconf", "echo glibc 2.31", "glibc 2.36 or later"),
        ("getconf", "exit 1", "another C library"),
        ("df", "echo head; echo /dev/x 9 9 1200 9% /", "too little room"),
    ],
)
def test_where_it_would_not_run_it_says_so(
    person: Person, first: Path, tmp_path: Path, tool: str, says: str, sentence: str
) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / tool).write_text(f"#!/bin/sh\n{says}\n", encoding="utf-8")
    (tools / tool).chmod(0o755)
    refused = person.runs("sh", first, PATH=f"{tools}:{os.environ['PATH']}")
    assert refused.returncode == 1
    assert sentence in refused.stderr
    assert not person.has()


def test_what_is_not_from_it_is_left_alone(person: Person, first: Path) -> None:
    theirs = person.home / ".local/bin/inner-hearth"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("#!/bin/sh\n", encoding="utf-8")
    refused = person.runs("sh", first)
    assert refused.returncode == 1
    assert "not from this installer" in refused.stderr
    assert person.has() == {".local/bin/inner-hearth"}


def test_it_unpacks_where_it_is_told(person: Person, first: Path) -> None:
    assert person.runs("sh", first, "--extract", "here and there").returncode == 0
    assert (person.home / "here and there/program/inner-hearth").is_file()
    assert person.runs("sh", first, "--extract").returncode == 2


def test_it_speaks_german_too(person: Person, first: Path) -> None:
    assert "Fertig" in person.runs("sh", first, LANG="de_DE.UTF-8").stdout
    assert "Aufruf" in person.runs("sh", first, "--help", LANG="de_AT.UTF-8").stdout
    assert "usage" in person.runs("sh", first, "--help").stdout
    assert person.runs("sh", first, "--nonsense").returncode == 2


def test_the_same_files_make_the_same_run(tmp_path: Path, share: Path, first: Path) -> None:
    for part in (tmp_path / "again").parent.iterdir():
        shutil.rmtree(part)
    assert a_run(tmp_path, share, "0.1.0").read_bytes() == first.read_bytes()


def test_nothing_of_the_packing_machine_is_told(tmp_path: Path, first: Path) -> None:
    line = next(
        number
        for number, text in enumerate(first.read_bytes().split(b"\n"), 1)
        if text.startswith(b"\xfd7zXZ")
    )
    packed = tmp_path / "payload.tar.xz"
    packed.write_bytes(b"\n".join(first.read_bytes().split(b"\n")[line - 1 :]))
    with tarfile.open(packed) as archive:
        members = archive.getmembers()
    assert {(member.uid, member.gid, member.uname, member.mtime) for member in members} == {
        (0, 0, "", 315_532_800)
    }
    assert {member.mode for member in members if not member.issym()} == {0o755, 0o644}


def test_the_scripts_are_plain_posix_shell(tmp_path: Path) -> None:
    for last in ("install.sh", "uninstall.sh"):
        script = tmp_path / last
        parts = [
            (self_extracting.SCRIPTS / name).read_text("utf-8") for name in ("common.sh", last)
        ]
        script.write_text("".join(parts), encoding="utf-8")
        looked = subprocess.run(
            ["shellcheck", "--shell=sh", script], capture_output=True, text=True, check=False
        )
        assert looked.returncode == 0, looked.stdout
