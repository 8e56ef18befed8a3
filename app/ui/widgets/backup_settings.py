# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""The copies of the reflections: which there are, one more, and what of them is to come back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.reflections.backups import Backup
from app.reflections.broken import BrokenFile
from app.reflections.errors import StoreBroken, StoreError
from app.reflections.restoring import Return
from app.ui.aside import do_aside
from app.ui.return_words import (
    backup_line,
    copy_failed_sentence,
    return_failed_sentence,
    size_words,
)
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.labels import Label
from app.ui.widgets.return_card import ReturnCard
from app.ui.widgets.sound_choices import below
from app.ui.widgets.wrapping_row import WrappingRow
from app.ui.words import when_it_was

if TYPE_CHECKING:
    from app.ui.rooms import Rooms


class BackupSettings(QWidget):
    """Nothing is put back before its question was answered.

    ``changed``: the rows are others now. ``put_back``: something came back.

    Attributes:
        returns: the buttons that put back, of the copies first (newest first), then of the files
            that were set aside.
        card: the question that is asked at present, or None.
    """

    changed = Signal()
    put_back = Signal()

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        self._may_renew = False
        self.returns: tuple[Button, ...] = ()
        self.card: ReturnCard | None = None
        words = self.tr(
            "A copy of your reflections is made on each day on which something changed. The latest"
            " seven are kept on this computer, as private as the reflections themselves."
        )
        self.make = Button(theme, self.tr("Make one now"), "plain")
        self.make.clicked.connect(self._make)
        self.renew = Button(theme, self.tr("Delete the earlier ones"), "quiet")
        self.renew.clicked.connect(self._renew)
        self.folder = Button(theme, self.tr("Show the folder"), "quiet")
        self.folder.clicked.connect(self._show_folder)
        self.said = Label("", "soft")
        self.said.hide()
        ways = WrappingRow()
        ways.addWidget(self.make)
        ways.addWidget(self.folder)
        ways.addWidget(self.renew)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._asked = QVBoxLayout()
        column = below(self, Label(words, "soft"))
        column.addLayout(self._rows)
        column.addLayout(self._asked)
        column.addWidget(self.said)
        column.addLayout(ways)
        self.look()

    def look(self) -> None:
        """Shows the copies that there are now."""
        _empty(self._rows)
        rooms = self._rooms
        copies = rooms.copies.backups.all()
        returns = [self._row_of_copy(backup) for backup in copies]
        broken_files = (each for each in rooms.copies.broken_files() if not each.is_put_back)
        returns += [self._row_of_broken(broken) for broken in broken_files]
        if not copies:
            self._rows.addWidget(Label(self.tr("There is none yet."), "soft"))
        self.returns = tuple(returns)
        self.make.setEnabled(rooms.has_open_store)
        self._may_renew = False
        self.renew.say(self.tr("Delete the earlier ones"))
        self.renew.setAccessibleName(self.renew.text())
        self.renew.setVisible(bool(copies))
        self.renew.setEnabled(rooms.has_open_store)
        self.folder.setVisible(rooms.copies.backups.folder.is_dir())
        self.changed.emit()

    # -- the rows --------------------------------------------------------------------------------

    def _row_of_copy(self, backup: Backup) -> Button:
        when = backup_line(backup, self._rooms.now())
        button = self._row(when, size_words(backup), self.tr("Put back what is missing"))
        button.setAccessibleName(
            self.tr("Put back what is missing from the copy of {when}").format(when=when)
        )
        button.clicked.connect(lambda: self._ask(lambda: self._rooms.copies.of_copy(backup)))
        return button

    def _row_of_broken(self, broken: BrokenFile) -> Button:
        when = when_it_was(broken.at, self._rooms.now())
        words = self.tr("A damaged file")
        button = self._row(words, when, self.tr("Put back what can be had"))
        button.setAccessibleName(
            self.tr("Put back what can be had of the damaged file. {when}").format(when=when)
        )
        button.clicked.connect(lambda: self._ask(lambda: self._rooms.copies.of_broken(broken)))
        return button

    def _row(self, words: str, beside: str, action: str) -> Button:
        button = Button(self._theme, action, "quiet")
        self._rows.addWidget(_Row(self._theme, words, beside, button))
        return button

    # -- what is pressed -------------------------------------------------------------------------

    def _make(self) -> None:
        self.make.setEnabled(False)
        self._say(self.tr("Making a copy …"))
        do_aside(self, "backup", self._rooms.copies.make, lambda _new: self._made(), self._not_made)

    def _renew(self) -> None:
        """Asks once, by the same button: what is kept now is in the new copy, but nothing else."""
        if not self._may_renew:
            self._may_renew = True
            self.renew.say(self.tr("Delete them"))
            self.renew.setAccessibleName(self.tr("Yes, delete the earlier copies"))
            self._say(
                self.tr(
                    "A new copy is made first, and read back. What only the earlier ones still hold"
                    " is gone then, for good. Delete them?"
                )
            )
            return
        self.renew.setEnabled(False)
        self._say(self.tr("Making a copy …"))
        renew = self._rooms.copies.replace_all
        do_aside(self, "backup", renew, lambda _none: self._made(), self._not_made)

    def _made(self) -> None:
        self.look()
        self._say(self.tr("The copy is made, and was read back."))
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _not_made(self, failure: Exception) -> None:
        self.look()
        if isinstance(failure, StoreBroken):
            self._say("")
            self._rooms.keeper.doubt()
        elif isinstance(failure, StoreError):
            self._say(copy_failed_sentence(failure))

    def _ask(self, read: Callable[[], Return]) -> None:
        self._say(self.tr("Reading it …"))
        for button in self.returns:
            button.setEnabled(False)
        do_aside(self, "read-copy", read, self._show_question, self._show_unreadable)

    def _show_question(self, what: Return) -> None:
        self._let_ask_again()
        if what.is_empty:
            self._say(self.tr("There is nothing in it that can be read."))
            return
        self._say("")
        _empty(self._asked)
        self.card = ReturnCard(self._theme, self._rooms, what)
        self.card.declined.connect(self._put_away)
        self.card.put_back.connect(self.look)
        self.card.put_back.connect(self.put_back)
        self._asked.addWidget(self.card)
        self.card.show()
        self.changed.emit()
        self.card.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_unreadable(self, failure: Exception) -> None:
        self._let_ask_again()
        self._say(return_failed_sentence(failure))

    def _let_ask_again(self) -> None:
        for button in self.returns:
            button.setEnabled(True)

    def _put_away(self) -> None:
        self.card = None
        _empty(self._asked)
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._rooms.copies.backups.folder)))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))


class _Row(QWidget):
    """A copy and its button: side by side where there is room."""

    def __init__(self, theme: Theme, words: str, beside: str, button: Button) -> None:
        super().__init__()
        self._wide = theme.px(380)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(Label(words, "plain"))
        texts.addWidget(Label(beside, "small"))
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 4, 0, 4)
        self._line.addLayout(texts, 1)
        self._line.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= self._wide
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        super().resizeEvent(event)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
