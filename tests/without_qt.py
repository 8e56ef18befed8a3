# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The core in an environment that has no PySide6: `python3 dev.py check` runs this as a program.

Every module of the core is imported there; then a script is checked, laid out and rendered by the
commands, the result is brought in as a recording, and an answer is kept, read back, taken out and
brought into another store.
"""

import importlib
import importlib.util
import json
import os
import pkgutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

CORE = ("app.script", "app.session", "app.sound", "app.reflections", "app.self_test")

PRACTICE = """\
format: 1
id: without-a-window
title: Without a window
steps:
  - id: arrive
    name: Arrive
    cues:
      - bell: 1
      - say: You are welcome here. [1s] There is no hurry.
      - write: What is here today?
        keep: here
      - pause: 2s
      - end: gently
"""
ANSWERS = "answers: {here: something quiet}\n"


def main() -> int:
    """Go through all of it; return 0, or end with what is wrong."""
    if importlib.util.find_spec("PySide6"):
        sys.exit("PySide6 is here, so this would prove nothing.")
    names = [name for package in CORE for name in modules_of(package)]
    for name in names:
        importlib.import_module(name)
    with tempfile.TemporaryDirectory() as folder:
        seconds = practise(Path(folder))
        keep_and_read(Path(folder))
        out_and_in(Path(folder))
    print(f"{len(names)} modules of the core and a practice of {seconds:.1f} s ran without Qt.")
    return 0


def modules_of(package: str) -> Iterator[str]:
    """The package and everything in it."""
    yield package
    path = importlib.import_module(package).__path__
    for module in pkgutil.walk_packages(path, f"{package}."):
        yield module.name


def practise(folder: Path) -> float:
    """Check, lay out and render a practice by the commands; return its length in seconds."""
    script, answers, out = folder / "practice.yaml", folder / "answers.yaml", folder / "out.wav"
    script.write_text(PRACTICE, encoding="utf-8")
    answers.write_text(ANSWERS, encoding="utf-8")
    command(folder, "check", script)
    timeline = json.loads(command(folder, "timeline", script, "--answers", answers, "--json"))
    command(folder, "render", script, "--answers", answers, "--out", out)
    frames: int = sum(cue["frames"] for cue in timeline["cues"])
    with wave.open(str(out), "rb") as sound:
        rendered, rate = sound.getnframes(), sound.getframerate()
        silent = not any(sound.readframes(rendered))
    command(folder, "prepare", out, "--out", folder / "prepared.flac")
    if (rendered, rate) != (frames, timeline["rate"]) or silent:
        sys.exit(f"The timeline has {frames} frames, the file {rendered}; silent: {silent}.")
    return rendered / rate


def command(home: Path, *arguments: str | Path) -> str:
    """Run `python -m app …` with a home of its own; return its output, or end with its words."""
    home_of = {"HOME": home, "XDG_CACHE_HOME": home / "cache", "XDG_DATA_HOME": home / "data"}
    done = subprocess.run(
        [sys.executable, "-m", "app", *map(str, arguments)],
        env={**os.environ, **{name: str(path) for name, path in home_of.items()}},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(f"`app {arguments[0]}` ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def keep_and_read(folder: Path) -> None:
    """Keep one answer in a store, open the store anew, and find it there."""
    from app.reflections.model import KeptAnswer, TextAnswer
    from app.reflections.store import ReflectionStore

    def now() -> datetime:
        return datetime.now(UTC)

    path = folder / "reflections" / "reflections.db"
    answer = TextAnswer("something quiet")
    kept = KeptAnswer(0, "arrive", "Arrive", "write", "here", "What is here?", answer, now())
    store = ReflectionStore.open(path, now)
    session = store.begin_session("without-a-window", "Without a window")
    store.keep(session, kept)
    store.close()
    store = ReflectionStore.open(path, now)
    found = store.session(session).answers[0].answer
    store.close()
    if found != answer:
        sys.exit(f"Kept {answer!r}, but read {found!r}.")


def out_and_in(folder: Path) -> None:
    """Take what was kept out, bring it into another store, take it out again, and compare."""
    first, second, other = folder / "first.json", folder / "second.json", folder / "other.db"
    store = folder / "reflections" / "reflections.db"
    command(folder, "reflections", "export", "--out", first, "--store", store)
    command(folder, "reflections", "import", first, "--store", other)
    command(folder, "reflections", "export", "--out", second, "--store", other)
    command(folder, "reflections", "backup", "--store", other)
    command(folder, "reflections", "check", "--store", other)
    if first.read_bytes() != second.read_bytes() or b"something quiet" not in first.read_bytes():
        sys.exit("What came out of a store did not come out of the other one again.")


if __name__ == "__main__":
    sys.exit(main())
