# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Where a passphrase is typed: hidden, unless the person asks to see it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label

_LONGEST = 1000


class HiddenLine(QWidget):
    """One line under its name, with a button that shows what stands in it.

    Nothing stays in it when it is hidden.
    """

    entered = Signal()

    def __init__(
        self, theme: Theme, name: str, *, hidden: bool = True, parent: QWidget | None = None
    ) -> None:
        """``hidden``: False for what a person copies from paper, which has to be seen."""
        super().__init__(parent)
        self._name = name
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setMaxLength(_LONGEST)
        self.line.returnPressed.connect(self.entered)
        self.show_words = Button(theme, self.tr("Show"), "quiet")
        self.show_words.setCheckable(True)
        self.show_words.setChecked(not hidden)
        self.show_words.toggled.connect(self._show_words)
        self.setFocusProxy(self.line)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(name, "soft"))
        column.addLayout(row)
        if not hidden:
            self.show_words.hide()
        self._show_words()

    @property
    def words(self) -> str:
        """What stands in it, as it was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Nothing stands in it any more, nor can it be brought back."""
        self.line.setText("")
        self.line.setModified(False)

    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self.clear()
        super().hideEvent(event)

    def _show_words(self) -> None:
        shown = self.show_words.isChecked()
        echo = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(echo)
        # Shown or not: no keyboard is to learn it, or to mend it.
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(
            self.line.inputMethodHints()
            | hints.ImhSensitiveData
            | hints.ImhNoPredictiveText
            | hints.ImhNoAutoUppercase
        )
        words = self.tr("Hide") if shown else self.tr("Show")
        self.show_words.say(words)
        self.show_words.setAccessibleName(
            self.tr("{words}: {name}").format(words=words, name=self._name)
        )


class NewPassphrase(QWidget):
    """A new passphrase, twice. ``chosen`` carries it; ``left``: rather not."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, act: str, leave: str, parent: QWidget | None = None) -> None:
        """``act`` and ``leave``: what the two buttons say."""
        super().__init__(parent)
        self.first = HiddenLine(theme, self.tr("A new passphrase"))
        self.second = HiddenLine(theme, self.tr("The same once more"))
        self.first.entered.connect(self.second.line.setFocus)
        self.second.entered.connect(self._choose)
        self.said = Label("", "soft")
        self.said.hide()
        self.go = Button(theme, act, "primary")
        self.go.clicked.connect(self._choose)
        self.leave = Button(theme, leave, "quiet")
        self.leave.clicked.connect(self.left)
        self.setFocusProxy(self.first)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Label(self._advice(), "soft"))
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addWidget(self.said)
        column.addLayout(side_by_side(self.go, self.leave))

    def _advice(self) -> str:
        return self.tr(
            "Long is better than strange: four or five words that have nothing to do with each"
            " other are easy to keep in mind and hard to guess. Nobody can bring it back if it is"
            " forgotten, so you may like to write it down and keep it in a safe place."
        )

    def _choose(self) -> None:
        words = self.first.words
        if not words:
            self._say(self.tr("Please write a passphrase first."), self.first)
        elif words != self.second.words:
            self._say(self.tr("The two are not the same yet."), self.second)
        else:
            self.first.clear()
            self.second.clear()
            self.said.hide()
            self.chosen.emit(words)

    def _say(self, words: str, line: HiddenLine) -> None:
        self.said.setText(words)
        self.said.show()
        line.line.setFocus(Qt.FocusReason.OtherFocusReason)
        line.line.selectAll()


def side_by_side(*buttons: Button) -> QHBoxLayout:
    """Buttons in a row, from the left."""
    row = QHBoxLayout()
    row.setSpacing(12)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


Try = Callable[[str], None]
"""Tries a passphrase or key; raises StoreError where it does not open."""
