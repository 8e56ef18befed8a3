# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The whole window with the shipped practices and somebody's reflections, on any of its pages.

Used to take pictures of every page, and by the tests that hold something of every page. Time in the
room stands still but where a session is gone on with.
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.compose import House
from app.output.base import FrameSource, Output
from app.output.silent import SilentOutput
from app.places import Places, program_folder
from app.reflections.items import OutwardStep
from app.reflections.store import ReflectionStore
from app.sound.voice import BuiltInVoice
from app.sound.voices import Voices
from app.ui.house_rooms import HouseRooms
from app.ui.main_window import MainWindow
from app.ui.pages.after import AfterPage
from app.ui.pages.contacts import ContactsPage
from app.ui.pages.eight_over_time import EightOverTimePage
from app.ui.pages.help import HelpPage
from app.ui.pages.part import PartPage
from app.ui.pages.parts import PartsPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from app.ui.pages.settings import SettingsPage
from app.ui.pages.steps import StepsPage
from app.ui.theme import Theme
from app.ui.widgets.part_choices import PlacesRow
from tests.filled import add_own_contacts, fill
from tests.many_practices import add_practices

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
        # What was spoken once need not be spoken again: it is the same for every home.
        spoken = _spoken_before() if program is None else folder / "cache"
        places = Places(program or program_folder(), folder / "data", spoken, folder / "config")
        self.house = House(places, lambda: EVENING)
        self.house._voices_there = _voices()
        self.house.settings.change(welcomed=True)
        if filled:
            places.store.parent.mkdir(parents=True, exist_ok=True)
            places.store.write_bytes(_filled_store())
            places.store.chmod(0o600)
        self.rooms = HouseRooms(self.house, self._open_silence)
        self.window: MainWindow = MainWindow(theme, self.rooms, self.house.now)

    def show(self, width: int = 1280, height: int = 800) -> None:
        """Shows the window, and lets it settle in."""
        self.window.resize(width, height)
        self.window.show()
        self.until(lambda: "visits" in vars(self.window))
        self.settle()

    def close(self) -> None:
        """Ends whatever goes on; the narrator goes with it."""
        if "visits" in vars(self.window):
            self.window.visits._sessions.let_go()
        self.window.close_all_the_same()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """Lets what is due be done and laid out, and the settings be whole."""
        page = self.window.page
        if isinstance(page, SettingsPage) and page.isVisible():
            self.until(lambda: page.is_whole and page.voice.voices.offered != ())
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


@cache
def _voices() -> Voices:
    """One voice for all windows: to load it takes a second, and its memory does not come back."""
    return Voices(BuiltInVoice())


