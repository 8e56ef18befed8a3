# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Keeps what changes in a widget soon after, and at once when the widget goes out of sight."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

WITHIN_MS = 500


@runtime_checkable
class SavesNow(Protocol):
    """A page or a field in it that keeps what is written after a moment, and now if asked to."""

    def save_now(self) -> None:
        """Keeps what is not kept yet."""


def save_all(page: QWidget) -> None:
    """Whatever is being written on the page is kept now, wherever on it that is."""
    _take_what_is_composed()
    for soon in page.findChildren(Soon):
        soon.now()
    for widget in (page, *page.findChildren(QWidget)):
        if isinstance(widget, SavesNow):
            widget.save_now()


def _take_what_is_composed() -> None:
    """What an input method has not handed over yet is no part of the text before it does."""
    QGuiApplication.inputMethod().commit()
    writing = QApplication.focusWidget()
    if isinstance(writing, QPlainTextEdit):
        # Not every input method hands it over when it is asked to.
        words = writing.textCursor().block().layout().preeditAreaText()
        if words:
            handed_over = QInputMethodEvent("", [])
            handed_over.setCommitString(words)
            QApplication.sendEvent(writing, handed_over)


class Soon(QObject):
    """Calls ``keep`` at most half a second after ``begin``."""

    def __init__(self, widget: QWidget, keep: Callable[[], None]) -> None:
        super().__init__(widget)
        self._keep = keep
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.setInterval(WITHIN_MS)
        self._due.timeout.connect(keep)
        widget.installEventFilter(self)

    def begin(self) -> None:
        """Something has changed."""
        # Not put off by the next change: somebody who writes without a break is saved, too.
        if not self._due.isActive():
            self._due.start()

    def now(self) -> None:
        """Keeps what is not kept yet."""
        if self._due.isActive():
            self._due.stop()
            self._keep()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self.now()
        return False
