# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Delete everything: what goes is told first, then asked once more, and then it is gone."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.reflections.asking import Asked
from app.reflections.errors import StoreError
from app.reflections.exchange.picking import Holding
from app.reflections.items import FindableKind
from app.ui.aside import do_aside
from app.ui.out_words import holding_words, not_erased_sentence
from app.ui.rooms import Rooms
from app.ui.theme import Theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.columns import TEXT_WIDTH, ScrollColumn
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.labels import Label
from app.ui.widgets.work_card import WorkCard
from app.ui.widgets.wrapping_row import WrappingRow

_KINDS: Final[tuple[FindableKind, ...]] = (
    "session",
    "entry",
    "part",
    "belief",
    "step",
    "reading",
)
PAUSE_MS: Final = 1500
"""Between the two presses: so that the second is never a double click."""


class ErasePage(ScrollColumn):
    """``left``: back to the settings. ``asked_for_export``: they want to take it out first.

    ``erased``: nothing is kept any more.
    """

    left = Signal()
    asked_for_export = Signal()
    erased = Signal()

    def __init__(self, theme: Theme, rooms: Rooms, parent: QWidget | None = None) -> None:
        super().__init__(TEXT_WIDTH, parent)
        self._theme = theme
        self._rooms = rooms
        self.setAccessibleName(self.tr("Delete everything"))
        self.back = Button(theme, self.tr("Settings"), "back", "back")
        self.back.clicked.connect(self.left)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(Label(self.tr("Delete everything"), "title"))
        self.lead = Label(self.tr("All that was kept of you here, for good."), "lead")
        self.column.addWidget(self.lead)
        self.column.addSpacing(16)
        self.what = self._what_goes()
        self.question = self._question()
        self.column.addWidget(self.what)
        self.column.addWidget(self.question)
        self.card = WorkCard(theme)
        self.column.addWidget(self.card)
        self.column.addStretch(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.sure.setEnabled(True))

    @property
    def goes_on_by_itself(self) -> bool:
        """Whether it is being deleted."""
        return self.card.is_running

    @property
    def must_be_waited_for(self) -> bool:
        """Whether nobody may look into the store now: another page would begin a new one."""
        return self.card.is_running

    # -- what is pressed -------------------------------------------------------------------------

    def _ask(self) -> None:
        self.go_on.setEnabled(False)
        self.sure.setEnabled(False)
        self.question.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self._pause.start()
        bring_into_sight(self.question)

    def _keep(self) -> None:
        self._pause.stop()
        self.question.hide()
        self.go_on.setEnabled(True)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        self.question.hide()
        self.what.hide()
        self.back.setEnabled(False)
        self.card.show_begun(self.tr("One moment …"), can_cancel=False)
        self.card.setFocus()
        rooms = self._rooms
        rooms.keeper.put_down()  # so that, if it fails, what can be saved is
        try:
            rooms.keeper.forget_everything()
        except StoreError as error:
            self._show_failed(error)
            return
        do_aside(
            self,
            "erase",
            rooms.copies.erase_all,
            lambda _none: self._show_done(),
            self._show_failed,
        )

    def _show_done(self) -> None:
        words = self.tr(
            "Nothing of it is left on this computer. What you exported, or printed, is where you"
            " put it. A disk that makes copies of its own may have some until it needs the room."
        )
        self._end(self.tr("It is deleted"), words)
        self.lead.hide()
        self.erased.emit()

    def _show_failed(self, failure: Exception) -> None:
        self._end(self.tr("It is not all deleted"), not_erased_sentence(failure))
        self.what.show()
        self.go_on.setEnabled(True)

    def _end(self, words: str, more: str) -> None:
        self.card.show_outcome(words, more)
        self.back.setEnabled(True)
        self.back.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(self.card)

    # -- how it is put together ------------------------------------------------------------------

    def _what_goes(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("This goes"))
        card.box.addWidget(Label(self.tr("This goes"), "subheading"))
        self.lines = tuple(Label(line, "plain") for line in self._lines())
        for label in self.lines:
            card.box.addWidget(label)
        words = self.tr(
            "Nobody can undo it. Your settings and your practices stay, and so does what you"
            " exported."
        )
        card.box.addSpacing(8)
        card.box.addWidget(Label(words, "soft"))
        card.box.addSpacing(8)
        self.go_on = Button(self._theme, self.tr("Delete everything …"))
        self.go_on.clicked.connect(self._ask)
        self.export = Button(self._theme, self.tr("Export it first"), "quiet")
        self.export.clicked.connect(self.asked_for_export)
        row = WrappingRow()
        row.addWidget(self.go_on)
        row.addWidget(self.export)
        card.box.addLayout(row)
        return card

    def _question(self) -> Card:
        card = Card("notice")
        words = self.tr("Delete all of it, for good?")
        card.setAccessibleName(words)
        card.box.addWidget(Label(words, "subheading"))
        self.keep = Button(self._theme, self.tr("Keep it"), "primary")
        self.keep.clicked.connect(self._keep)
        self.sure = Button(self._theme, self.tr("Delete for good"))
        self.sure.clicked.connect(self._erase)
        row = WrappingRow()
        row.addWidget(self.keep)
        row.addWidget(self.sure)
        card.box.addLayout(row)
        card.hide()
        return card

    def _lines(self) -> list[str]:
        copies = self._rooms.copies
        lines = [self._kept()]
        backups = len(copies.backups.all())
        if backups == 1:
            lines.append(self.tr("The one copy of it that was made for safety"))
        elif backups:
            lines.append(
                self.tr("The {n} copies of it that were made for safety").format(n=backups)
            )
        if copies.broken_files():
            lines.append(self.tr("Damaged files that were set aside"))
        lines.append(self.tr("What could not be saved yet, and where a practice was left"))
        if self._rooms.out_and_in.has_passphrase:
            lines.append(self.tr("The passphrase: you can set one again"))
        return lines

    def _kept(self) -> str:
        try:
            look = self._rooms.keeper.store().look
            numbers = [len(look.numbers(Asked(kinds=frozenset((kind,))))) for kind in _KINDS]
        except StoreError:
            return self.tr("All your reflections")
        counts = tuple((kind, n) for kind, n in zip(_KINDS, numbers, strict=True) if n)
        words = holding_words(Holding(counts))
        return words[:1].upper() + words[1:]
