# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""With a passphrase, nothing a person wrote can be read in any byte that the app leaves anywhere.

A window runs in a process of its own, in a home of its own, through a whole session: a part is
named, the voice says its name, there is writing, locking and coming back. Then every file is read.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from app.compose import House, local_now
from app.places import NAME as APP
from app.places import Places
from app.reflections.folding import folded
from app.reflections.model import TextAnswer
from app.reflections.store import ReflectionStore
from app.reflections.vault import Vault
from app.sound.cache import SpeechCache
from app.sound.speaker import Speaker
from app.sound.voice import BuiltInVoice
from tests.conftest import XDG_FOLDERS
from tests.end_to_end.private_words import DRAFT, ELSEWHERE, HELD, NAME, PASSPHRASE, WRITTEN
from tests.parts import SMALL

ROOT = Path(__file__).parents[2]

SPOKEN = (
    "Welcome.",
    "Sit as you like.",
    "Thank the part that feels this way.",
    "Stay near.",
)
"""What the practice says to everybody; between them it says, to one, “Turn to” and the name."""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The app's folder, with one small practice in which the voice says the part's name."""
    folder = tmp_path / "program"
    (folder / "scripts").mkdir(parents=True)
    script = SMALL.replace("id: small", "id: five-step")
    (folder / "scripts" / "five-step.yaml").write_text(script, encoding="utf-8")
    for name in ("audio", "resources"):
        (folder / name).symlink_to(ROOT / name)
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Everything that the process can write to by the rules of the system."""
    home = tmp_path / "home"
    for folder in (*XDG_FOLDERS.values(), "tmp"):
        (home / folder).mkdir(parents=True, mode=0o700)
    return home


def surroundings(home: Path) -> dict[str, str]:
    own = {variable: str(home / folder) for variable, folder in XDG_FOLDERS.items()}
    folders = {name: str(home / "tmp") for name in ("TMPDIR", "TEMP", "TMP")}
    return os.environ | own | folders | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}


def begun(home: Path, program: Path, *how: str) -> subprocess.Popen[bytes]:
    # What it says lies beside what it leaves, to be searched with it.
    said = [(home / name).open("wb") for name in ("stdout", "stderr")]
    try:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.private_window", str(program), *how],
            cwd=ROOT,
            env=surroundings(home),
            stdout=said[0],
            stderr=said[1],
        )
    finally:
        for file in said:
            file.close()


def passphrase_beside(program: Path) -> Path:
    """A file that the person made, outside of what is searched."""
    file = program / "passphrase"
    file.write_text(PASSPHRASE, encoding="utf-8")
    return file


def told_by(home: Path, action: str, *options: str) -> None:
    """Runs a command on what was kept; what it says lies beside the rest."""
    with (home / f"{action}-said").open("wb") as said:
        command = [sys.executable, "-m", "app", "reflections", action, *options]
        subprocess.run(
            command, cwd=ROOT, env=surroundings(home), stdout=said, stderr=said, check=True
        )


def lines(home: Path) -> list[str]:
    return (home / "stdout").read_text(encoding="utf-8").splitlines()


def files(home: Path) -> Iterator[Path]:
    return (path for path in home.rglob("*") if path.is_file() and not path.is_symlink())


def forms(words: str) -> set[bytes]:
    """In the encodings a file may have them; without capitals and accents, too."""
    plain = (words.lower(), folded(words))
    return {form.encode(code) for form in plain for code in ("utf-8", "utf-16-le", "utf-16-be")}


def found(home: Path, searched: Iterable[str]) -> set[tuple[str, str]]:
    """Which words stand where, in a file or its name, whatever their capitals."""
    needles = {words: forms(words) for words in searched}
    hits = set()
    for path in files(home):
        held = path.read_bytes().lower() + str(path.relative_to(home)).lower().encode()
        hits |= {
            (words, path.name) for words, told in needles.items() if any(n in held for n in told)
        }
    return hits


def store_in(home: Path) -> Path:
    return home / XDG_FOLDERS["XDG_DATA_HOME"] / APP / "reflections.db"


def speech_in(home: Path) -> Path:
    return home / XDG_FOLDERS["XDG_CACHE_HOME"] / APP / "speech"


