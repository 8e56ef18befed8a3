# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Settings: what is changed is kept, and a voice can be heard before it is chosen."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.compose import House
from app.ui.pages.prepare import PreparePage
from app.ui.pages.settings import SettingsPage
from app.ui.theme import Theme
from app.ui.widgets.slider_row import Slider
from tests import stand_in
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_pages import clipped, words

KEY = Qt.Key


_ESPEAK = """
print("Pty Language Age/Gender VoiceName File Other")
print(" 5  en-GB  --/M  British  gmw/en")
print(" 5  de     --/M  Deutsch  gmw/de")
"""
"""What eSpeak NG says of its voices."""


def settings_page(visitor: Visitor) -> SettingsPage:
    """The page, once it knows which voices there are."""
    visitor.window.side_bar.buttons["settings"].click()
    page = visitor.window.page
    assert isinstance(page, SettingsPage)
    visitor.qtbot.waitUntil(lambda: page.is_whole and page.voice.voices.offered != ())
    return page


@pytest.fixture
def few_voices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer whose system has no voices; returns where programs may be put."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path / "bin"


@pytest.fixture
def voiceless(few_voices: Path, visitor: Visitor) -> Visitor:
    """A visitor of such a computer."""
    return visitor


def test_what_is_set_is_there_after_the_window_is_opened_anew(
    qtbot: QtBot, house: House, theme: Theme, few_voices: Path
) -> None:
    first = Visitor(qtbot, house, theme)
    page = settings_page(first)
    page.background_volume.slider.setFocus()
    QTest.keyClick(page.background_volume.slider, KEY.Key_Home)
    page.backgrounds.buttons["rain"].click()
    page.settling.buttons[180.0].click()
    page.bells.every.buttons[120.0].click()
    page.voice.finish.buttons["warm"].click()
    page.outputs.picks["silent"].click()
    QTest.keyClick(page.silences.slider, KEY.Key_End)
    first.window.close()
    again = House(house.places, house.now)
    second = settings_page(Visitor(qtbot, again, theme))
    assert second.background_volume.said.text() == "off"
    assert second.backgrounds.buttons["rain"].isChecked()
    assert second.settling.buttons[180.0].isChecked()
    assert second.bells.every.buttons[120.0].isChecked()
    assert second.voice.finish.buttons["warm"].isChecked()
    assert second.outputs.picks["silent"].isChecked()
    assert second.silences.said.text() == "3 times as long"


def test_a_time_that_is_none_of_the_usual_is_shown_among_them(voiceless: Visitor) -> None:
    voiceless.rooms.settings.change(settling_seconds=120.0, background="birds_at-dawn")
    page = settings_page(voiceless)
    assert [button.text() for button in page.settling.buttons.values()] == [
        "none", "1 minute", "2 minutes", "3 minutes", "5 minutes", "10 minutes",
    ]  # fmt: skip
    assert page.settling.buttons[120.0].isChecked()
    assert page.backgrounds.buttons["birds_at-dawn"].text() == "birds at dawn"


def test_outputs_begin_with_the_system_s_own_and_keep_one_that_is_away(voiceless: Visitor) -> None:
    voiceless.rooms.settings.change(output="device:hp", output_name="Headphones")
    page = settings_page(voiceless)
    said = [pick.text() for pick in page.outputs.picks.values()]
    assert said[0] == "The system's own"
    assert "Headphones (not connected)" in said
    assert page.outputs.picks["device:hp"].isChecked()
    page.outputs.picks["auto"].click()
    assert (voiceless.rooms.settings.now.output, voiceless.rooms.settings.now.output_name) == (
        "auto", "",
    )  # fmt: skip


