# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The sound in a person's hand while a session goes on."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.live import LiveSession
from app.session.moments import State
from app.ui.pages.after import AfterPage
from app.ui.pages.help import HelpPage
from app.ui.pages.session import SessionPage
from app.ui.theme import Theme
from app.ui.widgets.pick import Pick
from app.ui.widgets.slider_row import Slider, SliderRow
from app.ui.widgets.sound_panel import SoundPanel
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped
from tests.ui.test_session_page import state

KEY = Qt.Key

RAINY = """
format: 1
id: five-step
title: The five steps
background: {sound: rain, level: -20}
steps:
  - id: one
    name: One
    cues: [{pause: 10m, prompt: first}]
  - id: two
    name: Two
    cues: [{pause: 10m, prompt: second}]
"""


@pytest.fixture
def house(house: House) -> House:
    """Its practice is quiet, with rain."""
    (house.places.scripts / "five-step.yaml").write_text(RAINY, encoding="utf-8")
    return house


def start(visitor: Visitor) -> SessionPage:
    page = visitor.begin()
    visitor.qtbot.waitUntil(lambda: page.prompt.shown != "")
    return page


def panel_of(visitor: Visitor, page: SessionPage) -> SoundPanel:
    visitor.press(KEY.Key_S)
    assert page.sound.panel is not None
    return page.sound.panel


def live(visitor: Visitor) -> LiveSession:
    driver = visitor.window.visits._driver
    assert driver is not None
    return driver._live


def loudness(visitor: Visitor, seconds: float = 1.0) -> float:
    """Of what comes next from the mixer itself, as the device would be given it: RMS."""
    mixer = live(visitor).mixer
    mixer.render(9600)  # a volume runs to where it was set
    block = mixer.render(round(seconds * 48_000)).astype(np.float64)
    return float(np.sqrt(np.mean(block**2)))


def press(visitor: Visitor, key: Qt.Key, times: int) -> None:
    for _ in range(times):
        visitor.press(key)


