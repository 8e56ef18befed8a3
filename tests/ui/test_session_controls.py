# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The bar of a session: its words at every size, its whisper, its keys, what it can't do now."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.session.moments import State
from app.ui.palette import contrast
from app.ui.theme import Theme
from app.ui.widgets.control_button import ControlButton
from app.ui.widgets.controls import SessionControls
from tests.ui.conftest import ROOT, Visitor
from tests.ui.test_session_page import to_question
from tests.ui.test_sound_panel import RAINY
from tests.ui.test_sound_panel import start as start_quiet

KEY = Qt.Key
PALETTES = json.loads((ROOT / "resources" / "palette.json").read_text("utf-8"))


def over(ink: QColor, ground: str) -> str:
    """The colour that is seen where ink lets some of its ground through."""
    under, share = QColor(ground), ink.alphaF()
    mixed = QColor.fromRgbF(
        *(
            share * getattr(ink, channel)() + (1 - share) * getattr(under, channel)()
            for channel in ("redF", "greenF", "blueF")
        )
    )
    return mixed.name()


@pytest.mark.parametrize("palette", ["dusk", "morning"])
@pytest.mark.parametrize("ground", ["surface", "surface-low"])
def test_words_can_be_read_in_a_whisper(qapp: QApplication, palette: str, ground: str) -> None:
    theme = Theme(ROOT / "resources", palette=palette)  # type: ignore[arg-type]
    button = ControlButton(theme, "Stop", "stop")
    behind = PALETTES[palette][ground]
    assert contrast(over(button.words_ink(0.0), behind), behind) >= 4.5
    assert contrast(over(button.words_ink(1.0), behind), behind) >= 4.5


@pytest.fixture
def bar(qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> SessionControls:
    theme = Theme(ROOT / "resources", text_scale=request.param, reduced_motion=True)
    theme.put_on(qapp)
    controls = SessionControls(theme)
    qtbot.addWidget(controls)
    controls.show_minutes(18)
    return controls


GERMAN = {
    "Ground me": "Boden finden",
    "Stop": "Beenden",
    "Back": "Zurück",
    "Again": "Noch einmal",
    "Go on": "Weiter",
    "More time": "Mehr Zeit",
    "Skip": "Überspringen",
    "Sound": "Klang",
    "Help now": "Hilfe jetzt",
    "More": "Mehr",
    "Less": "Weniger",
    "about {n} minutes left": "noch ungefähr {n} Minuten",
    "less than a minute left": "noch weniger als eine Minute",
}


class Longer(QTranslator):
    """Says the words of the bar in German."""

    def translate(
        self, _context: str, text: str, _note: str | None = None, _number: int = -1
    ) -> str | None:
        return GERMAN.get(text)

    def isEmpty(self) -> bool:
        return False


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [720, 1280])
def test_longer_words_find_room_too(
    qtbot: QtBot, qapp: QApplication, scale: float, width: int
) -> None:
    theme = Theme(ROOT / "resources", text_scale=scale, reduced_motion=True)
    theme.put_on(qapp)
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        controls = SessionControls(theme)
    finally:
        qapp.removeTranslator(longer)
    qtbot.addWidget(controls)
    assert controls.skip.text() == "Überspringen"
    test_every_control_says_its_word_and_none_is_cut_off(controls, width)


def seen(controls: SessionControls) -> list[ControlButton]:
    return [button for button in controls.findChildren(ControlButton) if button.isVisible()]


@pytest.mark.parametrize("bar", [1.0, 1.5, 2.0], indirect=True)
@pytest.mark.parametrize("width", [720, 960, 1280, 1920])
def test_every_control_says_its_word_and_none_is_cut_off(bar: SessionControls, width: int) -> None:
    bar.resize(width, bar.height())
    bar.show()
    assert {bar.ground, bar.stop, bar.pause, bar.help} <= set(seen(bar))
    if bar.more.isVisible():
        bar.more.click()
    assert len([button for button in seen(bar) if button is not bar.more]) == 9
    boxes = [button.geometry() for button in seen(bar)]
    assert all(bar.rect().contains(box) for box in boxes)
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    assert all(
        button.width() >= button.sizeHint().width()
        and button.height() >= button.sizeHint().height()
        for button in seen(bar)
    )
    if bar.left.isVisible():
        assert not any(bar.left.geometry().intersects(box) for box in boxes)
        assert bar.left.height() >= bar.left.heightForWidth(bar.left.width())


@pytest.mark.parametrize("bar", [2.0], indirect=True)
def test_what_waits_behind_more_goes_with_the_whisper(bar: SessionControls) -> None:
    bar.resize(720, bar.height())
    bar.show()
    low = bar.height()
    bar.more.click()
    assert bar.skip.isVisible()
    assert bar.height() > low
    bar.whisper.quiet.timeout.emit()
    assert bar.whispering
    assert not bar.skip.isVisible()
    assert bar.height() == low