def require_nameless(folder: Path) -> None:
    """The voice spoke, and kept what holds no name, and nothing else."""
    speaker, cache = Speaker(BuiltInVoice(), "soft", 0), SpeechCache(folder)
    kept = [words for words in SPOKEN if cache.holds(speaker.key(words, 1.0))]
    assert kept
    assert len(kept) == sum(path.is_file() for path in folder.rglob("*"))


def test_nothing_can_be_read_after_a_whole_session(home: Path, program: Path) -> None:
    process = begun(home, program, "locked")
    assert process.wait(120) == 0, (home / "stderr").read_text(encoding="utf-8")
    for action in ("backup", "check"):
        told_by(home, action, "--passphrase-file", str(passphrase_beside(program)))

    assert found(home, (*WRITTEN, PASSPHRASE)) == set()
    backups = list(store_in(home).parent.glob("backups/*.db"))
    assert backups
    for backup in backups:
        require_shut(backup)
    require_nameless(speech_in(home))
    assert b"Traceback" not in (home / "stderr").read_bytes()
    assert set(lines(home)) == {"Inner Hearth"}, "what the window's title was"
    assert (home / ".config" / "QtProject.conf").exists(), "Qt remembers the dialog"
    assert not list(home.rglob("recently-used.xbel"))
    require_shut(store_in(home))


def test_nothing_can_be_read_after_a_kill_while_writing(home: Path, program: Path) -> None:
    process = begun(home, program, "locked", "kill")
    try:
        wait_until_writing(process, home)
    finally:
        process.kill()
        process.wait()

    assert store_in(home).with_name("reflections.db-wal").stat().st_size > 0, "the log is there"
    assert found(home, (NAME, DRAFT, PASSPHRASE)) == set()
    require_shut(store_in(home))
    assert any(DRAFT in words for words in kept_in(store_in(home)))


def test_nothing_can_be_read_after_a_kill_while_it_could_not_be_saved(
    home: Path, program: Path
) -> None:
    process = begun(home, program, "locked", "kill", "barred")
    try:
        wait_until_writing(process, home)
    finally:
        process.kill()
        process.wait()

    assert found(home, (NAME, DRAFT, HELD, PASSPHRASE)) == set()
    data = store_in(home).parent
    data.unlink()
    data.with_name(ELSEWHERE).rename(data)
    require_shut(store_in(home))
    bring_back(home, program)
    assert any(HELD in words for words in kept_in(store_in(home)))


def test_without_a_passphrase_the_search_would_find_them(home: Path, program: Path) -> None:
    process = begun(home, program, "open")
    assert process.wait(120) == 0, (home / "stderr").read_text(encoding="utf-8")

    hits = found(home, WRITTEN)
    assert {words for words, _file in hits} == set(WRITTEN)
    assert "reflections.db" in {file for _words, file in hits}


def bring_back(home: Path, program: Path) -> None:
    """As the window does it when the passphrase is given."""
    cache, config = (home / XDG_FOLDERS[f"XDG_{kind}_HOME"] / APP for kind in ("CACHE", "CONFIG"))
    house = House(Places(program, store_in(home).parent, cache, config))
    house.vault.unlock(PASSPHRASE)
    keeper = house.keeper(lambda _report: None)
    keeper.store()
    keeper.close()


def kept_in(store: Path) -> list[str]:
    """What was written in the newest session, for who knows the passphrase."""
    vault = Vault(store)
    vault.unlock(PASSPHRASE)
    opened = ReflectionStore.open(store, local_now, vault.key)
    try:
        record = opened.session(opened.sessions()[0].id)
    finally:
        opened.close()
    return [kept.answer.text for kept in record.answers if isinstance(kept.answer, TextAnswer)]


def wait_until_writing(process: subprocess.Popen[bytes], home: Path) -> None:
    while "writing" not in lines(home):
        try:
            process.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        raise AssertionError((home / "stderr").read_text(encoding="utf-8"))


def require_shut(store: Path) -> None:
    """No program that has no key can open it."""
    with (
        sqlite3.connect(f"file:{store}?mode=ro", uri=True) as db,
        pytest.raises(sqlite3.DatabaseError, match="not a database"),
    ):
        db.execute("SELECT * FROM sqlite_master").fetchall()
    db.close()
    program = shutil.which("sqlite3")
    if program is not None:
        told = subprocess.run(
            [program, "-readonly", str(store), ".dump"],
            capture_output=True,
            text=True,
            check=False,
        )
        assert "not a database" in told.stdout + told.stderr
