# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What moves in a session by itself: the breath with its word, and the pieces of a long prompt.

It decides what is seen, never what is heard: it asks the driver where the sound is, and follows.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.session.moments import State
from app.ui.breathing import breath_at
from app.ui.session_driver import Prompt, SessionDriver
from app.ui.smooth_clock import SmoothClock
from app.ui.sound_words import until_bell_words
from app.ui.theme import Theme
from app.ui.widgets.hearth_light import HearthLight
from app.ui.widgets.labels import Label
from app.ui.widgets.prompt import PromptText

FRAME_MS = 16
"""Between two pictures of the breath: as often as most screens show one."""

_READING_MS = 100
"""Between two looks at which piece of a prompt is due."""

_SMALLEST = 24
"""Radius in pixels; where there is less room, there is no light at all."""

_PAUSED = 0.5
"""How much of the light there is while all is held. Behind an answer there is none."""


class SessionLight(QObject):
    """The light of the hearth, and the word below it.

    Attributes:
        light: the picture, behind everything else on the page.
        phase: the word: of the breath, of a pause, of the time to the bell.
    """

    def __init__(
        self, page: QWidget, theme: Theme, driver: SessionDriver, text: PromptText
    ) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._driver = driver
        self._text = text
        self._prompt: Prompt | None = None
        self._state = State.READY
        self._is_asking = self._is_hidden = False
        self._moves = theme.motion
        self._said = ""
        self._has_room = True
        self._clock = SmoothClock()
        self.light = HearthLight(theme, page)
        self.phase = Label("", "lead", page)
        self.phase.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.phase.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._follow)

    def show_prompt(self, prompt: Prompt | None) -> None:
        """What is heard from now on; None for a question."""
        self._prompt = prompt
        self._clock.anew()

    def show_state(self, state: State, *, asking: bool, hidden: bool = False) -> None:
        """How much light there is, and whether anything moves in it. ``hidden``: something else
        lies over the session, and is not to have a light behind its words.
        """
        if state is not self._state:
            self._clock.anew()
        self._state = state
        self._is_hidden = hidden or state is State.GROUNDING
        self._is_asking = asking
        self.phase.setVisible(not self._is_hidden)
        self._shine()
        self._say(self.tr("Paused. Space goes on.") if self._held and not asking else "")
        if self._prompt is None or self._prompt.breathe is None:
            self.light.rest()
        self.show_seconds()
        self._begin_to_follow()

    def show_seconds(self) -> None:
        """How long it is to the bell, while one settles in."""
        if self._prompt is not None and self._prompt.kind == "settling" and not self._held:
            self._say(until_bell_words(self._driver.cue_seconds_left()))

    def stop(self) -> None:
        """Nobody looks: nothing moves."""
        self._frames.stop()

    def place(self, stage: QWidget, *, covered: bool = False) -> None:
        """Into the middle of ``stage``, a part of the page; ``covered`` by something now."""
        self.light.setGeometry(self._page.rect())
        middle = stage.mapTo(self._page, stage.rect().center())
        word = self._theme.px(28)
        radius = min(120, (stage.height() - word - 24) // 2)
        self._has_room = radius >= _SMALLEST and not covered
        self.light.place(QPoint(middle.x(), middle.y() - word // 2), max(radius, _SMALLEST))
        top = middle.y() - word // 2 + (radius + 8 if self._has_room else 0)
        self.phase.setGeometry(middle.x() - stage.width() // 2, top, stage.width(), word)
        self._shine()

    # -- within ----------------------------------------------------------------------------------

    def _shine(self) -> None:
        """As much light as there is reason and room for."""
        asking, held = self._is_asking, self._held
        self.light.show_shape(shown=self._has_room and not asking)
        if self._is_hidden or asking or not self._has_room:
            self.light.dim(0.0)
        else:
            self.light.dim(_PAUSED if held else 1.0)

    @property
    def _held(self) -> bool:
        return self._state is State.PAUSED

    def _begin_to_follow(self) -> None:
        prompt, page = self._prompt, self._page
        if prompt is None or self._state is State.GROUNDING or not page.isVisible():
            self._frames.stop()
            return
        self._moves = self._theme.motion
        self._follow()
        breathes = prompt.breathe is not None and self._moves
        if self._held or not (prompt.breathe or prompt.seconds > 0):
            self._frames.stop()
        else:
            self._frames.start(FRAME_MS if breathes else _READING_MS)

    def _follow(self) -> None:
        prompt = self._prompt
        if prompt is None:
            return
        seconds = self._clock.at(self._driver.cue_seconds(), time.monotonic())
        self._text.follow(seconds)
        if prompt.breathe is None:
            return
        moment = breath_at(seconds, prompt.breathe)
        if not self._held and moment.phase != self._said:
            self._say(self._breath_words(moment.phase))
            self._said = moment.phase
        if self._moves:
            self.light.breathe(moment.fullness)

    def _say(self, words: str) -> None:
        self._said = ""
        if words != self.phase.text():
            self.phase.setText(words)

    def _breath_words(self, phase: str) -> str:
        return {
            "in": self.tr("in"),
            "hold": self.tr("hold"),
            "out": self.tr("out"),
            "rest": self.tr("rest"),
        }[phase]
