# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The whole window with the shipped practices and somebody's reflections, on any of its pages.

Used to take pictures of every page, and by the tests that hold something of every page. Time in the
room stands still but where a session is gone on with.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.compose import House
from app.output.base import FrameSource, Output
from app.output.silent import SilentOutput
from app.places import Places, program_folder
from app.reflections.store import ReflectionStore
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.pages.after import AfterPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from app.ui.theme import Theme
from tests.filled import fill

EVENING = datetime(2026, 11, 22, 19, 40, tzinfo=timezone(timedelta(hours=1)))
PASSPHRASE = "kettle orbit lavender nine"
_PATIENCE = 60.0


class Stage:
    """A window in a home of its own, below ``folder``.

    Attributes:
        seconds: the clock of the room, by which sound passes.
    """

    def __init__(
        self, theme: Theme, folder: Path, *, filled: bool = True, program: Path | None = None
    ) -> None:
        """``filled``: with what ``tests.filled`` keeps. ``program``: with scripts and resources."""
        self.seconds = 0.0
        places = Places(
            program or program_folder(), folder / "data", folder / "cache", folder / "config"
        )
        self.house = House(places, lambda: EVENING)
        self.house.settings.change(welcomed=True)
        if filled:
            store = ReflectionStore.open(places.store, self.house.now)
            fill(store, EVENING)
            store.close()
        self.rooms = HouseRooms(self.house, self._open_silence)
        self.window = MainWindow(theme, self.rooms, self.house.now)

    def show(self, width: int = 1280, height: int = 800) -> None:
        """Shows the window, and lets it settle in."""
        self.window.resize(width, height)
        self.window.show()
        self.until(lambda: "visits" in vars(self.window))
        self.settle()

    def close(self) -> None:
        """Ends whatever goes on."""
        self.window.close_all_the_same()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """Lets what is due be done and laid out."""
        for _ in range(5):
            QApplication.processEvents()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def until(self, is_so: Callable[[], bool]) -> None:
        """Waits for something that is done aside. Raises AssertionError where it never is."""
        end = time.monotonic() + _PATIENCE
        while not is_so():
            assert time.monotonic() < end, "it never came to be"
            QApplication.processEvents()
            time.sleep(0.005)

    @property
    def session(self) -> SessionPage:
        page = self.window.page
        assert isinstance(page, SessionPage)
        return page

    def start(self) -> SessionPage:
        """From the page of the five steps into their first sentence."""
        self.window.visits.begin_five_steps()
        page = self.window.page
        assert isinstance(page, PracticePage)
        self.until(lambda: self.window.visits.is_ready)
        page.start.click()
        self.until(lambda: self.session._driver._live._output is not None)
        self.pass_seconds(8)
        return self.session

    def pass_seconds(self, seconds: float) -> None:
        """Lets time pass in the room, as far as it is laid out already."""
        self.seconds += seconds
        self.settle()
        if isinstance(self.window.page, SessionPage):
            self.session._driver._tick()
            self.settle()

    def until_asked(self, kind: str, first_choice: int = 0) -> SessionPage:
        """Answers what comes with as little as possible, to the first question of this kind.

        ``first_choice``: what is chosen where one can choose first; from then on the first of all.
        """
        choices = [first_choice]
        for _ in range(4000):
            page = self.session
            question = page.answering.question
            if question is None:
                page._driver.skip()
                self.pass_seconds(2)
                time.sleep(0.002)
            elif question.kind == kind:
                return page
            else:
                self._answer(page, question.kind, choices.pop() if choices else 0)
                self.settle()
        raise AssertionError(f"no {kind} came")

    def until_ended(self) -> AfterPage:
        """Stops the session, and shows what is left of it."""
        self.session._driver.stop()
        self.until(lambda: isinstance(self.window.page, AfterPage))
        page = self.window.page
        assert isinstance(page, AfterPage)
        return page

    def _answer(self, page: SessionPage, kind: str, choice: int) -> None:
        driver = page._driver
        page._leave_question()
        if kind == "ask":
            driver.choose(choice)
        elif kind in {"write", "name"}:
            driver.answer_text("the quiet one" if kind == "name" else "It is near.")
        elif kind == "rate":
            driver.rate({"calmness": 2, "courage": 3})
        elif kind == "body":
            driver.mark([("chest", "")])
        else:
            driver.ready()

    def _open_silence(
        self, source: FrameSource, _lost: Callable[[str], None]
    ) -> tuple[Output, list[str]]:
        output = SilentOutput(lambda: self.seconds)
        output.start(source)
        return output, []


