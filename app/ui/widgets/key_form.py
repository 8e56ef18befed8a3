# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Asks for a passphrase or a recovery key, tries it aside, and says kindly if it isn't the one."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections import errors
from app.ui.aside import do_aside
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.passphrase import HiddenLine, Try, side_by_side

_LOOK_MS = 200


class KeyForm(QWidget):
    """``opened``: what was typed is right. The line stays, whatever was typed before."""

    opened = Signal()

    def __init__(
        self,
        theme: Theme,
        name: str,
        act: str,
        try_it: Try,
        seconds_to_wait: Callable[[], float],
        *,
        hidden: bool = True,
        beside: Button | None = None,
        wrong: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``act``: what the button says. ``beside``: another button, after it.

        ``wrong``: what is said of one that does not open it, where it can't be a slip.
        """
        super().__init__(parent)
        self._try = try_it
        self._seconds_to_wait = seconds_to_wait
        self._wrong = wrong
        self._said = ""
        self._is_trying = False
        self.key = HiddenLine(theme, name, hidden=hidden)
        self.key.entered.connect(self._go)
        self.go = Button(theme, act, "primary")
        self.go.clicked.connect(self._go)
        self.said = Label("", "soft")
        self.said.hide()
        self.setFocusProxy(self.key)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._show_waiting)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.key)
        column.addWidget(self.said)
        column.addLayout(side_by_side(*((self.go,) if beside is None else (self.go, beside))))
        self._show_waiting()

    def say(self, words: str) -> None:
        """Shows a sentence between line and button; empty takes it away."""
        self._said = words
        self._show_waiting()
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _go(self) -> None:
        words = self.key.words
        if self._is_trying or not words or self._seconds_to_wait() > 0:
            return
        self._is_trying = True
        self.go.setEnabled(False)
        do_aside(self, "unlock", lambda: self._try(words), self._open, self._refuse)

    def _open(self, _nothing: None) -> None:
        self._end_trying()
        self.key.clear()
        self.say("")
        self.opened.emit()

    def _refuse(self, failure: Exception) -> None:
        self._end_trying()
        is_wrong = isinstance(failure, errors.PassphraseWrong)
        self.say(self._wrong if is_wrong and self._wrong else refusal_sentence(failure))
        self.key.line.selectAll()
        self.key.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end_trying(self) -> None:
        self._is_trying = False
        self.go.setEnabled(True)

    def _show_waiting(self) -> None:
        seconds = math.ceil(self._seconds_to_wait())
        self.go.setEnabled(not self._is_trying and not seconds)
        words = " ".join(filter(None, (self._said, wait_sentence(seconds))))
        self.said.setText(words)
        self.said.setVisible(bool(words))
        if seconds and not self._look.isActive():
            self._look.start()
        elif not seconds:
            self._look.stop()


def wait_sentence(seconds: int) -> str:
    """When the next try may come; empty where it may come now."""
    if not seconds:
        return ""
    if seconds == 1:
        return _tr("You can try again in a second.")
    return _tr("You can try again in {n} seconds.").format(n=seconds)


def refusal_sentence(failure: Exception) -> str:
    """Why it did not open."""
    match failure:
        case errors.PassphraseWrong():
            return _tr("That did not open it. Nothing is lost; perhaps a letter slipped.")
        case errors.TooSoon():
            return ""
        case errors.RecoveryKeyMistyped(group=group, groups=groups):
            words = _tr("There is a slip in group {group} of {groups}.")
            return words.format(group=group, groups=groups)
        case errors.StoreError():
            return store_sentence(failure)
        case _:
            raise failure


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyForm", text)
