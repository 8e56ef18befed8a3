# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A window with real parts: a real library, store and guide; the sound goes nowhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.compose import House
from app.output.base import FrameSource, Output
from app.output.silent import SilentOutput
from app.places import Places
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme

ROOT = Path(__file__).parents[2]
EVENING = datetime(2026, 11, 22, 19, 40, tzinfo=timezone(timedelta(hours=1)))

SCRIPT = """
format: 1
id: five-step
title: The five steps
summary: A small one.
level: steady
notes: [You can stop at any moment.]
steps:
  - id: ask
    name: Ask
    aim: See what is here
    cues:
      - rate: [calmness, courage]
        keep: before
      - ask: How do you feel toward it?
        keep: toward
        choices:
          - {label: Open}
          - {label: Annoyed}
      - name: What is it called?
        keep: part
      - write: What does {part} want you to know?
        keep: know
      - body: Where do you notice {part}?
        keep: where
      - wait: Take the time you need
  - id: rest
    name: Rest
    cues:
      - pause: 10m
        prompt: Breathe
        breathe: {in: 4, out: 6}
"""


class Visitor:
    """A person in front of a real window; the room's clock stands still, unless it is moved.

    Attributes:
        opened: how many sound devices were opened so far.
    """

    def __init__(self, qtbot: QtBot, house: House, theme: Theme) -> None:
        self.qtbot = qtbot
        self.seconds = 0.0
        self.opened = 0
        self.rooms = HouseRooms(house, self._open_silence)
        self.window = MainWindow(theme, self.rooms, house.now)
        qtbot.addWidget(self.window)
        with qtbot.waitSignal(self.window.first_painted):
            self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def open_practice(self) -> PracticePage:
        self.window.home.card.begin.click()
        page = self.window.page
        assert isinstance(page, PracticePage)
        return page

    def settings(self) -> SettingsPage:
        """The settings, once they are whole."""
        self.window.visits.go_to("settings")
        page = self.window.page
        assert isinstance(page, SettingsPage)
        self.qtbot.waitUntil(lambda: page.is_whole)
        return page

    def begin(self) -> SessionPage:
        """From Home into the session."""
        practice = self.open_practice()
        self.qtbot.waitUntil(lambda: self.window.visits.is_ready)
        practice.start.click()
        page = self.window.page
        assert isinstance(page, SessionPage)
        return page

    def start(self) -> SessionPage:
        """From Home into the session, to its first question."""
        page = self.begin()
        self.until_asked(page, "rate")
        return page

    def until_asked(self, page: SessionPage, kind: str) -> None:
        def asked() -> bool:
            return page.answering.question is not None and page.answering.question.kind == kind

        self.qtbot.waitUntil(asked)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Presses a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)

    def _open_silence(
        self, source: FrameSource, _lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        self.opened += 1
        output = SilentOutput(lambda: self.seconds)
        output.start(source)
        return output, []


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A house whose only practice is a small one."""
    program = tmp_path / "program"
    (program / "scripts").mkdir(parents=True)
    (program / "scripts" / "five-step.yaml").write_text(SCRIPT, encoding="utf-8")
    (program / "audio").symlink_to(ROOT / "audio")
    (program / "resources").symlink_to(ROOT / "resources")
    own = tmp_path / "own"
    return House(Places(program, own / "data", own / "cache", own / "config"), lambda: EVENING)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(ROOT / "resources", palette="dusk", reduced_motion=True)
    theme.put_on(qapp)
    return theme


@pytest.fixture
def visitor(qtbot: QtBot, house: House, theme: Theme) -> Iterator[Visitor]:
    visitor = Visitor(qtbot, house, theme)
    yield visitor
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()
