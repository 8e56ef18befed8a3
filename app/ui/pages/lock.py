# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The lock: the passphrase opens it; so does the recovery key; without either, an honest word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.reflections.vault import Vault
from app.ui.pages.cover import CoverPage
from app.ui.pages.help import HelpPage
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button, from_its_edge
from app.ui.widgets.key_form import KeyForm
from app.ui.widgets.labels import Label
from app.ui.widgets.lost_passphrase import LostPassphrase
from app.ui.widgets.passphrase import NewPassphrase, side_by_side

_WIDEST = 520


class LockPage(CoverPage):
    """``opened``: it was the right one. ``chose_passphrase``: a new one, after the recovery key.

    ``began_anew``: the locked file is to be set aside. ``closed``: the window is to close.
    ``practised``: a practice is wanted without what is locked.
    """

    opened = Signal()
    chose_passphrase = Signal(str)
    began_anew = Signal()
    practised = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        vault: Vault,
        make_help: Callable[[], HelpPage],
        *,
        may_begin_anew: bool,
        may_practise: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """``may_begin_anew``: whether nothing is held in memory that would be shown then.

        ``may_practise``: whether no page waits behind the lock.
        """
        self.ways = UnlockWays(theme, vault, may_begin_anew=may_begin_anew)
        super().__init__(theme, self.ways, make_help, parent)
        if not may_practise:
            self.ways.to_practice.hide()
        self.ways.to_practice.clicked.connect(self.practised)
        self.setAccessibleName(self.tr("Locked"))
        self.ways.opened.connect(self.opened)
        self.ways.new.chosen.connect(self.chose_passphrase)
        self.ways.new.left.connect(self.opened)
        self.ways.lost.began_anew.connect(self.began_anew)
        self.ways.close_anyway.clicked.connect(self.closed)
        self.came_back.connect(self.ways.take_focus)

    def tell(self, sentence: str) -> None:
        """Shows a sentence below the heading."""
        self.ways.tell(sentence)

    def tell_unsaved(self) -> None:
        """The window was to close, and what is held in memory can only be saved when unlocked."""
        self.tell(
            self.tr(
                "Some of what you wrote isn't saved yet, and is held in this window. Unlock first,"
                " and it will be saved; without that it is lost as the window closes."
            )
        )
        self.ways.close_anyway.show()


class UnlockWays(QScrollArea):
    """One of them at a time, in the middle: passphrase, recovery key, neither; then a new one."""

    opened = Signal()

    def __init__(
        self, theme: Theme, vault: Vault, *, may_begin_anew: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title = Label(self.tr("Your reflections are locked"), "title")
        self.told = Label("", "lead")
        self.told.hide()
        self.close_anyway = Button(theme, self.tr("Close all the same"), "quiet")
        self.close_anyway.hide()
        self.passphrase = self._passphrase_form(vault)
        self.recovery = self._recovery_form(vault)
        self.lost = LostPassphrase(theme, may_begin_anew=may_begin_anew)
        self.lost.left.connect(lambda: self._show(self._first))
        self.new = NewPassphrase(theme, self.tr("Set it"), self.tr("Keep the one there is"))
        self._arrange()
        self._show(self._first)

    def take_focus(self) -> None:
        """The keyboard goes to where one would type."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.viewport().height() < 24 * self.fontMetrics().height()
        self.title.take_role("heading" if low else "title")

    def _passphrase_form(self, vault: Vault) -> KeyForm:
        form = KeyForm(
            self._theme,
            self.tr("Your passphrase"),
            self.tr("Unlock"),
            vault.unlock,
            vault.seconds_to_wait,
        )
        form.opened.connect(self.opened)
        return form

    def _recovery_form(self, vault: Vault) -> KeyForm:
        self.back = Button(self._theme, self.tr("Back"), "quiet")
        self.back.clicked.connect(lambda: self._show(self._first))
        form = KeyForm(
            self._theme,
            self.tr("Your recovery key, thirteen groups of five"),
            self.tr("Unlock"),
            vault.unlock_with,
            vault.seconds_to_wait,
            hidden=False,
            beside=self.back,
            wrong=self.tr(
                "This key does not open it. Nothing is lost; perhaps it was made before the"
                " passphrase was changed."
            ),
        )
        form.opened.connect(self._offer_new)
        return form

    def _offer_new(self) -> None:
        self.title.setText(self.tr("It is open again"))
        self.close_anyway.hide()
        self.tell(self.tr("Would you like to set a passphrase that you know?"))
        self._show(self.new)

    def tell(self, words: str) -> None:
        """Shows words below the heading."""
        self.told.setText(words)
        self.told.show()

    def _arrange(self) -> None:
        theme = self._theme
        flame = QLabel()
        flame.setPixmap(from_its_edge(theme.pixmap("flame", "ember", 32)))
        self.to_recovery = Button(theme, self.tr("I have a recovery key"), "back")
        self.to_recovery.clicked.connect(lambda: self._show(self.recovery))
        self.to_lost = Button(theme, self.tr("I don't have it any more"), "back")
        self.to_lost.clicked.connect(lambda: self._show(self.lost))
        self.to_practice = Button(theme, self.tr("Practise without your reflections"), "back")
        self._first = QWidget()
        first = QVBoxLayout(self._first)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(4)
        first.addWidget(self.passphrase)
        first.addSpacing(20)
        for button in (self.to_recovery, self.to_lost, self.to_practice):
            first.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._ways = (self._first, self.recovery, self.lost, self.new)
        whole = QWidget()
        whole.setMaximumWidth(theme.px(_WIDEST))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(flame)
        column.addWidget(self.title)
        column.addWidget(self.told)
        column.addLayout(side_by_side(self.close_anyway))
        column.addSpacing(12)
        for way in self._ways:
            column.addWidget(way)
        self._put_in_the_middle(whole)

    def _put_in_the_middle(self, whole: QWidget) -> None:
        content = QWidget()
        content.setObjectName("column")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(whole, 100)
        row.addStretch(1)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(32, 24, 32, 16)
        layout.addStretch(2)
        layout.addLayout(row)
        layout.addStretch(3)
        self.setWidget(content)

    def _show(self, shown: QWidget) -> None:
        for way in self._ways:
            way.setVisible(way is shown)
        self.setFocusProxy(self.passphrase if shown is self._first else shown)
        if self.isVisible():
            self.take_focus()
