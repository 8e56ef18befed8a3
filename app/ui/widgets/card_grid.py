# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Practices as cards in one or two columns, of which some can be out of sight.

It is as high as all of them, but a card is made only where one looks: hundreds of widgets would
take a person's time each time the page is shown. Tab comes to the card one was at, the arrows lead
from card to card.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.practice_finding import authors_of
from app.ui.theme import Theme
from app.ui.widgets.in_sight import bring_into_sight, page_of
from app.ui.widgets.practice_card import CardType, PracticeCard

if TYPE_CHECKING:
    from app.script.library import Practice

_GAP: Final = 12
_NARROWEST: Final = 340
"""A card of less than so many pixels, at text scale 1, has a row for itself."""
_AHEAD: Final = 600
"""So many pixels above and below what is seen there are cards already."""


class CardGrid(QWidget):
    """``opened`` carries the practice (Practice) whose card was pressed.

    Attributes:
        shown: the practices that are in the list now, in their order.
        cards: those that were made so far, by the id of their practice.
    """

    opened = Signal(object)

    def __init__(
        self, theme: Theme, practices: Sequence[Practice], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._type = CardType(theme, names_authors=len(authors_of(practices)) > 1)
        self._practices = tuple(practices)
        self.setAccessibleName(self.tr("Practices"))
        self.shown = self._practices
        self.cards: dict[str, PracticeCard] = {}
        self._stop = ""
        self._is_followed = False
        self._tops: dict[int, tuple[int, ...]] = {}
        self._placed: tuple[int, tuple[Practice, ...]] = (0, ())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # Cards come later: only what can take the keyboard keeps their place in the order of Tab.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def show_only(self, fits: Callable[[Practice], bool]) -> None:
        """Lists those for which this holds."""
        shown = tuple(practice for practice in self._practices if fits(practice))
        if shown == self.shown:
            return
        self.shown = shown
        self._tops.clear()
        listed = {practice.id for practice in shown}
        for practice_id, card in self.cards.items():
            if practice_id not in listed:
                card.hide()
        self._look()
        self.updateGeometry()

    def take_focus(self, practice_id: str = "") -> None:
        """Puts the keyboard on the card of this practice, or on the first."""
        at = next((at for at, each in enumerate(self.shown) if each.id == practice_id), 0)
        if self.shown:
            card = self._card_at(at)
            self._let_stop_at(card)
            card.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(card)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(0, self._tops_for(width)[-1] - _GAP)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_NARROWEST), 0)  # the height follows the width

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        page = page_of(self)
        if page is not None and not self._is_followed:
            self._is_followed = True
            page.verticalScrollBar().valueChanged.connect(self._look)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        across = self._columns(self.width())
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: across,
            Qt.Key.Key_Up: -across,
        }.get(Qt.Key(event.key()))
        if step is None or not isinstance(watched, PracticeCard):
            return False
        at = self.shown.index(watched.practice) + step
        if 0 <= at < len(self.shown):
            self.take_focus(self.shown[at].id)
        return True

    # -- where they are --------------------------------------------------------------------------

    def _columns(self, width: int) -> int:
        return 2 if width >= 2 * self._theme.px(_NARROWEST) + _GAP else 1

    def _tops_for(self, width: int) -> tuple[int, ...]:
        """Where each row begins, all its cards being equally high, and where one more would."""
        if width not in self._tops:
            across = self._columns(width)
            each = (width - (across - 1) * _GAP) // across
            heights = [
                max(self._type.height(one, each) for one in self.shown[at : at + across]) + _GAP
                for at in range(0, len(self.shown), across)
            ]
            self._tops[width] = tuple(accumulate(heights, initial=0))
        return self._tops[width]

    def _look(self) -> None:
        """Makes the cards that are seen, or soon will be, and puts them in their places."""
        if self.width() <= 0:
            return
        seen = self.visibleRegion().boundingRect()
        top, bottom = (seen.top(), seen.bottom()) if seen.height() else (0, self.window().height())
        self._put_made_cards()
        tops, across = self._tops_for(self.width()), self._columns(self.width())
        for row in range(len(tops) - 1):
            if tops[row + 1] >= top - _AHEAD and tops[row] <= bottom + _AHEAD:
                for at in range(row * across, min((row + 1) * across, len(self.shown))):
                    self._card_at(at)
        self._let_stop_at(self.cards.get(self._stop))

    def _put_made_cards(self) -> None:
        """Those out of sight as well: where they were before, others may be now."""
        if self._placed == (self.width(), self.shown):
            return
        self._placed = (self.width(), self.shown)
        for at, practice in enumerate(self.shown):
            if practice.id in self.cards:
                self._card_at(at)

    def _card_at(self, at: int) -> PracticeCard:
        """The card of a practice that is listed, in its place."""
        practice = self.shown[at]
        card = self.cards.get(practice.id)
        if card is None:
            card = PracticeCard(self._theme, self._type, practice, self)
            card.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            card.installEventFilter(self)
            card.clicked.connect(lambda _on=False: self.opened.emit(practice))
            self.cards[practice.id] = card
        tops, across = self._tops_for(self.width()), self._columns(self.width())
        row, column = divmod(at, across)
        each = (self.width() - (across - 1) * _GAP) // across
        height = tops[row + 1] - tops[row] - _GAP
        card.setGeometry(column * (each + _GAP), tops[row], each, height)
        card.show()
        return card

    def _let_stop_at(self, card: PracticeCard | None) -> None:
        """Tab stops at one of them; where none was chosen yet, at the first."""
        if card is None or card.practice not in self.shown:
            card = self._card_at(0) if self.shown else None
        if card is None or (card.practice.id == self._stop and card.focusPolicy()):
            return
        before = self.cards.get(self._stop)
        if before is not None:
            before.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stop = card.practice.id
        card.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        QWidget.setTabOrder(self, card)
