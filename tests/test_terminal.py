# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Sessions in the terminal, in a process of their own: lines in, lines out, and never a hang."""

from __future__ import annotations

import os
import queue
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest
import soundfile

from app.compose import House
from app.places import places_below
from app.script.model import Ask, Body, Choice, Name, Rate, Wait, Write
from app.session.answers import Answer, AnswerUnfit, Chosen, Marked, Rated, Ready, Skipped, Told
from app.session.rehearsal import Rehearsal
from app.terminal import answer_from, play_in_terminal
from tests.parts import ROOT, script_from

SHORT = """\
format: 1
id: short
title: A short visit
notes: [You can stop at any moment.]
steps:
  - id: one
    name: One
    cues:
      - pause: 0.2s
      - ask: Which way?
        keep: way
        choices: [{label: Aside, go: aside}, {label: On}]
      - name: Its name?
        keep: part
      - pause: 0.2s
        prompt: "Stay with {part}"
      - rate: [calm, open]
      - write: What is here?
      - wait: Take your time
      - pause: 30s
        prompt: A long silence
      - end: now
  - id: aside
    name: Aside
    detour: true
    cues: [{pause: 0.2s, prompt: Set aside}]
"""
# What `python -m app` does where there is no display, for a short script and without a device.
PROGRAM = """\
import sys
from pathlib import Path
from app.commands import readable
from app.compose import House
from app.places import places_below
from app.terminal import play_in_terminal
script = readable(Path(sys.argv[1]))
sys.exit(play_in_terminal(House(places_below(Path(sys.argv[2]))), script, sys.argv[3], None))
"""
# The same, with a device that goes away at once and does not come back.
LOSING = """\
import app.terminal
from app.output.base import OutputFailed
from app.output.silent import SilentOutput
class Pulled(SilentOutput):
    def pump(self):
        self.lost("it was pulled out")
def losing(sink, source, lost, held=[Pulled()]):
    if not held:
        raise OutputFailed("it is not connected")
    held[0].lost = lost
    held[0].start(source)
    return held.pop(), []
app.terminal.started_output = losing
"""
PATIENCE = 20.0


class Terminal:
    """A session in another process, led by what stands on its screen."""

    def __init__(
        self,
        folder: Path,
        text: str = SHORT,
        sink: str = "silent",
        program: str = PROGRAM,
        **env: str,
    ) -> None:
        script = folder / "short.yaml"
        script.write_text(text, encoding="utf-8")
        self.home = folder / "home"
        self.screen = ""
        self._lines: queue.Queue[str | None] = queue.Queue()
        self.process = subprocess.Popen(
            [sys.executable, "-c", program, str(script), str(self.home), sink],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=ROOT,
            env={**os.environ, "PYTHONIOENCODING": "utf-8:strict", **env},
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.decode())
        self._lines.put(None)

    def until(self, words: str) -> None:
        """Wait for these words on the screen."""
        while True:
            line = self._lines.get(timeout=PATIENCE)
            assert line is not None, f"it ended before “{words}”:\n{self.screen}"
            self.screen += line
            if words in line:
                return

    def type(self, *lines: str | bytes) -> None:
        assert self.process.stdin is not None
        for line in lines:
            self.process.stdin.write(line if isinstance(line, bytes) else line.encode() + b"\n")
        self.process.stdin.flush()

    def hang_up(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()

    def ended(self) -> int:
        """Wait for the end; the exit code."""
        while (line := self._lines.get(timeout=PATIENCE)) is not None:
            self.screen += line
        code = self.process.wait(PATIENCE)
        assert "Traceback" not in self.screen, self.screen
        return code

    def close(self) -> None:
        """Switch it off, whatever it does."""
        self.process.kill()
        self._reader.join()
        with self.process:
            self.process.wait()

    def kept(self) -> list[str]:
        """Everything that was kept of sessions, as text."""
        store = self.home / "data" / "reflections.db"
        with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as base:
            rows = [row for table in ("session", "answer") for row in _rows(base, table)]
        return [str(row) for row in rows]


def _rows(base: sqlite3.Connection, table: str) -> list[tuple[object, ...]]:
    return base.execute(f"SELECT * FROM {table}").fetchall()


class Opener(Protocol):
    def __call__(
        self, text: str = SHORT, sink: str = "silent", program: str = PROGRAM, **env: str
    ) -> Terminal: ...


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Opener]:
    opened: list[Terminal] = []

    def open_terminal(
        text: str = SHORT, sink: str = "silent", program: str = PROGRAM, **env: str
    ) -> Terminal:
        opened.append(Terminal(tmp_path, text, sink, program, **env))
        return opened[-1]

    yield open_terminal
    for each in opened:
        each.close()


