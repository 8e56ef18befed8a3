# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Something a person wrote, to read, and to change in its place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.labels import Label, selectable
from app.ui.widgets.note import KeptNote

_LONG: Final = 20_000
"""So many letters a label lays out in a few milliseconds."""


class AnswerCard(Card):
    """The words under their question. With ``keep``, they can be changed; it is given the text.

    Attributes:
        said: the words as they are shown; "" while they are being changed.
    """

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
        self.words = selectable(Label("", "written"))
        self.box.addWidget(self.words)
        self.sheet: QPlainTextEdit | None = None
        self._say(words)
        if keep is not None:
            self.edit = Button(theme, self.tr("Edit"), "control", "note")
            self.edit.setAccessibleName(self.tr("Edit: {question}").format(question=self._question))
            self.edit.clicked.connect(self._toggle)
            head.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)

    def write_on(self) -> None:
        """The words can be changed from now on."""
        if self.note is None and self._keep is not None:
            # At once: what is changed is in the keeper's hands then, whatever becomes of the store.
            self._keep(self.said)
            self.note = written_note(self._theme, self._question, self.said, self._keep)
            self.box.addWidget(self.note)
            self._say("")
            self.edit.say(self.tr("Done"))
            self.edit.setAccessibleName(self.tr("Done"))
            self.note.show()
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        """Shows the words; very many of them on a sheet of their own, which lays out what is seen:
        a label would hold the window up for seconds.
        """
        self.said = words
        sheet, self.sheet = self.sheet, None
        if sheet is not None:
            sheet.hide()
            sheet.deleteLater()
        is_long = len(words) > _LONG
        self.words.setText("" if is_long else words)
        self.words.setVisible(bool(words) and not is_long)
        if is_long:
            self.sheet = _sheet(self._theme, self._question, words)
            self.box.addWidget(self.sheet)
            self.sheet.show()

    def _toggle(self) -> None:
        if self.note is None:
            self.write_on()
            return
        self.note.save_now()
        self._say(self.note.toPlainText().strip())
        self.note.hide()
        self.note.deleteLater()
        self.note = None
        self.edit.say(self.tr("Edit"))
        self.edit.setAccessibleName(self.tr("Edit: {question}").format(question=self._question))


def _sheet(theme: Theme, name: str, words: str) -> QPlainTextEdit:
    sheet = QPlainTextEdit(words)
    sheet.setReadOnly(True)
    sheet.setTabChangesFocus(True)
    sheet.setAccessibleName(name)
    sheet.setProperty("role", "words")
    sheet.setMinimumHeight(theme.px(320))
    return sheet


def written_note(theme: Theme, name: str, words: str, keep: Callable[[str], None]) -> KeptNote:
    """A note that already holds words; only what is changed in it is kept."""
    note = KeptNote(theme, name, keep)
    note.blockSignals(True)
    note.setPlainText(words)
    note.blockSignals(False)
    note.moveCursor(QTextCursor.MoveOperation.End)
    return note