def test_a_sample_is_heard_only_when_asked_for_and_can_be_stopped(voiceless: Visitor) -> None:
    page = settings_page(voiceless)
    assert voiceless.opened == 0
    page.voice.sample.click()
    voiceless.qtbot.waitUntil(lambda: page.voice.player.doing == "playing", timeout=20_000)
    assert (page.voice.sample.text(), voiceless.opened) == ("Stop", 1)
    page.voice.sample.click()
    voiceless.seconds += 0.2
    voiceless.qtbot.waitUntil(lambda: page.voice.player.doing == "nothing")
    assert page.voice.sample.text() == "Hear a sample"
    page.voice.sample.click()
    voiceless.qtbot.waitUntil(lambda: page.voice.player.doing == "playing", timeout=20_000)
    voiceless.seconds += 20
    voiceless.qtbot.waitUntil(lambda: page.voice.player.doing == "nothing")


def test_a_sample_ends_with_the_page(voiceless: Visitor) -> None:
    page = settings_page(voiceless)
    page.voice.sample.click()
    voiceless.window.visits.go_to("home")
    assert page.voice.player.doing == "nothing"
    voiceless.qtbot.wait(100)
    assert voiceless.opened == 0


def test_a_voice_that_is_gone_is_still_shown_and_its_sample_says_so(voiceless: Visitor) -> None:
    voiceless.rooms.settings.change(voice="system:Ada")
    page = settings_page(voiceless)
    assert page.voice.voices.picks["system:Ada"].text() == "Ada (not there now)"
    page.voice.sample.click()
    voiceless.qtbot.waitUntil(page.voice.trouble.isVisible)
    assert "can't be heard" in page.voice.trouble.text()
    page.voice.voices.picks["built-in"].click()
    assert voiceless.rooms.settings.now.voice == "built-in"
    assert not page.voice.voices.picks["system:Ada"].isChecked()


