# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Behind the window: the store is looked after, and where it broke, a copy is offered on Home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.aside import do_aside
from app.ui.rooms import Rooms
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.reflections.caretaking import Care
    from app.reflections.restoring import Return
    from app.ui.pages.home import HomePage
    from app.ui.widgets.return_card import ReturnCard

AGAIN_MS = 6 * 60 * 60 * 1000
"""How often a window that stays open is asked whether a new day needs its copy."""


class StoreCare(QObject):
    """Runs aside what takes long. ``told`` carries a sentence.

    ``offered``: there is a card on Home. ``put_back``: something came back.

    Attributes:
        is_busy: whether the store is being looked after just now.
        card: what is offered on Home at present, or None.
    """

    told = Signal(str)
    offered = Signal()
    put_back = Signal()

    def __init__(self, theme: Theme, rooms: Rooms, home: HomePage, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rooms = rooms
        self._home = home
        self.is_busy = False
        self._waits_to_offer = False
        self._is_forgetting = False
        self._must_forget = False
        rooms.deleted.connect(self.forget_in_copies)
        self.card: ReturnCard | None = None
        self._again = QTimer(self)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.begin)

    def begin(self) -> None:
        """Looks after the store, where it is open; to be called again once it is unlocked."""
        self._again.start()
        if self._waits_to_offer and self._rooms.has_open_store:
            self.offer()
        if self._must_forget and self._rooms.has_open_store:
            self.forget_in_copies()
        if self.is_busy or not self._rooms.has_open_store:
            return
        self.is_busy = True
        do_aside(self, "caretaker", self._rooms.copies.look_after, self._took_care, self._failed)

    def rest(self) -> None:
        """The reflections are being locked: what is offered shows titles of them, and goes.

        It is offered again by the next ``begin``.
        """
        self._waits_to_offer = self._waits_to_offer or self.card is not None
        self._take_away()

    def offer(self) -> None:
        """A store was set aside: the newest good copy is looked for, and offered on Home."""
        self._waits_to_offer = False
        do_aside(
            self,
            "newest-copy",
            self._rooms.copies.after_the_break,
            self._show,
            lambda _failure: None,
        )

    def was_put_back(self) -> None:
        """It was put back elsewhere: where nothing is left to be, the offer on Home goes."""
        if not self._rooms.copies.has_to_put_back:
            self._waits_to_offer = False
            self._take_away()

    def withdraw(self) -> None:
        """Nothing is to be put back any more, or forgotten: the offer on Home goes."""
        self._must_forget = False
        self._take_away()

    def forget_in_copies(self) -> None:
        """What was deleted goes from the copies, too: a new one takes the place of all of them."""
        self._must_forget = True
        if self._is_forgetting:
            return
        if not self.is_busy and not self._rooms.copies.backups.all():
            self._must_forget = False
            return
        self._is_forgetting, self._must_forget = True, False
        renew = self._rooms.copies.replace_all
        do_aside(self, "forget", renew, self._forgot, self._not_forgotten)

    def _forgot(self, _none: None) -> None:
        self._is_forgetting = False
        if self._must_forget:  # something more was deleted meanwhile
            self.forget_in_copies()

    def _not_forgotten(self, failure: Exception) -> None:
        from app.reflections.errors import StoreLocked
        from app.ui.return_words import not_forgotten_sentence

        self._is_forgetting = False
        if isinstance(failure, StoreLocked):
            self._must_forget = True  # once it is unlocked, by ``begin``
        else:
            self.told.emit(not_forgotten_sentence())

    def _took_care(self, care: Care) -> None:
        from app.ui.return_words import copy_failed_sentence

        self.is_busy = False
        if care.trouble is not None and self._rooms.has_open_store:
            self.told.emit(copy_failed_sentence(care.trouble))

    def _failed(self, failure: Exception) -> None:
        from app.reflections.errors import StoreBroken

        self.is_busy = False
        if isinstance(failure, StoreBroken):
            self._rooms.keeper.doubt()

    def _show(self, what: Return | None) -> None:
        from app.ui.widgets.return_card import ReturnCard

        if what is None or what.is_empty:
            return
        if not self._rooms.has_open_store:  # locked meanwhile
            self._waits_to_offer = True
            return
        self._take_away()
        self.card = ReturnCard(self._theme, self._rooms, what)
        self.card.declined.connect(self._decline)
        self.card.put_back.connect(self.put_back)
        self._home.show_offer(self.card)
        self.offered.emit()

    def _decline(self) -> None:
        was_offered = self.card is not None and not self.card.begin.isHidden()
        self._take_away()
        if was_offered:
            self.told.emit(self.tr("You find it in the settings, under Backups, at any time."))

    def _take_away(self) -> None:
        if self.card is not None:
            self._home.hide_offer(self.card)
            self.card = None
