# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard's media keys, while the window is in front."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.reflections.model import TextAnswer
from app.session.moments import State
from app.ui.pages.after import AfterPage
from app.ui.pages.practice import PracticePage
from app.ui.pages.session import SessionPage
from tests.ui.conftest import Visitor

KEY = Qt.Key


def state(visitor: Visitor) -> State:
    driver = visitor.window.visits._driver
    assert driver is not None
    return driver.state


def press(key: int) -> None:
    """Presses a key that Qt's own tests have no letter for, where the keyboard is."""
    there = QApplication.focusWidget()
    assert there is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(there, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))


def to_the_written_question(visitor: Visitor) -> SessionPage:
    page = visitor.start()
    press(KEY.Key_MediaNext)
    visitor.until_asked(page, "ask")
    visitor.press(KEY.Key_1)
    visitor.until_asked(page, "name")
    press(KEY.Key_MediaNext)
    visitor.until_asked(page, "write")
    return page


def test_play_and_pause_as_one_key_or_two(visitor: Visitor) -> None:
    visitor.start()
    for key, then in (
        (KEY.Key_MediaPlay, State.PAUSED),
        (KEY.Key_MediaPlay, State.ASKING),
        (KEY.Key_MediaTogglePlayPause, State.PAUSED),
        (KEY.Key_MediaTogglePlayPause, State.ASKING),
        (KEY.Key_MediaPause, State.PAUSED),
        (KEY.Key_MediaPause, State.PAUSED),
        (KEY.Key_MediaPlay, State.ASKING),
    ):
        press(key)
        assert state(visitor) is then


def test_next_goes_on_even_while_one_writes_and_keeps_the_words(visitor: Visitor) -> None:
    page = to_the_written_question(visitor)
    visitor.write("half a sent")
    press(KEY.Key_MediaNext)
    visitor.until_asked(page, "body")
    (record,) = visitor.rooms.keeper.records()
    assert TextAnswer("half a sent") in [kept.answer for kept in record.answers]


def test_letters_of_any_alphabet_are_no_media_keys(visitor: Visitor) -> None:
    visitor.start()
    for letter in "Жüあ":
        press(ord(letter.upper()))
    assert state(visitor) is State.ASKING


def test_stop_ends_the_session(visitor: Visitor) -> None:
    visitor.start()
    press(KEY.Key_MediaStop)
    assert isinstance(visitor.window.page, AfterPage)


def test_play_never_begins_a_practice(visitor: Visitor) -> None:
    visitor.open_practice()
    visitor.qtbot.waitUntil(lambda: visitor.window.visits.is_ready)
    press(KEY.Key_MediaPlay)
    assert isinstance(visitor.window.page, PracticePage)
    assert visitor.opened == 0
