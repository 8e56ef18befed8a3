# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The commands as a person types them: what they say, where, and with which exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest
import soundfile

from app.cli import main
from tests.parts import ROOT, SMALL

WITHOUT_A_NAME = "answers: {toward: [Annoyed, afraid or something else, Open or curious]}"
"""Nothing here is private, so that all of it is spoken once for all tests."""

ANSWERS = """\
answers:
  part: the quiet one
  toward: [Annoyed, afraid or something else, Open or curious]
  want-to-know: It is tired.
"""


class Told(NamedTuple):
    """What a command left: its exit code, and what it said on each stream."""

    code: int
    out: str
    err: str


class Shell:
    """Types commands into a home of its own, in this process."""

    def __init__(self, folder: Path, home: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.home = home
        self._capture = capture
        self.script = folder / "small.yaml"
        self.script.write_text(SMALL, encoding="utf-8")
        self.answers = folder / "answers.yaml"
        self.answers.write_text(ANSWERS, encoding="utf-8")
        self.nameless = folder / "nameless.yaml"
        self.nameless.write_text(WITHOUT_A_NAME, encoding="utf-8")

    def __call__(self, *arguments: object) -> Told:
        self._capture.readouterr()
        try:
            code = main(["--home", str(self.home), *map(str, arguments)])
        except SystemExit as end:
            code = int(str(end.code))
        said = self._capture.readouterr()
        assert "Traceback" not in said.err
        return Told(code, said.out, said.err)

    def file(self, name: str, content: bytes) -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One home for all, so that the voice speaks each sentence once."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def shell(tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    return Shell(tmp_path, home, capsys)


def test_check_says_steps_and_range(shell: Shell) -> None:
    code, out, err = shell("check", shell.script)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].startswith(f"ok  {shell.script}  5 steps, ")


def test_check_tells_every_fault_of_every_file_and_ends_with_one(shell: Shell) -> None:
    broken = shell.file("broken.yaml", b"format: 1\nid: Big\nsteps: []\n")
    code, out, _ = shell("check", broken, shell.script, shell.folder / "nowhere.yaml")
    assert code == 1
    assert f"{broken}:2:5: error: " in out
    assert f"ok  {shell.script}" in out
    assert "nowhere.yaml:1:1: error: " in out


def test_check_takes_the_scripts_of_a_folder(shell: Shell) -> None:
    broken = shell.file("a-broken.yml", b"format: 1\nid: Big\nsteps: []\n")
    code, out, _ = shell("check", shell.folder)
    assert code == 1
    assert f"{broken}:2:5: error: " in out
    assert f"ok  {shell.script}" in out


@pytest.mark.parametrize("command", ["check", "timeline", "render", "play"])
@pytest.mark.parametrize("what", ["missing", "folder", "noise", "empty", "utf-16"])
def test_what_is_no_script_gets_a_sentence(shell: Shell, command: str, what: str) -> None:
    contents = {
        "noise": bytes(range(256)) * 9,
        "empty": b"",
        "utf-16": "format: 1".encode("utf-16"),
    }
    path = shell.folder / ("empty-folder" if what == "folder" else "odd.yaml")
    (shell.folder / "empty-folder").mkdir()
    if what in contents:
        shell.file("odd.yaml", contents[what])
    more = ["--out", shell.folder / "o.wav"] if command == "render" else []
    code, out, err = shell(command, path, *more)
    assert code == 1
    said, silent = (out, err) if command == "check" else (err, out)
    assert f"{path}:" in said
    assert ": error: " in said
    assert silent == ""
    assert not (shell.folder / "o.wav").exists()


