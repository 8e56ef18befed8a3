# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The passphrase in the settings: set it, change it, remove it, lock now, a recovery key."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget

from app.reflections.errors import StoreError
from app.ui.privacy_words import minutes_words, rekey_failure_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.key_form import KeyForm
from app.ui.widgets.labels import Label
from app.ui.widgets.left_readable import LeftReadable
from app.ui.widgets.passphrase import NewPassphrase, side_by_side
from app.ui.widgets.recovery_key import RecoveryKeyView
from app.ui.widgets.sound_choices import below
from app.ui.widgets.wrapping_row import WrappingRow

if TYPE_CHECKING:
    from app.reflections.vault import Rekeyed
    from app.ui.locking import Locking
    from app.ui.rooms import Rooms

_MINUTES = (2.0, 5.0, 10.0, 30.0, 0.0)


class PrivacySettings(QWidget):
    """One state at a time. ``grown``: what can be reached by Tab is other than before."""

    grown = Signal()

    def __init__(
        self, theme: Theme, rooms: Rooms, locking: Locking, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        self._vault = rooms.vault
        self._locking = locking
        self._shown: QWidget | None = None
        self._unreadable: tuple[Path, ...] = ()
        self.said = Label("", "plain")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._column.addWidget(self.said)
        self.show_overview()

    def show_overview(self, said: str = "") -> None:
        """What there is, and what can be done; above it, what was done."""
        try:
            has_one = self._vault.is_encrypted
            self._show(self._with_one() if has_one else self._without(), said)
        except StoreError as error:
            self._show(QWidget(), rekey_failure_sentence(error))

    def show_setting(self) -> None:
        """The form for a first passphrase."""
        words = self.tr(
            "The whole file of your reflections is encrypted with it, and its backups too. You type"
            " it when you open Inner Hearth, or come back after a while."
        )
        form = self._new_form(self.tr("Set the passphrase"), self._set)
        self._show(self._told(words, form))
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- the states ------------------------------------------------------------------------------

    def _without(self) -> QWidget:
        words = self.tr(
            "What you write stays on this computer. With a passphrase, nobody else who uses it can"
            " read any of it: the file is encrypted, and the window locks with Ctrl+L, after a"
            " while without a touch, and when the computer sleeps."
        )
        self.set_one = Button(self._theme, self.tr("Set a passphrase"))
        self.set_one.clicked.connect(self.show_setting)
        hint = self.tr("Without one, Ctrl+L still clears the window, so that nobody reads along.")
        whole = QWidget()
        column = below(whole, Label(words, "soft"))
        column.addLayout(side_by_side(self.set_one))
        column.addWidget(Label(hint, "faint"))
        return whole

    def _with_one(self) -> QWidget:
        words = self.tr("Your reflections are encrypted. Only your passphrase opens them.")
        row = WrappingRow()
        self.lock_now = self._act(row, self.tr("Lock now"), self._locking.lock, "plain")
        self.change = self._act(row, self.tr("Change the passphrase"), self._ask_to_change)
        self.key = self._act(row, self.tr("A recovery key"), self._ask_for_key)
        self.remove = self._act(row, self.tr("Remove it"), self._ask_to_remove)
        whole = QWidget()
        column = below(whole, Label(words, "soft"))
        column.addLayout(row)
        column.addWidget(self._minutes())
        self.left = LeftReadable(self._theme, self._vault, self._unreadable)
        self.left.changed.connect(self.grown)
        column.addWidget(self.left)
        return whole

    def _minutes(self) -> ChoiceRow:
        settings = self._rooms.settings
        now = settings.now.lock_after_minutes
        values = _MINUTES if now in _MINUTES else (now, *_MINUTES)
        options = [(value, minutes_words(value)) for value in values]
        name = self.tr("Lock by itself when nobody has touched the app")
        self.minutes = ChoiceRow(self._theme, name, options, now)
        self.minutes.chosen.connect(lambda value: settings.change(lock_after_minutes=value))
        return self.minutes

    def _go_back(self) -> None:
        self.show_overview()

    def _ask_to_change(self) -> None:
        form = self._new_form(self.tr("Change it"), self._change)
        words = self.tr("A recovery key you may have printed goes with the old one.")
        self._ask_present(lambda: self._show(self._told(words, form)))

    def _ask_for_key(self) -> None:
        self._ask_present(self._show_key)

    def _ask_to_remove(self) -> None:
        words = self.tr(
            "Afterwards the file can be read by whoever uses this account of the computer, or takes"
            " its disk. Nothing of what you wrote is lost."
        )
        self.really_remove = Button(self._theme, self.tr("Remove the passphrase"))
        self.really_remove.clicked.connect(self._remove)
        whole = QWidget()
        column = below(whole, Label(words, "soft"))
        column.addLayout(side_by_side(self.really_remove, self._leave()))
        self._ask_present(lambda: self._show(whole))

    def _ask_present(self, then: Callable[[], None]) -> None:
        self.present = KeyForm(
            self._theme,
            self.tr("Your present passphrase"),
            self.tr("Go on"),
            self._vault.unlock,
            self._vault.seconds_to_wait,
            beside=self._leave(),
        )
        self.present.opened.connect(then)
        self._show(self.present)
        self.present.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer_key(self, done: Rekeyed, said: str) -> None:
        self._unreadable = done.unreadable
        words = self.tr(
            "Would you like a recovery key? It is a second way in, to be kept on paper in a safe"
            " place, for the day the passphrase won't come to mind."
        )
        self.show_key = Button(self._theme, self.tr("Show me one"))
        self.show_key.clicked.connect(self._show_key)
        self.no_key = Button(self._theme, self.tr("I don't want one"), "quiet")
        self.no_key.clicked.connect(self._go_back)
        whole = QWidget()
        column = below(whole, Label(words, "soft"))
        column.addLayout(side_by_side(self.show_key, self.no_key))
        self._show(whole, said)
        self.show_key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_key(self) -> None:
        self.recovery = RecoveryKeyView(self._theme, self._vault.recovery_key())
        self.recovery.left.connect(self._go_back)
        self._show(self.recovery)

    # -- the work --------------------------------------------------------------------------------

    def _set(self, new: str) -> None:
        self._locking.rekey(
            self.tr("Encrypting your reflections"),
            lambda tell: self._vault.set_passphrase(new, tell),
            lambda done: self._offer_key(done, self.tr("Your passphrase is set.")),
            self._fail,
        )

    def _change(self, new: str) -> None:
        self._locking.rekey(
            self.tr("Changing the passphrase"),
            lambda tell: self._vault.change_passphrase(new, tell),
            lambda done: self._offer_key(done, self.tr("Your passphrase is changed.")),
            self._fail,
        )

    def _remove(self) -> None:
        self._locking.rekey(
            self.tr("Removing the passphrase"),
            self._vault.remove_passphrase,
            lambda _done: self.show_overview(self.tr("The passphrase is removed.")),
            self._fail,
        )

    def _fail(self, failure: Exception) -> None:
        self.show_overview(rekey_failure_sentence(failure))

    # -- how it is put together ------------------------------------------------------------------

    def _show(self, state: QWidget, said: str = "") -> None:
        has_keyboard = self.isAncestorOf(QApplication.focusWidget() or self)
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = state
        self.said.setText(said)
        self.said.setVisible(bool(said))
        self._column.addWidget(state)
        state.show()
        self.grown.emit()
        if has_keyboard:
            _take_keyboard(state)

    def _told(self, words: str, form: QWidget) -> QWidget:
        whole = QWidget()
        below(whole, Label(words, "soft"), form)
        return whole

    def _new_form(self, act: str, then: Callable[[str], None]) -> NewPassphrase:
        self.new = form = NewPassphrase(self._theme, act, self.tr("Cancel"))
        form.chosen.connect(then)
        form.left.connect(self._go_back)
        return form

    def _leave(self) -> Button:
        self.leave = Button(self._theme, self.tr("Cancel"), "quiet")
        self.leave.clicked.connect(self._go_back)
        return self.leave

    def _act(
        self, row: WrappingRow, words: str, act: Callable[[], None], kind: str = "quiet"
    ) -> Button:
        button = Button(self._theme, words, "plain" if kind == "plain" else "quiet")
        button.clicked.connect(act)
        row.addWidget(button)
        return button


def _take_keyboard(state: QWidget) -> None:
    """The keyboard stays on the card: it goes to the first of what took the other's place.

    Where a passphrase is typed, that is its line: a space typed into the button beside it would
    show the passphrase.
    """
    first = next(iter((*state.findChildren(QLineEdit), *state.findChildren(QAbstractButton))), None)
    if first is not None:
        bring_into_sight(state)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
