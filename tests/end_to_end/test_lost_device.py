# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Without a sound device, and when it goes away: sentences for a person, and nothing else."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.end_to_end.practices import A_LONG_SILENCE
from tests.end_to_end.sound_server import SoundServer, wait_until

pytestmark = pytest.mark.alone

ROOT = Path(__file__).resolve().parents[2]


class Visit:
    """A session in a terminal of its own."""

    def __init__(self, process: subprocess.Popen[bytes], keyboard: int, folder: Path) -> None:
        self._process = process
        self._keyboard = keyboard
        self._folder = folder

    def sees(self, words: str) -> None:
        wait_until(lambda: words in self._read("out"), f"“{words}”")

    def types(self, line: str) -> None:
        os.write(self._keyboard, f"{line}\n".encode())

    def ends(self) -> str:
        """Stop; return what was printed on standard error."""
        self.types("s")
        assert self._process.wait(60) == 0
        return self._read("err")

    def ends_by_itself(self) -> str:
        """Wait for the end; return what was printed on standard error."""
        assert self._process.wait(60) == 0
        return self._read("err")

    def _read(self, name: str) -> str:
        return (self._folder / name).read_text(encoding="utf-8")


@contextmanager
def visiting(
    folder: Path, environment: dict[str, str], practice: str = A_LONG_SILENCE, *options: str
) -> Iterator[Visit]:
    """Play a long silence, or another practice, with the keyboard at hand."""
    script = folder / "practice.yaml"
    script.write_text(practice, encoding="utf-8")
    environment = {key: environment[key] for key in environment if key != "QT_LOGGING_RULES"}
    command = [sys.executable, "-m", "app", "--home", str(folder / "home"), "play", str(script)]
    command += options
    keyboard, terminal = pty.openpty()
    with (folder / "out").open("w") as out, (folder / "err").open("w") as err:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdin=terminal, stdout=out, stderr=err
        )
    try:
        yield Visit(process, keyboard, folder)
    finally:
        process.kill()
        process.wait()
        os.close(keyboard)
        os.close(terminal)


def test_without_a_device_the_person_reads_one_sentence_about_it(tmp_path: Path) -> None:
    with visiting(tmp_path, dict(os.environ)) as visit:
        visit.sees("No sound device was found.")
        assert visit.ends() == ""


def test_when_the_sound_server_ends_the_visit_waits_and_goes_on_in_silence(
    sound_server: SoundServer, tmp_path: Path
) -> None:
    with visiting(tmp_path, sound_server.environment) as visit:
        wait_until(lambda: bool(sound_server.control("list", "short", "sink-inputs")), "a sound")
        sound_server.end()
        visit.sees("The sound device went away.")
        visit.types("p")
        visit.sees("No sound device was found.")
        assert visit.ends() == ""
