# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A session that is read: without a sound, and as large as one likes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.compose import House
from app.session.moments import State
from app.ui.pages.session import SessionPage
from app.ui.widgets.sound_choices import PracticeSound
from tests.ui.conftest import Visitor
from tests.ui.test_sound_panel import live, panel_of

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier

SPOKEN = """
format: 1
id: five-step
title: The five steps
steps:
  - id: one
    name: One
    cues: [{say: You are here.}, {pause: 2m}, {say: And now.}, {pause: 10m}]
"""


@pytest.fixture
def house(house: House) -> House:
    """Its practice speaks, and is silent."""
    (house.places.scripts / "five-step.yaml").write_text(SPOKEN, encoding="utf-8")
    return house


def start(visitor: Visitor) -> SessionPage:
    """Into its first words, once the voice has been loaded and has spoken them."""
    page = visitor.begin()
    visitor.qtbot.waitUntil(lambda: page.prompt.shown == "You are here.", timeout=30_000)
    return page


def test_where_it_is_read_only_no_device_is_opened(visitor: Visitor) -> None:
    practice = visitor.open_practice()
    choices = practice.findChildren(PracticeSound)[0]
    choices.text_only.buttons[True].click()
    assert visitor.rooms.settings.now.text_only
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    practice.start.click()
    page = visitor.window.page
    assert isinstance(page, SessionPage)
    visitor.qtbot.waitUntil(lambda: page.prompt.shown == "You are here.", timeout=30_000)
    visitor.qtbot.waitUntil(lambda: live(visitor)._output is not None, timeout=30_000)
    assert visitor.opened == 0
    assert live(visitor)._output.name == "silent"  # type: ignore[union-attr]


def test_what_is_read_stays_through_the_silence_after_it(visitor: Visitor) -> None:
    visitor.rooms.settings.change(text_only=True)
    page = start(visitor)
    visitor.qtbot.waitUntil(lambda: page._hearth._prompt.kind == "pause")  # type: ignore[union-attr]
    assert page.prompt.shown == "You are here."
    visitor.press(KEY.Key_N)
    visitor.qtbot.waitUntil(lambda: page.prompt.shown == "And now.")


def test_sound_can_be_turned_to_words_and_back_in_the_middle(visitor: Visitor) -> None:
    page = start(visitor)
    visitor.qtbot.waitUntil(lambda: visitor.opened == 1, timeout=30_000)
    panel = panel_of(visitor, page)
    panel.text_only.buttons[True].click()

    def is_silent() -> bool:
        visitor.seconds += 0.02  # what sounds fades first
        output = live(visitor)._output
        return (
            output is not None and not live(visitor)._is_moving and not live(visitor).mixer.is_held
        )

    visitor.qtbot.waitUntil(is_silent)
    assert visitor.opened == 1
    assert page.state is State.PLAYING
    panel.text_only.buttons[False].click()
    visitor.qtbot.waitUntil(lambda: visitor.opened == 2)


def test_words_grow_and_shrink_by_keys_at_once(visitor: Visitor) -> None:
    page = start(visitor)
    before = page.prompt._set(page.prompt.shown).font.pixelSize()
    for _ in range(4):
        visitor.press(KEY.Key_Plus, CONTROL)
    assert visitor.rooms.settings.now.prompt_size == pytest.approx(1.4)
    larger = page.prompt._set(page.prompt.shown).font.pixelSize()
    assert larger == pytest.approx(1.4 * before, abs=1)
    visitor.press(KEY.Key_Minus, CONTROL)
    assert visitor.rooms.settings.now.prompt_size == pytest.approx(1.3)
    visitor.press(KEY.Key_0, CONTROL)
    assert page.prompt._set(page.prompt.shown).font.pixelSize() == before
    visitor.press(KEY.Key_Minus, CONTROL)
    assert visitor.rooms.settings.now.prompt_size == 1.0


def test_words_follow_the_slider_of_their_size(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    panel.words_size.slider.setFocus()
    visitor.press(KEY.Key_End)
    assert visitor.rooms.settings.now.prompt_size == 2.0
    assert page.prompt.size_of_words == 2.0
    assert all(page.prompt._set(part).height <= page.prompt.height() for part in page.prompt._pages)


def test_the_slider_follows_the_keys(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    visitor.press(KEY.Key_Plus, CONTROL)
    assert panel.words_size.slider.value() == 110
    assert visitor.rooms.settings.now.prompt_size == pytest.approx(1.1)
