# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The real window over the accessibility bus: every page is spoken of, and the practice done."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from app.compose import House
from app.places import program_folder
from app.reflections.model import (
    BodyMark,
    BodyMarks,
    ChosenAnswer,
    Ratings,
    SessionRecord,
    TextAnswer,
)
from app.reflections.store import ReflectionStore
from app.script.reader import read_script
from app.script.text import without_silences
from tests.end_to_end.accessibility_bus import Desktop, running_app, running_desktop, until
from tests.end_to_end.screen_reader import Element, ScreenReader
from tests.filled import fill

pytestmark = pytest.mark.alone
EVENING = datetime(2026, 11, 22, 19, 40, tzinfo=timezone(timedelta(hours=1)))
SAY_WHAT_THEY_DO = {
    "push button", "radio button", "check box", "toggle button", "button", "button menu",
    "push button menu", "text", "entry", "password text", "slider", "spin button", "combo box",
    "list", "list item", "link", "page tab", "menu item", "label", "graphic",
}  # fmt: skip
"""Roles from which one hears what can be done."""

LAST = "Thank you for coming"
"""After this nothing is passed over: the practice comes to its own end."""


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    with tempfile.TemporaryDirectory(prefix="ear-") as folder, running_desktop(Path(folder)) as it:
        yield it


@pytest.fixture
def ears(desktop: Desktop) -> Iterator[ScreenReader]:
    ears = ScreenReader(desktop.accessible)
    yield ears
    ears.close()


def is_a_place(element: Element) -> bool:
    """What holds others and may take the keyboard itself: for keys of its own, or to scroll."""
    return element.role == "filler" and element.holds and bool(element.name.strip())


def without_a_fitting_name(elements: list[Element]) -> list[str]:
    """What can be acted on, and is not spoken of so that one knows what it is."""
    acted_on = [e for e in elements if e.is_focusable and not is_a_place(e)]
    nameless = [f"a {e.role} has no name" for e in acted_on if not e.name.strip()]
    unfit = [f"“{e.name}” is a {e.role}" for e in acted_on if e.role not in SAY_WHAT_THEY_DO]
    still = [
        f"“{e.name}” has no value in words"
        for e in acted_on
        if e.role == "slider" and not e.description
    ]
    return nameless + unfit + still


def test_every_page_of_the_bar_is_spoken_of(
    house: House, desktop: Desktop, ears: ScreenReader
) -> None:
    house.settings.change(welcomed=True, output="silent")
    store = ReflectionStore.open(house.places.store, house.now)
    fill(store, EVENING)
    store.close()
    with running_app(desktop, house.places.data.parent):
        ears.wait_for("Home")
        bar = [e.name for e in ears.elements() if e.role == "radio button"]
        assert {"Home", "Practices", "Reflections", "Parts", "Settings", "Help now"} <= set(bar)
        faults = {}
        for page in bar:
            ears.press(ears.wait_for(page, "radio button"))

            def is_there(page: str = page) -> list[Element] | None:
                now = ears.elements()
                marked = [e.name for e in now if e.is_checked and e.name in bar]
                return now if marked == [page] else None

            faults[page] = without_a_fitting_name(until(is_there, f"page “{page}”"))
        assert {page: faults[page] for page in bar if faults[page]} == {}


