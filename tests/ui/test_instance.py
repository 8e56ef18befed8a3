# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A window that is open hears what a later start asks for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.ui.instance import Asked, Listener, address_of, hand_over
from tests.ui.conftest import ROOT, Visitor

_SECOND = """
import sys
from pathlib import Path
from app.ui.instance import Asked, hand_over
path = Path(sys.argv[2]) if len(sys.argv) > 2 else None
sys.exit(0 if hand_over(Path(sys.argv[1]), Asked(path)) else 1)
"""


@pytest.fixture
def listener(qtbot: QtBot, tmp_path: Path) -> Listener:
    listener = Listener(tmp_path / "data")
    assert listener.is_listening
    return listener


def second_start(data: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", _SECOND, str(data), *words], cwd=ROOT)


def test_a_minimized_window_comes_back(visitor: Visitor, tmp_path: Path) -> None:
    listener = Listener(tmp_path / "data", visitor.window)
    listener.asked.connect(visitor.window.come_forward)
    visitor.window.showMinimized()
    assert visitor.window.isMinimized()
    with second_start(tmp_path / "data") as second:
        visitor.qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert not visitor.window.isMinimized()
    assert visitor.window.isVisible()


def test_a_file_can_be_handed_over(qtbot: QtBot, listener: Listener, tmp_path: Path) -> None:
    with (
        qtbot.waitSignal(listener.asked) as heard,
        second_start(tmp_path / "data", "/home/é/A practice.hearth") as second,
    ):
        qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert heard.args == [Asked(Path("/home/é/A practice.hearth"))]


def test_only_this_person_reaches_the_window(listener: Listener, tmp_path: Path) -> None:
    socket = Path(address_of(tmp_path / "data"))
    assert socket.is_socket()
    assert socket.stat().st_mode & 0o077 == 0
    assert socket.parent.stat().st_mode & 0o077 == 0


def test_where_others_could_reach_the_socket_none_is_made(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    folder = Path(address_of(tmp_path / "data")).parent
    folder.chmod(0o755)
    assert not Listener(tmp_path / "data").is_listening
    assert not hand_over(tmp_path / "data", Asked())
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("line", [b"{}\n", b"raise\n", b'{"raise": 1}\n', b"\xff\n", b"x" * 70_000])
def test_what_it_does_not_know_it_does_not_answer(
    qtbot: QtBot, listener: Listener, tmp_path: Path, line: bytes
) -> None:
    caller = QLocalSocket()
    caller.connectToServer(address_of(tmp_path / "data"))
    assert caller.waitForConnected(2000)
    with qtbot.waitSignal(caller.disconnected), qtbot.assertNotEmitted(listener.asked):
        caller.write(line)
        caller.flush()
    assert not caller.canReadLine()


@pytest.mark.parametrize("asked", [Asked(), Asked(Path("/a/practice.hearth"))])
def test_what_is_asked_comes_over_as_it_was(asked: Asked) -> None:
    assert Asked.from_line(asked.to_line()) == asked