def test_s_opens_the_sound_and_closes_it_and_the_practice_goes_on(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    assert panel.isVisible()
    assert panel.window() is visitor.window, "it is no window of its own"
    assert state(page) is State.PLAYING
    visitor.press(KEY.Key_S)
    assert page.sound.panel is None
    assert QApplication.focusWidget() is page


def test_the_button_opens_it_and_its_own_closes_it(visitor: Visitor) -> None:
    page = start(visitor)
    page.controls.sound.click()
    assert page.sound.panel is not None
    page.sound.panel.close_button.click()
    assert page.sound.panel is None


def test_escape_stops_with_the_sound_open(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    panel.voice.slider.setFocus()
    visitor.press(KEY.Key_Escape)
    assert isinstance(visitor.window.page, AfterPage)


def test_space_pauses_and_g_grounds_with_the_sound_open(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    panel.background.slider.setFocus()
    visitor.press(KEY.Key_Space)
    assert state(page) is State.PAUSED
    visitor.press(KEY.Key_Space)
    visitor.press(KEY.Key_G)
    assert state(page) is State.GROUNDING


def test_help_comes_in_the_place_of_the_sound(visitor: Visitor) -> None:
    page = start(visitor)
    panel_of(visitor, page)
    page.controls.help.click()
    assert page.sound.panel is None
    assert isinstance(page._layers.currentWidget(), HelpPage)


def test_a_background_that_is_turned_off_is_silent_at_once(visitor: Visitor) -> None:
    page = start(visitor)
    assert loudness(visitor) > 20
    panel = panel_of(visitor, page)
    panel.background.slider.setFocus()
    visitor.press(KEY.Key_Home)
    assert panel.background.said.text() == "off"
    assert loudness(visitor) == 0
    visitor.press(KEY.Key_End)
    assert panel.background.said.text() == "200 %"
    assert loudness(visitor) > 20


def test_a_slider_that_is_dragged_is_heard_while_it_moves(visitor: Visitor) -> None:
    page = start(visitor)
    slider = panel_of(visitor, page).voice.slider
    middle = slider.height() // 2
    QTest.mousePress(
        slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.width() * 0.97), middle)
    )
    QTest.mouseMove(slider, QPoint(slider.width() // 2, middle))
    assert visitor.rooms.settings.now.voice_volume == 0.5
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(-50, middle))
    assert visitor.rooms.settings.now.voice_volume == pytest.approx(slider.value() / 100), (
        "the last place of it is kept"
    )


def test_another_background_is_heard_in_the_session(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    assert {"as-written", "off", "rain"} <= set(panel.backgrounds.buttons)
    assert loudness(visitor) > 20
    panel.backgrounds.buttons["off"].click()
    visitor.qtbot.waitUntil(lambda: live(visitor)._wished is None)
    assert loudness(visitor, 8) > 0, "it fades"
    assert loudness(visitor) == 0
    panel.backgrounds.buttons["rain"].click()
    visitor.qtbot.waitUntil(lambda: live(visitor)._wished is None)
    loudness(visitor, 8)
    assert loudness(visitor) > 20


def test_another_pace_is_taken_once_the_slider_rests(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    panel.silences.slider.setFocus()
    press(visitor, KEY.Key_Right, 10)
    assert panel.silences.said.text() == "1.5 times as long"
    visitor.qtbot.waitUntil(lambda: live(visitor).guide.pacing.silences == 1.5)
    panel.pace.slider.setFocus()
    press(visitor, KEY.Key_Left, 2)
    assert panel.pace.said.text() == "10 % slower"
    visitor.qtbot.waitUntil(lambda: live(visitor).guide.pacing.voice == 0.9)


def test_a_pace_is_not_lost_when_the_sound_is_closed_at_once(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    panel.pace.slider.setFocus()
    press(visitor, KEY.Key_Right, 1)
    visitor.press(KEY.Key_S)
    assert visitor.rooms.settings.now.voice_pace == 1.05


def test_left_and_b_go_back_a_step(visitor: Visitor) -> None:
    page = start(visitor)
    by_hand: tuple[Callable[[], object], ...] = (
        lambda: visitor.press(KEY.Key_Left),
        lambda: visitor.press(KEY.Key_B),
        page.controls.back.click,
    )
    for go_back in by_hand:
        page.controls.skip.click()
        visitor.qtbot.waitUntil(lambda: page.prompt.shown == "Second")
        go_back()
        visitor.qtbot.waitUntil(lambda: page.prompt.shown == "First")


def test_an_arrow_at_the_end_of_a_slider_is_no_step_back(visitor: Visitor) -> None:
    page = start(visitor)
    page.controls.skip.click()
    visitor.qtbot.waitUntil(lambda: page.prompt.shown == "Second")
    panel = panel_of(visitor, page)
    panel.background.slider.setFocus()
    visitor.press(KEY.Key_Home)
    press(visitor, KEY.Key_Left, 2)
    panel.backgrounds.buttons["as-written"].setFocus()
    press(visitor, KEY.Key_Left, 2)
    panel.setFocus()
    visitor.press(KEY.Key_Left)
    visitor.qtbot.wait(60)
    assert page.prompt.shown == "Second"


def test_the_bar_stays_while_the_sound_is_open(visitor: Visitor) -> None:
    page = start(visitor)
    panel_of(visitor, page)
    page.controls.whisper.quiet.timeout.emit()
    assert not page.controls.whispering
    visitor.press(KEY.Key_S)
    page.controls.whisper.quiet.timeout.emit()
    assert page.controls.whispering


def test_settling_in_says_how_long_it_is_to_the_bell(visitor: Visitor) -> None:
    visitor.rooms.settings.change(settling_seconds=180.0)
    page = start(visitor)
    assert page.prompt.shown.startswith("Settle in.")
    assert page.phase.text() == "About 3 minutes to the bell"
    visitor.seconds += 150
    visitor.qtbot.waitUntil(lambda: page.phase.text() == "Less than a minute to the bell")
    visitor.seconds += 40
    visitor.qtbot.waitUntil(lambda: page.prompt.shown == "First")
    assert page.phase.text() == ""


def test_tab_goes_through_the_whole_panel(visitor: Visitor) -> None:
    page = start(visitor)
    panel = panel_of(visitor, page)
    reached = []
    for _ in range(10):
        visitor.press(KEY.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())
    assert reached == [
        "Close sound and words",
        "Size of the words",
        "How the words come to you: spoken, and on the screen",
        "Volume: Voice",
        "Volume: Background",
        "Volume: Bells",
        "Silences",
        "Pace of the voice",
        "In the background: as written",
        "The system's own",
    ], "one of a group is enough: arrows go through the rest of it"
    assert panel.voice.slider.accessibleDescription() == "100 %"
    assert panel.pace.slider.accessibleDescription() == "as written"


def test_what_was_written_is_still_there_after_the_sound(
    qtbot: QtBot, house: House, theme: Theme
) -> None:
    writing = RAINY.replace("{pause: 10m, prompt: first}", "{write: What is here, keep: know}")
    (house.places.scripts / "five-step.yaml").write_text(writing, encoding="utf-8")
    visitor = Visitor(qtbot, house, theme)
    page = start(visitor)
    visitor.until_asked(page, "write")
    visitor.write("so b")
    assert page.sound.panel is None, "where one writes, s and b are letters"
    page.controls.sound.click()
    page.controls.sound.click()
    visitor.write("e it")
    assert page.answering.way.area.toPlainText() == "so be it"  # type: ignore[union-attr]
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(720, 560), (1280, 800)])
def test_nothing_is_cut_off_in_the_panel_or_the_bar(
    qtbot: QtBot, qapp: QApplication, house: House, scale: float, size: tuple[int, int]
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(*size)
    page = start(visitor)
    panel = panel_of(visitor, page)
    qtbot.wait(30)
    assert clipped(visitor.window) == []
    assert panel.geometry().bottom() < page.controls.geometry().top()
    assert page.rect().contains(panel.geometry())
    everything = [page.controls.pause, page.controls.more, *page.controls.worded]
    buttons = [button for button in everything if button.isVisible()]
    boxes = [b.rect().translated(b.mapTo(page, QPoint())) for b in buttons]
    assert all(page.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()


def test_every_control_of_the_session_and_its_sound_has_a_name(visitor: Visitor) -> None:
    page = start(visitor)
    panel_of(visitor, page)
    controls = [w for w in page.findChildren(QWidget) if w.isVisible()]
    can_focus = [w for w in controls if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [w for w in can_focus if not (w.accessibleName() or isinstance(w, QLabel))] == []
    sliders = [w for w in can_focus if isinstance(w, Slider)]
    assert len(sliders) == 6
    assert all(slider.accessibleDescription() for slider in sliders)
    assert all(row.name.text() for row in page.findChildren(SliderRow))


def test_a_question_that_arrives_closes_the_sound_and_can_be_answered(
    qtbot: QtBot, house: House, theme: Theme
) -> None:
    writing = RAINY.replace(
        "{pause: 10m, prompt: first}", "{pause: 5s, prompt: first}, {write: What is here}"
    )
    (house.places.scripts / "five-step.yaml").write_text(writing, encoding="utf-8")
    visitor = Visitor(qtbot, house, theme)
    page = start(visitor)
    panel_of(visitor, page)
    visitor.seconds += 10
    visitor.until_asked(page, "write")
    assert page.sound.panel is None
    visitor.write("all of me")
    assert page.answering.way.area.toPlainText() == "all of me"  # type: ignore[union-attr]
    page.controls.pause.click()
    assert page.held.text() == "Paused. Ctrl+Enter or Go on continues."
    assert page.phase.text() == ""
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()


@pytest.mark.parametrize("size", [(720, 560), (1280, 800)])
def test_the_panel_shows_all_it_can_and_ends_with_a_whole_row(
    visitor: Visitor, size: tuple[int, int]
) -> None:
    visitor.window.resize(*size)
    panel = panel_of(visitor, start(visitor))
    visitor.qtbot.wait(50)
    view = panel.scrolled.viewport()
    rows: list[QWidget] = [*panel.findChildren(SliderRow), *panel.findChildren(Pick)]
    rows += panel.backgrounds.buttons.values()
    places = [row.rect().translated(row.mapTo(view, QPoint())) for row in rows]
    assert all(view.rect().contains(place) or not view.rect().intersects(place) for place in places)
    rest = view.height() - max(place.bottom() for place in places if view.rect().contains(place))
    assert rest < 12, "it ends where the row does"
