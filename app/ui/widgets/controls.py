# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""What is always at hand in a session: a bar that falls to a whisper when nobody moves."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QSize, QTimer, Signal
from PySide6.QtGui import QCursor, QResizeEvent
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QSizePolicy, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

QUIET_AFTER = 4000
"""Milliseconds without a movement, after which the bar falls to a whisper."""

WHISPER = 0.55


class SessionControls(QWidget):
    """Buttons named for what they do; where there is no room for words, their icons stay."""

    grounded = Signal()
    stopped = Signal()
    stepped_back = Signal()
    repeated = Signal()
    paused = Signal()
    asked_for_time = Signal()
    skipped = Signal()
    asked_for_sound = Signal()
    asked_for_help = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.ground = self._control(self.tr("Ground me"), "ground", self.tr("G"))
        self.stop = self._control(self.tr("Stop"), "stop", self.tr("Esc"))
        self.back = self._control(self.tr("Back"), "back-step")
        self.back.setAccessibleName(self.tr("Back a step"))
        self.back.setToolTip(self.tr("Back a step (B)"))
        self.again = self._control(self.tr("Again"), "again")
        self.pause = Button(theme, "", "round", "pause")
        self.pause.setFixedSize(52, 52)
        self.more_time = self._control(self.tr("More time"), "more-time")
        self.skip = self._control(self.tr("Skip"), "skip")
        self.sound = self._control(self.tr("Sound"), "sound")
        self.sound.setToolTip(self.tr("Sound (S)"))
        self.help = self._control(self.tr("Help now"), "help")
        self.left = Label("", "small")
        self.left.setWordWrap(False)
        self._while_playing = (self.back, self.again, self.more_time, self.skip)
        self._worded = (self.ground, self.stop, *self._while_playing, self.sound, self.help)
        self._is_held = False
        self._words = {button: button.text() for button in self._worded}
        self._connect()
        self._arrange()
        self._begin_to_listen()
        self.show_paused(paused=False)

    def show_paused(self, *, paused: bool) -> None:
        """Shows what the round button does now."""
        self.pause.show_icon("play" if paused else "pause")
        name = self.tr("Go on") if paused else self.tr("Pause")
        self.pause.setAccessibleName(name)
        self.pause.setToolTip(self.tr("{name} (space)").format(name=name))

    def show_minutes(self, minutes: float | None) -> None:
        """Shows about how long it still takes; nothing where that is not known."""
        if minutes is None:
            self.left.setText("")
        elif minutes < 1:
            self.left.setText(self.tr("less than a minute left"))
        elif round(minutes) == 1:
            self.left.setText(self.tr("about a minute left"))
        else:
            self.left.setText(self.tr("about {n} minutes left").format(n=round(minutes)))

    def show_playing(self, *, playing: bool) -> None:
        """Shows what helps while the practice plays; ground me, stop and help are always there."""
        for widget in (*self._while_playing, self.pause, self.left):
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
            widget.setVisible(playing)

    def wake(self) -> None:
        """Comes back from the whisper, and waits again."""
        self._quiet.start()
        self._fade_to(1.0)

    def hold(self, *, held: bool) -> None:
        """While something belongs to it that is open, the bar does not fall back."""
        self._is_held = held
        self.wake()

    @property
    def whispering(self) -> bool:
        """Whether the bar has fallen back."""
        return bool(self._fade.endValue() == WHISPER)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(8 * 48 + 52, super().minimumSizeHint().height())

    def _control(self, words: str, icon: str, key: str = "") -> Button:
        button = Button(self._theme, f"{words}  {key}".rstrip(), "control", icon)
        button.setAccessibleName(words)
        button.setToolTip(self.tr("{words} ({key})").format(words=words, key=key) if key else words)
        return button

    def _connect(self) -> None:
        for button, signal in (
            (self.ground, self.grounded),
            (self.stop, self.stopped),
            (self.back, self.stepped_back),
            (self.again, self.repeated),
            (self.pause, self.paused),
            (self.more_time, self.asked_for_time),
            (self.skip, self.skipped),
            (self.sound, self.asked_for_sound),
            (self.help, self.asked_for_help),
        ):
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())

    def _arrange(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 8, 24, 20)
        layout.setSpacing(4)
        middle = (self.back, self.again, self.pause, self.more_time, self.skip)
        groups = ((self.ground, self.stop), middle, (self.left, self.sound, self.help))
        for at, group in enumerate(groups):
            box = QHBoxLayout()
            box.setSpacing(4 if at == 1 else 0)
            if at == 2:
                box.addStretch(1)
            for widget in group:
                box.addWidget(widget)
                if widget is self.left:
                    box.addSpacing(12)
            if at == 0:
                box.addStretch(1)
            # Equal weights left and right keep the round button in the middle of the window.
            layout.addLayout(box, 0 if at == 1 else 1)

    def _fit(self) -> None:
        """Words where they fit; ground me and stop are the last to lose theirs."""
        icons = 8 * (self._theme.px(20) + 26) + 52 + 72
        longest = (self.tr("about 00 minutes left"), self.tr("less than a minute left"))
        left = max(map(self.left.fontMetrics().horizontalAdvance, longest))
        first = sum(self._width(button) for button in (self.ground, self.stop))
        others = sum(map(self._width, self._worded)) - first
        room = self.width() - icons
        self._say_words(self._worded[2:], room > first + others + left)
        self._say_words((self.ground, self.stop), room > first + left)
        self.left.setMaximumWidth(left if room > left + 24 else 0)

    def _width(self, button: Button) -> int:
        return button.fontMetrics().horizontalAdvance(self._words[button])

    def _say_words(self, buttons: tuple[Button, ...], said: bool) -> None:
        for button in buttons:
            words = self._words[button] if said else ""
            if button.text() != words:
                button.say(words)

    def _begin_to_listen(self) -> None:
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setOpacity(1.0)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fade.setEndValue(1.0)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_AFTER)
        self._quiet.timeout.connect(self._fall_back)
        self._quiet.start()
        # Asking where the pointer is costs less than listening to every event of the window.
        self._pointer = QPoint(QCursor.pos())
        self._watch = QTimer(self)
        self._watch.setInterval(100)
        self._watch.timeout.connect(self._look_for_movement)
        self._watch.start()

    def _look_for_movement(self) -> None:
        pointer = QCursor.pos()
        if pointer != self._pointer:
            self._pointer = pointer
            self.wake()

    def _fall_back(self) -> None:
        used = any(b.hasFocus() or b.underMouse() for b in (*self._worded, self.pause))
        if used or self._is_held:
            self._quiet.start()
        else:
            self._fade_to(WHISPER)

    def _fade_to(self, opacity: float) -> None:
        if self._fade.endValue() == opacity:
            return
        self._fade.stop()
        self._fade.setStartValue(self._effect.opacity())
        self._fade.setEndValue(opacity)
        self._fade.setDuration(self._theme.milliseconds(500))
        self._fade.start()