@pytest.mark.parametrize("command", ["timeline", "render", "play"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "There is no such file"),
        (b"answers: [1, 2]", ":1:10: error: "),
        (bytes(range(256)), ": error: "),
        (b"answers: {toward: Sideways}", "1:19: error: “Sideways” is no choice"),
    ],
)
def test_answers_that_cannot_be_used_get_a_sentence_with_its_place(
    shell: Shell, command: str, content: bytes | None, said: str
) -> None:
    path = shell.folder / "odd.yaml"
    if content is not None:
        path.write_bytes(content)
    out = shell.folder / "o.wav"
    outs: dict[str, list[object]] = {"render": ["--out", out], "play": ["--sink", f"wav:{out}"]}
    more = outs.get(command, [])
    told = shell(command, shell.script, "--answers", path, *more)
    assert told.code == 1
    assert said in told.err
    assert str(path) in told.err
    assert not told.err.startswith("error: ")
    if command == "render":
        assert not out.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["dance"],
        ["check"],
        ["timeline"],
        ["render", "a.yaml"],
        ["render", "a.yaml", "--out", "o.txt"],
        ["render", "a.yaml", "--out", "o.wav", "--seed", "-1"],
        ["render", "a.yaml", "--out", "o.wav", "--seed", "x"],
        ["render", "a.yaml", "--out", "o.wav", "--seed", "9" * 5000],
        ["play", "a.yaml", "--sink", "trumpet"],
        ["play", "a.yaml", "--sink", "wav:"],
        ["schema", "extra"],
    ],
)
def test_a_command_that_is_none_ends_with_two(shell: Shell, arguments: list[str]) -> None:
    code, out, err = shell(*arguments)
    assert (code, out) == (2, "")
    assert "usage: " in err


def test_schema_is_json_on_standard_output_and_accepts_the_shipped_practice(shell: Shell) -> None:
    code, out, err = shell("schema")
    assert (code, err) == (0, "")
    assert json.loads(out) == json.loads((ROOT / "resources/script.schema.json").read_text("utf-8"))


def test_timeline_in_samples_has_no_gap_and_the_frames_of_the_rendered_file(shell: Shell) -> None:
    told = shell("timeline", shell.script, "--answers", shell.answers, "--json")
    assert (told.code, told.err) == (0, "")
    timeline = json.loads(told.out)
    assert (timeline["rate"], timeline["script"]) == (48_000, "small")
    start = 0
    for cue in timeline["cues"]:
        assert list(cue) == ["step", "kind", "start", "frames", "text"]
        assert cue["start"] == start
        start += cue["frames"]
    assert "Turn to the quiet one." in [cue["text"] for cue in timeline["cues"]]
    out = shell.folder / "o.wav"
    rendered = shell("render", shell.script, "--answers", shell.answers, "--out", out)
    assert rendered.code == 0
    assert rendered.out.startswith(f"ok  {out}  ")
    assert soundfile.info(out).frames == start


def test_timeline_in_words_has_a_line_for_each_cue_and_the_end(shell: Shell) -> None:
    code, out, _ = shell("timeline", shell.script, "--answers", shell.nameless)
    lines = out.splitlines()
    assert code == 0
    assert lines[0].startswith("  0:00.000  arrive")
    assert lines[-1].endswith("the end")
    assert sum(" ask " in line for line in lines) == 2


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_rendering_twice_gives_the_same_bytes(shell: Shell, ending: str) -> None:
    files = [shell.folder / f"{name}.{ending}" for name in ("one", "two")]
    for file in files:
        answers = shell.answers if ending == "wav" else shell.nameless
        told = shell("render", shell.script, "--answers", answers, "--out", file)
        assert (told.code, told.err) == (0, "")
    assert files[0].read_bytes() == files[1].read_bytes()


def test_another_seed_is_another_breath_and_the_same_one_the_same(shell: Shell) -> None:
    made = []
    for number, seed in enumerate((0, 1, 1)):
        file = shell.folder / f"{number}.wav"
        assert shell("render", shell.script, "--out", file, "--seed", str(seed)).code == 0
        made.append(file.read_bytes())
    assert made[0] != made[1] == made[2]


def test_playing_into_a_file_gives_the_samples_of_the_rendered_one(shell: Shell) -> None:
    rendered, played = shell.folder / "r.wav", shell.folder / "p.wav"
    answers = ["--answers", shell.answers]
    assert shell("render", shell.script, *answers, "--out", rendered).code == 0
    told = shell("play", shell.script, *answers, "--sink", f"wav:{played}")
    assert (told.code, told.err) == (0, "")
    assert "> the quiet one" in told.out
    with wave_of(rendered) as one, wave_of(played) as two:
        assert one.read(dtype="int16").tobytes() == two.read(dtype="int16").tobytes()


def wave_of(path: Path) -> soundfile.SoundFile:
    return soundfile.SoundFile(path)


