# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Understand: the list of readings, reading one by eye, ear and keyboard, and the ways on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QTextLayout
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.ui.pages.beliefs import BeliefsPage
from app.ui.pages.eight_over_time import EightOverTimePage
from app.ui.pages.help import HelpPage
from app.ui.pages.parts import PartsPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.short_reading import ShortReadingPage
from app.ui.pages.steps import StepsPage
from app.ui.pages.understand import UnderstandPage
from app.ui.readings import read_readings
from app.ui.theme import Theme
from app.ui.widgets.grounding import Grounding
from app.ui.widgets.reading_text import reading_width
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped, words

SHIPPED = read_readings(ROOT / "resources" / "readings").readings


def understand(visitor: Visitor) -> UnderstandPage:
    visitor.window.side_bar.buttons["understand"].click()
    page = visitor.window.page
    assert isinstance(page, UnderstandPage)
    return page


def reading(visitor: Visitor, name: str) -> ShortReadingPage:
    understand(visitor).entries[name].click()
    return opened(visitor)


def opened(visitor: Visitor) -> ShortReadingPage:
    page = visitor.window.page
    assert isinstance(page, ShortReadingPage)
    return page


def test_the_readings_are_a_quiet_list(visitor: Visitor) -> None:
    page = understand(visitor)
    assert list(page.entries) == [one.name for one in SHIPPED]
    first = page.entries["loneliness"]
    assert first.accessibleName() == "What loneliness is"
    assert first.accessibleDescription().startswith("about 2 minutes. An ache")


def test_one_is_opened_by_keyboard_and_put_away_again(visitor: Visitor) -> None:
    page = understand(visitor)
    page.entries["parts"].setFocus(Qt.FocusReason.TabFocusReason)
    visitor.press(Qt.Key.Key_Return)
    there = opened(visitor)
    assert there.accessibleName() == "Parts, and what they are for"
    assert visitor.window.side_bar.buttons["understand"].isChecked()
    there.back.click()
    assert isinstance(visitor.window.page, UnderstandPage)


def test_each_paragraph_can_be_reached_heard_and_copied(visitor: Visitor) -> None:
    page = reading(visitor, "self")
    page.back.setFocus(Qt.FocusReason.TabFocusReason)
    for text in page.texts[:3]:
        visitor.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is text
    heard = QAccessible.queryAccessibleInterface(page.texts[0])
    assert heard is not None
    assert heard.text(QAccessible.Text.Name).startswith("If all of these are parts")
    visitor.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.texts[2].selectedText() == page.texts[2].text()


def test_what_has_the_keyboard_is_in_sight(visitor: Visitor) -> None:
    page = reading(visitor, "loneliness")
    page.texts[0].setFocus(Qt.FocusReason.TabFocusReason)
    for _ in page.texts[1:]:
        visitor.press(Qt.Key.Key_Tab)
    last = page.texts[-1]
    assert QApplication.focusWidget() is last

    def is_seen() -> bool:
        bottom = last.mapTo(page.viewport(), last.rect().bottomLeft()).y()
        return 0 < bottom <= page.viewport().height()

    visitor.qtbot.waitUntil(is_seen)


def test_the_page_turns_by_the_page_keys_as_soon_as_it_is_open(visitor: Visitor) -> None:
    page = reading(visitor, "loneliness")
    visitor.press(Qt.Key.Key_PageDown)
    assert page.verticalScrollBar().value() > 100


def test_one_leads_to_the_next_from_its_beginning(visitor: Visitor) -> None:
    page = reading(visitor, "loneliness")
    assert page.before is None
    assert page.after is not None
    assert page.after.accessibleName() == "Where it comes from"
    page.after.click()
    second = opened(visitor)
    assert second.verticalScrollBar().value() == 0
    assert second.before is not None
    second.before.click()
    assert opened(visitor).reading.name == "loneliness"
    assert reading(visitor, "patterns").after is None


@pytest.mark.parametrize(
    ("name", "way", "leads_to"),
    [
        ("loneliness", "five-steps", PracticePage),
        ("loneliness", "ground", Grounding),
        ("patterns", "parts", PartsPage),
        ("small-steps", "steps", StepsPage),
        ("beliefs", "beliefs", BeliefsPage),
        ("self", "eight", EightOverTimePage),
    ],
)
def test_there_are_gentle_ways_on(
    visitor: Visitor, name: str, way: str, leads_to: type[QWidget]
) -> None:
    ways = {str(key): button for key, button in reading(visitor, name).ways.items()}
    ways[way].click()
    assert isinstance(visitor.window.page, leads_to)


