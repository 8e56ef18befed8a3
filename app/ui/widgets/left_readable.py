# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Files that a passphrase did not reach: where they lie, and the offer to delete them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.reflections.durable import wipe
from app.reflections.errors import StoreError
from app.reflections.faults import store_errors
from app.reflections.vault import Vault
from app.ui.sentences import store_sentence
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.passphrase import side_by_side


class LeftReadable(QWidget):
    """Nothing where there are none. ``changed``: there are other buttons now."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        vault: Vault,
        unreadable: tuple[Path, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """``unreadable``: backups that the passphrase before did not open. Raises StoreError."""
        super().__init__(parent)
        self._vault = vault
        self._readable = vault.readable_files()
        # What can be read without a passphrase is the more important thing to say of a file.
        self._unreadable = tuple(
            file for file in unreadable if file not in self._readable and file.exists()
        )
        self.words = Label(self._what_there_is(), "soft")
        self.files = selectable(Label("\n".join(map(str, self._all())), "small"))
        self.question = Label(self._question(), "soft")
        self.ask = Button(theme, self.tr("Delete them …"), "quiet")
        self.yes = Button(theme, self.tr("Delete them for good"))
        self.no = Button(theme, self.tr("Keep them"), "quiet")
        self.ask.clicked.connect(lambda: self._show_question(shown=True))
        self.no.clicked.connect(lambda: self._show_question(shown=False))
        self.yes.clicked.connect(self._delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for label in (self.words, self.files, self.question):
            column.addWidget(label)
        column.addLayout(side_by_side(self.ask, self.yes, self.no))
        self._show_question(shown=False)
        if not self._all():
            self.hide()

    def _all(self) -> tuple[Path, ...]:
        return (*self._readable, *self._unreadable)

    def _what_there_is(self) -> str:
        sentences = []
        if self._readable:
            sentences.append(
                self.tr(
                    "These older files can still be read without the passphrase, or are too damaged"
                    " to tell."
                )
            )
        if self._unreadable:
            sentences.append(
                self.tr("Backups that could not be opened are as they were, under what they had.")
            )
        return " ".join(sentences)

    def _question(self) -> str:
        return self.tr(
            "Delete them for good? What stands in them and not in your reflections is gone then."
        )

    def _show_question(self, *, shown: bool) -> None:
        self.ask.setVisible(not shown)
        for widget in (self.question, self.yes, self.no):
            widget.setVisible(shown)
        if shown and self.isVisible():
            self.no.setFocus()
        self.changed.emit()

    def _delete(self) -> None:
        try:
            self._vault.wipe_files(self._readable)
            with store_errors(self._vault.path):
                for file in self._unreadable:
                    wipe(file)
        except StoreError as error:
            self.words.setText(store_sentence(error))
            self._show_question(shown=False)
            return
        for widget in (self.files, self.question, self.ask, self.yes, self.no):
            widget.hide()
        self.words.setText(self.tr("They are deleted."))
        self.changed.emit()
