# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Without a command: the window where there is a display, the terminal where there is none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.x_server import running_x_server

ROOT = Path(__file__).resolve().parents[1]


def without_platform() -> dict[str, str]:
    """The tests' own environment, in which Qt looks for a display."""
    return {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}


def start(home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the app, until its first paint."""
    return subprocess.run(
        [sys.executable, "-m", "app", "--home", str(home), "--quit-after-first-paint"],
        cwd=ROOT, env={**without_platform(), **environment}, capture_output=True, text=True,
        check=False, timeout=60,
    )  # fmt: skip


@pytest.mark.parametrize("display", ["", ":4711"], ids=["none", "one that does not answer"])
def test_without_a_display_one_sentence_says_so(tmp_path: Path, display: str) -> None:
    done = start(tmp_path, DISPLAY=display)
    assert done.stdout.startswith("There is no display here")
    assert done.stderr == ""
    assert done.returncode == 1


def test_with_a_display_the_window_is_painted_and_nothing_is_written(tmp_path: Path) -> None:
    with running_x_server() as display:
        done = start(tmp_path, DISPLAY=display)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    (lock,) = (tmp_path / "data").iterdir()
    assert (lock.name, lock.read_bytes()) == ("window.lock", b""), "a start alone keeps nothing"


@contextmanager
def open_window(home: Path, display: str) -> Iterator[subprocess.Popen[str]]:
    """The app in a process of its own, from the moment in which it has the right to the window."""
    with subprocess.Popen(
        [sys.executable, "-c", _FIRST, "--home", str(home)],
        cwd=ROOT,
        env={**without_platform(), "DISPLAY": display},
        stdout=subprocess.PIPE,
        text=True,
    ) as window:
        try:
            assert window.stdout is not None
            assert window.stdout.readline() == "painted\n"
            yield window
        finally:
            window.kill()


_FIRST = """
import sys
from app.cli import main
from app.ui.main_window import MainWindow

come_forward, show = MainWindow.come_forward, MainWindow.show

def come_forward_and_say_so(window):
    come_forward(window)
    print("forward", window.isMinimized(), flush=True)

def show_and_say_so(window):
    window.first_painted.connect(lambda: print("painted", flush=True))
    show(window)

MainWindow.come_forward, MainWindow.show = come_forward_and_say_so, show_and_say_so
sys.exit(main(sys.argv[1:]))
"""


def test_a_second_start_raises_the_first_window_and_ends(tmp_path: Path) -> None:
    with running_x_server() as display, open_window(tmp_path, display) as first:
        second = start(tmp_path, DISPLAY=display)
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        assert first.stdout is not None
        assert first.stdout.readline() == "forward False\n"
        assert first.poll() is None
        assert not (tmp_path / "data" / "reflections.db").exists()
        other = start(tmp_path / "other", DISPLAY=display)
        assert other.returncode == 0, "other reflections have a window of their own"
        first.kill()
        first.wait()
        third = start(tmp_path, DISPLAY=display)
        assert (third.returncode, third.stderr) == (0, ""), "what was killed holds nothing"


def test_where_the_first_window_does_not_answer_a_second_start_says_so(tmp_path: Path) -> None:
    with running_x_server() as display, open_window(tmp_path, display) as first:
        first.send_signal(signal.SIGSTOP)
        second = start(tmp_path, DISPLAY=display)
        assert second.returncode == 1
        assert second.stderr.startswith("Inner Hearth is open already, but does not answer.")


def test_where_no_folder_can_be_made_the_window_opens_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file in its place")
    with running_x_server() as display:
        assert start(tmp_path, DISPLAY=display).returncode == 0
