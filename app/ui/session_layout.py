# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where everything stands on the page of a session, in a window of any size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.ui.pages.session import SessionPage

_TOP = 24
_EDGE = 24
_PANEL = 360
"""Width of what stands beside the prompt, at text scale 1."""

_PROMPT = 660
_LOW, _VERY_LOW = 640, 400
"""In a page that is lower, at text scale 1, the lights give way to what is opened over it; in one
that is very low, to a question, too."""

_SMALL = ("ask", "name", "wait")
_ANSWERS = {"wait": 64, "name": 150, "ask": 190}
_ANSWER = 260
"""Height that an answer needs first of all, at text scale 1."""

_ANY = 16_777_215


class SessionLayout:
    """Lights above; prompt and stage; the bar below.

    Attributes:
        layers: what is practised; grounding; help.
        stage: below the prompt: the light of the hearth, or the answer.
        is_asking: the answer has its place, from a question until the next prompt.
    """

    def __init__(self, page: SessionPage, theme: Theme) -> None:
        self._page = page
        self._theme = theme
        self.is_asking = self._is_opened = self._is_grounding = False
        self.stage = QStackedWidget()
        self._hearth = QWidget()
        self.stage.addWidget(self._hearth)
        self.stage.addWidget(page.answering)
        self._practising = QWidget()
        self._column = QVBoxLayout(self._practising)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(page.prompt, 4)
        self._column.addWidget(self.stage, 6)
        self.layers = QStackedWidget()
        self.layers.addWidget(self._practising)
        self.layers.addWidget(page.grounding)
        self._upper = QVBoxLayout()
        self._upper.setContentsMargins(0, _TOP, 0, 0)
        self._upper.setSpacing(0)
        self._upper.addWidget(page.lights)
        self._upper.addWidget(self.layers, 1)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._upper, 1)
        for label in (page.held, page.notice):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setContentsMargins(_EDGE, 4, _EDGE, 4)
            label.hide()
            column.addWidget(label)
        column.addWidget(page.controls)
        page.light.lower()

    def show_question(self, *, asking: bool) -> None:
        """Whether an answer has the place of the light."""
        self.is_asking = asking
        self._page.prompt.stand_low(low=asking)
        self.stage.setCurrentWidget(self._page.answering if asking else self._hearth)
        self.fit()

    def show_grounding(self, *, grounding: bool) -> None:
        """Whether grounding has the place of what is practised."""
        self._is_grounding = grounding
        self.layers.setCurrentWidget(self._page.grounding if grounding else self._practising)
        self.fit()

    def make_room_for_sound(self, *, opened: bool) -> None:
        """Whether prompt and light leave room for the sound, which covers neither."""
        self._is_opened = opened
        policy = QSizePolicy.Policy.Ignored if opened else QSizePolicy.Policy.Expanding
        self.stage.setSizePolicy(QSizePolicy.Policy.Expanding, policy)
        self.fit()

    def fit(self) -> None:
        """Shares the page out, as large as it is now."""
        page, size = self._page, self._page.prompt.size_of_words
        asks = self.is_asking and not self._is_grounding
        beside = self._is_opened and self._is_beside
        below = self._is_opened and not beside
        high = page.height()
        top = _TOP if high >= self._theme.px(_VERY_LOW) else 8
        self._upper.setContentsMargins(0, top, self._panel + _EDGE if beside else 0, 0)
        # Where there is room to spare, what is told keeps its own: nothing moves when it comes.
        told = page.notice.sizePolicy()
        told.setRetainSizeWhenHidden(high >= self._theme.px(_LOW))
        page.notice.setSizePolicy(told)
        is_over = below or self._is_grounding or page.shows_help
        is_low = high < self._theme.px(_LOW) and is_over
        page.lights.setVisible(not is_low and (high >= self._theme.px(_VERY_LOW) or not asks))
        # Larger words need more of the height.
        prompt = 40 + round(20 * (size - 1.0))
        self._column.setStretch(0, 25 if below else prompt)
        self._column.setStretch(1, 75 if below else 100 - prompt)
        self._column.setSpacing(16 if asks else 8)
        self._activate()
        self._give_prompt(self._height_asking() if asks else None)
        self._activate()

    def _give_prompt(self, height: int | None) -> None:
        """Just so much; or what its share is."""
        prompt = self._page.prompt
        prompt.setMinimumHeight(height or 0)
        prompt.setMaximumHeight(height or _ANY)

    def _height_asking(self) -> int:
        """Of the prompt, so that it and the answer stand a little above the middle together."""
        whole, page = self.layers.height(), self._page
        question = page.answering.question
        is_small = question is not None and question.kind in _SMALL and len(question.choices) <= 4
        share = round(whole * (0.36 if is_small else 0.22))
        needs = _ANSWERS.get(question.kind, _ANSWER) if question is not None else 0
        spared = whole - self._theme.px(needs) - 16
        most = whole * 2 // 5 if is_small else max(spared, whole // 5)
        return max(page.prompt.needed(most), min(share, spared))

    def _activate(self) -> None:
        page = self._page
        for layout in (page.layout(), self._upper, self._column):
            if layout is not None:
                layout.activate()

    def room_for_sound(self) -> QRect:
        """Beside the prompt, where the page is wide; else below it."""
        page = self._page
        bottom = page.controls.geometry().top()
        if self._is_beside:
            return QRect(page.width() - _EDGE - self._panel, _EDGE, self._panel, bottom - _EDGE)
        top = page.prompt.mapTo(page, page.prompt.rect().bottomLeft()).y() + 8
        return QRect(_EDGE, top, page.width() - 2 * _EDGE, bottom - top)

    @property
    def covers_light(self) -> bool:
        """Whether the sound lies where the light would be."""
        return self._is_opened and not self._is_beside

    @property
    def _panel(self) -> int:
        return self._theme.px(_PANEL)

    @property
    def _is_beside(self) -> bool:
        room = self._page.width() - self._panel - _EDGE
        return room >= min(self._theme.px(_PROMPT), 900) and self._page.height() >= 640
