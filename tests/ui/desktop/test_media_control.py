# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The session in the desktop's media control, seen and pressed by a program of somebody else's."""

from __future__ import annotations

import os

import pytest
from PySide6.QtCore import QProcess, Qt

from app.session.moments import State
from app.ui.desktop.buses import Bus
from app.ui.pages.after import AfterPage
from tests.ui.desktop.conftest import PRIVATE, Desktop

NOBODY = "No players found"


def test_it_is_there_from_start_to_end_and_at_no_other_time(desktop: Desktop) -> None:
    desktop.visitor.open_practice()
    desktop.visitor.qtbot.waitUntil(lambda: desktop.visitor.window.visits.is_ready)
    assert desktop.playerctl("status") == NOBODY
    desktop.visitor.window.visits.go_to("home")
    desktop.start()
    assert desktop.playerctl("status") == "Playing"
    desktop.visitor.press(Qt.Key.Key_Escape)
    assert desktop.playerctl("status") == NOBODY


def test_pause_and_play(desktop: Desktop) -> None:
    desktop.go_to_rest()
    desktop.playerctl("pause")
    assert desktop.state() is State.PAUSED
    assert desktop.playerctl("status") == "Paused"
    desktop.playerctl("play")
    assert desktop.state() is State.PLAYING
    desktop.playerctl("play-pause")
    desktop.playerctl("play-pause")
    assert desktop.playerctl("status") == "Playing"


def test_next_skips_and_previous_says_it_again(desktop: Desktop) -> None:
    desktop.start()
    desktop.playerctl("next")
    desktop.visitor.until_asked(desktop.visitor.window.page, "ask")  # type: ignore[arg-type]
    asked: list[object] = []
    desktop.driver.asked.connect(asked.append)
    desktop.playerctl("previous")
    desktop.visitor.qtbot.waitUntil(lambda: len(asked) == 1)


def test_stop_ends_the_session_as_escape_does(desktop: Desktop) -> None:
    desktop.go_to_rest()
    desktop.playerctl("stop")
    assert isinstance(desktop.visitor.window.page, AfterPage)
    assert desktop.playerctl("status") == NOBODY


def test_it_shows_the_practice_and_its_step_and_nothing_the_person_wrote(desktop: Desktop) -> None:
    desktop.start()
    shown = "{{title}}, {{album}}, {{artist}}, {{mpris:trackid}}"
    line = desktop.playerctl("metadata", "--format", shown)
    assert line == "The five steps, Ask, Inner Hearth, '/innerhearth/step/0'"
    desktop.visitor.press(Qt.Key.Key_Escape)
    desktop.visitor.window.visits.go_to("home")
    desktop.go_to_rest()
    line = desktop.playerctl("metadata", "--format", shown)
    assert line == "The five steps, Rest, Inner Hearth, '/innerhearth/step/1'"
    assert PRIVATE not in desktop.properties("org.mpris.MediaPlayer2.Player")


def test_its_position_is_what_has_been_heard(desktop: Desktop) -> None:
    desktop.go_to_rest()
    heard = desktop.driver.heard_seconds
    before = heard()
    desktop.visitor.seconds += 5
    desktop.visitor.qtbot.waitUntil(lambda: heard() >= before + 5)
    desktop.playerctl("pause")
    assert float(desktop.playerctl("position")) == pytest.approx(heard(), abs=1e-3)


def test_everything_has_the_type_that_the_specification_gives_it(desktop: Desktop) -> None:
    desktop.start()
    player = " ".join(desktop.properties("org.mpris.MediaPlayer2.Player").split())
    assert 'string "mpris:trackid" variant object path "/innerhearth/step/0"' in player
    assert 'string "xesam:artist" variant array [ string "Inner Hearth" ]' in player
    assert 'string "Position" variant int64' in player
    assert 'string "Rate" variant double 1' in player
    assert 'string "CanControl" variant boolean true' in player
    root = " ".join(desktop.properties("org.mpris.MediaPlayer2").split())
    assert 'string "Identity" variant string "Inner Hearth"' in root
    assert 'string "DesktopEntry" variant string "inner-hearth"' in root
    assert 'string "SupportedUriSchemes" variant array [ ]' in root
    assert 'string "CanQuit" variant boolean false' in root


def test_whoever_watches_is_told_of_each_change(desktop: Desktop) -> None:
    desktop.go_to_rest()
    watcher = QProcess()
    said: list[str] = []
    watcher.readyReadStandardOutput.connect(
        lambda: said.extend(bytes(watcher.readAllStandardOutput().data()).decode().split())
    )
    watcher.start("playerctl", ["--player=innerhearth", "--follow", "status"])
    desktop.visitor.qtbot.waitUntil(lambda: said == ["Playing"])
    desktop.visitor.press(Qt.Key.Key_Space)
    desktop.visitor.qtbot.waitUntil(lambda: said == ["Playing", "Paused"])
    desktop.visitor.press(Qt.Key.Key_Space)
    desktop.visitor.qtbot.waitUntil(lambda: said == ["Playing", "Paused", "Playing"])
    watcher.kill()
    watcher.waitForFinished()


def test_a_second_window_has_a_name_of_its_own(desktop: Desktop) -> None:
    other = Bus(desktop.bus.address)
    assert other.connection is not None
    assert other.connection.registerService("org.mpris.MediaPlayer2.innerhearth")
    desktop.start()
    own = f"innerhearth.instance{os.getpid()}"
    assert own in desktop.run("playerctl", "--list-all").splitlines()
    assert desktop.run("playerctl", f"--player={own}", "status") == "Playing"
    other.close()


def test_raise_brings_the_window_to_the_front(desktop: Desktop) -> None:
    desktop.start()
    desktop.visitor.window.showMinimized()
    desktop.run(
        "dbus-send", "--session", "--print-reply", "--dest=org.mpris.MediaPlayer2.innerhearth",
        "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Raise",
    )  # fmt: skip
    desktop.visitor.qtbot.waitUntil(lambda: not desktop.visitor.window.isMinimized())


def test_the_session_goes_on_where_the_bus_goes_away(desktop: Desktop) -> None:
    desktop.go_to_rest()
    desktop.bus.end()
    desktop.visitor.press(Qt.Key.Key_Space)
    assert desktop.state() is State.PAUSED
    desktop.visitor.press(Qt.Key.Key_Space)
    desktop.until(State.PLAYING)
    desktop.visitor.press(Qt.Key.Key_Escape)
    assert isinstance(desktop.visitor.window.page, AfterPage)
