# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""A page of cards in named sections, with a quiet way among them that stays in sight."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.once_painted import once_painted
from app.ui.same_spot import hold_in_place, lay_out_now
from app.ui.theme import Theme
from app.ui.widgets.card import Card
from app.ui.widgets.columns import BAR, ScrollColumn
from app.ui.widgets.labels import Label
from app.ui.widgets.roving import order_tabs
from app.ui.widgets.section_links import WIDE, SectionLinks

_WIDEST = 760
_GAP = 24
_ABOVE = 24
"""Pixels above a section that is gone to."""


class SectionedPage(ScrollColumn):
    """Implements Returning: after a lock, Tab begins in the section in which one was.

    Attributes:
        links: the way among the sections.
        sections: a place for each, by name; it takes the keyboard without showing it.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        lead: str,
        sections: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        at_once: Collection[str] = (),
    ) -> None:
        """``sections``: names, and what each is called.

        ``at_once``: those with which the page is first seen; the others get their cards once it
        was painted, or as soon as one of them is asked for.
        """
        super().__init__(_WIDEST, parent)
        self._theme = theme
        self.setAccessibleName(title)
        self.column.addWidget(Label(title, "title"))
        self.column.addWidget(Label(lead, "lead"))
        self.column.addSpacing(8)
        self.links = SectionLinks(theme, sections)
        self.links.chosen.connect(self.go_to)
        self._above = QVBoxLayout()
        self.column.addLayout(self._above)
        self._above.addWidget(self.links)
        self.column.addSpacing(8)
        self.sections: dict[str, _Section] = {}
        for name, words in sections:
            self.sections[name] = section = _Section(words)
            self.column.addWidget(section)
        self.column.addStretch(1)
        self._at_once = frozenset(at_once)
        self._later: list[tuple[str, str, Callable[[], QWidget], int]] = []
        self._was_seen = False
        self._is_beside = False
        self._seen = ""
        self.verticalScrollBar().valueChanged.connect(self._mark)

    def add_to(
        self, name: str, heading: str, make: Callable[[], QWidget], *, first: bool = False
    ) -> None:
        """One more card in this section, below those that are there or above them.

        ``make``: what makes its content, at once or when the section gets its cards.
        """
        self._later.append((name, heading, make, 0 if first else -1))
        if name in self._at_once or self._was_seen:
            self.fill(name)

    def _add_card(self, name: str, heading: str, content: QWidget, index: int) -> None:
        card = Card()
        card.setAccessibleName(heading)
        card.box.setContentsMargins(24, 20, 24, 24)
        card.box.addWidget(Label(heading, "subheading"))
        card.box.addSpacing(8)
        card.box.addWidget(content)
        self.sections[name].column.insertWidget(index, card)
        card.show()

    def fill(self, *names: str) -> None:
        """The cards of these sections, or all, take their places now if they have not yet."""
        now = [each for each in self._later if not names or each[0] in names]
        self._later = [each for each in self._later if each not in now]
        for name, heading, make, index in now:
            self._add_card(name, heading, make(), index)
        if self.isVisible():
            lay_out_now()  # what comes is never seen before it has its place
        self.order_tabs()

    @property
    def is_whole(self) -> bool:
        """Whether every card has its place."""
        return self._was_seen and not self._later

    def order_tabs(self) -> None:
        """Tab goes as it is read; what came later has its place then."""
        if not self.isVisible():
            return  # once it is seen: until then more may come
        content = self.widget()
        if content is not None:
            order_tabs(content, tuple(self.sections.values()))
        if self._is_beside:
            self._order_links()

    def go_to(self, name: str) -> None:
        """Shows this section from its beginning; Tab goes on in it."""
        self.fill()
        section = self.sections[name]
        section.setFocus(Qt.FocusReason.OtherFocusReason)
        hold_in_place(self, section, _ABOVE)
        self.links.mark(name if self._is_beside else "")

    # -- Returning -------------------------------------------------------------------------------

    def place(self) -> str:
        """The section in which the keyboard is, else the one that is read; "" at the top."""
        focused: QWidget | None = self.focusWidget()
        for name, section in self.sections.items():
            if focused is section or (focused is not None and section.isAncestorOf(focused)):
                return name
        return self._seen if self.verticalScrollBar().value() > 0 else ""

    def return_to(self, place: str) -> None:
        """Tab begins in this section."""
        if place in self.sections:
            self.fill()
            self.sections[place].setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, self._mark)

    # -- the links -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.column.contentsMargins()
        wide = self.width() - BAR - margins.left() - margins.right()
        left = margins.left() + min(_WIDEST, wide)
        room = self.width() - left - 2 * _GAP
        needed = self._theme.px(WIDE)
        self._put_links(beside=room >= needed)
        if self._is_beside:
            height = self.links.heightForWidth(needed)
            self.links.setGeometry(left + _GAP, margins.top() + 8, needed, height)
        self._mark()
        if self.isVisible():
            # Rows wrap, then cards grow, then sections: nothing is seen halfway.
            QTimer.singleShot(0, self, lay_out_now)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.order_tabs()
        QTimer.singleShot(0, self, self._mark)  # once all of it has its place
        once_painted(self, self._fill_on)

    def _fill_on(self) -> None:
        """One section after the other, so that a press in between is not kept waiting."""
        self._was_seen = True
        if self._later:
            self.fill(self._later[0][0])
            QTimer.singleShot(0, self, self._fill_on)
        else:
            self._mark()

    def _put_links(self, *, beside: bool) -> None:
        if beside == self._is_beside:
            return
        self._is_beside = beside
        self.links.stand(beside=beside)
        if beside:
            self._above.removeWidget(self.links)
            self.links.setParent(self)
            self.links.show()
        else:
            self._above.addWidget(self.links)
        self.order_tabs()

    def _order_links(self) -> None:
        """Beside the page, they come before it."""
        before: QWidget | None = None
        for button in self.links.buttons.values():
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button
        first = next(iter(self.sections.values()), None)
        if before is not None and first is not None:
            QWidget.setTabOrder(before, first)

    def _mark(self) -> None:
        bar = self.verticalScrollBar()
        seen = bar.value() + self.viewport().height() // 4
        here = ""
        for name, section in self.sections.items():
            if here == "" or section.mapTo(self._content, section.rect().topLeft()).y() <= seen:
                here = name
        if bar.maximum() > 0 and bar.value() == bar.maximum():
            here = next(reversed(self.sections), here)
        self._seen = here
        # Above the page they go out of sight with it: nothing is to be told there.
        self.links.mark(here if self._is_beside else "")

    @property
    def _content(self) -> QWidget:
        return self.widget() or self


class _Section(QWidget):
    """Takes the keyboard for Tab to begin there, without a ring: nothing in it is pressed yet."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 16)
        self.column.setSpacing(16)
