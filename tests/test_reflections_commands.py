# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Reflections on the command line: what comes out, what goes in, and what is said of it."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from sqlcipher3 import dbapi2

from app.cli import main
from app.reflections.backups import Backups
from app.reflections.keys import StoreKey, kind_of_file, new_salt
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault
from tests.parts import ROOT
from tests.reflections.exchange.conftest import exported, filled
from tests.reflections.items import LETTER, PLANNER, QUIET_ONE
from tests.reflections.samples import HandClock

PASSPHRASE = "a lamp in the hall"
SCHEMA = ROOT / "resources" / "reflections.schema.json"


class Told(NamedTuple):
    code: int
    out: str
    err: str


Command = Callable[..., Told]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def store_path(home: Path) -> Path:
    return home / "data" / "reflections.db"


@pytest.fixture
def reflections(home: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Types a command, and tells what came of it; nothing a person wrote is ever said."""

    def typed(*arguments: object) -> Told:
        capsys.readouterr()
        try:
            code = main(["--home", str(home), "reflections", *map(str, arguments)])
        except SystemExit as end:
            code = int(str(end.code))
        said = capsys.readouterr()
        for private in (QUIET_ONE.name, PLANNER.name, "letter", PASSPHRASE, "Traceback"):
            assert private not in said.out + said.err
        return Told(code, said.out, said.err)

    return typed


@pytest.fixture
def kept(store_path: Path) -> bytes:
    """A store with one of everything; returns what its export has to be."""
    with closing(ReflectionStore.open(store_path, HandClock())) as store:
        return exported(filled(store))


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    file = tmp_path / "passphrase"
    file.write_text(f"{PASSPHRASE}\nnot this line\n", encoding="utf-8")
    return file


@pytest.fixture
def locked(store_path: Path) -> bytes:
    """As ``kept``, but with a passphrase."""
    key = StoreKey.derive(PASSPHRASE, new_salt())
    with closing(ReflectionStore.open(store_path, HandClock(), key)) as store:
        return exported(filled(store))


@pytest.fixture
def window(store_path: Path, kept: bytes) -> Iterator[ReflectionStore]:
    """The store, held by an open window."""
    with closing(ReflectionStore.open(store_path, HandClock())) as store:
        yield store


def test_out_in_and_out_again_gives_the_same_bytes(
    reflections: Command, kept: bytes, tmp_path: Path
) -> None:
    first, other, second = tmp_path / "a.json", tmp_path / "b.db", tmp_path / "c.json"
    told = reflections("export", "--out", first)
    counts = "1 session, 2 entries, 3 parts, 2 beliefs, 2 steps, 2 readings"
    assert told == (0, f"ok  {first}  {counts}\n", "")
    assert first.read_bytes() == kept
    assert stat.S_IMODE(first.stat().st_mode) == 0o600

    told = reflections("import", first, "--store", other)
    words = "12 new, 0 already there, 0 brought up to date, 0 kept in both versions"
    assert told == (0, f"ok  {first}  {words}\n", "")
    assert reflections("import", first, "--store", other).out.startswith(f"ok  {first}  0 new, 12")
    assert reflections("export", "--out", second, "--store", other).code == 0
    assert second.read_bytes() == kept


def test_an_export_takes_the_place_of_an_earlier_one(
    reflections: Command, kept: bytes, tmp_path: Path
) -> None:
    out = tmp_path / "a.json"
    out.write_text("an older export", encoding="utf-8")
    assert reflections("export", "--out", out).code == 0
    assert out.read_bytes() == kept
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "home"]


def test_markdown_comes_as_one_file_or_as_a_folder(
    reflections: Command, kept: bytes, tmp_path: Path
) -> None:
    one, many, dotted = tmp_path / "a.md", tmp_path / "many", tmp_path / "v1.0"
    many.mkdir()
    (many / "mine.txt").write_text("stays", encoding="utf-8")
    assert reflections("export", "--out", one).code == 0
    assert reflections("export", "--out", many).code == 0
    assert reflections("export", "--out", f"{dotted}/").code == 0
    assert one.read_text("utf-8").startswith("# Reflections\n")
    names = {path.name for path in many.iterdir()}
    assert {"mine.txt", "2026-03-01 2015 session.md", "part 01.md", "part 02.md"} <= names
    assert len(names) == 11
    assert stat.S_IMODE(dotted.stat().st_mode) == 0o700
    assert reflections("export", "--out", tmp_path / "a.doc").code == 2


def test_reading_goes_on_beside_an_open_window_and_bringing_in_says_so(
    reflections: Command, window: ReflectionStore, kept: bytes, tmp_path: Path
) -> None:
    out = tmp_path / "a.json"
    assert reflections("export", "--out", out).code == 0
    assert out.read_bytes() == kept
    assert reflections("backup").code == 0
    assert reflections("check").code == 0
    told = reflections("import", out)
    assert told.code == 1
    assert told.err == (
        "Inner Hearth is open in a window, which holds these reflections. Nothing was changed; "
        "please close it first, or import from there.\n"
    )
    assert exported(window) == kept


def test_a_store_with_a_passphrase_asks_for_it(
    reflections: Command, locked: bytes, store_path: Path, passphrase_file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.json"
    for command in (("export", "--out", out), ("backup",), ("check",)):
        told = reflections(*command)
        words = f"The reflections in {store_path} have a passphrase."
        assert told == (1, "", f"{words} Please give it by --passphrase-file.\n")
    assert not out.exists()
    told = reflections("export", "--out", out, "--passphrase-file", passphrase_file)
    assert told.code == 0
    assert "it has no passphrase" in told.out
    assert out.read_bytes() == locked
    assert reflections("import", out, "--passphrase-file", passphrase_file).code == 0
    assert reflections("backup", "--passphrase-file", passphrase_file).code == 0
    told = reflections("check", "--passphrase-file", passphrase_file)
    assert told.code == 0
    (backup,) = Backups(store_path).all()
    assert kind_of_file(backup.path) == "encrypted"
    assert [line.split()[0] for line in told.out.splitlines()] == ["ok", "ok"]


def test_the_recovery_key_opens_it_too(
    reflections: Command, locked: bytes, store_path: Path, tmp_path: Path
) -> None:
    vault = Vault(store_path)
    vault.unlock(PASSPHRASE)
    file, out = tmp_path / "printed", tmp_path / "a.json"
    file.write_text(f"{vault.recovery_key()}\n", encoding="utf-8")
    assert reflections("export", "--out", out, "--passphrase-file", file).code == 0
    assert out.read_bytes() == locked


@pytest.mark.parametrize(
    ("first_line", "said"),
    [("another", "The passphrase does not open"), ("", "holds no passphrase")],
)
def test_a_wrong_passphrase_says_so(
    reflections: Command, locked: bytes, tmp_path: Path, first_line: str, said: str
) -> None:
    file = tmp_path / "wrong"
    file.write_text(f"{first_line}\n", encoding="utf-8")
    told = reflections("check", "--passphrase-file", file)
    assert told.code == 1
    assert said in told.err
    assert reflections("check", "--passphrase-file", tmp_path / "none").code == 1


def test_a_new_store_is_encrypted_where_a_passphrase_is_given(
    reflections: Command, kept: bytes, passphrase_file: Path, tmp_path: Path
) -> None:
    out, new = tmp_path / "a.json", tmp_path / "new.db"
    out.write_bytes(kept)
    here = ("--store", new, "--passphrase-file", passphrase_file)
    assert reflections("import", out, *here).code == 0
    assert kind_of_file(new) == "encrypted"
    assert reflections("export", "--out", out, *here).code == 0
    assert out.read_bytes() == kept


def test_texts_come_in_as_entries(
    reflections: Command, kept: bytes, store_path: Path, tmp_path: Path
) -> None:
    diary = tmp_path / "diary"
    diary.mkdir()
    (diary / "2019-05-17.md").write_text("a walk", encoding="utf-8")
    (diary / "broken.txt").write_bytes(b"\x00\x01")
    told = reflections("import", diary)
    assert told.code == 1
    assert told.out.startswith(f"ok  {diary}  1 new")
    assert told.err == f"{diary / 'broken.txt'} is not a text, and was left out.\n"
    assert reflections("import", diary / "2019-05-17.md").out.split("  ")[2].startswith("0 new")
    with closing(ReflectionStore.open(store_path, HandClock())) as store:
        assert "a walk" in [entry.text for entry in store.items.entries()]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{}", "holds no reflections of Inner Hearth"),
        (b'{"format": "inner-hearth-reflections", "version": 2}', "a later Inner Hearth"),
        (b'{"format": "inner-hearth-reflections", "version": 1,', "line 1, column"),
        (
            json.dumps({"format": "inner-hearth-reflections", "version": 1,
                        "entries": [{"id": "e", "at": "letter", "changed": "letter"}]}).encode(),
            "entries[0].at: expected a moment",
        ),
    ],
    ids=["foreign", "later", "cut off", "unfit"],
)  # fmt: skip
def test_what_can_not_be_brought_in_says_why_and_changes_nothing(
    reflections: Command, kept: bytes, tmp_path: Path, content: bytes, said: str
) -> None:
    file, out = tmp_path / "in.json", tmp_path / "out.json"
    file.write_bytes(content)
    told = reflections("import", file)
    assert (told.code, told.out) == (1, "")
    assert said in told.err
    assert reflections("export", "--out", out).code == 0
    assert out.read_bytes() == kept


def test_where_nothing_is_kept_nothing_is_made(
    reflections: Command, home: Path, tmp_path: Path
) -> None:
    for command in (("export", "--out", tmp_path / "a.json"), ("backup",), ("check",)):
        told = reflections(*command)
        assert told.code == 1
        assert told.err.startswith("There are no reflections at ")
    assert reflections("import", tmp_path / "nothing.json").code == 1
    assert not home.exists()
    assert not (tmp_path / "a.json").exists()


def test_check_tells_what_is_not_sound(
    reflections: Command, kept: bytes, store_path: Path, tmp_path: Path
) -> None:
    assert reflections("backup").code == 0
    (backup,) = Backups(store_path).all()
    with closing(dbapi2.connect(str(store_path), isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("DELETE FROM item WHERE kind = 'entry' AND id = ?", (LETTER.id,))
    told = reflections("check")
    assert told.code == 1
    assert told.err == f"broken  {store_path}  1 can't be found, though they are there\n"
    assert told.out.startswith(f"ok  {backup.path}  1 session")

    content = bytearray(store_path.read_bytes())
    content[8192:40960] = os.urandom(32768)
    store_path.write_bytes(content)
    told = reflections("check")
    assert told.code == 1
    assert told.err.startswith(f"broken  {store_path}  ")
    broken = store_path.read_bytes()
    file = tmp_path / "a.json"
    file.write_bytes(kept)
    assert "is damaged" in reflections("import", file).err
    assert store_path.read_bytes() == broken


@pytest.mark.parametrize("version", [1, 2])
def test_a_store_of_an_earlier_version_is_exported_and_left_as_it_is(
    reflections: Command, store_path: Path, tmp_path: Path, version: int
) -> None:
    store_path.parent.mkdir(parents=True)
    fixture = ROOT / "tests/reflections/fixtures" / f"store-v{version}.sql"
    with closing(dbapi2.connect(str(store_path))) as db:
        db.executescript(fixture.read_text(encoding="utf-8"))
    before = store_path.read_bytes()
    out = tmp_path / "a.json"
    assert reflections("export", "--out", out).code == 0
    assert len(json.loads(out.read_bytes())["sessions"]) == 3
    told = reflections("check")
    assert (told.code, told.err) == (0, "")
    assert "3 sessions, of an earlier version" in told.out
    assert store_path.read_bytes() == before


def test_a_place_that_can_not_be_written_says_so(
    reflections: Command, kept: bytes, tmp_path: Path
) -> None:
    told = reflections("export", "--out", tmp_path / "nowhere" / "a.json")
    assert told.code == 1
    assert told.err.endswith("No such file or directory. Your reflections are as they were.\n")


def test_the_schema_is_the_published_one(reflections: Command) -> None:
    assert reflections("schema").out == SCHEMA.read_text("utf-8")


def test_an_action_is_asked_for(reflections: Command) -> None:
    assert reflections().code == 2
    assert reflections("burn").code == 2
    assert reflections("export").code == 2


def test_it_works_as_a_program(kept: bytes, home: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.json"
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "app", "--home", str(home),
         "reflections", "export", "--out", str(out)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert out.read_bytes() == kept
    assert "PySide6" not in done.stderr
    assert "numpy" not in done.stderr
