# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A practice that was left in the middle is offered on Home, and goes on from where it was."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.reflections.model import TextAnswer
from app.ui.pages.after import AfterPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from app.ui.theme import Theme
from app.ui.widgets.continue_card import ContinueCard
from tests.ui.conftest import EVENING, ROOT, Visitor
from tests.ui.test_pages import clipped


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def to_the_writing(visitor: Visitor) -> SessionPage:
    """Through the questions before it, giving the name Mo."""
    page = visitor.start()
    visitor.press(Qt.Key.Key_Return)
    driver = visitor.window.visits._driver
    assert driver is not None
    driver.rate(None)
    visitor.until_asked(page, "ask")
    driver.choose(0)
    visitor.until_asked(page, "name")
    driver.answer_text("Mo")
    visitor.until_asked(page, "write")
    return page


def leave_at_the_writing(visitor: Visitor) -> None:
    to_the_writing(visitor)
    visitor.press(Qt.Key.Key_Escape)
    after = visitor.window.page
    assert isinstance(after, AfterPage)
    after.done.click()


def card_on_home(visitor: Visitor) -> ContinueCard:
    card = visitor.window.home.left
    assert card is not None
    return card


def is_offered(visitor: Visitor) -> bool:
    return visitor.window.home.left is not None and visitor.window.home.left.isVisible()


def to_the_page_of_what_was_left(visitor: Visitor) -> PracticePage:
    visitor.qtbot.waitUntil(lambda: is_offered(visitor))
    card_on_home(visitor).go_on.click()
    page = visitor.window.page
    assert isinstance(page, PracticePage)
    return page


def go_on(visitor: Visitor) -> SessionPage:
    to_the_page_of_what_was_left(visitor).start.click()
    page = visitor.window.page
    assert isinstance(page, SessionPage)
    return page


@pytest.fixture
def next_day(qtbot: QtBot, house: House, theme: Theme) -> Iterator[Callable[[], Visitor]]:
    """The same person, a day later, in a window that was opened anew."""
    visitors: list[Visitor] = []

    def come() -> Visitor:
        later = House(house.places, lambda: EVENING + timedelta(days=1))
        visitors.append(Visitor(qtbot, later, theme))
        return visitors[-1]

    yield come
    for visitor in visitors:
        visitor.window.visits.leave()


def test_home_offers_nothing_where_nothing_was_left(visitor: Visitor, house: House) -> None:
    facts = visitor.window.home.card.facts
    visitor.qtbot.waitUntil(lambda: "minutes" in facts.text())
    QApplication.processEvents()
    assert not is_offered(visitor)
    assert not house.places.data.exists(), "looking makes nothing"


def test_a_practice_that_was_stopped_is_offered_with_its_step(visitor: Visitor) -> None:
    leave_at_the_writing(visitor)
    assert is_offered(visitor)
    assert "The five steps" in words(card_on_home(visitor))
    assert "A little while ago, in Ask" in words(card_on_home(visitor))


def test_days_later_it_goes_on_at_the_same_question_with_the_name_in_it(
    visitor: Visitor, next_day: Callable[[], Visitor]
) -> None:
    leave_at_the_writing(visitor)
    visitor.window.close()
    later = next_day()
    page = to_the_page_of_what_was_left(later)
    assert "Yesterday evening you were in “Ask”. It goes on from there." in words(page)
    assert "About 10 minutes from there  ·  steady" in words(page)
    assert later.opened == 0, "nothing is heard before the person presses continue"
    page.start.click()
    session = later.window.page
    assert isinstance(session, SessionPage)
    later.until_asked(session, "write")
    assert session.prompt.shown == "What does Mo want you to know?"


def test_what_is_answered_then_joins_what_was_kept_before(
    visitor: Visitor, next_day: Callable[[], Visitor]
) -> None:
    leave_at_the_writing(visitor)
    visitor.window.close()
    later = next_day()
    page = go_on(later)
    later.until_asked(page, "write")
    later.write("It is tired.")
    page.answering.way.done.click()  # type: ignore[union-attr]
    later.until_asked(page, "body")
    later.press(Qt.Key.Key_Escape)
    after = later.window.page
    assert isinstance(after, AfterPage)
    assert "Mo" in words(after)
    assert "It is tired." in words(after)
    store = later.rooms.keeper.store()
    (summary,) = store.sessions()
    record = store.session(summary.id)
    assert [kept.ordinal for kept in record.answers] == [0, 1, 2, 3]
    assert record.answers[-1].answer == TextAnswer("It is tired.")


def test_half_a_sentence_stands_there_again_and_can_be_ended(
    visitor: Visitor, next_day: Callable[[], Visitor]
) -> None:
    to_the_writing(visitor)
    visitor.write("It is ti")
    visitor.press(Qt.Key.Key_Escape)
    visitor.window.close()
    later = next_day()
    page = go_on(later)
    later.until_asked(page, "write")
    later.write("red.")
    page.answering.way.done.click()  # type: ignore[union-attr]
    later.until_asked(page, "body")
    (summary,) = later.rooms.keeper.store().sessions()
    record = later.rooms.keeper.store().session(summary.id)
    assert record.answers[-1].answer == TextAnswer("It is tired.")
    assert len(record.answers) == 4


ASIDE = """
  - id: aside
    name: Another part is here
    detour: true
    cues:
      - wait: Thank it
"""


