# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The session: the prompt, the lights, the flame or the breath, the question in its place.

The driver says where the session is; this page shows it and hands on what the person does. The
whole page listens to the keys, except while somebody writes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QHideEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from app.session.moments import State
from app.ui.keys_words import Key, session_keys
from app.ui.pages.help import HelpPage
from app.ui.session_driver import Prompt, Question, SessionDriver
from app.ui.session_help import SessionHelp
from app.ui.session_keys import SessionKeys
from app.ui.session_layout import SessionLayout
from app.ui.session_light import SessionLight
from app.ui.session_sound import SessionSound
from app.ui.session_words import how_to_go_on, more_time_words, question_words
from app.ui.theme import Theme
from app.ui.widgets.answering import Answering
from app.ui.widgets.controls import SessionControls
from app.ui.widgets.grounding import Grounding
from app.ui.widgets.labels import Label
from app.ui.widgets.prompt import PromptText
from app.ui.widgets.sound_panel import SoundPanel
from app.ui.widgets.step_lights import StepLights

if TYPE_CHECKING:
    from app.settings import Settings, SettingsFile

_NOTICE_STAYS = 12_000
_SIZE_STEP = 0.1


class SessionPage(QWidget):
    """One session, from begin to end. ``ended`` carries how: "completed" or "stopped".

    Attributes:
        state: where the session is.
    """

    ended = Signal(object)

    def __init__(
        self,
        theme: Theme,
        driver: SessionDriver,
        settings: SettingsFile,
        make_help: Callable[[], HelpPage],
        make_sound: Callable[[], SoundPanel],
        parent: QWidget | None = None,
    ) -> None:
        """``make_help`` makes the page that *Help now* shows over the session, ``make_sound`` the
        panel that *Sound* opens.
        """
        super().__init__(parent)
        self._driver = driver
        self._settings = settings
        self.state = State.READY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Session"))
        self.prompt = PromptText(theme, settings.now.prompt_size)
        self._hearth = SessionLight(self, theme, driver, self.prompt)
        self.light, self.phase = self._hearth.light, self._hearth.phase
        self.lights = StepLights(theme, driver.lights)
        self.answering = Answering(theme)
        back, out = self.tr("Back to the practice"), self.tr("Stop here")
        self.grounding = Grounding(theme, back=back, out=out)
        self.notice = Label("", "small")
        self.held = Label("", "soft")
        self.controls = SessionControls(theme)
        self._layout = SessionLayout(self, theme)
        self._layers = self._layout.layers
        self._layout.stage.installEventFilter(self)
        self.sound = SessionSound(self, make_sound, self._layout.room_for_sound)
        self.help = SessionHelp(self, self._layers, make_help)
        self._keys = SessionKeys(self, driver)
        self._make_timers()
        self._listen_to_person()
        self._listen_to_driver()
        self.destroyed.connect(settings.listen(self._take_settings))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.controls.wake()
        if not self._keys.take(event):
            event.ignore()

    def mouseMoveEvent(self, _event: object) -> None:
        self.controls.wake()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._layout.stage and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place_light()
        return False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_question()
        self._fit()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._look.stop()
        self._hearth.stop()
        super().hideEvent(event)

    def save_now(self) -> None:
        """Keeps what is being written."""
        self._driver.save_now()

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether it is practised without a touch: it is heard, or grounds, or waits as asked."""
        question = self.answering.question
        waits = question is not None and question.kind == "wait"
        return self.state in (State.PLAYING, State.GROUNDING) or (
            self.state is State.ASKING and waits
        )

    def keys(self) -> tuple[Key, ...]:
        """The keys there are in a session."""
        return session_keys()

    @property
    def shows_help(self) -> bool:
        """Whether *Help now* lies over the session."""
        return self.help.page is not None

    # -- how it is put together ------------------------------------------------------------------

    def _make_timers(self) -> None:
        self._look = QTimer(self)
        self._look.setInterval(1000)
        self._look.timeout.connect(self._show_minutes)
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.setInterval(_NOTICE_STAYS)
        self._hush.timeout.connect(self.notice.hide)

    def _listen_to_person(self) -> None:
        driver, controls = self._driver, self.controls
        controls.grounded.connect(self.ground)
        controls.stopped.connect(self.stop)
        controls.stepped_back.connect(driver.back)
        controls.repeated.connect(driver.again)
        controls.paused.connect(driver.toggle_pause)
        controls.asked_for_time.connect(driver.more_time)
        controls.skipped.connect(driver.skip)
        controls.asked_for_sound.connect(self.sound.toggle)
        self.sound.opened.connect(self._show_sound_opened)
        controls.asked_for_help.connect(self.show_help)
        self.help.left.connect(self._show_practice)
        self.grounding.left_to_practice.connect(driver.come_back)
        self.grounding.left_for_good.connect(self.stop)
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
        self._driver.lengthened.connect(self._tell_longer)
        self._driver.ended.connect(self.ended)

    # -- what the driver tells -------------------------------------------------------------------

    def _show_prompt(self, prompt: Prompt) -> None:
        self._leave_question()
        self._layout.show_question(asking=False)
        self._hearth.show_prompt(prompt)
        # What is read and not heard stays through the silence after it, for those who read slowly.
        if prompt.text or not self._settings.now.text_only:
            self.prompt.show_text(prompt.text, prompt.seconds)
        self.lights.light(prompt.step)
        self._show_light()

    def _show_question(self, question: Question) -> None:
        if self.answering.question == question:
            return
        self._hearth.show_prompt(None)
        self.sound.close()  # a question that takes the keyboard is not covered
        self.answering.ask(question)
        self._order_tabs()
        text = question.text or self.tr("How much of each is here, just now?")
        self._layout.show_question(asking=True)
        self.prompt.show_text(text, said=question_words(text, question.choices))
        self._layout.fit()
        self.lights.light(question.step)
        self._show_light()
        if self._layers.currentWidget() is not self.grounding:
            self._focus_question()

    def _show_state(self, state: State) -> None:
        before, self.state = self.state, state
        self.controls.show_paused(paused=state is State.PAUSED)
        self.controls.show_playing(playing=state is not State.GROUNDING)
        if state is State.GROUNDING:
            self.sound.close()
            self.help.leave()
            self.grounding.begin()
            self._show_practice()
        elif before is State.GROUNDING:
            self._show_practice()
        elif state is State.PAUSED:
            self._announce(self.tr("Paused"))
        elif before is State.PAUSED and state is not State.ENDED:
            self._announce(self.tr("Going on"))
        self._show_light()
        self._show_minutes()

    def show_notice(self, words: str) -> None:
        """Shows a kind sentence for a while; it takes nothing away and asks nothing."""
        self.notice.setText(words)
        self.notice.show()
        self._hush.start()
        self._announce(words)

    def _tell_longer(self, seconds: float) -> None:
        self.show_notice(more_time_words(seconds))
        self._show_minutes()

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    # -- what the person does --------------------------------------------------------------------

    def choose_by_key(self, key: int) -> bool:
        """Chooses what this digit stands for; False where nothing is to be chosen by it."""
        return self.state is not State.GROUNDING and self.answering.choose_by_key(key)

    def ground(self) -> None:
        """Lets the narration fade, and lands in the room."""
        if self.state not in (State.GROUNDING, State.ENDED):
            self._driver.ground()

    def stop(self) -> None:
        """Ends the session at once."""
        if self.state is not State.ENDED:
            self._driver.stop()

    def show_help(self) -> None:
        """Help over the session, which is held meanwhile and waits where it was."""
        if self.shows_help:
            return
        if self.state is State.PLAYING:
            self._driver.toggle_pause()
        self.sound.close()
        self.help.show()
        self._layout.fit()
        self._show_light()

    def leave_help(self) -> None:
        """Back to where the session waits."""
        self.help.leave()

    def size_words(self, *, by: int) -> None:
        """The prompts a step larger (1) or smaller (-1), or as they were at first (0)."""
        now = self._settings.now.prompt_size
        wanted = round(now + by * _SIZE_STEP, 2) if by else 1.0
        self._settings.change(prompt_size=min(2.0, max(1.0, wanted)))

    def _take_settings(self, settings: Settings) -> None:
        self.prompt.take_size(settings.prompt_size)
        self._fit()

    def _giving(self, give: Callable[..., None]) -> Callable[..., None]:
        """Hands an answer on; the question leaves first, as the answer may bring the next one."""

        def hand_on(*answer: object) -> None:
            if self.state is State.PAUSED:
                self._driver.toggle_pause()
            self._leave_question()
            give(*answer)

        return hand_on

    def _show_sound_opened(self, opened: bool) -> None:
        self.controls.hold(held=opened)
        self._layout.make_room_for_sound(opened=opened)
        self._fit()
        if not opened:
            self._focus_question()

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
            self.prompt.show_text("")

    def _focus_question(self) -> None:
        if not self.answering.take_focus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- what is seen ----------------------------------------------------------------------------

    def _show_practice(self) -> None:
        """What belongs to the state, without help over it."""
        grounding = self.state is State.GROUNDING
        self._layout.show_grounding(grounding=grounding)
        if grounding:
            self.grounding.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._focus_question()
        self._show_light()

    def _show_light(self) -> None:
        question = self.answering.question
        held = self.state is State.PAUSED and question is not None
        self.held.setText(how_to_go_on(question.kind) if question is not None and held else "")
        self.held.setVisible(held and not self.shows_help)
        # An answer may lead to the next question: the light does not flare up in between.
        asking = self._layout.is_asking
        self._hearth.show_state(self.state, asking=asking, hidden=self.shows_help)
        self._show_minutes()

    def _show_minutes(self) -> None:
        self.controls.show_minutes(self._driver.minutes_left())
        self.controls.show_at_hand(self._driver.at_hand())
        self._hearth.show_seconds()

    def _fit(self) -> None:
        self._layout.fit()
        self._place_light()
        self.sound.place()

    def _place_light(self) -> None:
        self._hearth.place(self._layout.stage, covered=self._layout.covers_light)