@pytest.mark.parametrize("bar", [1.0], indirect=True)
def test_a_control_that_takes_the_keyboard_ends_the_whisper(bar: SessionControls) -> None:
    bar.show()
    bar.whisper.quiet.timeout.emit()
    assert bar.whispering
    bar.stop.noticed.emit()
    assert not bar.whispering


def test_a_choice_can_t_be_skipped_and_the_bar_says_so(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    assert not page.controls.skip.isEnabled()
    assert not page.controls.more_time.isEnabled()
    assert page.controls.again.isEnabled()
    visitor.press(KEY.Key_1)
    visitor.until_asked(page, "name")
    assert page.controls.skip.isEnabled()


def test_keys_skip_on_and_hear_again_and_are_written_where_they_are(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_N)
    visitor.qtbot.waitUntil(lambda: page.prompt.shown == "Breathe")
    visitor.seconds += 60
    visitor.qtbot.waitUntil(lambda: page._driver.cue_seconds() > 50)
    visitor.press(KEY.Key_A)
    visitor.qtbot.waitUntil(lambda: page._driver.cue_seconds() < 5)
    assert page.controls.skip.toolTip() == "Skip (N)"
    assert page.controls.again.toolTip() == "Again (A)"
    assert page.controls.more_time.toolTip() == "More time (M)"
    assert page.controls.pause.toolTip() == "Pause (Space)"


@pytest.mark.parametrize("key", [KEY.Key_M, KEY.Key_Plus])
def test_a_key_gives_more_time(visitor: Visitor, key: Qt.Key) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: page.phase.text() == "in")
    before = page._driver.cue_seconds_left()
    visitor.press(key)
    visitor.qtbot.waitUntil(lambda: page._driver.cue_seconds_left() > before + 500)


def test_the_right_arrow_skips_where_nothing_is_asked(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_Right)
    assert page.answering.question is not None
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: page.prompt.shown == "Breathe")
    visitor.press(KEY.Key_Right)
    visitor.qtbot.waitUntil(lambda: page._driver.minutes_left() == 0.0)


def test_letters_are_letters_where_one_writes(visitor: Visitor) -> None:
    page = to_question(visitor, "write")
    visitor.write("nam+ ?")
    assert page.answering.way.area.toPlainText() == "nam+ ?"  # type: ignore[union-attr]
    assert page.state is State.ASKING


def test_escape_leaves_help_and_the_session_goes_on_waiting(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_F1)
    assert page.shows_help
    visitor.press(KEY.Key_N)
    assert page.shows_help, "what would go on behind it is held"
    visitor.press(KEY.Key_Escape)
    assert not page.shows_help
    assert page.isVisible()
    assert page.state is State.ASKING
    assert page.answering.isVisible()


def test_grounding_is_one_key_away_from_help(visitor: Visitor) -> None:
    page = to_question(visitor, "ask")
    visitor.press(KEY.Key_F1)
    visitor.press(KEY.Key_G)
    assert page.state is State.GROUNDING
    assert page.grounding.isVisible()
    page.grounding.back.click()
    visitor.qtbot.waitUntil(page.answering.isVisible)


def test_no_light_lies_behind_the_words_of_grounding_or_help(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    assert page.light._now() == 0.0, "nor behind a question"
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: page.light._now() > 0.0)
    visitor.press(KEY.Key_F1)
    assert page.light._now() == 0.0
    visitor.press(KEY.Key_Escape)
    assert page.light._now() > 0.0
    visitor.press(KEY.Key_G)
    assert page.light._now() == 0.0
    assert not page.phase.isVisible()


def test_the_sound_lies_beside_the_prompt_or_below_it(visitor: Visitor) -> None:
    scripts = visitor.rooms._house.places.scripts
    (scripts / "five-step.yaml").write_text(RAINY, encoding="utf-8")
    page = start_quiet(visitor)
    for width, height in ((720, 560), (1280, 800)):
        visitor.window.resize(width, height)
        page.controls.sound.click()
        panel = page.sound.panel
        assert panel is not None
        visitor.qtbot.wait(20)
        words = page.prompt.rect().translated(page.prompt.mapTo(page, QPoint()))
        assert not panel.geometry().intersects(words)
        page.controls.sound.click()


def test_more_time_is_answered_by_words_and_by_the_time_left(visitor: Visitor) -> None:
    page = to_question(visitor, "wait")
    visitor.press(KEY.Key_Return)
    visitor.qtbot.waitUntil(lambda: page.state is State.PLAYING)
    visitor.qtbot.waitUntil(page.controls.more_time.isEnabled)
    before = page._driver.minutes_left()
    assert before is not None
    visitor.press(KEY.Key_M)
    assert page.notice.isVisible()
    assert "more" in page.notice.text()
    after = page._driver.minutes_left()
    assert after is not None
    assert after > before
