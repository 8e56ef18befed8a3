# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The session: the prompt, the lights, the flame or the breath, the question in its place.

The driver says where the session is; this page shows it and hands on what the person does. The
whole page listens to the keys, except while somebody writes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.session.moments import State
from app.ui.breathing import breath_at
from app.ui.desktop.remote import Remote
from app.ui.pages.help import HelpPage
from app.ui.session_driver import Prompt, Question, SessionDriver
from app.ui.session_sound import SessionSound
from app.ui.sound_words import until_bell_words
from app.ui.theme import Theme
from app.ui.widgets.answering import Answering
from app.ui.widgets.controls import SessionControls
from app.ui.widgets.grounding import Grounding
from app.ui.widgets.hearth_light import HearthLight
from app.ui.widgets.labels import Label
from app.ui.widgets.prompt import PromptText
from app.ui.widgets.sound_panel import SoundPanel
from app.ui.widgets.step_lights import StepLights

_FRAME = 33
"""Milliseconds between two pictures of the breath: it moves less than a pixel in that time."""

_NOTICE_STAYS = 12_000


class SessionPage(QWidget):
    """One session, from begin to end. ``ended`` carries how: "completed" or "stopped"."""

    ended = Signal(object)

    def __init__(
        self,
        theme: Theme,
        driver: SessionDriver,
        make_help: Callable[[], HelpPage],
        make_sound: Callable[[], SoundPanel],
        parent: QWidget | None = None,
    ) -> None:
        """``make_help`` makes the page that *Help now* shows over the session, ``make_sound`` the
        panel that *Sound* opens.
        """
        super().__init__(parent)
        self._make_help = make_help
        self.sound = SessionSound(self, make_sound, self._rooms_for_sound)
        self._theme = theme
        self._driver = driver
        self._remote = Remote(driver)
        self._prompt: Prompt | None = None
        self._state = State.READY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Session"))
        self.light = HearthLight(theme, self)
        self.lights = StepLights(theme, driver.lights)
        self.prompt = PromptText(theme)
        self.phase = Label("", "lead", self)
        self.phase.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.phase.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.answering = Answering(theme)
        self.grounding = Grounding(
            theme, back=self.tr("Back to the practice"), out=self.tr("Stop here")
        )
        self.notice = Label("", "small")
        self.notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.held = Label("", "soft")
        self.held.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.controls = SessionControls(theme)
        self._arrange()
        self._make_timers()
        self._listen_to_person()
        self._listen_to_driver()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.controls.wake()
        if not self._take_key(event):
            event.ignore()

    def mouseMoveEvent(self, _event: object) -> None:
        self.controls.wake()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_light()
        self.sound.place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_question()
        self._place_light()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._look.stop()
        self._frames.stop()
        super().hideEvent(event)

    def save_now(self) -> None:
        """Keeps what is being written."""
        self._driver.save_now()

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether it is practised without a touch: it is heard, or grounds, or waits as asked."""
        question = self.answering.question
        waits = question is not None and question.kind == "wait"
        return self._state in (State.PLAYING, State.GROUNDING) or (
            self._state is State.ASKING and waits
        )

    # -- how it is put together ------------------------------------------------------------------

    def _arrange(self) -> None:
        self._practising = QWidget()
        self._middle = middle = QVBoxLayout(self._practising)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(8)
        middle.addWidget(self.prompt, 4)
        self._stage = QStackedWidget()
        self._hearth = QWidget()
        self._stage.addWidget(self._hearth)
        self._stage.addWidget(self.answering)
        middle.addWidget(self._stage, 6)
        self._layers = QStackedWidget()
        self._layers.addWidget(self._practising)
        self._layers.addWidget(self.grounding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 24, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.lights)
        layout.addWidget(self._layers, 1)
        layout.addWidget(self.held)
        layout.addWidget(self.notice)
        layout.addWidget(self.controls)
        self.held.hide()
        self.notice.hide()
        self.light.lower()

    def _make_timers(self) -> None:
        # These decide what is seen, never what is heard: the driver reads the clock of the sound.
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME)
        self._frames.timeout.connect(self._follow)
        self._look = QTimer(self)
        self._look.setInterval(1000)
        self._look.timeout.connect(self._show_minutes)
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.setInterval(_NOTICE_STAYS)
        self._hush.timeout.connect(self.notice.hide)

    def _listen_to_person(self) -> None:
        driver, controls = self._driver, self.controls
        controls.grounded.connect(self._ground)
        controls.stopped.connect(self._stop)
        controls.stepped_back.connect(driver.back)
        controls.repeated.connect(driver.again)
        controls.paused.connect(driver.toggle_pause)
        controls.asked_for_time.connect(driver.more_time)
        controls.skipped.connect(driver.skip)
        controls.asked_for_sound.connect(self.sound.toggle)
        self.sound.opened.connect(self._show_sound_opened)
        controls.asked_for_help.connect(self._show_help)
        self.grounding.left_to_practice.connect(self._come_back)
        self.grounding.left_for_good.connect(self._stop)
        self.answering.drafted.connect(driver.draft)
        self.answering.chosen.connect(self._giving(driver.choose))
        self.answering.written.connect(self._giving(driver.answer_text))
        self.answering.rated.connect(self._giving(driver.rate))
        self.answering.marked.connect(self._giving(driver.mark))
        self.answering.readied.connect(self._giving(driver.ready))

    def _listen_to_driver(self) -> None:
        self._driver.prompt_changed.connect(self._show_prompt)
        self._driver.asked.connect(self._show_question)
        self._driver.state_changed.connect(self._show_state)
        self._driver.noticed.connect(self.show_notice)
        self._driver.ended.connect(self.ended)

    # -- what the driver tells -------------------------------------------------------------------

    def _show_prompt(self, prompt: Prompt) -> None:
        self._prompt = prompt
        self._leave_question()
        self.prompt.show_text(prompt.text, prompt.seconds)
        self.lights.light(prompt.step)
        self._show_light()

    def _show_question(self, question: Question) -> None:
        if self.answering.question == question:
            return
        self._prompt = None
        self.sound.close()  # a question that takes the keyboard is not covered
        self.answering.ask(question)
        self._order_tabs()
        self._stage.setCurrentWidget(self.answering)
        self.prompt.show_text(question.text or self.tr("How much of each is here, just now?"))
        self.lights.light(question.step)
        self._show_light()
        if self._layers.currentWidget() is not self.grounding:
            self._focus_question()

    def _show_state(self, state: State) -> None:
        self._state = state
        self.controls.show_paused(paused=state is State.PAUSED)
        self.controls.show_playing(playing=state is not State.GROUNDING)
        if state is State.GROUNDING:
            self.grounding.begin()
            self._layers.setCurrentWidget(self.grounding)
            self.grounding.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._layers.currentWidget() is self.grounding:
            self._layers.setCurrentWidget(self._practising)
            self._focus_question()
        self._show_light()
        self._show_minutes()

    def show_notice(self, words: str) -> None:
        """Shows a kind sentence for a while; it takes nothing away and asks nothing."""
        self.notice.setText(words)
        self.notice.show()
        self._hush.start()

    # -- what the person does --------------------------------------------------------------------

    def _take_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
            return True
        if self._remote.take_key(event.key()):
            return True
        if event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        ):
            return False
        if event.text().isdigit():
            return self._layers.currentIndex() == 0 and self.answering.choose_by_key(
                int(event.text())
            )
        return self._take_plain_key(event.key())

    def _take_plain_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.answering.go_on()
        acts: dict[int, Callable[[], None]] = {
            Qt.Key.Key_G: self._ground,
            Qt.Key.Key_S: self.sound.toggle,
            Qt.Key.Key_B: self._step_back,
            Qt.Key.Key_Space: self._toggle_pause,
        }
        if self.answering.question is None:  # there, arrows go through its choices
            acts[Qt.Key.Key_Left] = self._step_back
        act = acts.get(key)
        if act is not None:
            act()
        return act is not None

    def _toggle_pause(self) -> None:
        if self._state is not State.GROUNDING:
            self._driver.toggle_pause()

    def _step_back(self) -> None:
        if self._state is not State.GROUNDING:
            self._driver.back()

    def _ground(self) -> None:
        if self._state not in (State.GROUNDING, State.ENDED):
            self._driver.ground()

    def _show_help(self) -> None:
        """Help over the session, which is held meanwhile and waits where it was."""
        if isinstance(self._layers.currentWidget(), HelpPage):
            return
        if self._state is State.PLAYING:
            self._driver.toggle_pause()
        self.sound.close()
        page = self._make_help()
        page.offer_way_back(self.tr("Back to the practice"))
        page.left.connect(lambda: self._leave_help(page))
        self._layers.addWidget(page)
        self._layers.setCurrentWidget(page)

    def _leave_help(self, page: HelpPage) -> None:
        grounding = self._state is State.GROUNDING
        self._layers.setCurrentWidget(self.grounding if grounding else self._practising)
        self._layers.removeWidget(page)
        page.deleteLater()
        self._focus_question()

    def _show_sound_opened(self, opened: bool) -> None:
        self.controls.hold(held=opened)
        if not opened:
            self._focus_question()

    def _rooms_for_sound(self) -> tuple[QRect, ...]:
        """Above the bar; below the prompt, whose words can be read then, or over it too."""
        bottom = self.controls.geometry().top()
        top = self.prompt.mapTo(self, self.prompt.rect().bottomLeft()).y()
        tops = (top, self.lights.geometry().bottom())
        return tuple(QRect(24, top, self.width() - 48, bottom - top) for top in tops)

    def _come_back(self) -> None:
        self._driver.come_back()

    def _stop(self) -> None:
        if self._state is not State.ENDED:
            self._driver.stop()

    def _giving(self, give: Callable[..., None]) -> Callable[..., None]:
        """Hands an answer on; the question leaves first, as the answer may bring the next one."""

        def hand_on(*answer: object) -> None:
            if self._state is State.PAUSED:
                self._driver.toggle_pause()
            self._leave_question()
            give(*answer)

        return hand_on

    def _order_tabs(self) -> None:
        """From the page, Tab goes to the answers first, and then to the bar below."""
        before: QWidget = self
        for widget in self.answering.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget

    def _leave_question(self) -> None:
        if self.answering.question is not None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.answering.clear()
        self._stage.setCurrentWidget(self._hearth)

    def _focus_question(self) -> None:
        if not self.answering.take_focus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the light -------------------------------------------------------------------------------

    def _show_light(self) -> None:
        asking = self.answering.question is not None
        grounding = self._state is State.GROUNDING
        self._middle.setStretch(0, 3 if asking else 4)
        self.light.dim(0.0 if grounding else 0.35 if asking else 0.5 if self._paused else 1.0)
        self.light.show_shape(shown=not asking)
        moving = self._prompt is not None and (self._prompt.breathe or self._prompt.seconds > 0)
        alone = self._paused and not asking
        self.phase.setText(self.tr("Paused. Space goes on.") if alone else "")
        self.held.setText(self._how_to_go_on() if asking else "")
        self.held.setVisible(self._paused and asking)
        if self._prompt is None or self._prompt.breathe is None:
            self.light.rest()
        self._show_minutes()
        if moving and self.isVisible() and not grounding:
            self._frames.start()
            self._follow()
        else:
            self._frames.stop()

    @property
    def _paused(self) -> bool:
        return self._state is State.PAUSED

    def _how_to_go_on(self) -> str:
        """Every answer continues; where one writes, space is a space."""
        question = self.answering.question
        return {
            "write": self.tr("Paused. Ctrl+Enter or Go on continues."),
            "name": self.tr("Paused. Enter or Go on continues."),
            "wait": self.tr("Paused. Space continues."),
        }.get(question.kind if question else "", self.tr("Paused. Your answer continues."))

    def _follow(self) -> None:
        if self._prompt is None:
            return
        seconds = self._driver.cue_seconds()
        self.prompt.follow(seconds)
        if self._prompt.breathe is not None:
            moment = breath_at(seconds, self._prompt.breathe)
            if not self._paused:
                self.phase.setText(self._breath_words(moment.phase))
            if self._theme.motion:
                self.light.breathe(moment.fullness)

    def _breath_words(self, phase: str) -> str:
        return {
            "in": self.tr("in"),
            "hold": self.tr("hold"),
            "out": self.tr("out"),
            "rest": self.tr("rest"),
        }[phase]

    def _place_light(self) -> None:
        self.light.setGeometry(self.rect())
        middle = self._stage.mapTo(self, self._stage.rect().center()).y()
        word = self._theme.px(28)
        radius = max(48, min(120, (self._stage.height() - word - 24) // 2))
        self.light.place(QPoint(self.width() // 2, middle - word // 2), radius)
        self.phase.setGeometry(0, middle - word // 2 + radius + 8, self.width(), word)

    def _show_minutes(self) -> None:
        self.controls.show_minutes(self._driver.minutes_left())
        if self._prompt is not None and self._prompt.kind == "settling" and not self._paused:
            self.phase.setText(until_bell_words(self._driver.cue_seconds_left()))
