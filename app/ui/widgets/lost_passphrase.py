# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""For somebody who has neither passphrase nor recovery key: an honest word, and a way to go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.passphrase import side_by_side


class LostPassphrase(QWidget):
    """``began_anew``: asked and said yes. ``left``: back to the passphrase."""

    began_anew = Signal()
    left = Signal()

    def __init__(
        self, theme: Theme, *, may_begin_anew: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._may_begin_anew = may_begin_anew
        self.words = Label(self._honest(), "soft")
        self.question = Label(self._question() if may_begin_anew else self._not_now(), "soft")
        self.question.hide()
        self.ask = Button(theme, self.tr("Begin anew …"))
        self.ask.clicked.connect(self._ask)
        self.yes = Button(theme, self.tr("Set it aside and begin anew"))
        self.yes.clicked.connect(self.began_anew)
        self.yes.hide()
        self.back = Button(theme, self.tr("Back"), "quiet")
        self.back.clicked.connect(self._leave)
        self.setFocusProxy(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.words)
        column.addWidget(self.question)
        column.addLayout(side_by_side(self.ask, self.yes, self.back))

    def _honest(self) -> str:
        return self.tr(
            "Then what is locked can't be brought back: not by you, and not by anybody else. That"
            " is what kept it private, and it can hurt. Passphrases do come back to people at odd"
            " moments, so nothing of it is deleted.\n\nYou can practise without it: a new, empty"
            " place is begun for what you write from now on."
        )

    def _question(self) -> str:
        return self.tr(
            "Begin anew? The locked file and its backups get another name, and stay in their"
            " folder. Should the passphrase come back, they can be opened again."
        )

    def _not_now(self) -> str:
        return self.tr(
            "Something you did before the lock is still held behind it, and beginning anew would"
            " show it. Close Inner Hearth and open it again first; then you can begin anew."
        )

    def _ask(self) -> None:
        self.question.show()
        self.ask.hide()
        self.yes.setVisible(self._may_begin_anew)
        self.back.setFocus()

    def _leave(self) -> None:
        self.question.hide()
        self.yes.hide()
        self.ask.show()
        self.left.emit()
