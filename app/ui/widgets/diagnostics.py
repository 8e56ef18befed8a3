# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Copy diagnostics: the app looks itself over, and what it finds is put on the clipboard.

It is the self-test that the command line has; only the window is the one that is there. It makes no
sound and holds nothing up: each check is a process of its own, which ends when the page is left.
"""

from __future__ import annotations

import atexit
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from app.ui.aside import do_aside
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.sound_choices import below
from app.ui.widgets.wrapping_row import side_by_side

if TYPE_CHECKING:
    from app.self_test.check import Outcome

_LOOK_MS = 100
_HEIGHT = 260


class _Run:
    """One run in a thread of its own. begun: how many checks have begun so far."""

    def __init__(self, already: dict[str, Outcome]) -> None:
        from app.self_test.limits import LIMITS

        self.whole = len(LIMITS)
        self.begun = 0
        self.given_up = threading.Event()
        self._already = already

    def look_over(self) -> dict[str, Any]:
        """The report. Takes some seconds. Raises GivenUp, OSError."""
        from app.self_test.command import looked_over

        return looked_over(self._tell, self.given_up.is_set, self._already)

    def _tell(self, _name: str) -> None:
        self.begun += 1


class Diagnostics(QWidget):
    """The button, what is said of it, and the text that was copied, which is closed at first.

    Attributes:
        said: how far it is, and what came of it. text: None until it was opened.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._run: _Run | None = None
        self._report = ""
        self.text: QPlainTextEdit | None = None
        words = self.tr(
            "If something doesn't work: this looks the whole app over, without a sound, and copies"
            " what it finds, for whoever helps you. That is versions, the kind of computer and"
            " measurements; nothing that you wrote, and nothing of who you are."
        )
        self.copy = Button(theme, self.tr("Copy diagnostics"))
        self.copy.clicked.connect(self._begin)
        self.show_text = Button(theme, self.tr("Show what was copied"), "quiet")
        self.show_text.clicked.connect(self._turn_text)
        self.show_text.hide()
        self.said = Label("", "soft")
        self.said.hide()
        self._looks = QTimer(self)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._tell_how_far)
        self._column = below(self, Label(words, "soft"))
        self._column.setSpacing(8)
        self._column.addLayout(side_by_side(self.copy, self.show_text))
        self._column.addWidget(self.said)

    @property
    def is_running(self) -> bool:
        """Whether the app is being looked over."""
        return self._run is not None

    def _begin(self) -> None:
        if self._run is not None:
            return
        from app.ui.self_testing.window import window_seen

        run = self._run = _Run({"window": window_seen(self.window())})
        self.destroyed.connect(run.given_up.set)
        do_aside(self, "diagnostics", run.look_over, self._copied, self._failed)
        # After what do_aside has registered, so that the end of the program does not wait for it.
        atexit.register(run.given_up.set)
        self._tell_how_far()
        self._looks.start()

    def _tell_how_far(self) -> None:
        if self._run is not None:
            words = self.tr("Looking the app over: {n} of {all} …")
            number = min(self._run.whole, max(1, self._run.begun))
            self._say(words.format(n=number, all=self._run.whole))

    def _copied(self, report: dict[str, Any]) -> None:
        from app.self_test.report import as_text

        self._end()
        self._report = as_text(report)
        QApplication.clipboard().setText(self._report)
        checks = report["checks"]
        amiss = sum(not check["ok"] for check in checks.values())
        copied = self.tr("It is copied, and goes nowhere by itself; you can read it first.")
        if amiss:
            found = self.tr("Of {all} checks, this many did not go well: {n}.")
        else:
            found = self.tr("All {all} checks went well.")
        words = f"{found.format(all=len(checks), n=amiss)} {copied}"
        self._say(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, words))
        self.show_text.show()
        if self.text is not None:
            self.text.setPlainText(self._report)

    def _failed(self, _failure: Exception) -> None:
        self._end()
        self._say(self.tr("It couldn't be done: perhaps the disk is full. Nothing was copied."))

    def _end(self) -> None:
        self._looks.stop()
        run, self._run = self._run, None
        if run is not None:
            atexit.unregister(run.given_up.set)

    def _say(self, words: str) -> None:
        is_new = self.said.isHidden()
        self.said.setText(words)
        self.said.show()
        if is_new:
            bring_into_sight(self.said)

    def _turn_text(self) -> None:
        is_new = self.text is None
        text = self._made_text() if self.text is None else self.text
        text.setVisible(is_new or text.isHidden())
        hide, show = self.tr("Hide what was copied"), self.tr("Show what was copied")
        words = show if text.isHidden() else hide
        self.show_text.setText(words)
        self.show_text.setAccessibleName(words)
        if text.isVisible():
            bring_into_sight(text)

    def _made_text(self) -> QPlainTextEdit:
        text = self.text = QPlainTextEdit(self._report)
        text.setProperty("role", "licence")
        text.setAccessibleName(self.tr("What was copied"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        flags = Qt.TextInteractionFlag
        text.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        text.setFixedHeight(self._theme.px(_HEIGHT))
        self._column.addWidget(text)
        QWidget.setTabOrder(self.show_text, text)
        return text