def test_playing_in_silence_takes_the_time_of_the_session(shell: Shell) -> None:
    short = shell.file(
        "short.yaml",
        b"format: 1\nid: s\ntitle: Short\n"
        b"steps: [{id: a, name: A, cues: [{pause: 0.3s}, {end: now}]}]\n",
    )
    told = shell("play", short, "--sink", "silent")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("Short\n")
    assert not (shell.home / "data").exists(), "what nobody answered is not kept"


def test_captions_have_a_cue_for_each_piece_that_is_spoken(shell: Shell) -> None:
    captions = shell.folder / "c.vtt"
    arguments = [
        "--answers",
        shell.answers,
        "--out",
        shell.folder / "o.wav",
        "--captions",
        captions,
    ]
    assert shell("render", shell.script, *arguments).code == 0
    text = captions.read_text(encoding="utf-8")
    assert text.startswith("WEBVTT\n\n00:00:00.000 --> ")
    assert text.count("-->") == 5
    assert "Welcome.\n\n" in text
    assert "Turn to the quiet one." in text


@pytest.mark.parametrize("out", ["nowhere/o.wav", "folder.wav"])
def test_a_place_that_cannot_be_written_gets_a_sentence(shell: Shell, out: str) -> None:
    (shell.folder / "folder.wav").mkdir()
    before = sorted(shell.folder.iterdir())
    for told in (
        shell("render", shell.script, "--out", shell.folder / out),
        shell("play", shell.script, "--sink", f"wav:{shell.folder / out}"),
        shell("render", shell.script, "--out", shell.folder / "o.wav", "--captions", shell.folder),
    ):
        assert told.code == 1
        assert told.err.startswith("error: ")
        assert len(told.err.splitlines()) == 1
    (shell.folder / "o.wav").unlink(missing_ok=True)
    assert sorted(shell.folder.iterdir()) == before


@pytest.mark.parametrize(
    ("captions", "why"),
    [("nowhere/c.vtt", "there is no folder"), ("a-folder.vtt", "it is a folder")],
)
def test_captions_that_cannot_be_written_are_told_before_anything_is_rendered(
    shell: Shell, captions: str, why: str
) -> None:
    (shell.folder / "a-folder.vtt").mkdir()
    out, path = shell.folder / "o.wav", shell.folder / captions
    told = shell("render", shell.script, "--out", out, "--captions", path)
    assert (told.code, told.out) == (1, "")
    assert told.err.startswith(f"error: {path} cannot be written ({why}")
    assert not out.exists()


def test_answers_that_lead_round_for_ever_are_told_by_every_command(shell: Shell) -> None:
    loop = shell.file(
        "loop.yaml",
        b"format: 1\nid: l\ntitle: L\nsteps: [{id: a, name: A, cues: [{wait: Stay}, {go: a}]}]\n",
    )
    for arguments in (
        ["timeline", loop],
        ["render", loop, "--out", shell.folder / "o.wav"],
        ["play", loop, "--sink", "silent"],
    ):
        told = shell(*arguments)
        assert told.code == 1
        assert told.err.splitlines()[-1].endswith("would not end within twelve hours.")
    assert not (shell.folder / "o.wav").exists()


def test_a_missing_recording_and_sound_are_noted_once_and_stop_nothing(shell: Shell) -> None:
    poor = shell.file(
        "poor.yaml",
        b"format: 1\nid: poor\ntitle: Poor\nlanguage: qaa\nbackground: {sound: sea}\nsteps:\n"
        b"  - id: a\n    name: A\n    cues:\n      - {say: Eins., recording: one.flac}\n"
        b"      - say: Zwei.\n      - say: Drei.\n      - end: now\n",
    )
    code, out, err = shell("render", poor, "--out", shell.folder / "o.wav")
    assert code == 0
    assert out.startswith("ok  ")
    assert sorted(err.splitlines()) == [
        "note: The recording “one.flac” is missing; the voice speaks instead.",
        "note: The sound “sea” is missing; the practice goes on without it.",
        "note: There is no voice for the language “qaa”; there is time to read instead.",
    ]


def in_a_process(*arguments: str | Path, **env: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, **env},
        timeout=60,
        check=False,
    )


