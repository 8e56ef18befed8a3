# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Controls that fall to a whisper when nobody moves, and come back with any movement or key."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QObject, QPoint, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from app.ui.theme import Theme
from app.ui.widgets.control_button import ControlButton

QUIET_AFTER = 4000
"""Milliseconds without a movement, after which they fall to a whisper."""

_LOOKS_EVERY = 100


class Whisper(QObject):
    """``fell_back``: nobody has moved for a while, and nothing of them is in use. ``came_back``."""

    fell_back = Signal()
    came_back = Signal()

    def __init__(self, bar: QWidget, theme: Theme, buttons: tuple[ControlButton, ...]) -> None:
        super().__init__(bar)
        self._bar = bar
        self._theme = theme
        self._buttons = buttons
        self._is_held = False
        self._fade = QVariantAnimation(self)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._fade.setEndValue(1.0)
        self._fade.valueChanged.connect(self._show)
        self.quiet = QTimer(self)
        self.quiet.setSingleShot(True)
        self.quiet.setInterval(QUIET_AFTER)
        self.quiet.timeout.connect(self._fall_back)
        self.quiet.start()
        # Asking where the pointer is costs less than listening to every event of the window.
        self._pointer = QPoint(QCursor.pos())
        self._watch = QTimer(self)
        self._watch.setInterval(_LOOKS_EVERY)
        self._watch.timeout.connect(self._look_for_movement)
        self._watch.start()
        for button in buttons:
            button.noticed.connect(self.wake)

    def wake(self) -> None:
        """Comes back, and waits again."""
        self.quiet.start()
        if self.is_quiet:
            self.came_back.emit()
        self._fade_to(1.0)

    def hold(self, *, held: bool) -> None:
        """While something belongs to it that is open, it does not fall back."""
        self._is_held = held
        self.wake()

    @property
    def is_quiet(self) -> bool:
        """Whether it has fallen back, or is about to."""
        return bool(self._fade.endValue() == 0.0)

    def _look_for_movement(self) -> None:
        pointer = QCursor.pos()
        if pointer != self._pointer:
            self._pointer = pointer
            if self._bar.isVisible():
                self.wake()

    def _fall_back(self) -> None:
        used = any(button.hasFocus() or button.underMouse() for button in self._buttons)
        if used or self._is_held:
            self.quiet.start()
        else:
            self._fade_to(0.0)
            self.fell_back.emit()

    def _fade_to(self, presence: float) -> None:
        if self._fade.endValue() == presence:
            return
        before = self._fade.currentValue()
        self._fade.stop()
        self._fade.setStartValue(1.0 - presence if before is None else float(before))
        self._fade.setEndValue(presence)
        if duration := self._theme.milliseconds(500):
            self._fade.setDuration(duration)
            self._fade.start()
        else:
            self._show(presence)

    def _show(self, presence: float) -> None:
        for button in self._buttons:
            button.be_present(presence)