class Practising:
    """Answers what is asked, by what is on the screen and can be acted on."""

    def __init__(self, ears: ScreenReader) -> None:
        self.ears = ears
        self.heard: list[str] = []
        self.answered: list[str] = []

    def begin(self) -> None:
        self.ears.press(self.ears.wait_for("Begin the five steps"))
        self.ears.press(self.ears.wait_for("Start"))
        self.ears.wait_for("Skip")

    def go_on(self) -> bool:
        """Hears what comes, and answers it or passes over it; whether there is more."""
        self._listen()
        elements = self.ears.elements()
        if any(e.name == "After the session" for e in elements):
            return False
        try:
            if not self._answer(elements) and LAST not in self.heard:
                self.ears.press(next(e for e in elements if e.name == "Skip"))
        except (LookupError, StopIteration):
            pass  # it has just gone by itself, and the next look finds what came
        return True

    def _listen(self) -> None:
        """Until something is said, or nothing is for a while: then one looks all the same."""
        end = time.monotonic() + 1.5
        while time.monotonic() < end:
            if said := self.ears.heard():
                self.heard += said
                return
            time.sleep(0.02)

    def _answer(self, elements: list[Element]) -> bool:
        by_name = {e.name: e for e in elements if e.is_focusable}
        choices = [e for e in elements if e.description.startswith("Key ")]
        sliders = [e for e in elements if e.role == "slider"]
        texts = [e for e in elements if e.role in {"text", "entry"} and e.is_focusable]
        if choices:
            eight = [
                e for e in choices if "eight qualities" in e.name and e.name not in self.answered
            ]
            self._take("choice", (eight or choices)[0])
        elif "I'm ready" in by_name:
            self._take("wait", by_name["I'm ready"])
        elif sliders:
            for at, slider in enumerate(sliders):
                self.ears.move(slider, 1 + at % 4)
            self._take("rate", by_name["Go on"])
        elif "chest" in by_name:
            if not by_name["chest"].is_checked:
                self.ears.press(by_name["chest"])
            self._take("body", by_name["Go on"])
        elif texts:
            a_name = "call this part" in texts[0].name
            self.ears.write(texts[0], "the quiet one" if a_name else "It is near.")
            self._take("text", by_name["Go on"])
        else:
            return False
        return True

    def _take(self, kind: str, element: Element) -> None:
        self.ears.press(element)
        self.answered += [kind, element.name]


def test_the_five_steps_by_ear_alone(house: House, desktop: Desktop, ears: ScreenReader) -> None:
    house.settings.change(welcomed=True, output="silent")
    with running_app(desktop, house.places.data.parent):
        practising = Practising(ears)
        practising.begin()
        until(lambda: None if practising.go_on() else True, "end", patience=150)
    record = kept_session(house)
    assert record.summary.how == "completed"
    kept = {answer.keep: answer.answer for answer in record.answers}
    assert kept["part"] == TextAnswer("the quiet one")
    assert kept["where"] == BodyMarks((BodyMark("chest"),))
    assert kept["toward"] == ChosenAnswer("Open, curious or kind", 0)
    for keep in ("sensations", "want-to-know", "since", "appreciate", "kindness"):
        assert kept[keep] == TextAnswer("It is near."), keep
    before = kept["before"]
    assert isinstance(before, Ratings)
    assert [value for _, value in before.values] == [1, 2, 3, 4, 1, 2, 3, 4]
    assert {"wait", "choice"} <= set(practising.answered)
    told = told_always()
    assert [
        text for said in dict.fromkeys(practising.heard) for text in told if is_said(text, said)
    ] == told


def is_said(prompt: str, announced: str) -> bool:
    """A prompt by itself, or a question before its choices and keys."""
    return announced == prompt or announced.startswith(f"{prompt}\n")


def kept_session(house: House) -> SessionRecord:
    store = ReflectionStore.open(house.places.store, house.now)
    (summary,) = store.sessions()
    record = store.session(summary.id)
    store.close()
    return record


def told_always() -> list[str]:
    """The prompts of the five steps in their order, but for those with a name in them."""
    script = read_script(program_folder() / "scripts" / "five-step.yaml").script
    assert script is not None
    cues = [cue for step in script.steps[:5] for cue in step.cues]
    prompts = [getattr(cue, "prompt", None) or getattr(cue, "text", None) for cue in cues]
    plain = [without_silences(prompt) for prompt in prompts if prompt and "{" not in prompt]
    return list(dict.fromkeys(plain))
