# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person in front of a real window, on a desktop with a real message bus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.session.moments import State
from app.ui.pages.session import SessionPage
from app.ui.session_driver import SessionDriver
from tests.message_bus import MessageBus, running_message_bus
from tests.ui.conftest import Visitor
from tests.ui.desktop.computer import Computer

PRIVATE = "Bruno the watchful"
"""What the person calls a part, in front of all who can read the bus."""


class Desktop:
    """A visitor's desktop: its bus, and the program ``playerctl`` that any desktop may use."""

    def __init__(self, visitor: Visitor, bus: MessageBus, computer: Computer) -> None:
        self.visitor = visitor
        self.bus = bus
        self.computer = computer

    @property
    def driver(self) -> SessionDriver:
        driver = self.visitor.window.visits._driver
        assert driver is not None
        return driver

    def start(self) -> None:
        """Begins the practice by hand; it comes to its first question, and the desktop knows."""
        self.visitor.start()
        self.visitor.qtbot.waitUntil(self.computer.is_kept_awake)

    def go_to_rest(self) -> None:
        """Past all questions, one answered with a name, into a silence of ten minutes."""
        self.start()
        page, driver = self.visitor.window.page, self.driver
        assert isinstance(page, SessionPage)
        driver.skip()
        self.visitor.until_asked(page, "ask")
        driver.choose(0)
        self.visitor.until_asked(page, "name")
        driver.answer_text(PRIVATE)
        for kind in ("write", "body", "wait"):
            self.visitor.until_asked(page, kind)
            driver.skip()
        self.until(State.PLAYING)

    def state(self) -> State:
        return self.driver.state

    def until(self, state: State) -> None:
        self.visitor.qtbot.waitUntil(lambda: self.driver.state is state)

    def run(self, program: str, *arguments: str) -> str:
        """What another program says, which talks with the window meanwhile."""
        process = QProcess()
        process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        process.start(program, list(arguments))
        self.visitor.qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning)
        return bytes(process.readAll().data()).decode().strip()

    def playerctl(self, *arguments: str) -> str:
        return self.run("playerctl", "--player=innerhearth", *arguments)

    def properties(self, interface: str) -> str:
        """All properties with their types, as dbus-send writes them."""
        return self.run(
            "dbus-send", "--session", "--print-reply",
            "--dest=org.mpris.MediaPlayer2.innerhearth", "/org/mpris/MediaPlayer2",
            "org.freedesktop.DBus.Properties.GetAll", f"string:{interface}",
        )  # fmt: skip


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MessageBus]:
    with running_message_bus(tmp_path) as bus:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address)
        yield bus


@pytest.fixture
def computer(qtbot: QtBot, bus: MessageBus) -> Iterator[Computer]:
    computer = Computer(bus.address)
    yield computer
    computer.close()


@pytest.fixture
def desktop(bus: MessageBus, computer: Computer, visitor: Visitor) -> Desktop:
    return Desktop(visitor, bus, computer)