@dataclass(frozen=True)
class View:
    """Something that a person can come to see. ``show`` leads there from Home."""

    name: str
    show: Callable[[Stage], object]

    def __str__(self) -> str:
        return self.name


def _page(name: str) -> Callable[[Stage], object]:
    return lambda stage: stage.window.visits.go_to(name)


def _asked(kind: str, first_choice: int = 0) -> Callable[[Stage], object]:
    def show(stage: Stage) -> None:
        stage.start()
        stage.until_asked(kind, first_choice)

    return show


def _session(then: Callable[[Stage, SessionPage], object]) -> Callable[[Stage], object]:
    return lambda stage: then(stage, stage.start())


def _breathing(stage: Stage) -> None:
    """To the first silence that breathes, and into its in-breath."""
    page = stage.start()
    for _ in range(200):
        prompt = page._hearth._prompt
        if prompt is not None and prompt.breathe is not None:
            break
        if page.answering.question is not None:
            stage._answer(page, page.answering.question.kind, 0)
        else:
            page._driver.skip()
        stage.pass_seconds(2)
    stage.pass_seconds(1)
    page.light.breathe(0.8)  # as it is where things may move


def _keys(stage: Stage) -> None:
    stage.window.visits.go_to("home")
    stage.window.keys.toggle()


def _locked(stage: Stage) -> None:
    stage.rooms.keeper.put_down()
    stage.rooms.vault.set_passphrase(PASSPHRASE)
    stage.window.visits.locking.lock()


VIEWS: tuple[View, ...] = (
    View("home", _page("home")),
    View("practices", _page("practices")),
    View("practice", lambda stage: stage.window.visits.begin_five_steps()),
    View("session", lambda stage: stage.start()),
    View("session-paused", _session(lambda _stage, page: page._driver.toggle_pause())),
    View("session-sound", _session(lambda _stage, page: page.sound.toggle())),
    View("session-keys", _session(lambda stage, _page: stage.window.keys.toggle())),
    View("session-help", _session(lambda _stage, page: page.show_help())),
    View("session-more", _session(lambda _stage, page: page.controls.show_more(shown=True))),
    View("session-breath", _breathing),
    View("session-ground", _session(lambda _stage, page: page.ground())),
    View("session-ask", _asked("ask")),
    View("session-wait", _asked("wait")),
    View("session-body", _asked("body")),
    View("session-name", _asked("name")),
    View("session-write", _asked("write")),
    View("session-rate", _asked("rate", 1)),
    View("after", _session(lambda stage, _page: stage.until_ended())),
    View("land", lambda stage: stage.window.visits.land()),
    View("reflections", _page("reflections")),
    View("parts", _page("parts")),
    View("part", lambda stage: stage.window.visits.open_part("hider")),
    View("beliefs", _page("beliefs")),
    View("steps", _page("steps")),
    View("eight", _page("eight")),
    View("take-out", _page("take-out")),
    View("bring-in", _page("bring-in")),
    View("erase", _page("erase")),
    View("settings", _page("settings")),
    View("prepare", _page("prepare")),
    View("help", _page("help")),
    View("keys", _keys),
    View("locked", _locked),
)
"""Every page, and the states of the session in which something else is seen."""


def shown(stage: Stage) -> QWidget:
    """What a person sees besides the bar."""
    return stage.window.covered_by or stage.window.page
