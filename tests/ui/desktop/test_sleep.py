# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The computer stays awake while a practice plays, and only then; when it sleeps, it is paused."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.session.moments import State
from app.ui.desktop.presence import DesktopPresence
from app.ui.desktop.sleep_clocks import SleepClocks
from app.ui.desktop.sleep_watch import SleepWatch
from tests.ui.conftest import Visitor
from tests.ui.desktop.conftest import Desktop

PUTS_SLEEP_OFF = ("sleep", "delay")


def test_it_stays_awake_while_the_practice_plays_and_only_then(desktop: Desktop) -> None:
    computer, until = desktop.computer, desktop.visitor.qtbot.waitUntil
    desktop.visitor.open_practice()
    until(lambda: desktop.visitor.window.visits.is_ready)
    assert computer.may_sleep()
    desktop.visitor.window.visits.go_to("home")
    desktop.go_to_rest()
    until(computer.is_kept_awake)
    assert "Inner Hearth: A practice is playing" in computer.reasons()
    desktop.visitor.press(Qt.Key.Key_Space)
    until(computer.may_sleep)
    desktop.visitor.press(Qt.Key.Key_Space)
    until(computer.is_kept_awake)
    desktop.visitor.press(Qt.Key.Key_Escape)
    until(lambda: computer.may_sleep() and not computer.locks())


def test_it_stays_awake_at_a_question_but_not_in_grounding(desktop: Desktop) -> None:
    desktop.start()
    assert desktop.state() is State.ASKING
    assert desktop.computer.is_kept_awake()
    desktop.visitor.press(Qt.Key.Key_G)
    desktop.visitor.qtbot.waitUntil(desktop.computer.may_sleep)


def test_pauses_in_quick_turn_leave_nothing_held(desktop: Desktop) -> None:
    desktop.go_to_rest()
    for _ in range(7):
        desktop.driver.toggle_pause()
    desktop.playerctl("status")  # by now all that was asked for has been answered
    desktop.visitor.qtbot.waitUntil(desktop.computer.may_sleep)


def test_sleep_waits_for_the_pause_and_waking_plays_nothing(desktop: Desktop) -> None:
    computer, until = desktop.computer, desktop.visitor.qtbot.waitUntil
    desktop.go_to_rest()
    until(lambda: PUTS_SLEEP_OFF in computer.locks())
    computer.fall_asleep()
    desktop.until(State.PAUSED)
    assert PUTS_SLEEP_OFF in computer.locks()
    until(lambda: not computer.locks())
    computer.wake()
    until(lambda: PUTS_SLEEP_OFF in computer.locks())
    assert desktop.state() is State.PAUSED


def test_after_sleep_only_the_window_goes_on(desktop: Desktop) -> None:
    desktop.go_to_rest()
    desktop.computer.fall_asleep()
    desktop.until(State.PAUSED)
    desktop.computer.wake()
    for press in ("play", "play-pause", "next", "previous"):
        desktop.playerctl(press)
        assert desktop.state() is State.PAUSED
    desktop.visitor.press(Qt.Key.Key_MediaPlay)
    assert desktop.state() is State.PAUSED
    desktop.visitor.press(Qt.Key.Key_Space)
    assert desktop.state() is State.PLAYING
    desktop.playerctl("pause")
    desktop.playerctl("play")
    assert desktop.state() is State.PLAYING


def test_headphones_that_come_back_and_press_play_are_not_obeyed(desktop: Desktop) -> None:
    desktop.go_to_rest()
    desktop.driver._live._device_lost("unplugged")
    desktop.until(State.PAUSED)
    desktop.playerctl("play")
    assert desktop.state() is State.PAUSED


def test_in_grounding_the_background_is_held_too_until_one_comes_back(desktop: Desktop) -> None:
    desktop.go_to_rest()
    visitor, driver = desktop.visitor, desktop.driver
    visitor.press(Qt.Key.Key_G)
    desktop.computer.fall_asleep()
    visitor.qtbot.waitUntil(lambda: driver.is_interrupted)
    visitor.seconds += 1
    driver._tick()
    held = driver.heard_seconds()
    visitor.seconds += 60
    driver._tick()
    assert driver.heard_seconds() == held
    visitor.window.page.grounding.back.click()  # type: ignore[attr-defined]
    visitor.seconds += 1
    visitor.qtbot.waitUntil(lambda: driver.heard_seconds() > held)


def test_where_nothing_tells_of_sleep_the_clocks_do(visitor: Visitor) -> None:
    visitor.start()
    driver = visitor.window.visits._driver
    assert driver is not None
    asleep = [0.0]
    DesktopPresence(driver, "", visitor.window, SleepClocks(lambda: 0.0, lambda: asleep[0]))
    driver.toggle_pause()
    driver.toggle_pause()
    visitor.qtbot.waitUntil(lambda: len(driver.findChildren(SleepWatch)) == 2)
    asleep[0] = 8 * 3600.0
    visitor.qtbot.waitUntil(lambda: driver.state is State.PAUSED)
    assert driver.is_interrupted
