# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Work that takes a while: how far it is, a way to give it up, and how it came out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, selectable

_STEPS = 1000
_LOOK_MS = 100


class GivenUp(Exception):
    """The person has given it up. Raised in the thread that does the work."""


class WorkCard(Card):
    """One card for one kind of work. ``cancelled``: it is to be given up.

    Attributes:
        is_running: whether the work goes on.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent)
        self.is_running = False
        self._share = 0.0
        self._is_given_up = False
        self._place: Path | None = None
        self.words = Label("", "strong")
        self.more = selectable(Label("", "soft"))
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.cancel = Button(theme, self.tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self.give_up)
        self.open_folder = Button(theme, self.tr("Open folder"))
        self.open_folder.clicked.connect(self._open_folder)
        for widget in (self.words, self.more, self.bar):
            self.box.addWidget(widget)
        for button in (self.cancel, self.open_folder):
            self.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(lambda: self.bar.setValue(round(_STEPS * self._share)))
        self.hide()

    def show_begun(self, words: str, more: str = "", *, can_cancel: bool = True) -> None:
        """The work begins."""
        self._share, self._is_given_up = 0.0, False
        self._say(words, more, running=True)
        self.cancel.setVisible(can_cancel)
        self.cancel.setEnabled(True)
        self.bar.setValue(0)
        self._look.start()

    def go_on(self, share: float) -> None:
        """So much is done, from 0 to 1. Called by the other thread, which touches numbers alone.

        Raises GivenUp there.
        """
        if self._is_given_up:
            raise GivenUp
        self._share = share

    def give_up(self) -> None:
        """Gives up what goes on; its end is still to come."""
        if self.is_running and not self._is_given_up:
            self._is_given_up = True
            self.cancel.setEnabled(False)
            self.cancelled.emit()

    def show_outcome(self, words: str, more: str = "", place: Path | None = None) -> None:
        """The work has ended; ``place``: the file or folder that came of it."""
        self._place = place
        self._say(words, more, running=False)
        self.open_folder.setVisible(place is not None)

    def _say(self, words: str, more: str, *, running: bool) -> None:
        self.is_running = running
        self.words.setText(words)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.open_folder.hide()
        if not running:
            self._look.stop()
        self.show()

    def _open_folder(self) -> None:
        if self._place is not None:
            folder = self._place if self._place.is_dir() else self._place.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