def test_in_a_detour_the_light_is_that_of_the_step_it_left(
    visitor: Visitor, house: House, next_day: Callable[[], Visitor]
) -> None:
    change(
        house,
        "  - id: ask\n",
        "  - id: before\n    name: Before\n    cues: [wait: Begin]\n  - id: ask\n",
    )
    change(house, "{label: Annoyed}", "{label: Annoyed, go: aside}")
    change(house, "  - id: rest\n", f"{ASIDE[1:]}  - id: rest\n")
    practice = visitor.open_practice()
    practice.start.click()
    page = visitor.window.page
    assert isinstance(page, SessionPage)
    driver = visitor.window.visits._driver
    assert driver is not None
    visitor.until_asked(page, "wait")
    driver.ready()
    visitor.until_asked(page, "rate")
    driver.rate(None)
    visitor.until_asked(page, "ask")
    driver.choose(1)
    visitor.until_asked(page, "wait")
    visitor.press(Qt.Key.Key_Escape)
    visitor.window.close()
    later = next_day()
    page = go_on(later)
    later.until_asked(page, "wait")
    assert page.answering.question is not None
    assert page.answering.question.step == 1
    driver = later.window.visits._driver
    assert driver is not None
    driver.ready()
    later.until_asked(page, "ask")


def test_once_it_was_gone_through_it_is_not_offered_any_more(visitor: Visitor) -> None:
    leave_at_the_writing(visitor)
    page = go_on(visitor)
    visitor.until_asked(page, "write")
    driver = visitor.window.visits._driver
    assert driver is not None
    driver.answer_text("")
    visitor.until_asked(page, "body")
    driver.mark(None)
    visitor.until_asked(page, "wait")
    driver.ready()
    for _ in range(40):
        visitor.seconds += 30
        driver._tick()
    visitor.qtbot.waitUntil(lambda: isinstance(visitor.window.page, AfterPage))
    visitor.window.visits.go_to("home")
    assert not is_offered(visitor)


def test_letting_it_rest_takes_the_offer_away_and_nothing_else(visitor: Visitor) -> None:
    leave_at_the_writing(visitor)
    card_on_home(visitor).rest.click()
    assert not is_offered(visitor)
    store = visitor.rooms.keeper.store()
    (summary,) = store.sessions()
    assert TextAnswer("Mo") in [kept.answer for kept in store.session(summary.id).answers]
    visitor.window.visits.go_to("home")
    assert not is_offered(visitor)


def test_from_the_beginning_is_a_session_of_its_own(visitor: Visitor) -> None:
    leave_at_the_writing(visitor)
    practice = to_the_page_of_what_was_left(visitor)
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    practice.anew.click()
    page = visitor.window.page
    assert isinstance(page, SessionPage)
    visitor.until_asked(page, "rate")
    assert len(visitor.rooms.keeper.store().sessions()) == 2


def change(house: House, before: str, after: str) -> None:
    file = house.places.scripts / "five-step.yaml"
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after), encoding="utf-8")


def test_where_the_practice_was_changed_it_goes_on_from_the_step_and_says_so(
    visitor: Visitor, house: House
) -> None:
    leave_at_the_writing(visitor)
    change(house, "Take the time you need", "Take all the time you need")
    practice = to_the_page_of_what_was_left(visitor)
    assert "was changed since, so it goes on from the start of “Ask”" in words(practice)
    practice.start.click()
    page = visitor.window.page
    assert isinstance(page, SessionPage)
    visitor.until_asked(page, "rate")


def test_where_the_step_is_gone_it_begins_anew_and_says_so(visitor: Visitor, house: House) -> None:
    leave_at_the_writing(visitor)
    change(house, "id: ask", "id: another")
    practice = to_the_page_of_what_was_left(visitor)
    assert "so it begins anew. What you wrote is kept." in words(practice)
    assert practice.start.text() == "Start"


@pytest.mark.parametrize("broken", ["gone", "unreadable"])
def test_a_practice_that_cannot_be_practised_any_more_is_not_offered(
    visitor: Visitor, house: House, broken: str
) -> None:
    leave_at_the_writing(visitor)
    file = house.places.scripts / "five-step.yaml"
    if broken == "gone":
        file.unlink()
    else:
        file.write_text("format: 1\nid: five-step\n", encoding="utf-8")
    visitor.window.visits.go_to("home")
    assert not is_offered(visitor)


def test_the_card_is_reached_by_tab_before_the_tiles(visitor: Visitor) -> None:
    leave_at_the_writing(visitor)
    reached: list[QWidget | None] = []
    for _ in range(12):
        visitor.press(Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    card = card_on_home(visitor)
    at = [reached.index(w) for w in (card.go_on, card.rest, visitor.window.home.tiles[0])]
    assert at == sorted(at)
    assert card.go_on.accessibleName() == "Continue The five steps"
    visitor.window.visits.go_to("home")
    card.go_on.setFocus()
    visitor.press(Qt.Key.Key_Return)
    assert isinstance(visitor.window.page, PracticePage)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("place", ["home", "practice"])
def test_no_text_of_it_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, place: str, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    change(house, "name: Ask", f"name: {'A long name of a step '.strip() * 3}")
    leave_at_the_writing(visitor)
    visitor.window.resize(720, 560)
    if place == "practice":
        change(house, "Take the time you need", "Take all the time you need")
        to_the_page_of_what_was_left(visitor)
    QApplication.processEvents()
    assert clipped(visitor.window) == []
    visitor.window.visits.leave()


def test_the_page_and_the_session_agree_on_how_long_it_takes_at_this_pace(
    visitor: Visitor,
) -> None:
    leave_at_the_writing(visitor)
    page = to_the_page_of_what_was_left(visitor)
    assert "About 10 minutes from there" in page.facts.text()
    visitor.rooms.settings.change(silences=2.0, settling_seconds=180.0)
    assert "About 23 minutes from there" in page.facts.text()
    page.start.click()
    session = visitor.window.page
    assert isinstance(session, SessionPage)
    visitor.qtbot.waitUntil(lambda: session.controls.left.text() == "about 23 minutes left")
