# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A person at the keyboard of the real window, in whose room time passes when the test says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.compose import House
from app.output.base import FrameSource, Output
from app.output.silent import SilentOutput
from app.session.laying import AHEAD_FRAMES
from app.session.moments import State
from app.session.timeline import RATE
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from app.ui.session_driver import Question, SessionDriver
from app.ui.theme import Theme
from app.ui.widgets.body_picker import BodyPicker

STEP = 4.0
"""Seconds that pass at once: less than what is laid out ahead."""


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class PersonAtKeys:
    """Drives the window by key presses alone, to the widget that has the keyboard."""

    def __init__(self, qtbot: QtBot, house: House) -> None:
        self.qtbot = qtbot
        self.clock = FakeClock()
        self.rooms = HouseRooms(house, self._open_silence)
        self.window = MainWindow(Theme(house.places.resources), self.rooms, house.now)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is self.window)

    def _open_silence(
        self, source: FrameSource, _lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        output = SilentOutput(self.clock)
        output.start(source)
        return output, []

    # -- keys ------------------------------------------------------------------------------------

    def press(self, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def write(self, text: str) -> None:
        self.qtbot.keyClicks(QApplication.focusWidget(), text)

    def tab_to(self, button: QPushButton) -> None:
        """Tab until this button has the keyboard."""
        for _ in range(60):
            if QApplication.focusWidget() is button:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"“{button.text()}” cannot be reached by Tab")

    # -- where the person is ---------------------------------------------------------------------

    @property
    def driver(self) -> SessionDriver:
        page = self.window.page
        assert isinstance(page, SessionPage)
        return page._driver

    @property
    def question(self) -> Question | None:
        page = self.window.page
        if not isinstance(page, SessionPage) or self.state is not State.ASKING:
            return None
        return page.answering.question

    @property
    def state(self) -> State:
        return self.driver._live.state

    @property
    def cue_id(self) -> str | None:
        placed = self.driver._live.guide.current
        return placed.cue.id if placed else None

    # -- what the person does --------------------------------------------------------------------

    def begin(self) -> None:
        """From Home to the first frame: Begin, then Start."""
        self.tab_to(self.window.home.card.begin)
        self.press(Qt.Key.Key_Space)
        page = self.window.page
        assert isinstance(page, PracticePage)
        self.tab_to(page.start)
        self.press(Qt.Key.Key_Space)
        self.qtbot.waitUntil(lambda: self.driver._live._output is not None, timeout=60_000)

    def pass_time(self, seconds: float = STEP) -> None:
        """Let time pass once everything that will be heard in it lies ready."""
        guide = self.driver._live.guide

        def ready() -> bool:
            laid = guide.frontier >= guide._stage.heard + min(AHEAD_FRAMES, int(2 * seconds * RATE))
            return laid or guide.all_laid or guide.state is not State.PLAYING

        self.qtbot.waitUntil(ready, timeout=60_000)
        driver = self.driver
        self.clock.seconds += seconds
        driver._tick()

    def go_on_from_marks(self) -> None:
        """From the places on the body to *Go on*."""
        page = self.window.page
        assert isinstance(page, SessionPage)
        assert isinstance(page.answering.way, BodyPicker)
        self.tab_to(page.answering.way.done)
        self.press(Qt.Key.Key_Return)

    def until_asked(self, most_minutes: float = 12) -> Question:
        """Sit through what is heard, to the next question."""
        for _ in range(int(most_minutes * 60 / STEP)):
            if (question := self.question) is not None:
                return question
            self.pass_time()
        raise AssertionError("no question came")

    def until_ended(self, most_minutes: float = 12) -> None:
        for _ in range(int(most_minutes * 60 / STEP)):
            if not isinstance(self.window.page, SessionPage):
                return
            self.pass_time()
        raise AssertionError("the session did not end")