def test_where_it_touches_on_harm_help_is_offered_before_and_after_it(visitor: Visitor) -> None:
    page = reading(visitor, "where-it-comes-from")
    assert "You can stop at any line" in words(page)
    first, last = page.help
    first_text = page.texts[0].mapToGlobal(page.texts[0].rect().topLeft())
    assert first.mapToGlobal(first.rect().topLeft()).y() < first_text.y()
    last.click()
    assert isinstance(visitor.window.page, HelpPage)
    assert reading(visitor, "beliefs").help == []


def test_a_reading_that_is_gone_leads_to_the_list(visitor: Visitor) -> None:
    visitor.window.visits.open_reading("../../palette")
    assert isinstance(visitor.window.page, UnderstandPage)


@pytest.fixture
def own_readings(house: House) -> Iterator[Path]:
    """Readings that can be written to; the language of the window is put back."""
    resources = house.places.resources
    resources.unlink()
    resources.mkdir()
    for beside in (ROOT / "resources").iterdir():
        if beside.name != "readings":
            (resources / beside.name).symlink_to(beside)
    (resources / "readings").mkdir()
    yield resources / "readings"
    QLocale.setDefault(QLocale.system())


def test_a_file_that_cant_be_read_is_told_of_and_hides_no_other(
    own_readings: Path, visitor: Visitor
) -> None:
    assert "None was found" in words(understand(visitor))
    head = "---\ntitle: Rain\nsummary: s\norder: 1\nminutes: 1\n---\n"
    (own_readings / "rain.md").write_text(f"{head}It falls.", encoding="utf-8")
    (own_readings / "torn.md").write_text("---\ntitle: Torn\n", encoding="utf-8")
    page = understand(visitor)
    assert list(page.entries) == ["rain"]
    assert "torn.md, line 1" in words(page)


def test_a_translation_is_shown_where_the_window_speaks_that_language(
    own_readings: Path, visitor: Visitor
) -> None:
    head = "---\ntitle: Rain\nsummary: s\norder: 1\nminutes: 1\n---\n"
    (own_readings / "rain.md").write_text(f"{head}It falls.", encoding="utf-8")
    german = "---\ntitle: Regen\nsummary: s\n---\nEr fällt."
    (own_readings / "rain.de.md").write_text(german, encoding="utf-8")
    assert understand(visitor).entries["rain"].text() == "Rain"
    QLocale.setDefault(QLocale("de_AT"))
    assert understand(visitor).entries["rain"].text() == "Regen"
    visitor.window.visits.open_reading("rain")
    assert "Er fällt." in words(opened(visitor))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_line_has_more_than_66_characters(qapp: QApplication, scale: float) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale)
    theme.put_on(qapp)
    longest = 0
    for text in (block.text for one in SHIPPED for block in one.blocks if block.kind != "heading"):
        layout = QTextLayout(text, theme.font(18, "prompt"))
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(reading_width(theme))
            shown = text[line.textStart() : line.textStart() + line.textLength()]
            longest = max(longest, len(shown.strip()))
        layout.endLayout()
    assert 55 <= longest <= 66


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_is_cut_off_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    for name in ("self", "patterns"):
        visitor.window.visits.open_reading(name)
        page = opened(visitor)
        visitor.qtbot.waitUntil(lambda: clipped(visitor.window) == [], timeout=1000)
        assert page.horizontalScrollBar().maximum() == 0
        buttons = page.findChildren(QPushButton)
        assert all(button.accessibleName() for button in buttons)
    visitor.rooms.keeper.close()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_whole_bar_is_in_sight_in_the_smallest_window(
    qtbot: QtBot, qapp: QApplication, house: House, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    QApplication.processEvents()
    bar = visitor.window.side_bar
    places = [button.geometry() for button in bar.buttons.values()]
    assert all(bar.rect().contains(place) for place in places)
    assert all(not one.intersects(other) for one, other in pairwise(places))
    assert all(
        button.height() >= button.minimumSizeHint().height() for button in bar.buttons.values()
    )
    visitor.window.resize(720, 1000)
    QApplication.processEvents()
    assert bar.buttons["home"].height() > places[0].height() or scale == 1.0
    visitor.rooms.keeper.close()