def test_voices_for_other_languages_are_there_when_they_are_wanted(
    few_voices: Path, voiceless: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in.put_on_path(few_voices, "espeak-ng", _ESPEAK, monkeypatch)
    page = settings_page(voiceless)
    assert set(page.voice.voices.picks) == {"built-in", "system:British"}
    page.voice.voices.others.click()
    page.voice.voices.picks["system:Deutsch"].click()
    assert voiceless.rooms.settings.now.voice == "system:Deutsch"
    page.voice.voices.picks["system:British"].click()
    assert [key for key, pick in page.voice.voices.picks.items() if pick.isChecked()] == [
        "system:British"
    ]


def test_a_piper_voice_is_offered_once_its_folder_is_chosen(
    few_voices: Path, voiceless: Visitor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "voices"
    folder.mkdir()
    page = settings_page(voiceless)
    page.voice._ask = lambda _parent, _heading, _begin: folder
    page.voice.choose_folder.click()
    voiceless.qtbot.waitUntil(lambda: "No voice can be used" in page.voice.folder.text())
    stand_in.put_on_path(few_voices, "piper", "", monkeypatch)
    (folder / "amy.onnx").write_bytes(b"weights")
    about = {"audio": {"sample_rate": 22_050}, "language": {"code": "en_GB"}}
    (folder / "amy.onnx.json").write_text(json.dumps(about), encoding="utf-8")
    page.voice.choose_folder.click()
    voiceless.qtbot.waitUntil(lambda: "piper" in page.voice.voices.picks)
    assert page.voice.voices.picks["piper"].text() == "Piper: amy · British English"
    assert page.voice.folder.text() == f"From {folder}"
    page.voice.forget_folder.click()
    voiceless.qtbot.waitUntil(lambda: "piper" not in page.voice.voices.picks)
    assert voiceless.rooms.settings.now.piper_folder == ""


def test_one_can_bring_in_a_recording_and_come_back(voiceless: Visitor) -> None:
    settings_page(voiceless).bring_in.click()
    page = voiceless.window.page
    assert isinstance(page, PreparePage)
    page.back.click()
    assert isinstance(voiceless.window.page, SettingsPage)


def test_the_rest_of_the_sound_stands_behind_one_button(visitor: Visitor) -> None:
    page = visitor.open_practice()
    assert "Bells in long silences" not in [
        label for label in words(page).split("\n") if page.sound.rest.isVisible()
    ]
    page.sound.more.click()
    assert page.sound.rest.isVisible()
    assert page.sound.more.accessibleName() == "Hide voice and bells"
    page.sound.bells.every.buttons[60.0].click()
    page.sound.settling.buttons[300.0].click()
    page.sound.more.click()
    assert not page.sound.rest.isVisible()
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    driver = visitor.window.visits._driver
    assert driver is not None
    pacing = driver._live.guide.pacing
    assert (pacing.bell_every, pacing.settling) == (60.0, 300.0)


def test_a_choice_on_the_practice_s_page_keeps_the_session_that_is_being_made_ready(
    visitor: Visitor,
) -> None:
    page = visitor.open_practice()
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    driver = visitor.window.visits._driver
    page.sound.backgrounds.buttons["rain"].click()
    assert visitor.window.visits._driver is driver
    page.start.click()
    assert driver is not None
    visitor.qtbot.waitUntil(lambda: bool(driver._live.mixer._layers or driver._live.mixer._changes))


def test_the_wheel_scrolls_the_page_and_moves_no_slider(voiceless: Visitor) -> None:
    page = settings_page(voiceless)
    before = [slider.value() for slider in page.findChildren(Slider)]
    for slider in page.findChildren(Slider):
        _turn_wheel(slider)
    assert [slider.value() for slider in page.findChildren(Slider)] == before


def test_every_control_is_reached_by_tab_and_says_its_name(voiceless: Visitor) -> None:
    page = settings_page(voiceless)
    page.setFocus()
    reached = set()
    for _ in range(60):
        voiceless.press(KEY.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() or not page.isAncestorOf(focused)
        reached.add(focused)
    wanted: set[QWidget] = {*page.findChildren(Slider), page.voice.sample, page.bring_in}
    assert wanted <= reached


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_text_of_the_settings_is_cut_off(
    qtbot: QtBot, qapp: QApplication, house: House, few_voices: Path, scale: float
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    visitor = Visitor(qtbot, house, theme)
    visitor.window.resize(720, 560)
    visitor.rooms.settings.change(output="device:x", output_name="A headset of a very long name")
    settings_page(visitor)
    qtbot.wait(30)
    assert clipped(visitor.window) == []
    practice = visitor.open_practice()
    practice.sound.more.click()
    qtbot.wait(30)
    assert clipped(visitor.window) == []
    visitor.window.visits.leave()
    visitor.rooms.keeper.close()


def _turn_wheel(widget: QWidget) -> None:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent

    middle = QPointF(widget.rect().center())
    turned = QWheelEvent(
        middle,
        QPointF(widget.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, turned)


def test_tab_goes_down_the_page_once_everything_is_there_and_arrows_choose(
    few_voices: Path, voiceless: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in.put_on_path(few_voices, "espeak-ng", _ESPEAK, monkeypatch)
    voiceless.rooms.settings.change(background="rain")
    page = settings_page(voiceless)
    page.voice.voices.others.click()
    voiceless.qtbot.wait(50)
    content = page.widget()
    assert content is not None
    page.voice_volume.slider.setFocus()
    reached: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in reached and focused is not None:
        if not page.isAncestorOf(focused):
            break
        reached.append(focused)
        voiceless.press(KEY.Key_Tab)
    heights = [widget.mapTo(content, QPoint()).y() for widget in reached]
    assert heights == sorted(heights)
    assert page.bring_in in reached
    rain = page.backgrounds.buttons["rain"]
    assert [b for b in page.backgrounds.buttons.values() if b in reached] == [rain]
    rain.setFocus()
    voiceless.press(KEY.Key_Right)
    following = list(page.backgrounds.buttons)[list(page.backgrounds.buttons).index("rain") + 1]
    assert voiceless.rooms.settings.now.background == following
    assert QApplication.focusWidget() is page.backgrounds.buttons[following]
    voiceless.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is page.outputs.picks["auto"]
    voiceless.press(KEY.Key_Down)
    assert voiceless.rooms.settings.now.output == list(page.outputs.picks)[1]