@cache
def _spoken_before() -> Path:
    """A folder for the speech of this run."""
    folder = Path(tempfile.mkdtemp(prefix="spoken-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _filled_store() -> bytes:
    """The file of a store that holds all of it; made once."""
    with tempfile.TemporaryDirectory(prefix="filled-") as folder:
        path = Path(folder) / "reflections.db"
        store = ReflectionStore.open(path, lambda: EVENING)
        fill(store, EVENING)
        store.close()
        return path.read_bytes()


@dataclass(frozen=True)
class View:
    """Something that a person can come to see. ``show`` leads there from Home.

    filled: with somebody's reflections; else before anything was kept.
    """

    name: str
    show: Callable[[Stage], object]
    filled: bool = True

    def __str__(self) -> str:
        return self.name


def _page(name: str) -> Callable[[Stage], object]:
    return lambda stage: stage.window.visits.go_to(name)


def _empty(name: str) -> Callable[[Stage], object]:
    """The page before anything was kept."""

    def show(stage: Stage) -> None:
        stage.rooms.keeper.put_down()
        stage.rooms.copies.erase_all()
        stage.window.visits.go_to(name)

    return show


def _asked(kind: str, first_choice: int = 0) -> Callable[[Stage], object]:
    def show(stage: Stage) -> None:
        stage.start()
        stage.until_asked(kind, first_choice)

    return show


def _session(then: Callable[[Stage, SessionPage], object]) -> Callable[[Stage], object]:
    return lambda stage: then(stage, stage.start())


def _more_time(_stage: Stage, page: SessionPage) -> None:
    page.controls.show_more(shown=True)
    page.controls.more_time.click()


def _parts_map(stage: Stage) -> PartsPage:
    stage.window.visits.go_to("parts")
    page = stage.window.page
    assert isinstance(page, PartsPage)
    page.switch.buttons["map"].click()
    stage.settle()
    return page


def _parts_map_chosen(stage: Stage) -> None:
    page = _parts_map(stage)
    assert page.map is not None
    stage.window.activateWindow()
    stage.until(stage.window.isActiveWindow)
    page.map.map.take_keyboard("hider")


def _kept(stage: Stage) -> None:
    """To the end of a session in which everything was answered, a reading on either side."""
    stage.start()
    for first_choice in (1, 1):
        page = stage.until_asked("rate", first_choice)
        stage._answer(page, "rate", 0)
        stage.settle()
    stage.until_ended()


def _taking(stage: Stage) -> None:
    stage.window.visits.go_to("eight")
    page = stage.window.page
    assert isinstance(page, EightOverTimePage)
    page.take.click()


def _places(stage: Stage) -> None:
    stage.window.visits.open_part("hider")
    page = stage.window.page
    assert isinstance(page, PartPage)
    row = page.fields.rows["places"]
    assert isinstance(row, PlacesRow)
    row.change.click()


def _left(stage: Stage) -> None:
    stage.start()
    stage.window.visits.go_to("home")
    stage.settle()
    home = stage.window.home
    stage.until(lambda: home.left is not None and home.left.isVisible())


def _many_practices(stage: Stage) -> None:
    add_practices(stage.house.places.own_scripts, 200)
    stage.window.visits.go_to("practices")


def _kind(stage: Stage) -> None:
    add_practices(stage.house.places.own_scripts, 24)
    stage.window.visits.go_to("home")
    stage.window.home.tiles[0].click()


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


def _steps(stage: Stage) -> StepsPage:
    stage.window.visits.go_to("steps")
    page = stage.window.page
    assert isinstance(page, StepsPage)
    return page


def _with_own_areas(stage: Stage) -> None:
    for number, area in enumerate(("The allotment", "Chess by letter", "Gemeindebücherei")):
        step = OutwardStep(
            id=f"own-{number}", created=EVENING, changed=EVENING, area=area, text="Ask about it"
        )
        stage.rooms.keeper.put(step)
    _steps(stage).ring.segments["The allotment"].setFocus(Qt.FocusReason.TabFocusReason)


def _without_steps(stage: Stage) -> None:
    for step in stage.rooms.keeper.store().items.steps():
        stage.rooms.keeper.remove("step", step.id)
    _steps(stage)


def _end_of_reading(stage: Stage) -> None:
    stage.window.visits.open_reading("patterns")
    stage.settle()
    page = stage.window.page
    assert isinstance(page, QScrollArea)
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum())


def _help_in(country: str, then: str = "") -> Callable[[Stage], object]:
    def show(stage: Stage) -> None:
        stage.house.settings.change(country=country)
        add_own_contacts(stage.house.places.own_contacts)
        stage.window.visits.go_to("help")
        page = stage.window.page
        assert isinstance(page, HelpPage)
        if then:
            page.others.buttons[then].click()
            stage.settle()

    return show


def _contacts(then: Callable[[ContactsPage], object]) -> Callable[[Stage], object]:
    def show(stage: Stage) -> None:
        stage.house.settings.change(country="GB")
        add_own_contacts(stage.house.places.own_contacts)
        stage.window.visits.go_to("contacts")
        page = stage.window.page
        assert isinstance(page, ContactsPage)
        then(page)

    return show


def _welcome(name: str) -> Callable[[Stage], object]:
    def show(stage: Stage) -> None:
        stage.house.settings.change(country="GB")
        stage.window.visits.welcome.show(name)

    return show


def _settings(section: str) -> Callable[[Stage], object]:
    def show(stage: Stage) -> None:
        stage.window.visits.go_to("settings")
        page = stage.window.page
        assert isinstance(page, SettingsPage)
        stage.until(lambda: page.voice.voices.offered != ())
        stage.settle()
        page.go_to(section)

    return show


VIEWS: tuple[View, ...] = (
    View("welcome-1", _welcome("what")),
    View("welcome-2", _welcome("call")),
    View("welcome-3", _welcome("look")),
    View("welcome-4", _welcome("passphrase")),
    View("welcome-new", lambda stage: stage.window.visits.welcome._ask_for_new()),
    View("home", _page("home")),
    View("home-left", _left),
    View("fitting", _kind),
    View("practices", _page("practices")),
    View("practices-many", _many_practices),
    View("deep", _page("deep")),
    View("practice", lambda stage: stage.window.visits.begin_five_steps()),
    View("session", lambda stage: stage.start()),
    View("session-paused", _session(lambda _stage, page: page._driver.toggle_pause())),
    View("session-sound", _session(lambda _stage, page: page.sound.toggle())),
    View("session-keys", _session(lambda stage, _page: stage.window.keys.toggle())),
    View("session-help", _session(lambda _stage, page: page.show_help())),
    View("session-more", _session(_more_time)),
    View("session-breath", _breathing),
    View("session-ground", _session(lambda _stage, page: page.ground())),
    View("session-ask", _asked("ask")),
    View("session-wait", _asked("wait")),
    View("session-body", _asked("body")),
    View("session-name", _asked("name")),
    View("session-write", _asked("write")),
    View("session-rate", _asked("rate", 1)),
    View("after", _session(lambda stage, _page: stage.until_ended())),
    View("after-kept", _kept),
    View("land", lambda stage: stage.window.visits.land()),
    View("reflections", _page("reflections")),
    View("reflections-empty", _empty("reflections")),
    View("parts", _page("parts")),
    View("parts-map", _parts_map),
    View("parts-map-chosen", _parts_map_chosen),
    View("parts-empty", _page("parts"), filled=False),
    View("part", lambda stage: stage.window.visits.open_part("hider")),
    View("part-places", _places),
    View("beliefs", _page("beliefs")),
    View("beliefs-empty", _empty("beliefs")),
    View("steps", _page("steps")),
    View("steps-area", lambda stage: _steps(stage).show_area("hobby")),
    View("steps-own-words", _with_own_areas),
    View("steps-empty", _without_steps),
    View("steps-open", lambda stage: _steps(stage).open_step("walk")),
    View("understand", _page("understand")),
    View("reading", lambda stage: stage.window.visits.open_reading("loneliness")),
    View("reading-end", _end_of_reading),
    View("eight", _page("eight")),
    View("eight-taking", _taking),
    View("take-out", _page("take-out")),
    View("take-out-empty", _empty("take-out")),
    View("bring-in", _page("bring-in")),
    View("erase", _page("erase")),
    View("settings", _page("settings")),
    *(View(f"settings-{name}", _settings(name)) for name in ("voice", "pace", "look", "care")),
    *(View(f"settings-{name}", _settings(name)) for name in ("privacy", "about")),
    View("licences", _page("licences")),
    View("prepare", _page("prepare")),
    View("help", _help_in("GB")),
    View("help-anywhere", _page("help")),
    View("help-elsewhere", _help_in("US", then="GB")),
    View("contacts", _contacts(lambda page: page)),
    View("contacts-add", _contacts(lambda page: page.add.click())),
    View("contacts-change", _contacts(lambda page: page.rows["mira"].buttons["change"].click())),
    View("keys", _keys),
    View("locked", _locked),
)
"""Every page, and the states of the session in which something else is seen."""


def shown(stage: Stage) -> QWidget:
    """What a person sees besides the bar."""
    return stage.window.covered_by or stage.window.page
