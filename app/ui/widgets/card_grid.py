# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Cards in one or two columns, of which some can be out of sight; quick with hundreds of them.

It places its cards itself: a layout of Qt's would ask each of them many times over. Tab comes to
the card one was at, the arrows lead from card to card.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme
from app.ui.widgets.in_sight import bring_into_sight
from app.ui.widgets.practice_card import PracticeCard

_GAP: Final = 12
_NARROWEST: Final = 340
"""A card of less than so many pixels, at text scale 1, has a row for itself."""


class CardGrid(QWidget):
    """``cards``: all of them. ``shown``: those in sight, in their order."""

    def __init__(
        self, theme: Theme, cards: Sequence[PracticeCard], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards = tuple(cards)
        self.shown: tuple[PracticeCard, ...] = self.cards
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for card in self.cards:
            card.setParent(self)
            card.installEventFilter(self)
        self._rove()

    def show_only(self, fits: Callable[[PracticeCard], bool]) -> None:
        """Shows those for which this holds."""
        shown = tuple(card for card in self.cards if fits(card))
        if shown != self.shown:
            self.shown = shown
            seen = set(shown)
            for card in self.cards:
                card.setVisible(card in seen)
            self._rove()
            self._place()
            self.updateGeometry()

    def take_focus(self, card: PracticeCard | None = None) -> None:
        """Puts the keyboard on this card, or on the first."""
        at = card if card in self.shown else next(iter(self.shown), None)
        if at is not None:
            self._rove(at)
            at.setFocus(Qt.FocusReason.TabFocusReason)
            bring_into_sight(at)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, move=False)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._theme.px(_NARROWEST))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for card in self.cards:
                card.forget_sizes()
            self._place()
            self.updateGeometry()

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
        if step is None or watched not in self.shown:
            return False
        at = self.shown.index(watched) + step
        if 0 <= at < len(self.shown):
            self.take_focus(self.shown[at])
        return True

    def _rove(self, stop: PracticeCard | None = None) -> None:
        """Only one of them is a place where Tab stops."""
        had = next((card for card in self.shown if card.hasFocus()), None)
        at = stop or had or next(iter(self.shown), None)
        for card in self.cards:
            policy = Qt.FocusPolicy.TabFocus if card is at else Qt.FocusPolicy.NoFocus
            if card.focusPolicy() != policy:
                card.setFocusPolicy(policy)

    def _columns(self, width: int) -> int:
        return 2 if width >= 2 * self._theme.px(_NARROWEST) + _GAP else 1

    def _place(self) -> None:
        self._arrange(self.width(), move=True)

    def _arrange(self, width: int, *, move: bool) -> int:
        """Rows of equal height; returns how high all of them are."""
        across = self._columns(width)
        each = (width - (across - 1) * _GAP) // across
        top = 0
        for at in range(0, len(self.shown), across):
            row = self.shown[at : at + across]
            height = max(card.heightForWidth(each) for card in row)
            if move:
                for column, card in enumerate(row):
                    card.setGeometry(column * (each + _GAP), top, each, height)
            top += height + _GAP
        return max(0, top - _GAP)
