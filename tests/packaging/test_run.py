# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The `.run`, by a person who has it in their downloads: it installs, and goes again.

The program in it is a shell script that answers; everything else is as in the real one.
"""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from installer import self_extracting
from tests.packaging.run_person import APP, ENTRY, WRITTEN, Person, a_run, a_tool

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a .run is for Linux")


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
