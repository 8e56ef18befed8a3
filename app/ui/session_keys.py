# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Which key does what in a session. Where somebody writes, letters are letters: they stay there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.session.moments import State
from app.ui.desktop.remote import Remote
from app.ui.session_driver import SessionDriver

if TYPE_CHECKING:
    from app.ui.pages.session import SessionPage

_Acts: TypeAlias = dict[int, Callable[[], object]]
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_KEY = Qt.Key


class SessionKeys:
    """Does what a key asks for, as it reaches the page."""

    def __init__(self, page: SessionPage, driver: SessionDriver) -> None:
        self._page = page
        self._driver = driver
        self._remote = Remote(driver)

    def take(self, event: QKeyEvent) -> bool:
        """Does what this key says; False where it says nothing here."""
        page = self._page
        if event.key() == _KEY.Key_Escape:
            page.leave_help() if page.shows_help else page.stop()
            return True
        if self._remote.take_key(event.key()):
            return True
        acts = self._always()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            acts = self._with_control()
        elif event.modifiers() & ~_PLAIN:
            return False
        elif not page.shows_help:
            if event.text().isdigit():
                return page.choose_by_key(int(event.text()))
            if event.key() in (_KEY.Key_Return, _KEY.Key_Enter):
                return page.answering.go_on()
            acts |= self._while_practising()
        act = acts.get(event.key())
        if act is not None:
            act()
        return act is not None

    def _always(self) -> _Acts:
        return {_KEY.Key_F1: self._page.show_help, _KEY.Key_G: self._page.ground}

    def _with_control(self) -> _Acts:
        page = self._page
        return {
            _KEY.Key_Plus: lambda: page.size_words(by=1),
            _KEY.Key_Equal: lambda: page.size_words(by=1),
            _KEY.Key_Minus: lambda: page.size_words(by=-1),
            _KEY.Key_0: lambda: page.size_words(by=0),
        }

    def _while_practising(self) -> _Acts:
        page, driver = self._page, self._driver
        acts: _Acts = {_KEY.Key_S: page.sound.toggle}
        if page.state is State.GROUNDING:
            return acts
        acts |= {
            _KEY.Key_Space: driver.toggle_pause,
            _KEY.Key_B: driver.back,
            _KEY.Key_N: driver.skip,
            _KEY.Key_A: driver.again,
            _KEY.Key_M: driver.more_time,
            _KEY.Key_Plus: driver.more_time,
        }
        if page.answering.question is None:  # there, arrows go through its choices
            acts |= {_KEY.Key_Left: driver.back, _KEY.Key_Right: driver.skip}
        return acts
