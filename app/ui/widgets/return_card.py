# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Offers to put back what a copy of the reflections holds, and shows what comes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.reflections.restoring import GivenUp, PutBack, Return
from app.ui.aside import do_aside
from app.ui.return_words import (
    copy_words,
    damaged_words,
    joined,
    lack_lines,
    put_back_words,
    return_failed_sentence,
)
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, selectable

if TYPE_CHECKING:
    from app.ui.rooms import Rooms

_STEPS = 1000
_LOOK_MS = 100


class ReturnCard(Card):
    """``declined``: the person does not want it now. ``put_back``: it was done."""

    declined = Signal()
    put_back = Signal()

    def __init__(
        self, theme: Theme, rooms: Rooms, what: Return, parent: QWidget | None = None
    ) -> None:
        super().__init__("notice", parent)
        self._rooms = rooms
        self._what = what
        self._share = 0.0
        self._is_given_up = False
        now = rooms.now()
        heading = self.tr("Your reflections can be put back")
        if what.broken is None:
            heading = self.tr("Put back what is missing?")
        self.setAccessibleName(heading)
        self.heading = Label(heading, "subheading")
        self.damaged = selectable(Label(damaged_words(what), "soft"))
        self.words = selectable(Label(copy_words(what, now), "plain"))
        self.lacks = selectable(Label(joined(lack_lines(what, now)), "soft"))
        self.promise = Label(
            self.tr(
                "What is here now stays. Where both have a thing and they differ, both are kept."
            ),
            "soft",
        )
        self._make_progress(theme)
        for label in (self.heading, self.damaged, self.words, self.lacks, self.promise):
            self.box.addWidget(label)
        # Now that they are in the card: by themselves they would come up as windows.
        self.damaged.setVisible(what.broken is not None)
        self.lacks.setVisible(bool(what.lacks) and what.backup is not None)
        self.box.addSpacing(8)
        self.box.addWidget(self.bar)
        self.box.addLayout(self._ways())

    def _make_progress(self, theme: Theme) -> None:
        self.bar = QProgressBar()
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is put back"))
        self.bar.hide()
        self.begin = Button(theme, self.tr("Put it back"), "primary")
        self.begin.clicked.connect(self._begin)
        self.not_now = Button(theme, self.tr("Not now"), "quiet")
        self.not_now.clicked.connect(self.declined)
        self.cancel = Button(theme, self.tr("Cancel"), "quiet")
        self.cancel.clicked.connect(self._give_up)
        self.cancel.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(lambda: self.bar.setValue(round(_STEPS * self._share)))

    def _ways(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.begin, self.not_now, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _begin(self) -> None:
        self._is_given_up = False
        self._share = 0.0
        words = self.tr("You can go on meanwhile. What you write then is saved a moment later.")
        self._show(self.tr("Putting it back …"), words, running=True)
        rooms, what = self._rooms, self._what

        def work() -> PutBack:
            return rooms.copies.put_back(what, self._take_share, lambda: self._is_given_up)

        do_aside(self, "put-back", work, self._show_done, self._show_failed)
        self.cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_share(self, share: float) -> None:
        """Called by the other thread, which touches nothing but this number."""
        self._share = share

    def _give_up(self) -> None:
        self._is_given_up = True
        self.cancel.setEnabled(False)

    def _show_done(self, done: PutBack) -> None:
        self._show(self.tr("It is put back"), put_back_words(done), running=False)
        self.begin.hide()
        self.not_now.say(self.tr("Done"))
        self.not_now.setAccessibleName(self.tr("Done"))
        self.not_now.setFocus(Qt.FocusReason.OtherFocusReason)
        self.put_back.emit()

    def _show_failed(self, failure: Exception) -> None:
        words = return_failed_sentence(failure)
        if isinstance(failure, GivenUp):
            words = self.tr("Nothing is lost by it, and it can be put back at any time.")
        self._show(self.tr("It is not put back"), words, running=False)
        self.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, heading: str, words: str, *, running: bool) -> None:
        self.heading.setText(heading)
        self.words.setText(words)
        for label in (self.damaged, self.lacks, self.promise):
            label.hide()
        self.bar.setValue(0)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)
        self.cancel.setEnabled(True)
        self.begin.setVisible(not running)
        self.not_now.setVisible(not running)
        if running:
            self._timer.start()
        else:
            self._timer.stop()
