# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Something a person wrote, to read, and to change in its place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.note import KeptNote


class AnswerCard(Card):
    """The words under their question. With ``keep``, they can be changed; it is given the text."""

    def __init__(
        self,
        theme: Theme,
        question: str,
        words: str,
        keep: Callable[[str], None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._question = question or self.tr("What you wrote")
        self._keep = keep
        self.note: KeptNote | None = None
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Label(question, "small"), 1)
        self.box.addLayout(head)
        self.words = selectable(Label(words, "written"))
        self.box.addWidget(self.words)
        if keep is not None:
            self.edit = Button(theme, self.tr("Edit"), "control", "note")
            self.edit.setAccessibleName(self.tr("Edit: {question}").format(question=self._question))
            self.edit.clicked.connect(self._toggle)
            head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)

    def write_on(self) -> None:
        """The words can be changed from now on."""
        if self.note is None and self._keep is not None:
            # At once: what is changed is in the keeper's hands then, whatever becomes of the store.
            self._keep(self.words.text())
            self.note = written_note(self._theme, self._question, self.words.text(), self._keep)
            self.box.addWidget(self.note)
            self.words.hide()
            self.edit.say(self.tr("Done"))
            self.edit.setAccessibleName(self.tr("Done"))
            self.note.show()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self) -> None:
        if self.note is None:
            self.write_on()
            return
        self.note.save_now()
        self.words.setText(self.note.toPlainText().strip())
        self.words.show()
        self.note.hide()
        self.note.deleteLater()
        self.note = None
        self.edit.say(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Edit: {question}").format(question=self._question))


def written_note(theme: Theme, name: str, words: str, keep: Callable[[str], None]) -> KeptNote:
    """A note that already holds words; only what is changed in it is kept."""
    note = KeptNote(theme, name, keep)
    note.blockSignals(True)
    note.setPlainText(words)
    note.blockSignals(False)
    note.moveCursor(QTextCursor.MoveOperation.End)
    return note