def test_a_visit_by_keyboard_walks_the_detour_and_is_kept(terminal: Opener) -> None:
    visit = terminal()
    for question, answer in [
        ("2  On", "1"),
        ("2  On", "2"),
        ("Its name?", "Mo ☺"),
        ("From 0", "4 0"),
        ("What is here?", "It is tired."),
        ("Enter when", ""),
        ("A long silence", "k"),
    ]:
        visit.until(question)
        visit.type(answer)
    assert visit.ended() == 0
    assert "Set aside" in visit.screen
    assert "Stay with Mo ☺" in visit.screen
    assert "You can stop at any moment." in visit.screen
    kept = " ".join(visit.kept())
    for words in ("Mo ☺", "It is tired.", "Aside", "On", "completed"):
        assert words in kept


def test_an_answer_that_does_not_fit_is_asked_for_again(terminal: Opener) -> None:
    visit = terminal()
    visit.until("2  On")
    for unfit in ("3", "0", "-1", "on", "9" * 6000, "²", "1 2"):
        visit.type(unfit)
        visit.until("Type a number from 1 to 2.")
    visit.type("2")
    visit.until("Its name?")
    visit.type("")
    visit.until("From 0")
    for unfit in ("1", "1 5", "12 3", "1 2 3", "a b", "01 1"):
        visit.type(unfit)
        visit.until("Type 2 numbers from 0 to 4")
    visit.type("0, 4")
    visit.until("What is here?")
    visit.type("s")
    visit.until("Enter when")
    visit.type("")
    visit.until("A long silence")
    visit.type("s")
    assert visit.ended() == 0
    assert "that is a whole visit too" in visit.screen


def test_pause_ground_and_stop_by_a_letter(terminal: Opener) -> None:
    visit = terminal(SHORT.replace("pause: 0.2s\n      - ask", "pause: 60s\n      - ask"))
    visit.until("60 s")
    visit.type("p")
    visit.until("(paused")
    visit.type("p", "a")
    visit.until("60 s")
    visit.type("g")
    visit.until("You are in this room.")
    visit.type("b")
    visit.until("60 s")
    visit.type("?")
    visit.until("While it plays")
    visit.type("S")
    assert visit.ended() == 0
    assert "stopped" in " ".join(visit.kept())


def test_at_the_end_of_input_the_visit_goes_on_by_itself_to_its_end(terminal: Opener) -> None:
    visit = terminal(SHORT.replace("pause: 30s", "pause: 0.2s"))
    visit.hang_up()
    assert visit.ended() == 0
    assert visit.screen.count("Which way?") == 2, "the first choice only leads back"
    assert "completed" in " ".join(visit.kept())


@pytest.mark.parametrize(("key", "shown"), [("p", "(paused"), ("g", "You are in this room.")])
def test_what_is_held_goes_on_at_the_end_of_input(terminal: Opener, key: str, shown: str) -> None:
    visit = terminal(SHORT.replace("pause: 30s", "pause: 0.2s"))
    visit.until("2  On")
    visit.type("/" + key)
    visit.until(shown)
    visit.hang_up()
    assert visit.ended() == 0
    assert "completed" in " ".join(visit.kept())


def test_at_the_end_of_input_a_device_that_stays_away_ends_the_visit(terminal: Opener) -> None:
    visit = terminal(program=LOSING + PROGRAM)
    visit.until("(paused")
    visit.hang_up()
    assert visit.ended() == 0
    assert "that is a whole visit too" in visit.screen


LONG = "format: 1\nid: x\ntitle: X\nsteps: [{id: a, name: A, cues: [\n  {pause: 40s},\n  "
ASKED = "{ask: Way?, keep: way, choices: [{label: On}, {label: Off}]}, {end: now}]}]\n"


def test_a_file_is_not_written_while_the_visit_is_held(tmp_path: Path, terminal: Opener) -> None:
    file, part = tmp_path / "o.wav", tmp_path / ".o.wav.part"
    visit = terminal(LONG.replace("40s", "30m") + ASKED, sink=f"wav:{file}")
    visit.until("1800 s")
    for hold, shown, release in [("p", "(paused", "p"), ("g", "You are in this room.", "b")]:
        visit.type(hold)
        visit.until(shown)
        size = part.stat().st_size
        for _ in range(5):  # each is answered with a later tick
            visit.type("?")
            visit.until("While it plays")
        assert part.stat().st_size == size
        visit.type(release)
    visit.type("k")
    visit.until("2  Off")
    visit.type("1")
    assert visit.ended() == 0
    assert 1 < soundfile.info(file).duration < 1800