def test_a_terminal_of_few_letters_gets_what_it_can_show(shell: Shell) -> None:
    told = in_a_process("timeline", shell.script, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert told.returncode == 0, told.stderr
    odd = in_a_process("check", shell.folder / "Übung.yaml", PYTHONIOENCODING="ascii")
    assert odd.returncode == 1
    assert b"Traceback" not in odd.stderr + told.stderr


@pytest.mark.parametrize("ending", ["wav", "flac", "ogg", "mp3"])
def test_a_disk_that_runs_full_gets_a_sentence_and_leaves_no_half_file(
    shell: Shell, ending: str
) -> None:
    long = shell.file(
        "long.yaml",
        b"format: 1\nid: l\ntitle: L\nbackground: {sound: rain, level: 0}\n"
        b"steps: [{id: a, name: A, cues: [{pause: 20s}, {end: now}]}]\n",
    )
    before = sorted(shell.folder.iterdir())
    out = shell.folder / f"o.{ending}"
    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, -1)); "
        "from app.cli import main; sys.exit(main(sys.argv[1:]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, "--home", shell.home, "render", long, "--out", out],
        capture_output=True,
        cwd=ROOT,
        check=False,
    )
    assert told.returncode == 1
    assert told.stderr.startswith(f"error: {out} cannot be written (".encode()), told.stderr
    assert b"Traceback" not in told.stderr
    assert b".part" not in told.stderr
    assert b"System error" not in told.stderr
    assert sorted(shell.folder.iterdir()) == before


def test_a_reader_that_turns_away_early_is_no_fault(shell: Shell) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "app", "schema"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=ROOT,
    ) as told:
        assert told.stdout is not None
        told.stdout.close()
        assert told.stderr is not None
        assert b"Traceback" not in told.stderr.read()
        assert told.wait() in (0, 120)


def test_chapters_are_told_in_the_file_and_beside_it(shell: Shell) -> None:
    out, chapters = shell.folder / "o.mp3", shell.folder / "o.json"
    arguments = ["--answers", shell.nameless, "--out", out, "--chapters", chapters]
    told = shell("render", shell.script, *arguments)
    assert (told.code, told.err) == (0, "")
    beside = json.loads(chapters.read_text(encoding="utf-8"))
    command = ["ffprobe", "-v", "error", "-show_chapters", "-of", "json", str(out)]
    inside = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)
    assert beside["title"] == "A small practice"
    assert [(c["startTime"], c["title"]) for c in beside["chapters"]] == [
        (round(float(c["start_time"]), 3), c["tags"]["title"]) for c in inside["chapters"]
    ]
    assert len(beside["chapters"]) == 5


@pytest.mark.parametrize("option", ["--captions", "--chapters"])
def test_one_name_for_two_files_is_told(shell: Shell, option: str) -> None:
    out = shell.folder / "o.wav"
    told = shell("render", shell.script, "--out", out, option, out)
    assert (told.code, told.err) == (1, f"error: {out} cannot be two files at once.\n")
    assert not out.exists()


@pytest.mark.parametrize("end_by", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_whatever_ends_a_command_nothing_is_left(shell: Shell, end_by: signal.Signals) -> None:
    long = shell.file(
        "long.yaml",
        b"format: 1\nid: l\ntitle: L\nbackground: {sound: rain}\n"
        b"steps: [{id: a, name: A, cues: [{pause: 30m}, {pause: 30m}, {end: now}]}]\n",
    )
    before = sorted(shell.folder.iterdir())
    out, captions, chapters = (str(shell.folder / f"o.{end}") for end in ("flac", "vtt", "json"))
    arguments = ["--home", str(shell.home), "render", str(long), "--out", out]
    more = ["--captions", captions, "--chapters", chapters]
    terminal, end = os.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "app", *arguments, *more],
        stdout=subprocess.PIPE,
        stderr=end,
        cwd=ROOT,
    ) as rendering:
        seen = b""
        while b" 1%" not in seen:
            seen += os.read(terminal, 100)
        assert any(path.name.startswith(".o.flac.") for path in shell.folder.iterdir())
        rendering.send_signal(end_by)
        assert rendering.wait() == 128 + end_by
    os.close(end)
    os.close(terminal)
    assert b"Traceback" not in seen
    assert sorted(shell.folder.iterdir()) == before
