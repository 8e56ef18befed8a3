# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The pages around a session: what is on them, where they lead, and that all of it can be read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.contacts.layers import Listed
from app.reflections.model import TextAnswer
from app.ui.pages.after import AfterPage
from app.ui.pages.help import HelpPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.practices import PracticesPage
from app.ui.pages.reflections import ReflectionsPage
from app.ui.pages.session import SessionPage
from app.ui.theme import Theme
from app.ui.widgets.grounding import Grounding
from tests.ui.conftest import ROOT, Visitor

PLACES = (
    "home",
    "practices",
    "reflections",
    "parts",
    "beliefs",
    "steps",
    "understand",
    "eight",
    "settings",
    "help",
    "contacts",
    "prepare",
    "take-out",
    "bring-in",
    "erase",
)


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def clipped(page: QWidget) -> list[str]:
    """Texts that don't fit their place."""
    return [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and not _fits(label)
    ] + [
        button.text()
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.height() >= label.heightForWidth(label.width())
    return label.width() >= label.sizeHint().width()


def test_home_greets_and_asks_one_question(visitor: Visitor) -> None:
    home = visitor.window.home
    assert "Good evening." in words(home)
    assert "What is here today?" in words(home)
    assert len(home.tiles) == 8


def test_home_tells_the_length_once_the_library_is_read(visitor: Visitor) -> None:
    facts = visitor.window.home.card.facts
    visitor.qtbot.waitUntil(lambda: "minutes" in facts.text())
    assert "steady" in facts.text()


def test_a_tile_brings_what_is_here_along(visitor: Visitor) -> None:
    visitor.window.home.tiles[5].click()
    page = visitor.window.page
    assert isinstance(page, PracticePage)
    assert "You came with “Shame”." in words(page)


def test_two_clicks_lead_from_home_into_the_session(visitor: Visitor) -> None:
    page = visitor.start()
    assert page.isVisible()
    assert not visitor.window.side_bar.isVisible()


def test_before_the_first_session_one_reads_what_this_is_not(visitor: Visitor) -> None:
    page = visitor.open_practice()
    assert "It is not therapy" in words(page)
    page.who_to_call.click()
    assert isinstance(visitor.window.page, HelpPage)


@pytest.mark.parametrize("size", [(1280, 800), (720, 560)])
def test_start_is_in_sight_without_scrolling(visitor: Visitor, size: tuple[int, int]) -> None:
    visitor.window.resize(*size)
    start = visitor.open_practice().start
    QApplication.processEvents()
    assert start.visibleRegion().boundingRect() == start.rect()


def test_later_sessions_begin_without_that_note(visitor: Visitor) -> None:
    visitor.start()
    visitor.press(Qt.Key.Key_Escape)
    visitor.window.visits.go_to("home")
    assert "It is not therapy" not in words(visitor.open_practice())


def test_longer_silences_are_chosen_before_the_start(visitor: Visitor) -> None:
    page = visitor.open_practice()
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    page.sound.pace.buttons[3.0].click()
    driver = visitor.window.visits._driver
    assert driver is not None
    assert driver._live.guide.pacing.silences == 3.0


def test_a_broken_practice_says_why_and_hides_no_other(visitor: Visitor, house: House) -> None:
    (house.places.scripts / "torn.yaml").write_text("format: 1\nid: torn\n", encoding="utf-8")
    visitor.window.visits.go_to("practices")
    page = visitor.window.page
    assert isinstance(page, PracticesPage)
    assert "torn.yaml" in words(page)
    assert "The five steps" in [practice.title for practice in page.grid.shown]


def test_reflections_say_what_will_live_there(visitor: Visitor) -> None:
    visitor.window.side_bar.buttons["reflections"].click()
    page = visitor.window.page
    assert isinstance(page, ReflectionsPage)
    assert "will live here" in words(page)


def test_a_note_added_afterwards_is_kept_and_can_be_read(visitor: Visitor) -> None:
    visitor.start()
    visitor.press(Qt.Key.Key_Escape)
    after = visitor.window.page
    assert isinstance(after, AfterPage)
    assert "Stopping is part of practising." in words(after)
    after.note.setFocus()
    visitor.write("Rain on the window.")
    after.done.click()
    visitor.window.visits.go_to("reflections")
    page = visitor.window.page
    assert isinstance(page, ReflectionsPage)
    page.list.timeline.setFocus()
    visitor.press(Qt.Key.Key_Return)
    assert "Rain on the window." in words(page.currentWidget())  # type: ignore[arg-type]
    (summary,) = visitor.rooms.keeper.store().sessions()
    kept = visitor.rooms.keeper.store().session(summary.id).answers[-1]
    assert (kept.keep, kept.answer) == ("note", TextAnswer("Rain on the window."))


def test_help_shows_numbers_to_call(visitor: Visitor) -> None:
    visitor.window.side_bar.buttons["help"].click()
    assert "116 123" in words(visitor.window.page)


def test_help_has_numbers_even_where_the_list_is_gone(qtbot: QtBot, theme: Theme) -> None:
    page = HelpPage(theme, Listed(), "")
    qtbot.addWidget(page)
    assert "112" in words(page)


def test_grounding_can_be_had_without_a_practice(visitor: Visitor) -> None:
    visitor.window.home.land.click()
    page = visitor.window.page
    assert isinstance(page, Grounding)
    assert visitor.opened == 0
    page.back.click()
    assert visitor.window.home.isVisible()


def test_trouble_with_saving_is_told_and_takes_nothing_away(visitor: Visitor) -> None:
    visitor.window.tell("The disk is full.")
    assert visitor.window.notice.isVisible()
    assert visitor.window.home.isVisible()


def test_tab_goes_to_every_way_on_of_home(visitor: Visitor) -> None:
    window = visitor.window
    reached = set()
    for _ in range(40):
        visitor.press(Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {
        *window.home.tiles,
        window.home.card.begin,
        *window.side_bar.buttons.values(),
    } <= reached


@pytest.mark.parametrize("place", PLACES)
def test_every_control_has_a_name(visitor: Visitor, place: str) -> None:
    visitor.window.visits.go_to(place)
    controls = [w for w in visitor.window.findChildren(QWidget) if w.isVisible()]
    can_focus = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [w for w in can_focus if not (w.accessibleName() or isinstance(w, QLabel))] == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("place", [*PLACES, "practice", "land"])
def test_no_text_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, place: str, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    if place == "practice":
        visitor.open_practice()
    elif place == "land":
        visitor.window.visits.land()
    elif place == "settings":
        visitor.settings()
    else:
        visitor.window.visits.go_to(place)
    QApplication.processEvents()
    assert clipped(visitor.window) == []
    visitor.rooms.keeper.close()


def test_the_system_s_palette_is_followed_when_it_changes(qapp: QApplication) -> None:
    follows = Theme(ROOT / "resources")
    follows.put_on(qapp)
    seen = [follows.palette.name]
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    seen.append(follows.palette.name)
    assert seen == ["dusk", "morning"]


def test_a_press_of_start_right_away_is_not_lost(visitor: Visitor) -> None:
    visitor.open_practice().start.click()
    page = visitor.window.page
    assert isinstance(page, SessionPage)
    visitor.until_asked(page, "rate")


def test_a_page_ends_with_its_last_line(visitor: Visitor) -> None:
    visitor.window.resize(1280, 800)
    page = visitor.open_practice()
    visitor.qtbot.wait(30)
    content = page.widget()
    assert content is not None
    lowest = max(
        each.mapTo(content, each.rect().bottomLeft()).y()
        for each in (*page.findChildren(QLabel), *page.findChildren(QPushButton))
        if each.isVisible()
    )
    assert content.height() - lowest < 80