@pytest.mark.parametrize("earlier", [b"", b"an earlier good one"])
def test_a_file_that_fails_half_way_takes_no_name(
    tmp_path: Path, earlier: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    if earlier:
        (out / "o.wav").write_bytes(earlier)
    script = script_from(LONG.replace("40s", "3m") + ASKED)
    house = House(places_below(tmp_path / "home"))
    unfit = Rehearsal({"way": "Nowhere"})
    assert play_in_terminal(house, script, f"wav:{out / 'o.wav'}", unfit) == 1
    assert "Nowhere" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in out.iterdir()} == (
        {"o.wav": earlier} if earlier else {}
    )


def test_what_could_not_be_saved_is_told_where_the_file_can_not_take_its_name_either(
    tmp_path: Path, terminal: Opener
) -> None:
    (tmp_path / "home").write_text("a file in its place")
    file = tmp_path / "o.wav"
    visit = terminal(LONG + ASKED, sink=f"wav:{file}")
    visit.until("2  Off")
    file.mkdir()
    visit.type("2")
    assert visit.ended() == 1
    assert f"error: {file} cannot be written" in visit.screen
    assert "could not be saved on this computer" in visit.screen


def test_bytes_that_are_no_text_do_not_make_it_deaf(terminal: Opener) -> None:
    visit = terminal(SHORT.replace("pause: 30s", "pause: 0.2s"))
    visit.until("2  On")
    visit.type(b"\xff\xfe\x80\x00\n")
    visit.until("Type a number")
    visit.type("2")
    visit.until("Its name?")
    visit.type(b"M\xf6\n")
    visit.until("Stay with M\ufffd")
    visit.hang_up()
    assert visit.ended() == 0


def test_a_visit_ends_while_the_keyboard_is_still_open(terminal: Opener) -> None:
    visit = terminal("format: 1\nid: x\ntitle: X\nsteps: [{id: a, name: A, cues: [{end: now}]}]\n")
    assert visit.ended() == 0


def test_a_home_that_cannot_be_written_stops_nothing_and_says_so(
    tmp_path: Path,
    terminal: Opener,
) -> None:
    (tmp_path / "home").write_text("a file in its place")
    visit = terminal(SHORT.replace("pause: 30s", "pause: 0.2s"))
    visit.until("can't be saved at the moment")
    visit.hang_up()
    assert visit.ended() == 0
    assert "could not be saved on this computer" in visit.screen


def test_without_a_display_the_five_steps_play_in_the_terminal(tmp_path: Path) -> None:
    env = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    done = subprocess.run(
        [sys.executable, "-m", "app", "--home", str(tmp_path)],
        input=b"s\n" * 3,
        capture_output=True,
        cwd=ROOT,
        env=env,
        timeout=60,
        check=False,
    )
    screen = done.stdout.decode()
    assert done.returncode == 0, done.stderr.decode()
    assert screen.startswith("There is no display here")
    assert "The five steps" in screen
    assert "that is a whole visit too" in screen
    assert b"Traceback" not in done.stderr


ASK = Ask("Well?", (Choice("Yes"), Choice("No")))
RATE = Rate(("calm", "open"))


@pytest.mark.parametrize(
    ("cue", "line", "answer"),
    [
        (ASK, "2", Chosen(1, "No")),
        (ASK, "", Chosen(0, "Yes")),
        (Wait("Stay"), "whatever", Ready()),
        (Name("Name?"), "Mo", Told("Mo")),
        (Write("What?"), "", Skipped()),
        (RATE, "3 0", Rated((("calm", 3), ("open", 0)))),
        (RATE, "3,0", Rated((("calm", 3), ("open", 0)))),
        (RATE, "", Skipped()),
        (Body("Where?"), "chest, , throat", Marked((("chest", ""), ("throat", "")))),
        (Body("Where?"), " , ", Skipped()),
    ],
)
def test_a_typed_line_is_an_answer(
    cue: Ask | Wait | Name | Write | Rate | Body, line: str, answer: Answer
) -> None:
    assert answer_from(cue, line) == answer


@pytest.mark.parametrize(("cue", "line"), [(ASK, "3"), (ASK, "٣"), (RATE, "12 3"), (RATE, "1 -1")])
def test_a_line_that_is_none_is_refused(cue: Ask | Rate, line: str) -> None:
    with pytest.raises(AnswerUnfit):
        answer_from(cue, line)


def test_at_a_question_a_letter_still_stops(terminal: Opener) -> None:
    visit = terminal(SHORT.replace("pause: 30s", "pause: 0.2s"))
    visit.until("2  On")
    visit.type("s")
    assert visit.ended() == 0
    assert "stopped" in " ".join(visit.kept())
